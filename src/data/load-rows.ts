import {messageOf, UserError} from '../kernel/errors.ts';
import {readCsvHeader, unreadable} from './csv-header.ts';
import {quoted, type DuckDB} from './duckdb.ts';

/** A data file: where it is, and the name that people know it by. */
export interface SourceFile {
  readonly absolute: string;
  readonly shown: string;
}

/** What one file gave. */
export interface LoadedFile extends SourceFile {
  readonly kind: FileKind;
  /** Position in the whole table of its first row. */
  readonly firstRow: number;
  readonly rows: number;
  /** Wanted columns that it does not have. */
  readonly absent: readonly string[];
  /** Records of a CSV file that do not fit its header. */
  readonly rejected: readonly RejectedRecord[];
}

interface RejectedRecord {
  /** Where it begins in the file. */
  readonly byte: number;
  readonly reason: string;
}

type FileKind = 'csv' | 'parquet' | 'ndjson';

/**
 * Loads files into the table `raw`, whose columns c0, c1, … are the wanted columns as text in their order (null =
 * missing; an empty text is missing too), one row each in the order of files and rows.
 */
export async function loadRows(
  db: DuckDB,
  files: readonly SourceFile[],
  wanted: readonly string[],
): Promise<readonly LoadedFile[]> {
  await db.run(`create temp table raw (${wanted.map((_, i) => `c${i} varchar`).join(', ')})`);
  const loaded: LoadedFile[] = [];
  let firstRow = 0;
  for (const file of files) {
    const one = await loadFile(db, file, wanted).catch((error: unknown) => {
      throw error instanceof UserError
        ? error
        : unreadable(file.shown, `cannot be read: ${messageOf(error).split('\n')[0] ?? ''}`);
    });
    loaded.push({...file, ...one, firstRow});
    firstRow += one.rows;
  }
  return loaded;
}

async function loadFile(
  db: DuckDB,
  file: SourceFile,
  wanted: readonly string[],
): Promise<Omit<LoadedFile, 'firstRow' | keyof SourceFile>> {
  const kind = kindOf(file);
  const {from, names, rejects} = await sourceOf(db, kind, file, wanted);
  const absent = wanted.filter((name) => !names.has(name));
  const selected = wanted.map((name) => `nullif(${names.get(name) ?? 'null'}, '')`);
  const inserted = await db.run(`insert into raw select ${selected.join(', ')} from ${from}`);
  const rejected = rejects === undefined ? [] : await rejectedRecords(db, rejects);
  return {kind, rows: inserted.rowsChanged, absent, rejected};
}

function kindOf({shown}: SourceFile): FileKind {
  const name = shown.toLowerCase();
  if (name.endsWith('.csv') || name.endsWith('.tsv')) return 'csv';
  if (name.endsWith('.parquet')) return 'parquet';
  if (name.endsWith('.ndjson') || name.endsWith('.jsonl')) return 'ndjson';
  throw unreadable(
    shown,
    'is no file that Cairn reads',
    'Give it the ending .csv, .tsv, .parquet, .ndjson or .jsonl that fits its content.',
  );
}

/** What to select from, and by which expression each column that is there is had as text. */
async function sourceOf(
  db: DuckDB,
  kind: FileKind,
  file: SourceFile,
  wanted: readonly string[],
): Promise<{from: string; names: ReadonlyMap<string, string>; rejects?: string}> {
  const path = quoted(file.absolute);
  if (kind === 'csv') {
    const header = await readCsvHeader(file.absolute, file.shown, wanted);
    const columns = header.names.map((_, i) => `'h${i}': 'VARCHAR'`).join(', ');
    const dialect = `auto_detect = false, header = true, delim = ${quoted(header.delimiter)}, quote = '"', escape = '"'`;
    return {
      from: `read_csv(${path}, ${dialect}, columns = {${columns}}, store_rejects = true, rejects_limit = 0)`,
      names: new Map(header.names.map((name, i) => [name, `h${i}`])),
      rejects: path,
    };
  }
  if (kind === 'ndjson')
    return {
      from: `read_ndjson_objects(${path})`,
      names: new Map(wanted.map((name) => [name, `json_extract_string(json, ${quoted(jsonPointer(name))})`])),
    };
  const described = await db.rows(`describe select * from read_parquet(${path})`);
  const present = new Set(described.map(([name]) => String(name)));
  return {
    from: `read_parquet(${path})`,
    names: new Map([...present].map((name) => [name, `cast("${name.replaceAll('"', '""')}" as varchar)`])),
  };
}

function jsonPointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

async function rejectedRecords(db: DuckDB, path: string): Promise<readonly RejectedRecord[]> {
  const rows = await db.rows(
    `select e.line_byte_position, e.error_type, e.error_message from reject_errors e
     join reject_scans s using (scan_id, file_id) where s.file_path = ${path} order by 1`,
  );
  const records = new Map<number, RejectedRecord>();
  for (const [position, kind, message] of rows) {
    const byte = Number(position) - 1; // DuckDB counts from 1
    if (!records.has(byte)) records.set(byte, {byte, reason: reasonOf(String(kind), String(message))});
  }
  return [...records.values()];
}

function reasonOf(kind: string, message: string): string {
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
  if (counts !== null) return `has ${counts[2] ?? ''} fields where the header has ${counts[1] ?? ''}`;
  if (kind === 'INVALID ENCODING') return 'is not UTF-8';
  if (kind === 'UNQUOTED VALUE') return 'has a quoted field that does not end';
  return `cannot be read (${kind.toLowerCase()})`;
}
