import type {Git} from '../kernel/ports.ts';
import {requireRepository} from './git.ts';

/** Whether the repository has the remote that everything is shared through. */
export async function hasOrigin(git: Git): Promise<boolean> {
  if ((await git.try(['config', '--get', 'remote.origin.url'])).code === 0) return true;
  await requireRepository(git); // `config` says the same where there is no repository, or git refuses to work in it
  return false;
}

/** Object id of a ref of `origin`, or undefined where it has none. */
export async function remoteRef(git: Git, ref: string): Promise<string | undefined> {
  return (await remoteRefs(git, [ref])).get(ref);
}

/** Object ids of those refs of `origin` that it has. */
export async function remoteRefs(git: Git, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const lines = (await git.run(['ls-remote', '--refs', 'origin', ...refs])).split('\n');
  const found = new Map<string, string>();
  for (const line of lines) {
    const [id = '', ref = ''] = line.split('\t');
    if (refs.includes(ref)) found.set(ref, id);
  }
  return found;
}

/** Fetches refs of `origin` and nothing else: no other tags, no submodules. */
export async function fetchRefs(git: Git, refspecs: readonly string[]): Promise<void> {
  await git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', ...refspecs]);
}
