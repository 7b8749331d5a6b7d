import type {MetricName, ScoringSettings} from '../config/evaluation-settings.ts';
import type {EvaluationTypes} from '../generated/documents.ts';
import {biasedInterval, bootstrap, percentileInterval} from '../statistics/bootstrap.ts';
import {prepareMetric} from './mean-of-targets.ts';
import {metricDefinitions} from './metrics.ts';

export type Metric = EvaluationTypes.Metric;
export type Comparison = NonNullable<EvaluationTypes.Evaluation['comparison']>[number];
type Rival = 'champion' | 'baseline';

/** What was measured of a challenger and, on the same rows, of those that it is held against. */
export interface ModelEvaluation {
  readonly metrics: readonly Metric[];
  readonly champion?: readonly Metric[];
  /** Challenger minus champion. */
  readonly comparison?: readonly Comparison[];
  readonly baseline?: {readonly metrics: readonly Metric[]; readonly comparison: readonly Comparison[]};
}

/**
 * Scores predictions with intervals; differences are paired, as all are scored on the same resamples. Of several targets, whose labels and
 * predictions are row after row, each metric is the mean over them (`prepareMetric`).
 */
export function evaluateModels(
  labels: Float64Array,
  predictions: {challenger: Float64Array; champion?: Float64Array; baseline?: Float64Array},
  settings: ScoringSettings,
  {targets = 1, onShare}: {targets?: number; onShare?: (share: number) => void} = {},
): ModelEvaluation {
  const {champion, baseline} = predictions;
  const models = [predictions.challenger, champion, baseline].filter((model) => model !== undefined);
  const rows = labels.length / targets;
  const [challenger = [], ...rivals] = scoresOf({labels, targets}, models, settings, onShare);
  const metricsOf = (scores: readonly Scores[]): readonly Metric[] =>
    scores.map((one) => describe(one, settings.confidence, rows));
  const measured = (name: Rival, scores: readonly Scores[] = []) => ({
    metrics: metricsOf(scores),
    comparison: challenger.map((one, i) => compare(one, scores[i], name, settings.confidence, rows)),
  });
  const held = champion && measured('champion', rivals[0]);
  return {
    metrics: metricsOf(challenger),
    ...(held && {champion: held.metrics, comparison: held.comparison}),
    ...(baseline && {baseline: measured('baseline', rivals.at(-1))}),
  };
}

/** One metric of one model: on the rows as they are, and on every resample. */
interface Scores {
  readonly name: MetricName;
  readonly value: number;
  readonly resampled: Float64Array;
}

/** The scores of each model, in order; all models and metrics see the same resamples. */
function scoresOf(
  {labels, targets}: {labels: Float64Array; targets: number},
  models: readonly Float64Array[],
  {metrics, threshold, resamples, seed}: ScoringSettings,
  onShare: ((share: number) => void) | undefined,
): readonly (readonly Scores[])[] {
  const prepared = models.map((predictions) =>
    metrics.map((name) => prepareMetric(name, {labels, predictions}, {targets, threshold})),
  );
  const rows = labels.length / targets;
  const once = new Uint32Array(rows).fill(1);
  const resampled = bootstrap(prepared.flat(), {rows, resamples, seed}, onShare);
  return prepared.map((counted, model) =>
    metrics.map((name, i) => ({
      name,
      value: counted[i]?.(once) ?? Number.NaN,
      resampled: resampled[model * metrics.length + i] ?? new Float64Array(),
    })),
  );
}

function describe({name, value, resampled}: Scores, confidence: number, n: number): Metric {
  const {direction, bias} = metricDefinitions[name];
  const interval =
    bias === undefined
      ? percentileInterval(resampled, confidence)
      : biasedInterval(value, resampled, {confidence, bias, bound: 0});
  return {name, direction, ...known(value, interval), n};
}

function compare(
  challenger: Scores,
  rival: Scores | undefined,
  name: Rival,
  confidence: number,
  n: number,
): Comparison {
  const {direction} = metricDefinitions[challenger.name];
  const resampled = challenger.resampled.map((value, i) => value - (rival?.resampled[i] ?? Number.NaN));
  const observed = challenger.value - (rival?.value ?? Number.NaN);
  const {value, lower, upper} = known(observed, percentileInterval(resampled, confidence));
  const better = favoured(direction, lower, upper, name);
  return {metric: challenger.name, direction, difference: value, lower, upper, n, better};
}

/** Whom an interval of challenger minus rival favours: nobody where it contains 0 or is not known. */
function favoured(
  direction: 'higher' | 'lower',
  lower: number | null,
  upper: number | null,
  rival: Rival,
): Comparison['better'] {
  if (lower === null || upper === null || (lower <= 0 && upper >= 0)) return 'unclear';
  return lower > 0 === (direction === 'higher') ? 'challenger' : rival;
}

function known(
  value: number,
  interval: {lower: number; upper: number} | undefined,
): {value: number | null; lower: number | null; upper: number | null} {
  if (!Number.isFinite(value)) return {value: null, lower: null, upper: null};
  return {value, lower: interval?.lower ?? null, upper: interval?.upper ?? null};
}
