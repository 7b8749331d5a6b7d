import {cp, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Table} from '../../src/data/table.ts';
import {sampleOf} from '../support/effort.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {cases, describing, folder, predict, tableOf, type Exported} from './exported-cases.ts';

describe('models as they are exported', () => {
  test.each(sampleOf(Object.entries(cases), 7))('%s', async (name, one) => {
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
