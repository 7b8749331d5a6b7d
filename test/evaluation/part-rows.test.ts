import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Column, Table} from '../../src/data/table.ts';
import {partRows} from '../../src/evaluation/part-rows.ts';

const tableOf = (column: Column): Table => ({
  rows: column.values.length,
  columns: new Map([['c', column]]),
});
const texts = (values: (string | null)[]): Table => tableOf({kind: 'string', values});
const numbers = (values: number[]): Table => tableOf({kind: 'number', values: Float64Array.from(values)});
const partsOf = (table: Table, isBoolean = false) =>
  partRows(table, 'c', {isBoolean}).map(({label, rows}) => [label, [...rows]]);

describe('values', () => {
  test('most rows first, ties by code point, missing ones last', () => {
    expect(partsOf(texts(['b', null, 'a', 'c', 'c', 'a', null]))).toEqual([
      ['a', [2, 5]],
      ['c', [3, 4]],
      ['b', [0]],
      ['(missing)', [1, 6]],
    ]);
  });

  test('booleans are called so', () => {
    expect(partsOf(numbers([1, 0, 1, Number.NaN]), true)).toEqual([
      ['true', [0, 2]],
      ['false', [1]],
      ['(missing)', [3]],
    ]);
  });

  test('after the 50 most frequent comes the rest', () => {
    const values = Array.from({length: 52}, (_, i) => `v${String(i).padStart(2, '0')}`);
    const parts = partRows(texts([...values, ...values.slice(0, 50), null]), 'c', {isBoolean: false});
    expect(parts.map(({label}) => label)).toEqual([...values.slice(0, 50), '(other)', '(missing)']);
    expect(parts[50]).toEqual({label: '(other)', rows: Uint32Array.of(50, 51), isRest: true});
    expect(parts.filter(({isRest}) => isRest)).toHaveLength(1);
  });

  test('a value that looks like a label of ours is not taken for it', () => {
    expect(partsOf(texts(['(missing)', '(missing)', '((missing))', null]))).toEqual([
      ['(missing)', [0, 1]],
      ['((missing))', [2]],
      ['(((missing)))', [3]],
    ]);
    const many = Array.from({length: 60}, (_, i) => `v${i}`);
    const labels = partRows(texts(['(other)', '(other)', ...many]), 'c', {isBoolean: false}).map(
      ({label, isRest}) => [label, isRest],
    );
    expect(labels[0]).toEqual(['(other)', false]);
    expect(labels.at(-1)).toEqual(['((other))', true]);
  });
});

test('a column that is not there is missing in every row', () => {
  const parts = partRows({rows: 3, columns: new Map()}, 'c', {isBoolean: true});
  expect(parts).toEqual([{label: '(missing)', rows: Uint32Array.of(0, 1, 2), isRest: false}]);
});

describe('ranges', () => {
  test.each<[string, number[], [string, number[]][]]>([
    [
      'quarters',
      [0, 1, 2, 3, 4, 5, 6, 7],
      [
        ['[0, 1.75)', [0, 1]],
        ['[1.75, 3.5)', [2, 3]],
        ['[3.5, 5.25)', [4, 5]],
        ['[5.25, 7]', [6, 7]],
      ],
    ],
    ['one value', [5, 5, 5], [['[5, 5]', [0, 1, 2]]]],
    ['ties make fewer', [0, 0, 0, 0, 0, 1], [['[0, 1]', [0, 1, 2, 3, 4, 5]]]],
    [
      'most at the top',
      [0, 1, 1, 1, 1, 1],
      [
        ['[0, 1)', [0]],
        ['[1, 1]', [1, 2, 3, 4, 5]],
      ],
    ],
    [
      'missing ones',
      [Number.NaN, -0, -2],
      [
        ['[-2, -1.5)', [2]],
        ['[-0.5, 0]', [1]],
        ['(missing)', [0]],
      ],
    ],
    ['nothing but missing ones', [Number.NaN], [['(missing)', [0]]]],
    ['no rows', [], []],
  ])('%s', (_, values, expected) => {
    expect(partsOf(numbers(values))).toEqual(expected);
  });

  test('the edges of a label are those that cut, to six digits', () => {
    const parts = partsOf(numbers([0, 1 / 3, 2 / 3, 1]));
    expect(parts.map(([label]) => label)).toEqual(['[0, 0.25)', '[0.25, 0.5)', '[0.5, 0.75)', '[0.75, 1]']);
    const [first] = partsOf(numbers([1 / 3, 1 / 3 + 1e-12, 0.5, 0.5]));
    expect(first).toEqual(['[0.3333333333333333, 0.416667)', [0, 1]]);
  });
});

test('every row is in exactly one part, and no label comes twice', () => {
  const column = fc.oneof(
    fc
      .array(fc.option(fc.constantFrom('a', 'b', '(other)', '(missing)', '__proto__', ''), {nil: null}))
      .map(texts),
    fc.array(fc.oneof(fc.double({noDefaultInfinity: true}), fc.integer({min: -3, max: 3}))).map(numbers),
    fc.array(fc.integer({min: 0, max: 200}).map((i) => `v${i}`)).map(texts),
  );
  fc.assert(
    fc.property(column, (table) => {
      const parts = partRows(table, 'c', {isBoolean: false});
      const rows = parts.flatMap((part) => [...part.rows]);
      expect(rows.sort((a, b) => a - b)).toEqual(Array.from({length: table.rows}, (_, row) => row));
      const labels = parts.map(({label}) => label);
      expect(new Set(labels).size).toBe(labels.length);
      for (const part of parts) expect(part.rows.length).toBeGreaterThan(0);
    }),
  );
});
