import {repositoryShape} from '../shapes/repository.ts';
import {userShape} from '../shapes/user.ts';
import {listRepos, now} from '../world.ts';
import {type Answer, ApiFault, ok} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {listAnswer} from './paginate.ts';
import {quotaOf} from './quota.ts';

export const repositoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}': {scopes: ['metadata'], handle: getRepository},
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
    scopes: ['metadata'],
    handle: permissionOf,
  },
  'GET /user': {scopes: ['metadata'], handle: getUser},
  'GET /user/repos': {scopes: ['metadata'], handle: listOwnRepositories},
  'GET /rate_limit': {scopes: ['metadata'], handle: getRateLimit},
};

function getRepository(call: Call): Answer {
  return ok(repositoryShape(call.world, call.repo));
}

/**
 * The owner administers; whoever else holds a person's token may write, or only read where its permissions say so;
 * everybody else reads at most.
 */
function permissionOf(call: Call): Answer {
  const {world, repo} = call;
  const login = call.param('username');
  const holds = world.store
    .list('token', '')
    .some(
      ({kind, actor, repository, permissions}) =>
        kind === 'person' &&
        actor === login &&
        repository === repo.slug &&
        permissions['contents'] !== 'read',
    );
  const others = repo.private ? 'none' : 'read';
  const permission = login === repo.owner ? 'admin' : holds ? 'write' : others;
  return ok({permission, role_name: permission, user: {...userShape(world, login), role_name: permission}});
}

/** What the token opens: one repository, or all of them for the forge's own pages, whose grant names none. */
async function listOwnRepositories(call: Call): Promise<Answer> {
  const {world, grant} = call;
  if (grant.kind !== 'person') throw new ApiFault(403, 'Resource not accessible by integration');
  const open = listRepos(world).filter(({slug}) => grant.repository === '' || grant.repository === slug);
  return listAnswer(call, open, (repo) => repositoryShape(world, repo));
}

function getUser(call: Call): Answer {
  const {world, grant} = call;
  if (grant.kind !== 'person') throw new ApiFault(403, 'Resource not accessible by integration');
  const at = now(world);
  return ok({
    ...userShape(world, grant.actor),
    user_view_type: 'private',
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: at,
    updated_at: at,
    private_gists: 0,
    total_private_repos: 0,
    owned_private_repos: 0,
    disk_usage: 0,
    collaborators: 0,
    two_factor_authentication: true,
  });
}

function getRateLimit(call: Call): Answer {
  const {limit, used, reset} = quotaOf(call.world, call.grant);
  const core = {limit, used, remaining: limit - used, reset};
  const search = {limit: 30, used: 0, remaining: 30, reset};
  return ok({resources: {core, search}, rate: core});
}
