import {readCsvHeader} from './csv-header.ts';
import {csvLines} from './csv-lines.ts';
import {quoted, type DuckDB} from './duckdb.ts';

/** A data file: where it is, and the name that people know it by. */
export interface SourceFile {
  readonly absolute: string;
  readonly shown: string;
}

/** A format of tables: which files have it, and how DuckDB reads them. */
export interface TableFormat {
  /** Endings of file names, in lower case. */
  readonly endings: readonly string[];
  /** Whether its first line names the columns. */
  readonly header: boolean;
  source(db: DuckDB, file: SourceFile, wanted: readonly string[]): Promise<TableSource>;
  /** Every column that a file has, in its order; a name that comes twice is there twice. */
  namesIn(db: DuckDB, file: SourceFile): Promise<readonly string[]>;
  /** The 1-based lines where these rows (0-based) begin; none in a format without lines. */
  linesOf(
    file: SourceFile,
    rows: readonly number[],
    rejectedBytes: ReadonlySet<number>,
  ): Promise<ReadonlyMap<number, number>>;
}

/** What to select from, and by which expression each column that is there is had as text. */
interface TableSource {
  readonly from: string;
  readonly names: ReadonlyMap<string, string>;
  /** Columns whose values are no texts in the file; none where it has texts alone. */
  readonly typed?: ReadonlySet<string>;
  /** The file as a literal of SQL, where records that do not fit its header are rejected. */
  readonly rejects?: string;
}

/** Every format that datasets and live data may have. A new one is an entry here. */
export const tableFormats = {
  csv: {
    endings: ['.csv', '.tsv'],
    header: true,
    async source(_, {absolute, shown}, wanted) {
      const path = quoted(absolute);
      const header = await readCsvHeader(absolute, shown, wanted);
      const columns = header.names.map((_name, i) => `'h${i}': 'VARCHAR'`).join(', ');
      const dialect = `auto_detect = false, header = true, delim = ${quoted(header.delimiter)}, quote = '"', escape = '"'`;
      return {
        from: `read_csv(${path}, ${dialect}, columns = {${columns}}, store_rejects = true, rejects_limit = 0)`,
        names: new Map(header.names.map((name, i) => [name, `coalesce(h${i}, '')`])),
        rejects: path,
      };
    },
    namesIn: async (_, {absolute, shown}) => (await readCsvHeader(absolute, shown, [])).names,
    linesOf: async ({absolute}, rows, rejectedBytes) =>
      (await csvLines(absolute, new Set(rows), rejectedBytes)).ofRow,
  },
  parquet: {
    endings: ['.parquet'],
    header: false,
    async source(db, {absolute, shown}) {
      const from = parquetOf(absolute);
      const described = await db.rows(`describe select * from ${from}`);
      const names = described.map(([name]) => String(name));
      const typed = described.flatMap(([name, type]) => (type === 'VARCHAR' ? [] : String(name)));
      return {
        from,
        typed: new Set(typed),
        names: new Map([
          ...folderValues(shown),
          ...names.map((name) => [name, `cast("${name.replaceAll('"', '""')}" as varchar)`] as const),
        ]),
      };
    },
    async namesIn(db, {absolute, shown}) {
      const described = await db.rows(`describe select * from ${parquetOf(absolute)}`);
      return [...new Set([...described.map(([name]) => String(name)), ...folderValues(shown).keys()])];
    },
    linesOf: async () => Promise.resolve(new Map()),
  },
  ndjson: {
    endings: ['.ndjson', '.jsonl'],
    header: false,
    source: async (_, {absolute}, wanted) =>
      Promise.resolve({
        from: `read_ndjson_objects(${quoted(absolute)})`,
        names: new Map(
          wanted.map((name) => [name, `json_extract_string(json, ${quoted(jsonPointer(name))})`]),
        ),
      }),
    async namesIn(db, {absolute}) {
      const [[keys] = []] = await db.rows(
        `select json_keys(json) from read_ndjson_objects(${quoted(absolute)}) limit 1`,
      );
      const all = await db.rows(
        `select distinct unnest(json_keys(json)) as name from read_ndjson_objects(${quoted(absolute)}) order by name`,
      );
      // As the first row has them, then what only later rows have.
      return [...new Set([...listed(keys), ...all.flat()].map(String))];
    },
    linesOf: async (_, rows) => Promise.resolve(new Map(rows.map((row) => [row, row + 1]))),
  },
} as const satisfies Readonly<Record<string, TableFormat>>;

/** The format that the ending of a file's name says, in whatever case; undefined for another ending. */
export function formatOf(name: string): keyof typeof tableFormats | undefined {
  const lower = name.toLowerCase();
  const formats = Object.keys(tableFormats) as (keyof typeof tableFormats)[];
  return formats.find((format) => tableFormats[format].endings.some((ending) => lower.endsWith(ending)));
}

/** Every ending that is read. */
export const tableEndings: readonly string[] = Object.values(tableFormats).flatMap(({endings}) => endings);

/** The same in a sentence: `.csv, .tsv, …` or the last. */
export const tableEndingsText = tableEndings.join(', ').replace(/, ([^,]*)$/, ' or $1');

/** A Parquet file alone: DuckDB would put the value of a folder `name=value` in place of the column of the file. */
function parquetOf(absolute: string): string {
  return `read_parquet(${quoted(absolute)}, hive_partitioning = false)`;
}

/** What the folders of a partitioned table say, `name=value` each, as literals of SQL. */
function folderValues(path: string): ReadonlyMap<string, string> {
  const folders = path.split('/').slice(0, -1);
  return new Map(
    folders.flatMap((folder) => {
      const at = folder.indexOf('=');
      if (at <= 0) return [];
      const [name, value] = [decoded(folder.slice(0, at)), decoded(folder.slice(at + 1))];
      return [[name, value === '__HIVE_DEFAULT_PARTITION__' ? 'null' : quoted(value)] as const];
    }),
  );
}

/** Hive writes special letters as percent signs and digits; a percent sign alone stays. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (found) => {
    try {
      return decodeURIComponent(found);
    } catch {
      return found;
    }
  });
}

function jsonPointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function listed(keys: unknown): readonly unknown[] {
  return typeof keys === 'object' && keys !== null && 'items' in keys && Array.isArray(keys.items)
    ? keys.items
    : [];
}
