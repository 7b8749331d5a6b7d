import type {InferenceSession, Tensor} from 'onnxruntime-node';
import {rowsOfColumns} from '../data/row-numbers.ts';
import {columnOf} from '../data/table.ts';
import type {OnnxRuntimePart} from '../native/native.ts';
import {fromHalfBits} from './half-floats.ts';
import {modelFile} from './model-file.ts';
import {unloadable, type Model, type ModelDescription} from './model.ts';
import {predictionsIn, tellsClass, wantedOf} from './model-output.ts';
import {feedOf, type Feed} from './onnx-feed.ts';
import {chooseOutput, type ChosenOutput} from './onnx-output.ts';
import {openOnnxRuntime} from './open-onnx-runtime.ts';
import {requireOneEach} from './target-outputs.ts';

/** Rows of one call. */
const most = 8192;

/**
 * Loads the one .onnx file of a folder into this process, which it may crash or keep for ever (so `loadInProcess` does). How rows are
 * fed is told by `feedOf`, which of its numbers are the prediction by `chooseOutput` and `predictionsIn`.
 */
export async function openOnnxSession(
  directory: string,
  {
    signature,
    task,
    runtime: part = 'onnxruntime',
  }: Pick<ModelDescription, 'signature' | 'task'> & {
    runtime?: OnnxRuntimePart | undefined;
  },
): Promise<Model> {
  const file = await modelFile(directory);
  const {runtime, session, graph} = await openOnnxRuntime(directory, file, part);
  const names = signature.inputs.map(({name}) => name);
  const wanted = wantedOf({signature, task});
  const {feed, batch} = feedOf(runtime, session, signature, file);
  const chosen = chooseOutput(session, graph, wanted, file);
  let width = 0;
  const isHalf = session.outputMetadata.some(
    (output) => output.isTensor && output.type === 'float16' && chosen.names.includes(output.name),
  );
  return {
    backend: part,
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
