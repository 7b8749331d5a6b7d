import {posix} from 'node:path';
import type {Git} from '../kernel/ports.ts';
import {fetchDefaultBranch} from '../git/default-branch.ts';
import {hasRemote} from '../git/remote.ts';
import {versionPath} from './paths.ts';
import {isSemver, type TagName} from './tag-name.ts';

/** A number that was given out: a ref keeps it with the tag object that it was given to, whatever happens to the tag. */
export type ClaimedNumber = {readonly ref: string; readonly object: string; readonly model: string} & (
  {readonly version: string} | {readonly stage: string; readonly counter: number}
);

/** Below these are the refs that keep numbers. */
export const claimFolders = ['refs/cairn/versions/', 'refs/cairn/stages/'] as const;

/** The ref that keeps the number of a version: it is made with the tag, and nobody has a reason to delete it. */
export function claimRef(model: string, version: string): string {
  return `${foldersOf(model).versions}${version}`;
}

/** The ref that keeps the number of a fact; undefined for facts that have none. */
export function claimRefOf(name: TagName): string | undefined {
  if (name.kind === 'version') return claimRef(name.model, name.version);
  if (!('stage' in name) || name.counter === undefined) return undefined;
  return `${foldersOf(name.model).stages}${name.stage}/${name.counter}`;
}

/** Refspecs that fetch the refs which keep the numbers of a model. */
export function claimRefspecs(model: string): readonly string[] {
  return Object.values(foldersOf(model)).map((folder) => `+${folder}*:${folder}*`);
}

/** Numbers of a model that were ever given out, as far as this clone knows: they come with the tags. */
export async function readClaims(git: Git, model: string): Promise<readonly ClaimedNumber[]> {
  const {versions, stages} = foldersOf(model);
  const lines = await git.run(['for-each-ref', '--format=%(objectname) %(refname)', '--', versions, stages]);
  return lines.split('\n').flatMap((line) => {
    const [object = '', ref = ''] = line.split(' ');
    return parseClaim(ref, object) ?? [];
  });
}

/** What a ref keeps; one that lies below the ref of a number keeps it too, for Git cannot make the other beside it. */
export function parseClaim(ref: string, object: string): ClaimedNumber | undefined {
  const [, kind, artifact = '', rest = ''] =
    /^refs\/cairn\/(versions|stages)\/([^/]+)\/(.+)$/.exec(ref) ?? [];
  const kept = {ref, object, model: artifact.replace('=', ':')};
  const [first = '', digits = ''] = rest.split('/');
  if (kind === 'versions') return isSemver(first) ? {...kept, version: first} : undefined;
  return /^\d+$/.test(digits) ? {...kept, stage: first, counter: Number(digits)} : undefined;
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

function foldersOf(model: string): {versions: string; stages: string} {
  const artifact = model.replace(':', '=');
  const [versions, stages] = claimFolders;
  return {versions: `${versions}${artifact}/`, stages: `${stages}${artifact}/`};
}
