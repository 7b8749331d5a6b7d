import type {Git} from '../kernel/ports.ts';

/**
 * The commit that last changed each file, by its path, on the way back from a commit along first parents: the merge,
 * where a pull request brought the change. One `git log` for all of them, in time that grows with the history below the
 * folder; a path that never was there is left out. Paths are plain: letters, digits, `.`, `-`, `_` and `/`.
 */
export async function lastChanges(
  git: Git,
  commit: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const changes = new Map<string, string>();
  // `-m` with `--first-parent`: a merge is compared with its first parent alone.
  const output = await git.run([
    'log',
    '--first-parent',
    '-m',
    '--root',
    '--no-follow',
    '--no-renames',
    '--ignore-submodules=none',
    '--name-only',
    '--format=%x00%H',
    commit,
    '--',
    folder,
  ]);
  for (const part of output.split('\0')) {
    const [id = '', ...paths] = part.split('\n');
    for (const path of paths) if (path !== '' && !changes.has(path)) changes.set(path, id);
  }
  return changes;
}
