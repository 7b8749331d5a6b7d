import {posix} from 'node:path';
import type {Git} from '../kernel/ports.ts';
import {fetchDefaultBranch} from '../git/default-branch.ts';
import {hasRemote} from '../git/remote.ts';
import {versionPath} from './paths.ts';
import {isSemver} from './tag-name.ts';

/** The ref that keeps the number of a version: it is made with the tag, and nobody has a reason to delete it. */
export function claimRef(model: string, version: string): string {
  return `${folderOf(model)}${version}`;
}

/** Numbers of a model's versions that were ever given out, as far as this clone knows: they come with the tags. */
export async function claimedNumbers(git: Git, model: string): Promise<readonly string[]> {
  const folder = folderOf(model);
  const refs = await git.run(['for-each-ref', '--format=%(refname)', '--', folder]);
  return refs
    .split('\n')
    .map((ref) => ref.slice(folder.length))
    .filter(isSemver);
}

/** Numbers whose manifests came to the default branch of the remote (of this clone where there is none). */
export async function promotedNumbers(git: Git, model: string): Promise<readonly string[]> {
  const branch = (await hasRemote(git)) ? await fetchDefaultBranch(git) : undefined;
  const folder = posix.dirname(versionPath(model, '0.0.0'));
  const commit = branch?.commit ?? 'HEAD';
  const {stdout} = await git.try(['ls-tree', '-z', '--name-only', '--full-tree', commit, '--', `${folder}/`]);
  return stdout
    .split('\0')
    .map((path) => posix.basename(path, '.json'))
    .filter(isSemver);
}

function folderOf(model: string): string {
  return `refs/cairn/versions/${model.replace(':', '=')}/`;
}
