import {datasetOf, modelOf, type DatasetConfig, type ModelConfig} from '../config/load-config.ts';
import {configFolder} from '../config/rooted-config.ts';
import {checkLabels} from '../data/check-labels.ts';
import {loadSoundDataset, type LoadedDataset} from '../data/load-dataset.ts';
import {splitRows, type Split} from '../data/split.ts';
import {codeState, type CodeState} from '../experiments/code-state.ts';
import {runId} from '../experiments/run-id.ts';
import type {Config, Training} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';

/** All that a run is made from, as the work tree at hand has it. */
export interface RunTask {
  /** Id of the run that this makes, trained by a backend of TensorFlow.js, or by none. */
  readonly idBy: (backend: Training['backend'] | undefined) => string;
  readonly name: string;
  readonly model: ModelConfig;
  readonly dataset: DatasetConfig;
  readonly data: LoadedDataset;
  readonly split: Split;
  readonly state: CodeState;
  /** That of the configuration, from the top of the work tree. */
  readonly folder: string;
}

/** Reads code, configuration and data of the work tree; throws where the data break their contract. */
export async function readRunTask(
  config: Config,
  inputs: {model: string; config: string},
  context: Pick<Context, 'git' | 'workspace' | 'log'>,
): Promise<RunTask> {
  const model = modelOf(config, inputs.model);
  const dataset = datasetOf(config, model.dataset);
  const state = await codeState(context.git, context.log);
  const data = await loadSoundDataset(context.workspace, dataset, (message, share) => {
    context.log.progress(message, share);
  });
  const split = splitRows(data.table, dataset);
  checkLabels(data.table, model, split);
  const {model: name, config: file} = inputs;
  const made = {...state, data: data.digest, model, dataset};
  return {
    idBy: (backend) => runId(name, {...made, backend}),
    ...{name, model, dataset, data, split, state, folder: configFolder(file)},
  };
}
