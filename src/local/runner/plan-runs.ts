import {asksToSkip, startsWorkflow, textAt} from './event-filter.ts';
import type {ForgeEvent, ForgeRepository, WorkflowRun} from '../contract.ts';
import {openRun} from './open-run.ts';
import {parseWorkflows} from './parse-workflows.ts';
import {openRepositoryFiles, type RepositoryFiles} from './repository-files.ts';
import type {RunRequest} from './run-workflow.ts';
import type {RunnerHost} from './runner-host.ts';
import type {RunnerOptions} from './runner-options.ts';

const dispatches = ['workflow_dispatch', 'repository_dispatch'];
/** Started from the default branch, whatever the event's own commit. */
const fromDefaultBranch = ['schedule', 'repository_dispatch', 'workflow_run'];

/** The runs that an event starts, recorded as queued; those that cannot run are recorded as failed and left out. */
export async function planRuns(
  host: RunnerHost,
  options: Pick<RunnerOptions, 'secrets' | 'variables'>,
  event: ForgeEvent,
  save: (run: WorkflowRun) => void,
): Promise<RunRequest[]> {
  const awaits = awaitsApproval(event);
  if (startsNothing(event)) return [];
  const repository = host.forge.repository(event.repository);
  // In a fork nothing runs until its owner switches it on.
  if (!repository || repository.forkOf !== undefined) return [];
  const files = openRepositoryFiles(repository.gitDirectory);
  const sha = await commitOf(event, repository, files);
  if (sha === undefined) return [];
  const current = {...event, sha};
  if (await isSkipped(current, files)) return [];

  const parsed = await parseWorkflows(files, sha, host);
  const requests: RunRequest[] = [];
  for (const file of parsed) {
    // A file that cannot be read is reported on every push, as GitHub does.
    const starts =
      file.kind === 'valid'
        ? await startsWorkflow(file.workflow, current, async () => changedPaths(current, files))
        : event.name === 'push' || textAt(event.payload, 'workflow') === file.path;
    if (!starts) continue;
    const request = openRun({host, options, event: current, repository, files, file, parsed, save});
    if (request && awaits) keepWaiting(request);
    else if (request) requests.push(request);
  }
  return requests;
}

/** Most of what a workflow's own token does: it would let workflows start each other without end. */
function startsNothing(event: ForgeEvent): boolean {
  return event.byWorkflowToken && !dispatches.includes(event.name) && !awaitsApproval(event);
}

/** What a workflow's own token does to a pull request makes runs that a person must approve first. */
function awaitsApproval({byWorkflowToken, name, payload}: ForgeEvent): boolean {
  const action = textAt(payload, 'action');
  return byWorkflowToken && name === 'pull_request' && approvable.has(action);
}

const approvable: ReadonlySet<string> = new Set(['opened', 'synchronize', 'reopened']);

/** Records a run that does nothing until a person approves it, which here is to run it again. */
function keepWaiting({context: {record}}: RunRequest): void {
  record.status = 'completed';
  record.conclusion = 'action_required';
  record.changed();
}

async function commitOf(
  event: ForgeEvent,
  repository: ForgeRepository,
  files: RepositoryFiles,
): Promise<string | undefined> {
  if (fromDefaultBranch.includes(event.name)) return files.resolve(`refs/heads/${repository.defaultBranch}`);
  return /^0*$/.test(event.sha) ? undefined : files.resolve(event.sha);
}

async function isSkipped(event: ForgeEvent, files: RepositoryFiles): Promise<boolean> {
  if (event.name !== 'push' && event.name !== 'pull_request') return false;
  const head = textAt(event.payload, 'pull_request', 'head', 'sha');
  const commit = await files.resolve(head === '' ? event.sha : head);
  return commit !== undefined && asksToSkip(await files.message(commit));
}

async function changedPaths(event: ForgeEvent, files: RepositoryFiles): Promise<string[]> {
  if (event.name === 'push')
    return files.changedByPush(event.ref, textAt(event.payload, 'before'), event.sha);
  return files.changedByPullRequest(
    textAt(event.payload, 'pull_request', 'base', 'sha'),
    textAt(event.payload, 'pull_request', 'head', 'sha'),
  );
}
