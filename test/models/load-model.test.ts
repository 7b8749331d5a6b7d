import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Table} from '../../src/data/table.ts';
import {loadModel, type ModelDescription} from '../../src/models/load-model.ts';
import type {DenseLayer} from '../../src/models/dense-network.ts';
import type {Preprocessing} from '../../src/models/encoding.ts';
import {saveNetwork} from '../../src/training/tensorflow/save-network.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {logisticOnnx} from './onnx-bytes.ts';

const table: Table = {
  rows: 3,
  columns: new Map([
    ['a', {kind: 'number', values: Float64Array.of(0, 1, 2)}],
    ['b', {kind: 'number', values: Float64Array.of(1, -1, 0)}],
  ] as const),
};
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const expected = [0, 1, 2].map((a, i) => sigmoid(0.5 * a - 2 * [1, -1, 0][i]! + 0.25));

const describing = (
  format: ModelDescription['format'],
  more: Partial<ModelDescription> = {},
): ModelDescription => ({
  format,
  task: 'binary',
  signature: {
    inputs: [
      {name: 'a', type: 'number'},
      {name: 'b', type: 'integer'},
    ],
    outputs: [{name: 'probability', type: 'number'}],
  },
  ...more,
});

const open = async (directory: string, description: ModelDescription) =>
  loadModel(directory, description, {
    childEnvironment: {PATH: process.env['PATH'] ?? ''},
    temporary: directory,
    log: recordingLog(),
  });

const closeTo = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 5) as unknown);
const layer: DenseLayer = {
  inputs: 2,
  units: 1,
  kernel: Float32Array.of(0.5, -2),
  bias: Float32Array.of(0.25),
  activation: 'sigmoid',
};
const asTheyAre: Preprocessing = {
  version: 1,
  columns: ['a', 'b'].map((name) => ({kind: 'number', name, mean: 0, sd: 1, missing: false})),
};

const weightFiles = (count: number, name: (index: number) => string): string =>
  JSON.stringify({
    modelTopology: {class_name: 'Sequential', config: {layers: []}},
    weightsManifest: [{paths: Array.from({length: count}, (_, i) => name(i)), weights: []}],
  });

describe('tensorflow', () => {
  test('with and without preprocessing.json', async () => {
    await using folder = await temporaryFolder();
    await saveNetwork(folder.path, [layer], asTheyAre);
    const model = await open(folder.path, describing('tensorflow'));
    expect([...(await model.predict(table))]).toEqual(closeTo(expected));
    const bare = join(folder.path, 'bare');
    await mkdir(bare);
    for (const name of ['model.json', 'weights.bin'])
      await writeFile(join(bare, name), await readFile(join(folder.path, name)));
    expect([...(await (await open(bare, describing('tensorflow'))).predict(table))]).toEqual(
      closeTo(expected),
    );
  });

  test('a number that 32 bits cannot hold is refused, not taken for infinity', async () => {
    await using folder = await temporaryFolder();
    await saveNetwork(folder.path, [layer], asTheyAre);
    const model = await open(folder.path, describing('tensorflow'));
    const withB = (value: number): Table => ({
      rows: 2,
      columns: new Map([...table.columns, ['b', {kind: 'number', values: Float64Array.of(0, value)}]]),
    });
    for (const value of [1e300, -1e300, Infinity, 3.5e38])
      await expect(model.predict(withB(value))).rejects.toMatchObject({
        code: 'CAIRN_ROW_INVALID',
        message: `column "b", row 2: is ${value}, which the model's inputs of 32 bits cannot hold.`,
      });
    expect([...(await model.predict(withB(-3.4e38)))]).toEqual([expect.closeTo(sigmoid(0.25), 5), 1]);
  });

  test('hidden layers of every activation', async () => {
    await using folder = await temporaryFolder();
    const hidden = (['relu', 'tanh', 'elu', 'softplus', 'linear', 'sigmoid'] as const).map(
      (activation): DenseLayer => ({
        inputs: 2,
        units: 2,
        kernel: Float32Array.of(0.5, -1, 0.25, 2),
        bias: Float32Array.of(0.1, -0.2),
        activation,
      }),
    );
    await saveNetwork(folder.path, [...hidden, layer], asTheyAre);
    const predictions = await (await open(folder.path, describing('tensorflow'))).predict(table);
    const functions = [
      (x: number) => Math.max(0, x),
      Math.tanh,
      (x: number) => (x >= 0 ? x : Math.exp(x) - 1),
      (x: number) => Math.log(1 + Math.exp(x)),
      (x: number) => x,
      sigmoid,
    ];
    const byHand = [0, 1, 2].map((a, i) => {
      let [u, v] = [a, [1, -1, 0][i]!];
      for (const f of functions)
        [u, v] = [f(0.5 * u + 0.25 * v + Math.fround(0.1)), f(-u + 2 * v - Math.fround(0.2))];
      return sigmoid(0.5 * u - 2 * v + 0.25);
    });
    expect([...predictions]).toEqual(closeTo(byHand));
  });

  const broken: readonly [string, string, string | undefined, string][] = [
    ['model.json is missing', 'model.json', undefined, 'model.json: cannot be read (ENOENT'],
    ['model.json is no JSON', 'model.json', '{', 'model.json: cannot be read (Expected'],
    [
      'model.json is another model',
      'model.json',
      '{"modelTopology": {"class_name": "Functional"}}',
      'model.json: has no weightsManifest.',
    ],
    [
      'a layer that nobody knows',
      'model.json',
      '{"modelTopology": {"class_name": "Sequential", "config": {"layers": [{"class_name": "Mine", "config": {"name": "a"}}]}}, "weightsManifest": []}',
      'model.json: is no model that TensorFlow.js loads (Unknown layer: Mine.',
    ],
    [
      'one weight file again and again',
      'model.json',
      weightFiles(300_000, () => 'weights.bin'),
      'model.json: names the weight file "weights.bin" more than once.',
    ],
    [
      'weight files without end',
      'model.json',
      weightFiles(300_000, (i) => `w${i}`),
      'model.json: names more than 1000 weight files.',
    ],
    [
      'weights that lead outside',
      'model.json',
      '{"modelTopology": {"class_name": "Sequential", "config": {"layers": []}}, "weightsManifest": [{"paths": ["../../etc/passwd"], "weights": []}]}',
      'model.json: names the weight file "../../etc/passwd", which leads outside.',
    ],
    ['weights.bin is missing', 'weights.bin', undefined, 'weights.bin: cannot be read (ENOENT'],
    [
      'weights.bin is cut',
      'weights.bin',
      '12345',
      'weights.bin: has 5 bytes, too few for the weights that model.json lists.',
    ],
    [
      'weights.bin is too long',
      'weights.bin',
      '0123456789abcdef',
      'weights.bin: has 16 bytes, but model.json lists weights of 12.',
    ],
    ['preprocessing.json is no JSON', 'preprocessing.json', 'x', 'preprocessing.json: is not JSON ('],
    [
      'preprocessing.json of a later version',
      'preprocessing.json',
      '{"version": 2, "columns": []}',
      'preprocessing.json: is no preprocessing of version 1.',
    ],
    [
      'a column that cannot be read',
      'preprocessing.json',
      '{"version": 1, "columns": [{"kind": "number", "name": "a", "mean": 0, "sd": 0, "missing": false}]}',
      'preprocessing.json: holds a column that cannot be read: {"kind":"number","name":"a"',
    ],
    [
      'a column of no signature',
      'preprocessing.json',
      '{"version": 1, "columns": [{"kind": "number", "name": "q", "mean": 0, "sd": 1, "missing": false}]}',
      'preprocessing.json: reads the column "q", which is not in the signature of the model.',
    ],
    [
      'too few columns',
      'preprocessing.json',
      '{"version": 1, "columns": [{"kind": "number", "name": "a", "mean": 0, "sd": 1, "missing": false}]}',
      'model.json: reads 2 inputs, but the columns give 1.',
    ],
  ];
  test.each(broken)('%s', async (_, name, text, sentence) => {
    await using folder = await temporaryFolder();
    await saveNetwork(folder.path, [layer], asTheyAre);
    const changed = join(folder.path, 'changed');
    await mkdir(changed);
    for (const file of ['model.json', 'weights.bin', 'preprocessing.json']) {
      const content = file === name ? text : await readFile(join(folder.path, file));
      if (content !== undefined) await writeFile(join(changed, file), content);
    }
    await expect(open(changed, describing('tensorflow'))).rejects.toMatchObject({
      code: 'CAIRN_MODEL_UNLOADABLE',
      message: expect.stringContaining(sentence) as unknown,
    });
  });
});

describe('onnx', () => {
  test.each([
    ['one matrix', undefined],
    ['one input a column', ['a', 'b']],
  ])('%s', async (_, names) => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'model.onnx'), logisticOnnx([0.5, -2], 0.25, names));
    const model = await open(folder.path, describing('onnx'));
    expect(model.backend).toBe('onnxruntime');
    expect([...(await model.predict(table))]).toEqual(closeTo(expected));
    model.dispose();
  });

  test.each([
    ['no file', undefined, 'holds 0 files *.onnx where one is expected'],
    ['no ONNX', Buffer.from('hello'), 'model.onnx: is no ONNX model that ONNX Runtime loads'],
    [
      'other inputs',
      logisticOnnx([0.5, -2], 0.25, ['a', 'c']),
      'model.onnx: reads the inputs a, c, but the features are a, b',
    ],
  ])('%s', async (_, bytes, sentence) => {
    await using folder = await temporaryFolder();
    if (bytes !== undefined) await writeFile(join(folder.path, 'model.onnx'), bytes);
    await expect(open(folder.path, describing('onnx'))).rejects.toMatchObject({
      code: 'CAIRN_MODEL_UNLOADABLE',
      message: expect.stringContaining(sentence) as unknown,
    });
  });
});

describe('command', () => {
  const script = (text: string): ModelDescription => describing('command', {predict: ['node', '-e', text]});

  test('rows go in as CSV, predictions come out', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'weights.json'), '[0.5, -2, 0.25]');
    const model = await open(
      folder.path,
      script(`
      const fs = require('fs');
      const [wa, wb, bias] = JSON.parse(fs.readFileSync('weights.json', 'utf8'));
      const rows = fs.readFileSync(process.env.CAIRN_ROWS, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(',').map(Number));
      fs.writeFileSync(process.env.CAIRN_PREDICTIONS, 'prediction\\n' + rows.map(([a, b]) => 1 / (1 + Math.exp(-(wa * a + wb * b + bias)))).join('\\n') + '\\n');
    `),
    );
    expect([...(await model.predict(table))]).toEqual(closeTo(expected));
    expect(await readdir(folder.path)).toEqual(['weights.json']);
  });

  test.each([
    [
      'an exit code',
      'console.error("no luck"); process.exit(4)',
      'CAIRN_PREDICTION_INVALID',
      'ended with code 4.\n| no luck',
    ],
    ['no file', '', 'CAIRN_PREDICTION_INVALID', 'ended well, but wrote no file CAIRN_PREDICTIONS'],
    [
      'too few',
      'require("fs").writeFileSync(process.env.CAIRN_PREDICTIONS, "prediction\\n0.5\\n")',
      'CAIRN_PREDICTION_INVALID',
      'The model gave 1 predictions for 3 rows.',
    ],
    [
      'no probability',
      'require("fs").writeFileSync(process.env.CAIRN_PREDICTIONS, "prediction\\n0.5\\n1.5\\n0\\n")',
      'CAIRN_PREDICTION_INVALID',
      'The model predicts 1.5 for row 2. Expected: the probability of the positive class, between 0 and 1.',
    ],
    [
      'a gap',
      'require("fs").writeFileSync(process.env.CAIRN_PREDICTIONS, "prediction,x\\n0.5,\\n,1\\n0,\\n")',
      'CAIRN_PREDICTION_INVALID',
      'The model predicts NaN for row 2.',
    ],
    [
      'text',
      'require("fs").writeFileSync(process.env.CAIRN_PREDICTIONS, "prediction\\nyes\\n")',
      'CAIRN_DATA_INVALID',
      'prediction is "yes", not a finite number',
    ],
  ])('%s', async (_, text, code, sentence) => {
    await using folder = await temporaryFolder();
    const model = await open(folder.path, script(text));
    await expect(model.predict(table)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(sentence) as unknown,
    });
  });

  test('without a command', async () => {
    await using folder = await temporaryFolder();
    await expect(open(folder.path, describing('command'))).rejects.toThrow(
      'predict: is missing: the format command needs a command that predicts.',
    );
  });
});
