import type {DatasetConfig, TrainedModelConfig} from '../config/load-config.ts';
import {UserError} from '../kernel/errors.ts';
import {classesIn} from './labels.ts';
import type {Table} from './table.ts';

/** With more classes a probability for each of them is no sensible answer. */
const most = 1000;

/**
 * The classes that a model of several tells apart, in the order of its probabilities: as the configuration names them, else the values
 * of the target's contract, else those in the data (`classesIn`). None for other tasks. Throws CAIRN_DATA_INVALID for too many.
 */
export function targetClasses(
  {task, target, classes}: Pick<TrainedModelConfig, 'task' | 'target' | 'classes'>,
  {columns}: Pick<DatasetConfig, 'columns'>,
  table: Table,
): readonly string[] {
  if (task !== 'multiclass' || typeof target !== 'string') return [];
  const stated = classes ?? columns[target]?.values;
  if (stated !== undefined) return stated.map(String);
  const found = classesIn(table, target);
  if (found.length <= most) return found;
  throw new UserError('CAIRN_DATA_INVALID', {
    where: target,
    what: `has ${found.length} different values, more than ${most}`,
    expected: 'one of some classes in every row',
    todo: 'For a number there are the tasks regression and count.',
  });
}
