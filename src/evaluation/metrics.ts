import type {MetricName} from '../config/evaluation-settings.ts';
import {averagePrecision} from './average-precision.ts';
import {expectedCalibrationError} from './calibration.ts';
import {
  classBrier,
  classLogLoss,
  rocAucOneAgainstOne,
  rocAucOneAgainstRest,
  topAccuracy,
} from './class-probabilities.ts';
import {
  accuracy,
  averageF1,
  averagePrecisionOfClasses,
  averageRecall,
  balancedAccuracy,
  kappa,
  matthews,
} from './decision-metrics.ts';
import {logLossClip, meanOf} from './mean-of.ts';
import {widthOf, type CountedMetric, type MetricDefinition, type ScoredRows} from './metric.ts';
import {rocAuc} from './roc-auc.ts';
import {surenessOf} from './sureness.ts';

/** Every metric by name; the meaning of each but `ece` and `brier` of several classes is that of scikit-learn's function. */
export const metricDefinitions: Readonly<Record<MetricName, MetricDefinition>> = {
  roc_auc: {direction: 'higher', prepare: rocAuc},
  average_precision: {direction: 'higher', prepare: averagePrecision},
  log_loss: {
    direction: 'lower',
    prepare: (rows) => (widthOf(rows) > 1 ? classLogLoss(rows) : meanOf(logLosses(rows))),
  },
  brier: {
    direction: 'lower',
    prepare: (rows) => (widthOf(rows) > 1 ? classBrier(rows) : meanOf(perRow(rows, (y, p) => (p - y) ** 2))),
  },
  ece: {
    direction: 'lower',
    bias: 'upward',
    prepare: (rows) => expectedCalibrationError(surenessOf(rows)),
  },
  accuracy: {direction: 'higher', prepare: accuracy},
  precision: {direction: 'higher', prepare: decision(({tp, fp}) => tp / (tp + fp))},
  recall: {direction: 'higher', prepare: decision(({tp, fn}) => tp / (tp + fn))},
  f1: {direction: 'higher', prepare: decision(({tp, fp, fn}) => (2 * tp) / (2 * tp + fp + fn))},
  balanced_accuracy: {direction: 'higher', prepare: balancedAccuracy},
  kappa: {direction: 'higher', prepare: kappa},
  mcc: {direction: 'higher', prepare: matthews},
  precision_macro: {direction: 'higher', prepare: averagePrecisionOfClasses('macro')},
  precision_micro: {direction: 'higher', prepare: averagePrecisionOfClasses('micro')},
  precision_weighted: {direction: 'higher', prepare: averagePrecisionOfClasses('weighted')},
  recall_macro: {direction: 'higher', prepare: averageRecall('macro')},
  recall_micro: {direction: 'higher', prepare: averageRecall('micro')},
  recall_weighted: {direction: 'higher', prepare: averageRecall('weighted')},
  f1_macro: {direction: 'higher', prepare: averageF1('macro')},
  f1_micro: {direction: 'higher', prepare: averageF1('micro')},
  f1_weighted: {direction: 'higher', prepare: averageF1('weighted')},
  roc_auc_ovr: {direction: 'higher', prepare: rocAucOneAgainstRest},
  roc_auc_ovo: {direction: 'higher', prepare: rocAucOneAgainstOne},
  top_2_accuracy: {direction: 'higher', prepare: topAccuracy(2)},
  top_3_accuracy: {direction: 'higher', prepare: topAccuracy(3)},
  top_5_accuracy: {direction: 'higher', prepare: topAccuracy(5)},
  rmse: {
    direction: 'lower',
    prepare: (rows) => {
      const mean = meanOf(perRow(rows, (y, p) => (y - p) ** 2));
      return (counts) => Math.sqrt(mean(counts));
    },
  },
  mae: {direction: 'lower', prepare: (rows) => meanOf(perRow(rows, (y, p) => Math.abs(y - p)))},
  r2: {direction: 'higher', prepare: determination},
  poisson_deviance: {direction: 'lower', prepare: (rows) => meanOf(perRow(rows, poissonDeviance))},
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

/** The unit deviance of a count (2 · (y ln(y / p) − y + p)); infinite, so undefined in a mean, where 0 is predicted for more. */
function poissonDeviance(y: number, p: number): number {
  return 2 * ((y === 0 ? 0 : y * Math.log(y / p)) - y + p);
}
