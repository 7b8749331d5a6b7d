import {numberColumns, preprocessingOf} from './preprocessing.ts';
import {predictDense} from './dense-network.ts';
import {encodedWidth, encodeRows} from './encoding.ts';
import {unloadable, type Model, type ModelContext, type ModelDescription} from './model.ts';
import {predictionsIn, wantedOf} from './model-output.ts';
import {loadInProcess} from './process-model.ts';
import {isDenseSequence, readDenseLayers} from './read-dense-layers.ts';
import {readModelJson} from './weight-files.ts';

/**
 * Loads a TensorFlow.js model: model.json, its weight files, and preprocessing.json. Without the last, the features, which must
 * then be numbers, are the inputs as they are. A sequence of dense layers predicts by plain arithmetic; any other model in a
 * process of its own, by TensorFlow.js.
 */
export async function loadTensorFlowModel(
  directory: string,
  description: ModelDescription,
  context: ModelContext,
): Promise<Model> {
  const document = await readModelJson(directory);
  if (!isDenseSequence(document)) return loadInProcess(directory, description, context);
  const layers = await readDenseLayers(directory, document);
  const preprocessing = await preprocessingOf(directory, description);
  const inputs = preprocessing ?? numberColumns(description.signature);
  const width = encodedWidth(inputs);
  if (layers[0]?.inputs !== width)
    throw unloadable('model.json', `reads ${layers[0]?.inputs ?? 0} inputs, but the columns give ${width}`);
  const wanted = wantedOf(description);
  return {
    backend: 'javascript',
    tellsClass: () => wanted.classes.length === 0,
    rounding: 1e-5,
    predict: async (table) => {
      const data = predictDense(
        layers,
        encodeRows(table, inputs, {refuseMissing: preprocessing === undefined}),
      );
      return Promise.resolve(
        predictionsIn({data, rows: table.rows, classes: undefined, file: 'model.json'}, wanted),
      );
    },
    dispose: () => undefined,
  };
}
