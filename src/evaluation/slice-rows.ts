import type {EvaluationSettings} from '../config/evaluation-settings.ts';
import {columnOfRows} from '../data/row-numbers.ts';
import type {Table} from '../data/table.ts';
import type {EvaluationTypes} from '../generated/documents.ts';
import {evaluateModels, type Comparison, type Metric} from './evaluate-models.ts';
import {ofBoth, pickRows} from './metric.ts';
import {metricDefinitions} from './metrics.ts';
import {partRows, type Part} from './part-rows.ts';

/** Rows with the labels of one target, or of several row after row. */
interface LabelledRows {
  readonly table: Table;
  readonly labels: Float64Array;
  readonly targets: readonly string[];
}

type Slice = NonNullable<EvaluationTypes.Evaluation['slices']>[number];

/**
 * Metrics on each part of the rows (of several targets, their means and each by itself), and differences to a champion on the same rows. Resamples are drawn within the part, so
 * that all parts of a column cost as much as the rows as a whole. A part with fewer rows than the minimum has its n, and
 * null for every metric.
 */
export function sliceRows(
  rows: LabelledRows,
  predictions: {challenger: Float64Array; champion?: Float64Array},
  settings: EvaluationSettings,
  options: {
    isBoolean: (column: string) => boolean;
    /** Told how many columns are done, also in parts of one. */
    onColumn?: (column: string, done: number) => void;
  },
): Slice[] {
  return settings.slices.columns.flatMap((column, index) => {
    const parts = partRows(rows.table, column, {isBoolean: options.isBoolean(column)});
    const total = parts.reduce((sum, part) => sum + part.rows.length, 0);
    let before = 0;
    options.onColumn?.(column, index);
    return parts.map((part) => {
      const onShare = (share: number): void => {
        options.onColumn?.(column, index + (before + share * part.rows.length) / total);
      };
      const slice = {column, value: part.label, n: part.rows.length};
      const measured =
        part.rows.length < settings.slices.minimumRows
          ? unknown(part, predictions, {settings, targets: rows.targets})
          : measure(part, rows, predictions, {settings, onShare});
      before += part.rows.length;
      return {...slice, ...measured};
    });
  });
}

function measure(
  {rows}: Part,
  {table, labels, targets}: LabelledRows,
  predictions: {challenger: Float64Array; champion?: Float64Array},
  {settings, onShare}: {settings: EvaluationSettings; onShare: (share: number) => void},
): Pick<Slice, 'metrics' | 'comparison' | 'targets'> {
  const width = predictions.challenger.length / table.rows;
  const own = pickRows(labels, rows, targets.length);
  const answers = ofBoth(predictions, (values) => pickRows(values, rows, width));
  const steps = targets.length > 1 ? targets.length + 1 : 1;
  const onPart = (done: number) => (share: number) => {
    onShare((done + share) / steps);
  };
  const whole = evaluateModels(own, answers, settings, {targets: targets.length, onShare: onPart(0)});
  if (targets.length === 1) return measuresOf(whole);
  const each = targets.map((target, one) => {
    const column = (values: Float64Array): Float64Array => columnOfRows(values, targets.length, one);
    const measured = evaluateModels(column(own), ofBoth(answers, column), settings, {
      onShare: onPart(one + 1),
    });
    return {target, ...measuresOf(measured)};
  });
  return {...measuresOf(whole), targets: each};
}

function measuresOf({
  metrics,
  comparison,
}: ReturnType<typeof evaluateModels>): Pick<Slice, 'metrics' | 'comparison'> {
  return {metrics: [...metrics], ...(comparison && {comparison: [...comparison]})};
}

function unknown(
  {rows: {length: n}}: Part,
  {champion}: {champion?: Float64Array},
  {settings, targets}: {settings: EvaluationSettings; targets: readonly string[]},
): Pick<Slice, 'metrics' | 'comparison' | 'targets'> {
  const metrics = settings.metrics.map((name): Metric => {
    const {direction} = metricDefinitions[name];
    return {name, direction, value: null, lower: null, upper: null, n};
  });
  const comparison = settings.metrics.map((metric): Comparison => {
    const {direction} = metricDefinitions[metric];
    return {metric, direction, difference: null, lower: null, upper: null, n, better: 'unclear'};
  });
  const measures = {metrics, ...(champion && {comparison})};
  return {
    ...measures,
    ...(targets.length > 1 && {targets: targets.map((target) => ({target, ...measures}))}),
  };
}
