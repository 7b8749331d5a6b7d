import type {EvaluationSettings} from '../config/evaluation-settings.ts';
import type {Table} from '../data/table.ts';
import type {EvaluationTypes} from '../generated/documents.ts';
import {evaluateModels, type Comparison, type Metric} from './evaluate-models.ts';
import {metricDefinitions} from './metrics.ts';
import {partRows, type Part} from './part-rows.ts';

type Slice = NonNullable<EvaluationTypes.Evaluation['slices']>[number];

/**
 * Metrics on each part of the rows, and differences to a champion on the same rows. Resamples are drawn within the part, so
 * that all parts of a column cost as much as the rows as a whole. A part with fewer rows than the minimum has its n, and
 * null for every metric.
 */
export function sliceRows(
  rows: {table: Table; labels: Float64Array},
  predictions: {challenger: Float64Array; champion?: Float64Array},
  settings: EvaluationSettings,
  options: {isBoolean: (column: string) => boolean; onColumn?: (column: string, done: number) => void},
): Slice[] {
  return settings.slices.columns.flatMap((column, index) => {
    options.onColumn?.(column, index);
    const parts = partRows(rows.table, column, {isBoolean: options.isBoolean(column)});
    return parts.map((part) => {
      const slice = {column, value: part.label, n: part.rows.length};
      return part.rows.length < settings.slices.minimumRows
        ? {...slice, ...unknown(part, predictions, settings)}
        : {...slice, ...measure(part, rows.labels, predictions, settings)};
    });
  });
}

function measure(
  {rows}: Part,
  labels: Float64Array,
  {challenger, champion}: {challenger: Float64Array; champion?: Float64Array},
  settings: EvaluationSettings,
): Pick<Slice, 'metrics' | 'comparison'> {
  const pick = (values: Float64Array): Float64Array =>
    Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
  const measured = evaluateModels(
    pick(labels),
    {challenger: pick(challenger), ...(champion && {champion: pick(champion)})},
    settings,
  );
  return {
    metrics: [...measured.metrics],
    ...(measured.comparison && {comparison: [...measured.comparison]}),
  };
}

function unknown(
  {rows: {length: n}}: Part,
  {champion}: {champion?: Float64Array},
  settings: EvaluationSettings,
): Pick<Slice, 'metrics' | 'comparison'> {
  const metrics = settings.metrics.map((name): Metric => {
    const {direction} = metricDefinitions[name];
    return {name, direction, value: null, lower: null, upper: null, n};
  });
  const comparison = settings.metrics.map((metric): Comparison => {
    const {direction} = metricDefinitions[metric];
    return {metric, direction, difference: null, lower: null, upper: null, n, better: 'unclear'};
  });
  return {metrics, ...(champion && {comparison})};
}
