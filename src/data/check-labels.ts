import type {ModelConfig} from '../config/load-config.ts';
import {UserError} from '../kernel/errors.ts';
import type {Split} from './split.ts';
import {numbersOf, type Table} from './table.ts';

/** Throws CAIRN_DATA_INVALID where a label is missing, not 0 or 1 in a binary task, or all train labels are the same class. */
export function checkLabels(
  table: Table,
  {target, task}: Pick<ModelConfig, 'target' | 'task'>,
  split: Split,
): void {
  const labels = numbersOf(table, target);
  const isBinary = task === 'binary';
  const bad = labels.findIndex((label) => Number.isNaN(label) || (isBinary && label !== 0 && label !== 1));
  if (bad !== -1) {
    const what = Number.isNaN(labels[bad]) ? 'has no value' : `is ${labels[bad] ?? ''}`;
    throw refused(
      `${target}, row ${bad + 1}`,
      what,
      isBinary ? '0 or 1 (or false and true), in every row' : 'a number in every row',
    );
  }
  if (!isBinary) return;
  const positives = split.train.reduce((sum, row) => sum + (labels[row] ?? 0), 0);
  if (positives === 0 || positives === split.train.length)
    throw refused(
      target,
      `is ${positives === 0 ? 0 : 1} in all ${split.train.length} rows to learn from`,
      'rows of both classes',
    );
}

function refused(where: string, what: string, expected: string): UserError {
  return new UserError('CAIRN_DATA_INVALID', {where, what, expected});
}
