import {rankCategories} from '../data/profile.ts';
import {columnOf, type Column, type Table} from '../data/table.ts';
import {UserError} from '../kernel/errors.ts';

/** How one column becomes inputs of a network. */
export type ColumnEncoding = NumberEncoding | CategoryEncoding;

/** (value − mean) / sd, 0 where it is missing; then, where training rows had missing values, 1 for a missing one. */
interface NumberEncoding {
  readonly kind: 'number';
  readonly name: string;
  readonly mean: number;
  readonly sd: number;
  readonly missing: boolean;
}

/** One input a category; then one for all other categories and one for a missing value, where training rows had such. */
interface CategoryEncoding {
  readonly kind: 'category';
  readonly name: string;
  readonly categories: readonly string[];
  readonly other: boolean;
  readonly missing: boolean;
}

/** The file preprocessing.json of a model: encodings in the order of the network's inputs. */
export interface Preprocessing {
  readonly version: 1;
  readonly columns: readonly ColumnEncoding[];
}

/** Rows as a network reads them, without the zeros: of row i, the entries starts[i] to starts[i + 1]. */
export interface EncodedRows {
  readonly rows: number;
  readonly width: number;
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
  readonly values: Float32Array;
}

/** Learns from training rows how each feature is encoded; `most` categories a column keep an input of their own. */
export function fitPreprocessing(table: Table, features: readonly string[], most: number): Preprocessing {
  return {version: 1, columns: features.map((name) => fitColumn(name, columnOf(table, name), most))};
}

/** How many inputs the encoded columns have together. */
export function encodedWidth({columns}: Preprocessing): number {
  return columns.reduce((sum, column) => sum + widthOf(column), 0);
}

/**
 * Encodes all rows of a table; a category that was not seen in training counts as another one. With `refuseMissing` a missing
 * value throws CAIRN_ROW_INVALID: nothing says what stands for it. So does, in any case, a number that 32 bits cannot hold.
 */
export function encodeRows(
  table: Table,
  preprocessing: Preprocessing,
  {refuseMissing = false}: {refuseMissing?: boolean} = {},
): EncodedRows {
  if (refuseMissing) for (const {name} of preprocessing.columns) requireValues(columnOf(table, name), name);
  const starts = new Uint32Array(table.rows + 1);
  const most = preprocessing.columns.length * table.rows;
  const positions = new Uint32Array(most);
  const values = new Float32Array(most);
  const encoders = encodersOf(table, preprocessing);
  let at = 0;
  for (let row = 0; row < table.rows; row++) {
    for (const encode of encoders) {
      const entry = encode(row);
      if (entry === undefined) continue;
      positions[at] = entry.position;
      values[at++] = entry.value;
    }
    starts[row + 1] = at;
  }
  return {
    rows: table.rows,
    width: encodedWidth(preprocessing),
    starts,
    positions: positions.slice(0, at),
    values: values.slice(0, at),
  };
}

type Encoder = (row: number) => {position: number; value: number} | undefined;

function encodersOf(table: Table, {columns}: Preprocessing): readonly Encoder[] {
  let offset = 0;
  return columns.map((encoding) => {
    const start = offset;
    offset += widthOf(encoding);
    const column = columnOf(table, encoding.name);
    return encoding.kind === 'number'
      ? numberEncoder(column, encoding, start)
      : categoryEncoder(column, encoding, start);
  });
}

function numberEncoder(column: Column, {name, mean, sd, missing}: NumberEncoding, start: number): Encoder {
  return (row) => {
    const value =
      column.kind === 'number'
        ? (column.values[row] ?? Number.NaN)
        : Number(column.values[row] ?? Number.NaN);
    if (Number.isNaN(value)) return missing ? {position: start + 1, value: 1} : undefined;
    const scaled = (value - mean) / sd;
    if (Math.abs(scaled) < beyondFloats) return {position: start, value: scaled};
    throw new UserError('CAIRN_ROW_INVALID', {
      where: `column ${JSON.stringify(name)}, row ${row + 1}`,
      what: `is ${value}, which the model's inputs of 32 bits cannot hold`,
    });
  };
}

/** From here on a number is rounded to infinity in 32 bits. */
const beyondFloats = 3.4028235677973366e38;

function categoryEncoder(column: Column, encoding: CategoryEncoding, start: number): Encoder {
  const {categories, other, missing} = encoding;
  const positionOf = new Map(categories.map((category, i) => [category, start + i]));
  const otherAt = start + categories.length;
  return (row) => {
    const value = column.kind === 'string' ? column.values[row] : (column.values[row]?.toString() ?? null);
    if (value === null || value === undefined)
      return missing ? {position: otherAt + Number(other), value: 1} : undefined;
    const position = positionOf.get(value) ?? (other ? otherAt : undefined);
    return position === undefined ? undefined : {position, value: 1};
  };
}

function widthOf(encoding: ColumnEncoding): number {
  if (encoding.kind === 'number') return 1 + Number(encoding.missing);
  return encoding.categories.length + Number(encoding.other) + Number(encoding.missing);
}

function fitColumn(name: string, column: Column, most: number): ColumnEncoding {
  if (column.kind === 'number') return {kind: 'number', name, ...standardise(column.values)};
  const counts = new Map<string, number>();
  let missing = false;
  for (const value of column.values) {
    if (value === null) missing = true;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranked = rankCategories(counts);
  const categories = ranked.slice(0, most).map(([category]) => category);
  return {kind: 'category', name, categories, other: ranked.length > most, missing};
}

/**
 * Mean and population standard deviation of what is there; 1 instead of a standard deviation of 0. Neither overflows while the
 * differences between the values do not.
 */
export function standardise(values: Float64Array): {mean: number; sd: number; missing: boolean} {
  const present = values.filter((value) => !Number.isNaN(value));
  if (present.length === 0) return {mean: 0, sd: 1, missing: values.length > 0};
  const mean = meanOf(present);
  // Squares of extreme numbers are none that a computer has: they are taken in units that keep them in range.
  const largest = present.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
  const unit = largest > 1e150 || (largest > 0 && largest < 1e-150) ? largest : 1;
  let squares = 0;
  for (const value of present) squares += ((value - mean) / unit) ** 2;
  const sd = unit * Math.sqrt(squares / present.length);
  // A spread that is rounding error alone is none.
  return {mean, sd: sd > 1e-12 * Math.abs(mean) ? sd : 1, missing: present.length < values.length};
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  if (Number.isFinite(sum)) return sum / values.length;
  return values.reduce((mean, value) => mean + value / values.length, 0);
}

function requireValues(column: Column, name: string): void {
  const row =
    column.kind === 'number'
      ? column.values.findIndex(Number.isNaN)
      : column.values.findIndex((value) => value === null);
  if (row === -1) return;
  throw new UserError('CAIRN_ROW_INVALID', {
    where: `column ${JSON.stringify(name)}, row ${row + 1}`,
    what: 'has no value, and without a preprocessing.json nothing says what the model is given for a missing one',
    todo: `Give a value, or say what stands for a missing one in cairn.yaml: train.fill: {${name}: …}.`,
  });
}
