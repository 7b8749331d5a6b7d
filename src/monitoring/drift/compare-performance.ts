import {evaluateModels} from '../../evaluation/evaluate-models.ts';
import {pickRows} from '../../evaluation/metric.ts';
import {isOfVersion} from '../live/live-rows.ts';
import type {DriftFacts} from './drift-facts.ts';
import {rounded, type Finding} from './finding.ts';
import {differenceTest} from '../../statistics/difference-test.ts';
import {counted} from '../../text/counted.ts';

/**
 * Realised metrics of labelled live rows against those of the evaluation: the loss, in units of the metric and positive
 * where it got worse. Both sides are estimates with bootstrap intervals; the p-value is that of a loss of 0 or less (`differenceTest`). A metric
 * that is undefined on either side is left out.
 */
export function comparePerformance({
  evaluation,
  labels,
  live,
  version,
  classes,
  metrics: wanted,
  scoring,
  thresholds: {performance: threshold},
  confidence,
  progress,
}: DriftFacts): Finding[] {
  if (evaluation === undefined || labels === undefined) return [];
  const width = Math.max(1, classes.length);
  const isKnown = (row: number): boolean =>
    live.predictions.subarray(row * width, (row + 1) * width).every((value) => !Number.isNaN(value));
  const positions = [...labels.keys()].filter(
    (row) => !Number.isNaN(labels[row] ?? NaN) && isOfVersion(live, version, row) && isKnown(row),
  );
  if (positions.length === 0 || wanted.length === 0) return [];
  const {metrics} = evaluateModels(
    pickRows(labels, positions, 1),
    {challenger: pickRows(live.predictions, positions, width)},
    {...scoring, metrics: wanted},
    (share) => {
      progress(`${scoring.resamples} resamples of ${counted(positions.length, 'labelled row')}`, share);
    },
  );
  return metrics.flatMap((now) => {
    const then = evaluation.metrics.find(({name}) => name === now.name);
    if (then === undefined || then.value === null || now.value === null) return [];
    const loss = now.direction === 'higher' ? then.value - now.value : now.value - then.value;
    const {statistic, pValue, ...interval} = differenceTest(
      loss,
      [
        {...then, confidence: evaluation.confidence},
        {...now, confidence: scoring.confidence},
      ],
      confidence,
    );
    return [
      {
        kind: 'performance' as const,
        column: now.name,
        test: 'bootstrap-difference',
        statistic,
        pValue,
        effect: {name: 'loss', value: loss, ...interval, threshold},
        reference: then.n,
        current: now.n,
        message: `${now.name} ${rounded(then.value)} at evaluation → ${rounded(now.value)} on live rows`,
      },
    ];
  });
}
