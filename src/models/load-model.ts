import {predictsClass} from '../config/task-kinds.ts';
import {onnxRuntimeOf, prepareNative} from '../native/native.ts';
import {loadCommandModel} from './command-model.ts';
import {fillRows} from './fill-rows.ts';
import {checkPredictions, type Model, type ModelContext, type ModelDescription} from './model.ts';
import {loadInProcess} from './process-model.ts';
import {loadTensorFlowModel} from './tensorflow-model.ts';

export type {Model, ModelContext, ModelDescription} from './model.ts';

/**
 * Loads the model in a folder. Throws CAIRN_MODEL_UNLOADABLE with the file and the reason, CAIRN_OUTPUT_UNCLEAR where it has
 * several outputs, or CAIRN_NATIVE_UNAVAILABLE where the format needs a native part that this machine does not have.
 */
export async function loadModel(
  directory: string,
  description: ModelDescription,
  context: ModelContext,
): Promise<Model> {
  const model = await loadFormat(directory, description, context);
  const {task, signature, format} = description;
  let isSaid = false;
  const sayClamped = (count: number): void => {
    if (!isSaid)
      context.log.info(
        predictsClass(task)
          ? `${count} of the probabilities lay a rounding beyond 0 or 1; they count as 0 or 1, here and from now on.`
          : `${count} of the counts lay a rounding below 0; they count as 0, here and from now on.`,
      );
    isSaid = true;
  };
  return {
    ...model,
    predict: async (table) =>
      checkPredictions(
        await model.predict(fillRows(table, signature.inputs)),
        {rows: table.rows, task, signature, rounding: model.rounding, format},
        sayClamped,
      ),
  };
}

async function loadFormat(
  directory: string,
  description: ModelDescription,
  context: ModelContext,
): Promise<Model> {
  switch (description.format) {
    case 'tensorflow':
      return loadTensorFlowModel(directory, description, context);
    case 'onnx': {
      const {part, because} = onnxRuntimeOf();
      if (because !== undefined) context.log.info(`ONNX Runtime as WebAssembly, because ${because}.`);
      await prepareNative(part, context.log); // says a download here
      return loadInProcess(directory, description, context, part);
    }
    case 'command':
      return loadCommandModel(directory, description, context);
  }
}
