import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {InferenceSession, Tensor} from 'onnxruntime-node';
import type * as OnnxRuntime from 'onnxruntime-node';
import {rowsOfColumns} from '../data/row-numbers.ts';
import {columnOf} from '../data/table.ts';
import {nativePart, prepareNative} from '../native/native.ts';
import {fromHalfBits, hideHalfFloats} from './half-floats.ts';
import {modelFile} from './model-file.ts';
import {unloadable, type Model, type ModelDescription} from './model.ts';
import {predictionsIn, tellsClass, wantedOf} from './model-output.ts';
import {feedOf, type Feed} from './onnx-feed.ts';
import {readOnnxGraph, type OnnxGraph} from './onnx-graph.ts';
import {chooseOutput, type ChosenOutput} from './onnx-output.ts';
import {requireOneEach} from './target-outputs.ts';

/** Rows of one call. */
const most = 8192;

/** A graph of more bytes than protocol buffers hold cannot be read; its weights lie beside it. */
const largestGraph = 2 ** 31;

/**
 * Loads the one .onnx file of a folder into this process, which it may crash or keep for ever (so `loadInProcess` does). How rows are
 * fed is told by `feedOf`, which of its numbers are the prediction by `chooseOutput` and `predictionsIn`.
 */
export async function openOnnxSession(
  directory: string,
  {signature, task}: Pick<ModelDescription, 'signature' | 'task'>,
): Promise<Model> {
  const file = await modelFile(directory);
  await prepareNative('onnxruntime');
  hideHalfFloats();
  const runtime = nativePart('onnxruntime') as typeof OnnxRuntime; // the package that prepareNative pinned
  const path = join(directory, file);
  const graph = await graphIn(path);
  const session = await runtime.InferenceSession.create(
    // From memory only what is cut: a model may have weights in files beside it, which are found from its own place alone.
    (graph?.withoutZipMaps ?? path) as string, // both are taken
    {logSeverityLevel: 4},
  ).catch((error: unknown) => {
    throw unloadable(file, 'is no ONNX model that ONNX Runtime loads', error, localeHint(error));
  });
  const names = signature.inputs.map(({name}) => name);
  const wanted = wantedOf({signature, task});
  const {feed, batch} = feedOf(runtime, session, signature, file);
  const chosen = chooseOutput(session, graph, wanted, file);
  let width = 0;
  const isHalf = session.outputMetadata.some(
    (output) => output.isTensor && output.type === 'float16' && chosen.names.includes(output.name),
  );
  return {
    backend: 'onnxruntime',
    tellsClass: () => width === 1 || tellsClass(wanted, chosen.classes),
    rounding: isHalf ? 1e-3 : 1e-5,
    dispose: () => void session.release(),
    predict: async (table) => {
      const columns = names.map((name) => columnOf(table, name));
      const data: number[] = [];
      for (let start = 0; start < table.rows; start += batch ?? most) {
        const rows = Math.min(batch ?? most, table.rows - start);
        const padded = batch === undefined ? feed : paddedTo(batch, feed);
        const numbers = await answersTo(session, padded(columns, start, rows), chosen, batch ?? rows, file);
        for (let i = 0; i < (numbers.length / (batch ?? rows)) * rows; i++)
          data.push(numbers[i] ?? Number.NaN);
      }
      width = data.length / table.rows;
      return predictionsIn({data, rows: table.rows, classes: chosen.classes, file}, wanted);
    },
  };
}

/** What the file says besides; undefined where it is too large, or no model at all: then ONNX Runtime says why. */
async function graphIn(path: string): Promise<OnnxGraph | undefined> {
  const {size} = await stat(path);
  if (size >= largestGraph) return undefined;
  try {
    return readOnnxGraph(await readFile(path));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The numbers of the chosen output, row after row; of several outputs, one column each. */
async function answersTo(
  session: InferenceSession,
  feeds: Record<string, Tensor>,
  {names}: ChosenOutput,
  rows: number,
  file: string,
): Promise<Float64Array> {
  const outputs = await session.run(feeds, [...names]);
  const columns = names.map((name) => {
    const {data, dims, type} = outputs[name] ?? {data: [], dims: [], type: ''};
    if (dims[0] !== rows && !(dims.length === 0 && rows === 1))
      throw unloadable(
        file,
        `gives the output ${name} of shape [${dims.join(', ')}] for ${rows} rows; expected is one line a row`,
      );
    if (type === 'float16') return fromHalfBits(data as Uint16Array); // since hideHalfFloats
    return Float64Array.from(data as ArrayLike<number | bigint>, Number); // no output of texts is chosen
  });
  if (columns.length > 1) requireOneEach(columns, names, {rows, file});
  return rowsOfColumns(columns);
}

/** Feeds as many rows as the model asks for: the last ones are filled with their own first row, whose answers are dropped. */
function paddedTo(batch: number, feed: Feed): Feed {
  return (columns, start, rows) => {
    if (rows === batch) return feed(columns, start, rows);
    const padded = columns.map((column) => {
      const at = Array.from({length: batch}, (_, i) => start + (i < rows ? i : 0));
      return column.kind === 'number'
        ? {kind: 'number' as const, values: Float64Array.from(at, (row) => column.values[row] ?? Number.NaN)}
        : {kind: 'string' as const, values: at.map((row) => column.values[row] ?? null)};
    });
    return feed(padded, 0, batch);
  };
}

/** Texts are compared by the rules of a language, and the machine may not know it. */
function localeHint(error: unknown): string | undefined {
  if (!(error instanceof Error) || !error.message.includes('locale')) return undefined;
  return 'Set the locale C in the nodes StringNormalizer of the model when it is exported, or install the one that it names (on Debian: apt-get install locales, then locale-gen).';
}
