import type {CountedStatistic} from '../statistics/bootstrap.ts';

/** Labels and predictions of the same rows: 0 or 1 and the probability of 1, or two numbers. */
export interface ScoredRows {
  readonly labels: Float64Array;
  readonly predictions: Float64Array;
}

/** A metric by how often each row counts. */
export type CountedMetric = CountedStatistic;

/** One metric: which way is better, and its value on rows that may be repeated or left out. */
export interface MetricDefinition {
  readonly direction: 'higher' | 'lower';
  /** Set where chance alone moves the estimate away from 0, and a resample moves it further. */
  readonly bias?: 'upward';
  /** Does once what all resamples share, such as sorting. */
  prepare(rows: ScoredRows, options: {threshold: number}): CountedMetric;
}
