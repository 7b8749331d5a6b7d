import {bisect} from 'simple-statistics';
import {chiSquareSurvival} from '../chi-square-distribution.ts';
import {compensatedSum} from '../compensated-sum.ts';
import type {NotDefined} from '../not-defined.ts';

/**
 * Distances of two distributions over the same cells. They are handed in as counts or shares, at least 0, and each is divided by its
 * sum. Cells of unlike number, a negative or missing one, or a sum of 0 are not defined.
 */
type ShareDistance = (p: readonly number[], q: readonly number[]) => {distance: number} | NotDefined;

/** Half the sum of all differences: the largest difference of probability of any event. */
export const totalVariation: ShareDistance = (p, q) =>
  of(p, q, (pairs) => sumOf(pairs, (a, b) => Math.abs(a - b)) / 2);

/** The largest difference of one cell. */
export const lInfinity: ShareDistance = (p, q) =>
  of(p, q, (pairs) => pairs.reduce((most, [a, b]) => Math.max(most, Math.abs(a - b)), 0));

/** The Hellinger distance, 0 to 1: √(½ Σ (√p − √q)²). */
export const hellinger: ShareDistance = (p, q) =>
  of(p, q, (pairs) => Math.sqrt(sumOf(pairs, (a, b) => (Math.sqrt(a) - Math.sqrt(b)) ** 2) / 2));

/** The Jensen-Shannon divergence (Lin 1991) in nats, or to another base of the logarithm. */
export function jensenShannonDivergence(
  p: readonly number[],
  q: readonly number[],
  base = Math.E,
): {distance: number} | NotDefined {
  return of(p, q, (pairs) => {
    const sum = sumOf(pairs, (a, b) => relativeEntropy(a, (a + b) / 2) + relativeEntropy(b, (a + b) / 2));
    return Math.max(0, sum / 2 / Math.log(base));
  });
}

/** The Jensen-Shannon distance: the square root of the divergence, a metric (Endres and Schindelin 2003). */
export function jensenShannonDistance(
  p: readonly number[],
  q: readonly number[],
  base = Math.E,
): {distance: number} | NotDefined {
  const found = jensenShannonDivergence(p, q, base);
  return 'reason' in found ? found : {distance: Math.sqrt(found.distance)};
}

/** The Kullback-Leibler divergence of q from p (1951): infinite where q lacks a cell that p has. */
export function kullbackLeibler(
  p: readonly number[],
  q: readonly number[],
  base = Math.E,
): {distance: number} | NotDefined {
  return of(p, q, (pairs) => sumOf(pairs, relativeEntropy) / Math.log(base));
}

/**
 * The population stability index Σ (a − e) ln(a / e) (Siddiqi 2006). An empty cell makes it infinite unless `floor` is given:
 * smaller shares then count as the floor (in the difference and in the logarithm), and are not divided by their sum again.
 */
export function stabilityIndex(
  expected: readonly number[],
  actual: readonly number[],
  floor?: number,
): {distance: number} | NotDefined {
  return of(expected, actual, (pairs) =>
    sumOf(pairs, (e, a) => {
      const [low, high] = [Math.max(e, floor ?? 0), Math.max(a, floor ?? 0)];
      return low === high ? 0 : (high - low) * Math.log(high / low);
    }),
  );
}

/**
 * What the stability index exceeds with probability `alpha` where nothing changed, of samples of these sizes over `cells` cells: it is
 * about (1/n + 1/m) times chi-square with one degree of freedom less than cells (Yurdakul 2018).
 */
export function stabilityCutoff(
  {reference, current, cells}: {reference: number; current: number; cells: number},
  alpha: number,
): number {
  const most = 10 * cells + 2000;
  const quantile = bisect((x: number) => chiSquareSurvival(x, cells - 1) - alpha, 0, most, 200, 1e-12);
  return (1 / reference + 1 / current) * quantile;
}

/** Shares over the union of the names that either has, in one order. */
export function alignShares(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): [number[], number[]] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const sharesOf = (of: Readonly<Record<string, number>>): number[] =>
    names.map((name) => (Object.hasOwn(of, name) ? (of[name] ?? 0) : 0));
  return [sharesOf(a), sharesOf(b)];
}

function of(
  p: readonly number[],
  q: readonly number[],
  value: (pairs: readonly (readonly [number, number])[]) => number,
): {distance: number} | NotDefined {
  if (p.length !== q.length) return {reason: `${p.length} cells cannot be compared with ${q.length}`};
  if ([...p, ...q].some((share) => !(share >= 0))) return {reason: 'a cell is negative or missing'};
  const [n, m] = [compensatedSum(p), compensatedSum(q)];
  if (!(n > 0 && m > 0)) return {reason: 'a distribution is empty'};
  return {distance: value(p.map((share, i) => [share / n, (q[i] ?? 0) / m] as const))};
}

function sumOf(
  pairs: readonly (readonly [number, number])[],
  value: (a: number, b: number) => number,
): number {
  return compensatedSum(pairs.map(([a, b]) => value(a, b)));
}

/** p ln(p / q), by its limits where one is 0. */
function relativeEntropy(p: number, q: number): number {
  if (p === 0) return 0;
  return q === 0 ? Infinity : p * Math.log(p / q);
}
