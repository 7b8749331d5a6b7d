import {createWriteStream} from 'node:fs';
import {pipeline} from 'node:stream/promises';
import type {ColumnContract} from '../config/load-config.ts';
import {columnOf, type Table} from './table.ts';

/**
 * Writes columns of a table as CSV (RFC 4180, UTF-8, line feeds): a missing value is an empty field, a boolean true or
 * false, a timestamp ISO 8601 in UTC; other numbers in their shortest exact form.
 */
export async function writeCsv(
  path: string,
  table: Table,
  names: readonly string[],
  columns: Readonly<Record<string, Pick<ColumnContract, 'type'>>>,
): Promise<void> {
  const cells = names.map((name) => cellsOf(table, name, columns[name]?.type));
  const lines = function* (): Generator<string> {
    yield `${names.map(field).join(',')}\n`;
    for (let start = 0; start < table.rows; start += 1000) {
      const end = Math.min(start + 1000, table.rows);
      let text = '';
      for (let row = start; row < end; row++) text += `${cells.map((cell) => cell(row)).join(',')}\n`;
      yield text;
    }
  };
  await pipeline(lines, createWriteStream(path));
}

function cellsOf(
  table: Table,
  name: string,
  type: ColumnContract['type'] | undefined,
): (row: number) => string {
  const column = columnOf(table, name);
  if (column.kind === 'string') return (row) => field(column.values[row] ?? '');
  const shown = numberText(type);
  return (row) => {
    const value = column.values[row] ?? Number.NaN;
    return Number.isNaN(value) ? '' : shown(value);
  };
}

function numberText(type: ColumnContract['type'] | undefined): (value: number) => string {
  if (type === 'boolean') return (value) => (value === 1 ? 'true' : 'false');
  if (type === 'timestamp') return (value) => new Date(value).toISOString();
  return String;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
