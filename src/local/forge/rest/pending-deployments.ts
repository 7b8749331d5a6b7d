import {announce} from '../events/cause.ts';
import {deploymentShape} from '../shapes/deployment.ts';
import {nodeId, userShape} from '../shapes/user.ts';
import {statesOf} from '../state/deployment-states.ts';
import type {DeploymentDocument, EnvironmentDocument} from '../state/documents.ts';
import {type Answer, invalid, ok, unprocessable} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {environmentShape} from './environments.ts';
import {choice, list} from './fields.ts';
import {runOf} from './runs.ts';

const pending = '/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments';

export const pendingDeploymentRoutes: Routes = {
  [`GET ${pending}`]: {scopes: ['actions'], handle: listPending},
  [`POST ${pending}`]: {scopes: ['deployments'], handle: reviewPending},
};

function listPending(call: Call): Answer {
  const {world} = call;
  return ok(
    environmentsOf(call, waitingOf(call)).map((one) => {
      const {id, name, url, html_url} = environmentShape(call, one);
      return {
        environment: {id, node_id: nodeId('EN', one.id), name, url, html_url},
        wait_timer: 0,
        wait_timer_started_at: null,
        current_user_can_approve: mayReview(call, one),
        reviewers: (one.reviewers ?? []).map((login) => ({
          type: 'User',
          reviewer: userShape(world, login),
        })),
      };
    }),
  );
}

/** The runner hears of it by an event of its own name, `deployment_review`, and starts or fails the jobs. */
function reviewPending(call: Call): Answer {
  const {world, repo, body} = call;
  const run = runOf(call);
  const state = choice(body, 'state', 'WorkflowRun', ['approved', 'rejected']);
  if (state === undefined) throw invalid({resource: 'WorkflowRun', field: 'state', code: 'missing_field'});
  const ids = list(body, 'environment_ids') ?? [];
  const waiting = waitingOf(call);
  const environments = environmentsOf(call, waiting).filter(({id}) => ids.includes(id));
  if (environments.length === 0 || environments.length < ids.length)
    throw unprocessable('There are no pending deployment requests to approve or reject');
  for (const environment of environments)
    if (!mayReview(call, environment))
      throw unprocessable(`${call.grant.actor} may not review deployments to ${environment.name}.`);
  const names = environments.map(({name}) => name);
  const payload = {run_id: run.id, environments: names, state};
  announce(call, {name: 'deployment_review', ref: run.ref, sha: run.sha, payload});
  return ok(
    waiting
      .filter(({environment}) => names.includes(environment))
      .map((one) => deploymentShape(world, repo, one)),
  );
}

function waitingOf(call: Call): DeploymentDocument[] {
  const {world, repo} = call;
  const {id} = runOf(call);
  return world.store
    .list('deployment', repo.slug)
    .filter(({job}) => job?.run === id)
    .filter((one) => statesOf(world, repo.slug, one.id).at(-1)?.state === 'waiting');
}

function environmentsOf({world, repo}: Call, waiting: readonly DeploymentDocument[]): EnvironmentDocument[] {
  const names = new Set(waiting.map(({environment}) => environment));
  return [...names].flatMap((name) => world.store.get('environment', repo.slug, name) ?? []);
}

/** The job's own token is nobody's reviewer. */
function mayReview(call: Call, {reviewers = [], preventSelfReview}: EnvironmentDocument): boolean {
  const {actor, kind} = call.grant;
  const isOwnRun = preventSelfReview === true && runOf(call).actor === actor;
  return kind === 'person' && reviewers.includes(actor) && !isOwnRun;
}
