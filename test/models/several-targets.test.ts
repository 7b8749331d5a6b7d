import {describe, expect, test} from 'vitest';
import type {RunTypes} from '../../src/generated/documents.ts';
import {predictionsIn, wantedOf} from '../../src/models/model-output.ts';
import {checkPredictions} from '../../src/models/model.ts';
import {signatureOf} from '../../src/models/signature.ts';
import {outputsOfTargets, requireOneEach, severalOutputs} from '../../src/models/target-outputs.ts';

const train = {trainer: 'command', command: ['t'], model: 'm', format: 'onnx'} as const;
const signatureWith = (output?: {name?: string; names?: string[]}): RunTypes.Signature =>
  signatureOf(
    {
      task: 'regression',
      target: ['price', 'minutes'],
      features: ['x'],
      train: {...train, command: ['t'], ...(output && {output})},
    },
    {columns: {x: {type: 'number'}}},
    [],
  );
const wanted = (output?: {name?: string; names?: string[]}) =>
  wantedOf({task: 'regression', signature: signatureWith(output)});

test('the signature has an output for each target, and says where each comes from', () => {
  expect(signatureWith().outputs).toEqual([
    {name: 'price', type: 'number'},
    {name: 'minutes', type: 'number'},
  ]);
  expect(signatureWith({names: ['a', 'b']}).outputs.map(({from}) => from)).toEqual([
    {name: 'a'},
    {name: 'b'},
  ]);
  expect(signatureWith({name: 'y'}).outputs.map(({from}) => from)).toEqual([{name: 'y'}, {name: 'y'}]);
});

describe('the outputs of a model', () => {
  test('are those that train.output names, else those named after the targets, else one of all', () => {
    expect(outputsOfTargets(['minutes', 'hidden', 'price'], wanted(), 'm')).toEqual(['price', 'minutes']);
    expect(outputsOfTargets(['a', 'b', 'price', 'minutes'], wanted({names: ['b', 'a']}), 'm')).toEqual([
      'b',
      'a',
    ]);
    expect(outputsOfTargets(['price', 'minutes', 'y'], wanted({name: 'y'}), 'm')).toBeUndefined();
    expect(outputsOfTargets(['price', 'y'], wanted(), 'm')).toBeUndefined();
    expect(() => outputsOfTargets(['a', 'c'], wanted({names: ['a', 'b']}), 'm')).toThrow(
      /has no output of numbers "b"/,
    );
  });

  test('with other names are asked about, not guessed', () => {
    expect(severalOutputs(['d1', 'd2'], wanted(), 'm', '').message).toMatch(
      /gives 2 outputs, and nothing says which give the targets "price", "minutes".*name: "d1" or "d2".*names: \[…\]/s,
    );
  });

  test('of which one gives two numbers a row are refused', () => {
    const check = (): void => {
      requireOneEach([{length: 3}, {length: 6}], ['price', 'minutes'], {rows: 3, file: 'm'});
    };
    expect(check).toThrow(/gives 6 numbers in output "minutes" for 3 rows/);
  });
});

describe('the columns of one output', () => {
  const numbers = (data: readonly number[], rows: number) => ({data, rows, classes: undefined, file: 'm'});

  test('are in the order of the targets', () => {
    expect(predictionsIn(numbers([1, 2, 3, 4], 2), wanted())).toEqual(Float64Array.of(1, 2, 3, 4));
  });

  test.each([[[1, 2]], [[1, 2, 3, 4, 5, 6]]])('%j are refused: too few, or too many', (data) => {
    expect(() => predictionsIn(numbers(data, 2), wanted())).toThrow(
      /a row, and there are 2 targets \("price", "minutes"\)/,
    );
  });
});

test('a number that is none is told with its row and target', () => {
  const check = (values: number[]) => () =>
    checkPredictions(
      Float64Array.from(values),
      {rows: 2, task: 'regression', signature: signatureWith(), rounding: 0, format: 'onnx'},
      () => undefined,
    );
  expect(check([1, 2, 3, Number.NaN])).toThrow('predicts NaN for row 2, target "minutes"');
  expect(check([1, 2, 3])).toThrow('gave 3 predictions for 2 rows of 2 targets');
  expect(check([1, 2, 3, 4])()).toEqual(Float64Array.of(1, 2, 3, 4));
});
