import {describe, expect, test} from 'vitest';
import {predictDense} from '../../src/models/dense-network.ts';
import {predictionsIn, type Wanted} from '../../src/models/model-output.ts';
import {checkPredictions} from '../../src/models/model.ts';
import type {ManifestTypes} from '../../src/generated/documents.ts';

const classes = ['bird', 'cat', 'dog'];
const wanted: Wanted = {
  ...{task: 'multiclass', from: {}, positive: undefined, classes, isEarlier: false},
  ...{targets: [], outputs: []},
};
const numbers = (data: readonly number[], own?: readonly (string | number)[]) => ({
  data,
  rows: 1,
  classes: own,
  file: 'm.onnx',
});

describe('the columns of a model', () => {
  test('are those of the classes that the model names, whatever their order; a class that it does not know has 0', () => {
    expect(predictionsIn(numbers([0.1, 0.2, 0.7], ['dog', 'bird', 'cat']), wanted)).toEqual(
      Float64Array.of(0.2, 0.7, 0.1),
    );
    expect(predictionsIn(numbers([0.25, 0.75], ['cat', 'bird']), wanted)).toEqual(
      Float64Array.of(0.75, 0.25, 0),
    );
    const counted = {...wanted, classes: ['1', '2', '10']};
    expect(predictionsIn(numbers([0.1, 0.2, 0.7], [10, 1, 2]), counted)).toEqual(
      Float64Array.of(0.2, 0.7, 0.1),
    );
  });

  test('are in the order of the classes where it names none; logits become their softmax', () => {
    expect(predictionsIn(numbers([0.1, 0.2, 0.7]), wanted)).toEqual(Float64Array.of(0.1, 0.2, 0.7));
    const [a = 0, b = 0, c = 0] = predictionsIn(numbers([1, 2, 1000]), {...wanted, from: {logits: true}});
    expect([a, b, c]).toEqual([0, 0, 1]);
  });

  test.each<[string, readonly number[], readonly string[] | undefined, RegExp]>([
    [
      'too few',
      [0.5, 0.5],
      undefined,
      /gives 2 numbers a row, and there are 3 classes \("bird", "cat", "dog"\)/,
    ],
    ['a label', [2], undefined, /gives 1 numbers a row/],
    ['a class that the target has not', [0.2, 0.3, 0.5], ['bird', 'cat', 'Dog'], /has the class "Dog"/],
  ])('%s are refused', (_, data, own, message) => {
    expect(() => predictionsIn(numbers(data, own), wanted)).toThrow(message);
  });
});

describe('probabilities', () => {
  const signature: ManifestTypes.Signature = {
    inputs: [],
    outputs: [{name: 'probabilities', type: 'number', classes}],
  };
  const check = (
    values: readonly number[],
    task: 'multiclass' | 'count' = 'multiclass',
    format: 'onnx' | 'command' = 'onnx',
  ) =>
    checkPredictions(
      Float64Array.from(values),
      {
        ...{rows: 1, task, format, rounding: 1e-5},
        signature: task === 'count' ? {inputs: [], outputs: []} : signature,
      },
      () => undefined,
    );

  test.each<[string, readonly number[], RegExp]>([
    ['of one class too few', [0.5, 0.5], /gave 2 predictions for 1 rows of 3 classes/],
    ['logits', [3, -1, 0.5], /predicts 3 for row 1.*forget the softmax/s],
    ['each for itself', [0.9, 0.8, 0.1], /have the sum 1\.8.*forget the softmax/s],
    ['no number', [Number.NaN, 0.5, 0.5], /predicts NaN/],
  ])('%s are refused', (_, values, message) => {
    expect(() => check(values)).toThrow(message);
  });

  test.each([
    [3, -1, 0.5],
    [0.9, 0.8, 0.1],
  ])('of a command no logits are advised, which it cannot declare', (...values) => {
    expect(() => check(values, 'multiclass', 'command')).toThrow(/predict_proba/);
    expect(() => check(values, 'multiclass', 'command')).not.toThrow(/logits: true/);
  });

  test('a rounding beyond 1 counts as 1; a count below 0 is none', () => {
    expect(check([1.000001, 0, 0])).toEqual(Float64Array.of(1, 0, 0));
    expect(() => check([-1], 'count')).toThrow(/a mean count, 0 or more/);
    expect(check([2.5], 'count')).toEqual(Float64Array.of(2.5));
  });
});

test('a last layer with softmax answers a probability for each unit', () => {
  const layer = {
    inputs: 1,
    units: 3,
    kernel: Float32Array.of(0, 1, 2),
    bias: Float32Array.of(0, 0, 0),
    activation: 'softmax',
  } as const;
  const rows = {
    rows: 2,
    width: 1,
    starts: Uint32Array.of(0, 1, 2),
    positions: Uint32Array.of(0, 0),
    values: Float32Array.of(1, 1000),
  };
  const [a = 0, b = 0, c = 0, ...second] = predictDense([layer], rows);
  const sum = 1 + Math.E + Math.E ** 2;
  expect([a, b, c].map((p) => p.toFixed(9))).toEqual(
    [1, Math.E, Math.E ** 2].map((e) => (e / sum).toFixed(9)),
  );
  expect(second).toEqual([0, 0, 1]);
});
