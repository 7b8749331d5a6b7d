import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {splitRows} from '../../src/data/split.ts';
import {selectRows, textAt, columnOf, type Table} from '../../src/data/table.ts';

const tableOf = (times: readonly number[], ids: readonly string[]): Table => ({
  rows: times.length,
  columns: new Map([
    ['time', {kind: 'number', values: Float64Array.from(times)}],
    ['id', {kind: 'string', values: ids}],
  ] as const),
});

const rows = fc
  .uniqueArray(fc.string({minLength: 1, maxLength: 5}), {minLength: 20, maxLength: 80})
  .chain((ids) =>
    fc
      .array(fc.integer({min: 0, max: 9}), {minLength: ids.length, maxLength: ids.length})
      .map((times) => tableOf(times, ids)),
  );

const idsOf = (table: Table, positions: Uint32Array): readonly (string | undefined)[] =>
  [...positions].map((row) => textAt(columnOf(table, 'id'), row));

describe('properties', () => {
  test.each([
    ['time', {id: 'id', time: 'time'}],
    ['random', {id: 'id', split: {by: 'random', test: 0.3, seed: 4}}],
  ] as const)('by %s: every row is in one part', (_, dataset) => {
    fc.assert(
      fc.property(rows, (table) => {
        const {train, test} = splitRows(table, dataset);
        expect([...train, ...test].sort((a, b) => a - b)).toEqual(
          Array.from({length: table.rows}, (_, i) => i),
        );
      }),
    );
  });

  test('by time: no row to learn from is later than a test row, and the order of the file does not matter', () => {
    fc.assert(
      fc.property(rows, fc.integer(), (table, turn) => {
        const dataset = {id: 'id', time: 'time', split: {test: 0.25}};
        const {train, test} = splitRows(table, dataset);
        const time = columnOf(table, 'time').values;
        expect(Math.max(...[...train].map((row) => Number(time[row])))).toBeLessThanOrEqual(
          Math.min(...[...test].map((row) => Number(time[row]))),
        );
        const by = Math.abs(turn) % table.rows;
        const turned = selectRows(
          table,
          Uint32Array.from({length: table.rows}, (_, i) => (i + by) % table.rows),
        );
        expect(idsOf(turned, splitRows(turned, dataset).test)).toEqual(idsOf(table, test));
      }),
    );
  });

  test('random: a row keeps its part when other rows go', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const dataset = {id: 'id', split: {by: 'random', test: 0.5, seed: 9}} as const;
        const test = new Set(idsOf(table, splitRows(table, dataset).test));
        const fewer = selectRows(
          table,
          Uint32Array.from({length: table.rows - 3}, (_, i) => i + 3),
        );
        for (const id of idsOf(fewer, splitRows(fewer, dataset).test)) expect(test.has(id)).toBe(true);
      }),
    );
  });
});

test('random shares are as wide as asked, and seeds differ', () => {
  const table = tableOf(
    new Array<number>(20_000).fill(0),
    Array.from({length: 20_000}, (_, i) => `row-${i}`),
  );
  const testRows = (seed: number) =>
    splitRows(table, {id: 'id', split: {by: 'random', test: 0.2, seed}}).test;
  expect(testRows(1).length / 20_000).toBeCloseTo(0.2, 1);
  const second = new Set(testRows(2));
  const both = testRows(1).filter((row) => second.has(row)).length;
  expect(both / 20_000).toBeCloseTo(0.04, 2);
});

test('by time with a missing moment, or with too few rows, is refused', () => {
  expect(() => splitRows(tableOf([1, Number.NaN, 3], ['a', 'b', 'c']), {time: 'time'})).toThrow(
    'column time: has no value in row 2',
  );
  expect(() => splitRows(tableOf([1], ['a']), {time: 'time'})).toThrow('The 1 rows cannot be split');
  expect(() => splitRows(tableOf([], []), {id: 'id'})).toThrow('The 0 rows cannot be split');
});
