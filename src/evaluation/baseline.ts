import type {Task} from '../config/evaluation-settings.ts';

/** The simplest predictor worth the name: the same answer for every row. */
export interface Baseline {
  readonly name: 'share of positives' | 'mean';
  readonly predictions: Float64Array;
}

/** Predicts the mean of the labels in the training rows: for 0 and 1 the share of positives, as a probability. */
export function constantBaseline(task: Task, trainLabels: Float64Array, rows: number): Baseline {
  let sum = 0;
  for (const label of trainLabels) sum += label;
  return {
    name: task === 'binary' ? 'share of positives' : 'mean',
    predictions: new Float64Array(rows).fill(sum / trainLabels.length),
  };
}
