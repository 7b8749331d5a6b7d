import {createWriteStream} from 'node:fs';
import {pipeline} from 'node:stream/promises';
import type {ColumnContract} from '../config/load-config.ts';
import {numberText} from './cell-text.ts';
import {columnOf, type Table} from './table.ts';

/** How a column is written: by its type, a boolean by the words for false and true that are given. */
export type WrittenColumn = Pick<ColumnContract, 'type'> & {readonly words?: readonly string[] | undefined};

/**
 * Writes columns of a table as CSV (RFC 4180, UTF-8, line feeds). `asRead`: each cell as the file had it, where the table knows
 * that. Else a missing value is an empty field and numbers are as `numberText` says.
 */
export async function writeCsv(
  path: string,
  table: Table,
  names: readonly string[],
  columns: Readonly<Record<string, WrittenColumn>>,
  {asRead = false}: {asRead?: boolean} = {},
): Promise<void> {
  const cells = names.map((name) => cellsOf(table, name, columns[name], asRead));
  const lines = function* (): Generator<string> {
    yield `${names.map(field).join(',')}\n`;
    for (let start = 0; start < table.rows; start += 1000) {
      const end = Math.min(start + 1000, table.rows);
      let text = '';
      for (let row = start; row < end; row++) text += `${cells.map((cell) => field(cell(row))).join(',')}\n`;
      yield text;
    }
  };
  await pipeline(lines, createWriteStream(path));
}

function cellsOf(
  table: Table,
  name: string,
  {type, words}: Partial<WrittenColumn> = {},
  asRead: boolean,
): (row: number) => string {
  const column = columnOf(table, name);
  const texts = asRead ? column.texts : undefined;
  if (column.kind === 'string') return (row) => texts?.[row] ?? column.values[row] ?? '';
  const shown = numberText(type, words);
  return (row) => texts?.[row] ?? shown(column.values[row] ?? Number.NaN);
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
