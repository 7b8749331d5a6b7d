import type {Git} from '../kernel/ports.ts';

/** Name of the branch that `origin` calls its default; undefined where it says none. */
export async function defaultBranch(git: Git): Promise<string | undefined> {
  const outcome = await git.try(['ls-remote', '--symref', 'origin', 'HEAD']);
  return /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(outcome.stdout)?.[1];
}
