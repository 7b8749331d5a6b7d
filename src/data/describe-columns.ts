import type {ColumnContract} from '../config/load-config.ts';
import {formatOf, tableFormats, type SourceFile} from './formats.ts';
import {openDuckDB, type DuckDB} from './duckdb.ts';
import {loadRows} from './load-rows.ts';
import {presentText} from './marked-cells.ts';
import {typedExpression} from './read-rows.ts';

/** What the values of a column look like to the reader of datasets. */
export interface SeenColumn {
  readonly name: string;
  /** The narrowest type that every value has, whose values a training is handed as they were written. */
  readonly type: ColumnContract['type'];
  /** Rows without a value. */
  readonly missing: number;
  /** Different values as values of the type. */
  readonly distinct: number;
  /** The different values as they are written and how many rows have each, most frequent first; none where there are many. */
  readonly values: readonly {readonly text: string; readonly rows: number}[];
  /** For numbers: the only text among them, which has no digit and so seems to mean that there is no value. */
  readonly marker?: {readonly text: string; readonly rows: number};
  /** For a text, most of whose values are numbers: one that is none. */
  readonly oddOne?: {readonly text: string; readonly rows: number};
}

/** What a data file looks like. */
export interface SeenTable {
  readonly rows: number;
  readonly columns: readonly SeenColumn[];
  /** Columns that no contract can name, and why. */
  readonly unnamed: readonly {readonly name: string; readonly why: string}[];
  /** Records that do not fit the header. */
  readonly rejected: number;
}

/** More different values than this are counted, and not listed. */
const mostListed = 20;

/** Describes every column of a data file by what all of its values have in common, read as a dataset is read. */
export async function describeColumns(file: SourceFile): Promise<SeenTable> {
  using db = await openDuckDB([file.absolute]);
  const format = formatOf(file.shown);
  const all = format === undefined ? [] : await tableFormats[format].namesIn(db, file);
  const reasons = all.map((name) => [name, whyUnnamed(name, all)] as const);
  const names = reasons.flatMap(([name, why]) => (why === undefined ? [name] : []));
  // Read once without wanted columns, so that a file that cannot be read says so.
  const [loaded] = await loadRows(db, [file], names.length === 0 ? ['-'] : names, () => undefined);
  const columns: SeenColumn[] = [];
  for (const [index, name] of names.entries())
    columns.push(await describe(db, presentText(`c${index}`, {type: 'string'}), name));
  return {
    rows: loaded?.rows ?? 0,
    columns,
    unnamed: [...new Map(reasons)].flatMap(([name, why]) => (why === undefined ? [] : [{name, why}])),
    rejected: loaded?.rejected.length ?? 0,
  };
}

function whyUnnamed(name: string, all: readonly string[]): string | undefined {
  if (name.trim() === '') return 'has no name';
  if (name === '__proto__' || name.length > 200) return 'has a name that no configuration can hold';
  return all.filter((other) => other === name).length > 1 ? 'has its name twice' : undefined;
}

/** Written in a form that a number would not keep: 007, 9007199254740993. */
const keptAsText = String.raw`'^\s*[+-]?0[0-9]|^\s*\+'`;

async function describe(db: DuckDB, text: string, name: string): Promise<SeenColumn> {
  const counts = await countForms(db, text);
  const isAlmostNumber =
    typeOf(counts) === 'string' && counts.numbers > counts.present / 2 && counts.kept === 0;
  const [oddOne, ...others] = isAlmostNumber
    ? await frequent(db, text, {but: typedExpression('number', text), most: 2})
    : [];
  if (oddOne !== undefined && others.length === 0 && !/\d/.test(oddOne.text))
    return {
      ...(await describe(db, presentText(text, {type: 'string', missing: [oddOne.text]}), name)),
      marker: oddOne,
    };
  const type = typeOf(counts);
  const [[distinct] = []] = await db.rows(`select count(distinct ${typedExpression(type, text)}) from raw`);
  return {
    name,
    type,
    missing: counts.rows - counts.present,
    distinct: Number(distinct),
    values: Number(distinct) > mostListed ? [] : await frequent(db, text, {most: mostListed * 3}),
    ...(oddOne !== undefined && {oddOne}),
  };
}

/** How many rows a column has, with a value, and with values that can be read in each way. */
type Forms = Readonly<
  Record<'rows' | 'present' | 'numbers' | 'whole' | 'kept' | 'fractions' | 'truths' | 'moments', number>
>;

async function countForms(db: DuckDB, text: string): Promise<Forms> {
  const number = typedExpression('number', text);
  const moment = `regexp_matches(${text}, '^\\s*\\d{4}-\\d{1,2}-\\d{1,2}') and ${typedExpression('timestamp', text)} is not null`;
  const [[rows, present, numbers, whole, kept, fractions, truths, moments] = []] =
    await db.rows(`select count(*), count(${text}), count(${number}), count(${typedExpression('integer', text)}),
      count(*) filter (regexp_matches(${text}, ${keptAsText}) or abs(${number}) > 9007199254740991),
      count(*) filter (regexp_matches(${text}, '[.eE]')),
      count(*) filter (lower(trim(${text})) in ('true', 'false')),
      count(*) filter (${moment}) from raw`);
  return {
    rows: Number(rows),
    present: Number(present),
    numbers: Number(numbers),
    whole: Number(whole),
    kept: Number(kept),
    fractions: Number(fractions),
    truths: Number(truths),
    moments: Number(moments),
  };
}

/** The most frequent values as they are written, those left out that an expression can read. */
async function frequent(
  db: DuckDB,
  text: string,
  {but = 'null', most}: {but?: string; most: number},
): Promise<{text: string; rows: number}[]> {
  const found = await db.rows(
    `select ${text}, count(*) as n from raw where ${text} is not null and ${but} is null group by 1 order by n desc, 1 limit ${most}`,
  );
  return found.map(([value, rows]) => ({text: String(value), rows: Number(rows)}));
}

function typeOf({present, numbers, whole, kept, fractions, truths, moments}: Forms): ColumnContract['type'] {
  if (present === 0) return 'string';
  if (truths === present) return 'boolean';
  if (numbers === present && kept === 0) return whole === present && fractions === 0 ? 'integer' : 'number';
  return moments === present ? 'timestamp' : 'string';
}
