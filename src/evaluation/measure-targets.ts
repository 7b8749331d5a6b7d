import type {ScoringSettings} from '../config/evaluation-settings.ts';
import {columnOfRows} from '../data/row-numbers.ts';
import type {EvaluationTypes} from '../generated/documents.ts';
import {evaluateModels} from './evaluate-models.ts';

type MeasuredTarget = NonNullable<EvaluationTypes.Evaluation['targets']>[number];

/**
 * Each of several targets by itself, with intervals and paired differences to the baseline and, where there is one, the champion: on the
 * same resamples as their mean; of one target nothing, which the evaluation as a whole is of. Labels and predictions are row after row, in the order of the targets.
 */
export function measureTargets(
  {labels, targets}: {labels: Float64Array; targets: readonly string[]},
  predictions: {challenger: Float64Array; champion?: Float64Array; baseline: Float64Array},
  settings: ScoringSettings,
  onShare?: (share: number) => void,
): MeasuredTarget[] {
  if (targets.length === 1) return [];
  const {challenger, champion, baseline} = predictions;
  return targets.map((target, one) => {
    const own = (values: Float64Array): Float64Array => columnOfRows(values, targets.length, one);
    const measured = evaluateModels(
      own(labels),
      {challenger: own(challenger), ...(champion && {champion: own(champion)}), baseline: own(baseline)},
      settings,
      {onShare: (share) => onShare?.((one + share) / targets.length)},
    );
    return {
      target,
      n: labels.length / targets.length,
      metrics: [...measured.metrics],
      ...(measured.comparison && {comparison: [...measured.comparison]}),
      baseline: [...(measured.baseline?.comparison ?? [])],
    };
  });
}
