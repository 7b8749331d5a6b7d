import type {DatasetConfig, TrainedModelConfig} from '../config/load-config.ts';
import type {Table} from '../data/table.ts';
import {mkdir} from 'node:fs/promises';
import type {Log} from '../kernel/log.ts';
import type {Git} from '../kernel/ports.ts';
import type {TensorFlowCore} from '../models/open-tensorflow.ts';
import {trainTensorFlow} from './tensorflow/train-tensorflow.ts';
import {trainByCommand} from './train-command.ts';
import type {TrainedModel} from './trained-model.ts';

/** Trains with the trainer that the configuration names; the model's files end in `directory`, alone. */
export async function trainModel(
  rows: {train: Table; test: Table; classes: readonly string[]},
  model: TrainedModelConfig,
  dataset: DatasetConfig,
  context: {
    directory: string;
    /** Where plots go that a command makes. */
    plots: string;
    scratch: string;
    git: Git;
    /** The top of the work tree. */
    workspace: string;
    /** The files of the dataset, from there. */
    dataFiles: readonly {readonly path: string}[];
    /** Where a command runs, from there. */
    folder: string;
    childEnvironment: Readonly<Record<string, string>>;
    log: Log;
    signal: AbortSignal;
    /** tfjs-node, where the built-in trainer has it. */
    native?: TensorFlowCore | undefined;
  },
): Promise<TrainedModel> {
  await mkdir(context.directory, {recursive: true});
  const {train} = model;
  return train.trainer === 'tensorflow'
    ? trainTensorFlow(rows, {...model, train}, context)
    : trainByCommand(rows, {...model, train}, dataset, context);
}
