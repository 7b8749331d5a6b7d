import type {CountedStatistic} from '../statistics/bootstrap.ts';

/**
 * Labels and predictions of the same rows. Binary: 0 or 1 and the probability of 1; multiclass: the index of the class and
 * the probability of each, row after row; else two numbers, or one for each of several targets, row after row.
 */
export interface ScoredRows {
  readonly labels: Float64Array;
  readonly predictions: Float64Array;
}

/** A metric by how often each row counts. */
export type CountedMetric = CountedStatistic;

/** A metric by how often each row counts, or by its weight. */
export type WeightedMetric = (weights: Uint32Array | Float64Array) => number;

/** One metric: which way is better, and its value on rows that may be repeated or left out. */
export interface MetricDefinition {
  readonly direction: 'higher' | 'lower';
  /** Set where chance alone moves the estimate away from 0, and a resample moves it further. */
  readonly bias?: 'upward';
  /** Does once what all resamples share, such as sorting. */
  prepare(rows: ScoredRows, options: {threshold: number}): CountedMetric;
}

/** How many numbers a prediction has for a label: 1, or of multiclass as many as there are classes. */
export function widthOf({labels, predictions}: ScoredRows): number {
  return predictions.length / labels.length;
}

/** The numbers of these rows, of `width` numbers a row. */
export function pickRows(values: Float64Array, rows: ArrayLike<number>, width: number): Float64Array {
  return Float64Array.from({length: rows.length * width}, (_, i) => {
    return values[(rows[Math.floor(i / width)] ?? 0) * width + (i % width)] ?? Number.NaN;
  });
}

/** The same of challenger and champion, where there is one. */
export function ofBoth(
  {challenger, champion}: {challenger: Float64Array; champion?: Float64Array},
  value: (predictions: Float64Array) => Float64Array,
): {challenger: Float64Array; champion?: Float64Array} {
  return {challenger: value(challenger), ...(champion && {champion: value(champion)})};
}
