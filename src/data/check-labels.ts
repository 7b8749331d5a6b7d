import type {ModelConfig} from '../config/load-config.ts';
import {UserError} from '../kernel/errors.ts';
import {labelsOf} from './labels.ts';
import type {Split} from './split.ts';
import {columnOf, type Table} from './table.ts';

/** Throws CAIRN_DATA_INVALID where a label is missing, not 0 or 1 in a binary task, or all train labels are the same class. */
export function checkLabels(
  table: Table,
  {target, task, positive}: Pick<ModelConfig, 'target' | 'task' | 'positive'>,
  split: Split,
): void {
  const labels = labelsOf(table, {target, positive});
  const isBinary = task === 'binary';
  const isText = columnOf(table, target).kind === 'string';
  const expected = isText
    ? 'one of its two values in every row'
    : isBinary
      ? '0 or 1 (or false and true), in every row'
      : 'a number in every row';
  const bad = labels.findIndex((label) => Number.isNaN(label) || (isBinary && label !== 0 && label !== 1));
  if (bad !== -1) {
    const what = Number.isNaN(labels[bad]) ? 'has no value' : `is ${labels[bad] ?? ''}`;
    throw refused(`${target}, row ${bad + 1}`, what, expected);
  }
  if (!isBinary) return;
  const positives = split.train.reduce((sum, row) => sum + (labels[row] ?? 0), 0);
  if (positives === 0 || positives === split.train.length)
    throw refused(
      target,
      isText
        ? `is ${positives === 0 ? 'never' : 'always'} ${JSON.stringify(positive)}, the positive value, in the ${split.train.length} rows to learn from`
        : `is ${positives === 0 ? 0 : 1} in all ${split.train.length} rows to learn from`,
      'rows of both classes',
    );
}

function refused(where: string, what: string, expected: string): UserError {
  return new UserError('CAIRN_DATA_INVALID', {where, what, expected});
}
