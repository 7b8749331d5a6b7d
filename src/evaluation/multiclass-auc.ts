import type {NotDefined} from '../statistics/not-defined.ts';
import {classAgainstRest} from './class-probabilities.ts';
import {pickRows, widthOf, type ScoredRows} from './metric.ts';
import {rocAuc} from './roc-auc.ts';

export type AucAverage = 'macro' | 'weighted' | 'micro';

/**
 * The ROC AUC of several classes: each against all others (Fawcett 2006) or each pair by the probability of either (Hand and Till 2001),
 * as a plain mean, weighted by the rows of each class or pair, or (against all others) of all cells as one. Not defined where a class has no
 * row, or not as one (scikit-learn's roc_auc_score refuses too).
 */
export function multiclassAuc(
  rows: ScoredRows,
  {scheme, average, weights}: {scheme: 'ovr' | 'ovo'; average: AucAverage; weights?: Float64Array},
): {value: number} | NotDefined {
  const width = widthOf(rows);
  const of = weights ?? new Float64Array(rows.labels.length).fill(1);
  const rowsOf = new Float64Array(width);
  rows.labels.forEach((label, row) => {
    rowsOf[label] = (rowsOf[label] ?? 0) + (of[row] ?? 0);
  });
  if (rowsOf.some((count) => count === 0)) return {reason: 'a class has no row'};
  if (scheme === 'ovo' && average === 'micro')
    return {reason: 'pairs of classes have no average of all as one'};
  if (average === 'micro') return {value: rocAuc(allCells(rows, width))(repeated(of, width))};
  const parts = scheme === 'ovr' ? againstRest(rows, of, rowsOf) : inPairs(rows, of, rowsOf);
  const weight = (share: number): number => (average === 'macro' ? 1 : share);
  const total = parts.reduce((sum, {share}) => sum + weight(share), 0);
  return {value: parts.reduce((sum, {auc, share}) => sum + auc * weight(share), 0) / total};
}

interface Part {
  readonly auc: number;
  readonly share: number;
}

function againstRest(rows: ScoredRows, weights: Float64Array, rowsOf: Float64Array): Part[] {
  return Array.from(rowsOf, (share, one) => ({auc: rocAuc(classAgainstRest(rows, one))(weights), share}));
}

function inPairs(rows: ScoredRows, weights: Float64Array, rowsOf: Float64Array): Part[] {
  const parts: Part[] = [];
  for (let a = 0; a < rowsOf.length; a++)
    for (let b = a + 1; b < rowsOf.length; b++) {
      const own = [...rows.labels.keys()].filter((row) => [a, b].includes(rows.labels[row] ?? -1));
      const pair = {
        labels: pickRows(rows.labels, own, 1),
        predictions: pickRows(rows.predictions, own, rowsOf.length),
      };
      const counts = pickRows(weights, own, 1);
      const aucs = [a, b].map((one) => rocAuc(classAgainstRest(pair, one))(counts));
      parts.push({auc: ((aucs[0] ?? 0) + (aucs[1] ?? 0)) / 2, share: (rowsOf[a] ?? 0) + (rowsOf[b] ?? 0)});
    }
  return parts;
}

/** Each probability as a row of its own, positive where it is that of the true class. */
function allCells({labels, predictions}: ScoredRows, width: number): ScoredRows {
  return {
    predictions,
    labels: predictions.map((_, i) => Number(labels[Math.floor(i / width)] === i % width)),
  };
}

function repeated(weights: Float64Array, width: number): Float64Array {
  return Float64Array.from({length: weights.length * width}, (_, i) => weights[Math.floor(i / width)] ?? 0);
}
