import {pooledRanks} from './midranks.ts';
import {normalQuantile, normalSurvival} from './normal-distribution.ts';
import type {NotDefined} from './not-defined.ts';

/** Two areas under the ROC curve on the same rows, with the variance of each and their covariance. */
export interface PairedAreas {
  readonly first: number;
  readonly second: number;
  readonly variances: readonly [number, number];
  readonly covariance: number;
  readonly statistic: number;
  readonly pValue: number;
}

/**
 * DeLong's test (1988) that two scores have the same ROC AUC on the same rows, by midranks (Sun and Xu 2014); two-sided,
 * normal. Ties count one half. A difference without variance: p = 1 where there is none, else 0. Fewer than two rows of
 * either kind, or a missing score, are not defined.
 */
export function delongTest(
  labels: ArrayLike<number>,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): PairedAreas | NotDefined {
  const [a, b] = [placements(labels, first), placements(labels, second)];
  if ('reason' in a) return a;
  if ('reason' in b) return b;
  const variances = [covarianceOf(a, a), covarianceOf(b, b)] as const;
  const covariance = covarianceOf(a, b);
  const difference = a.area - b.area;
  const variance = variances[0] + variances[1] - 2 * covariance;
  const isSure = !(variance > 1e-15 * (variances[0] + variances[1]));
  const statistic = isSure
    ? difference === 0
      ? 0
      : Math.sign(difference) * Infinity
    : difference / Math.sqrt(variance);
  const pValue = Math.min(1, 2 * normalSurvival(Math.abs(statistic)));
  return {first: a.area, second: b.area, variances, covariance, statistic, pValue};
}

/** The ROC AUC of scores with DeLong's normal interval, within 0 and 1; not defined as in `delongTest`. */
export function delongInterval(
  labels: ArrayLike<number>,
  scores: ArrayLike<number>,
  confidence: number,
): {area: number; variance: number; lower: number; upper: number} | NotDefined {
  const of = placements(labels, scores);
  if ('reason' in of) return of;
  const variance = covarianceOf(of, of);
  const half = normalQuantile(1 - (1 - confidence) / 2) * Math.sqrt(variance);
  return {
    area: of.area,
    variance,
    lower: Math.max(0, of.area - half),
    upper: Math.min(1, of.area + half),
  };
}

/** For each row the share of rows of the other kind that it is on the right side of; and their mean, the area. */
interface Placements {
  readonly area: number;
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

function placements(labels: ArrayLike<number>, scores: ArrayLike<number>): Placements | NotDefined {
  const rows = Array.from(labels, (label, i) => ({label, score: scores[i] ?? NaN}));
  if (rows.some(({score}) => Number.isNaN(score))) return {reason: 'a score is missing'};
  const of = [1, 0].map((kind) => rows.filter(({label}) => label === kind).map(({score}) => score));
  const [positives = [], negatives = []] = of;
  if (positives.length < 2 || negatives.length < 2) return {reason: 'fewer than two rows of either kind'};
  const orders = of.map((own) => [...own.keys()].sort((i, j) => (own[i] ?? 0) - (own[j] ?? 0)));
  const sorted = of.map((own, kind) => Float64Array.from(orders[kind] ?? [], (row) => own[row] ?? 0));
  const ranks = pooledRanks(sorted[0] ?? new Float64Array(), sorted[1] ?? new Float64Array());
  const place = (kind: 0 | 1, ranked: Float64Array, others: number): Float64Array => {
    const own = sorted[kind] ?? new Float64Array();
    const within = pooledRanks(own, new Float64Array()).x;
    const result = new Float64Array(own.length);
    for (const [i, row] of (orders[kind] ?? []).entries())
      result[row] = ((ranked[i] ?? 0) - (within[i] ?? 0)) / others;
    return kind === 0 ? result : result.map((share) => 1 - share);
  };
  const above = place(0, ranks.x, negatives.length);
  return {
    area: above.reduce((sum, share) => sum + share, 0) / positives.length,
    positives: above,
    negatives: place(1, ranks.y, positives.length),
  };
}

function covarianceOf(a: Placements, b: Placements): number {
  const of = (x: Float64Array, y: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < x.length; i++) sum += ((x[i] ?? 0) - a.area) * ((y[i] ?? 0) - b.area);
    return sum / (x.length - 1) / x.length;
  };
  return of(a.positives, b.positives) + of(a.negatives, b.negatives);
}
