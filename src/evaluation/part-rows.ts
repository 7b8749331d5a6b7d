import {quantileSorted} from 'simple-statistics';
import {rankCategories} from '../data/profile.ts';
import {textAt, type Column, type Table} from '../data/table.ts';

/** Rows that have something in common, ascending. */
export interface Part {
  readonly label: string;
  readonly rows: Uint32Array;
  /** Whether it is the rest of a column with too many values. */
  readonly isRest: boolean;
}

/** So many values of a column are parts of their own. */
const mostParts = 50;

/**
 * Cuts rows into parts that together are all rows. Texts and booleans (numbers that are called so): one part a value, most rows
 * first, ties by code point; the 50 most frequent, then `(other)`. Numbers: quarters of the rows (quantiles by linear
 * interpolation, to 6 significant digits; fewer where values are tied), as half-open ranges `[from, to)`, the last one
 * closed. Rows without a value come last, as `(missing)`: all of them where the table lacks the column.
 */
export function partRows(table: Table, name: string, {isBoolean}: {isBoolean: boolean}): readonly Part[] {
  const column = table.columns.get(name) ?? absent(table.rows);
  const labels =
    column.kind === 'number' && !isBoolean
      ? rangeLabels(column.values)
      : valueLabels(column, table.rows, isBoolean);
  const isTaken = (label: string): boolean => labels.order.includes(label) || labels.rest.has(label);
  const restLabel = unlike('(other)', isTaken);
  const missingLabel = unlike('(missing)', isTaken);
  const rows = new Map<string, number[]>(labels.order.map((label) => [label, []]));
  const missing: number[] = [];
  const rest: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const label = labels.at(row);
    const part = label === undefined ? missing : (rows.get(label) ?? rest);
    part.push(row);
  }
  return [
    ...[...rows].map(([label, found]) => ({label, found, isRest: false})),
    {label: restLabel, found: rest, isRest: true},
    {label: missingLabel, found: missing, isRest: false},
  ]
    .filter(({found}) => found.length > 0)
    .map(({label, found, isRest}) => ({label, rows: Uint32Array.from(found), isRest}));
}

function absent(rows: number): Column {
  return {kind: 'string', values: new Array<null>(rows).fill(null)};
}

interface Labels {
  /** Labels of parts of their own, in order. */
  readonly order: readonly string[];
  /** Values that share the rest. */
  readonly rest: ReadonlySet<string>;
  /** undefined where the value is missing. */
  readonly at: (row: number) => string | undefined;
}

function valueLabels(column: Column, rows: number, isBoolean: boolean): Labels {
  const at = (row: number): string | undefined => {
    const text = textAt(column, row);
    return isBoolean && text !== undefined ? String(text === '1') : text;
  };
  const counts = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const label = at(row);
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const ranked = rankCategories(counts).map(([value]) => value);
  return {order: ranked.slice(0, mostParts), rest: new Set(ranked.slice(mostParts)), at};
}

function rangeLabels(values: Float64Array): Labels {
  const sorted = Array.from(values.filter((value) => !Number.isNaN(value)).sort());
  const [least] = sorted;
  const greatest = sorted.at(-1);
  if (least === undefined || greatest === undefined) return {order: [], rest: new Set(), at: () => undefined};
  const inner = [0.25, 0.5, 0.75]
    .map((share) => Number(quantileSorted(sorted, share).toPrecision(6)))
    .filter((edge) => edge > least && edge <= greatest);
  const edges = [least, ...new Set(inner)];
  const order = edges.map((from, i) => {
    const to = edges[i + 1];
    return to === undefined ? `[${shown(from)}, ${shown(greatest)}]` : `[${shown(from)}, ${shown(to)})`;
  });
  return {
    order,
    rest: new Set(),
    at: (row) => {
      const value = values[row] ?? Number.NaN;
      return Number.isNaN(value) ? undefined : order[edges.findLastIndex((edge) => edge <= value)];
    },
  };
}

function shown(value: number): string {
  return String(value + 0); // -0 is 0
}

/** A label that no value has, so that nobody takes a part for another. */
function unlike(label: string, isTaken: (label: string) => boolean): string {
  let free = label;
  while (isTaken(free)) free = `(${free})`;
  return free;
}
