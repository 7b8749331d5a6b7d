import type {Git} from './git.ts';

/** Whether the repository has the remote that everything is shared through. */
export async function hasOrigin(git: Git): Promise<boolean> {
  return (await git.try(['config', '--get', 'remote.origin.url'])).code === 0;
}

/** Object id of a ref of `origin`, or undefined where it has none. */
export async function remoteRef(git: Git, ref: string): Promise<string | undefined> {
  const lines = (await git.run(['ls-remote', '--refs', 'origin', ref])).split('\n');
  const line = lines.find((candidate) => candidate.endsWith(`\t${ref}`));
  return line?.split('\t')[0];
}

/** Fetches refs of `origin` and nothing else: no other tags, no submodules. */
export async function fetchRefs(git: Git, refspecs: readonly string[]): Promise<void> {
  await git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', ...refspecs]);
}
