import {afterRefChanges} from '../events/ref-changes.ts';
import {inspectObject} from '../git/objects.ts';
import {
  type RefChange,
  type RefInfo,
  isAncestor,
  isRefName,
  moveRef,
  readRef,
  refsStartingWith,
  zeroSha,
} from '../git/refs.ts';
import {encodePath} from '../shapes/commit.ts';
import {repoApi} from '../shapes/repository.ts';
import {nodeId} from '../shapes/user.ts';
import {rulesetViolations} from '../git/ruleset-rule.ts';
import {restMayPointAt} from '../git/workflow-rule.ts';
import {type Answer, ApiFault, created, noContent, notFound, ok, unprocessable} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {flag, requiredText} from './fields.ts';

export const gitRefRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/ref/{ref}': {scopes: ['contents'], handle: getRef},
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': {scopes: ['contents'], handle: matchingRefs},
  'POST /repos/{owner}/{repo}/git/refs': {scopes: ['contents'], handle: createRef},
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': {scopes: ['contents'], handle: updateRef},
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': {scopes: ['contents'], handle: deleteRef},
};

async function getRef(call: Call): Promise<Answer> {
  const ref = await readRef(call.repo.gitDirectory, fullName(call));
  if (!ref) throw notFound();
  return ok(refShape(call, ref));
}

async function matchingRefs(call: Call): Promise<Answer> {
  const refs = await refsStartingWith(call.repo.gitDirectory, fullName(call));
  return ok(refs.map((ref) => refShape(call, ref))); // GitHub does not page this list
}

async function createRef(call: Call): Promise<Answer> {
  const {gitDirectory} = call.repo;
  const ref = requiredText(call.body, 'ref', 'Reference');
  const sha = requiredText(call.body, 'sha', 'Reference');
  if (!/^refs\/[^/]+\/./.test(ref) || !(await isRefName(gitDirectory, ref)) || isReserved(ref)) {
    throw unprocessable('Reference name is invalid');
  }
  const found = /^[0-9a-f]{40}$/.test(sha) ? await inspectObject(gitDirectory, sha) : undefined;
  if (!found) throw unprocessable('Object does not exist');
  if (ref.startsWith('refs/heads/') && found.type !== 'commit')
    throw unprocessable('Reference update failed');
  await requireRules(call, {ref, before: zeroSha, after: sha});
  await requireWorkflowRight(call, sha);
  if ((await moveRef(gitDirectory, ref, sha, zeroSha)) === 'lost') {
    const exists = (await readRef(gitDirectory, ref)) !== undefined;
    throw unprocessable(exists ? 'Reference already exists' : 'Reference cannot be created');
  }
  await afterRefChanges(call, [{ref, before: zeroSha, after: sha}]);
  const commit = sha;
  return created(refShape(call, {ref, sha, type: found.type, commit}), refUrl(call, ref));
}

async function updateRef(call: Call): Promise<Answer> {
  const {gitDirectory} = call.repo;
  const sha = requiredText(call.body, 'sha', 'Reference');
  const force = flag(call.body, 'force') ?? false;
  const old = await readRef(gitDirectory, fullName(call));
  if (!old || isReserved(old.ref)) throw unprocessable('Reference does not exist');
  const found = /^[0-9a-f]{40}$/.test(sha) ? await inspectObject(gitDirectory, sha) : undefined;
  if (!found) throw unprocessable('Object does not exist');
  if (!force && !(await isAncestor(gitDirectory, old.commit, sha))) {
    throw unprocessable('Update is not a fast forward');
  }
  await requireRules(call, {ref: old.ref, before: old.sha, after: sha});
  await requireWorkflowRight(call, sha);
  if ((await moveRef(gitDirectory, old.ref, sha, old.sha)) === 'lost')
    throw unprocessable('Reference update failed');
  await afterRefChanges(call, [{ref: old.ref, before: old.sha, after: sha}]);
  return ok(refShape(call, {...old, sha, type: found.type}));
}

async function deleteRef(call: Call): Promise<Answer> {
  const {gitDirectory, defaultBranch} = call.repo;
  const old = await readRef(gitDirectory, fullName(call));
  if (!old || isReserved(old.ref)) throw unprocessable('Reference does not exist');
  if (old.ref === `refs/heads/${defaultBranch}`) throw unprocessable('Cannot delete the default branch');
  await requireRules(call, {ref: old.ref, before: old.sha, after: zeroSha});
  if ((await moveRef(gitDirectory, old.ref, zeroSha, old.sha)) === 'lost') {
    throw unprocessable('Reference does not exist');
  }
  await afterRefChanges(call, [{ref: old.ref, before: old.sha, after: zeroSha}]);
  return noContent;
}

/** Refuses what rulesets forbid. */
async function requireRules({world, repo, grant}: Call, change: RefChange): Promise<void> {
  const violations = await rulesetViolations(world, repo, grant, change);
  if (violations.length > 0)
    throw unprocessable(`Repository rule violations found\n\n${violations.join('\n')}\n\n`);
}

/** Refuses with a bare 403 that names a permission which no job's token has. */
export async function requireWorkflowRight({repo, grant}: Call, sha: string): Promise<void> {
  const {gitDirectory, defaultBranch} = repo;
  if (await restMayPointAt(gitDirectory, grant, {sha, defaultBranch})) return;
  throw new ApiFault(403, 'Resource not accessible by integration', undefined, {
    'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write',
  });
}

function fullName(call: Call): string {
  return `refs/${call.param('ref')}`;
}

// Kept by the forge itself.
function isReserved(ref: string): boolean {
  return ref.startsWith('refs/pull/');
}

function refUrl({world, repo}: Call, ref: string): string {
  return `${repoApi(world, repo)}/git/${encodePath(ref)}`;
}

function refShape(call: Call, {ref, sha, type}: RefInfo): Record<string, unknown> {
  return {
    ref,
    node_id: nodeId('REF', ref),
    url: refUrl(call, ref),
    object: {sha, type, url: `${repoApi(call.world, call.repo)}/git/${type}s/${sha}`},
  };
}
