import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import type {ConfigText} from './declared-models.ts';

/** How a configuration is called that is found without being named. */
export const configName = 'cairn.yaml';

/** The configurations of a commit, in order of path: every `cairn.yaml` in it. */
export async function configurationsAt(git: Git, commit: string): Promise<readonly ConfigText[]> {
  const listed = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  return texts(
    listed.split('\0').filter((path) => path === configName || path.endsWith(`/${configName}`)),
    async (file) => readFileAt(git, commit, file),
  );
}

/** The configurations of a work tree, in order of path: every `cairn.yaml` that Git tracks, and those that are named. */
export async function configurationsIn(
  {git, workspace}: {git: Git; workspace: string},
  named: readonly string[] = [],
): Promise<readonly ConfigText[]> {
  const tracked = await git.try(['ls-files', '-z', '--', `:(top,glob)**/${configName}`]); // none outside a work tree
  const files = tracked.stdout.split('\0').filter((path) => path !== '');
  return texts([...new Set([...files, ...named])].sort(), async (file) =>
    readFile(join(workspace, file), 'utf8').catch(() => undefined),
  );
}

async function texts(
  files: readonly string[],
  read: (file: string) => Promise<string | undefined>,
): Promise<readonly ConfigText[]> {
  const found = await Promise.all(files.map(async (file) => ({file, text: await read(file)})));
  return found.flatMap(({file, text}) => (text === undefined ? [] : [{file, text}]));
}
