import {
  cramerVonMisesBySeries,
  cramerVonMisesExact,
  cramerVonMisesSurvival,
} from '../cramer-von-mises-distribution.ts';
import {pooledRanks} from '../midranks.ts';
import {ascendingKnown, type NotDefined, type TestResult} from '../not-defined.ts';

/**
 * The two-sample Cramér-von Mises test (Anderson 1962), ties by midranks. `exact` counts all orders, `asymptotic` takes the
 * limit law of the statistic with its moments corrected for the sizes, `auto` is exact up to 20 rows a sample, as in SciPy's
 * cramervonmises_2samp. `tail: 'by series'` computes the limit law as SciPy does, which loses small p-values. NaN is missing and left out; fewer than two rows in a sample are not defined.
 */
export function cramerVonMisesTest(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  {
    method = 'auto',
    tail = 'itself',
  }: {method?: 'auto' | 'exact' | 'asymptotic'; tail?: 'itself' | 'by series'} = {},
): TestResult | NotDefined {
  const [a, b] = [ascendingKnown(x), ascendingKnown(y)];
  const [n, m] = [a.length, b.length];
  if (n < 2 || m < 2) return {reason: 'a sample has fewer than two rows'};
  const ranks = pooledRanks(a, b);
  const u = n * displaced(ranks.x) + m * displaced(ranks.y);
  const [k, all] = [n * m, n + m];
  const statistic = u / (k * all) - (4 * k - 1) / (6 * all);
  if (method === 'exact' || (method === 'auto' && Math.max(n, m) <= 20))
    return {statistic, pValue: cramerVonMisesExact(u, n, m)};
  const expected = (1 + 1 / all) / 6;
  const variance = ((all + 1) * (4 * k * all - 3 * (n * n + m * m) - 2 * k)) / (45 * all ** 2 * 4 * k);
  const normed = 1 / 6 + (statistic - expected) / Math.sqrt(45 * variance);
  return {
    statistic,
    pValue: tail === 'itself' ? cramerVonMisesSurvival(normed) : cramerVonMisesBySeries(normed),
  };
}

/** Σ (rank − own place)². */
function displaced(ranks: Float64Array): number {
  return ranks.reduce((sum, rank, i) => sum + (rank - i - 1) ** 2, 0);
}
