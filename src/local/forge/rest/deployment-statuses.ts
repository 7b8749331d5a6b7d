import {announce} from '../events/cause.ts';
import {deploymentRef, deploymentShape, deploymentStatusShape} from '../shapes/deployment.ts';
import type {DeploymentDocument, DeploymentStatusDocument} from '../state/documents.ts';
import {addState, retireOthers, statesOf} from '../state/deployment-states.ts';
import {type Answer, created, invalid, notFound, ok} from './answer.ts';
import {type Call, type Routes, idParam} from './call.ts';
import {deploymentOf} from './deployments.ts';
import {choice, flag, text} from './fields.ts';
import {listAnswer} from './paginate.ts';

const statuses = '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const;

export const deploymentStatusRoutes: Routes = {
  [`GET ${statuses}`]: {scopes: ['deployments'], handle: listStatuses},
  [`POST ${statuses}`]: {scopes: ['deployments'], handle: createStatus},
  [`GET ${statuses}/{status_id}`]: {scopes: ['deployments'], handle: getStatus},
};

async function listStatuses(call: Call): Promise<Answer> {
  const {world, repo} = call;
  const found = statesOf(world, repo.slug, deploymentOf(call).id).reverse();
  return listAnswer(call, found, (status) => deploymentStatusShape(world, repo, status));
}

async function createStatus(call: Call): Promise<Answer> {
  const {world, repo, body} = call;
  const deployment = deploymentOf(call);
  const state = choice(body, 'state', 'DeploymentStatus', states);
  if (state === undefined)
    throw invalid({resource: 'DeploymentStatus', field: 'state', code: 'missing_field'});
  const status = put(call, deployment, state);
  if (state === 'success' && (flag(body, 'auto_inactive') ?? true))
    retireOthers(call.world, call.repo.slug, deployment, call.grant.actor);
  const shape = deploymentStatusShape(world, repo, status);
  announce(call, {
    name: 'deployment_status',
    ref: await deploymentRef(repo, deployment.ref),
    sha: deployment.sha,
    payload: {
      action: 'created',
      deployment_status: shape,
      deployment: deploymentShape(world, repo, deployment),
    },
  });
  return created(shape, String(shape['url']));
}

function getStatus(call: Call): Answer {
  const found = call.world.store.get('deployment-status', call.repo.slug, idParam(call, 'status_id'));
  if (found?.deployment !== deploymentOf(call).id) throw notFound();
  return ok(deploymentStatusShape(call.world, call.repo, found));
}

function put(call: Call, deployment: DeploymentDocument, state: string): DeploymentStatusDocument {
  const {world, repo, body, grant} = call;
  return addState(world, repo.slug, deployment, {
    state,
    creator: grant.actor,
    description: text(body, 'description', 140) ?? '',
    environment: text(body, 'environment') ?? deployment.environment,
    environmentUrl: text(body, 'environment_url') ?? '',
    logUrl: text(body, 'log_url') ?? text(body, 'target_url') ?? '',
  });
}
