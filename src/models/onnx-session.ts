import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {InferenceSession, Tensor} from 'onnxruntime-node';
import type * as OnnxRuntime from 'onnxruntime-node';
import {columnOf, type Column} from '../data/table.ts';
import {nativePart, prepareNative} from '../native/native.ts';
import {unloadable, type Model, type ModelDescription} from './model.ts';
import {counted} from '../text/counted.ts';

/** Rows of one call. */
const most = 8192;

/**
 * Loads the one .onnx file of a folder into this process, which it may crash or keep for ever (`loadOnnxModel`). Its inputs are either one a column, by name, of shape [rows, 1], or a single
 * matrix of all columns in order, which must then be numbers. Of its outputs the probability of the positive class, or the
 * value, is taken: the last column of the last output of numbers (converters give a label first, then probabilities).
 */
export async function openOnnxSession(
  directory: string,
  {signature}: Pick<ModelDescription, 'signature'>,
): Promise<Model> {
  const files = (await readdir(directory)).filter((name) => name.toLowerCase().endsWith('.onnx'));
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw unloadable(directory, `holds ${counted(files.length, 'file')} *.onnx where one is expected`);
  await prepareNative('onnxruntime');
  const runtime = nativePart('onnxruntime') as typeof OnnxRuntime; // the package that prepareNative pinned
  const session = await runtime.InferenceSession.create(join(directory, file), {logSeverityLevel: 4}).catch(
    (error: unknown) => {
      throw unloadable(file, 'is no ONNX model that ONNX Runtime loads', error);
    },
  );
  const names = signature.inputs.map(({name}) => name);
  const feed = feedOf(runtime, session, signature, file);
  return {
    backend: 'onnxruntime',
    dispose: () => void session.release(),
    predict: async (table) => {
      const predictions = new Float64Array(table.rows);
      const columns = names.map((name) => columnOf(table, name));
      for (let start = 0; start < table.rows; start += most) {
        const rows = Math.min(most, table.rows - start);
        const outputs = await session.run(feed(columns, start, rows));
        predictions.set(answers(outputs, session.outputNames, rows, file), start);
      }
      return predictions;
    },
  };
}

type Feed = (columns: readonly Column[], start: number, rows: number) => Record<string, Tensor>;

function feedOf(
  runtime: typeof OnnxRuntime,
  session: InferenceSession,
  {inputs}: ModelDescription['signature'],
  file: string,
): Feed {
  const typeOf = new Map(
    session.inputMetadata.map((metadata) => [metadata.name, metadata.isTensor ? metadata.type : 'other']),
  );
  const names = inputs.map(({name}) => name);
  const [only] = session.inputNames;
  if (session.inputNames.length === names.length && names.every((name) => typeOf.has(name)))
    return (columns, start, rows) =>
      Object.fromEntries(
        columns.map((column, i) => [
          names[i] ?? '',
          columnTensor(runtime, column, typeOf.get(names[i] ?? '') ?? '', start, rows),
        ]),
      );
  const texts = inputs.filter(({type}) => type === 'string').map(({name}) => name);
  if (session.inputNames.length === 1 && only !== undefined && texts.length === 0)
    return (columns, start, rows) => ({
      [only]: matrix(runtime, columns, typeOf.get(only) ?? '', start, rows),
    });
  throw unloadable(
    file,
    `reads the inputs ${session.inputNames.join(', ')}, but the features are ${names.join(', ')}; expected is one input for each by name, or a single matrix of numbers`,
  );
}

function columnTensor(
  runtime: typeof OnnxRuntime,
  column: Column,
  type: string,
  start: number,
  rows: number,
): Tensor {
  const shape = [rows, 1];
  if (type === 'string')
    return new runtime.Tensor(
      'string',
      Array.from(
        {length: rows},
        (_, i) =>
          (column.kind === 'string' ? column.values[start + i] : column.values[start + i]?.toString()) ?? '',
      ),
      shape,
    );
  const numbers =
    column.kind === 'number'
      ? column.values.subarray(start, start + rows)
      : Float64Array.from(column.values.slice(start, start + rows), (text) => Number(text ?? Number.NaN));
  return numberTensor(runtime, numbers, type, shape);
}

function matrix(
  runtime: typeof OnnxRuntime,
  columns: readonly Column[],
  type: string,
  start: number,
  rows: number,
): Tensor {
  const values = new Float64Array(rows * columns.length);
  for (const [j, column] of columns.entries())
    for (let i = 0; i < rows; i++)
      values[i * columns.length + j] =
        column.kind === 'number' ? (column.values[start + i] ?? Number.NaN) : Number.NaN;
  return numberTensor(runtime, values, type, [rows, columns.length]);
}

function numberTensor(
  runtime: typeof OnnxRuntime,
  values: Float64Array,
  type: string,
  shape: readonly number[],
): Tensor {
  if (type === 'float64') return new runtime.Tensor('float64', values.slice(), shape);
  if (type === 'int64')
    return new runtime.Tensor(
      'int64',
      BigInt64Array.from(values, (value) => BigInt(Number.isNaN(value) ? 0 : Math.trunc(value))),
      shape,
    );
  if (type === 'int32') return new runtime.Tensor('int32', Int32Array.from(values), shape);
  if (type === 'bool') return new runtime.Tensor('bool', Uint8Array.from(values), shape);
  return new runtime.Tensor('float32', Float32Array.from(values), shape);
}

function answers(
  outputs: Readonly<Record<string, unknown>>,
  names: readonly string[],
  rows: number,
  file: string,
): Float64Array {
  for (const name of names.toReversed()) {
    const output = outputs[name] as {data?: unknown} | undefined;
    const data = output?.data;
    if (!(data instanceof Float32Array || data instanceof Float64Array) || data.length % rows !== 0) continue;
    const width = data.length / rows;
    return Float64Array.from({length: rows}, (_, i) => data[i * width + width - 1] ?? Number.NaN);
  }
  throw unloadable(
    file,
    `gives no output of numbers, one or more a row (outputs: ${names.join(', ')}; convert with zipmap off)`,
  );
}
