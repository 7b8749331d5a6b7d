import {UserError} from '../kernel/errors.ts';
import {quoted} from '../text/quoted.ts';
import {columnOf, type Table} from './table.ts';

/** The column that a model predicts, and which of its values counts as positive where it is a text. */
export interface LabelColumn {
  readonly target: string;
  readonly positive?: string | number | boolean | undefined;
}

/**
 * The labels of a table, a number a row: numbers as they are, of a text 1 where it is the positive value and 0 where it is
 * the other one; NaN where there is none. Throws CAIRN_DATA_INVALID where a text has a third value; `file` is where it was read.
 */
export function labelsOf(table: Table, {target, positive}: LabelColumn, file?: string): Float64Array {
  const column = columnOf(table, target);
  if (column.kind === 'number') return column.values;
  let other: string | undefined;
  return Float64Array.from(column.values, (value, row) => {
    if (value === null) return Number.NaN;
    if (value === positive) return 1;
    other ??= value;
    if (value === other) return 0;
    throw new UserError('CAIRN_DATA_INVALID', {
      where: `${file === undefined ? '' : `${file}, `}${target}, row ${row + 1}`,
      what: `is ${quoted(value)}, but there are ${quoted(other)} and the positive value ${quoted(String(positive))} already`,
      expected: 'a text of two values, one of which is `positive` of the model',
      todo: 'Correct the row, or `positive` in cairn.yaml: capitals and blanks count.',
    });
  });
}
