import type {EvaluationSettings, Task} from '../config/evaluation-settings.ts';
import {columnOfRows} from '../data/row-numbers.ts';
import type {Table} from '../data/table.ts';
import type {EvaluationTypes} from '../generated/documents.ts';
import {biasedInterval, bootstrap} from '../statistics/bootstrap.ts';
import {groupMetrics, groupRates, type ComparedGroups, type GroupRate} from './group-rates.ts';
import {prepareMetric} from './mean-of-targets.ts';
import {pickRows, type CountedMetric} from './metric.ts';
import {partRows, type Part} from './part-rows.ts';

type Fairness = NonNullable<EvaluationTypes.Evaluation['fairness']>[number];

/** Rows with what was predicted for them. */
interface GroupedRows {
  readonly table: Table;
  /** Of several targets, row after row. */
  readonly labels: Float64Array;
  readonly targets: readonly string[];
  readonly predictions: Float64Array;
}

/**
 * How differently groups fare, column by column. Binary, for decisions at the threshold (definitions as in Fairlearn): the
 * smallest selection rate over the largest (the four-fifths rule asks for 0.8) and their difference; the difference of true
 * positive rates; the larger one of the differences of true and of false positive rates. Any task: the largest minus
 * the smallest value of each metric (of several targets, of its mean and of that of each). A group needs the minimum of rows behind its rate (positives for the true, negatives
 * for the false positive rate). Null where fewer than two groups are left, or a rate is undefined. Intervals resample
 * all rows; as the largest minus the smallest of noisy rates is never 0, they reach below the estimate as far as above it
 * (`biasedInterval`): of two groups they cover the true gap as often as they say, of ten equal ones of 40 rows their
 * lower bound is still above 0 in 45 of 100 cases (by simulation), so bounds for many small groups must not be near 0.
 */
export function measureFairness(
  task: Task,
  rows: GroupedRows,
  settings: EvaluationSettings,
  isBoolean: (column: string) => boolean,
  onShare?: (share: number) => void,
): Fairness[] {
  const measures = settings.fairness.columns.flatMap((column) => {
    const parts = partRows(rows.table, column, {isBoolean: isBoolean(column)});
    return measuresOf(task, parts, rows, settings).map((measure) => ({column, ...measure}));
  });
  const resampled = bootstrap(
    measures.map(({value}) => value),
    {rows: rows.table.rows, resamples: settings.resamples, seed: settings.seed},
    onShare,
  );
  const once = new Uint32Array(rows.table.rows).fill(1);
  return measures.map(({column, measure, metric, target, groups, left, value}, i) => {
    const observed = value(once);
    const isKnown = Number.isFinite(observed);
    const bounds = measure === 'demographic_parity_ratio' ? downward : upward;
    const interval = isKnown
      ? biasedInterval(observed, resampled[i] ?? new Float64Array(), {
          ...bounds,
          confidence: settings.confidence,
        })
      : undefined;
    return {
      column,
      measure,
      ...(metric !== undefined && {metric}),
      ...(target !== undefined && {target}),
      value: isKnown ? observed : null,
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      n: groups.reduce((sum, {n}) => sum + n, 0),
      groups: groups.map(({label, n, rate}) => ({value: label, n, rate: finite(rate(once))})),
      left: [...left],
    };
  });
}

const upward = {bias: 'upward', bound: 0} as const;
const downward = {bias: 'downward', bound: 1} as const;

interface Measure extends ComparedGroups {
  readonly measure: Fairness['measure'];
  readonly metric?: string;
  readonly target?: string;
  readonly value: CountedMetric;
}

function measuresOf(
  task: Task,
  parts: readonly Part[],
  {table, labels, targets, predictions}: GroupedRows,
  {metrics, threshold, fairness: {minimumRows}}: EvaluationSettings,
): Measure[] {
  const width = predictions.length / table.rows;
  const whole = {labels, predictions, targets: targets.length, width};
  const each = targets.length === 1 ? [] : targets.map((target, one) => ({target, ...targetAt(one)}));
  const gaps = metrics.flatMap((name) => [
    metricGap(name, whole),
    ...each.map(({target, ...scored}) => ({...metricGap(name, scored), target})),
  ]);
  return task === 'binary' ? [...decisions(), ...gaps] : gaps;

  function targetAt(one: number): typeof whole {
    const own = (values: Float64Array): Float64Array => columnOfRows(values, targets.length, one);
    return {labels: own(labels), predictions: own(predictions), targets: 1, width: 1};
  }

  function metricGap(name: (typeof metrics)[number], scored: typeof whole): Measure {
    const of = groupMetrics(
      parts,
      (rows) =>
        prepareMetric(
          name,
          {
            labels: pickRows(scored.labels, rows, scored.targets),
            predictions: pickRows(scored.predictions, rows, scored.width),
          },
          {targets: scored.targets, threshold},
        ),
      minimumRows,
    );
    return {measure: 'metric_gap', metric: name, ...of, value: difference(of.groups)};
  }

  function decisions(): Measure[] {
    const hits = (row: number): boolean => (predictions[row] ?? 0) >= threshold;
    const ratesAmong = (base: (row: number) => boolean): ComparedGroups =>
      groupRates(parts, {hits, base}, minimumRows);
    const selected = ratesAmong(() => true);
    const positive = ratesAmong((row) => labels[row] === 1);
    const negative = ratesAmong((row) => labels[row] === 0);
    return [
      {measure: 'demographic_parity_ratio', ...selected, value: ratio(selected.groups)},
      {measure: 'demographic_parity_difference', ...selected, value: difference(selected.groups)},
      {measure: 'equal_opportunity_difference', ...positive, value: difference(positive.groups)},
      equalizedOdds(parts, positive, negative, labels.length),
    ];
  }
}

/** The groups that have both rates; those of the rate that differs more are shown. */
function equalizedOdds(
  parts: readonly Part[],
  positive: ComparedGroups,
  negative: ComparedGroups,
  rows: number,
): Measure {
  const out = new Set([...positive.left, ...negative.left]);
  const both = ({groups}: ComparedGroups): GroupRate[] => groups.filter(({label}) => !out.has(label));
  const [truePositive, falsePositive] = [both(positive), both(negative)];
  const gaps = [difference(truePositive), difference(falsePositive)] as const;
  const once = new Uint32Array(rows).fill(1);
  const isFalse = gaps[1](once) > gaps[0](once);
  return {
    measure: 'equalized_odds_difference',
    groups: isFalse ? falsePositive : truePositive,
    left: parts.map(({label}) => label).filter((label) => out.has(label)),
    value: (counts) => Math.max(gaps[0](counts), gaps[1](counts)),
  };
}

/** Largest minus smallest rate; NaN for fewer than two groups, or where a rate is undefined. */
function difference(groups: readonly GroupRate[]): CountedMetric {
  return (counts) => {
    const {least, most} = extremes(groups, counts);
    return most - least;
  };
}

/** Smallest by largest rate; NaN also where all are 0. */
function ratio(groups: readonly GroupRate[]): CountedMetric {
  return (counts) => {
    const {least, most} = extremes(groups, counts);
    return least / most;
  };
}

function extremes(groups: readonly GroupRate[], counts: Uint32Array): {least: number; most: number} {
  if (groups.length < 2) return {least: Number.NaN, most: Number.NaN};
  const rates = groups.map(({rate}) => rate(counts));
  return {least: Math.min(...rates), most: Math.max(...rates)}; // NaN where one is
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
