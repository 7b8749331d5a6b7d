import {readCommit} from '../git/commits.ts';
import {type TreeEdit, type TreeEntry, editTree, listTree} from '../git/edit-tree.ts';
import {inspectObject, inspectObjects, readObject, writeCommit, writeObject} from '../git/objects.ts';
import {gitCommitShape} from '../shapes/commit.ts';
import {repoApi} from '../shapes/repository.ts';
import {nodeId} from '../shapes/user.ts';
import {type Answer, created, notFound, ok, unprocessable} from './answer.ts';
import {decodeBase64, wantsRaw} from './media-type.ts';
import type {Call, Routes} from './call.ts';
import {type Fields, choice, isFields, list, requiredText, text, texts} from './fields.ts';
import {checkPath} from './repository-path.ts';
import {signatureFrom, signedByForge} from './signature.ts';

export const gitObjectRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {scopes: ['contents'], handle: getBlob},
  'POST /repos/{owner}/{repo}/git/blobs': {scopes: ['contents'], handle: createBlob},
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {scopes: ['contents'], handle: getTree},
  'POST /repos/{owner}/{repo}/git/trees': {scopes: ['contents'], handle: createTree},
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {scopes: ['contents'], handle: getCommit},
  'POST /repos/{owner}/{repo}/git/commits': {scopes: ['contents'], handle: createCommit},
};

async function getBlob(call: Call): Promise<Answer> {
  const {gitDirectory} = call.repo;
  const blob = await inspectObject(gitDirectory, call.param('file_sha'));
  if (blob?.type !== 'blob') throw notFound();
  const bytes = await readObject(gitDirectory, 'blob', blob.sha);
  if (wantsRaw(call)) return {status: 200, bytes, headers: {'content-type': 'application/octet-stream'}};
  return ok({
    sha: blob.sha,
    node_id: nodeId('B', blob.sha),
    size: blob.size,
    url: blobUrl(call, blob.sha),
    content: bytes.toString('base64').replace(/(.{60})/g, '$1\n'),
    encoding: 'base64',
  });
}

async function createBlob(call: Call): Promise<Answer> {
  const content = text(call.body, 'content') ?? '';
  const encoding = choice(call.body, 'encoding', 'Blob', ['utf-8', 'base64']) ?? 'utf-8';
  const bytes = encoding === 'base64' ? decodeBase64(content) : Buffer.from(content);
  if (!bytes) throw unprocessable('content is not valid Base64');
  const sha = await writeObject(call.repo.gitDirectory, 'blob', bytes);
  if (sha === undefined) throw new Error('git refused a blob');
  return created({sha, url: blobUrl(call, sha)}, blobUrl(call, sha));
}

async function getTree(call: Call): Promise<Answer> {
  const {gitDirectory} = call.repo;
  const name = call.param('tree_sha');
  if (/[~^:?*[\\\s\0]|\.\.|@\{/.test(name)) throw notFound();
  const [tree] = await inspectObjects(gitDirectory, [`${name}^{tree}`]);
  if (!tree) throw notFound();
  return ok(treeShape(call, tree.sha, await listTree(gitDirectory, tree.sha, call.query.has('recursive'))));
}

async function createTree(call: Call): Promise<Answer> {
  const {gitDirectory} = call.repo;
  const baseName = text(call.body, 'base_tree');
  const [base] =
    baseName === undefined ? [] : await inspectObjects(gitDirectory, [`${hexOnly(baseName)}^{tree}`]);
  if (baseName !== undefined && !base) throw unprocessable('base_tree is not a valid tree oid');
  const edits: TreeEdit[] = [];
  for (const entry of list(call.body, 'tree') ?? []) edits.push(await editOf(call, entry));
  if (edits.length === 0) throw unprocessable('Invalid tree info');
  const sha = await editTree(gitDirectory, base?.sha, edits);
  if (sha === undefined) throw unprocessable('GitRPC::BadObjectState');
  return created(treeShape(call, sha, await listTree(gitDirectory, sha)));
}

async function editOf(call: Call, entry: unknown): Promise<TreeEdit> {
  const {gitDirectory} = call.repo;
  if (!isFields(entry)) throw unprocessable('Invalid tree info');
  const path = checkPath(requiredText(entry, 'path', 'Tree'));
  const mode = choice(entry, 'mode', 'Tree', ['100644', '100755', '040000', '160000', '120000']) ?? '100644';
  const content = text(entry, 'content');
  if (content !== undefined)
    return {path, mode, sha: (await writeObject(gitDirectory, 'blob', content)) ?? null};
  const sha = text(entry, 'sha');
  if (sha === undefined) {
    if (entry['sha'] === null) return {path, mode, sha: null};
    throw unprocessable('Must supply either a sha or content for a tree entry');
  }
  const wanted = mode === '040000' ? 'tree' : 'blob';
  const found = mode === '160000' ? undefined : await inspectObject(gitDirectory, sha);
  if (mode !== '160000' && found?.type !== wanted) {
    throw unprocessable(`tree.sha ${sha} is not a valid ${wanted}`);
  }
  return {path, mode, sha};
}

async function getCommit(call: Call): Promise<Answer> {
  const {gitDirectory} = call.repo;
  const found = await inspectObject(gitDirectory, call.param('commit_sha'));
  if (found?.type !== 'commit') throw notFound();
  return ok(gitCommitShape(call.world, call.repo, await readCommit(gitDirectory, found.sha)));
}

async function createCommit(call: Call): Promise<Answer> {
  const {gitDirectory} = call.repo;
  const message = requiredText(call.body, 'message', 'Commit');
  const tree = await inspectObject(gitDirectory, requiredText(call.body, 'tree', 'Commit'));
  if (tree?.type !== 'tree') throw unprocessable('Tree SHA does not exist');
  const parents = texts(call.body, 'parents') ?? [];
  for (const parent of parents) {
    if ((await inspectObject(gitDirectory, parent))?.type !== 'commit') {
      throw unprocessable('Parent SHA does not exist or is not a commit object');
    }
  }
  const author = signatureFrom(call, 'author');
  const committer = call.body['committer'] === undefined ? author : signatureFrom(call, 'committer');
  const by = signedByForge(call) ?? {author, committer};
  const sha = await writeCommit(gitDirectory, {tree: tree.sha, parents, message, ...by});
  return created(gitCommitShape(call.world, call.repo, await readCommit(gitDirectory, sha)));
}

function treeShape(call: Call, sha: string, entries: readonly TreeEntry[]): Fields {
  const api = repoApi(call.world, call.repo);
  return {
    sha,
    url: `${api}/git/trees/${sha}`,
    truncated: false,
    tree: entries.map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.size === undefined ? {} : {size: entry.size}),
      ...(entry.type === 'commit' ? {} : {url: `${api}/git/${entry.type}s/${entry.sha}`}),
    })),
  };
}

function blobUrl({world, repo}: Call, sha: string): string {
  return `${repoApi(world, repo)}/git/blobs/${sha}`;
}

function hexOnly(name: string): string {
  if (!/^[0-9a-f]{4,40}$/.test(name)) throw unprocessable('base_tree is not a valid tree oid');
  return name;
}
