import {readFileAt} from '../../git/commit-files.ts';
import type {Git} from '../../kernel/ports.ts';
import {parseRegistryPath} from '../../registry/paths.ts';

/**
 * Stage files that a "rebase and merge" may leave otherwise than a merge does, which is what is judged: the newest
 * commit that touches one (merges are dropped by a rebase) says something else than the merged tree. So a commit that
 * was taken back, or that a merge on the branch hid, cannot move a stage unseen.
 */
export async function replayedOtherwise(
  git: Git,
  {base, head, tree}: {base: string; head: string; tree: string},
): Promise<string[]> {
  const newest = new Map<string, string>();
  // Without the whole history git leaves out what a merge took back.
  const range = [
    '--full-history',
    '--no-merges',
    '--topo-order',
    '--no-renames',
    '--ignore-submodules=none',
    '--name-only',
    '--format=%x00%H',
  ];
  const output = await git.run(['log', ...range, `${base}..${head}`, '--', 'registry/']);
  for (const part of output.split('\0')) {
    const [commit = '', ...paths] = part.split('\n');
    for (const path of paths)
      if (!newest.has(path) && parseRegistryPath(path)?.kind === 'stage') newest.set(path, commit);
  }
  const otherwise: string[] = [];
  for (const [path, commit] of newest)
    if ((await readFileAt(git, commit, path)) !== (await readFileAt(git, tree, path))) otherwise.push(path);
  return otherwise;
}
