import {evaluateModels} from '../../evaluation/evaluate-models.ts';
import {ofVersion} from '../live/live-rows.ts';
import type {DriftFacts} from './drift-facts.ts';
import {rounded, type Finding} from './finding.ts';
import {normalQuantile, normalSurvival} from '../../statistics/normal-distribution.ts';

/**
 * Realised metrics of labelled live rows against those of the evaluation: the loss, in units of the metric and positive
 * where it got worse. Both sides are estimates: standard errors are taken from their bootstrap intervals (width divided by twice the
 * normal quantile) and added in quadrature; the p-value is that of a loss of 0 or less, one-sided (normal). A metric
 * that is undefined on either side is left out; nothing is compared without labels or an evaluation.
 */
export function comparePerformance({
  evaluation,
  labels,
  live,
  version,
  metrics: wanted,
  scoring,
  thresholds: {performance: threshold},
  confidence,
}: DriftFacts): Finding[] {
  if (evaluation === undefined || labels === undefined) return [];
  const predictions = ofVersion(live, version);
  const positions = [...labels.keys()].filter(
    (row) => !Number.isNaN(labels[row] ?? NaN) && !Number.isNaN(predictions[row] ?? NaN),
  );
  if (positions.length === 0 || wanted.length === 0) return [];
  const pick = (values: Float64Array): Float64Array =>
    Float64Array.from(positions, (row) => values[row] ?? NaN);
  const {metrics} = evaluateModels(
    pick(labels),
    {challenger: pick(predictions)},
    {...scoring, metrics: wanted},
  );
  return metrics.flatMap((now) => {
    const then = evaluation.metrics.find(({name}) => name === now.name);
    if (then === undefined || then.value === null || now.value === null) return [];
    const loss = now.direction === 'higher' ? then.value - now.value : now.value - then.value;
    const error = Math.hypot(
      standardError(then, evaluation.confidence),
      standardError(now, scoring.confidence),
    );
    const half = error * normalQuantile(1 - (1 - confidence) / 2);
    return [
      {
        kind: 'performance' as const,
        column: now.name,
        test: 'bootstrap-difference',
        statistic: error > 0 ? loss / error : null,
        pValue: error > 0 && Number.isFinite(error) ? normalSurvival(loss / error) : 1,
        effect: {
          name: 'loss',
          value: loss,
          lower: loss - half,
          upper: loss + half,
          threshold,
        },
        reference: then.n,
        current: now.n,
        message: `${now.name} ${rounded(then.value)} at evaluation → ${rounded(now.value)} on live rows`,
      },
    ];
  });
}

function standardError(metric: {lower: number | null; upper: number | null}, confidence: number): number {
  if (metric.lower === null || metric.upper === null) return Infinity;
  return (metric.upper - metric.lower) / (2 * normalQuantile(1 - (1 - confidence) / 2));
}
