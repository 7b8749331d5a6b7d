import {normalQuantile, normalSurvival} from './normal-distribution.ts';

/** An interval of an estimate that is about normal; null where there is none. */
export interface EstimateInterval {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly confidence: number;
}

/**
 * Whether a difference of two independent estimates is above 0, one-sided (normal). Standard errors are taken from the
 * intervals of the estimates (width divided by twice the normal quantile) and added in quadrature. Without an interval on both sides,
 * or without any width, nothing can be said: p = 1.
 */
export function differenceTest(
  difference: number,
  of: readonly [EstimateInterval, EstimateInterval],
  confidence: number,
): {statistic: number | null; pValue: number; lower: number; upper: number} {
  const error = Math.hypot(...of.map(standardError));
  const half = error * twoSidedQuantile(confidence);
  return {
    statistic: error > 0 ? difference / error : null,
    pValue: error > 0 && Number.isFinite(error) ? normalSurvival(difference / error) : 1,
    lower: difference - half,
    upper: difference + half,
  };
}

function standardError({lower, upper, confidence}: EstimateInterval): number {
  if (lower === null || upper === null) return Infinity;
  return (upper - lower) / (2 * twoSidedQuantile(confidence));
}

function twoSidedQuantile(confidence: number): number {
  return normalQuantile(1 - (1 - confidence) / 2);
}
