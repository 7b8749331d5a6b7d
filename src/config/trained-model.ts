import type {ConfigTypes} from '../generated/documents.ts';

/** A model that has a dataset and a training, which one that is known by its tags alone has not. */
export type TrainedModelConfig = Extract<ConfigTypes.Model, {train: unknown}>;

/** Whether a model has a dataset and a training. */
export function isTrained(model: ConfigTypes.Model): model is TrainedModelConfig {
  return 'train' in model;
}
