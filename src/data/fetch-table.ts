import type {ColumnContract} from '../config/load-config.ts';
import type {Progress} from '../kernel/log.ts';
import {counted} from '../text/counted.ts';
import {numberText, type Words} from './cell-text.ts';
import type {DuckDB} from './duckdb.ts';
import type {LoadedFile} from './load-rows.ts';
import type {Column, Table} from './table.ts';

/** The cells of DuckDB's view `cells`: `typed` are the expressions of the columns' values. */
export interface Cells {
  readonly names: readonly string[];
  readonly columns: Readonly<Record<string, ColumnContract>>;
  readonly typed: readonly string[];
  readonly files: readonly LoadedFile[];
}

/**
 * All columns at once, and of each how many texts are not of its type. `withTexts`: cells whose text in the file is another one
 * than their value written out are kept too, where the file has texts (a number of Parquet has none).
 */
export async function fetchTable(
  db: DuckDB,
  cells: Cells,
  withTexts: boolean,
  progress: Progress,
): Promise<{table: Table; unread: readonly number[]}> {
  const {names, columns, typed} = cells;
  const counts = typed.map((expression, i) => `count(c${i}) - count(${expression})`);
  const [[rowCount, ...unread] = []] = await db.rows(`select count(*), ${counts.join(', ')} from cells`);
  const rows = Number(rowCount);
  const about = `Typing ${counted(rows, 'row')}`;
  const filling = names.map((name) => fillingOf(rows, columns[name]));
  const keeping = withTexts ? names.map((name, i) => textsOf(rows, cells, name, i)) : [];
  const kept = keeping.flatMap((one) => one ?? []);
  const selected = [...typed, ...kept.map(({from}) => from)];
  const result = await db.runLong(`select ${selected.join(', ')} from cells order by place`, (share) => {
    progress(about, share / 2);
  });
  let start = 0;
  for (const chunk of await result.fetchAllChunks()) {
    const all = [...filling, ...kept];
    for (const [i, {set}] of all.entries()) {
      const vector = chunk.getColumnVector(i);
      for (let j = 0; j < chunk.rowCount; j++) set(start + j, vector.getItem(j), filling);
    }
    start += chunk.rowCount;
    progress(about, (1 + start / rows) / 2);
  }
  const columnAt = (i: number): Column => ({
    ...(filling[i]?.column ?? {kind: 'string', values: []}),
    ...(keeping[i] !== undefined && {texts: keeping[i].texts}),
  });
  return {
    table: {rows, columns: new Map(names.map((name, i) => [name, columnAt(i)]))},
    unread: unread.map(Number),
  };
}

type Set = (row: number, item: unknown, filling: readonly {readonly column: Column}[]) => void;

function fillingOf(
  rows: number,
  {type}: Pick<ColumnContract, 'type'> = {type: 'string'},
): {readonly column: Column; readonly set: Set} {
  if (type === 'string') {
    const values: (string | null)[] = [];
    return {
      column: {kind: 'string', values},
      set: (_, item) => values.push(typeof item === 'string' ? item : null),
    };
  }
  const values = new Float64Array(rows);
  return {
    column: {kind: 'number', values},
    set: (row, item) => {
      values[row] = typeof item === 'number' ? item : Number.NaN;
    },
  };
}

/** Collects the texts of a column that differ from its values; undefined where none can. */
function textsOf(
  rows: number,
  {columns, files}: Cells,
  name: string,
  i: number,
): {readonly from: string; readonly texts: (string | undefined)[]; readonly set: Set} | undefined {
  const {type, missing} = columns[name] ?? {type: 'string'};
  if (type === 'string' && missing === undefined) return undefined;
  const shown = numberText(type);
  const known = new Map<string, string>(); // a word that comes a million times is kept once
  const texts = new Array<string | undefined>(rows);
  const ends = files.map(({firstRow, rows: count, typed}) => ({
    end: firstRow + count,
    typed: typed.has(name),
  }));
  let file = 0;
  return {
    from: `w${i}`,
    texts,
    set: (row, item, filling) => {
      while (row >= (ends[file]?.end ?? Infinity)) file++;
      if (typeof item !== 'string' || ends[file]?.typed === true) return;
      if (item === writtenOut(filling[i]?.column, row, shown)) return;
      const text = known.get(item) ?? item;
      if (known.size < 1000) known.set(text, text);
      texts[row] = text;
    },
  };
}

function writtenOut(column: Column | undefined, row: number, shown: (value: number) => string): string {
  if (column?.kind === 'string') return column.values[row] ?? '';
  return shown(column?.values[row] ?? Number.NaN);
}

/** How boolean columns write false and true, where they have one word for each that is not true or false. */
export async function wordsOf(
  db: DuckDB,
  {names, columns, typed}: Cells,
): Promise<ReadonlyMap<string, Words>> {
  const words = new Map<string, Words>();
  for (const [i, name] of names.entries()) {
    if (columns[name]?.type !== 'boolean') continue;
    const found = await db.rows(
      `select distinct ${typed[i] ?? ''} as value, c${i} from cells where value is not null order by 1 limit 3`,
    );
    const [no, yes] = found.map(([, word]) => String(word));
    const isPair = found.length === 2 && found[0]?.[0] === 0 && found[1]?.[0] === 1;
    if (isPair && no !== undefined && yes !== undefined && (no !== 'false' || yes !== 'true'))
      words.set(name, [no, yes]);
  }
  return words;
}
