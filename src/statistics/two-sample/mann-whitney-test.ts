import {pooledRanks, tieTerm} from '../midranks.ts';
import {normalSurvival} from '../normal-distribution.ts';
import {ascendingKnown, type Alternative, type NotDefined, type TestResult} from '../not-defined.ts';

/**
 * The Mann-Whitney U test (1947). The statistic is the U of x: pairs in which x is larger, ties by one half. `greater`: x
 * tends to larger values. `exact` counts all orders and takes no notice of ties; `asymptotic` is normal with the
 * correction for ties and, unless turned off, for continuity; `auto` is exact without ties where a sample has at most 8
 * rows, as in SciPy's mannwhitneyu. NaN is missing and left out; an empty sample is not defined. All values equal: p = 1.
 */
export function mannWhitneyTest(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  {
    alternative = 'two-sided',
    method = 'auto',
    continuity = true,
  }: {alternative?: Alternative; method?: 'auto' | 'exact' | 'asymptotic'; continuity?: boolean} = {},
): TestResult | NotDefined {
  const [a, b] = [ascendingKnown(x), ascendingKnown(y)];
  const [n, m] = [a.length, b.length];
  if (n === 0 || m === 0) return {reason: 'a sample is empty'};
  const ranks = pooledRanks(a, b);
  const statistic = ranks.x.reduce((sum, rank) => sum + rank, 0) - (n * (n + 1)) / 2;
  const other = n * m - statistic;
  const extreme =
    alternative === 'two-sided' ? Math.max(statistic, other) : alternative === 'greater' ? statistic : other;
  const tied = ranks.ties.some((t) => t > 1);
  const exact = method === 'exact' || (method === 'auto' && Math.min(n, m) <= 8 && !tied);
  const tail = exact
    ? uSurvival(Math.trunc(extreme), n, m)
    : normalTail(extreme, {n, m, ties: tieTerm(ranks.ties), continuity});
  return {statistic, pValue: Math.min(1, alternative === 'two-sided' ? 2 * tail : tail)};
}

function normalTail(
  u: number,
  {n, m, ties, continuity}: {n: number; m: number; ties: number; continuity: boolean},
): number {
  const all = n + m;
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  if (!(variance > 0)) return 1;
  return normalSurvival((u - (n * m) / 2 - (continuity ? 0.5 : 0)) / Math.sqrt(variance));
}

/** P(U >= u): each order of both samples is as probable; the last value is of x with probability n / (n + m). */
function uSurvival(u: number, n: number, m: number): number {
  const below: Float64Array[] = Array.from({length: m + 1}, () => Float64Array.of(1));
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++) {
      const [without, left] = [below[j] ?? new Float64Array(), below[j - 1] ?? new Float64Array()];
      const law = new Float64Array(i * j + 1);
      for (const [k, p] of without.entries()) law[k + j] = (law[k + j] ?? 0) + (p * i) / (i + j);
      for (const [k, p] of left.entries()) law[k] = (law[k] ?? 0) + (p * j) / (i + j);
      below[j] = law;
    }
  return (below[m] ?? new Float64Array()).slice(Math.max(0, u)).reduceRight((sum, p) => sum + p, 0);
}
