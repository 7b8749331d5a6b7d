/** A table in memory, by column; every column has `rows` values. */
export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}

export type Column = NumberColumn | StringColumn;

/** NaN = missing; booleans are 0 and 1; timestamps are milliseconds since 1970 UTC. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
  readonly texts?: Texts;
}

/** null = missing. */
interface StringColumn {
  readonly kind: 'string';
  readonly values: readonly (string | null)[];
  readonly texts?: Texts;
}

/** Cells as their file has them, where that is another text than the value written out, and only where they were asked for. */
type Texts = readonly (string | undefined)[];

/** The rows of a table at these positions, in this order; a position may come more than once. */
export function selectRows(table: Table, positions: Uint32Array): Table {
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) columns.set(name, selectValues(column, positions));
  return {rows: positions.length, columns};
}

/** The column of this name; throws (a fault of ours) where there is none. */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns.get(name);
  if (column === undefined) throw new Error(`The table has no column ${JSON.stringify(name)}.`);
  return column;
}

/** The numbers of a column; throws (a fault of ours) where it is missing or holds strings. */
export function numbersOf(table: Table, name: string): Float64Array {
  const column = columnOf(table, name);
  if (column.kind !== 'number') throw new Error(`Column ${JSON.stringify(name)} does not hold numbers.`);
  return column.values;
}

/** A value as the text that names it (a category, an id); undefined where it is missing. */
export function textAt(column: Column, row: number): string | undefined {
  if (column.kind === 'string') return column.values[row] ?? undefined;
  const value = column.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? undefined : String(value);
}

function selectValues(column: Column, positions: Uint32Array): Column {
  const texts = column.texts && {texts: Array.from(positions, (row) => column.texts?.[row])};
  if (column.kind === 'string') {
    const {values} = column;
    return {kind: 'string', values: Array.from(positions, (row) => values[row] ?? null), ...texts};
  }
  const values = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i++) values[i] = column.values[positions[i] ?? 0] ?? Number.NaN;
  return {kind: 'number', values, ...texts};
}
