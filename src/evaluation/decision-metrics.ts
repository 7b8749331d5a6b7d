import {confusionOf, decisionsOf} from './decisions.ts';
import type {MetricDefinition} from './metric.ts';

/** What a confusion matrix says of one class: rows decided for it rightly, decided for it, and of it. */
interface ClassCounts {
  readonly hits: number;
  readonly decided: number;
  readonly actual: number;
}

interface Confusion {
  readonly total: number;
  readonly hits: number;
  /** Classes that some row is of, or was decided for. */
  readonly classes: readonly ClassCounts[];
}

type Average = 'macro' | 'micro' | 'weighted';

/** Share of right decisions. */
export const accuracy = ofConfusion(({hits, total}) => hits / total);

/** The mean recall of the classes that have rows (scikit-learn's balanced_accuracy_score). */
export const balancedAccuracy = ofConfusion(({classes}) => {
  const recalls = classes.filter(({actual}) => actual > 0).map(({hits, actual}) => hits / actual);
  return sum(recalls) / recalls.length;
});

/** Agreement beyond chance (Cohen 1960); undefined where chance alone agrees always. */
export const kappa = ofConfusion(({classes, hits, total}) => {
  const expected = sum(classes.map(({decided, actual}) => decided * actual)) / total ** 2;
  return (hits / total - expected) / (1 - expected);
});

/** Matthews' correlation for any number of classes (Gorodkin 2004); 0 where all rows are of, or decided for, one class. */
export const matthews = ofConfusion(({classes, hits, total}) => {
  const covariance = hits * total - sum(classes.map(({decided, actual}) => decided * actual));
  const ofDecided = total ** 2 - sum(classes.map(({decided}) => decided ** 2));
  const ofActual = total ** 2 - sum(classes.map(({actual}) => actual ** 2));
  if (total === 0) return Number.NaN;
  return ofDecided * ofActual === 0 ? 0 : covariance / Math.sqrt(ofDecided * ofActual);
});

/** Of the rows decided for a class, the share that is of it; 0 where none is. */
export function averagePrecisionOfClasses(average: Average): MetricDefinition['prepare'] {
  return averaged(average, ({hits, decided}) => (decided === 0 ? 0 : hits / decided));
}

/** Of the rows of a class, the share that is decided for it; 0 where there are none. */
export function averageRecall(average: Average): MetricDefinition['prepare'] {
  return averaged(average, ({hits, actual}) => (actual === 0 ? 0 : hits / actual));
}

/** The harmonic mean of precision and recall of a class. */
export function averageF1(average: Average): MetricDefinition['prepare'] {
  return averaged(average, ({hits, decided, actual}) => (2 * hits) / (decided + actual));
}

/**
 * One number of the classes that have rows or decisions, as scikit-learn's functions with `average` and zero_division=0: their plain
 * mean (macro), their mean by rows (weighted), or that of all decisions, which is the accuracy (micro).
 */
function averaged(average: Average, value: (counts: ClassCounts) => number): MetricDefinition['prepare'] {
  if (average === 'micro') return accuracy;
  return ofConfusion(({classes, total}) =>
    average === 'macro'
      ? sum(classes.map(value)) / classes.length
      : sum(classes.map((one) => value(one) * one.actual)) / total,
  );
}

function ofConfusion(value: (confusion: Confusion) => number): MetricDefinition['prepare'] {
  return (rows, {threshold}) => {
    const decisions = decisionsOf(rows, threshold);
    const count = confusionOf(rows, decisions);
    return (counts) => value(summed(count(counts), decisions.classes));
  };
}

function summed(matrix: Float64Array, size: number): Confusion {
  const decided = new Float64Array(size);
  const actual = new Float64Array(size);
  for (let cell = 0; cell < matrix.length; cell++) {
    const [row, column, count] = [Math.floor(cell / size), cell % size, matrix[cell] ?? 0];
    actual[row] = (actual[row] ?? 0) + count;
    decided[column] = (decided[column] ?? 0) + count;
  }
  const classes = Array.from(decided, (ofClass, i) => ({
    hits: matrix[i * size + i] ?? 0,
    decided: ofClass,
    actual: actual[i] ?? 0,
  })).filter((one) => one.decided + one.actual > 0);
  return {classes, hits: sum(classes.map(({hits}) => hits)), total: sum([...actual])};
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
