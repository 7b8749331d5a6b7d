import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {loadModel, type ModelDescription} from '../../src/models/load-model.ts';
import type {Table} from '../../src/data/table.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {cases, describing, folder, predict, tableOf} from './exported-cases.ts';
import {endlessOnnx, failingOnnx, logisticOnnx} from './onnx-bytes.ts';

// The ONNX Runtime of machines that have no native one, downloaded as there: beside the native one of this machine.

afterEach(() => {
  vi.unstubAllEnvs();
});

const inWasm = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  vi.stubEnv('CAIRN_ONNX_RUNTIME', 'wasm');
  try {
    return await work();
  } finally {
    vi.unstubAllEnvs();
  }
};

/** What a model answers, or how it is refused, numbers in the sentence rounded as the answers are. */
const outcome = async (work: () => Promise<Float64Array>): Promise<number[] | string> =>
  work().then(
    (numbers) => [...numbers],
    (error: unknown) =>
      (error as Error).message.replace(/\d+\.\d{6,}/g, (number) => Number(number).toPrecision(5)),
  );

describe('as the native one', () => {
  const fixtures = Object.entries(cases)
    .filter(([name, one]) => describing(name, one).format === 'onnx')
    .flatMap(([name, one]) => [
      [name, 'as it is', one, undefined] as const,
      ...(one.declare === undefined ? [] : [[name, 'declared', one, one.declare] as const]),
    ]);
  test.each(fixtures)('%s, %s', async (name, _, one, declare) => {
    const ask = async () =>
      outcome(async () =>
        predict(join(folder, one.folder ?? name), describing(name, one, declare), tableOf(one.features)),
      );
    const native = await ask();
    const wasm = await inWasm(ask);
    if (typeof native === 'string' || typeof wasm === 'string') expect(wasm).toBe(native);
    else {
      expect(wasm).toHaveLength(native.length);
      expect(native.length).toBeGreaterThanOrEqual(20);
      const far = native.filter(
        (right, i) => !(Math.abs((wasm[i] ?? Number.NaN) - right) <= 1e-5 * Math.max(1, Math.abs(right))),
      );
      expect(far).toEqual([]);
    }
  });

  test('there are as many as are exported', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(27);
  });
});

const table: Table = {
  rows: 3,
  columns: new Map([
    ['a', {kind: 'number', values: Float64Array.of(0, 1, 2)}],
    ['b', {kind: 'number', values: Float64Array.of(1, -1, 0)}],
  ] as const),
};
const description: ModelDescription = {
  format: 'onnx',
  task: 'binary',
  signature: {
    inputs: [
      {name: 'a', type: 'number'},
      {name: 'b', type: 'number'},
    ],
    outputs: [{name: 'probability', type: 'number'}],
    order: ['a', 'b'],
  },
};

const withModel = async <Answer>(
  bytes: Uint8Array,
  work: (model: Awaited<ReturnType<typeof loadModel>>, lines: readonly string[]) => Promise<Answer>,
  {more = {}, longest}: {more?: Record<string, Uint8Array>; longest?: number} = {},
): Promise<Answer> => {
  await using place = await temporaryFolder();
  for (const [name, content] of Object.entries({...more, 'model.onnx': bytes}))
    await writeFile(join(place.path, name), content);
  const log = recordingLog();
  const model = await inWasm(async () =>
    loadModel(place.path, description, {
      childEnvironment: {PATH: process.env['PATH'] ?? ''},
      temporary: place.path,
      log,
      ...(longest !== undefined && {longest}),
    }),
  );
  try {
    return await work(model, log.lines);
  } finally {
    model.dispose();
  }
};

test('it says that it runs and why, and is named as what computes', async () => {
  await withModel(logisticOnnx([0.5, -2], 0.25), async (model, lines) => {
    expect(lines).toContain(
      'info: ONNX Runtime as WebAssembly, because CAIRN_ONNX_RUNTIME=wasm asks for it.',
    );
    expect(model.backend).toBe('onnxruntime-web');
    return Promise.resolve();
  });
});

test('weights in a file beside the model are read; a file that is missing or outside is refused', async () => {
  const weights = new Uint8Array(Float32Array.of(0.5, -2).buffer);
  const right = [0, 1, 2].map(
    (a, i) => 1 / (1 + Math.exp(-(0.5 * a - 2 * (table.columns.get('b')?.values[i] as number) + 0.25))),
  );
  const answers = await withModel(
    logisticOnnx([0.5, -2], 0.25, undefined, 'weights.bin'),
    async (model) => model.predict(table),
    {more: {'weights.bin': weights}},
  );
  expect([...answers]).toEqual(right.map((value) => expect.closeTo(value, 5) as unknown));
  const refused = async (file: string) =>
    withModel(logisticOnnx([0.5, -2], 0.25, undefined, file), async () => Promise.resolve());
  await expect(refused('weights.bin')).rejects.toMatchObject({
    code: 'CAIRN_MODEL_UNLOADABLE',
    message: expect.stringContaining('ENOENT') as unknown,
  });
  await expect(refused('../weights.bin')).rejects.toMatchObject({
    code: 'CAIRN_MODEL_UNLOADABLE',
    message: expect.stringContaining('names the file "../weights.bin", which leads outside') as unknown,
  });
});

test('a model without end is ended; one that contradicts itself is refused when it loads, not at its first rows', async () => {
  await expect(
    withModel(endlessOnnx(2), async (model) => model.predict(table), {longest: 4000}),
  ).rejects.toMatchObject({
    code: 'CAIRN_PREDICTION_INVALID',
    message: expect.stringContaining('gave no answer in 4 s and was ended') as unknown,
  });
  await expect(
    withModel(failingOnnx(2, 'the node'), async (model) => model.predict(table)),
  ).rejects.toMatchObject({
    code: 'CAIRN_MODEL_UNLOADABLE',
    message: expect.stringContaining('Inferred=13 Declared=1') as unknown,
  });
});

test('a value that an input cannot hold is refused with its row', async () => {
  const wide = new Map([
    ...table.columns,
    ['a', {kind: 'number', values: Float64Array.of(0, 1e300, 2)}],
  ] as const);
  await expect(
    withModel(logisticOnnx([0.5, -2], 0.25), async (model) => model.predict({rows: 3, columns: wide})),
  ).rejects.toMatchObject({
    code: 'CAIRN_ROW_INVALID',
    message: expect.stringContaining('column "a", row 2') as unknown,
  });
});
