import {chiSquareSurvival} from '../chi-square-distribution.ts';
import {ascendingKnown, type NotDefined, type TestResult} from '../not-defined.ts';
import {symmetricEigen} from '../symmetric-eigen.ts';

/**
 * The Epps-Singleton test (1986) of the empirical characteristic functions at `t`, in units of half the pooled
 * interquartile range; with the correction for small samples below 25 rows (Goerg and Kaiser 2009). It needs no continuous
 * law. NaN is missing and left out; fewer than five rows in a sample, an infinite value, or no spread between the
 * quartiles are not defined.
 */
export function eppsSingletonTest(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  {t = [0.4, 0.8]}: {t?: readonly number[]} = {},
): TestResult | NotDefined {
  const [a, b] = [ascendingKnown(x), ascendingKnown(y)];
  const [n, m] = [a.length, b.length];
  if (n < 5 || m < 5) return {reason: 'a sample has fewer than five rows'};
  if ([...a, ...b].some((value) => !Number.isFinite(value))) return {reason: 'a value is infinite'};
  const pooled = [...a, ...b].sort((p, q) => p - q);
  const spread = (quantileAt(pooled, 0.75) - quantileAt(pooled, 0.25)) / 2;
  if (!(spread > 0)) return {reason: 'the quartiles of both samples together are equal'};
  const scaled = [...t].sort((p, q) => p - q).map((one) => one / spread);
  const [of, other] = [characteristic(a, scaled), characteristic(b, scaled)];
  const all = n + m;
  const covariance = of.covariance.map((row, i) =>
    row.map((value, j) => (all / n) * value + (all / m) * (other.covariance[i]?.[j] ?? 0)),
  );
  const difference = of.mean.map((value, i) => value - (other.mean[i] ?? 0));
  const {form, rank} = inverseForm(covariance, difference);
  const small = 1 / (1 + all ** -0.45 + 10.1 * (n ** -1.7 + m ** -1.7));
  const statistic = all * form * (Math.max(n, m) < 25 ? small : 1);
  return {statistic, pValue: chiSquareSurvival(statistic, rank)};
}

/** Mean and covariance (divided by rows) of the cosines, then the sines, at each point. */
function characteristic(
  values: Float64Array,
  points: readonly number[],
): {mean: number[]; covariance: number[][]} {
  const columns = [Math.cos, Math.sin].flatMap((wave) =>
    points.map((point) => values.map((value) => wave(point * value))),
  );
  const mean = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const covariance = columns.map((left, i) =>
    columns.map((right, j) => {
      let sum = 0;
      for (let row = 0; row < left.length; row++)
        sum += ((left[row] ?? 0) - (mean[i] ?? 0)) * ((right[row] ?? 0) - (mean[j] ?? 0));
      return sum / left.length;
    }),
  );
  return {mean, covariance};
}

/** dᵀ·A⁺·d with the pseudo-inverse of a covariance, and its rank. */
function inverseForm(
  matrix: readonly (readonly number[])[],
  d: readonly number[],
): {form: number; rank: number} {
  const {values, vectors} = symmetricEigen(matrix);
  const least = 1e-15 * Math.max(...values.map(Math.abs));
  let form = 0;
  let rank = 0;
  for (const [i, value] of values.entries()) {
    if (Math.abs(value) <= least) continue;
    const along = d.reduce((sum, one, j) => sum + one * (vectors[i]?.[j] ?? 0), 0);
    form += along ** 2 / value;
    rank += 1;
  }
  return {form, rank};
}

function quantileAt(ascending: readonly number[], share: number): number {
  const place = share * (ascending.length - 1);
  const low = ascending[Math.floor(place)] ?? NaN;
  return low + (place % 1) * ((ascending[Math.ceil(place)] ?? NaN) - low);
}
