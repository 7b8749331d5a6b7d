import {decisionsOf} from './decisions.ts';
import {widthOf, type ScoredRows} from './metric.ts';

/**
 * What calibration is measured on: of binary the rows as they are; of several classes whether each decision is right, and the
 * probability that was given to it (the confidence calibration of Guo et al. 2017).
 */
export function surenessOf(rows: ScoredRows): ScoredRows {
  const width = widthOf(rows);
  if (width === 1) return rows;
  const {decided} = decisionsOf(rows, 0);
  const {labels, predictions} = rows;
  return {
    labels: labels.map((label, row) => Number(label === decided[row])),
    predictions: Float64Array.from(decided, (one, row) => predictions[row * width + one] ?? Number.NaN),
  };
}
