import {ask} from './ask.ts';
import {isForbidden} from './answer.ts';
import type {GitHub} from '../kernel/ports.ts';

/** A workflow as the forge knows it. */
export interface KnownWorkflow {
  readonly id: number;
  readonly path: string;
  /** active, disabled_inactivity, disabled_manually and others. */
  readonly state: string;
}

/** The workflows of the repository; undefined where the token may not see them. */
export async function listWorkflows(github: GitHub): Promise<KnownWorkflow[] | undefined> {
  const {octokit, owner, repo} = github;
  return ask({doing: 'listing the workflows', permission: 'actions: read'}, async () => {
    try {
      const workflows = await octokit.paginate(octokit.rest.actions.listRepoWorkflows, {
        owner,
        repo,
        per_page: 100,
      });
      return workflows.map(({id, path, state}) => ({id, path, state}));
    } catch (error) {
      if (isForbidden(error)) return undefined;
      throw error;
    }
  });
}

/** Switches a workflow on again. */
export async function enableWorkflow(github: GitHub, {id, path}: KnownWorkflow): Promise<void> {
  const {octokit, owner, repo} = github;
  await ask({doing: `enabling ${path}`, permission: 'actions: write'}, async () =>
    octokit.rest.actions.enableWorkflow({owner, repo, workflow_id: id}),
  );
}
