import {momentSums} from '../compensated-sum.ts';
import {ascendingKnown, type Alternative, type NotDefined, type TestResult} from '../not-defined.ts';
import {studentTwoSided} from '../student-distribution.ts';

/**
 * Student's t test of two independent means (`equalVariance`: pooled variance; else Welch 1947, whose degrees of freedom are
 * Satterthwaite's). The statistic is the mean of x minus that of y in standard errors. NaN is missing and left out. Fewer
 * than two rows in a sample are not defined, nor are two samples without any variance.
 */
export function tTest(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  {equalVariance, alternative = 'two-sided'}: {equalVariance: boolean; alternative?: Alternative},
): (TestResult & {degrees: number}) | NotDefined {
  const [a, b] = [momentSums(ascendingKnown(x)), momentSums(ascendingKnown(y))];
  if (a.rows < 2 || b.rows < 2) return {reason: 'a sample has fewer than two rows'};
  const rows = a.rows + b.rows;
  const [va, vb] = [a.squares / (a.rows - 1) / a.rows, b.squares / (b.rows - 1) / b.rows];
  const pooled = ((a.squares + b.squares) / (rows - 2)) * (1 / a.rows + 1 / b.rows);
  const variance = equalVariance ? pooled : va + vb;
  if (!(variance > 0)) return {reason: 'no sample varies'};
  const degrees = equalVariance
    ? rows - 2
    : variance ** 2 / (va ** 2 / (a.rows - 1) + vb ** 2 / (b.rows - 1));
  const statistic = (a.mean - b.mean) / Math.sqrt(variance);
  return {statistic, degrees, pValue: studentTail(statistic, degrees, alternative)};
}

/** The p-value of a t statistic. */
function studentTail(t: number, degrees: number, alternative: Alternative): number {
  const both = studentTwoSided(t, degrees);
  if (alternative === 'two-sided') return both;
  return t > 0 === (alternative === 'greater') ? both / 2 : 1 - both / 2;
}
