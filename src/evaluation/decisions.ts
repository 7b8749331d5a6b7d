import {mostProbable} from '../models/most-probable.ts';
import {widthOf, type ScoredRows} from './metric.ts';

/** The class that each row is decided for, and how many classes there are. */
export interface Decisions {
  readonly classes: number;
  readonly decided: Uint16Array;
}

/**
 * The decision of each row: of multiclass the most probable class (`mostProbable`), of binary 1 where the probability is at
 * least the threshold.
 */
export function decisionsOf(rows: ScoredRows, threshold: number): Decisions {
  const {predictions} = rows;
  const width = widthOf(rows);
  if (width === 1) return {classes: 2, decided: Uint16Array.from(predictions, (p) => Number(p >= threshold))};
  return {classes: width, decided: Uint16Array.from(mostProbable(predictions, width))};
}

/** How often each class was decided for rows of each true class, row after row of the matrix, as rows count. */
export function confusionOf(
  {labels}: Pick<ScoredRows, 'labels'>,
  {classes, decided}: Decisions,
): (counts: Uint32Array) => Float64Array {
  const cell = Uint32Array.from(decided, (one, row) => (labels[row] ?? 0) * classes + one);
  return (counts) => {
    const matrix = new Float64Array(classes * classes);
    for (let row = 0; row < cell.length; row++) {
      const at = cell[row] ?? 0;
      matrix[at] = (matrix[at] ?? 0) + (counts[row] ?? 0);
    }
    return matrix;
  };
}
