import {UserError} from '../kernel/errors.ts';
import {firstOnes} from '../text/first-ones.ts';
import {quoted} from '../text/quoted.ts';
import {rowsOfColumns} from './row-numbers.ts';
import {columnOf, textAt, type Column, type Table} from './table.ts';

/** The column that a model predicts, or several columns of numbers, and what its values mean where they are no numbers to predict. */
export interface LabelColumn {
  readonly target: string | readonly string[];
  /** Which of two texts counts as positive. */
  readonly positive?: string | number | boolean | undefined;
  /** The classes of which each value is one; none where the target is no class of several. */
  readonly classes?: readonly string[] | undefined;
}

/**
 * The labels of a table, a number a row, or one for each of several targets, row after row: of several classes the place of the class, else numbers as they are, of a text 1 where
 * it is the positive value and 0 where it is the other one; NaN where there is none. Throws CAIRN_DATA_INVALID where a text has a third
 * value, or a value is no class; `file` is where it was read.
 */
export function labelsOf(table: Table, label: LabelColumn, file?: string): Float64Array {
  const {target, positive, classes = []} = label;
  if (typeof target !== 'string')
    return rowsOfColumns(target.map((one) => labelsOf(table, {target: one}, file)));
  const column = columnOf(table, target);
  if (classes.length > 0) return placesOf(table, {target, classes}, file);
  if (column.kind === 'number') return column.values;
  let other: string | undefined;
  return Float64Array.from(column.values, (value, row) => {
    if (value === null) return Number.NaN;
    if (value === positive) return 1;
    other ??= value;
    if (value === other) return 0;
    throw new UserError('CAIRN_DATA_INVALID', {
      where: placeOf(target, row, file),
      what: `is ${quoted(value)}, but there are ${quoted(other)} and the positive value ${quoted(String(positive))} already`,
      expected: 'a text of two values, one of which is `positive` of the model',
      todo: 'Correct the row, or `positive` in cairn.yaml: capitals and blanks count. For more than two classes there is task: multiclass.',
    });
  });
}

/** The different values of a target: numbers ascending, texts by code point, as NumPy's unique sorts them. */
export function classesIn(table: Table, target: string): readonly string[] {
  const column = columnOf(table, target);
  if (column.kind === 'number')
    return [...new Set(column.values)]
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b)
      .map(String);
  const texts = [...new Set(column.values)].filter((value) => value !== null);
  return texts.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** Labels as a column: the names of their classes, where there are any, else the numbers. */
export function namedColumn(labels: Float64Array, classes: readonly string[]): Column {
  if (classes.length === 0) return {kind: 'number', values: labels};
  return {kind: 'string', values: Array.from(labels, (place) => classes[place] ?? null)};
}

function placesOf(
  table: Table,
  {target, classes}: {target: string; classes: readonly string[]},
  file: string | undefined,
): Float64Array {
  const places = new Map(classes.map((one, place) => [one, place]));
  const column = columnOf(table, target);
  return Float64Array.from({length: table.rows}, (_, row) => {
    const value = textAt(column, row);
    const place = value === undefined ? Number.NaN : places.get(value);
    if (place !== undefined) return place;
    throw new UserError('CAIRN_DATA_INVALID', {
      where: placeOf(target, row, file),
      what: `is ${quoted(value ?? '')}, which is none of the ${classes.length} classes (${firstOnes(classes.map(quoted), 10)})`,
      expected: 'one of the classes: capitals and blanks count',
      todo: 'Correct the row, or name the class in cairn.yaml, under classes of the model.',
    });
  });
}

function placeOf(target: string, row: number, file: string | undefined): string {
  return `${file === undefined ? '' : `${file}, `}${target}, row ${row + 1}`;
}
