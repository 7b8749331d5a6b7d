import {loadCommandModel} from './command-model.ts';
import {checkPredictions, type Model, type ModelContext, type ModelDescription} from './model.ts';
import {loadOnnxModel} from './onnx-model.ts';
import {loadTensorFlowModel} from './tensorflow-model.ts';

export type {Model, ModelContext, ModelDescription} from './model.ts';

/**
 * Loads the model in a folder. Throws CAIRN_MODEL_UNLOADABLE with the file and the reason, or CAIRN_NATIVE_UNAVAILABLE
 * where the format needs a native part that this machine does not have.
 */
export async function loadModel(
  directory: string,
  description: ModelDescription,
  context: ModelContext,
): Promise<Model> {
  const model = await loadFormat(directory, description, context);
  return {
    ...model,
    predict: async (table) => checkPredictions(await model.predict(table), table.rows, description.task),
  };
}

async function loadFormat(
  directory: string,
  description: ModelDescription,
  context: ModelContext,
): Promise<Model> {
  switch (description.format) {
    case 'tensorflow':
      return loadTensorFlowModel(directory, description);
    case 'onnx':
      return loadOnnxModel(directory, description, context);
    case 'command':
      return loadCommandModel(directory, description, context);
  }
}
