/** A candidate's metric against that of a baseline; NaN or undefined where there is none. */
export interface Change {
  readonly candidate: number;
  readonly baseline: number;
  readonly direction: 'higher' | 'lower';
  /** The least change of the metric itself; of a metric that is better lower, the greatest. */
  readonly absolute?: number;
  /** The same as a share of the baseline. */
  readonly relative?: number;
}

/**
 * What TensorFlow Model Analysis decides of a change threshold: by the estimates alone, the relative change by the signed baseline;
 * a baseline of 0 makes it undefined, which never passes.
 */
export function tfmaPasses({candidate, baseline, direction, absolute, relative}: Change): boolean {
  const change = candidate - baseline;
  const share = Math.abs(baseline) <= 1e-8 ? NaN : change / baseline;
  const sign = direction === 'higher' ? 1 : -1;
  const keeps = (value: number, bound: number | undefined): boolean =>
    bound === undefined || sign * value >= sign * bound;
  return keeps(change, absolute) && keeps(share, relative) && !Number.isNaN(change);
}

/**
 * What MLflow decides of a `MetricThreshold`, whose changes are improvements in either direction: without rounding tolerance,
 * by the signed baseline, better by 1e-10 where that is 0; an undefined candidate does not fail the relative check.
 */
export function mlflowPasses({
  candidate,
  baseline,
  direction,
  minAbsolute,
  minRelative,
  threshold,
}: Omit<Change, 'absolute' | 'relative'> & {
  minAbsolute?: number;
  minRelative?: number;
  threshold?: number;
}): boolean {
  const sign = direction === 'higher' ? 1 : -1;
  if (threshold !== undefined && !(sign * candidate >= sign * threshold)) return false;
  if (minAbsolute !== undefined && !(sign * candidate >= sign * (baseline + sign * minAbsolute)))
    return false;
  if (minRelative === undefined) return true;
  if (baseline === 0) return sign * candidate >= sign * (baseline + sign * 1e-10);
  return !((sign * (candidate - baseline)) / baseline < minRelative);
}

/** What Evidently decides of a metric against its reference: within a share of it to either side, so that an improvement beyond it fails. */
export function evidentlyPasses(candidate: number, reference: number, share = 0.2): boolean {
  return Math.abs(candidate - reference) <= share * Math.abs(reference);
}
