import {expect, test} from 'vitest';
import type {ManifestTypes} from '../../src/generated/documents.ts';
import {columnOf} from '../../src/data/table.ts';
import {readRows} from '../../src/serving/read-rows.ts';

const signature: ManifestTypes.Signature['inputs'] = [
  {name: 'charge', type: 'number', required: false, missing: ['?', -999]},
  {name: 'plan', type: 'string', required: false, missing: ['NA']},
  {name: 'age', type: 'integer', required: true, missing: ['?']},
];

const read = (charge: unknown, plan: unknown, age: unknown) =>
  readRows(
    new Map([
      ['charge', [charge]],
      ['plan', [plan]],
      ['age', [age]],
    ]),
    1,
    signature,
    {},
    new Date(0),
  );

test('a marker in a request is a missing value, in a column of numbers too, and is logged as null', () => {
  for (const charge of ['?', -999, null]) {
    const {table, features} = read(charge, 'NA', 3);
    expect([...columnOf(table, 'charge').values, ...columnOf(table, 'plan').values]).toEqual([
      Number.NaN,
      null,
    ]);
    expect(features).toEqual([{charge: null, plan: null, age: 3}]);
  }
  expect(read(1, '?', 3).features).toEqual([{charge: 1, plan: '?', age: 3}]);
});

test('where a value is required the marker is refused as it was sent; another text stays a wrong type', () => {
  expect(() => read(1, 'a', '?')).toThrow(
    'Column "age", row 1: expected a whole number, not "?". The contract of the data requires a value.',
  );
  expect(() => read('NA', 'a', 3)).toThrow('Column "charge", row 1: expected a number, not "NA".');
});
