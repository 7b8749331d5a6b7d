import {csvLines} from './csv-lines.ts';
import {mostPlaces, type DataProblem, type ProblemPlace} from './data-problem.ts';
import type {Words} from './cell-text.ts';
import {openDuckDB} from './duckdb.ts';
import {fetchTable, wordsOf} from './fetch-table.ts';
import type {SourceFile} from './formats.ts';
import {loadRows, type LoadedFile} from './load-rows.ts';
import {countMarked, presentText, type MarkedCells} from './marked-cells.ts';
import type {ColumnContract} from '../config/load-config.ts';
import type {Progress} from '../kernel/log.ts';
import {quoted} from '../text/quoted.ts';
import type {Table} from './table.ts';

/** The rows of a dataset and what is wrong with how they are written. */
export interface ReadRows {
  /** The columns of the contract that are there; a value that cannot be read is missing. */
  readonly table: Table;
  readonly files: readonly {readonly path: string; readonly rows: number}[];
  /** Missing columns, records that do not fit the header, values that are not of their type. */
  readonly problems: readonly DataProblem[];
  /** How many cells of a column are missing since they are this marker; markers that no cell is are not here. */
  readonly marked: readonly MarkedCells[];
  /** How boolean columns write false and true, where they have one word for each that is not true or false. */
  readonly words: ReadonlyMap<string, Words>;
  /** Where rows of the table are in the files. */
  placesOf(rows: readonly number[]): Promise<readonly ProblemPlace[]>;
}

/**
 * Reads files as the contract types them: everything as text first, so that each bad value can be named. An empty text
 * is missing, and so is a marker of its column. `withTexts`: cells also keep their text, where it says more than the value.
 */
export async function readRows(
  sources: readonly SourceFile[],
  columns: Readonly<Record<string, ColumnContract>>,
  progress: Progress = () => undefined,
  {withTexts = false}: {withTexts?: boolean} = {},
): Promise<ReadRows> {
  const names = Object.keys(columns);
  using db = await openDuckDB(sources.map(({absolute}) => absolute));
  const files = await loadRows(db, sources, names, progress);
  const present = Object.values(columns).map(
    (column, i) => `${presentText(`c${i}`, column)} as c${i}, c${i} as w${i}`,
  );
  await db.run(`create temp view cells as select rowid as place, ${present.join(', ')} from raw`);
  const typed = names.map((name, i) => typedExpression(columns[name]?.type ?? 'string', `c${i}`));
  const cells = {names, columns, typed, files};
  const {table, unread} = await fetchTable(db, cells, withTexts, progress);
  const placesOf = async (rows: readonly number[]): Promise<readonly ProblemPlace[]> => placesIn(files, rows);
  const problems: DataProblem[] = [...absentProblems(files, columns), ...(await rejectedProblems(files))];
  for (const [i, name] of names.entries()) {
    const count = unread[i] ?? 0;
    if (count === 0) continue;
    const bad = await db.rows(
      `select place, c${i} from cells where c${i} is not null and ${typed[i] ?? ''} is null order by place limit ${mostPlaces}`,
    );
    const places = await placesOf(bad.map(([row]) => Number(row)));
    problems.push({
      id: `column-type:${name}`,
      column: name,
      message: `${name} is ${quoted(String(bad[0]?.[1]))}, not ${kindName[columns[name]?.type ?? 'string']}`,
      count,
      places: places.map((place, j) => ({...place, value: String(bad[j]?.[1])})),
    });
  }
  const marked = await countMarked(db, columns);
  const words = await wordsOf(db, cells);
  return {
    table,
    files: files.map(({shown: path, rows}) => ({path, rows})),
    problems,
    marked,
    words,
    placesOf,
  };
}

const kindName: Readonly<Record<ColumnContract['type'], string>> = {
  number: 'a finite number',
  integer: 'a whole number',
  boolean: 'true or false',
  string: 'text',
  timestamp: 'a moment such as 2001-01-31T06:30:00Z (UTC where it names no offset)',
};

/** An expression of SQL for the value of a text column as its type: null where the text is not of that type. */
export function typedExpression(type: ColumnContract['type'], text: string): string {
  const number = `try_cast(${text} as double)`;
  const isNumber = `isfinite(${number}) and not contains(${text}, '_')`;
  if (type === 'number') return `case when ${isNumber} then ${number} end`;
  if (type === 'integer')
    return `case when ${isNumber} and ${number} = trunc(${number}) and abs(${number}) <= 9007199254740991 then ${number} end`;
  if (type === 'boolean')
    return `case when lower(trim(${text})) in ('true', 't', 'yes', 'y', '1', '1.0') then 1.0::double
      when lower(trim(${text})) in ('false', 'f', 'no', 'n', '0', '0.0') then 0.0::double end`;
  if (type === 'timestamp') return `epoch_ms(try_cast(${text} as timestamptz))::double`;
  return text;
}

function absentProblems(
  files: readonly LoadedFile[],
  columns: Readonly<Record<string, ColumnContract>>,
): readonly DataProblem[] {
  return Object.keys(columns).flatMap((name) => {
    const lacking = files.filter(({absent}) => absent.includes(name));
    // A column that may be missing in each row may be missing as a whole; NDJSON has no header to say so.
    if (lacking.length === 0 || columns[name]?.required === false) return [];
    const places = lacking
      .slice(0, mostPlaces)
      .map(({shown: file, format}) => ({file, row: 0, ...(format.header && {line: 1})}));
    return [
      {
        id: `column-missing:${name}`,
        column: name,
        message: `has no column ${quoted(name)}`,
        count: 1,
        places,
      },
    ];
  });
}

async function rejectedProblems(files: readonly LoadedFile[]): Promise<readonly DataProblem[]> {
  const problems: DataProblem[] = [];
  for (const {shown: file, absolute, rejected} of files) {
    const [first] = rejected;
    if (first === undefined) continue;
    const some = rejected.slice(0, mostPlaces);
    const {ofByte} = await csvLines(absolute, new Set(), new Set(some.map(({byte}) => byte)));
    const places = some.map(({byte}) => ({
      file,
      row: 0,
      ...(ofByte.has(byte) && {line: ofByte.get(byte) ?? 0}),
    }));
    problems.push({
      id: `row-shape:${file}`,
      message: `the row ${first.reason}`,
      count: rejected.length,
      places,
    });
  }
  return problems;
}

async function placesIn(
  files: readonly LoadedFile[],
  rows: readonly number[],
): Promise<readonly ProblemPlace[]> {
  const places = new Map<number, ProblemPlace>();
  for (const file of files) {
    const inside = rows.map((row) => row - file.firstRow).filter((row) => row >= 0 && row < file.rows);
    if (inside.length === 0) continue;
    const lines = await file.format.linesOf(file, inside, new Set(file.rejected.map(({byte}) => byte)));
    for (const row of inside) {
      const line = lines.get(row);
      places.set(row + file.firstRow, {file: file.shown, row: row + 1, ...(line !== undefined && {line})});
    }
  }
  return rows.flatMap((row) => places.get(row) ?? []);
}
