import {copyFile, mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {stayInside} from '../files/stay-inside.ts';
import type {Run} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';

/**
 * The folder of a model that is a command of the team, with the files that are named and nothing else: what lies beside
 * them in a folder that was handed over would run too, and nobody would know its digest. Of other formats the folder as it is.
 */
export async function namedFiles(
  directory: string,
  {format, artifacts}: Pick<Run, 'format' | 'artifacts'>,
  {temporary, makeScratch}: Pick<Context, 'temporary' | 'makeScratch'>,
): Promise<string> {
  if (format !== 'command') return directory;
  const copy = await makeScratch(temporary, 'command-');
  for (const {path} of artifacts) {
    const target = stayInside(copy, path);
    await mkdir(dirname(target), {recursive: true});
    await copyFile(join(directory, path), target);
  }
  return copy;
}
