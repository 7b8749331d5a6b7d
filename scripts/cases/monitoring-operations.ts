import {expectedPerformance} from '../../src/evaluation/expected-performance.ts';
import {momentSums} from '../../src/statistics/compensated-sum.ts';
import {binEdges, countInBins, quantile, type BinRule} from '../../src/statistics/histogram-edges.ts';
import {isotonicRegression} from '../../src/statistics/isotonic-regression.ts';
import {ascendingKnown, isNotDefined} from '../../src/statistics/not-defined.ts';
import {evidentlyDefault, evidentlyVerdict} from '../../src/statistics/peers/evidently.ts';
import {nannymlDistances} from '../../src/statistics/peers/nannyml.ts';
import {adwin} from '../../src/statistics/stream/adwin.ts';
import {bayesianChange} from '../../src/statistics/stream/bayesian-change.ts';
import {
  cusum,
  geometricMovingAverage,
  pageHinkley,
  pageHinkleyUnbounded,
  type CumulativeOptions,
} from '../../src/statistics/stream/cumulative-sum.ts';
import {detect, type Detector} from '../../src/statistics/stream/detector.ts';
import {ddm, eddm} from '../../src/statistics/stream/error-rate.ts';
import type {Arguments, Operation} from './arguments.ts';
import type {CaseValue} from './case-file.ts';

/** Verdicts of peers, detectors in streams, performance without labels, profiles. */
export const monitoringOperations: Readonly<Record<string, Operation>> = {
  evidently_column_drift: (of) => {
    const threshold = of.numberOr(undefined, 'threshold');
    return evidentlyVerdict(
      {reference: column(of, 'reference'), current: column(of, 'current'), isNumeric: isNumeric(of)},
      {test: of.word('stattest') || 'default', ...(threshold !== undefined && {threshold})},
    );
  },
  evidently_default_rule: (of) =>
    evidentlyDefault({
      isNumeric: isNumeric(of),
      referenceRows: of.number('n_reference'),
      distinct: of.number('n_distinct_pooled', 'n_distinct'),
    }),
  nannyml_column_drift: (of) => {
    const found = nannymlDistances(column(of, 'reference'), column(of, 'current'));
    return isNotDefined(found) ? found : {...found, jensen_shannon: found.jensenShannon};
  },
  std_threshold: deviationThreshold,
  standard_deviation_threshold: deviationThreshold,
  page_hinkley: (of) => signals(of, pageHinkley(cumulative(of))),
  page_hinkley_frouros: (of) => signals(of, pageHinkleyUnbounded(cumulative(of))),
  cusum: (of) => signals(of, cusum(cumulative(of))),
  cusum_frouros: (of) => signals(of, cusum(cumulative(of))),
  geometric_moving_average_frouros: (of) => signals(of, geometricMovingAverage(cumulative(of))),
  geometric_moving_average: (of) => signals(of, geometricMovingAverage(cumulative(of))),
  gma_frouros: (of) => signals(of, geometricMovingAverage(cumulative(of))),
  adwin: (of) => signals(of, windowed(of)),
  adwin_frouros: (of) => signals(of, windowed(of)),
  ddm: (of) =>
    signals(
      of,
      ddm({
        warmStart: of.numberOr(30, 'warm_start', 'min_num_instances'),
        warning: of.numberOr(2, 'warning', 'warning_threshold', 'warning_level'),
        drift: of.numberOr(3, 'drift', 'drift_threshold', 'drift_level'),
      }),
    ),
  eddm: (of) => signals(of, eddm('river', distances(of))),
  eddm_frouros: (of) => signals(of, eddm('frouros', distances(of))),
  bocd_frouros: (of) =>
    signals(
      of,
      bayesianChange({
        hazard: of.numberOr(0.01, 'hazard'),
        priorMean: of.numberOr(0, 'prior_mean'),
        priorVariance: of.numberOr(1, 'prior_var'),
        variance: of.numberOr(1, 'data_var'),
        minimum: of.numberOr(30, 'min_num_instances'),
      }),
    ),
  cbpe_binary: (of) =>
    expectedPerformance({
      calibrated: of.numbers('calibrated_proba'),
      scores: of.numbers('model_proba', 'calibrated_proba'),
      decided: of.numbers('y_pred'),
    }),
  isotonic_regression: (of) => {
    const y = of.numbers('y');
    const weights = of.maybeNumbers('sample_weight', 'weights', 'w');
    const x = of.maybeNumbers('x') ?? y.map((_, i) => i);
    const fitted = isotonicRegression(
      {x, y, ...(weights && {weights})},
      {increasing: of.flag(true, 'increasing')},
    );
    return 'reason' in fitted ? fitted : {fitted: Array.from(fitted)};
  },
  mean_sd: (of) => {
    const {rows, mean, squares} = momentSums(ascendingKnown(of.numbers('values', 'x')));
    if (rows === 0) return {reason: 'there is no value', n: 0};
    return {
      n: rows,
      mean,
      sd_sample: rows < 2 ? NaN : Math.sqrt(squares / (rows - 1)),
      sd_population: Math.sqrt(squares / rows),
      undefined: rows < 2,
    };
  },
  quantiles: (of, {expected}) => {
    const values = ascendingKnown(of.numbers('values', 'x'));
    const at = of.maybeNumbers('q', 'probs', 'quantiles', 'p') ?? [0.25, 0.5, 0.75];
    if (values.length === 0) return {reason: 'there is no value'};
    const found = at.map((share) => quantile(values, share));
    return Object.fromEntries(Object.keys(expected).map((name) => [name, found]));
  },
  histogram_bin_edges: (of) => edges(of),
  bin_edges: (of) => edges(of),
  bins: (of) => edges(of),
};

/** NannyML's alarm: so many population standard deviations around the mean of the values of reference chunks. */
function deviationThreshold(of: Arguments): object {
  const {rows, mean, squares} = momentSums(ascendingKnown(of.numbers('values', 'reference_values', 'x')));
  if (rows === 0) return {reason: 'there is no value'};
  const sd = Math.sqrt(squares / rows);
  const [below, above] = [
    of.numberOr(3, 'std_lower_multiplier', 'multiplier', 'k'),
    of.numberOr(3, 'std_upper_multiplier', 'multiplier', 'k'),
  ];
  const cut = (value: number): number =>
    Math.min(
      of.numberOr(Infinity, 'upper_limit', 'max'),
      Math.max(of.numberOr(-Infinity, 'lower_limit', 'min'), value),
    );
  const [lower, upper] = [cut(mean - below * sd), cut(mean + above * sd)];
  return {lower, upper, lower_threshold: lower, upper_threshold: upper};
}

function edges(of: Arguments): object {
  const values = ascendingKnown(of.numbers('values', 'x', 'a')).filter(Number.isFinite);
  if (values.length === 0) return {reason: 'there is no finite value'};
  const rules: Readonly<Record<string, BinRule>> = {
    sturges: 'sturges',
    doane: 'doane',
    sqrt: 'square-root',
    rice: 'rice',
    scott: 'scott',
    fd: 'freedman-diaconis',
  };
  const rule = rules[of.word('bins', 'rule', 'method')] ?? of.numberOr(10, 'bins', 'n_bins');
  const found = binEdges(values, rule);
  return {edges: found, n_bins: found.length - 1, bins: found.length - 1, counts: countInBins(values, found)};
}

function column(of: Arguments, name: string): (number | string)[] {
  return of.list(name).map((value: CaseValue) => {
    if (typeof value === 'string' || typeof value === 'number') return value;
    return typeof value === 'boolean' ? Number(value) : NaN;
  });
}

function isNumeric(of: Arguments): boolean {
  return of.oneOf(['num', 'cat'], 'num', 'column_type') === 'num';
}

function signals(of: Arguments, detector: Detector): object {
  const {changes, firstWarnings} = detect(of.numbers('stream', 'bits', 'values'), detector);
  return {change_at: changes, first_warning_at: firstWarnings};
}

function cumulative(of: Arguments): Partial<CumulativeOptions> {
  const given = {
    threshold: of.numberOr(undefined, 'threshold', 'lambda', 'lambda_'),
    delta: of.numberOr(undefined, 'delta'),
    alpha: of.numberOr(undefined, 'alpha'),
    minimum: of.numberOr(undefined, 'min_instances', 'min_num_instances'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function windowed(of: Arguments): Detector {
  return adwin({
    delta: of.numberOr(0.002, 'delta'),
    clock: of.numberOr(32, 'clock'),
    maxBuckets: of.numberOr(5, 'max_buckets', 'm'),
    minWindow: of.numberOr(5, 'min_window_length', 'min_window_size'),
    gracePeriod: of.numberOr(10, 'grace_period', 'min_num_instances'),
  });
}

function distances(of: Arguments): {warmStart: number; alpha: number; beta: number; level: number} {
  return {
    warmStart: of.numberOr(30, 'warm_start', 'min_num_misclassified_instances'),
    alpha: of.numberOr(0.95, 'alpha'),
    beta: of.numberOr(0.9, 'beta'),
    level: of.numberOr(2, 'level'),
  };
}
