import {
  datasetOf,
  trainedModelOf,
  type DatasetConfig,
  type TrainedModelConfig,
} from '../config/load-config.ts';
import {configFolder} from '../config/rooted-config.ts';
import {checkLabels} from '../data/check-labels.ts';
import {loadSoundDataset, type LoadedDataset} from '../data/load-dataset.ts';
import {targetClasses} from '../data/target-classes.ts';
import {splitRows, type Split} from '../data/split.ts';
import {codeState, type CodeState} from '../experiments/code-state.ts';
import {runId} from '../experiments/run-id.ts';
import {labelsOf, type LabelColumn} from '../data/labels.ts';
import type {Table} from '../data/table.ts';
import type {Config, Training} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import type {Progress} from '../kernel/log.ts';
import {counted} from '../text/counted.ts';
import {quoted} from '../text/quoted.ts';

/** All that a run is made from, as the work tree at hand has it. */
export interface RunTask {
  /** Id of the run that this makes, trained by a backend of TensorFlow.js, or by none. */
  readonly idBy: (backend: Training['backend'] | undefined) => string;
  readonly name: string;
  readonly model: TrainedModelConfig;
  readonly dataset: DatasetConfig;
  readonly data: LoadedDataset;
  readonly split: Split;
  /** Of task multiclass: its classes, in the order of the probabilities; else none. */
  readonly classes: readonly string[];
  readonly state: CodeState;
  /** That of the configuration, from the top of the work tree. */
  readonly folder: string;
}

/** Reads code, configuration and data (`withTexts`: as `readRows`) of the work tree; throws where the data break their contract. */
export async function readRunTask(
  config: Config,
  inputs: {model: string; config: string},
  context: Pick<Context, 'git' | 'workspace' | 'log'>,
  options: {withTexts?: boolean} = {},
): Promise<RunTask> {
  const model = trainedModelOf(config, inputs.model);
  const dataset = datasetOf(config, model.dataset);
  const state = await codeState(context.git, context.log);
  const progress: Progress = (message, share) => {
    context.log.progress(message, share);
  };
  const data = await loadSoundDataset(context.workspace, dataset, progress, options);
  const split = splitRows(data.table, dataset);
  const classes = targetClasses(model, dataset, data.table);
  checkLabels(data.table, {...model, classes}, split);
  warnUnlearned({target: model.target, classes}, {table: data.table, split}, context.log);
  const {model: name, config: file} = inputs;
  const made = {...state, data: data.digest, model, dataset};
  return {
    idBy: (backend) => runId(name, {...made, backend}),
    ...{name, model, dataset, data, split, classes, state, folder: configFolder(file)},
  };
}

/** A class that no row to learn from has gets a probability of 0, or none at all, however good the model is. */
function warnUnlearned(
  label: LabelColumn & {classes: readonly string[]},
  {table, split}: {table: Table; split: Split},
  log: Pick<Context['log'], 'warning'>,
): void {
  if (label.classes.length === 0) return;
  const labels = labelsOf(table, label);
  const learned = new Set(Array.from(split.train, (row) => labels[row]));
  for (const [place, name] of label.classes.entries()) {
    if (learned.has(place)) continue;
    const tested = split.test.filter((row) => labels[row] === place).length;
    log.warning(
      `No row to learn from is of class ${quoted(name)}, ${tested === 0 ? 'and none of the test' : `but ${counted(tested, 'row')} of the test`}.`,
    );
  }
}
