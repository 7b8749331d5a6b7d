import type {NotDefined} from '../not-defined.ts';
import {jensenShannonDivergence} from './share-distances.ts';

/** Rows between two values, spread evenly; of one value where both are equal. */
export interface Bucket {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export interface Histogram {
  readonly buckets: readonly Bucket[];
  /** Missing rows. */
  readonly missing?: number;
}

/**
 * The Jensen-Shannon divergence of two histograms with different edges: both are cut at all edges, what lies on a single
 * value is a cell of its own. What lies in buckets without a finite end, and missing rows, are never shared: where in them the rows of
 * the two lie is unknown (as TensorFlow Data Validation counts them). An empty histogram is not defined.
 */
export function histogramDivergence(a: Histogram, b: Histogram, base = 2): {distance: number} | NotDefined {
  const wide = [a, b].map(({buckets}) => buckets.filter((one) => isFinite(one) && one.low < one.high));
  const points = [a, b].map(({buckets}) => buckets.filter((one) => isFinite(one) && one.low === one.high));
  const edges = distinct(wide.flat().flatMap(({low, high}) => [low, high]));
  const values = distinct(points.flat().map(({low}) => low));
  const cells = [a, b].map((of, side) => [
    ...edges.slice(1).map((high, i) => massWithin(wide[side] ?? [], edges[i] ?? high, high)),
    ...values.map((value) =>
      (points[side] ?? []).reduce((sum, one) => sum + (one.low === value ? one.count : 0), 0),
    ),
    ...unshared(
      of.buckets.reduce((sum, one) => sum + (isFinite(one) ? 0 : one.count), 0),
      side,
    ),
    ...unshared(of.missing ?? 0, side),
  ]);
  return jensenShannonDivergence(cells[0] ?? [], cells[1] ?? [], base);
}

function massWithin(buckets: readonly Bucket[], low: number, high: number): number {
  return buckets.reduce((sum, one) => {
    const shared = Math.min(high, one.high) - Math.max(low, one.low);
    return shared > 0 ? sum + (one.count * shared) / (one.high - one.low) : sum;
  }, 0);
}

function unshared(count: number, side: number): [number, number] {
  return side === 0 ? [count, 0] : [0, count];
}

function isFinite({low, high}: Bucket): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((p, q) => p - q);
}
