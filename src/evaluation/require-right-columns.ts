import type {ScoringSettings, Task} from '../config/evaluation-settings.ts';
import type {Log} from '../kernel/log.ts';
import {firstOnes} from '../text/first-ones.ts';
import {quoted} from '../text/quoted.ts';
import type {TestRows} from './measure-everything.ts';
import {requireClassColumns} from './require-class-columns.ts';
import {requireClassOrder} from './require-class-order.ts';
import {requireTargetOrder} from './require-target-order.ts';
import type {Scored} from './score-model.ts';

/** Looks whether the model's numbers are those of other classes or targets than is thought, or of fewer classes. */
export function requireRightColumns(
  task: Task,
  {labels, targets, classes}: Pick<TestRows, 'labels' | 'targets' | 'classes'>,
  scored: Pick<Scored, 'predictions' | 'tellsClass'>,
  settings: ScoringSettings,
  log: Pick<Log, 'warning'>,
): void {
  if (task === 'binary') requireClassOrder(labels, scored, settings, log);
  if (targets.length > 1) requireTargetOrder({labels, targets}, scored.predictions);
  if (task !== 'multiclass') return;
  requireClassColumns(labels, scored, {classes, settings}, log);
  const never = classes.filter((_, one) => isNever(scored.predictions, classes.length, one));
  if (never.length > 0)
    log.warning(
      `The model gives ${firstOnes(never.map(quoted), 10)} a probability of 0 in every row of the test: does it know ${never.length === 1 ? 'this class' : 'these classes'}?`,
    );
}

/** Whether a class has the probability 0 in every row, as one that the model does not know. */
function isNever(predictions: Float64Array, classes: number, one: number): boolean {
  for (let at = one; at < predictions.length; at += classes) if (predictions[at] !== 0) return false;
  return true;
}
