import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import type {TrainedModelConfig} from '../../src/config/load-config.ts';
import {seededRandom} from '../../src/statistics/seeded-random.ts';
import {numbersOf, type Table} from '../../src/data/table.ts';
import type {RunTypes} from '../../src/generated/documents.ts';
import {measure} from '../../src/evaluation/metrics.ts';
import {loadModel} from '../../src/models/load-model.ts';
import {encodeRows, fitPreprocessing, type Preprocessing} from '../../src/models/encoding.ts';
import {trainTensorFlow} from '../../src/training/tensorflow/train-tensorflow.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

type Train = Extract<TrainedModelConfig['train'], {trainer: 'tensorflow'}>;

/** Rows whose label depends on a number, on a text, and on whether another number is missing. */
function rowsOf(n: number, seed: number): Table {
  const random = seededRandom(seed);
  const a = Float64Array.from({length: n}, () => 100 + 20 * random.next());
  const b = Float64Array.from({length: n}, () => (random.next() < 0.2 ? Number.NaN : random.next()));
  const c = Array.from({length: n}, () => (random.next() < 0.05 ? null : `k${random.below(12)}`));
  const z = a.map((x, i) => 0.4 * (x - 110) + (Number.isNaN(b[i]) ? 2 : 0) + (c[i] === 'k3' ? 3 : -0.5));
  return {
    rows: n,
    columns: new Map([
      ['a', {kind: 'number', values: a}],
      ['b', {kind: 'number', values: b}],
      ['c', {kind: 'string', values: c}],
      ['y', {kind: 'number', values: z.map((x) => Number(random.next() < 1 / (1 + Math.exp(-x))))}],
      ['z', {kind: 'number', values: z.map((x) => 1000 + 50 * x + random.next())}],
    ] as const),
  };
}

const features: TrainedModelConfig['features'] = ['a', 'b', 'c'];
const signature: RunTypes.Signature = {
  inputs: [
    {name: 'a', type: 'number'},
    {name: 'b', type: 'number'},
    {name: 'c', type: 'string'},
  ],
  outputs: [{name: 'prediction', type: 'number'}],
};

async function trainInto(
  directory: string,
  rows: Table,
  train: Partial<Train>,
  task: TrainedModelConfig['task'] = 'binary',
  target: TrainedModelConfig['target'] = task === 'binary' ? 'y' : 'z',
) {
  const model = {
    task,
    dataset: 'd',
    target,
    features,
    stages: {},
    train: {trainer: 'tensorflow', ...train} as const,
  };
  const log = recordingLog();
  const trained = await trainTensorFlow({train: rows, classes: []}, model, {
    directory,
    log,
    signal: new AbortController().signal,
  });
  const description = {
    format: 'tensorflow',
    task,
    signature:
      typeof target === 'string'
        ? signature
        : {...signature, outputs: target.map((name) => ({name, type: 'number' as const}))},
  } as const;
  const loaded = await loadModel(directory, description, {childEnvironment: {}, temporary: directory, log});
  return {trained, loaded, log};
}

const mlp: Partial<Train> = {architecture: 'mlp', parameters: {hidden: [16, 8], epochs: 6, dropout: 0.1}};

describe('a trained model', () => {
  const kinds: readonly [string, Partial<Train>][] = [
    ['logistic', {architecture: 'logistic'}],
    ['mlp', {architecture: 'mlp', parameters: {hidden: [16, 8]}}],
  ];
  test.each(kinds)('%s tells late from early on rows it has not seen', async (architecture, train) => {
    await using folder = await temporaryFolder();
    const {trained, loaded, log} = await trainInto(folder.path, rowsOf(3000, 1), train);
    const unseen = rowsOf(1000, 2);
    expect(
      measure('roc_auc', {labels: numbersOf(unseen, 'y'), predictions: await loaded.predict(unseen)}),
    ).toBeGreaterThan(0.75);
    expect(['wasm', 'tensorflow']).toContain(trained.backend);
    expect(log.lines.join('\n')).toContain(`Training ${architecture} on 3000 rows`);
    expect(log.lines.filter((line) => line.startsWith('progress: Epoch ')).length).toBe(
      trained.metrics['epochs'],
    );
  });

  test('a regression answers in units of the target', async () => {
    await using folder = await temporaryFolder();
    const {loaded} = await trainInto(
      folder.path,
      rowsOf(3000, 1),
      {architecture: 'linear', parameters: {epochs: 60, 'learning-rate': 0.05}},
      'regression',
    );
    const unseen = rowsOf(500, 2);
    const rows = {labels: numbersOf(unseen, 'z'), predictions: await loaded.predict(unseen)};
    expect(measure('r2', rows)).toBeGreaterThan(0.98);
  });

  test.each<['regression' | 'count', Partial<Train>]>([
    ['regression', {architecture: 'mlp', parameters: {epochs: 40, 'learning-rate': 0.02}}],
    ['count', {architecture: 'mlp', parameters: {epochs: 60, 'learning-rate': 0.02}}],
  ])('a %s of two targets learns both, each in its own units', async (task, train) => {
    const withBoth = (rows: Table): Table => {
      const values = numbersOf(rows, 'b').map((b, i) => (Number.isNaN(b) ? 9 : 1) + (i % 2));
      return {...rows, columns: new Map([...rows.columns, ['few', {kind: 'number', values}]])};
    };
    await using folder = await temporaryFolder();
    const {loaded} = await trainInto(folder.path, withBoth(rowsOf(3000, 1)), train, task, ['z', 'few']);
    const unseen = withBoth(rowsOf(500, 2));
    const predictions = await loaded.predict(unseen);
    for (const [one, name] of ['z', 'few'].entries()) {
      const own = predictions.filter((_, i) => i % 2 === one);
      expect(measure('r2', {labels: numbersOf(unseen, name), predictions: own}), name).toBeGreaterThan(0.9);
    }
  });

  test('a logistic model finds the minimum that plain gradient descent finds', async () => {
    await using folder = await temporaryFolder();
    const rows = rowsOf(600, 3);
    const only: Table = {
      rows: 600,
      columns: new Map([...rows.columns].filter(([name]) => name === 'a' || name === 'y')),
    };
    const {x, y} = {x: encodeRows(only, fitPreprocessing(only, ['a'], 10)).values, y: numbersOf(only, 'y')};
    let [w, bias] = [0, 0];
    for (let step = 0; step < 4000; step++) {
      let [gw, gb] = [0, 0];
      for (let i = 0; i < 600; i++) {
        const error = 1 / (1 + Math.exp(-(w * x[i]! + bias))) - y[i]!;
        gw += (error * x[i]!) / 600;
        gb += error / 600;
      }
      [w, bias] = [w - gw, bias - gb];
    }
    const model: TrainedModelConfig & {train: Train} = {
      task: 'binary',
      dataset: 'd',
      target: 'y',
      features: ['a'],
      stages: {},
      train: {
        trainer: 'tensorflow',
        parameters: {epochs: 400, batch: 600, 'learning-rate': 0.05, l2: 0, patience: 400, validation: 0.001},
      },
    };
    await trainTensorFlow({train: only, classes: []}, model, {
      directory: folder.path,
      log: recordingLog(),
      signal: new AbortController().signal,
    });
    const weights = await readFile(join(folder.path, 'weights.bin'));
    expect(weights.readFloatLE(0)).toBeCloseTo(w, 2);
    expect(weights.readFloatLE(4)).toBeCloseTo(bias, 2);
  });

  test('the same seed gives the same bytes, another seed others', async () => {
    const bytes = async (seed: number): Promise<string> => {
      await using folder = await temporaryFolder();
      await trainInto(folder.path, rowsOf(800, 4), {
        ...mlp,
        seed,
      });
      return (await readFile(join(folder.path, 'weights.bin'))).toString('base64');
    };
    const first = await bytes(1);
    expect(await bytes(1)).toBe(first);
    expect(await bytes(2)).not.toBe(first);
  });

  test('predictions are those of TensorFlow.js, which loads the files as its own', async () => {
    await using folder = await temporaryFolder();
    const {loaded} = await trainInto(folder.path, rowsOf(800, 5), {
      ...mlp,
    });
    const unseen = rowsOf(200, 6);
    const document = JSON.parse(await readFile(join(folder.path, 'model.json'), 'utf8')) as {
      modelTopology: object;
      weightsManifest: {weights: tf.io.WeightsManifestEntry[]}[];
    };
    const weights = await readFile(join(folder.path, 'weights.bin'));
    const network = await layers.loadLayersModel(
      tf.io.fromMemory({
        modelTopology: document.modelTopology,
        weightSpecs: document.weightsManifest[0]!.weights,
        weightData: Uint8Array.from(weights).buffer,
      }),
    );
    const preprocessing = JSON.parse(
      await readFile(join(folder.path, 'preprocessing.json'), 'utf8'),
    ) as Preprocessing;
    const encoded = encodeRows(unseen, preprocessing);
    const dense = new Float32Array(unseen.rows * encoded.width);
    for (let row = 0; row < unseen.rows; row++)
      for (let at = encoded.starts[row]!; at < encoded.starts[row + 1]!; at++)
        dense[row * encoded.width + encoded.positions[at]!] = encoded.values[at]!;
    const expected = await (
      network.predict(tf.tensor2d(dense, [unseen.rows, encoded.width])) as tf.Tensor
    ).data();
    const predicted = await loaded.predict(unseen);
    expect(Math.max(...predicted.map((p, i) => Math.abs(p - expected[i]!)))).toBeLessThan(1e-5);
  });

  test('a loss that is no number ends the training with one sentence', async () => {
    await using folder = await temporaryFolder();
    await expect(
      trainInto(folder.path, rowsOf(500, 7), {parameters: {'learning-rate': 1e39}}, 'regression'),
    ).rejects.toMatchObject({code: 'CAIRN_TRAINING_FAILED'});
  });
});

test('an encoding: standardised numbers, most frequent categories, and flags for what is missing or other', () => {
  const table: Table = {
    rows: 5,
    columns: new Map([
      ['n', {kind: 'number', values: Float64Array.of(1, 3, Number.NaN, 1, 3)}],
      ['s', {kind: 'string', values: ['b', 'b', 'a', 'c', null]}],
      ['k', {kind: 'number', values: new Float64Array(5).fill(0.1)}],
    ] as const),
  };
  const preprocessing = fitPreprocessing(table, ['n', 's', 'k'], 2);
  expect(preprocessing.columns).toEqual([
    {kind: 'number', name: 'n', mean: 2, sd: 1, missing: true},
    {kind: 'category', name: 's', categories: ['b', 'a'], other: true, missing: true},
    {kind: 'number', name: 'k', mean: expect.closeTo(0.1) as unknown, sd: 1, missing: false},
  ]);
  const {starts, positions, values, width} = encodeRows(table, preprocessing);
  const rowAt = (row: number): readonly number[] => {
    const dense = new Array<number>(width).fill(0);
    for (let at = starts[row]!; at < starts[row + 1]!; at++)
      dense[positions[at]!] = Number(values[at]!.toFixed(6));
    return dense;
  };
  expect([0, 2, 3, 4].map(rowAt)).toEqual([
    [-1, 0, 1, 0, 0, 0, 0],
    [0, 1, 0, 1, 0, 0, 0],
    [-1, 0, 0, 0, 1, 0, 0],
    [1, 0, 0, 0, 0, 1, 0],
  ]);
  const unseen: Table = {
    rows: 1,
    columns: new Map([
      ['n', {kind: 'number', values: Float64Array.of(2)}],
      ['s', {kind: 'string', values: ['new']}],
      ['k', {kind: 'number', values: Float64Array.of(Number.NaN)}],
    ] as const),
  };
  expect([...encodeRows(unseen, preprocessing).positions]).toEqual([0, 4]);
});

describe('few rows', () => {
  test('have enough steps by default, and a small step is said to stop while it improves', async () => {
    await using folder = await temporaryFolder();
    const {trained, loaded, log} = await trainInto(folder.path, rowsOf(136, 8), {architecture: 'logistic'});
    expect(trained.metrics['epochs']).toBeGreaterThan(30);
    const unseen = rowsOf(2000, 9);
    const rows = {labels: numbersOf(unseen, 'y'), predictions: await loaded.predict(unseen)};
    expect(measure('roc_auc', rows)).toBeGreaterThan(0.8);
    expect(log.lines.join()).not.toContain('still falling');

    const short = await trainInto(folder.path, rowsOf(136, 8), {
      architecture: 'logistic',
      parameters: {epochs: 30, batch: 256},
    });
    expect(short.trained.metrics).toMatchObject({epochs: 30, stopped_while_improving: 1});
    expect(short.log.lines.join('\n')).toContain(
      'Training stopped at the limit of 30 epochs while the validation loss was still falling',
    );
  });

  const withValue = (column: string, row: number, value: number): Table => {
    const rows = rowsOf(136, 8);
    const values = Float64Array.from(numbersOf(rows, column));
    values[row] = value;
    return {...rows, columns: new Map([...rows.columns, [column, {kind: 'number', values}]])};
  };
  test.each([
    ['a', 1e300, 'binary'],
    ['a', -1e300, 'binary'],
    ['a', 1.7e308, 'binary'],
    ['a', 1e12, 'binary'],
    ['b', 1e200, 'binary'],
    ['z', 1e300, 'regression'],
  ] as const)('a value of %s that is %d is refused with its row', async (column, value, task) => {
    await using folder = await temporaryFolder();
    await expect(trainInto(folder.path, withValue(column, 7, value), {}, task)).rejects.toMatchObject({
      code: 'CAIRN_TRAINING_FAILED',
      message: expect.stringContaining(
        `column "${column}", row 8 of those to learn from: is ${value}, beside which`,
      ) as unknown,
    });
  });

  test('a rare flag and a column of tiny or huge numbers are none of them', async () => {
    await using folder = await temporaryFolder();
    const rows = rowsOf(136, 8);
    const scaled = (factor: number): Table => ({
      ...rows,
      columns: new Map([
        ...rows.columns,
        ['a', {kind: 'number', values: numbersOf(rows, 'a').map((value) => value * factor)}],
        ['b', {kind: 'number', values: new Float64Array(136).fill(1, 0, 1)}],
      ]),
    });
    const predict = async (factor: number) =>
      (await trainInto(folder.path, scaled(factor), {architecture: 'logistic'})).loaded.predict(
        scaled(factor),
      );
    const plain = await predict(1);
    for (const factor of [2 ** 900, 2 ** -900])
      expect(Math.max(...(await predict(factor)).map((p, i) => Math.abs(p - plain[i]!)))).toBeLessThan(1e-4);
  });
});
