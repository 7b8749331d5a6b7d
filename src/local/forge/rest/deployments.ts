import {afterRefChanges} from '../events/ref-changes.ts';
import {announce} from '../events/cause.ts';
import {mergeTrees} from '../git/merge.ts';
import {resolveCommit, writeCommit} from '../git/objects.ts';
import {isAncestor, moveRef, readRef} from '../git/refs.ts';
import {deploymentRef, deploymentShape} from '../shapes/deployment.ts';
import type {DeploymentDocument} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, ApiFault, created, noContent, notFound, ok, unprocessable} from './answer.ts';
import {type Call, type Routes, idParam} from './call.ts';
import {ensureEnvironment} from './environments.ts';
import {flag, requiredText, text, texts} from './fields.ts';
import {listAnswer} from './paginate.ts';
import {ownSignature} from './signature.ts';
import {latestStatuses} from './statuses.ts';

const deployments = '/repos/{owner}/{repo}/deployments';

export const deploymentRoutes: Routes = {
  [`GET ${deployments}`]: {scopes: ['deployments'], handle: listDeployments},
  [`POST ${deployments}`]: {scopes: ['deployments'], handle: createDeployment},
  [`GET ${deployments}/{deployment_id}`]: {scopes: ['deployments'], handle: getDeployment},
  [`DELETE ${deployments}/{deployment_id}`]: {scopes: ['deployments'], handle: deleteDeployment},
};

/** The deployment of the path, or a 404. */
export function deploymentOf(call: Call): DeploymentDocument {
  const found = call.world.store.get('deployment', call.repo.slug, idParam(call, 'deployment_id'));
  if (!found) throw notFound();
  return found;
}

async function listDeployments(call: Call): Promise<Answer> {
  const {world, repo, query} = call;
  const fits = (one: DeploymentDocument): boolean =>
    (['environment', 'ref', 'sha', 'task'] as const).every((key) => {
      const wanted = query.get(key);
      return wanted === null || wanted === 'none' || wanted === one[key];
    });
  const found = world.store.list('deployment', repo.slug).filter(fits).reverse();
  return listAnswer(call, found, (one) => deploymentShape(world, repo, one));
}

async function createDeployment(call: Call): Promise<Answer> {
  const {world, repo, body, grant} = call;
  const ref = requiredText(body, 'ref', 'Deployment');
  const sha = await resolveCommit(repo.gitDirectory, ref);
  if (sha === undefined) throw unprocessable(`No ref found for: ${ref}`);
  const merged = (flag(body, 'auto_merge') ?? true) ? await mergeDefaultBranch(call, ref) : undefined;
  if (merged) return merged;
  checkContexts(call, ref, sha);
  const environment = text(body, 'environment') ?? 'production';
  const at = now(world);
  const deployment: DeploymentDocument = {
    id: world.store.next('', 'id'),
    sha,
    ref,
    task: text(body, 'task') ?? 'deploy',
    environment,
    payload: body['payload'] ?? {},
    description: text(body, 'description', 140) ?? null,
    transient: flag(body, 'transient_environment') ?? false,
    production: flag(body, 'production_environment') ?? environment === 'production',
    creator: grant.actor,
    createdAt: at,
    updatedAt: at,
  };
  ensureEnvironment(world, repo.slug, environment);
  world.store.put('deployment', repo.slug, deployment.id, deployment);
  const shape = deploymentShape(world, repo, deployment);
  announce(call, {
    name: 'deployment',
    ref: await deploymentRef(repo, ref),
    sha,
    payload: {action: 'created', deployment: shape},
  });
  return created(shape, String(shape['url']));
}

function getDeployment(call: Call): Answer {
  return ok(deploymentShape(call.world, call.repo, deploymentOf(call)));
}

/** An active deployment can only be deleted where it is the only one of the repository. */
function deleteDeployment(call: Call): Answer {
  const {world, repo} = call;
  const deployment = deploymentOf(call);
  const statuses = world.store
    .list('deployment-status', repo.slug)
    .filter((one) => one.deployment === deployment.id);
  const active = statuses.length > 0 && statuses.at(-1)?.state !== 'inactive';
  if (active && world.store.list('deployment', repo.slug).length > 1) {
    throw unprocessable(
      'We cannot delete an active deployment unless it is the only deployment in a given environment.',
    );
  }
  world.store.remove('deployment', repo.slug, deployment.id);
  for (const {id} of statuses) world.store.remove('deployment-status', repo.slug, id);
  return noContent;
}

// Without `required_contexts` every status of the commit must be a success; with an empty list none is looked at.
function checkContexts(call: Call, ref: string, sha: string): void {
  const required = texts(call.body, 'required_contexts');
  const latest = latestStatuses(call.world, call.repo, sha);
  const wanted = required ?? latest.map(({context}) => context);
  const good = (context: string): boolean =>
    latest.some((one) => one.context === context && one.state === 'success');
  if (wanted.every(good)) return;
  throw new ApiFault(
    409,
    `Conflict: Commit status checks failed for ${ref}.`,
    wanted
      .filter((context) => !good(context))
      .map((context) => ({
        resource: 'Deployment',
        field: 'required_contexts',
        code: 'invalid',
        value: context,
      })),
  );
}

// With auto_merge a branch that is behind the default branch gets it merged in, and no deployment is made yet.
async function mergeDefaultBranch(call: Call, name: string): Promise<Answer | undefined> {
  const {gitDirectory, defaultBranch} = call.repo;
  const [head, main] = await Promise.all([
    readRef(gitDirectory, `refs/heads/${name}`),
    readRef(gitDirectory, `refs/heads/${defaultBranch}`),
  ]);
  if (!head || !main || (await isAncestor(gitDirectory, main.sha, head.sha))) return undefined;
  const tree = await mergeTrees(gitDirectory, head.sha, main.sha);
  if (tree === undefined) throw new ApiFault(409, `Conflict merging ${defaultBranch} into ${name}.`);
  const who = ownSignature(call);
  const message = `Merge branch '${defaultBranch}' into ${name}`;
  const parents = [head.sha, main.sha];
  const after = await writeCommit(gitDirectory, {tree, parents, author: who, committer: who, message});
  if ((await moveRef(gitDirectory, head.ref, after, head.sha)) === 'lost') {
    throw new ApiFault(409, `Conflict merging ${defaultBranch} into ${name}.`);
  }
  await afterRefChanges(call, [{ref: head.ref, before: head.sha, after}]);
  return {status: 202, body: {message: `Auto-merged ${defaultBranch} into ${name} on deployment.`}};
}
