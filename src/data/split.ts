import type {DatasetConfig} from '../config/load-config.ts';
import {UserError} from '../kernel/errors.ts';
import {columnOf, numbersOf, textAt, type Table} from './table.ts';

/** Positions of rows: those to learn from and those kept for the test, disjoint, all rows together. */
export interface Split {
  readonly train: Uint32Array;
  readonly test: Uint32Array;
}

/**
 * Keeps test rows apart. By time (where the dataset names a time column, unless told otherwise): the last share of the
 * rows in order of time, ties by id, then by position. Random: a row is a test row where a hash of the seed and its id
 * (its position, without an id) falls below the share, so that a row keeps its part when others come or go.
 */
export function splitRows(table: Table, dataset: Pick<DatasetConfig, 'id' | 'time' | 'split'>): Split {
  const {by = dataset.time === undefined ? 'random' : 'time', test = 0.2, seed = 1} = dataset.split ?? {};
  const split = by === 'time' ? splitByTime(table, dataset, test) : splitAtRandom(table, dataset, test, seed);
  if (split.train.length > 0 && split.test.length > 0) return split;
  throw new UserError('CAIRN_DATA_INVALID', {
    what: `The ${table.rows} rows cannot be split into rows to learn from (${split.train.length}) and rows to test (${split.test.length})`,
    todo: 'Give more rows, or another share of test rows (split.test).',
  });
}

function splitByTime(table: Table, dataset: Pick<DatasetConfig, 'id' | 'time'>, share: number): Split {
  const times = numbersOf(table, dataset.time ?? '');
  const untimed = times.findIndex((time) => Number.isNaN(time));
  if (untimed !== -1)
    throw new UserError('CAIRN_DATA_INVALID', {
      where: `column ${dataset.time ?? ''}`,
      what: `has no value in row ${untimed + 1}, so the rows cannot be split by time`,
    });
  const ids = dataset.id === undefined ? undefined : columnOf(table, dataset.id);
  const compareIds = (a: number, b: number): number => {
    if (ids === undefined) return 0;
    if (ids.kind === 'number') return (ids.values[a] ?? 0) - (ids.values[b] ?? 0);
    const [x, y] = [ids.values[a] ?? '', ids.values[b] ?? ''];
    return x < y ? -1 : x > y ? 1 : 0;
  };
  const order = Uint32Array.from({length: table.rows}, (_, row) => row);
  order.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || compareIds(a, b) || a - b);
  const first = table.rows - Math.round(table.rows * share);
  return {train: order.slice(0, first), test: order.slice(first)};
}

function splitAtRandom(table: Table, dataset: Pick<DatasetConfig, 'id'>, share: number, seed: number): Split {
  const ids = dataset.id === undefined ? undefined : columnOf(table, dataset.id);
  const train: number[] = [];
  const test: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const name = (ids && textAt(ids, row)) ?? `#${row}`;
    (hash(`${seed}:${name}`) < share * 2 ** 32 ? test : train).push(row);
  }
  return {train: Uint32Array.from(train), test: Uint32Array.from(test)};
}

/** FNV-1a over UTF-16 code units, finished as MurmurHash3 does so that neighbours differ in all bits; 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
