import {copyFile, lstat, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {messageOf, UserError} from '../kernel/errors.ts';

/** The value of a column: text, a number, or null. */
export type Row = Readonly<Record<string, unknown>>;

/** Tables of a database that somebody else wrote. */
export interface ForeignTables {
  /** Names of the columns of a table; none where there is no such table. */
  columns(table: string): readonly string[];
  /** All rows that a question has, with values for its question marks. */
  rows(sql: string, ...values: readonly (string | number)[]): readonly Row[];
}

/**
 * Reads from a copy of a SQLite file and of its write-ahead log, so that neither is touched. Views and virtual tables,
 * which could run anything, are refused, and the file is checked first. Throws CAIRN_IMPORT_INVALID where it is no
 * database, is damaged, or has a transaction that was broken off.
 */
export async function withSqlite<Result>(
  file: string,
  use: (tables: ForeignTables) => Result,
): Promise<Result> {
  const journal = await lstat(`${file}-journal`).catch(() => undefined);
  if (journal !== undefined && journal.size > 0)
    throw new UserError('CAIRN_IMPORT_INVALID', {
      where: `${file}-journal`,
      what: 'is there, so that a change of the database is under way or was broken off',
      todo: 'Stop the server of MLflow, open the database with MLflow once, and import again.',
    });
  const folder = await mkdtemp(join(tmpdir(), 'cairn-sqlite-'));
  try {
    const copy = join(folder, 'copy.db');
    await copyFile(file, copy);
    if ((await lstat(`${file}-wal`).catch(() => undefined))?.isFile() === true)
      await copyFile(`${file}-wal`, `${copy}-wal`);
    const {DatabaseSync} = await import('node:sqlite');
    const database = new DatabaseSync(copy, {readOnly: true, allowExtension: false});
    try {
      database.exec('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON');
      const tables = tablesOf((sql, ...values) => database.prepare(sql).all(...values));
      const [check] = tables.rows('PRAGMA quick_check(1)');
      if (check?.['quick_check'] !== 'ok') throw new Error(String(check?.['quick_check']));
      refuseViews(file, tables);
      return use(tables);
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      'CAIRN_IMPORT_INVALID',
      {
        where: file,
        what: `cannot be read as a database of SQLite: ${messageOf(error)}`,
        todo: 'Where a server of MLflow writes to it, stop that first.',
      },
      {cause: error},
    );
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

function tablesOf(rows: ForeignTables['rows']): ForeignTables {
  return {
    rows,
    columns: (table) => rows('SELECT name FROM pragma_table_info(?)', table).map(({name}) => String(name)),
  };
}

function refuseViews(file: string, tables: ForeignTables): void {
  const [odd] = tables.rows(
    "SELECT name, type FROM sqlite_schema WHERE type = 'view' OR type = 'table' AND (rootpage IS NULL OR rootpage = 0)",
  );
  if (odd === undefined) return;
  const kind = odd['type'] === 'view' ? 'view' : 'virtual table';
  throw new UserError('CAIRN_IMPORT_INVALID', {
    where: file,
    what: `has a ${kind} ${JSON.stringify(odd['name'])}, which no database of MLflow has`,
  });
}
