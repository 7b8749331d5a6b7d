import type {Alternative, NotDefined, TestResult} from './not-defined.ts';
import {seededRandom} from './seeded-random.ts';

export interface PermutationOptions {
  readonly alternative?: Alternative;
  /** Drawn where there are more than `exactUpTo` signs or orders. */
  readonly resamples?: number;
  readonly seed?: number;
}

/** Up to so many, all are counted. */
const exactUpTo = 2 ** 20;

/**
 * The paired permutation test (Fisher 1935) that differences are symmetric around 0: their mean against that under all changes of
 * sign; beyond 2^20 of them by random ones, whose p-value counts the one seen: (1 + b) / (1 + B). Missing differences (NaN) are left out;
 * none left is not defined.
 */
export function signFlipTest(
  differences: readonly number[],
  {alternative = 'two-sided', resamples = 100_000, seed = 1}: PermutationOptions = {},
): (TestResult & {exact: boolean}) | NotDefined {
  const known = differences.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return {reason: 'there is no difference'};
  const seen = known.reduce((sum, value) => sum + value, 0);
  const tolerance = 1e-12 * known.reduce((sum, value) => sum + Math.abs(value), 0);
  const counts = (sum: number): boolean => isAsExtreme(sum, seen, tolerance, alternative);
  const statistic = seen / known.length;
  if (2 ** known.length <= exactUpTo) {
    let extreme = 0;
    for (let signs = 0; signs < 2 ** known.length; signs++)
      extreme += Number(counts(known.reduce((sum, v, i) => sum + ((signs >>> i) & 1 ? -v : v), 0)));
    return {statistic, pValue: extreme / 2 ** known.length, exact: true};
  }
  const random = seededRandom(seed);
  let extreme = 1;
  for (let b = 0; b < resamples; b++)
    extreme += Number(counts(known.reduce((sum, v) => sum + (random.next() < 0.5 ? -v : v), 0)));
  return {statistic, pValue: extreme / (resamples + 1), exact: false};
}

function isAsExtreme(sum: number, seen: number, tolerance: number, alternative: Alternative): boolean {
  if (alternative === 'two-sided') return Math.abs(sum) >= Math.abs(seen) - tolerance;
  return alternative === 'greater' ? sum >= seen - tolerance : sum <= seen + tolerance;
}
