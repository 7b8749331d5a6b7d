import type {EvaluationSettings, MetricName} from '../../config/evaluation-settings.ts';
import {evaluateModels} from '../../evaluation/evaluate-models.ts';
import type {Evaluation} from '../../generated/documents.ts';
import {rounded, type Finding} from './finding.ts';
import {differenceTest} from '../../statistics/difference-test.ts';

/**
 * Realised metrics of labelled live rows against those of the evaluation: the loss, in units of the metric and positive
 * where it got worse. Both sides are estimates with bootstrap intervals; the p-value is that of a loss of 0 or less (`differenceTest`). A metric
 * that is undefined on either side is left out.
 */
export function comparePerformance(
  evaluation: Evaluation,
  rows: {labels: Float64Array; predictions: Float64Array},
  options: {
    metrics: readonly MetricName[];
    settings: EvaluationSettings;
    threshold: number;
    confidence: number;
  },
): Finding[] {
  const positions = [...rows.labels.keys()].filter(
    (row) => !Number.isNaN(rows.labels[row] ?? NaN) && !Number.isNaN(rows.predictions[row] ?? NaN),
  );
  if (positions.length === 0 || options.metrics.length === 0) return [];
  const pick = (values: Float64Array): Float64Array =>
    Float64Array.from(positions, (row) => values[row] ?? NaN);
  const {metrics} = evaluateModels(
    pick(rows.labels),
    {challenger: pick(rows.predictions)},
    {...options.settings, metrics: options.metrics},
  );
  return metrics.flatMap((now) => {
    const then = evaluation.metrics.find(({name}) => name === now.name);
    if (then === undefined || then.value === null || now.value === null) return [];
    const loss = now.direction === 'higher' ? then.value - now.value : now.value - then.value;
    const {statistic, pValue, ...interval} = differenceTest(
      loss,
      [
        {...then, confidence: evaluation.confidence},
        {...now, confidence: options.settings.confidence},
      ],
      options.confidence,
    );
    return [
      {
        kind: 'performance' as const,
        column: now.name,
        test: 'bootstrap-difference',
        statistic,
        pValue,
        effect: {name: 'loss', value: loss, ...interval, threshold: options.threshold},
        reference: then.n,
        current: now.n,
        message: `${now.name} ${rounded(then.value)} at evaluation → ${rounded(now.value)} on live rows`,
      },
    ];
  });
}
