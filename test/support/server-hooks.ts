import {chmod, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {PromotionWorld} from './promotion.ts';

/** Watches the pushes to a world's repository from now on, with a hook there: which tags each one brought. */
export async function tagPushes(world: PromotionWorld): Promise<() => Promise<string[][]>> {
  const pushes = await pushedRefs(world);
  return async () =>
    (await pushes())
      .map((refs) => refs.filter((ref) => ref.startsWith('refs/tags/')))
      .filter((refs) => refs.length > 0);
}

/** Watches the pushes to a world's repository from now on, with a hook there: which refs each one moved. */
export async function pushedRefs(world: PromotionWorld): Promise<() => Promise<string[][]>> {
  const log = join(directoryOf(world), 'pushes.log');
  await writeFile(log, '');
  await serverHook(world, 'post-receive', `{ cat; echo end; } >> '${log}'`);
  return async () =>
    (await readFile(log, 'utf8'))
      .split('end\n')
      .map((push) => push.split('\n').flatMap((line) => line.split(' ')[2] ?? []))
      .filter((refs) => refs.length > 0);
}

/** Refuses pushes of refs that begin with `prefix`, in GitHub's words for a rule that asks for signatures. */
export async function requireSignatures(world: PromotionWorld, prefix: string): Promise<void> {
  const words = 'GH013: Repository rule violations found.\\n- Commits must have verified signatures.';
  await serverHook(
    world,
    'pre-receive',
    `if cut -d ' ' -f 3 | grep -q '^${prefix}'; then printf '${words}\\n' >&2; echo declined >&2; exit 1; fi`,
  );
}

/** Refuses one by one the refs that begin with `prefix`, until the answer is called; others of the same push pass. */
export async function refuseRefs(world: PromotionWorld, prefix: string): Promise<() => Promise<void>> {
  await serverHook(world, 'update', `case "$1" in '${prefix}'*) echo refused >&2; exit 1;; esac`);
  return async () => serverHook(world, 'update', 'exit 0');
}

async function serverHook(world: PromotionWorld, name: string, script: string): Promise<void> {
  const hooks = join(directoryOf(world), 'hooks');
  await mkdir(hooks, {recursive: true});
  await writeFile(join(hooks, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(hooks, name), 0o755);
}

function directoryOf({forge, slug}: PromotionWorld): string {
  const directory = forge.repository(slug)?.gitDirectory;
  if (directory === undefined) throw new Error(`there is no repository ${slug}`);
  return directory;
}
