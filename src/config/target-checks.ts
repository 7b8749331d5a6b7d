import type {ConfigTypes} from '../generated/documents.ts';
import {onlyFor} from './only-for.ts';
import type {PathMistake} from './schema-mistakes.ts';
import {targetsOf} from './targets.ts';
import {predictsClass} from './task-kinds.ts';
import {unknownName} from './unknown-name.ts';
import type {TrainedModelConfig} from './trained-model.ts';

type Task = TrainedModelConfig['task'];
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

/** A target that is no column, or one that the task cannot predict, and keys that name values of one where the task has none. */
export function targetMistakes(
  at: readonly string[],
  model: TrainedModelConfig,
  {columns}: Pick<ConfigTypes.Dataset, 'columns'>,
): readonly PathMistake[] {
  const {task, target} = model;
  const path = [...at, 'target'];
  if (typeof target !== 'string' && predictsClass(task))
    return [
      {
        path,
        mistake: {
          what: `names ${target.length} columns, and task ${task} predicts one`,
          expected: 'one column, or task: regression or count, which predict several',
        },
      },
    ];
  return [
    ...targetsOf(model).flatMap((name, index) =>
      columnMistakes(typeof target === 'string' ? path : [...path, String(index)], name, {task, columns}),
    ),
    ...valueMistakes(at, model, columns),
  ];
}

function columnMistakes(
  path: readonly string[],
  name: string,
  {task, columns}: {task: Task; columns: ConfigTypes.Dataset['columns']},
): readonly PathMistake[] {
  const type = Object.hasOwn(columns, name) ? columns[name]?.type : undefined;
  if (type === undefined) return [unknownName(path, 'column', name, Object.keys(columns))];
  const {types, expected} = targets[task];
  if (types.includes(type)) return [];
  const what = `is ${JSON.stringify(name)}, a column of type ${type}, which task ${task} cannot predict`;
  return [{path, mistake: {what, expected}}];
}

function valueMistakes(
  at: readonly string[],
  {task, target, positive, classes}: TrainedModelConfig,
  columns: ConfigTypes.Dataset['columns'],
): readonly PathMistake[] {
  const mistakes: PathMistake[] = [];
  const isText = typeof target === 'string' && columns[target]?.type === 'string';
  if (isText && task === 'binary' && typeof positive !== 'string')
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
