import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {predictDense} from './dense-network.ts';
import {encodedWidth, encodeRows, type Preprocessing} from './encoding.ts';
import {unloadable, type Model, type ModelDescription} from './model.ts';
import {readDenseLayers} from './read-dense-layers.ts';
import {readPreprocessing} from './read-preprocessing.ts';

/**
 * Loads a TensorFlow.js layers model of dense layers: model.json, its weight files, and preprocessing.json. Without the
 * last, the features, which must then be numbers, are the inputs as they are. It predicts without TensorFlow.js.
 */
export async function loadTensorFlowModel(directory: string, description: ModelDescription): Promise<Model> {
  const layers = await readDenseLayers(directory);
  const preprocessing = await preprocessingOf(directory, description);
  const width = encodedWidth(preprocessing);
  if (layers[0]?.inputs !== width)
    throw unloadable('model.json', `reads ${layers[0]?.inputs ?? 0} inputs, but the columns give ${width}`);
  return {
    backend: 'javascript',
    predict: async (table) => Promise.resolve(predictDense(layers, encodeRows(table, preprocessing))),
    dispose: () => undefined,
  };
}

async function preprocessingOf(directory: string, {signature}: ModelDescription): Promise<Preprocessing> {
  const file = 'preprocessing.json';
  let text: string;
  try {
    text = await readFile(join(directory, file), 'utf8');
  } catch {
    const texts = signature.inputs.filter(({type}) => type === 'string').map(({name}) => name);
    if (texts.length > 0)
      throw unloadable(
        file,
        `is missing, but is needed for the columns ${texts.join(', ')}, which hold text`,
      );
    const columns = signature.inputs.map(
      ({name}) => ({kind: 'number', name, mean: 0, sd: 1, missing: false}) as const,
    );
    return {version: 1, columns};
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
