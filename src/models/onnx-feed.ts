import type {InferenceSession, Tensor} from 'onnxruntime-node';
import type * as OnnxRuntime from 'onnxruntime-node';
import type {Column} from '../data/table.ts';
import {UserError} from '../kernel/errors.ts';
import {toHalfBits} from './half-floats.ts';
import {unloadable, type ModelDescription} from './model.ts';

/** Makes what a session is fed of rows `start` to `start + rows` of the columns, which are in the order of the signature. */
export type Feed = (columns: readonly Column[], start: number, rows: number) => Record<string, Tensor>;

type Runtime = typeof OnnxRuntime;
type Input = InferenceSession.TensorValueMetadata;
type Described = ModelDescription['signature']['inputs'][number];

/**
 * How rows are fed to a model: one input a column, by name; or a single matrix of all columns, in the order of the training
 * file; or the only input, for the only column. `batch` is the number of rows that its inputs ask for, where they do.
 */
export function feedOf(
  runtime: Runtime,
  session: InferenceSession,
  {inputs, order}: ModelDescription['signature'],
  file: string,
): {feed: Feed; batch: number | undefined} {
  const metadata = session.inputMetadata.map((input) => {
    if (input.isTensor) return input;
    throw unloadable(file, `reads the input ${input.name}, which is no tensor`);
  });
  const byName = new Map(metadata.map((input) => [input.name, input]));
  const batch = batchOf(metadata, file);
  const described = inputs.map((input) => ({input, tensor: byName.get(input.name)}));
  if (metadata.length === inputs.length && described.every(({tensor}) => tensor !== undefined))
    return {
      batch,
      feed: columnsFeed(
        runtime,
        described.flatMap(({input, tensor}) => (tensor === undefined ? [] : [{input, tensor}])),
        file,
      ),
    };
  const [only] = metadata;
  const [first] = inputs;
  if (metadata.length === 1 && only !== undefined && inputs.length === 1 && first !== undefined)
    return {batch, feed: columnsFeed(runtime, [{input: first, tensor: only}], file)};
  const isText = only?.type === 'string';
  const strangers = inputs.filter(({type}) => (type === 'string') !== isText).map(({name}) => name);
  if (metadata.length === 1 && only !== undefined && strangers.length === 0)
    return {batch, feed: matrixFeed(runtime, only, inputs, order, file)};
  const names = inputs.map(({name}) => name).join(', ');
  throw unloadable(
    file,
    `reads the inputs ${session.inputNames.join(', ')}, but the features are ${names}; expected is one input for each by name, or a single matrix of numbers`,
    undefined,
    metadata.length === 1
      ? `The features ${strangers.join(', ')} hold ${isText ? 'numbers' : 'texts'}, and a matrix holds one kind: export the whole pipeline with one input a column.`
      : 'Name the inputs of the model as the features, and list in features what it reads and nothing else.',
  );
}

/** The rows that every call must have, where the model was exported for a fixed number; undefined where any number will do. */
function batchOf(inputs: readonly Input[], file: string): number | undefined {
  const sizes = new Set(inputs.map(({shape}) => fixedSize(shape[0])).filter((size) => size !== undefined));
  if (sizes.size > 1) throw unloadable(file, `asks for ${[...sizes].join(' and ')} rows at once`);
  return [...sizes][0];
}

/** A size that an input insists on: a name, 0, -1 and what WebAssembly makes of -1 stand for any. */
function fixedSize(size: number | string | undefined): number | undefined {
  return typeof size === 'number' && size > 0 && size < 2 ** 32 - 1 ? size : undefined;
}

function columnsFeed(
  runtime: Runtime,
  inputs: readonly {input: Described; tensor: Input}[],
  file: string,
): Feed {
  for (const {tensor} of inputs) requireShape(tensor, 1, file);
  return (columns, start, rows) =>
    Object.fromEntries(
      inputs.map(({input, tensor}, i) => {
        const column = columns[i];
        const shape = tensor.shape.length === 1 ? [rows] : [rows, 1];
        const cells = [{input, column}];
        return [tensor.name, tensorOf(runtime, tensor, cells, {start, rows, shape})];
      }),
    );
}

function matrixFeed(
  runtime: Runtime,
  tensor: Input,
  inputs: readonly Described[],
  order: readonly string[] | undefined,
  file: string,
): Feed {
  requireShape(tensor, inputs.length, file);
  const positions = (order ?? inputs.map(({name}) => name)).map((name) =>
    inputs.findIndex((input) => input.name === name),
  );
  return (columns, start, rows) => {
    const cells = positions.flatMap((at) => {
      const input = inputs[at];
      return input === undefined ? [] : [{input, column: columns[at]}];
    });
    return {[tensor.name]: tensorOf(runtime, tensor, cells, {start, rows, shape: [rows, inputs.length]})};
  };
}

/** Throws unless an input has the shape of rows, or of rows and so many columns. */
function requireShape({name, shape}: Input, width: number, file: string): void {
  const columns = fixedSize(shape[1]) ?? width;
  if (shape.length <= 2 && columns === width && (shape.length !== 1 || width === 1)) return;
  const shown = shape.map((size) => fixedSize(size) ?? 'n').join(', ');
  throw unloadable(
    file,
    `reads the input ${name} of shape [${shown}], but the features give [n, ${width}]`,
    undefined,
    shape.length > 2
      ? 'A table has rows and columns alone: put what reshapes them into the model, or let a command predict (format: command).'
      : 'List in features what the model was trained with, in any order, and nothing else.',
  );
}

interface Part {
  readonly start: number;
  readonly rows: number;
  readonly shape: readonly number[];
}

interface Cell {
  readonly input: Described;
  readonly column: Column | undefined;
}

function tensorOf(runtime: Runtime, tensor: Input, cells: readonly Cell[], part: Part): Tensor {
  if (tensor.type === 'string') return new runtime.Tensor('string', textsOf(tensor, cells, part), part.shape);
  const make = Object.hasOwn(kinds, tensor.type) ? kinds[tensor.type] : undefined;
  if (make === undefined)
    throw unloadable(tensor.name, `is an input of ${tensor.type}, which no column gives`);
  return make(runtime, numbersOf(tensor, cells, part), part.shape);
}

/** How each kind of tensor is made of numbers that were checked. */
const kinds: Readonly<
  Partial<Record<string, (runtime: Runtime, values: Float64Array, shape: readonly number[]) => Tensor>>
> = {
  float32: (runtime, values, shape) => new runtime.Tensor('float32', Float32Array.from(values), shape),
  float64: (runtime, values, shape) => new runtime.Tensor('float64', values, shape),
  float16: (runtime, values, shape) => new runtime.Tensor('float16', toHalfBits(values), shape),
  int8: (runtime, values, shape) => new runtime.Tensor('int8', Int8Array.from(values), shape),
  uint8: (runtime, values, shape) => new runtime.Tensor('uint8', Uint8Array.from(values), shape),
  int16: (runtime, values, shape) => new runtime.Tensor('int16', Int16Array.from(values), shape),
  uint16: (runtime, values, shape) => new runtime.Tensor('uint16', Uint16Array.from(values), shape),
  int32: (runtime, values, shape) => new runtime.Tensor('int32', Int32Array.from(values), shape),
  uint32: (runtime, values, shape) => new runtime.Tensor('uint32', Uint32Array.from(values), shape),
  int64: (runtime, values, shape) => new runtime.Tensor('int64', BigInt64Array.from(values, BigInt), shape),
  uint64: (runtime, values, shape) =>
    new runtime.Tensor('uint64', BigUint64Array.from(values, BigInt), shape),
  bool: (runtime, values, shape) => new runtime.Tensor('bool', Uint8Array.from(values), shape),
};

/** Smallest and largest number of each kind that is no floating point. */
const bounds: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  bool: [0, 1],
  int8: [-(2 ** 7), 2 ** 7 - 1],
  uint8: [0, 2 ** 8 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  uint16: [0, 2 ** 16 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint32: [0, 2 ** 32 - 1],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  uint64: [0, Number.MAX_SAFE_INTEGER],
};

const largest: Readonly<Partial<Record<string, number>>> = {float32: 3.4028235677973366e38, float16: 65520};

function numbersOf({type}: Input, cells: readonly Cell[], {start, rows}: Part): Float64Array {
  const values = new Float64Array(rows * cells.length);
  const [least, most] = bounds[type] ?? [];
  const limit = largest[type] ?? Infinity;
  for (const [j, {input, column}] of cells.entries())
    for (let i = 0; i < rows; i++) {
      const value = numberAt(column, start + i);
      if (Number.isNaN(value) && least !== undefined) throw missing(input, start + i, type);
      if (least !== undefined && most !== undefined) {
        if (!Number.isInteger(value) || value < least || value > most)
          throw misfit(input, start + i, `is ${value}, which the model's input of ${type} cannot hold`);
      } else if (Math.abs(value) >= limit)
        throw misfit(input, start + i, `is ${value}, which the model's input of ${type} cannot hold`);
      values[i * cells.length + j] = value;
    }
  return values;
}

function textsOf({type}: Input, cells: readonly Cell[], {start, rows}: Part): string[] {
  const texts: string[] = [];
  for (let i = 0; i < rows; i++)
    for (const {input, column} of cells) {
      const value = column?.kind === 'string' ? column.values[start + i] : numberAt(column, start + i);
      if (value === null || value === undefined || Number.isNaN(value)) throw missing(input, start + i, type);
      texts.push(String(value));
    }
  return texts;
}

function numberAt(column: Column | undefined, row: number): number {
  if (column?.kind === 'number') return column.values[row] ?? Number.NaN;
  const text = column?.values[row];
  return text === null || text === undefined || text.trim() === '' ? Number.NaN : Number(text);
}

function missing(input: Described, row: number, type: string): UserError {
  return misfit(
    input,
    row,
    `has no value, and the model's input of ${type} knows no missing one`,
    `Give a value, or say what stands for a missing one in cairn.yaml: train.fill: {${input.name}: …}.`,
  );
}

function misfit({name}: Described, row: number, what: string, todo?: string): UserError {
  return new UserError('CAIRN_ROW_INVALID', {
    where: `column ${JSON.stringify(name)}, row ${row + 1}`,
    what,
    ...(todo !== undefined && {todo}),
  });
}
