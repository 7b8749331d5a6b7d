import type {Detector} from './detector.ts';

export interface BayesianChangeOptions {
  /** The probability of a change at each value. */
  readonly hazard?: number;
  readonly priorMean?: number;
  readonly priorVariance?: number;
  /** The known variance of the values around their mean. */
  readonly variance?: number;
  /** No change is told before so many values. */
  readonly minimum?: number;
}

/**
 * Bayesian online change detection (Adams and MacKay 2007) for normal values of unknown mean: a change is told when the most
 * probable length of the present run is no longer all that was seen since the last change (as Frouros has it). Grows
 * with the square of the values since then.
 */
export function bayesianChange({
  hazard = 0.01,
  priorMean = 0,
  priorVariance = 1,
  variance = 1,
  minimum = 30,
}: BayesianChangeOptions = {}): Detector {
  const start = {mean: priorMean, precision: 1 / priorVariance};
  let runs = [{...start, message: 0}];
  let n = 0;
  return (value) => {
    n += 1;
    const reached = runs.map(({mean, precision, message}) => {
      const spread = 1 / precision + variance;
      return message - ((value - mean) ** 2 / spread + Math.log(2 * Math.PI * spread)) / 2;
    });
    const grown = runs.map(({mean, precision}, i) => ({
      mean: (mean * precision + value / variance) / (precision + 1 / variance),
      precision: precision + 1 / variance,
      message: (reached[i] ?? 0) + Math.log(1 - hazard),
    }));
    const most = Math.max(...reached);
    const all = most + Math.log(reached.reduce((sum, log) => sum + Math.exp(log - most), 0));
    runs = [{...start, message: all + Math.log(hazard)}, ...grown];
    const best = runs.reduce((at, {message}, i) => (message > (runs[at]?.message ?? -Infinity) ? i : at), 0);
    if (n < minimum || best === n) return 'none';
    [runs, n] = [[{...start, message: 0}], 0];
    return 'change';
  };
}
