import type {MetricName} from '../config/evaluation-settings.ts';
import {columnOfRows} from '../data/row-numbers.ts';
import type {CountedMetric, ScoredRows} from './metric.ts';
import {metricDefinitions} from './metrics.ts';

/**
 * A metric by its name. Of several targets, whose labels and predictions are row after row, the mean of that of each, all of the same
 * weight (`multioutput='uniform_average'` of scikit-learn); undefined where that of one target is.
 */
export function prepareMetric(
  name: MetricName,
  rows: ScoredRows,
  {targets, threshold}: {targets: number; threshold: number},
): CountedMetric {
  const definition = metricDefinitions[name];
  const each = Array.from({length: targets}, (_, one) =>
    definition.prepare(rowsOfTarget(rows, targets, one), {threshold}),
  );
  const [only] = each;
  if (only !== undefined && targets === 1) return only;
  return (counts) => each.reduce((sum, metric) => sum + metric(counts), 0) / targets;
}

function rowsOfTarget(rows: ScoredRows, targets: number, one: number): ScoredRows {
  if (targets === 1) return rows;
  const {labels, predictions} = rows;
  return {labels: columnOfRows(labels, targets, one), predictions: columnOfRows(predictions, targets, one)};
}
