import {repoApi, repoWeb} from '../shapes/repository.ts';
import {nodeId} from '../shapes/user.ts';
import type {EnvironmentDocument} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, notFound, ok} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {countedAnswer} from './paginate.ts';

const environments = '/repos/{owner}/{repo}/environments';

export const environmentRoutes: Routes = {
  [`GET ${environments}`]: {scopes: ['actions', 'deployments'], handle: listEnvironments},
  [`GET ${environments}/{environment_name}`]: {scopes: ['actions', 'deployments'], handle: getEnvironment},
  [`PUT ${environments}/{environment_name}`]: {scopes: ['administration'], handle: putEnvironment},
};

/** Deploying to an environment makes it. */
export function ensureEnvironment(call: Call, name: string): EnvironmentDocument {
  const {world, repo} = call;
  const known = world.store.get('environment', repo.slug, name);
  if (known) return known;
  const at = now(world);
  const environment = {id: world.store.next('', 'id'), name, createdAt: at, updatedAt: at};
  world.store.put('environment', repo.slug, name, environment);
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

/** Protection rules are not kept: nothing here waits for reviewers. */
function putEnvironment(call: Call): Answer {
  return ok(environmentShape(call, ensureEnvironment(call, call.param('environment_name'))));
}

function environmentShape({world, repo}: Call, one: EnvironmentDocument): Record<string, unknown> {
  const name = encodeURIComponent(one.name);
  return {
    id: one.id,
    node_id: nodeId('EN', one.id),
    name: one.name,
    url: `${repoApi(world, repo)}/environments/${name}`,
    html_url: `${repoWeb(world, repo)}/deployments/activity_log?environments_filter=${name}`,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    protection_rules: [],
    deployment_branch_policy: null,
  };
}
