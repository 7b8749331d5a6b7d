import {nextBelow} from './next-double.ts';

/** Values in each bin, and how many of those lie strictly below the bin's edge; bin i holds edges[i-1] < x <= edges[i]. */
export function binNumbers(
  edges: readonly number[],
  values: Float64Array,
): {bins: number[]; below: number[]; rows: number; mean: number} {
  const bins = new Array<number>(edges.length + 1).fill(0);
  const below = new Array<number>(edges.length + 1).fill(0);
  let rows = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const bin = firstAtLeast(edges, value);
    bins[bin] = (bins[bin] ?? 0) + 1;
    if (edges[bin] !== value) below[bin] = (below[bin] ?? 0) + 1;
    rows += 1;
    sum += value;
  }
  return {bins, below, rows, mean: rows === 0 ? NaN : sum / rows};
}

/**
 * The smallest and the largest Kolmogorov-Smirnov distance that samples with these counts can have. With `below` (an
 * exact reference: all of a bin sits on its edge) both are the distance itself. A bin between two doubles that are neighbours holds one value, and so
 * hides nothing.
 */
export function binnedDistance(
  reference: readonly number[],
  n: number,
  current: readonly number[],
  below: readonly number[] | undefined,
  m: number,
  edges: readonly number[] = [],
): {least: number; most: number} {
  let least = 0;
  let most = 0;
  let then = 0;
  let now = 0;
  reference.forEach((count, bin) => {
    const thenAfter = then + count / Math.max(1, n);
    const nowAfter = now + (current[bin] ?? 0) / Math.max(1, m);
    const atEdge = bin === reference.length - 1 ? 0 : Math.abs(thenAfter - nowAfter); // all is below infinity
    const beforeEdge = below === undefined ? 0 : Math.abs(then - now - (below[bin] ?? 0) / Math.max(1, m));
    least = Math.max(least, atEdge, beforeEdge);
    most = Math.max(
      most,
      atEdge,
      beforeEdge,
      below === undefined && !holdsOne(edges, bin) ? Math.max(thenAfter - now, nowAfter - then) : 0,
    );
    then = thenAfter;
    now = nowAfter;
  });
  return {least, most};
}

function holdsOne(edges: readonly number[], bin: number): boolean {
  const edge = edges[bin];
  return edge !== undefined && nextBelow(edge) === edges[bin - 1];
}

function firstAtLeast(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? Infinity) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
