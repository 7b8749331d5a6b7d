import type {NotDefined} from '../statistics/not-defined.ts';

/** Metrics as they are to be expected where no label is known; null where one is not defined. */
export interface ExpectedPerformance {
  readonly accuracy: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly specificity: number | null;
  readonly f1: number | null;
  readonly roc_auc: number | null;
}

/**
 * Confidence-based performance estimation (as NannyML's CBPE): the confusion matrix that calibrated probabilities let expect for
 * the decisions, and the ROC AUC for the order of the scores (ties by one half; a row is tied with itself). It is right as
 * far as the probabilities are calibrated on these rows, and blind to a changed relation of features and label. Rows with a missing probability
 * are left out; none left is not defined.
 */
export function expectedPerformance({
  calibrated,
  scores,
  decided,
}: {
  calibrated: readonly number[];
  scores: readonly number[];
  decided: readonly number[];
}): ExpectedPerformance | NotDefined {
  const rows = [...calibrated.keys()].filter((row) => !Number.isNaN(calibrated[row] ?? NaN));
  if (rows.length === 0) return {reason: 'no row has a probability'};
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const row of rows) {
    const p = calibrated[row] ?? 0;
    if (decided[row] === 1) [tp, fp] = [tp + p, fp + 1 - p];
    else [fn, tn] = [fn + p, tn + 1 - p];
  }
  return {
    accuracy: (tp + tn) / rows.length,
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    specificity: share(tn, tn + fp),
    f1: share(2 * tp, 2 * tp + fp + fn),
    roc_auc: expectedAuc(rows.map((row) => ({p: calibrated[row] ?? 0, score: scores[row] ?? 0}))),
  };
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function expectedAuc(rows: readonly {p: number; score: number}[]): number | null {
  const groups = new Map<number, {positive: number; negative: number}>();
  for (const {p, score} of rows) {
    const group = groups.get(score) ?? {positive: 0, negative: 0};
    group.positive += p;
    group.negative += 1 - p;
    groups.set(score, group);
  }
  let [wins, below, positives] = [0, 0, 0];
  for (const [, {positive, negative}] of [...groups].sort(([a], [b]) => a - b)) {
    wins += positive * (below + negative / 2);
    below += negative;
    positives += positive;
  }
  return share(wins, positives * below);
}
