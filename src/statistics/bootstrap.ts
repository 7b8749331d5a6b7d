import {quantileSorted} from 'simple-statistics';
import {seededRandom} from './seeded-random.ts';

/** A statistic of rows by how often each row counts: whole numbers, one a row; NaN where it is undefined. */
export type CountedStatistic = (counts: Uint32Array) => number;

/**
 * The values of statistics on resamples of `rows` rows with replacement: one array a statistic, one value a resample. All
 * of them see the same resamples, so that their differences are paired (Efron and Tibshirani 1993).
 */
export function bootstrap(
  statistics: readonly CountedStatistic[],
  {rows, resamples, seed}: {rows: number; resamples: number; seed: number},
): readonly Float64Array[] {
  const random = seededRandom(seed);
  const counts = new Uint32Array(rows);
  const values = statistics.map(() => new Float64Array(resamples));
  for (let b = 0; b < resamples; b++) {
    counts.fill(0);
    for (let i = 0; i < rows; i++) {
      const row = random.below(rows);
      counts[row] = (counts[row] ?? 0) + 1;
    }
    for (const [s, statistic] of statistics.entries()) {
      const target = values[s];
      if (target !== undefined) target[b] = statistic(counts);
    }
  }
  return values;
}

/** Above this share of resamples without a value there is no interval. */
const mostUndefined = 0.05;

/**
 * The percentile interval of resampled values (linear interpolation between order statistics): undefined values are
 * left out, and there is no interval where they are more than one in twenty.
 */
export function percentileInterval(
  values: Float64Array,
  confidence: number,
): {lower: number; upper: number} | undefined {
  const sorted = Array.from(values.filter((value) => Number.isFinite(value)).sort());
  if (sorted.length === 0 || sorted.length < (1 - mostUndefined) * values.length) return undefined;
  return {
    lower: quantileSorted(sorted, (1 - confidence) / 2),
    upper: quantileSorted(sorted, (1 + confidence) / 2),
  };
}

/**
 * The interval of an estimate that resampling moves further away from a bound (0 for a gap or a calibration error, which
 * chance alone makes positive; 1 for a ratio of rates): the percentile bound on the far side and, on the near side, its
 * mirror image at the estimate, not beyond the bound. Percentiles alone never reach a true gap of 0, however few the rows.
 */
export function biasedInterval(
  observed: number,
  values: Float64Array,
  {confidence, bias, bound}: {confidence: number; bias: 'upward' | 'downward'; bound: number},
): {lower: number; upper: number} | undefined {
  const interval = percentileInterval(values, confidence);
  if (interval === undefined) return undefined;
  if (bias === 'upward') {
    const upper = Math.max(observed, interval.upper);
    return {lower: Math.max(bound, 2 * observed - upper), upper};
  }
  const lower = Math.min(observed, interval.lower);
  return {lower, upper: Math.min(bound, 2 * observed - lower)};
}
