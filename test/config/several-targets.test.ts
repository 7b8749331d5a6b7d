import {describe, expect, test} from 'vitest';
import {parseConfig} from '../../src/config/load-config.ts';
import {UserError} from '../../src/kernel/errors.ts';

const good = `version: 1
datasets:
  d:
    path: data.csv
    columns:
      x: {type: number}
      price: {type: number}
      minutes: {type: integer}
      kind: {type: string}
models:
  m:
    task: regression
    dataset: d
    target: [price, minutes]
    features: [x]
    train: {trainer: command, command: [train], model: m, format: onnx}
    evaluate: {slices: [kind]}
    stages:
      production:
        rules:
          - {id: mean, metric: r2, minimum: 0.5}
          - {id: price, metric: rmse, maximum: 3, target: price}
          - {id: every, metric: mae, versus: baseline, targets: every}
`;

function mistakesIn(text: string): readonly string[] {
  try {
    parseConfig(text, 'cairn.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe('CAIRN_CONFIG_INVALID');
    return error.message.split('\n');
  }
}

describe('a list of targets', () => {
  test('is read for regression and count, with every trainer and format', () => {
    expect(mistakesIn(good)).toEqual([]);
    const train = /train: .*/;
    for (const other of [
      'train: {trainer: tensorflow, architecture: mlp}',
      'train: {trainer: command, command: [train], model: m, format: onnx, output: {name: y}}',
      'train: {trainer: command, command: [train], model: m, format: tensorflow, output: {names: [a, b]}}',
      'train: {trainer: command, command: [train], model: m, format: command, predict: [p], protocol: lines}',
    ])
      expect(mistakesIn(good.replace(train, other)), other).toEqual([]);
    const counts = good.replace('regression', 'count').replace('r2', 'poisson_deviance');
    expect(mistakesIn(counts)).toEqual([]);
  });

  test.each<[string, string, string, RegExp]>([
    ['twice', '[price, minutes]', '[price, price]', /models\.m\.target/],
    ['one alone', '[price, minutes]', '[price]', /models\.m\.target/],
    ['none', '[price, minutes]', '[]', /models\.m\.target/],
    [
      'unknown',
      '[price, minutes]',
      '[price, minuts]',
      /models\.m\.target\.1: is "minuts", but there is no such column.*Did you mean minutes\?/,
    ],
    [
      'a text',
      '[price, minutes]',
      '[price, kind]',
      /models\.m\.target\.1: is "kind", a column of type string, which task regression cannot predict/,
    ],
    [
      'of a binary task',
      'task: regression',
      'task: binary',
      /models\.m\.target: names 2 columns, and task binary predicts one\. Expected: one column, or task: regression or count/,
    ],
    ['of several classes', 'task: regression', 'task: multiclass', /names 2 columns, and task multiclass/],
    [
      'with a positive value',
      'task: regression',
      'task: regression\n    positive: 1',
      /models\.m\.positive: is given, but the task is regression/,
    ],
    [
      'also a feature',
      'features: [x]',
      'features: [x, minutes]',
      /features\.1: is one of the targets, which no model may read/,
    ],
    [
      'also a slice',
      'slices: [kind]',
      'slices: [price]',
      /slices\.0: is one of the targets: no part would have other labels/,
    ],
    [
      'with a column',
      'format: onnx',
      'format: onnx, output: {column: 1}',
      /output\.column: is given, but there are several targets, which need all columns\. Expected: no such key; their order is that of target/,
    ],
    [
      'with too many outputs',
      'format: onnx',
      'format: onnx, output: {names: [a, b, c]}',
      /output\.names: names 3 outputs, and the model has 2 targets/,
    ],
    [
      'with an output of all and one each',
      'format: onnx',
      'format: onnx, output: {name: y, names: [a, b]}',
      /output\.names: is given beside name/,
    ],
    [
      'names for one target',
      'target: [price, minutes]\n    features: [x]\n    train: {trainer: command, command: [train], model: m, format: onnx}',
      'target: price\n    features: [x]\n    train: {trainer: command, command: [train], model: m, format: onnx, output: {names: [a, b]}}',
      /output\.names: names 2 outputs, and the model has 1 target\. Expected: name, for the only target/,
    ],
  ])('%s is refused', (_, from, to, message) => {
    expect(good).toContain(from);
    expect(mistakesIn(good.replace(from, to)).join('\n')).toMatch(message);
  });

  test.each<[string, RegExp]>([
    [
      '{id: a, metric: rmse, maximum: 1, target: prize}',
      /target: is "prize", but there is no such target of the model.*Did you mean price/,
    ],
    ['{id: a, metric: rmse, maximum: 1, target: price, targets: every}', /targets: is given beside target/],
    ['{id: a, metric: rmse, maximum: 1, target: price, slices: kind}', /slices: is given beside target/],
    ['{id: a, metric: rmse, maximum: 1, targets: all}', /targets: is "all"/],
    ['{id: a, metric: rmse, maximum: 1, class: price}', /class: is given, but the task is regression/],
  ])('a rule %s is refused', (rule, message) => {
    const text = good.replace('{id: mean, metric: r2, minimum: 0.5}', rule);
    expect(mistakesIn(text).join('\n')).toMatch(message);
  });

  test('a rule on a target needs several', () => {
    const one = good.replace('target: [price, minutes]', 'target: price');
    const mistakes = mistakesIn(one).join('\n');
    expect(mistakes).toMatch(/rules\.1\.target: is given, but the model has one target, "price"/);
    expect(mistakes).toMatch(/rules\.2\.targets: is given, but the model has one target/);
  });
});
