import {mean, standardDeviation} from 'simple-statistics';
import {studentQuantile, studentTwoSided} from './student-distribution.ts';

/** Rows, mean and population standard deviation of one sample. */
export interface Moments {
  readonly rows: number;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Welch's two-sample t test (1947) of two means with its interval; value, lower and upper are the difference (current
 * minus reference) in standard deviations of the reference. Without variance on both sides, or with fewer than two rows
 * on a side, nothing can be said: p = 1 and an endless interval, unless the means differ without any variance (p = 0).
 */
export function welchTest(
  reference: Moments,
  current: Moments,
  confidence: number,
): {statistic: number | null; pValue: number; value: number; lower: number; upper: number} {
  const unit = reference.sd > 0 ? reference.sd : 1;
  const difference = current.mean - reference.mean;
  const a = sampleVariance(current) / current.rows;
  const b = sampleVariance(reference) / reference.rows;
  const unknown = {statistic: null, pValue: 1, value: difference / unit, lower: -Infinity, upper: Infinity};
  if (reference.rows < 2 || current.rows < 2) return unknown;
  if (a + b === 0) {
    const exact = difference / unit;
    return {statistic: null, pValue: difference === 0 ? 1 : 0, value: exact, lower: exact, upper: exact};
  }
  const error = Math.sqrt(a + b);
  const degrees = (a + b) ** 2 / (a ** 2 / (current.rows - 1) + b ** 2 / (reference.rows - 1));
  const half = studentQuantile(1 - confidence, degrees) * error;
  return {
    statistic: difference / error,
    pValue: studentTwoSided(difference / error, degrees),
    value: difference / unit,
    lower: (difference - half) / unit,
    upper: (difference + half) / unit,
  };
}

/** Rows, mean and population standard deviation of numbers (NaN = missing, left out). */
export function momentsOf(values: Float64Array): Moments {
  const known = Array.from(values.filter((value) => !Number.isNaN(value)));
  if (known.length === 0) return {rows: 0, mean: Number.NaN, sd: Number.NaN};
  return {rows: known.length, mean: mean(known), sd: standardDeviation(known)};
}

function sampleVariance({rows, sd}: Moments): number {
  return rows < 2 ? 0 : (sd * sd * rows) / (rows - 1);
}
