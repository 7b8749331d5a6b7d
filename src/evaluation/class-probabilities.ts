import {logLossClip, meanOf} from './mean-of.ts';
import {rocAuc} from './roc-auc.ts';
import {pickRows, widthOf, type CountedMetric, type ScoredRows} from './metric.ts';

/** The mean of -ln of the probability that was given to the true class (natural logarithm), clipped away from 0 and 1. */
export function classLogLoss(rows: ScoredRows): CountedMetric {
  return meanOf(
    perRow(rows, (p, label) => -Math.log(Math.min(1 - logLossClip, Math.max(logLossClip, p(label))))),
  );
}

/** The mean squared distance of the probabilities from the true class, summed over the classes (Brier 1950): 0 to 2. */
export function classBrier(rows: ScoredRows): CountedMetric {
  const width = widthOf(rows);
  return meanOf(
    perRow(rows, (p, label) => {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += (p(i) - Number(i === label)) ** 2;
      return sum;
    }),
  );
}

/**
 * The share of rows whose true class is among the `most` probable ones; of equal probabilities the later class counts as more
 * probable, as in scikit-learn's top_k_accuracy_score.
 */
export function topAccuracy(most: number): (rows: ScoredRows) => CountedMetric {
  return (rows) => {
    const width = widthOf(rows);
    return meanOf(
      perRow(rows, (p, label) => {
        let above = 0;
        for (let i = 0; i < width; i++) above += Number(p(i) > p(label) || (p(i) === p(label) && i > label));
        return Number(above < most);
      }),
    );
  };
}

/**
 * The mean over all classes of the ROC AUC of each against all others (Fawcett 2006; scikit-learn's roc_auc_score with
 * multi_class='ovr'). Undefined where a class has no row.
 */
export function rocAucOneAgainstRest(rows: ScoredRows): CountedMetric {
  const width = widthOf(rows);
  const each = Array.from({length: width}, (_, one) => rocAuc(classAgainstRest(rows, one)));
  return (counts) => each.reduce((sum, auc) => sum + auc(counts), 0) / width;
}

/**
 * The mean over all pairs of classes of the ROC AUC that tells the two apart, by the probability of either (Hand and Till 2001;
 * scikit-learn's multi_class='ovo'). Undefined where a class has no row. Grows with rows × classes.
 */
export function rocAucOneAgainstOne(rows: ScoredRows): CountedMetric {
  const width = widthOf(rows);
  const pairs: CountedMetric[] = [];
  for (let a = 0; a < width; a++)
    for (let b = a + 1; b < width; b++) {
      const of = [...rows.labels.keys()].filter((row) => rows.labels[row] === a || rows.labels[row] === b);
      const pair = {labels: pickRows(rows.labels, of, 1), predictions: pickRows(rows.predictions, of, width)};
      for (const one of [a, b]) pairs.push(onRows(of, rocAuc(classAgainstRest(pair, one))));
    }
  return (counts) => pairs.reduce((sum, auc) => sum + auc(counts), 0) / pairs.length;
}

/** Rows as of two classes: one, with its probability, and all others. */
export function classAgainstRest({labels, predictions}: ScoredRows, one: number): ScoredRows {
  const width = widthOf({labels, predictions});
  return {
    labels: labels.map((label) => Number(label === one)),
    predictions: Float64Array.from(labels, (_, row) => predictions[row * width + one] ?? Number.NaN),
  };
}

/** A metric of some of the rows, by how often all count. */
function onRows(of: readonly number[], metric: CountedMetric): CountedMetric {
  const own = new Uint32Array(of.length);
  return (counts) => {
    for (const [i, row] of of.entries()) own[i] = counts[row] ?? 0;
    return metric(own);
  };
}

/** One number a row, of the probability of each class and the index of the true one. */
function perRow(
  {labels, predictions}: ScoredRows,
  value: (p: (one: number) => number, label: number) => number,
): Float64Array {
  const width = widthOf({labels, predictions});
  return labels.map((label, row) => value((one) => predictions[row * width + one] ?? Number.NaN, label));
}
