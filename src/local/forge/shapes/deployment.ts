import {readRef} from '../git/refs.ts';
import type {DeploymentDocument, DeploymentStatusDocument} from '../state/documents.ts';
import type {Repo, World} from '../world.ts';
import {repoApi} from './repository.ts';
import {nodeId, userShape} from './user.ts';

/** A deployment as GitHub shows it. */
export function deploymentShape(world: World, repo: Repo, one: DeploymentDocument): Record<string, unknown> {
  const api = repoApi(world, repo);
  const url = `${api}/deployments/${one.id}`;
  return {
    id: one.id,
    node_id: nodeId('DE', one.id),
    url,
    sha: one.sha,
    ref: one.ref,
    task: one.task,
    payload: one.payload,
    original_environment: one.environment,
    environment: one.environment,
    description: one.description,
    creator: userShape(world, one.creator),
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: api,
    transient_environment: one.transient,
    production_environment: one.production,
    performed_via_github_app: null,
  };
}

/** A deployment's status as GitHub shows it. */
export function deploymentStatusShape(
  world: World,
  repo: Repo,
  status: DeploymentStatusDocument,
): Record<string, unknown> {
  const api = repoApi(world, repo);
  const deployment = `${api}/deployments/${status.deployment}`;
  return {
    id: status.id,
    node_id: nodeId('DES', status.id),
    url: `${deployment}/statuses/${status.id}`,
    state: status.state,
    creator: userShape(world, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.updatedAt,
    deployment_url: deployment,
    repository_url: api,
    performed_via_github_app: null,
  };
}

/** The full name of what was deployed where it is a branch or a tag; a deployment of a bare commit has no ref. */
export async function deploymentRef(repo: Repo, name: string): Promise<string> {
  for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`, name]) {
    if (ref.startsWith('refs/') && (await readRef(repo.gitDirectory, ref))) return ref;
  }
  return '';
}
