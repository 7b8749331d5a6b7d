import type {NotDefined} from '../not-defined.ts';

/**
 * The unbiased estimate of the squared maximum mean discrepancy with the Gaussian kernel exp(−γ|x − y|²) (Gretton et al. 2012,
 * equation 3); it may be negative. Rows are points of equally many numbers; grows with the square of the rows. Without
 * `gamma`: 1 / (2 median²) of the pooled distances. Fewer than two rows on a side are not defined.
 */
export function meanDiscrepancy(
  x: readonly (readonly number[])[],
  y: readonly (readonly number[])[],
  gamma?: number,
): {squared: number} | NotDefined {
  const [n, m] = [x.length, y.length];
  if (n < 2 || m < 2) return {reason: 'a sample has fewer than two rows'};
  const scale = gamma ?? medianScale([...x, ...y]);
  const kernel = (a: readonly number[], b: readonly number[]): number => Math.exp(-scale * squared(a, b));
  let [within, inside, across] = [0, 0, 0];
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) within += kernel(x[i] ?? [], x[j] ?? []);
  for (let i = 0; i < m; i++) for (let j = 0; j < i; j++) inside += kernel(y[i] ?? [], y[j] ?? []);
  for (const a of x) for (const b of y) across += kernel(a, b);
  return {
    squared: (2 * within) / (n * (n - 1)) + (2 * inside) / (m * (m - 1)) - (2 * across) / (n * m),
  };
}

function squared(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0);
}

function medianScale(rows: readonly (readonly number[])[]): number {
  const distances = rows.flatMap((a, i) => rows.slice(0, i).map((b) => squared(a, b))).sort((p, q) => p - q);
  return 1 / (2 * Math.max(Number.MIN_VALUE, distances[Math.floor(distances.length / 2)] ?? 1));
}
