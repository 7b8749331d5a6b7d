import {bisect, gammaln} from 'simple-statistics';
import {normalQuantile, normalSurvival} from './normal-distribution.ts';
import type {NotDefined} from './not-defined.ts';
import {studentQuantile} from './student-distribution.ts';

/** One-sided in the direction of the difference, or two-sided; `strict` also counts rejections in the wrong direction, as R does when asked. */
export interface PowerOptions {
  readonly alpha: number;
  readonly alternative?: 'one-sided' | 'two-sided';
  readonly strict?: boolean;
}

/**
 * The power of the pooled two-sample t test with `n` rows in each group (not necessarily whole) for a true difference of
 * means of `effect` standard deviations: the tail of the non-central t (as R's power.t.test).
 */
export function powerOfT(n: number, effect: number, options: PowerOptions): number {
  const degrees = 2 * (n - 1);
  const shift = Math.sqrt(n / 2) * Math.abs(effect);
  const oneSided = options.alternative === 'one-sided';
  const critical = studentQuantile(oneSided ? 2 * options.alpha : options.alpha, degrees);
  const wrong = options.strict === true && !oneSided ? 1 - noncentralTSurvival(-critical, degrees, shift) : 0;
  return noncentralTSurvival(critical, degrees, shift) + wrong;
}

/** The rows in each group at which `powerOfT` reaches `power`, not rounded; not defined without an effect or for a power outside (0, 1). */
export function rowsForT(power: number, effect: number, options: PowerOptions): {rows: number} | NotDefined {
  if (!(power > 0 && power < 1)) return {reason: 'the power has to be between 0 and 1'};
  if (!(Math.abs(effect) > 0)) return {reason: 'without an effect no number of rows is enough'};
  const z = normalQuantile(1 - options.alpha / 2) + normalQuantile(Math.max(power, 0.5));
  const high = 4 * (z / Math.abs(effect)) ** 2 + 20;
  return solve((n) => powerOfT(n, effect, options), power, 2, high);
}

/**
 * The power of the two-sample test of shares with `n` rows in each group, by the normal approximation with the pooled share
 * under the null hypothesis (as R's power.prop.test).
 */
export function powerOfShares(n: number, [p, q]: readonly [number, number], options: PowerOptions): number {
  const sides = options.alternative === 'one-sided' ? 1 : 2;
  const z = normalQuantile(1 - options.alpha / sides);
  const alike = Math.sqrt((p + q) * (1 - (p + q) / 2));
  const apart = Math.sqrt(p * (1 - p) + q * (1 - q));
  const along = Math.sqrt(n) * Math.abs(p - q);
  const wrong = options.strict === true && sides === 2 ? normalSurvival((along + z * alike) / apart) : 0;
  return normalSurvival((z * alike - along) / apart) + wrong;
}

/** The rows in each group at which `powerOfShares` reaches `power`, not rounded; not defined for equal shares. */
export function rowsForShares(
  power: number,
  shares: readonly [number, number],
  options: PowerOptions,
): {rows: number} | NotDefined {
  if (!(power > 0 && power < 1)) return {reason: 'the power has to be between 0 and 1'};
  const apart = Math.abs(shares[0] - shares[1]);
  if (!(apart > 0)) return {reason: 'equal shares cannot be told apart'};
  const z = normalQuantile(1 - options.alpha / 2) + normalQuantile(Math.max(power, 0.5));
  return solve((n) => powerOfShares(n, shares, options), power, 1, 4 * (z / apart) ** 2 + 20);
}

function solve(powerAt: (n: number) => number, power: number, low: number, high: number): {rows: number} {
  if (powerAt(low) >= power) return {rows: low};
  return {rows: bisect((n: number) => powerAt(n) - power, low, high, 200, 1e-10 * high)};
}

/**
 * P(T >= t) of the non-central t: a mean over the chi distribution of the normal tail, by Simpson's rule in the logarithm
 * of the scale (Owen 1968), which is smooth and falls off at both ends.
 */
function noncentralTSurvival(t: number, degrees: number, shift: number): number {
  const spread = 12 / Math.sqrt(2 * degrees) + 1e-9;
  const [from, to] = [-Math.max(spread, 40 / degrees), spread];
  const steps = 2000;
  const log = (degrees / 2) * Math.log(degrees / 2) - gammaln(degrees / 2) + Math.LN2;
  const width = (to - from) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const s = from + i * width; // ln of the scale √(χ² / degrees)
    const density = Math.exp(log + degrees * s - (degrees / 2) * Math.exp(2 * s));
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * density * normalSurvival(t * Math.exp(s) - shift);
  }
  return Math.min(1, (sum * width) / 3);
}
