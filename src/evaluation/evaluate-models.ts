import type {EvaluationSettings, MetricName} from '../config/evaluation-settings.ts';
import type {EvaluationTypes} from '../generated/documents.ts';
import {bootstrap, percentileInterval} from './bootstrap.ts';
import {metricDefinitions, type CountedMetric} from './metrics.ts';

export type Metric = EvaluationTypes.Metric;
type Comparison = NonNullable<EvaluationTypes.Evaluation['comparison']>[number];

/** What was measured of a challenger and, on the same rows, of a champion. */
export interface ModelEvaluation {
  readonly metrics: readonly Metric[];
  readonly champion?: readonly Metric[];
  readonly comparison?: readonly Comparison[];
}

/** Scores predictions with intervals; differences to a champion are paired, as both are scored on the same resamples. */
export function evaluateModels(
  labels: Float64Array,
  predictions: {challenger: Float64Array; champion?: Float64Array},
  settings: EvaluationSettings,
): ModelEvaluation {
  const prepared = (scores: Float64Array): readonly CountedMetric[] =>
    settings.metrics.map((name) =>
      metricDefinitions[name].prepare({labels, predictions: scores}, {threshold: settings.threshold}),
    );
  const challenger = prepared(predictions.challenger);
  const champion = predictions.champion === undefined ? undefined : prepared(predictions.champion);
  const all = [...challenger, ...(champion ?? [])];
  const once = new Uint32Array(labels.length).fill(1);
  const estimates = all.map((metric) => metric(once));
  const resampled = bootstrap(all, {rows: labels.length, resamples: settings.resamples, seed: settings.seed});
  const count = settings.metrics.length;
  const metricAt = (name: MetricName, i: number): Metric => ({
    name,
    direction: metricDefinitions[name].direction,
    ...estimate(estimates[i] ?? Number.NaN, resampled[i] ?? new Float64Array(), settings.confidence),
    n: labels.length,
  });
  const metrics = settings.metrics.map(metricAt);
  if (champion === undefined) return {metrics};
  return {
    metrics,
    champion: settings.metrics.map((name, i) => metricAt(name, count + i)),
    comparison: settings.metrics.map((name, i) =>
      compare(
        name,
        (estimates[i] ?? Number.NaN) - (estimates[count + i] ?? Number.NaN),
        difference(resampled[i], resampled[count + i]),
        {confidence: settings.confidence, n: labels.length},
      ),
    ),
  };
}

function compare(
  name: MetricName,
  observed: number,
  resampled: Float64Array,
  {confidence, n}: {confidence: number; n: number},
): Comparison {
  const {direction} = metricDefinitions[name];
  const {value, lower, upper} = estimate(observed, resampled, confidence);
  return {
    metric: name,
    direction,
    difference: value,
    lower,
    upper,
    n,
    better: favoured(direction, lower, upper),
  };
}

/** Whom an interval of challenger minus champion favours: nobody where it contains 0 or is not known. */
function favoured(
  direction: 'higher' | 'lower',
  lower: number | null,
  upper: number | null,
): Comparison['better'] {
  if (lower === null || upper === null || (lower <= 0 && upper >= 0)) return 'unclear';
  return lower > 0 === (direction === 'higher') ? 'challenger' : 'champion';
}

function estimate(
  value: number,
  resampled: Float64Array,
  confidence: number,
): {value: number | null; lower: number | null; upper: number | null} {
  const interval = percentileInterval(resampled, confidence);
  if (!Number.isFinite(value)) return {value: null, lower: null, upper: null};
  return {value, lower: interval?.lower ?? null, upper: interval?.upper ?? null};
}

function difference(
  a: Float64Array = new Float64Array(),
  b: Float64Array = new Float64Array(),
): Float64Array {
  return a.map((value, i) => value - (b[i] ?? Number.NaN));
}
