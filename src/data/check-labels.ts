import type {TrainedModelConfig} from '../config/load-config.ts';
import {targetsOf} from '../config/targets.ts';
import {predictsClass} from '../config/task-kinds.ts';
import {UserError} from '../kernel/errors.ts';
import {labelsOf, type LabelColumn} from './labels.ts';
import type {Split} from './split.ts';
import {columnOf, type Table} from './table.ts';

type Task = TrainedModelConfig['task'];

/** What a label of each task is, in words. */
const expectations: Readonly<Record<Task, string>> = {
  binary: '0 or 1 (or false and true), in every row',
  multiclass: 'one of the classes in every row',
  regression: 'a number in every row',
  count: 'a whole number from 0 in every row',
};

/**
 * Throws CAIRN_DATA_INVALID where a label is missing, not 0 or 1 in a binary task, no whole number from 0 in a task of counts,
 * or all train labels are the same class.
 */
export function checkLabels(table: Table, model: LabelColumn & {readonly task: Task}, split: Split): void {
  for (const target of targetsOf(model)) checkTarget(table, {...model, target}, split);
}

type OneTarget = LabelColumn & {readonly task: Task; readonly target: string};

function checkTarget(table: Table, model: OneTarget, split: Split): void {
  const {target, task} = model;
  const labels = labelsOf(table, model);
  const isText = task === 'binary' && columnOf(table, target).kind === 'string';
  const bad = labels.findIndex((label) => Number.isNaN(label) || !fits(label, task));
  if (bad !== -1) {
    const what = Number.isNaN(labels[bad]) ? 'has no value' : `is ${labels[bad] ?? ''}`;
    const expected = isText ? 'one of its two values in every row' : expectations[task];
    throw refused(`${target}, row ${bad + 1}`, what, expected);
  }
  if (predictsClass(task)) requireSeveral(labels, {...model, isText}, split);
}

function requireSeveral(
  labels: Float64Array,
  {target, task, positive, classes, isText}: OneTarget & {isText: boolean},
  {train}: Split,
): void {
  const [only, ...others] = new Set(Array.from(train, (row) => labels[row]));
  if (only === undefined || others.length > 0) return;
  const name = task === 'multiclass' ? JSON.stringify(classes?.[only]) : only;
  throw refused(
    target,
    isText
      ? `is ${only === 0 ? 'never' : 'always'} ${JSON.stringify(positive)}, the positive value, in the ${train.length} rows to learn from`
      : `is ${name} in all ${train.length} rows to learn from`,
    task === 'binary' ? 'rows of both classes' : 'rows of several classes',
  );
}

function fits(label: number, task: Task): boolean {
  if (task === 'binary') return label === 0 || label === 1;
  return task !== 'count' || (Number.isInteger(label) && label >= 0);
}

function refused(where: string, what: string, expected: string): UserError {
  return new UserError('CAIRN_DATA_INVALID', {where, what, expected});
}
