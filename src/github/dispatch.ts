import {ask} from './ask.ts';
import type {GitHub} from '../kernel/ports.ts';

/** A run of a workflow as far as Cairn uses it. */
export interface DispatchedRun {
  readonly id: number;
  readonly title: string;
  readonly status: string;
  readonly createdAt: string;
  readonly url: string;
}

/** Runs of a workflow that a dispatch started and that are unfinished, or were started at `since` or later; newest first. */
export async function recentRuns(
  github: GitHub,
  {workflow, since}: {workflow: string; since: Date},
): Promise<DispatchedRun[]> {
  const {octokit, owner, repo} = github;
  return ask({doing: `reading the runs of ${workflow}`, permission: 'actions: read'}, async () => {
    const found: DispatchedRun[] = [];
    const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRuns, {
      owner,
      repo,
      workflow_id: workflow,
      event: 'workflow_dispatch',
      per_page: 100,
    });
    // A run lasts 35 days at most, so that beyond those nothing can be unfinished.
    const oldest = since.getTime() - 36 * 24 * 3_600_000;
    for await (const {data} of pages) {
      for (const run of data) {
        const recent = Date.parse(run.created_at) >= since.getTime();
        if (!recent && run.status === 'completed') continue;
        found.push({
          id: run.id,
          title: run.display_title,
          status: run.status ?? 'unknown',
          createdAt: run.created_at,
          url: run.html_url,
        });
      }
      if (data.some((run) => Date.parse(run.created_at) < oldest)) break;
    }
    return found;
  });
}

/** Starts a workflow on a branch with inputs. */
export async function dispatchWorkflow(
  github: GitHub,
  {workflow, ref, inputs}: {workflow: string; ref: string; inputs: Readonly<Record<string, string>>},
): Promise<void> {
  const {octokit, owner, repo} = github;
  await ask({doing: `starting ${workflow} on ${ref}`, permission: 'actions: write'}, async () =>
    octokit.rest.actions.createWorkflowDispatch({
      owner,
      repo,
      workflow_id: workflow,
      ref,
      inputs: {...inputs},
      request: {retries: 0}, // repeated blindly, it would start two
    }),
  );
}

/** The branch that GitHub calls the repository's default. */
export async function defaultBranchOf(github: GitHub): Promise<string> {
  const {octokit, owner, repo} = github;
  return ask({doing: 'reading the repository', permission: 'contents: read'}, async () => {
    const {data} = await octokit.rest.repos.get({owner, repo});
    return data.default_branch;
  });
}
