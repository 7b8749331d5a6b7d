import type {Share} from './compare-shares.ts';
import {normalSurvival} from './normal-distribution.ts';
import type {Alternative, NotDefined, TestResult} from './not-defined.ts';

/**
 * The z test that two shares are equal, with the pooled share in its error (`pooled: false`: each with its own). The statistic
 * is that of the first minus the second. An empty sample, and shares that are both 0 or both 1, are not defined.
 */
export function proportionTest(
  first: Share,
  second: Share,
  {alternative = 'two-sided', pooled = true}: {alternative?: Alternative; pooled?: boolean} = {},
): TestResult | NotDefined {
  if (!(first.rows > 0 && second.rows > 0)) return {reason: 'a sample is empty'};
  const [p, q] = [first.hits / first.rows, second.hits / second.rows];
  const both = (first.hits + second.hits) / (first.rows + second.rows);
  const variance = pooled
    ? both * (1 - both) * (1 / first.rows + 1 / second.rows)
    : (p * (1 - p)) / first.rows + (q * (1 - q)) / second.rows;
  if (!(variance > 0)) return {reason: 'the shares do not vary'};
  const statistic = (p - q) / Math.sqrt(variance);
  return {statistic, pValue: normalTail(statistic, alternative)};
}

/** The p-value of a z statistic. */
function normalTail(z: number, alternative: Alternative): number {
  if (alternative === 'two-sided') return Math.min(1, 2 * normalSurvival(Math.abs(z)));
  return normalSurvival(alternative === 'greater' ? z : -z);
}
