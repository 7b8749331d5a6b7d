import {dirname, join} from 'node:path';
import type {TrainedModelConfig} from '../../config/load-config.ts';
import type {Log} from '../../kernel/log.ts';
import type {TensorFlowCore} from '../../models/open-tensorflow.ts';
import {loadTensorFlowNode} from '../../native/tensorflow-node.ts';

/**
 * tfjs-node for a built-in training, where it is installed and loads: with Cairn, or in the repository, in the folder of the
 * configuration or one above it. Undefined elsewhere, and for other trainers. It is asked for before a run has its id, since
 * its sums differ in the last digits, and so does the model.
 */
export async function nativeTensorFlow(
  {train}: Pick<TrainedModelConfig, 'train'>,
  /** Of the configuration, from the top of the work tree. */
  folder: string,
  {workspace, log}: {workspace: string; log: Log},
): Promise<TensorFlowCore | undefined> {
  if (train.trainer !== 'tensorflow') return undefined;
  const folders = [workspace];
  for (let at = folder; at !== '' && at !== '.'; at = dirname(at)) folders.splice(-1, 0, join(workspace, at));
  const found = loadTensorFlowNode(folders, log);
  if (found === undefined) return undefined;
  if (!isTensorFlow(found)) {
    log.warning('@tensorflow/tfjs-node is not used: it is no TensorFlow.js.');
    return undefined;
  }
  await found.ready();
  return found;
}

function isTensorFlow(value: unknown): value is TensorFlowCore {
  return typeof value === 'object' && value !== null && 'variableGrads' in value && 'ready' in value;
}
