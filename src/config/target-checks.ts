import type {ConfigTypes} from '../generated/documents.ts';
import {onlyFor} from './only-for.ts';
import type {PathMistake} from './schema-mistakes.ts';

type Task = ConfigTypes.Model['task'];
type ColumnType = ConfigTypes.ColumnContract['type'];

/** Which columns each task can predict, and that in words. */
const targets: Readonly<Record<Task, {types: readonly ColumnType[]; expected: string}>> = {
  binary: {
    types: ['boolean', 'integer', 'number', 'string'],
    expected: 'a boolean, a number that is 0 or 1, or a text of two values',
  },
  multiclass: {types: ['integer', 'string'], expected: 'a text or a whole number of some values'},
  regression: {types: ['integer', 'number'], expected: 'a number'},
  count: {types: ['integer', 'number'], expected: 'a whole number from 0 on'},
};

/** What the task says about the type of its target, and about the keys that name values of it. */
export function targetMistakes(
  at: readonly string[],
  {task, target, positive, classes}: ConfigTypes.Model,
  type: ColumnType,
): readonly PathMistake[] {
  const mistakes: PathMistake[] = [];
  const {types, expected} = targets[task];
  if (!types.includes(type))
    mistakes.push({
      path: [...at, 'target'],
      mistake: {
        what: `is ${JSON.stringify(target)}, a column of type ${type}, which task ${task} cannot predict`,
        expected,
      },
    });
  if (type === 'string' && task === 'binary' && typeof positive !== 'string')
    mistakes.push({
      path: [...at, 'positive'],
      mistake: {
        what: `names no value of ${JSON.stringify(target)}, which is a text`,
        expected: 'the one of its two values that counts as positive, as a text',
      },
    });
  if (positive !== undefined && task !== 'binary')
    mistakes.push(onlyFor([...at, 'positive'], {key: 'task', is: task, only: 'binary'}));
  if (classes !== undefined && task !== 'multiclass')
    mistakes.push(onlyFor([...at, 'classes'], {key: 'task', is: task, only: 'multiclass'}));
  return mistakes;
}
