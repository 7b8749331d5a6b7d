/**
 * The sum with the rounding error of each addition carried along (Neumaier 1974): right to the last digit or two however
 * the magnitudes differ. An infinite or missing value gives what plain addition gives.
 */
export function compensatedSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}

/** The mean by compensated sums: of the values, then of what is left around it; NaN of none. */
function compensatedMean(values: ArrayLike<number>): number {
  const list = Float64Array.from(values);
  const first = compensatedSum(list) / list.length;
  if (!Number.isFinite(first)) return first;
  return first + compensatedSum(list.map((value) => value - first)) / list.length;
}

/** Rows, mean and the sum of squared deviations from it: what merges (Chan, Golub and LeVeque 1983). */
export interface MomentSums {
  readonly rows: number;
  readonly mean: number;
  readonly squares: number;
}

/** The moments of known numbers; of none rows 0, mean NaN. */
export function momentSums(values: ArrayLike<number>): MomentSums {
  const mean = compensatedMean(values);
  const deviations = Float64Array.from(values, (value) => value - mean);
  const rest = compensatedSum(deviations);
  const squares = compensatedSum(deviations.map((d) => d * d));
  return {rows: values.length, mean, squares: values.length === 0 ? 0 : squares - rest ** 2 / values.length};
}

/** The moments of two samples together, from those of each. */
export function mergeMoments(a: MomentSums, b: MomentSums): MomentSums {
  if (a.rows === 0) return b;
  if (b.rows === 0) return a;
  const rows = a.rows + b.rows;
  const apart = b.mean - a.mean;
  return {
    rows,
    mean: a.mean + (apart * b.rows) / rows,
    squares: a.squares + b.squares + (apart ** 2 * a.rows * b.rows) / rows,
  };
}
