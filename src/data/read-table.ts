import {resolve} from 'node:path';
import type {ColumnContract} from '../config/load-config.ts';
import {dataInvalid} from './data-problem.ts';
import {readRows} from './read-rows.ts';
import type {Table} from './table.ts';

/**
 * Reads CSV, Parquet or NDJSON files into one table with the given columns, in the order of files and rows. Missing
 * values stay missing; throws CAIRN_DATA_INVALID, with all mistakes, where a column is absent or a value is not of its type.
 */
export async function readTable(
  paths: readonly string[],
  columns: Readonly<Record<string, ColumnContract>>,
): Promise<Table> {
  const sources = paths.map((path) => ({absolute: resolve(path), shown: path}));
  const {table, problems} = await readRows(sources, columns);
  if (problems.length > 0) throw dataInvalid(problems);
  return table;
}
