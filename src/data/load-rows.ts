import {messageOf, UserError} from '../kernel/errors.ts';
import type {Progress} from '../kernel/log.ts';
import {unreadable} from './csv-header.ts';
import type {DuckDB} from './duckdb.ts';
import {formatOf, tableEndingsText, tableFormats, type SourceFile, type TableFormat} from './formats.ts';

/** What one file gave. */
export interface LoadedFile extends SourceFile {
  readonly format: TableFormat;
  /** Position in the whole table of its first row. */
  readonly firstRow: number;
  readonly rows: number;
  /** Wanted columns that it does not have. */
  readonly absent: readonly string[];
  /** Records of a CSV file that do not fit its header. */
  readonly rejected: readonly RejectedRecord[];
  /** Columns whose values are no texts in the file. */
  readonly typed: ReadonlySet<string>;
}

interface RejectedRecord {
  /** Where it begins in the file. */
  readonly byte: number;
  readonly reason: string;
}

/**
 * Loads files into the table `raw`, whose columns c0, c1, … are the wanted columns in their order, as the texts that the files have
 * (null where there is none, which CSV does not know), one row each in the order of files and rows.
 */
export async function loadRows(
  db: DuckDB,
  files: readonly SourceFile[],
  wanted: readonly string[],
  progress: Progress,
): Promise<readonly LoadedFile[]> {
  await db.run(`create temp table raw (${wanted.map((_, i) => `c${i} varchar`).join(', ')})`);
  const loaded: LoadedFile[] = [];
  let firstRow = 0;
  for (const file of files) {
    const one = await loadFile(db, file, wanted, progress).catch((error: unknown) => {
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
  progress: Progress,
): Promise<Omit<LoadedFile, 'firstRow' | keyof SourceFile>> {
  const format = formatFor(file);
  const {from, names, rejects, typed = new Set()} = await format.source(db, file, wanted);
  const absent = wanted.filter((name) => !names.has(name));
  const selected = wanted.map((name) => names.get(name) ?? 'null');
  const inserted = await db.runLong(`insert into raw select ${selected.join(', ')} from ${from}`, (share) => {
    progress(`Reading ${file.shown}`, share);
  });
  const rejected = rejects === undefined ? [] : await rejectedRecords(db, rejects);
  return {format, rows: inserted.rowsChanged, absent, rejected, typed};
}

function formatFor({shown}: SourceFile): TableFormat {
  const format = formatOf(shown);
  if (format !== undefined) return tableFormats[format];
  throw unreadable(
    shown,
    'is no file that Cairn reads',
    `Give it the ending ${tableEndingsText} that fits its content.`,
  );
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
