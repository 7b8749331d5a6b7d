import type {NotDefined} from '../statistics/not-defined.ts';

/** How rows of each class were decided, as rows weigh: true classes down, decided ones across. */
export interface LabelMatrix {
  readonly classes: readonly (number | string)[];
  readonly cells: readonly (readonly number[])[];
}

/** Precision, recall and F of one class; `undefined` where one of them is 0/0 and was set to `zeroDivision`. */
export interface ClassScores {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  readonly weight: number;
  readonly undefined: boolean;
}

export type LabelAverage = 'macro' | 'micro' | 'weighted';

/** The matrix of labels, over the classes that occur, ascending, or those that are named. */
export function labelMatrix(
  actual: readonly (number | string)[],
  decided: readonly (number | string)[],
  {weights, classes}: {weights?: ArrayLike<number>; classes?: readonly (number | string)[]} = {},
): LabelMatrix {
  const order = classes ?? [...new Set([...actual, ...decided])].sort((a, b) => (a < b ? -1 : 1));
  const at = new Map(order.map((one, i) => [one, i] as const));
  const cells = order.map(() => order.map(() => 0));
  for (const [row, one] of actual.entries()) {
    const cell = cells[at.get(one) ?? -1];
    const column = at.get(decided[row] ?? '');
    if (cell !== undefined && column !== undefined)
      cell[column] = (cell[column] ?? 0) + (weights?.[row] ?? 1);
  }
  return {classes: order, cells};
}

/**
 * Precision, recall and F-beta (van Rijsbergen 1979) of each class. 0/0 counts as `zeroDivision` and is said, as is a class that no row
 * is of or was decided for (scikit-learn's precision_recall_fscore_support warns).
 */
export function classScores(
  matrix: LabelMatrix,
  {beta = 1, zeroDivision = 0}: {beta?: number; zeroDivision?: number} = {},
): ClassScores[] {
  return matrix.classes.map((_, i) => scoresOf(countsOf(matrix, i), beta, zeroDivision));
}

/** The same of all classes as one: their plain mean, their mean by rows, or of all decisions together. */
export function averageScores(
  matrix: LabelMatrix,
  average: LabelAverage,
  options: {beta?: number; zeroDivision?: number} = {},
): ClassScores | NotDefined {
  const each = classScores(matrix, options);
  const rows = each.reduce((sum, {weight}) => sum + weight, 0);
  if (each.length === 0 || rows === 0) return {reason: 'there is no row'};
  if (average === 'micro') {
    const counts = matrix.classes.map((_, i) => countsOf(matrix, i));
    const total = (of: (count: Counts) => number): number => counts.reduce((sum, one) => sum + of(one), 0);
    const all = {
      hits: total(({hits}) => hits),
      decided: total((one) => one.decided),
      actual: total((one) => one.actual),
    };
    return scoresOf(all, options.beta ?? 1, options.zeroDivision ?? 0);
  }
  const mean = (of: (one: ClassScores) => number): number =>
    average === 'macro'
      ? each.reduce((sum, one) => sum + of(one), 0) / each.length
      : each.reduce((sum, one) => sum + of(one) * one.weight, 0) / rows;
  return {
    precision: mean(({precision}) => precision),
    recall: mean(({recall}) => recall),
    f: mean(({f}) => f),
    weight: rows,
    undefined: each.some((one) => one.undefined),
  };
}

/**
 * Cohen's kappa, agreement beyond chance (1960); disagreement counts alike, by the distance of the classes' places, or by its
 * square (1968). Not defined where chance alone agrees always.
 */
export function weightedKappa(
  {classes, cells}: LabelMatrix,
  weights: 'none' | 'linear' | 'quadratic' = 'none',
): {value: number} | NotDefined {
  const rows = cells.map((row) => sumOf(row));
  const columns = classes.map((_, j) => sumOf(cells.map((row) => row[j] ?? 0)));
  const total = sumOf(rows);
  const power = {none: 0, linear: 1, quadratic: 2}[weights];
  let [seen, expected] = [0, 0];
  for (const [i, row] of cells.entries())
    for (const [j, count] of row.entries()) {
      if (i === j) continue;
      const weight = Math.abs(i - j) ** power;
      seen += weight * count;
      expected += (weight * (rows[i] ?? 0) * (columns[j] ?? 0)) / total;
    }
  if (!(expected > 0)) return {reason: 'chance alone agrees always'};
  return {value: 1 - seen / expected};
}

/** Matthews' correlation for any number of classes (Gorodkin 2004); 0 where all rows are of, or decided for, one class. */
export function labelCorrelation({classes, cells}: LabelMatrix): {value: number} | NotDefined {
  const rows = cells.map((row) => sumOf(row));
  const columns = classes.map((_, j) => sumOf(cells.map((row) => row[j] ?? 0)));
  const total = sumOf(rows);
  if (total === 0) return {reason: 'there is no row'};
  const covariance =
    sumOf(cells.map((row, i) => row[i] ?? 0)) * total - sumOf(rows.map((row, i) => row * (columns[i] ?? 0)));
  const spread = (of: readonly number[]): number => total ** 2 - sumOf(of.map((one) => one ** 2));
  const scale = spread(rows) * spread(columns);
  return {value: scale > 0 ? covariance / Math.sqrt(scale) : 0};
}

/** The mean recall of the classes that have rows; `adjusted`: 0 for chance, 1 for all right. */
export function balancedRecall(matrix: LabelMatrix, {adjusted = false} = {}): {value: number} | NotDefined {
  const recalls = matrix.classes.flatMap((_, i) => {
    const {hits, actual} = countsOf(matrix, i);
    return actual > 0 ? [hits / actual] : [];
  });
  if (recalls.length === 0) return {reason: 'there is no row'};
  const value = sumOf(recalls) / recalls.length;
  const chance = 1 / recalls.length;
  if (!adjusted) return {value};
  return chance === 1 ? {reason: 'there is a single class'} : {value: (value - chance) / (1 - chance)};
}

interface Counts {
  readonly hits: number;
  readonly decided: number;
  readonly actual: number;
}

function countsOf({cells}: LabelMatrix, i: number): Counts {
  return {
    hits: cells[i]?.[i] ?? 0,
    actual: sumOf(cells[i] ?? []),
    decided: sumOf(cells.map((row) => row[i] ?? 0)),
  };
}

function scoresOf({hits, decided, actual}: Counts, beta: number, zeroDivision: number): ClassScores {
  const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : zeroDivision);
  return {
    precision: ratio(hits, decided),
    recall: ratio(hits, actual),
    f: ratio((1 + beta ** 2) * hits, beta ** 2 * actual + decided),
    weight: actual,
    undefined: decided === 0 || actual === 0,
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
