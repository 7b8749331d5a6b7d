import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readDelimited} from '../../scripts/cases/read-delimited.ts';
import type {Column, Table} from '../../src/data/table.ts';
import {loadModel, type ModelDescription} from '../../src/models/load-model.ts';
import {signatureOf} from '../../src/models/signature.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

/**
 * Small models as skl2onnx, onnxmltools, PyTorch-shaped exports and TensorFlow.js write them, each with the first rows of its
 * data and the predictions of the exporting library.
 */
interface Exported {
  /** Where several cases have one model (default: the name of the case). */
  readonly folder?: string;
  readonly target?: string | string[];
  readonly features: readonly string[];
  readonly task: 'binary' | 'regression';
  readonly predictions?: readonly number[];
  /** What the configuration says, without which it is refused. */
  readonly declare?: {
    readonly output?: {name?: string; names?: string[]; column?: number; logits?: boolean};
    readonly positive?: string;
  };
  readonly refused?: string;
}

const folder = join(import.meta.dirname, 'exported');
const cases = JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8')) as Record<string, Exported>;
const data = readDelimited(await readFile(join(folder, 'data.csv'), 'utf8'));
const types = {
  age: {type: 'integer'},
  income: {type: 'number'},
  score: {type: 'number'},
  value: {type: 'number'},
  city: {type: 'string'},
  member: {type: 'boolean'},
} as const;

const describing = (
  name: string,
  {features, task, target = 'y'}: Exported,
  declare: Exported['declare'] = {},
  fill?: Record<string, number | string | boolean>,
): ModelDescription => {
  const format = /^(batchnorm|softmax2$|functional|keras3|graph)/.test(name) ? 'tensorflow' : 'onnx';
  const {output, positive} = declare;
  return {
    format,
    task,
    signature: signatureOf(
      {
        task,
        target,
        features: [...features],
        ...(positive !== undefined && {positive}),
        train: {
          trainer: 'command',
          command: ['true'],
          model: 'm',
          format,
          ...(output && {output: {...output}}),
          ...(fill && {fill}),
        },
      },
      {columns: types},
      [],
    ),
  };
};

const tableOf = (features: readonly string[]): Table => ({
  rows: 20,
  columns: new Map(features.map((name) => [name, columnOf(name)])),
});

const columnOf = (name: string): Column => {
  const texts = data.get(name) ?? [];
  return name === 'city'
    ? {kind: 'string', values: texts}
    : {
        kind: 'number',
        values: Float64Array.from(texts, (text) =>
          text === 'true' ? 1 : text === 'false' ? 0 : Number(text),
        ),
      };
};

const predict = async (
  directory: string,
  description: ModelDescription,
  table: Table,
  log = recordingLog(),
) => {
  const model = await loadModel(directory, description, {
    childEnvironment: {PATH: process.env['PATH'] ?? ''},
    temporary: directory,
    log,
  });
  try {
    return await model.predict(table);
  } finally {
    model.dispose();
  }
};

describe('models as they are exported', () => {
  test.each(Object.entries(cases))('%s', async (name, one) => {
    const run = async (declare?: Exported['declare']) =>
      predict(join(folder, one.folder ?? name), describing(name, one, declare), tableOf(one.features));
    if (one.refused !== undefined)
      await expect(run()).rejects.toMatchObject({
        code: expect.stringMatching(
          /^CAIRN_(OUTPUT_UNCLEAR|PREDICTION_INVALID|MODEL_UNLOADABLE)$/,
        ) as unknown,
        message: expect.stringContaining(one.refused) as unknown,
      });
    if (one.predictions === undefined) return;
    const predictions = await run(one.declare);
    const wrong = one.predictions.filter(
      (right, row) =>
        !(Math.abs((predictions[row] ?? Number.NaN) - right) <= 1e-5 * Math.max(1, Math.abs(right))),
    );
    expect(wrong).toEqual([]);
  });

  test('a class that the model does not have', async () => {
    const name = 'string_labels_positive_first';
    const one = cases[name] ?? expect.fail();
    await expect(
      predict(join(folder, name), describing(name, one, {positive: 'early'}), tableOf(one.features)),
    ).rejects.toThrow('has the classes "late" and "on time", and positive is "early"');
  });
});

describe('missing values', () => {
  const name = 'int64_and_bool';
  const one = cases[name] ?? expect.fail();
  const withGap = (column: string): Table => {
    const table = tableOf(one.features);
    const values = Float64Array.from(table.columns.get(column)?.values as Float64Array);
    values[2] = Number.NaN;
    return {...table, columns: new Map([...table.columns, [column, {kind: 'number', values}]])};
  };

  test.each([
    ['age', 'int64'],
    ['member', 'bool'],
  ])('%s is never taken for 0 or false', async (column, type) => {
    await expect(predict(join(folder, name), describing(name, one), withGap(column))).rejects.toMatchObject({
      code: 'CAIRN_ROW_INVALID',
      message: `column "${column}", row 3: has no value, and the model's input of ${type} knows no missing one. Give a value, or say what stands for a missing one in cairn.yaml: train.fill: {${column}: …}.`,
    });
  });

  test('what the configuration puts in its place is fed', async () => {
    const filled = await predict(join(folder, name), describing(name, one, {}, {age: 40}), withGap('age'));
    const table = tableOf(one.features);
    (table.columns.get('age')?.values as Float64Array)[2] = 40;
    expect(filled).toEqual(await predict(join(folder, name), describing(name, one), table));
  });

  test('a network without preprocessing.json', async () => {
    const table = tableOf(['score', 'value']);
    (table.columns.get('value')?.values as Float64Array)[4] = Number.NaN;
    const keras = cases['keras3_names'] ?? expect.fail();
    await expect(
      predict(join(folder, 'keras3_names'), describing('keras3_names', keras), table),
    ).rejects.toThrow('column "value", row 5: has no value');
  });

  test('a number that an input cannot hold', async () => {
    const table = tableOf(['age']);
    (table.columns.get('age')?.values as Float64Array)[1] = 300;
    const small = cases['in_uint8'] ?? expect.fail();
    await expect(predict(join(folder, 'in_uint8'), describing('in_uint8', small), table)).rejects.toThrow(
      `column "age", row 2: is 300, which the model's input of uint8 cannot hold.`,
    );
  });
});

test.each([
  ['model.pkl', Buffer.from([0x80, 4, 0x95, 0]), 'model.pkl: is a Python pickle', 'skl2onnx'],
  ['model.onnx', Buffer.from([0x80, 4, 0x95, 0]), 'model.onnx: is a Python pickle', 'format: command'],
  ['model.joblib', Buffer.from('x'), 'model.joblib: is a Python pickle', 'format: command'],
  [
    'model.onnx',
    Buffer.from('PK\u0003\u0004'),
    'model.onnx: is an archive, as torch.save',
    'torch.onnx.export',
  ],
])('%s that is no ONNX is named', async (file, bytes, sentence, way) => {
  await using place = await temporaryFolder();
  await writeFile(join(place.path, file), bytes);
  const one = cases['zipcols_int'] ?? expect.fail();
  const refusal = predict(place.path, describing('zipcols_int', one), tableOf(one.features));
  await expect(refusal).rejects.toThrow(sentence);
  await expect(refusal).rejects.toThrow(way);
});

test('a version of Cairn 0.1 is read as then: the last column of the last output of numbers', async () => {
  await using place = await temporaryFolder();
  const directory = join(place.path, 'model');
  await mkdir(directory);
  const name = 'probs_then_float_label';
  await cp(join(folder, name), directory, {recursive: true});
  const one = cases[name] ?? expect.fail();
  const {signature, ...rest} = describing(name, one);
  const {inputs, outputs} = signature;
  const earlier = {
    ...rest,
    signature: {inputs: inputs.map(({name: column, type}) => ({name: column, type})), outputs},
  };
  expect(new Set(await predict(directory, earlier, tableOf(one.features)))).toEqual(new Set([0, 1]));
});
