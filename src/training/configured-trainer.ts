import type {TrainedModelConfig} from '../config/load-config.ts';
import {plainArchitecture} from '../config/task-kinds.ts';
import type {Run, RunTypes} from '../generated/documents.ts';

/** What the configuration says about who trains and what comes out; nothing of it is the training's own word. */
export function configuredTrainer({task, train}: Pick<TrainedModelConfig, 'task' | 'train'>): {
  format: RunTypes.Format;
  predict?: string[];
  protocol?: 'lines';
  trainer: Run['trainer'];
} {
  const parameters = {...train.parameters};
  const seed = train.seed ?? 1;
  if (train.trainer === 'command')
    return {
      format: train.format,
      ...(train.predict && {predict: [...train.predict]}),
      ...(train.protocol === 'lines' && {protocol: train.protocol}),
      trainer: {kind: 'command', command: [...train.command], parameters, seed},
    };
  const architecture = train.architecture ?? plainArchitecture(task);
  return {format: 'tensorflow', trainer: {kind: 'tensorflow', architecture, parameters, seed}};
}
