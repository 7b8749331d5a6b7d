import type {Detector, Signal} from './detector.ts';

/**
 * The drift detection method (DDM, Gama et al. 2004) on a stream of errors (1) and right answers (0), as River has it: a rate that is
 * `warning` or `drift` standard errors above the lowest one seen after `warmStart` values.
 */
export function ddm({
  warmStart = 30,
  warning = 2,
  drift = 3,
}: {warmStart?: number; warning?: number; drift?: number} = {}): Detector {
  const fresh = {n: 0, rate: 0, least: Infinity, error: Infinity};
  let state = {...fresh};
  return (value) => {
    state.n += 1;
    state.rate += (value - state.rate) / state.n;
    const {n, rate} = state;
    if (n <= warmStart) return 'none';
    const error = Math.sqrt((rate * (1 - rate)) / n);
    if (rate + error <= state.least + state.error) [state.least, state.error] = [rate, error];
    if (rate + error > state.least + drift * state.error) {
      state = {...fresh};
      return 'change';
    }
    return rate + error > state.least + warning * state.error ? 'warning' : 'none';
  };
}

/** The variants of EDDM differ in the variance, in the counts that have to be reached, and in what a right answer does. */
export type EddmVariant = 'river' | 'frouros';

/**
 * The early drift detection method (EDDM, Baena-García et al. 2006): the mean distance between errors plus `level` standard deviations,
 * relative to its largest value; below `alpha` a warning, below `beta` a change, after `warmStart` errors. River and Frouros
 * give unlike answers on the same bits, so the variant is named.
 */
export function eddm(
  variant: EddmVariant,
  {
    warmStart = 30,
    alpha = 0.95,
    beta = 0.9,
    level = 2,
  }: {warmStart?: number; alpha?: number; beta?: number; level?: number} = {},
): Detector {
  const fresh = {n: 0, errors: 0, last: 0, mean: 0, squares: 0, most: -Infinity};
  const isRiver = variant === 'river';
  let state = {...fresh};
  let warned = false;
  const say = (isWarning: boolean): Signal => {
    warned = isWarning;
    return warned ? 'warning' : 'none';
  };
  const enough = (count: number): boolean => (isRiver ? count > warmStart : count >= warmStart);
  return (value) => {
    state.n += 1;
    // River keeps a warning until the next error says otherwise.
    if (value !== 1) return say(warned && isRiver);
    state.errors += 1;
    const distance = state.n - state.last;
    const before = state.mean;
    state.mean += (distance - before) / state.errors;
    state.squares += (distance - state.mean) * (distance - before);
    state.last = state.n;
    if (!enough(state.n)) return 'none';
    const variance = state.squares / (isRiver ? Math.max(1, state.errors - 1) : state.errors);
    const reach = state.mean + level * Math.sqrt(variance);
    if (reach > state.most) {
      state.most = reach;
      return say(warned && isRiver);
    }
    if (!enough(state.errors)) return say(warned);
    if (reach / state.most < beta) {
      [state, warned] = [{...fresh}, false];
      return 'change';
    }
    return say(reach / state.most < alpha);
  };
}
