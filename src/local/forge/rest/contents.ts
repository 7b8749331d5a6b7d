import {afterRefChanges} from '../events/ref-changes.ts';
import {readCommit} from '../git/commits.ts';
import {type TreeEntry, editTree, listTree} from '../git/edit-tree.ts';
import {inspectObjects, readObject, resolveCommit, writeCommit, writeObject} from '../git/objects.ts';
import {moveRef, readRef, zeroSha} from '../git/refs.ts';
import {encodePath, gitCommitShape} from '../shapes/commit.ts';
import {repoApi, repoWeb} from '../shapes/repository.ts';
import {type Answer, ApiFault, invalid, notFound, ok, unprocessable} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {requiredText, text} from './fields.ts';
import {decodeBase64, wantsRaw} from './media-type.ts';
import {checkPath} from './repository-path.ts';
import {ownSignature, signatureFrom, signedByForge} from './signature.ts';

const contents = '/repos/{owner}/{repo}/contents/{path}';

export const contentRoutes: Routes = {
  [`GET ${contents}`]: {scopes: ['contents'], handle: getContents},
  [`PUT ${contents}`]: {scopes: ['contents'], handle: putFile},
  [`DELETE ${contents}`]: {scopes: ['contents'], handle: deleteFile},
};

async function getContents(call: Call): Promise<Answer> {
  const {gitDirectory, defaultBranch} = call.repo;
  const ref = call.query.get('ref') ?? defaultBranch;
  const path = call.param('path').replace(/\/$/, '');
  const commit = await resolveCommit(gitDirectory, ref);
  if (commit === undefined) throw notFound(`No commit found for the ref ${ref}`);
  if (path === '') return listFolder(call, `${commit}^{tree}`, '', ref);
  const entry = await entryAt(call, commit, checkPath(path));
  if (entry?.type === 'tree') return listFolder(call, entry.sha, `${path}/`, ref);
  if (entry?.type !== 'blob') throw notFound();
  const bytes = await readObject(gitDirectory, 'blob', entry.sha);
  const type = 'application/vnd.github.raw+json; charset=utf-8';
  if (wantsRaw(call)) return {status: 200, bytes, headers: {'content-type': type}};
  // Above 1 MB GitHub gives the content to raw requests only.
  const small = bytes.length <= 1024 * 1024;
  const content = small ? bytes.toString('base64').replace(/(.{60})/g, '$1\n') : '';
  return ok({...entryShape(call, {...entry, path}, ref), content, encoding: small ? 'base64' : 'none'});
}

async function listFolder(call: Call, tree: string, inside: string, ref: string): Promise<Answer> {
  const entries = await listTree(call.repo.gitDirectory, tree);
  return ok(entries.map((one) => entryShape(call, {...one, path: inside + one.path}, ref)));
}

async function putFile(call: Call): Promise<Answer> {
  const path = checkPath(call.param('path'));
  const message = requiredText(call.body, 'message', 'Commit');
  const content = text(call.body, 'content');
  const bytes = content === undefined ? undefined : decodeBase64(content);
  if (!bytes) throw unprocessable('content is not valid Base64');
  const target = await branchOf(call);
  const old = target.commit === undefined ? undefined : await entryAt(call, target.commit, path);
  checkReplaced(path, old, text(call.body, 'sha'));
  const blob = await writeObject(call.repo.gitDirectory, 'blob', bytes);
  const commit = await commitEdit(
    call,
    target,
    {path, mode: old?.mode ?? '100644', sha: blob ?? null},
    message,
  );
  const entry = await entryAt(call, commit, path);
  if (!entry) throw new Error(`${path} was written and is not there`);
  return {
    status: old ? 200 : 201,
    body: {content: entryShape(call, {...entry, path}, target.name), commit: await commitOf(call, commit)},
  };
}

// Whoever replaces a file must name the blob that he has seen there.
function checkReplaced(path: string, old: TreeEntry | undefined, sha: string | undefined): void {
  if (old?.type === 'tree') throw unprocessable(`${path} is a directory`);
  if (old && sha === undefined) throw unprocessable(`Invalid request.\n\n"sha" wasn't supplied.`);
  if (sha !== undefined && old?.sha !== sha) throw new ApiFault(409, `${path} does not match ${sha}`);
}

async function deleteFile(call: Call): Promise<Answer> {
  const path = checkPath(call.param('path'));
  const message = requiredText(call.body, 'message', 'Commit');
  const sha = requiredText(call.body, 'sha', 'Blob');
  const target = await branchOf(call);
  const old = target.commit === undefined ? undefined : await entryAt(call, target.commit, path);
  if (old?.type !== 'blob') throw notFound();
  if (old.sha !== sha) throw new ApiFault(409, `${path} does not match ${sha}`);
  const commit = await commitEdit(call, target, {path, mode: old.mode, sha: null}, message);
  return ok({content: null, commit: await commitOf(call, commit)});
}

interface Target {
  readonly name: string;
  readonly ref: string;
  readonly commit: string | undefined;
}

// An empty repository takes its first commit on the default branch.
async function branchOf(call: Call): Promise<Target> {
  const {gitDirectory, defaultBranch} = call.repo;
  const name = text(call.body, 'branch') ?? defaultBranch;
  const ref = `refs/heads/${name}`;
  const commit = (await readRef(gitDirectory, ref))?.sha;
  if (commit === undefined && name !== defaultBranch) throw notFound(`Branch ${name} not found`);
  return {name, ref, commit};
}

async function commitEdit(
  call: Call,
  {ref, commit: parent}: Target,
  edit: {path: string; mode: string; sha: string | null},
  message: string,
): Promise<string> {
  const {gitDirectory} = call.repo;
  const [base] = parent === undefined ? [] : await inspectObjects(gitDirectory, [`${parent}^{tree}`]);
  const tree = await editTree(gitDirectory, base?.sha, [edit]);
  if (tree === undefined)
    throw invalid({resource: 'Commit', field: 'path', code: 'invalid', value: edit.path});
  const committer =
    call.body['committer'] === undefined ? ownSignature(call) : signatureFrom(call, 'committer');
  const author = call.body['author'] === undefined ? committer : signatureFrom(call, 'author');
  const parents = parent === undefined ? [] : [parent];
  const by = signedByForge(call) ?? {author, committer};
  const commit = await writeCommit(gitDirectory, {tree, parents, message, ...by});
  const before = parent ?? zeroSha;
  if ((await moveRef(gitDirectory, ref, commit, before)) === 'lost') {
    throw new ApiFault(409, `${ref} is at another commit than expected`);
  }
  await afterRefChanges(call, [{ref, before, after: commit}]);
  return commit;
}

async function entryAt(call: Call, commit: string, path: string): Promise<TreeEntry | undefined> {
  const {gitDirectory} = call.repo;
  const folder = path.split('/').slice(0, -1).join('/');
  if (/[\n\0]/.test(path)) return undefined;
  const [tree] = await inspectObjects(gitDirectory, [`${commit}:${folder}`]);
  if (tree?.type !== 'tree') return undefined;
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  return (await listTree(gitDirectory, tree.sha)).find((entry) => entry.path === name);
}

async function commitOf({world, repo}: Call, sha: string): Promise<Record<string, unknown>> {
  return gitCommitShape(world, repo, await readCommit(repo.gitDirectory, sha));
}

function entryShape({world, repo}: Call, entry: TreeEntry, ref: string): Record<string, unknown> {
  const path = encodePath(entry.path);
  const self = `${repoApi(world, repo)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const isTree = entry.type === 'tree';
  const gitUrl = `${repoApi(world, repo)}/git/${isTree ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${repoWeb(world, repo)}/${isTree ? 'tree' : 'blob'}/${encodePath(ref)}/${path}`;
  return {
    type: isTree ? 'dir' : entry.mode === '160000' ? 'submodule' : 'file',
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    git_url: gitUrl,
    html_url: html,
    download_url: isTree ? null : `${repoWeb(world, repo)}/raw/${encodePath(ref)}/${path}`,
    _links: {self, git: gitUrl, html},
  };
}
