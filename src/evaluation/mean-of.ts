import type {WeightedMetric} from './metric.ts';

/** Probabilities are kept so far from 0 and 1 in the log loss, as scikit-learn did until 1.2. */
export const logLossClip = 1e-15;

/** The mean of one number a row. */
export function meanOf(values: Float64Array): WeightedMetric {
  return (counts) => {
    let sum = 0;
    let n = 0;
    for (let i = 0; i < values.length; i++) {
      const count = counts[i] ?? 0;
      sum += count * (values[i] ?? 0);
      n += count;
    }
    return sum / n;
  };
}
