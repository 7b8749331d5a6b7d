import type {ScoringSettings, Task} from '../config/evaluation-settings.ts';
import type {Log} from '../kernel/log.ts';
import type {TestRows} from './measure-everything.ts';
import {requireClassColumns} from './require-class-columns.ts';
import {requireClassOrder} from './require-class-order.ts';
import type {Scored} from './score-model.ts';

/** Looks, where classes are predicted, whether the model's numbers are those of other classes than is thought. */
export function requireRightColumns(
  task: Task,
  {labels, classes}: Pick<TestRows, 'labels' | 'classes'>,
  scored: Pick<Scored, 'predictions' | 'tellsClass'>,
  settings: ScoringSettings,
  log: Pick<Log, 'warning'>,
): void {
  if (task === 'binary') requireClassOrder(labels, scored, settings, log);
  if (task === 'multiclass') requireClassColumns(labels, scored, {classes, settings}, log);
}
