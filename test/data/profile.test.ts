import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {profileColumn, profileTable} from '../../src/data/profile.ts';
import type {Table} from '../../src/data/table.ts';
import {serializeDocument} from '../../src/provenance/document.ts';

const numeric = (values: readonly number[]) =>
  profileColumn('x', {kind: 'number', values: Float64Array.from(values)});
const sum = (counts: readonly number[] = []): number => counts.reduce((a, b) => a + b, 0);

describe('numbers', () => {
  test('few distinct values are counted one by one', () => {
    expect(numeric([3, 1, Number.NaN, 1, 2, 1])).toEqual({
      name: 'x',
      type: 'numeric',
      count: 5,
      missing: 1,
      mean: 1.6,
      sd: 0.8,
      minimum: 1,
      maximum: 3,
      edges: [1, 2, 3],
      counts: [3, 1, 1, 0],
      exact: true,
    });
  });

  test('64 distinct values are exact, 65 are not', () => {
    const upTo = (n: number) => numeric(Array.from({length: n}, (_, i) => i));
    expect(upTo(64)).toMatchObject({exact: true, edges: {length: 64}});
    expect(upTo(65)).toMatchObject({exact: false, edges: {length: 51}});
  });

  test('many values fall into bins of about equal size', () => {
    const {edges, counts = []} = numeric(Array.from({length: 5000}, (_, i) => i ** 2));
    expect(edges).toHaveLength(51); // 49 quantiles and the extremes
    expect(Math.max(...counts) - Math.min(...counts.slice(1, -1))).toBeLessThanOrEqual(2);
  });

  test('nothing there', () => {
    expect(numeric([Number.NaN])).toMatchObject({
      count: 0,
      missing: 1,
      mean: null,
      sd: null,
      edges: [],
      counts: [0],
    });
  });

  test('counts sum to what is there, edges ascend, and each bin holds what its edges say', () => {
    const value = fc.oneof(
      fc.double({noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9}),
      fc.integer({min: -3, max: 3}),
      fc.constant(Number.NaN),
    );
    fc.assert(
      fc.property(fc.array(value, {maxLength: 300}), (values) => {
        const {count, missing, edges = [], counts = []} = numeric(values);
        expect(count + missing).toBe(values.length);
        expect(sum(counts)).toBe(count);
        expect(counts).toHaveLength(edges.length + 1);
        expect(edges.every((edge, i) => i === 0 || edge > edges[i - 1]!)).toBe(true);
        const present = values.filter((x) => !Number.isNaN(x));
        counts.forEach((n, i) => {
          expect(
            present.filter((x) => x > (edges[i - 1] ?? -Infinity) && x <= (edges[i] ?? Infinity)),
          ).toHaveLength(n);
        });
      }),
    );
  });
});

describe('texts', () => {
  test('most frequent first, ties by code point, the rest as other', () => {
    const values = [
      ...Array.from({length: 250}, (_, i) => `c${String(i).padStart(3, '0')}`),
      'c249',
      'c249',
      null,
    ];
    const profile = profileColumn('s', {kind: 'string', values});
    expect(profile.values?.slice(0, 2)).toEqual([
      {value: 'c249', count: 3},
      {value: 'c000', count: 1},
    ]);
    expect(profile).toMatchObject({count: 252, missing: 1, other: {values: 50, count: 50}});
  });

  test('counts sum to what is there', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.string({maxLength: 2})), {maxLength: 400}), (values) => {
        const {count, missing, values: named = [], other} = profileColumn('s', {kind: 'string', values});
        expect(sum(named.map((one) => one.count)) + (other?.count ?? 0)).toBe(count);
        expect(count + missing).toBe(values.length);
        expect(named.length + (other?.values ?? 0)).toBe(
          new Set(values.filter((value) => value !== null)).size,
        );
      }),
    );
  });
});

test('a profile is a document that keeps its schema', () => {
  const table: Table = {
    rows: 2,
    columns: new Map([
      ['x', {kind: 'number', values: Float64Array.of(1, 2)}],
      ['s', {kind: 'string', values: ['a', null]}],
    ] as const),
  };
  const profile = profileTable(table, ['s', 'x'], {
    labels: [{name: 'y', column: {kind: 'number', values: Float64Array.of(0, 1)}}],
  });
  expect(JSON.parse(serializeDocument(profile))).toMatchObject({
    rows: 2,
    columns: [{name: 's'}, {name: 'x'}],
    label: {name: 'y'},
  });
});
