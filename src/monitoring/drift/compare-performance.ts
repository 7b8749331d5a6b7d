import {columnOfRows} from '../../data/row-numbers.ts';
import type {EvaluationTypes} from '../../generated/documents.ts';
import {evaluateModels} from '../../evaluation/evaluate-models.ts';
import {pickRows} from '../../evaluation/metric.ts';
import {isOfVersion} from '../live/live-rows.ts';
import type {DriftFacts} from './drift-facts.ts';
import {rounded, type Finding} from './finding.ts';
import {differenceTest, type EstimateInterval} from '../../statistics/difference-test.ts';
import {counted} from '../../text/counted.ts';

/**
 * Realised metrics of labelled live rows against those of the evaluation, of several targets each by itself: the loss, in units of the
 * metric and positive where it got worse. Both sides are estimates with bootstrap intervals; rows whose class the model does not know are left out; the p-value is that of a loss of 0 or less
 * (`differenceTest`). A metric that is undefined on either side is left out.
 */
export function comparePerformance(facts: DriftFacts): Finding[] {
  const {evaluation, labels, live, targets, classes} = facts;
  if (evaluation === undefined || labels === undefined || facts.metrics.length === 0) return [];
  const several = targets.length;
  if (several === 1)
    return compareMetrics(
      {metrics: evaluation.metrics, confidence: evaluation.confidence, of: ''},
      {labels, predictions: live.predictions, width: Math.max(1, classes.length)},
      facts,
    );
  return targets.flatMap((target, one) => {
    const then = evaluation.targets?.find((measured) => measured.target === target);
    if (then === undefined) return [];
    return compareMetrics(
      {metrics: then.metrics, confidence: evaluation.confidence, of: ` of ${target}`},
      {
        labels: columnOfRows(labels, several, one),
        predictions: columnOfRows(live.predictions, several, one),
        width: 1,
      },
      facts,
    );
  });
}

/** The interval that as many rows as are independent would have had. */
function widened({lower, upper, confidence}: EstimateInterval, independent: number): EstimateInterval {
  if (lower === null || upper === null) return {lower, upper, confidence};
  const more = ((upper - lower) / 2) * (1 / Math.sqrt(independent) - 1);
  return {lower: lower - more, upper: upper + more, confidence};
}

function compareMetrics(
  before: {metrics: readonly EvaluationTypes.Metric[]; confidence: number; of: string},
  {labels, predictions, width}: {labels: Float64Array; predictions: Float64Array; width: number},
  facts: DriftFacts,
): Finding[] {
  const {live, version, classes, metrics: wanted, scoring, confidence, progress} = facts;
  const isKnown = (row: number): boolean =>
    predictions.subarray(row * width, (row + 1) * width).every((value) => !Number.isNaN(value));
  const isJudged = (label = NaN): boolean =>
    !Number.isNaN(label) && (classes.length === 0 || label < classes.length);
  const positions = [...labels.keys()].filter(
    (row) => isJudged(labels[row]) && isOfVersion(live, version, row) && isKnown(row),
  );
  if (positions.length === 0) return [];
  const {metrics} = evaluateModels(
    pickRows(labels, positions, 1),
    {challenger: pickRows(predictions, positions, width)},
    {...scoring, metrics: wanted},
    {
      onShare: (share) => {
        progress(`${scoring.resamples} resamples of ${counted(positions.length, 'labelled row')}`, share);
      },
    },
  );
  return metrics.flatMap((now) => {
    const then = before.metrics.find(({name}) => name === now.name);
    if (then === undefined || then.value === null || now.value === null) return [];
    const loss = now.direction === 'higher' ? then.value - now.value : now.value - then.value;
    const {statistic, pValue, ...interval} = differenceTest(
      loss,
      [
        {...then, confidence: before.confidence},
        widened({...now, confidence: scoring.confidence}, live.independent),
      ],
      confidence,
    );
    const name = `${now.name}${before.of}`;
    return [
      {
        kind: 'performance' as const,
        column: name,
        test: 'bootstrap-difference',
        statistic,
        pValue,
        effect: {name: 'loss', value: loss, ...interval, threshold: facts.thresholds.performance},
        reference: then.n,
        current: now.n,
        message: `${name} ${rounded(then.value)} at evaluation → ${rounded(now.value)} on live rows`,
      },
    ];
  });
}
