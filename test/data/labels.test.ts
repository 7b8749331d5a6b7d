import {describe, expect, test} from 'vitest';
import {checkLabels} from '../../src/data/check-labels.ts';
import {UserError} from '../../src/kernel/errors.ts';
import {labelsOf} from '../../src/data/labels.ts';
import type {Table} from '../../src/data/table.ts';

function texts(...values: (string | null)[]): Table {
  return {rows: values.length, columns: new Map([['late', {kind: 'string', values}]])};
}

describe('labels of a text', () => {
  const late = {target: 'late', positive: 'yes'};

  test('are 1 for the positive value, 0 for the other one and NaN where there is none', () => {
    expect([...labelsOf(texts('no', 'yes', null, 'no'), late)]).toEqual([0, 1, Number.NaN, 0]);
    expect([...labelsOf(texts('yes', 'yes'), late)]).toEqual([1, 1]);
  });

  test.each([
    ['a third value', ['no', 'yes', 'maybe'], 'late, row 3', '"maybe"'],
    ['another spelling', ['Yes', 'yes', 'no'], 'late, row 3', '"no"'],
    ['an empty text', ['no', ''], 'late, row 2', '""'],
    ['a long one', ['no', 'x'.repeat(500)], 'late, row 2', `"${'x'.repeat(60)}…"`],
  ])('%s is refused with its place', (_, values, where, shown) => {
    const read = (): unknown => labelsOf(texts(...values), late, 'a.csv');
    expect(read).toThrow(UserError);
    expect(read).toThrow(`a.csv, ${where}: is ${shown}`);
  });

  const split = {train: Uint32Array.of(0, 1), test: Uint32Array.of(2)};
  test.each([
    ['a row without one', texts('yes', null, 'no'), 'late, row 2', 'has no value'],
    ['no positive row', texts('no', 'no', 'yes'), 'late', 'is never "yes"'],
    ['positive rows alone', texts('yes', 'yes', 'no'), 'late', 'is always "yes"'],
  ])('%s cannot be learned from', (_, table, where, what) => {
    const check = (): void => {
      checkLabels(table, {...late, task: 'binary'}, split);
    };
    expect(check).toThrow(UserError);
    expect(check).toThrow(`${where}: ${what}`);
  });
});
