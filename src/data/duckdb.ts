import type {DuckDBConnection} from '@duckdb/node-api';
import {prepareNative} from '../native/native.ts';

/** One DuckDB in memory that may read the given files and nothing else. */
export interface DuckDB extends Disposable {
  /** All rows of a query, as values of JavaScript. */
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  /** Which texts match a regular expression of RE2, in their order. */
  matches(pattern: string, texts: readonly string[]): Promise<readonly unknown[]>;
  run(sql: string): ReturnType<DuckDBConnection['run']>;
  /** Like `run`, telling now and then which share of its work is done. */
  runLong(sql: string, progress: (share: number) => void): ReturnType<DuckDBConnection['run']>;
}

/**
 * Opens DuckDB for these files (absolute paths). It can neither reach other files nor the network, nor load an
 * extension, whatever a query says. `exact` leaves patterns as they are: the engine makes a search for letters of some,
 * and gets ` ^` wrong.
 */
export async function openDuckDB(
  files: readonly string[],
  {exact = false}: {exact?: boolean} = {},
): Promise<DuckDB> {
  await prepareNative('duckdb');
  const {DuckDBInstance, listValue} = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run(`set allowed_paths = [${files.map(quoted).join(', ')}]`);
  await connection.run('set enable_external_access = false');
  await connection.run(`set TimeZone = 'UTC'`);
  if (exact) await connection.run("set disabled_optimizers = 'expression_rewriter'");
  await connection.run('set enable_progress_bar = true');
  await connection.run('set enable_progress_bar_print = false'); // it is asked for
  await connection.run('set lock_configuration = true');
  return {
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS(),
    matches: async (pattern, texts) => {
      const sql = 'select regexp_matches(text, $2) from (select unnest($1) as text)';
      const rows = (await connection.runAndReadAll(sql, [listValue(texts), pattern])).getRowsJS();
      return rows.map(([matched]) => matched);
    },
    run: async (sql) => connection.run(sql),
    async runLong(sql, progress) {
      const timer = setInterval(() => {
        const {percentage} = connection.progress;
        if (percentage >= 0) progress(percentage / 100);
      }, 250);
      return connection.run(sql).finally(() => {
        clearInterval(timer);
      });
    },
    [Symbol.dispose]: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A string literal of SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
