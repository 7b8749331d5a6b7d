import {chiSquareSurvival} from '../chi-square-distribution.ts';
import {momentSums} from '../compensated-sum.ts';
import {fSurvival} from '../f-distribution.ts';
import {pooledRanks} from '../midranks.ts';
import {normalQuantile} from '../normal-distribution.ts';
import {ascendingKnown, type NotDefined, type TestResult} from '../not-defined.ts';

/**
 * Van der Waerden's test (1952) of location by normal scores Φ⁻¹(rank / (N + 1)), midranks for ties; chi-square with one
 * degree of freedom (Conover 1999, 5.10). NaN is missing and left out; an empty sample or equal values alone are not defined.
 */
export function vanDerWaerdenTest(x: ArrayLike<number>, y: ArrayLike<number>): TestResult | NotDefined {
  const [a, b] = [ascendingKnown(x), ascendingKnown(y)];
  if (a.length === 0 || b.length === 0) return {reason: 'a sample is empty'};
  const ranks = pooledRanks(a, b);
  if (ranks.ties.length < 2) return {reason: 'all values are equal'};
  const rows = a.length + b.length;
  const scores = [ranks.x, ranks.y].map((own) => own.map((rank) => normalQuantile(rank / (rows + 1))));
  const {squares, mean} = momentSums(scores.flatMap((own) => [...own]));
  const statistic =
    scores.reduce((sum, own) => {
      const apart = own.reduce((all, score) => all + score - mean, 0);
      return sum + apart ** 2 / own.length;
    }, 0) /
    (squares / (rows - 1));
  return {statistic, pValue: chiSquareSurvival(statistic, 1)};
}

/**
 * The Brown-Forsythe test (1974) that samples spread alike: an analysis of variance of the distances from the median of each
 * sample (`center: 'mean'`: Levene's test of 1960). NaN is missing and left out; fewer than two samples or rows in one, and
 * distances without any variance, are not defined.
 */
export function brownForsytheTest(
  samples: readonly ArrayLike<number>[],
  {center = 'median'}: {center?: 'median' | 'mean'} = {},
): TestResult | NotDefined {
  const known = samples.map(ascendingKnown);
  if (known.length < 2) return {reason: 'fewer than two samples'};
  if (known.some(({length}) => length < 2)) return {reason: 'a sample has fewer than two rows'};
  const groups = known.map((own) => {
    const middle = center === 'mean' ? momentSums(own).mean : medianOf(own);
    return momentSums(own.map((value) => Math.abs(value - middle)));
  });
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  const mean = groups.reduce((sum, group) => sum + group.mean * group.rows, 0) / rows;
  const between = groups.reduce((sum, group) => sum + group.rows * (group.mean - mean) ** 2, 0);
  const within = groups.reduce((sum, group) => sum + group.squares, 0);
  if (!(within > 0)) return {reason: 'the distances from the middle do not vary'};
  const degrees = [groups.length - 1, rows - groups.length] as const;
  const statistic = between / degrees[0] / (within / degrees[1]);
  return {statistic, pValue: fSurvival(statistic, degrees[0], degrees[1])};
}

function medianOf(ascending: Float64Array): number {
  const half = ascending.length / 2;
  return ((ascending[Math.ceil(half) - 1] ?? NaN) + (ascending[Math.floor(half)] ?? NaN)) / 2;
}
