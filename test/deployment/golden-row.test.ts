import {describe, expect, test} from 'vitest';
import {profileColumn} from '../../src/data/profile.ts';
import {goldenRow, plausibleRanges} from '../../src/deployment/golden-row.ts';
import type {ManifestTypes, Profile} from '../../src/generated/documents.ts';
import {smallProfile} from './support/small-version.ts';

const numbers = (values: readonly number[]) => ({kind: 'number', values: Float64Array.from(values)}) as const;
const profile: Profile = {
  document: 'profile',
  schemaVersion: 1,
  rows: 5,
  columns: [
    profileColumn('amount', numbers([1, 2, 30, 40, 50])),
    profileColumn('hour', numbers([1, 2, 2.6, 9, 9])),
    profileColumn('direct', numbers([1, 1, 1, 0, 0])),
    profileColumn('origin', {kind: 'string', values: ['b', 'a', 'b', null, 'c']}),
    profileColumn('empty', numbers([NaN, NaN])),
  ],
  prediction: profileColumn('prediction', numbers([10, 20])),
};
const signature: ManifestTypes.Signature = {
  inputs: [
    {name: 'amount', type: 'number'},
    {name: 'hour', type: 'integer'},
    {name: 'direct', type: 'boolean'},
    {name: 'origin', type: 'string'},
    {name: 'empty', type: 'number'},
    {name: 'unknown', type: 'string'},
  ],
  outputs: [{name: 'y', type: 'number'}],
};

describe('goldenRow', () => {
  test('what the profile does not know is a value that the contract allows, where it requires one', () => {
    const inputs: ManifestTypes.Signature['inputs'] = [
      {name: 'a', type: 'number', required: true, minimum: 3},
      {name: 'b', type: 'string', required: true, values: ['x', 'y']},
      {name: 'c', type: 'boolean', required: true},
      {name: 'd', type: 'number', required: true, fill: 1},
      {name: 'e', type: 'string', required: false},
    ];
    expect(goldenRow({...signature, inputs}, undefined)).toEqual({a: 3, b: 'x', c: false, d: null, e: null});
  });

  test('medians and most frequent values, as the signature types them', () => {
    expect(goldenRow(signature, profile)).toEqual({
      amount: 30,
      hour: 3,
      direct: true,
      origin: 'b',
      empty: null,
      unknown: null,
    });
  });

  test('of bins the edge that half of the rows do not pass', () => {
    const many = profileColumn('amount', numbers(Array.from({length: 1000}, (_, index) => index)));
    const {amount} = goldenRow(signature, {...profile, columns: [many]});
    expect(Math.abs(Number(amount) - 500)).toBeLessThan(25);
  });
});

test('plausible predictions', () => {
  expect(plausibleRanges('binary', profile)).toEqual([{lowest: 0, highest: 1}]);
  expect(plausibleRanges('regression', profile)).toEqual([{lowest: -10, highest: 40}]);
  expect(plausibleRanges('regression', smallProfile)).toEqual([{lowest: -Infinity, highest: Infinity}]);
  const {prediction: price, ...rest} = profile;
  const several = {...rest, predictions: [price!, profileColumn('minutes', numbers([0, 1]))]};
  expect(plausibleRanges('regression', several)).toEqual([
    {lowest: -10, highest: 40},
    {lowest: -1, highest: 2},
  ]);
});
