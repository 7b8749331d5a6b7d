// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import type { NeededPermission } from '../kernel/verb.ts';

/** What the token of a job must be allowed to do, by verb. */
export const neededPermissions: Readonly<Record<string, readonly NeededPermission[]>> = {
  plan: [
    {
      scope: 'contents',
      access: 'read',
      reason: 'to read the configuration (`write` with `keep`, for the branch)',
    },
  ],
  'fetch-data': [{ scope: 'contents', access: 'read', reason: 'to check the repository out' }],
  'validate-data': [{ scope: 'contents', access: 'read', reason: 'to check the repository out' }],
  train: [{ scope: 'contents', access: 'read', reason: 'to check out code and data' }],
  predict: [
    {
      scope: 'contents',
      access: 'read',
      reason: 'to check out code and data, and to read the release of the champion',
    },
  ],
  evaluate: [
    {
      scope: 'contents',
      access: 'write',
      reason: 'to push the record of the run (`push`), and to read the release of the champion',
    },
  ],
  register: [
    {
      scope: 'contents',
      access: 'write',
      reason:
        'to push the record of the run and the version tag with its branch, and make the release with its assets',
    },
  ],
  propose: [
    { scope: 'contents', access: 'write', reason: 'to push the branch of the pull request' },
    { scope: 'pull-requests', access: 'write', reason: 'to open and update the pull request' },
    { scope: 'statuses', access: 'write', reason: 'to set the commit status `cairn/gate`' },
  ],
  gate: [
    { scope: 'contents', access: 'read', reason: 'to read commits, tags and run records' },
    {
      scope: 'pull-requests',
      access: 'read',
      reason: 'to read which pull requests a commit has, and reviews',
    },
    { scope: 'statuses', access: 'write', reason: 'to set the commit status `cairn/gate`' },
    {
      scope: 'checks',
      access: 'write',
      reason: 'to show what did not pass at the file; without it the status alone',
    },
  ],
  release: [
    { scope: 'contents', access: 'write', reason: 'to push stage tags and update releases' },
    { scope: 'deployments', access: 'read', reason: 'to see which stages are deployed already' },
    {
      scope: 'pull-requests',
      access: 'read',
      reason: 'to read who approved, where a rule asks for approvals',
    },
  ],
  deploy: [
    { scope: 'contents', access: 'read', reason: 'to read the tags and the files of the release' },
    { scope: 'deployments', access: 'write', reason: 'to record the deployment and how it ended' },
  ],
  'check-drift': [
    {
      scope: 'contents',
      access: 'write',
      reason: 'to append to the monitoring history under refs/cairn/monitors',
    },
    { scope: 'deployments', access: 'read', reason: 'to find the address of the deployed server' },
    { scope: 'issues', access: 'write', reason: 'to open or update the issue about drift' },
  ],
  retrain: [
    { scope: 'actions', access: 'write', reason: 'to read the runs of the training workflow and start it' },
    { scope: 'contents', access: 'read', reason: 'to read tags and the monitoring history' },
    { scope: 'pull-requests', access: 'read', reason: 'to see whether a promotion is waiting' },
  ],
  rollback: [
    {
      scope: 'contents',
      access: 'write',
      reason: 'to push the branch (with `now`: the default branch and the tag)',
    },
    { scope: 'deployments', access: 'read', reason: 'with `now`, to see what is deployed already' },
    { scope: 'pull-requests', access: 'write', reason: 'to open and update the pull request' },
    { scope: 'statuses', access: 'write', reason: 'to set the commit status `cairn/gate`' },
  ],
  retire: [
    {
      scope: 'contents',
      access: 'write',
      reason: 'to push the announcement and the tag, and to delete files',
    },
    { scope: 'deployments', access: 'read', reason: 'to find the servers whose logs say who calls' },
  ],
  doctor: [
    {
      scope: 'contents',
      access: 'write',
      reason:
        'to see releases that are still drafts, and with `fix` to push deleted tags and branches again (read is enough for the rest)',
    },
    {
      scope: 'actions',
      access: 'write',
      reason: 'to see stopped schedules and environments, and with `fix` to enable schedules',
    },
  ],
  'check-ref': [{ scope: 'contents', access: 'read', reason: 'to fetch the tags of the model' }],
};
