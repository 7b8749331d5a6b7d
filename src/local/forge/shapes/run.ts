import type {WorkflowJob, WorkflowRun} from '../../contract.ts';
import {readCommits} from '../git/commits.ts';
import {inspectObject} from '../git/objects.ts';
import {isoTime} from '../git/commits.ts';
import type {ArtifactDocument} from '../state/documents.ts';
import type {Repo, World} from '../world.ts';
import {repoApi, repoWeb, repositoryShape} from './repository.ts';
import {nodeId, userShape} from './user.ts';

/** The branch (or tag) of a run, as `head_branch` gives it. */
export function headBranch({ref}: WorkflowRun): string | null {
  return /^refs\/(?:heads|tags)\/(.+)$/.exec(ref)?.[1] ?? null;
}

/** A workflow run as GitHub shows it. */
export async function runShape(
  world: World,
  repo: Repo,
  run: WorkflowRun,
  workflow: number,
): Promise<Record<string, unknown>> {
  const api = repoApi(world, repo);
  const url = `${api}/actions/runs/${run.id}`;
  const repository = repositoryShape(world, repo);
  const actor = userShape(world, run.actor);
  return {
    id: run.id,
    node_id: nodeId('WFR', run.id),
    name: run.workflowName,
    head_branch: headBranch(run),
    head_sha: run.headSha ?? run.sha,
    path: run.workflowPath,
    display_title: run.displayTitle,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion ?? null,
    workflow_id: workflow,
    url,
    html_url: `${repoWeb(world, repo)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: isoTime(run.createdAt),
    updated_at: isoTime(run.updatedAt),
    run_started_at: isoTime(run.startedAt ?? run.createdAt),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${api}/actions/workflows/${workflow}`,
    head_commit: await headCommit(repo, run.sha),
    actor,
    triggering_actor: actor,
    repository,
    head_repository: repository,
  };
}

/** A job of a run, with its steps, as GitHub shows it. */
export function jobShape(
  world: World,
  repo: Repo,
  run: WorkflowRun,
  job: WorkflowJob,
): Record<string, unknown> {
  const api = repoApi(world, repo);
  const startedAt = isoTime(job.startedAt ?? run.startedAt ?? run.createdAt);
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: run.runAttempt,
    node_id: nodeId('CR', job.id),
    head_sha: run.headSha ?? run.sha,
    head_branch: headBranch(run),
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${repoWeb(world, repo)}/actions/runs/${run.id}/job/${job.id}`,
    name: job.name,
    workflow_name: run.workflowName,
    status: job.status,
    conclusion: job.conclusion ?? null,
    created_at: isoTime(run.createdAt),
    started_at: startedAt,
    completed_at: job.completedAt === undefined ? null : isoTime(job.completedAt),
    steps: job.steps.map((step) => ({
      name: step.name,
      number: step.number,
      status: step.status,
      conclusion: step.conclusion ?? null,
      started_at: step.startedAt === undefined ? null : isoTime(step.startedAt),
      completed_at: step.completedAt === undefined ? null : isoTime(step.completedAt),
    })),
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: [],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
  };
}

/** An artifact of a run as GitHub shows it. */
export function artifactShape(world: World, repo: Repo, artifact: ArtifactDocument): Record<string, unknown> {
  const url = `${repoApi(world, repo)}/actions/artifacts/${artifact.id}`;
  const run = world.store.get('run', repo.slug, artifact.runId);
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    digest: `sha256:${artifact.sha256}`,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= isoTime(world.clock()),
    created_at: artifact.createdAt,
    updated_at: artifact.updatedAt,
    expires_at: artifact.expiresAt,
    workflow_run: {
      id: artifact.runId,
      repository_id: repo.id,
      head_repository_id: repo.id,
      ...(run && {head_branch: headBranch(run) ?? '', head_sha: run.sha}),
    },
  };
}

async function headCommit(repo: Repo, sha: string): Promise<Record<string, unknown> | null> {
  if ((await inspectObject(repo.gitDirectory, sha))?.type !== 'commit') return null;
  const [commit] = await readCommits(repo.gitDirectory, [sha]);
  if (!commit) return null;
  const {tree, message, committer, author} = commit;
  const person = ({name, email}: {name: string; email: string}): {name: string; email: string} => ({
    name,
    email,
  });
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: person(author),
    committer: person(committer),
  };
}
