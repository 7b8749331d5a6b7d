import type {Task} from '../config/evaluation-settings.ts';

/** The simplest predictor worth the name: the same answer for every row. */
export interface Baseline {
  readonly name: 'share of positives' | 'share of each class' | 'mean';
  readonly predictions: Float64Array;
}

const names = {
  binary: 'share of positives',
  multiclass: 'share of each class',
  regression: 'mean',
  count: 'mean',
} as const satisfies Record<Task, Baseline['name']>;

/**
 * Predicts the mean of the labels in the training rows: for 0 and 1 the share of positives, as a probability; for `width` targets the
 * mean of each; for `width` classes the share of each.
 */
export function constantBaseline(
  task: Task,
  trainLabels: Float64Array,
  {rows, width}: {rows: number; width: number},
): Baseline {
  const answer = new Float64Array(width);
  for (const [i, label] of trainLabels.entries())
    if (task === 'multiclass') answer[label] = (answer[label] ?? 0) + 1 / trainLabels.length;
    else answer[i % width] = (answer[i % width] ?? 0) + label;
  if (task !== 'multiclass')
    for (const [one, sum] of answer.entries()) answer[one] = sum / (trainLabels.length / width);
  return {
    name: names[task],
    predictions: Float64Array.from({length: rows * width}, (_, i) => answer[i % width] ?? Number.NaN),
  };
}
