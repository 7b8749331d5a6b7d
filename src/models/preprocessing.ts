import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Preprocessing} from './encoding.ts';
import {unloadable, type ModelDescription} from './model.ts';
import {readPreprocessing} from './read-preprocessing.ts';

const file = 'preprocessing.json';

/** How the columns of a TensorFlow.js model are encoded, as its file says; undefined where there is none. */
export async function preprocessingOf(
  directory: string,
  {signature}: Pick<ModelDescription, 'signature'>,
): Promise<Preprocessing | undefined> {
  let text: string;
  try {
    text = await readFile(join(directory, file), 'utf8');
  } catch {
    return undefined;
  }
  const preprocessing = readPreprocessing(text, file);
  const known = new Set(signature.inputs.map(({name}) => name));
  const stranger = preprocessing.columns.find(({name}) => !known.has(name));
  if (stranger !== undefined)
    throw unloadable(
      file,
      `reads the column ${JSON.stringify(stranger.name)}, which is not in the signature of the model`,
    );
  return preprocessing;
}

/** The columns as they are, in the order of the training file; throws CAIRN_MODEL_UNLOADABLE where one holds text. */
export function numberColumns({inputs, order}: ModelDescription['signature']): Preprocessing {
  const texts = inputs.filter(({type}) => type === 'string').map(({name}) => name);
  if (texts.length > 0)
    throw unloadable(file, `is missing, but is needed for the columns ${texts.join(', ')}, which hold text`);
  const names = order ?? inputs.map(({name}) => name);
  return {
    version: 1,
    columns: names.map((name) => ({kind: 'number', name, mean: 0, sd: 1, missing: false})),
  };
}
