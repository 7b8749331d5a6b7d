import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {leadsOutside} from '../config/leads-outside.ts';
import {fieldOf, shown} from './any-json.ts';
import {unloadable} from './model.ts';

const file = 'model.json';

/** One group of a weightsManifest: what its files together hold. */
export interface WeightGroup {
  readonly paths: string;
  readonly specifications: readonly unknown[];
  readonly bytes: Buffer;
}

/** TensorFlow.js splits weights into files of 4 MB; what names more, or one again and again, takes memory for nothing. */
const mostFiles = 1000;

/** Reads the model.json of a TensorFlow.js model; throws CAIRN_MODEL_UNLOADABLE. */
export async function readModelJson(directory: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(directory, file), 'utf8'));
  } catch (error) {
    throw unloadable(file, 'cannot be read', error);
  }
}

/** Reads the weight files that model.json lists, all below its folder; throws CAIRN_MODEL_UNLOADABLE. */
export async function readWeightFiles(directory: string, document: unknown): Promise<readonly WeightGroup[]> {
  const manifest = fieldOf(document, 'weightsManifest');
  if (!Array.isArray(manifest)) throw unloadable(file, 'has no weightsManifest');
  const named = new Set<unknown>();
  const groups: WeightGroup[] = [];
  for (const group of manifest as unknown[]) {
    const [paths, specifications] = [fieldOf(group, 'paths'), fieldOf(group, 'weights')];
    if (!Array.isArray(paths) || !Array.isArray(specifications))
      throw unloadable(file, 'has a weightsManifest that cannot be read');
    for (const path of paths) {
      if (named.has(path)) throw unloadable(file, `names the weight file ${shown(path)} more than once`);
      if (named.add(path).size > mostFiles)
        throw unloadable(file, `names more than ${mostFiles} weight files`);
    }
    const parts = await Promise.all(paths.map(async (path) => readBytes(directory, String(path))));
    groups.push({paths: paths.join(', '), specifications, bytes: Buffer.concat(parts)});
  }
  return groups;
}

async function readBytes(directory: string, path: string): Promise<Buffer> {
  if (leadsOutside(path))
    throw unloadable(file, `names the weight file ${JSON.stringify(path)}, which leads outside`);
  try {
    return await readFile(join(directory, path));
  } catch (error) {
    throw unloadable(path, 'cannot be read', error);
  }
}
