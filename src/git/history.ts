import {digestOf, type Digest} from '../kernel/digest.ts';
import type {Git} from '../kernel/ports.ts';
import {readFileAt} from './commit-files.ts';

/**
 * The text of a file with the digest that is wanted, as any commit from `tip` on backwards had it, but for those that
 * lead to `not`: a record keeps in its history what was written anew.
 */
export async function searchHistory(
  git: Git,
  {tip, not, file, digest}: {tip: string; not: string; file: string; digest: Digest},
): Promise<string | undefined> {
  const args = ['log', '--full-history', '--format=%H', tip, `^${not}`, '--', `:(top)${file}`];
  const log = await git.try(args);
  for (const commit of log.stdout.split('\n').filter((line) => line !== '')) {
    const text = await readFileAt(git, commit, file);
    if (text !== undefined && digestOf(text) === digest) return text;
  }
  return undefined;
}
