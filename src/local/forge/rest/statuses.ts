import {announceOnDefaultBranch} from '../events/default-branch.ts';
import {readCommit} from '../git/commits.ts';
import {inspectObject, resolveCommit} from '../git/objects.ts';
import {commitShape} from '../shapes/commit.ts';
import {repoApi, repositoryShape} from '../shapes/repository.ts';
import {nodeId, userShape} from '../shapes/user.ts';
import type {StatusDocument} from '../state/documents.ts';
import {type Repo, type World, now} from '../world.ts';
import {type Answer, created, invalid, notFound, ok, unprocessable} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {choice, text} from './fields.ts';
import {listAnswer, pageOf} from './paginate.ts';

const repository = '/repos/{owner}/{repo}';

export const statusRoutes: Routes = {
  [`POST ${repository}/statuses/{sha}`]: {scopes: ['statuses'], handle: createStatus},
  [`GET ${repository}/commits/{ref}/statuses`]: {scopes: ['statuses'], handle: listStatuses},
  [`GET ${repository}/commits/{ref}/status`]: {scopes: ['statuses'], handle: combinedStatus},
};

/** The newest status of each context of a commit, in the order in which the contexts first appeared. */
export function latestStatuses(world: World, repo: Repo, sha: string): StatusDocument[] {
  const byContext = new Map<string, StatusDocument>();
  for (const status of world.store.list('status', repo.slug)) {
    if (status.sha === sha) byContext.set(status.context, status);
  }
  return [...byContext.values()];
}

async function createStatus(call: Call): Promise<Answer> {
  const {world, repo, grant} = call;
  const sha = call.param('sha');
  const found = /^[0-9a-f]{40}$/.test(sha) ? await inspectObject(repo.gitDirectory, sha) : undefined;
  if (found?.type !== 'commit') throw unprocessable(`No commit found for SHA: ${sha}`);
  const state = choice(call.body, 'state', 'Status', ['error', 'failure', 'pending', 'success']);
  if (state === undefined) throw invalid({resource: 'Status', field: 'state', code: 'missing_field'});
  const context = text(call.body, 'context') ?? 'default';
  const description = text(call.body, 'description', 140) ?? null;
  const all = world.store.list('status', repo.slug);
  if (all.filter((one) => one.sha === sha && one.context === context).length >= 1000) {
    const message = 'This SHA and context has reached the maximum number of statuses.';
    throw invalid({resource: 'Status', code: 'custom', message});
  }
  const at = now(world);
  const id = world.store.next('', 'id');
  const targetUrl = text(call.body, 'target_url') ?? null;
  const author = grant.actor;
  const status = {id, sha, state, context, description, targetUrl, author, createdAt: at, updatedAt: at};
  world.store.put('status', repo.slug, id, status);
  const commit = commitShape(world, repo, await readCommit(repo.gitDirectory, sha));
  const payload = {
    id,
    sha,
    name: repo.slug,
    context,
    description,
    state,
    target_url: targetUrl,
    commit,
    branches: [],
  };
  await announceOnDefaultBranch(call, {
    name: 'status',
    payload: {...payload, created_at: at, updated_at: at},
  });
  return created({...simpleShape(call, status), creator: userShape(world, author)});
}

async function listStatuses(call: Call): Promise<Answer> {
  const sha = await shaOf(call);
  const found = call.world.store.list('status', call.repo.slug).filter((one) => one.sha === sha);
  return listAnswer(call, found.reverse(), (status) => ({
    ...simpleShape(call, status),
    creator: userShape(call.world, status.author),
  }));
}

async function combinedStatus(call: Call): Promise<Answer> {
  const {world, repo} = call;
  const sha = await shaOf(call);
  const latest = latestStatuses(world, repo, sha);
  const page = pageOf(call, latest);
  const commit = `${repoApi(world, repo)}/commits/${sha}`;
  return {
    ...ok({
      state: combined(latest.map(({state}) => state)),
      statuses: page.items.map((status) => simpleShape(call, status)),
      sha,
      total_count: latest.length,
      repository: repositoryShape(world, repo),
      commit_url: commit,
      url: `${commit}/status`,
    }),
    headers: page.headers,
  };
}

// Failure beats everything, and a commit without statuses is pending.
function combined(states: readonly string[]): string {
  if (states.some((state) => state === 'error' || state === 'failure')) return 'failure';
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
}

async function shaOf(call: Call): Promise<string> {
  const sha = await resolveCommit(call.repo.gitDirectory, call.param('ref'));
  if (sha === undefined) throw notFound(`No commit found for SHA: ${call.param('ref')}`);
  return sha;
}

function simpleShape({world, repo}: Call, status: StatusDocument): Record<string, unknown> {
  return {
    url: `${repoApi(world, repo)}/statuses/${status.sha}`,
    avatar_url: userShape(world, status.author)['avatar_url'],
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.updatedAt,
  };
}
