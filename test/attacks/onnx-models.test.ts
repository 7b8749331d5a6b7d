import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadModel, type Model} from '../../src/models/load-model.ts';
import {endlessOnnx, failingOnnx, logisticOnnx} from '../models/onnx-bytes.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

/*
 * Who: whoever trains a model (or what they took it from).
 * What it may reach: the process that scores it, with its token: a graph may loop without end, fail with names that hold
 * commands to the runner, or crash it.
 * What stops it: ONNX Runtime runs in a process of its own with a time limit and without a token; its output is dropped.
 */

const table = {rows: 2, columns: new Map([['a', {kind: 'number', values: Float64Array.of(1, 2)} as const]])};

async function open(folder: string, bytes: Uint8Array, longest?: number): Promise<Model & Disposable> {
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'model.onnx'), bytes);
  const model = await loadModel(
    folder,
    {
      format: 'onnx',
      task: 'regression',
      signature: {inputs: [{name: 'a', type: 'number'}], outputs: [{name: 'value', type: 'number'}]},
    },
    {
      childEnvironment: {PATH: process.env['PATH'] ?? ''},
      temporary: folder,
      log: recordingLog(),
      ...(longest !== undefined && {longest}),
    },
  );
  return {
    ...model,
    [Symbol.dispose]: () => {
      model.dispose();
    },
  };
}

thorough(
  'a graph that loops without end is ended with a coded error, and again when it is asked again',
  async () => {
    await using folder = await temporaryFolder();
    using model = await open(folder.path, endlessOnnx(1), 3000);
    for (let i = 0; i < 2; i++)
      await expect(model.predict(table)).rejects.toMatchObject({
        code: 'CAIRN_PREDICTION_INVALID',
        message: expect.stringContaining('gave no answer in 3 s and was ended') as string,
      });
  },
);

test('a failure of the runtime is a coded error in one line, whatever the node is called', async () => {
  await using folder = await temporaryFolder();
  const name = 'evil\n::stop-commands::x\n::add-mask::production\n';
  using model = await open(folder.path, failingOnnx(1, name));
  const failure = await model.predict(table).catch((error: unknown) => error);
  expect(failure).toMatchObject({code: 'CAIRN_PREDICTION_INVALID'});
  expect(String(failure)).toMatch(/The ONNX model failed: .*Reshape.*evil/);
  expect(String(failure)).not.toContain('\n');
});

test('questions at once are answered one after the other, each with its own rows', async () => {
  await using folder = await temporaryFolder();
  using model = await open(folder.path, logisticOnnx([1], 0));
  const values = [0, 1, 2, 3];
  const answers = await Promise.all(
    values.map(async (value) =>
      model.predict({rows: 1, columns: new Map([['a', {kind: 'number', values: Float64Array.of(value)}]])}),
    ),
  );
  expect(answers.map(([answer]) => answer)).toEqual(
    values.map((value) => expect.closeTo(1 / (1 + Math.exp(-value)), 5) as unknown),
  );
});
