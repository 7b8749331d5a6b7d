import {repoApi, repoWeb} from '../shapes/repository.ts';
import {nodeId, userShape} from '../shapes/user.ts';
import type {EnvironmentDocument} from '../state/documents.ts';
import {now, type World} from '../world.ts';
import {type Answer, notFound, ok, unprocessable} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {countedAnswer} from './paginate.ts';

const environments = '/repos/{owner}/{repo}/environments';

export const environmentRoutes: Routes = {
  [`GET ${environments}`]: {scopes: ['actions', 'deployments'], handle: listEnvironments},
  [`GET ${environments}/{environment_name}`]: {scopes: ['actions', 'deployments'], handle: getEnvironment},
  [`PUT ${environments}/{environment_name}`]: {scopes: ['administration'], handle: putEnvironment},
};

/** Deploying to an environment makes it. */
export function ensureEnvironment(world: World, slug: string, name: string): EnvironmentDocument {
  const known = world.store.get('environment', slug, name);
  if (known) return known;
  const at = now(world);
  const environment = {id: world.store.next('', 'id'), name, createdAt: at, updatedAt: at};
  world.store.put('environment', slug, name, environment);
  return environment;
}

async function listEnvironments(call: Call): Promise<Answer> {
  const all = call.world.store.list('environment', call.repo.slug);
  return countedAnswer(call, 'environments', all, (one) => environmentShape(call, one));
}

function getEnvironment(call: Call): Answer {
  const found = call.world.store.get('environment', call.repo.slug, call.param('environment_name'));
  if (!found) throw notFound();
  return ok(environmentShape(call, found));
}

/** Rules that protect it are settings here (`protectEnvironment` of the forge): ids of people are known to nobody. */
function putEnvironment(call: Call): Answer {
  const {world, repo, body} = call;
  for (const rule of ['reviewers', 'wait_timer', 'deployment_branch_policy'])
    if (body[rule] !== undefined && body[rule] !== null && body[rule] !== 0)
      throw unprocessable(`The local forge takes no ${rule} by REST.`);
  return ok(environmentShape(call, ensureEnvironment(world, repo.slug, call.param('environment_name'))));
}

/** An environment as GitHub shows it. */
export function environmentShape({world, repo}: Call, one: EnvironmentDocument): Record<string, unknown> {
  const name = encodeURIComponent(one.name);
  return {
    id: one.id,
    node_id: nodeId('EN', one.id),
    name: one.name,
    url: `${repoApi(world, repo)}/environments/${name}`,
    html_url: `${repoWeb(world, repo)}/deployments/activity_log?environments_filter=${name}`,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    protection_rules: protectionRules(world, one),
    deployment_branch_policy: null,
  };
}

function protectionRules(
  world: World,
  {id, reviewers = [], preventSelfReview}: EnvironmentDocument,
): object[] {
  if (reviewers.length === 0) return [];
  return [
    {
      id,
      node_id: nodeId('GA', id),
      type: 'required_reviewers',
      prevent_self_review: preventSelfReview ?? false,
      reviewers: reviewers.map((login) => ({type: 'User', reviewer: userShape(world, login)})),
    },
  ];
}
