import type {MetricName} from '../config/evaluation-settings.ts';
import {averagePrecision} from './average-precision.ts';
import {expectedCalibrationError} from './calibration.ts';
import type {CountedMetric, MetricDefinition, ScoredRows} from './metric.ts';
import {rocAuc} from './roc-auc.ts';

/** Probabilities are kept so far from 0 and 1 in the log loss (natural logarithm), as scikit-learn did until 1.2. */
const logLossClip = 1e-15;

/** Every metric by name; the meaning of each but `ece` is that of scikit-learn's function of the same name. */
export const metricDefinitions: Readonly<Record<MetricName, MetricDefinition>> = {
  roc_auc: {direction: 'higher', prepare: rocAuc},
  average_precision: {direction: 'higher', prepare: averagePrecision},
  log_loss: {direction: 'lower', prepare: (rows) => meanOf(logLosses(rows))},
  brier: {direction: 'lower', prepare: (rows) => meanOf(perRow(rows, (y, p) => (p - y) ** 2))},
  ece: {direction: 'lower', bias: 'upward', prepare: expectedCalibrationError},
  accuracy: {
    direction: 'higher',
    prepare: (rows, {threshold}) => meanOf(perRow(rows, (y, p) => Number(p >= threshold === (y === 1)))),
  },
  precision: {direction: 'higher', prepare: decision(({tp, fp}) => tp / (tp + fp))},
  recall: {direction: 'higher', prepare: decision(({tp, fn}) => tp / (tp + fn))},
  f1: {direction: 'higher', prepare: decision(({tp, fp, fn}) => (2 * tp) / (2 * tp + fp + fn))},
  rmse: {
    direction: 'lower',
    prepare: (rows) => {
      const mean = meanOf(perRow(rows, (y, p) => (y - p) ** 2));
      return (counts) => Math.sqrt(mean(counts));
    },
  },
  mae: {direction: 'lower', prepare: (rows) => meanOf(perRow(rows, (y, p) => Math.abs(y - p)))},
  r2: {direction: 'higher', prepare: determination},
};

/** The value of a metric on the rows as they are; null where it is undefined. */
export function measure(name: MetricName, rows: ScoredRows, threshold = 0.5): number | null {
  const value = metricDefinitions[name].prepare(rows, {threshold})(
    new Uint32Array(rows.labels.length).fill(1),
  );
  return Number.isFinite(value) ? value : null;
}

/** −ln of the probability that was given to what happened, for each row; the probability is clipped away from 0 and 1. */
export function logLosses(rows: ScoredRows, clip = logLossClip): Float64Array {
  return perRow(rows, (y, p) => {
    const clipped = Math.min(1 - clip, Math.max(clip, p));
    return y === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
  });
}

/** The mean of one number a row. */
export function meanOf(values: Float64Array): CountedMetric {
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

function perRow({labels, predictions}: ScoredRows, value: (y: number, p: number) => number): Float64Array {
  return labels.map((label, i) => value(label, predictions[i] ?? Number.NaN));
}

/** A metric of the counts of true and false positives and of false negatives; 0/0 is undefined. */
function decision(
  ratio: (counts: {tp: number; fp: number; fn: number}) => number,
): MetricDefinition['prepare'] {
  return ({labels, predictions}, {threshold}) => {
    // 0 true negative, 1 false negative, 2 false positive, 3 true positive
    const outcome = Uint8Array.from(labels, (y, i) => 2 * Number((predictions[i] ?? 0) >= threshold) + y);
    return (counts) => {
      const sums = [0, 0, 0, 0];
      for (let i = 0; i < outcome.length; i++) {
        const at = outcome[i] ?? 0;
        sums[at] = (sums[at] ?? 0) + (counts[i] ?? 0);
      }
      return ratio({fn: sums[1] ?? 0, fp: sums[2] ?? 0, tp: sums[3] ?? 0});
    };
  };
}

/** 1 − residual sum of squares / total sum of squares; undefined where all labels are equal. */
function determination({labels, predictions}: ScoredRows): CountedMetric {
  return (counts) => {
    let n = 0;
    let sum = 0;
    let least = Infinity;
    let most = -Infinity;
    for (let i = 0; i < labels.length; i++) {
      const count = counts[i] ?? 0;
      if (count === 0) continue;
      const y = labels[i] ?? 0;
      n += count;
      sum += count * y;
      least = Math.min(least, y);
      most = Math.max(most, y);
    }
    if (!(least < most)) return Number.NaN;
    const mean = sum / n;
    let residual = 0;
    let total = 0;
    for (let i = 0; i < labels.length; i++) {
      const count = counts[i] ?? 0;
      const y = labels[i] ?? 0;
      residual += count * (y - (predictions[i] ?? 0)) ** 2;
      total += count * (y - mean) ** 2;
    }
    return 1 - residual / total;
  };
}
