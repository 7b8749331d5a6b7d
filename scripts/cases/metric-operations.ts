import {averagePrecision} from '../../src/evaluation/average-precision.ts';
import {binnedCalibrationError} from '../../src/evaluation/binned-calibration.ts';
import {
  averageScores,
  balancedRecall,
  classScores,
  labelCorrelation,
  labelMatrix,
  weightedKappa,
  type LabelMatrix,
} from '../../src/evaluation/label-metrics.ts';
import {meanOf} from '../../src/evaluation/mean-of.ts';
import type {WeightedMetric} from '../../src/evaluation/metric.ts';
import {multiclassAuc} from '../../src/evaluation/multiclass-auc.ts';
import {logarithmicLoss, topShare, type ClassifiedRows} from '../../src/evaluation/probability-loss.ts';
import {rocAuc} from '../../src/evaluation/roc-auc.ts';
import type {Arguments, Operation} from './arguments.ts';
import {fairnessOperation} from './fairness-operation.ts';
import {numericOperations} from './numeric-operations.ts';

type Label = number | string;

/** Metrics of classes, numbers and ranked lists. */
export const metricOperations: Readonly<Record<string, Operation>> = {
  ...numericOperations,
  fairness_binary: fairnessOperation,
  roc_auc: (of) => (of.list('y_score')[0] instanceof Array ? severalClasses(of) : ranked(of, rocAuc)),
  roc_auc_multiclass: severalClasses,
  average_precision: (of) => {
    const found = ranked(of, averagePrecision);
    return Number.isNaN(found.value) ? {value: 0, undefined: true} : found; // as scikit-learn, which warns
  },
  log_loss: (of) => {
    const rows = classified(of);
    const clip = of.numberOr(2 ** -52, 'eps');
    const normalize = of.flag(true, 'normalize');
    const found = logarithmicLoss(rows, {clip, normalize});
    if ('reason' in found) return found;
    const bare = logarithmicLoss(rows, {clip: 0, normalize});
    return {
      ...found,
      ...('value' in bare && {value_unclipped: bare.value}),
      [`value_clipped_eps_${clip}`]: found.value,
      undefined: new Set(rows.labels).size < 2 && !of.has('labels'),
    };
  },
  brier: (of) => {
    const positive = positiveOf(of, of.list('y_true') as readonly Label[]);
    const proba = of.numbers('proba', 'y_prob', 'y_score');
    const losses = Float64Array.from(
      proba,
      (p, row) => (p - Number(of.list('y_true')[row] === positive)) ** 2,
    );
    return valueOf(meanOf(losses)(weightsOf(of) ?? ones(losses.length)));
  },
  f1: (of) => averaged(of, 'f'),
  fbeta: (of) => averaged(of, 'f'),
  precision: (of) => averaged(of, 'precision'),
  recall: (of) => averaged(of, 'recall'),
  precision_recall_f1_binary: (of) => {
    const matrix = decidedMatrix(of);
    const positive = positiveOf(of, matrix.classes);
    const at = matrix.classes.indexOf(positive);
    const {
      precision,
      recall,
      f,
      undefined: isUndefined,
    } = classScores(withClass(matrix, at, positive), options(of))[at < 0 ? matrix.classes.length : at] ?? {
      precision: 0,
      recall: 0,
      f: 0,
      undefined: true,
    };
    return {precision, recall, f1: f, undefined: isUndefined};
  },
  accuracy: (of) => {
    const {cells} = decidedMatrix(of);
    const total = cells.flat().reduce((sum, count) => sum + count, 0);
    return valueOf(cells.reduce((sum, row, i) => sum + (row[i] ?? 0), 0) / total);
  },
  balanced_accuracy: (of) => balancedRecall(decidedMatrix(of), {adjusted: of.flag(false, 'adjusted')}),
  mcc: (of) => labelCorrelation(decidedMatrix(of)),
  matthews_corrcoef: (of) => labelCorrelation(decidedMatrix(of)),
  cohen_kappa: (of) =>
    weightedKappa(
      decidedMatrix(of),
      of.value('weights') === null ? 'none' : of.oneOf(kappaWeights, 'none', 'weights'),
    ),
  top_k_accuracy: topK,
  top_k: topK,
  calibration_error: (of) => {
    const weights = of.maybeNumbers('sample_weight');
    return binnedCalibrationError(
      {
        labels: of.numbers('y_true'),
        probabilities: of.numbers('proba', 'y_prob'),
        ...(weights && {weights}),
      },
      {
        bins: of.numberOr(10, 'bins', 'n_bins'),
        strategy: of.oneOf(['uniform', 'quantile'], 'uniform', 'strategy'),
        norm: of.oneOf(['l1', 'l2', 'max'], 'l1', 'norm'),
      },
    );
  },
};

function topK(of: Arguments): object {
  return topShare(classified(of), of.numberOr(2, 'k'));
}

/** A metric of the scores of positives and negatives. */
function ranked(
  of: Arguments,
  metric: (rows: {labels: Float64Array; predictions: Float64Array}) => WeightedMetric,
): {value: number; undefined: boolean} {
  const actual = of.list('y_true') as readonly Label[];
  const positive = positiveOf(of, actual);
  const labels = Float64Array.from(actual, (label) => Number(label === positive));
  const predictions = Float64Array.from(of.numbers('y_score', 'proba'));
  if (predictions.some(Number.isNaN)) return {value: NaN, undefined: true};
  return valueOf(metric({labels, predictions})(weightsOf(of) ?? ones(labels.length)));
}

function severalClasses(of: Arguments): object {
  const {labels, probabilities} = classified(of);
  const weights = weightsOf(of);
  return multiclassAuc(
    {labels: Float64Array.from(labels), predictions: Float64Array.from(probabilities.flat())},
    {
      scheme: of.oneOf(['ovr', 'ovo'], 'ovr', 'multi_class'),
      average: of.oneOf(['macro', 'weighted', 'micro'], 'macro', 'average'),
      ...(weights && {weights}),
    },
  );
}

/** Rows with the probability of each class; a single one is that of the later of two. */
function classified(of: Arguments): ClassifiedRows {
  const actual = of.list('y_true') as readonly Label[];
  const rows = of.list('proba', 'y_score', 'y_prob').map((row) => {
    if (Array.isArray(row)) return (row as readonly number[]).map(Number);
    return [1 - Number(row), Number(row)];
  });
  const named = of.value('labels', 'classes');
  const seen = [...new Set(actual)].sort((a, b) => (a < b ? -1 : 1));
  const width = rows[0]?.length ?? 0;
  const isPlaces = seen.every(
    (label) => typeof label === 'number' && Number.isInteger(label) && label >= 0 && label < width,
  );
  const classes = Array.isArray(named)
    ? (named as readonly Label[])
    : isPlaces
      ? Array.from({length: width}, (_, i) => i)
      : seen;
  const weights = of.maybeNumbers('sample_weight', 'weights');
  return {
    labels: actual.map((label) => classes.indexOf(label)),
    probabilities: rows,
    ...(weights && {weights}),
  };
}

/** The class that counts as positive: the one that is named, else 1, else the last. */
function positiveOf(of: Arguments, labels: readonly Label[]): Label {
  const named = of.value('pos_label', 'positive');
  if (typeof named === 'string' || typeof named === 'number') return named;
  if (labels.every((label) => label === 0 || label === 1)) return 1;
  return [...labels].sort((a, b) => (a < b ? -1 : 1)).at(-1) ?? 1;
}

function decidedMatrix(of: Arguments): LabelMatrix {
  const weights = of.maybeNumbers('sample_weight');
  const labels = of.value('labels');
  return labelMatrix(of.list('y_true', 'a') as readonly Label[], of.list('y_pred', 'b') as readonly Label[], {
    ...(weights && {weights}),
    ...(Array.isArray(labels) && {classes: labels as readonly Label[]}),
  });
}

/** The matrix with a class that no row is of or was decided for, where it lacks it. */
function withClass(matrix: LabelMatrix, at: number, name: Label): LabelMatrix {
  if (at >= 0) return matrix;
  const cells = [
    ...matrix.cells.map((row) => [...row, 0]),
    new Array<number>(matrix.classes.length + 1).fill(0),
  ];
  return {classes: [...matrix.classes, name], cells};
}

function options(of: Arguments): {beta: number; zeroDivision: number} {
  return {beta: of.numberOr(1, 'beta'), zeroDivision: of.numberOr(0, 'zero_division')};
}

function averaged(of: Arguments, field: 'f' | 'precision' | 'recall'): object {
  const average = of.value('average') === null ? 'none' : of.oneOf(averages, 'binary', 'average');
  const matrix = decidedMatrix(of);
  if (average === 'none') {
    const each = classScores(matrix, options(of));
    return {values: each.map((one) => one[field]), undefined: each.some((one) => one.undefined)};
  }
  if (average === 'binary') {
    const positive = positiveOf(of, matrix.classes);
    const at = matrix.classes.indexOf(positive);
    const scores = classScores(withClass(matrix, at, positive), options(of)).at(at);
    return {value: scores?.[field] ?? NaN, undefined: scores?.undefined ?? true};
  }
  const found = averageScores(matrix, average, options(of));
  return 'reason' in found ? found : {value: found[field], undefined: found.undefined};
}

const kappaWeights = ['none', 'linear', 'quadratic'] as const;
const averages = ['binary', 'macro', 'micro', 'weighted', 'none'] as const;

function weightsOf(of: Arguments): Float64Array | undefined {
  const weights = of.maybeNumbers('sample_weight', 'weights');
  return weights && Float64Array.from(weights);
}

function ones(length: number): Float64Array {
  return new Float64Array(length).fill(1);
}

/** A number, and whether it is none. */
function valueOf(value: number): {value: number; undefined: boolean} {
  return {value, undefined: Number.isNaN(value)};
}
