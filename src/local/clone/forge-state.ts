import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {privateFolder} from '../private-folder.ts';

/** Where the forge of a clone keeps its state, and the name that the clone has on it. */
export interface ForgeState {
  readonly directory: string;
  readonly name: string;
}

/**
 * The state below `root` that belongs to a clone: named after its folder, with a number behind it where the clone of another
 * folder that is still there has the name. The first that comes has it, and has it again ever after.
 */
export async function forgeStateOf(root: string, clone: string): Promise<ForgeState> {
  const base = repositoryName(basename(clone));
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}-${number}`;
    const directory = join(root, name);
    const owner = await readFile(join(directory, 'folder'), 'utf8').catch(() => '');
    if (owner !== '' && owner !== clone && existsSync(owner)) continue;
    await privateFolder(directory);
    await writeFile(join(directory, 'folder'), clone, {mode: 0o600});
    return {directory, name};
  }
}

/** What a folder is called on the forge, whose names are of ASCII: letters lose their marks, what else there is becomes a hyphen. */
export function repositoryName(folder: string): string {
  const plain = folder
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/(?:\.git)+$/i, '')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 80);
  return plain === '' ? 'repository' : plain;
}
