import type {Git} from '../../kernel/ports.ts';
import {parseRegistryPath} from '../../registry/paths.ts';

/** What a proposed change does to the registry's files. */
export interface RegistryChange {
  readonly stages: readonly {readonly model: string; readonly stage: string; readonly path: string}[];
  readonly versions: readonly {
    readonly model: string;
    readonly version: string;
    readonly path: string;
    readonly removed: boolean;
  }[];
}

/** The files of the registry that differ between two commits. */
export async function changedRegistry(git: Git, from: string, to: string): Promise<RegistryChange> {
  const output = await git.run([
    'diff',
    '--name-status',
    '-z',
    '--no-renames',
    '--ignore-submodules=none', // a work tree may ask to leave some out
    '--end-of-options',
    from,
    to,
    '--',
    'registry/',
  ]);
  const parts = output.split('\0');
  const stages: RegistryChange['stages'][number][] = [];
  const versions: RegistryChange['versions'][number][] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const path = parts[index + 1] ?? '';
    const named = parseRegistryPath(path);
    if (named?.kind === 'stage') stages.push({model: named.model, stage: named.stage, path});
    if (named?.kind === 'version')
      versions.push({model: named.model, version: named.version, path, removed: parts[index] === 'D'});
  }
  return {stages, versions};
}
