import {columnOf, type Column, type Table} from '../data/table.ts';
import type {RunTypes} from '../generated/documents.ts';

/** The rows with what the configuration puts in place of missing values. */
export function fillRows(table: Table, inputs: RunTypes.Signature['inputs']): Table {
  const fills = inputs.filter(({fill}) => fill !== undefined);
  if (fills.length === 0) return table;
  const columns = new Map(table.columns);
  for (const {name, fill} of fills) columns.set(name, fillColumn(columnOf(table, name), fill));
  return {rows: table.rows, columns};
}

function fillColumn(column: Column, fill: string | number | boolean | undefined): Column {
  return column.kind === 'string'
    ? {kind: 'string', values: column.values.map((value) => value ?? String(fill))}
    : {kind: 'number', values: column.values.map((value) => (Number.isNaN(value) ? Number(fill) : value))};
}
