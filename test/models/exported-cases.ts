import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readDelimited} from '../../scripts/cases/read-delimited.ts';
import type {Column, Table} from '../../src/data/table.ts';
import {loadModel, type ModelDescription} from '../../src/models/load-model.ts';
import {signatureOf} from '../../src/models/signature.ts';
import {recordingLog} from '../support/context.ts';

/**
 * Small models as skl2onnx, onnxmltools, PyTorch-shaped exports and TensorFlow.js write them, each with the first rows of its
 * data and the predictions of the exporting library.
 */
export interface Exported {
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

/** Where they lie. */
export const folder = join(import.meta.dirname, 'exported');
export const cases = JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8')) as Record<
  string,
  Exported
>;
const data = readDelimited(await readFile(join(folder, 'data.csv'), 'utf8'));
const types = {
  age: {type: 'integer'},
  income: {type: 'number'},
  score: {type: 'number'},
  value: {type: 'number'},
  city: {type: 'string'},
  member: {type: 'boolean'},
} as const;

export const describing = (
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

/** The first rows of the data. */
export const tableOf = (features: readonly string[]): Table => ({
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

export const predict = async (
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
