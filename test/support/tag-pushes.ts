import {chmod, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {PromotionWorld} from './promotion.ts';

/** Watches the pushes to a world's repository from now on, with a hook there: which tags each one brought. */
export async function tagPushes({forge, slug}: PromotionWorld): Promise<() => Promise<string[][]>> {
  const directory = forge.repository(slug)?.gitDirectory;
  if (directory === undefined) throw new Error(`there is no repository ${slug}`);
  const log = join(directory, 'pushes.log');
  await mkdir(join(directory, 'hooks'), {recursive: true});
  const hook = join(directory, 'hooks', 'post-receive');
  await writeFile(hook, `#!/bin/sh\n{ cat; echo end; } >> '${log}'\n`);
  await chmod(hook, 0o755);
  await writeFile(log, '');
  return async () =>
    (await readFile(log, 'utf8'))
      .split('end\n')
      .map((push) => push.split('\n').flatMap((line) => line.split(' ')[2] ?? []))
      .map((refs) => refs.filter((ref) => ref.startsWith('refs/tags/')))
      .filter((refs) => refs.length > 0);
}
