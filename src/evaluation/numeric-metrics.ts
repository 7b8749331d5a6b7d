import type {NotDefined} from '../statistics/not-defined.ts';

/** Pairs of what was and what was predicted, each with its weight. */
export interface NumericRows {
  readonly actual: readonly number[];
  readonly predicted: readonly number[];
  readonly weights?: readonly number[];
}

type Numeric = {readonly value: number} | NotDefined;

/** The weighted mean of a loss of each row; not defined without weight, or for a missing number. */
export function meanLoss(rows: NumericRows, loss: (y: number, p: number) => number): Numeric {
  let [sum, total] = [0, 0];
  for (const [i, y] of rows.actual.entries()) {
    const weight = rows.weights?.[i] ?? 1;
    sum += weight * loss(y, rows.predicted[i] ?? NaN);
    total += weight;
  }
  if (!(total > 0)) return {reason: 'no row counts'};
  return Number.isNaN(sum) ? {reason: 'a number is missing'} : {value: sum / total};
}

/** Losses by their usual names; means of them are metrics of scikit-learn. */
export const losses = {
  absolute: (y: number, p: number): number => Math.abs(y - p),
  squared: (y: number, p: number): number => (y - p) ** 2,
  /** A share of the true value, which counts as at least 2.2e-16. */
  absoluteShare: (y: number, p: number): number => Math.abs(y - p) / Math.max(Math.abs(y), 2 ** -52),
  /** A share of the mean size of both; 0 where both are 0. */
  symmetricShare: (y: number, p: number): number =>
    y === p ? 0 : (2 * Math.abs(y - p)) / (Math.abs(y) + Math.abs(p)),
  squaredLogarithm: (y: number, p: number): number => (Math.log1p(y) - Math.log1p(p)) ** 2,
} as const;

/** The pinball loss of a prediction of the quantile `alpha` (Koenker and Bassett 1978). */
export function pinballLoss(alpha: number): (y: number, p: number) => number {
  return (y, p) => (y >= p ? alpha * (y - p) : (1 - alpha) * (p - y));
}

/** The unit deviance of Tweedie's family (Jørgensen 1987): power 0 normal, 1 Poisson, 2 gamma; NaN outside its domain. */
export function tweedieDeviance(power: number): (y: number, p: number) => number {
  if (power === 0) return losses.squared;
  if (power === 1) return (y, p) => 2 * ((y === 0 ? 0 : y * Math.log(y / p)) - y + p);
  if (power === 2) return (y, p) => 2 * (Math.log(p / y) + y / p - 1);
  return (y, p) =>
    2 *
    (Math.max(y, 0) ** (2 - power) / ((1 - power) * (2 - power)) -
      (y * p ** (1 - power)) / (1 - power) +
      p ** (2 - power) / (2 - power));
}

/**
 * R²: 1 − residual by total sum of squares. Of equal labels there is no total: then 1 where all is predicted exactly, else 0
 * (scikit-learn's `force_finite`), and it is said that it is not defined, as for fewer than two rows, where it is NaN.
 */
export function determination(rows: NumericRows): {value: number; undefined: boolean} {
  const weights = rows.actual.map((_, i) => rows.weights?.[i] ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (rows.actual.length < 2 || !(total > 0)) return {value: NaN, undefined: true};
  const mean = rows.actual.reduce((sum, y, i) => sum + (weights[i] ?? 0) * y, 0) / total;
  const squares = (of: (y: number, i: number) => number): number =>
    rows.actual.reduce((sum, y, i) => sum + (weights[i] ?? 0) * of(y, i) ** 2, 0);
  const residual = squares((y, i) => y - (rows.predicted[i] ?? NaN));
  const isConstant = rows.actual.every((y) => y === rows.actual[0]);
  if (isConstant) return {value: residual === 0 ? 1 : 0, undefined: true};
  return {value: 1 - residual / squares((y) => y - mean), undefined: false};
}

/** The share of the variance that is explained, a constant error apart; where equal labels have none as in `determination`. */
export function explainedVariance(rows: NumericRows): {value: number; undefined: boolean} {
  const errors = {
    actual: rows.actual.map((y, i) => y - (rows.predicted[i] ?? NaN)),
    predicted: rows.predicted,
  };
  const shift = meanLoss({...rows, actual: errors.actual}, (error) => error);
  if ('reason' in shift) return {value: NaN, undefined: true};
  return determination({...rows, predicted: rows.predicted.map((p) => p + shift.value)});
}

/** The median of the absolute errors; weighted, the least error that half of the weight is at or below (two such: their mean). */
export function medianAbsoluteError({actual, predicted, weights}: NumericRows): Numeric {
  const errors = actual
    .map((y, i) => ({error: Math.abs(y - (predicted[i] ?? NaN)), weight: weights?.[i] ?? 1}))
    .sort((a, b) => a.error - b.error);
  if (errors.some(({error}) => Number.isNaN(error))) return {reason: 'a number is missing'};
  const total = errors.reduce((sum, {weight}) => sum + weight, 0);
  if (!(total > 0)) return {reason: 'no row counts'};
  let sum = 0;
  const counting = errors.filter(({weight}) => weight > 0);
  for (const [i, {error, weight}] of counting.entries()) {
    sum += weight;
    if (sum > total / 2) return {value: error};
    if (sum === total / 2) return {value: (error + (counting[i + 1]?.error ?? error)) / 2};
  }
  return {reason: 'no row counts'};
}

/** The largest absolute error. */
export function maximumError({actual, predicted}: NumericRows): Numeric {
  if (actual.length === 0) return {reason: 'there is no row'};
  const value = actual.reduce((most, y, i) => Math.max(most, Math.abs(y - (predicted[i] ?? NaN))), 0);
  return Number.isNaN(value) ? {reason: 'a number is missing'} : {value};
}

/**
 * The mean absolute error in units of that of the naive forecast on the training series, which repeats the value of one season before
 * (MASE, Hyndman and Koehler 2006). Not defined where the naive forecast is never wrong.
 */
export function scaledError(rows: NumericRows, training: readonly number[], season = 1): Numeric {
  const naive = training.slice(season).map((y, i) => Math.abs(y - (training[i] ?? NaN)));
  const scale = naive.reduce((sum, error) => sum + error, 0) / naive.length;
  const error = meanLoss(rows, losses.absolute);
  if ('reason' in error) return error;
  return scale > 0 ? {value: error.value / scale} : {reason: 'the naive forecast is never wrong'};
}
