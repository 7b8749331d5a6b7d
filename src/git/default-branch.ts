import type {Git} from '../kernel/ports.ts';
import {resolveCommit} from './ensure-commit.ts';
import {GitError} from './git.ts';
import {fetchRefs, hasRemote, requireRemote} from './remote.ts';

/** The branch that the remote calls its default, and its newest commit there; undefined where it says none. */
export interface DefaultBranch {
  readonly name: string;
  readonly commit: string;
}

/** Asks the remote for its default branch, and fetches the newest commit of it where the clone lacks it. */
export async function fetchDefaultBranch(git: Git): Promise<DefaultBranch | undefined> {
  const remote = await requireRemote(git);
  const found = await askDefaultBranch(git, remote);
  if (found !== undefined && (await resolveCommit(git, found.commit)) === undefined)
    await fetchRefs(git, [`+refs/heads/${found.name}:refs/remotes/${remote}/${found.name}`]);
  return found;
}

/** Name of the branch that the remote calls its default; undefined where it says none, or does not answer. */
export async function defaultBranch(git: Git): Promise<string | undefined> {
  if (!(await hasRemote(git))) return undefined;
  try {
    return (await askDefaultBranch(git, await requireRemote(git)))?.name;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

async function askDefaultBranch(git: Git, remote: string): Promise<DefaultBranch | undefined> {
  const answer = await git.run(['ls-remote', '--symref', remote, 'HEAD']);
  const name = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(answer)?.[1];
  const commit = /^([0-9a-f]{40,64})\tHEAD$/m.exec(answer)?.[1];
  return name === undefined || commit === undefined ? undefined : {name, commit};
}
