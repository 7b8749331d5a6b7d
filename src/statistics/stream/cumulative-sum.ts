import type {Detector} from './detector.ts';

/** How a sum of deviations from the running mean grows with a value, and when it is too large. */
export interface CumulativeOptions {
  /** The sum that is a change. */
  readonly threshold: number;
  /** Deviations up to this do not count. */
  readonly delta?: number;
  /** What is kept of the sum at each value: 1 forgets nothing. */
  readonly alpha?: number;
  /** No change is told before so many values. */
  readonly minimum: number;
}

/**
 * The Page-Hinkley test (Page 1954) as River has it: the sum never falls below 0, a change is a sum of at least the threshold, and
 * the count of values starts at 1.
 */
export function pageHinkley({
  threshold = 50,
  delta = 0.005,
  alpha = 0.9999,
  minimum = 30,
}: Partial<CumulativeOptions> = {}): Detector {
  return deviations({
    first: 1,
    minimum,
    grow: (sum, value, mean) => Math.max(0, alpha * sum + (value - mean - delta)),
    isChange: (sum) => sum >= threshold,
  });
}

/** The Page-Hinkley test as Frouros has it: the sum may fall below 0, a change is a sum above the threshold. */
export function pageHinkleyUnbounded({
  threshold = 50,
  delta = 0.005,
  alpha = 0.9999,
  minimum = 30,
}: Partial<CumulativeOptions> = {}): Detector {
  return deviations({
    first: 0,
    minimum,
    grow: (sum, value, mean) => alpha * sum + (value - mean - delta),
    isChange: (sum) => sum > threshold,
  });
}

/** The one-sided CUSUM of Page (1954) for an increase, around the running mean. */
export function cusum({
  threshold = 50,
  delta = 0.005,
  minimum = 30,
}: Partial<CumulativeOptions> = {}): Detector {
  return deviations({
    first: 0,
    minimum,
    grow: (sum, value, mean) => Math.max(0, sum + value - mean - delta),
    isChange: (sum) => sum > threshold,
  });
}

/** The geometric moving average of deviations from the running mean (Roberts 1959). */
export function geometricMovingAverage({
  threshold = 1,
  alpha = 0.99,
  minimum = 30,
}: Partial<CumulativeOptions> = {}): Detector {
  return deviations({
    first: 0,
    minimum,
    grow: (sum, value, mean) => alpha * sum + (1 - alpha) * (value - mean),
    isChange: (sum) => sum > threshold,
  });
}

function deviations({
  first,
  minimum,
  grow,
  isChange,
}: {
  /** What the count of values starts with when it is held against the minimum. */
  first: number;
  minimum: number;
  grow: (sum: number, value: number, mean: number) => number;
  isChange: (sum: number) => boolean;
}): Detector {
  let [n, mean, sum] = [0, 0, 0];
  return (value) => {
    n += 1;
    mean += (value - mean) / n;
    sum = grow(sum, value, mean);
    if (n + first < minimum || !isChange(sum)) return 'none';
    [n, mean, sum] = [0, 0, 0];
    return 'change';
  };
}
