import type {ScoringSettings} from '../config/evaluation-settings.ts';
import {UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {evaluateModels} from './evaluate-models.ts';
import {rocAuc} from './roc-auc.ts';
import type {Scored} from './score-model.ts';

/**
 * Looks whether a binary model ranks the rows the wrong way round: whether its ROC AUC lies below 0.5 with its whole interval.
 * Where nothing tells whose probability it gives, throws CAIRN_OUTPUT_UNCLEAR; else warns.
 */
export function requireClassOrder(
  labels: Float64Array,
  {predictions, tellsClass}: Pick<Scored, 'predictions' | 'tellsClass'>,
  settings: ScoringSettings,
  log: Pick<Log, 'warning'>,
): void {
  const once = new Uint32Array(labels.length).fill(1);
  if (!(rocAuc({labels, predictions})(once) < 0.5)) return;
  const {metrics} = evaluateModels(labels, {challenger: predictions}, {...settings, metrics: ['roc_auc']});
  const {value, lower, upper} = metrics[0] ?? {};
  if (typeof value !== 'number' || typeof lower !== 'number' || typeof upper !== 'number' || upper >= 0.5)
    return;
  const what = `The model ranks rows the wrong way round: ROC AUC ${value.toFixed(3)} (${lower.toFixed(3)} to ${upper.toFixed(3)})`;
  if (tellsClass) {
    log.warning(`${what}. Are its classes, or the labels, turned round?`);
    return;
  }
  throw new UserError('CAIRN_OUTPUT_UNCLEAR', {
    what: `${what}, and nothing tells which of its two columns is that of the positive class`,
    expected: 'the probability of the positive class',
    todo: 'Are its classes turned round? Name the column of the positive class in cairn.yaml: train.output: {column: 0 or 1}.',
  });
}
