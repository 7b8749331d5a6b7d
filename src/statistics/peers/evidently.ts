import {goodnessOfFit} from '../contingency-test.ts';
import {energyDistance, wassersteinDistance} from '../distance/quantile-distance.ts';
import {jensenShannonDistance} from '../distance/share-distances.ts';
import {fisherExactTest} from '../fisher-exact-test.ts';
import {binEdges, countInBins} from '../histogram-edges.ts';
import {isNotDefined, type NotDefined, type TestResult} from '../not-defined.ts';
import {proportionTest} from '../proportion-test.ts';
import {andersonDarlingTest} from '../two-sample/anderson-darling-test.ts';
import {cramerVonMisesTest} from '../two-sample/cramer-von-mises-test.ts';
import {eppsSingletonTest} from '../two-sample/epps-singleton-test.ts';
import {kolmogorovSmirnovTest} from '../two-sample/kolmogorov-smirnov-test.ts';
import {mannWhitneyTest} from '../two-sample/mann-whitney-test.ts';
import {tTest} from '../two-sample/t-test.ts';

type Value = number | string;

/** A column of reference and current rows, without missing values; infinite ones are dropped too, as Evidently does. */
interface Column {
  readonly reference: readonly Value[];
  readonly current: readonly Value[];
  readonly isNumeric: boolean;
}

export interface EvidentlyVerdict {
  readonly stattest: string;
  readonly score: number;
  readonly drifted: boolean;
  readonly threshold: number;
}

/** The test that Evidently 0.7 takes by itself: by the reference rows and the distinct values of both samples alone. */
export function evidentlyDefault(column: {isNumeric: boolean; referenceRows: number; distinct: number}): {
  stattest: string;
  threshold: number;
} {
  const {isNumeric, referenceRows, distinct} = column;
  const isFew = distinct <= (isNumeric ? 5 : Infinity);
  if (referenceRows > 1000) return {stattest: isFew ? 'jensenshannon' : 'wasserstein', threshold: 0.1};
  const stattest = !isFew ? 'ks' : distinct <= 2 ? 'z' : 'chisquare';
  return {stattest, threshold: 0.05};
}

/**
 * What Evidently 0.7.21 says of a column, by its default or a named test with its default threshold; for comparison with
 * peers, traps included (one-sample chi-square, one-sided Mann-Whitney, Sturges bins of both samples together, floors of
 * empty cells).
 */
export function evidentlyVerdict(
  column: {reference: readonly Value[]; current: readonly Value[]; isNumeric: boolean},
  {test = 'default', threshold}: {test?: string; threshold?: number} = {},
): EvidentlyVerdict | NotDefined {
  const known = {...column, reference: kept(column.reference), current: kept(column.current)};
  const {reference, current, isNumeric} = known;
  if (reference.length === 0 || current.length === 0) return {reason: 'all values of a sample are missing'};
  const distinct = new Set([...reference, ...current]).size;
  const name =
    test === 'default'
      ? evidentlyDefault({isNumeric, referenceRows: reference.length, distinct}).stattest
      : test;
  const found = Object.hasOwn(tests, name) ? tests[name] : undefined;
  if (found === undefined)
    return {reason: `Evidently has no such test, or draws random numbers for it: ${name}`};
  const score = found.score(known);
  if (typeof score !== 'number') return score;
  const bound = threshold ?? found.threshold;
  return {stattest: name, score, threshold: bound, drifted: found.drifts(score, bound)};
}

interface StatTest {
  readonly threshold: number;
  readonly drifts: (score: number, threshold: number) => boolean;
  readonly score: (column: Column) => number | NotDefined;
}

const below = (p: number, threshold: number): boolean => p < threshold;
const atMost = (p: number, threshold: number): boolean => p <= threshold;
const atLeast = (distance: number, threshold: number): boolean => distance >= threshold;

function pTest(
  threshold: number,
  test: (reference: number[], current: number[]) => TestResult | NotDefined,
  drifts = below,
): StatTest {
  return {
    threshold,
    drifts,
    score: ({reference, current}) => {
      const result = test(reference.map(Number), current.map(Number));
      return isNotDefined(result) ? result : result.pValue;
    },
  };
}

function distanceTest(score: StatTest['score'], drifts = atLeast): StatTest {
  return {threshold: 0.1, drifts, score};
}

const tests: Readonly<Record<string, StatTest>> = {
  ks: pTest(0.05, kolmogorovSmirnovTest, atMost),
  anderson: pTest(0.1, (reference, current) => andersonDarlingTest([reference, current])),
  cramer_von_mises: pTest(
    0.1,
    (reference, current) => cramerVonMisesTest(reference, current, {tail: 'by series'}),
    atMost,
  ),
  es: pTest(0.05, eppsSingletonTest),
  mannw: pTest(0.05, (reference, current) => mannWhitneyTest(reference, current, {alternative: 'less'})),
  t_test: pTest(0.05, (reference, current) => tTest(reference, current, {equalVariance: true})),
  z: {threshold: 0.05, drifts: below, score: firstAgainstRest},
  chisquare: {threshold: 0.05, drifts: below, score: (column) => oneSample(column, 'pearson')},
  g_test: {threshold: 0.1, drifts: below, score: (column) => oneSample(column, 'log-likelihood')},
  fisher_exact: {threshold: 0.1, drifts: below, score: fisher},
  wasserstein: distanceTest(({reference, current}) => {
    const values = reference.map(Number);
    const found = wassersteinDistance({values}, {values: current.map(Number)});
    return isNotDefined(found) ? found : found.distance / Math.max(spreadOf(values), 0.001);
  }),
  ed: distanceTest(
    ({reference, current}) => {
      const found = energyDistance({values: reference.map(Number)}, {values: current.map(Number)});
      return isNotDefined(found) ? found : found.distance;
    },
    (distance, threshold) => distance > threshold,
  ),
  jensenshannon: distanceTest((column) => {
    const {reference, current} = binned(column, false);
    const found = jensenShannonDistance(reference, current);
    return isNotDefined(found) ? found : found.distance;
  }),
  psi: distanceTest((column) => {
    const {reference, current} = binned(column, true);
    return reference.reduce((sum, p, i) => {
      const q = current[i] ?? 0;
      return sum + (q - p) * Math.log(q / p);
    }, 0);
  }),
  // Both are divided by their sum again (SciPy's entropy).
  kl_div: distanceTest((column) => {
    const {reference, current} = binned(column, true);
    const [n, m] = [reference, current].map((shares) => shares.reduce((sum, share) => sum + share, 0));
    return reference.reduce((sum, share, i) => {
      const [p, q] = [share / (n ?? 1), (current[i] ?? 0) / (m ?? 1)];
      return sum + p * Math.log(p / q);
    }, 0);
  }),
  hellinger: distanceTest(evidentlyHellinger),
};

function kept(values: readonly Value[]): readonly Value[] {
  return values.filter((value) => typeof value !== 'number' || Number.isFinite(value));
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** Counts of each value of either sample, in one order. */
function countValues({reference, current}: Column): {reference: number[]; current: number[]} {
  const counts = new Map<Value, [number, number]>();
  for (const [side, values] of [reference, current].entries())
    for (const value of values) {
      const pair = counts.get(value) ?? [0, 0];
      if (side === 0) pair[0] += 1;
      else pair[1] += 1;
      counts.set(value, pair);
    }
  const pairs = [...counts.values()];
  return {reference: pairs.map(([n]) => n), current: pairs.map(([, m]) => m)};
}

/** Shares in bins; more than 20 numbers of the reference in Sturges' bins of both samples, else a cell a value. */
function binned(column: Column, fill: boolean): {reference: number[]; current: number[]} {
  const {reference, current, isNumeric} = column;
  let counts = countValues(column);
  if (isNumeric && new Set(reference).size > 20) {
    const edges = binEdges([...reference, ...current].map(Number), 'sturges');
    counts = {
      reference: countInBins(reference.map(Number), edges),
      current: countInBins(current.map(Number), edges),
    };
  }
  const shares = (of: readonly number[], rows: number): number[] => {
    const list = of.map((count) => count / rows);
    const least = Math.min(...list.filter((share) => share > 0));
    const floor = least <= 0.0001 ? least / 1e6 : 0.0001;
    return fill ? list.map((share) => (share === 0 ? floor : share)) : list;
  };
  return {
    reference: shares(counts.reference, reference.length),
    current: shares(counts.current, current.length),
  };
}

function oneSample(column: Column, statistic: 'pearson' | 'log-likelihood'): number | NotDefined {
  const {reference, current} = countValues(column);
  if (reference.length === 1) return 1;
  const scale = column.current.length / column.reference.length;
  const found = goodnessOfFit(
    current,
    reference.map((count) => count * scale),
    {statistic},
  );
  return isNotDefined(found) ? found : found.pValue;
}

function firstAgainstRest({reference, current}: Column): number | NotDefined {
  const values = [...new Set([...reference, ...current])];
  if (values.length === 1) return 1;
  const [first] = values.sort((a, b) => (a < b ? -1 : 1));
  const share = (of: readonly Value[]): {hits: number; rows: number} => ({
    hits: of.filter((value) => value !== first).length,
    rows: of.length,
  });
  const found = proportionTest(share(reference), share(current));
  return isNotDefined(found) ? found : found.pValue;
}

function fisher({reference, current}: Column): number | NotDefined {
  if (reference.length !== current.length) return {reason: 'the samples are not of equal length'};
  const [first] = [...reference, ...current];
  const share = (of: readonly Value[]): {hits: number; rows: number} => ({
    hits: of.filter((value) => value === first).length,
    rows: of.length,
  });
  return fisherExactTest(share(reference), share(current));
}

/** Over Sturges' bins of the distinct values of a number, else over values. */
function evidentlyHellinger(column: Column): number {
  const {reference, current, isNumeric} = column;
  let counts = countValues(column);
  if (isNumeric) {
    const edges = binEdges([...new Set([...reference, ...current])].map(Number), 'sturges');
    counts = {
      reference: countInBins(reference.map(Number), edges),
      current: countInBins(current.map(Number), edges),
    };
  }
  const [n, m] = [counts.reference, counts.current].map((of) => of.reduce((sum, count) => sum + count, 0));
  const overlap = counts.reference.reduce(
    (sum, count, i) => sum + Math.sqrt((count / (n ?? 1)) * ((counts.current[i] ?? 0) / (m ?? 1))),
    0,
  );
  return Math.sqrt(1 - Math.min(1, overlap));
}
