import type {io, NamedTensorMap, Tensor} from '@tensorflow/tfjs-core';
import type {Table} from '../data/table.ts';
import {rowsOfColumns} from '../data/row-numbers.ts';
import {messageOf} from '../kernel/errors.ts';
import {fieldOf, shown} from './any-json.ts';
import {encodedWidth, encodeRows, type EncodedRows, type Preprocessing} from './encoding.ts';
import {asKeras2, layersIn, weightNames} from './layers-topology.ts';
import {predictionsIn, wantedOf, type Wanted} from './model-output.ts';
import {unloadable, type Model, type ModelDescription} from './model.ts';
import {openTensorFlow, type TensorFlowCore} from './open-tensorflow.ts';
import {outputsOfTargets, requireOneEach, severalOutputs} from './target-outputs.ts';
import {numberColumns, preprocessingOf} from './preprocessing.ts';
import {readModelJson, readWeightFiles} from './weight-files.ts';

const file = 'model.json';

/** Rows of one call. */
const most = 8192;

/** What is used of a layers model and of a graph model, which have little else in common. */
interface Network {
  readonly inputs: readonly {name: string; shape?: readonly (number | null)[]; dtype: string}[];
  readonly outputNames: readonly string[];
  /** Names of the layers that the outputs come from; of a graph model none. */
  readonly outputLayers: readonly string[];
  run(inputs: readonly Tensor[]): Promise<readonly Tensor[]>;
  dispose(): void;
}

/**
 * Loads a TensorFlow.js model of any kind, layers or graph, into this process, which it may crash or keep for ever
 * (`loadInProcess`). It reads one input of all columns, encoded as preprocessing.json says, or one input a column by name.
 */
export async function openTensorFlowSession(
  directory: string,
  description: Pick<ModelDescription, 'signature' | 'task'>,
): Promise<Model> {
  const document = await readModelJson(directory);
  const groups = await readWeightFiles(directory, document);
  const isGraph =
    fieldOf(document, 'format') === 'graph-model' ||
    Array.isArray(fieldOf(fieldOf(document, 'modelTopology'), 'node'));
  const {tf} = await openTensorFlow();
  const artifacts = {
    weightSpecs: groups.flatMap(({specifications}) => [...specifications]) as io.WeightsManifestEntry[], // checked by TensorFlow.js
    weightData: joined(groups.map(({bytes}) => bytes)),
  };
  const network = await (
    isGraph ? graphNetwork(tf, document, artifacts) : layersNetwork(tf, document, artifacts)
  ).catch((error: unknown) => {
    throw unloadable(file, 'is no model that TensorFlow.js loads', error);
  });
  const preprocessing = await preprocessingOf(directory, description);
  const wanted = wantedOf(description);
  const outputs = chooseOutputs(network, wanted);
  const feed = feedOf(tf, network, description.signature, preprocessing);
  return {
    backend: 'tensorflow.js',
    // Keras counts two classes by their labels: column 1 is that of label 1. Of several nothing says which is which.
    tellsClass: () => wanted.classes.length === 0,
    rounding: 1e-5,
    dispose: () => {
      network.dispose();
    },
    predict: async (table) => {
      const inputs = feed(table);
      const data: number[] = [];
      for (let start = 0; start < table.rows; start += most) {
        const rows = Math.min(most, table.rows - start);
        const fed = inputs.map((one) => one(start, rows));
        const answers = await runOn(tf, network, fed);
        const columns = await Promise.all(outputs.map(async (at) => numbersOf(answers[at], rows)));
        if (columns.length > 1) requireOneEach(columns, wanted.targets, {rows, file});
        for (const value of rowsOfColumns(columns)) data.push(value);
        tf.dispose([...fed, ...answers]);
      }
      return predictionsIn({data, rows: table.rows, classes: undefined, file}, wanted);
    },
  };
}

async function numbersOf(answer: Tensor | undefined, rows: number): Promise<Float64Array> {
  if (answer?.shape[0] === rows) return Float64Array.from(await answer.data());
  throw unloadable(
    file,
    `gives an output of shape [${answer?.shape.join(', ') ?? ''}] for ${rows} rows; expected is one line a row`,
  );
}

type Artifacts = Required<Pick<io.ModelArtifacts, 'weightSpecs' | 'weightData'>>;

async function layersNetwork(tf: TensorFlowCore, document: unknown, artifacts: Artifacts): Promise<Network> {
  const {kind, layers: listed} = layersIn(document);
  if (listed.length === 0) throw new Error(`it has no layers, and its class is ${shown(kind)}`);
  const layers = await import('@tensorflow/tfjs-layers');
  // Recurrent layers call operations as methods; they exist in the bundle alone, since Node.js cannot read this file.
  await import('@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js').catch(
    () => undefined,
  );
  const nameOf = weightNames(document);
  const model = await layers.loadLayersModel(
    tf.io.fromMemory({
      modelTopology: asKeras2(fieldOf(document, 'modelTopology')) as object, // a model.json that has layers
      weightSpecs: artifacts.weightSpecs.map((one) => ({...one, name: nameOf(one.name)})),
      weightData: artifacts.weightData,
    }),
  );
  return {
    inputs: model.inputs.map(({name, shape, dtype}) => ({name, shape, dtype})),
    outputNames: model.outputs.map(({name}) => name),
    outputLayers: model.outputNames,
    run: async (inputs) => {
      const answer = model.predict([...inputs]);
      return Promise.resolve(Array.isArray(answer) ? answer : [answer]);
    },
    dispose: () => void model.dispose(),
  };
}

async function graphNetwork(tf: TensorFlowCore, document: unknown, artifacts: Artifacts): Promise<Network> {
  const nodes = fieldOf(fieldOf(document, 'modelTopology'), 'node');
  if (!Array.isArray(nodes) || nodes.length === 0) throw new Error('it is an empty graph model');
  const converter = await import('@tensorflow/tfjs-converter');
  const model = await converter.loadGraphModel(
    tf.io.fromMemory({
      modelTopology: fieldOf(document, 'modelTopology') as object, // it has nodes
      format: 'graph-model',
      ...(fieldOf(document, 'signature') !== undefined && {
        signature: fieldOf(document, 'signature') as object,
      }),
      ...(fieldOf(document, 'userDefinedMetadata') !== undefined && {
        userDefinedMetadata: fieldOf(document, 'userDefinedMetadata') as Record<string, unknown>,
      }),
      ...artifacts,
    }),
  );
  return {
    inputs: model.inputs.map(({name, shape, dtype}) => ({name, dtype, ...(shape && {shape})})),
    outputNames: model.outputNodes,
    outputLayers: [],
    run: async (inputs) => {
      const named: NamedTensorMap = Object.fromEntries(
        model.inputs.map(({name}, i) => [name, inputs[i]]).filter(([, tensor]) => tensor !== undefined),
      ) as NamedTensorMap; // one for each input
      const answer = await model.executeAsync(named, [...model.outputNodes]);
      return Array.isArray(answer) ? answer : [answer];
    },
    dispose: () => {
      model.dispose();
    },
  };
}

/** A kernel that WebAssembly lacks is one of the plain backend, which then runs the whole model. */
async function runOn(
  tf: TensorFlowCore,
  network: Network,
  inputs: readonly Tensor[],
): Promise<readonly Tensor[]> {
  try {
    return await network.run(inputs);
  } catch (error) {
    if (tf.getBackend() === 'cpu' || !messageOf(error).includes('not registered for the backend'))
      throw error;
    await import('@tensorflow/tfjs-backend-cpu');
    await tf.setBackend('cpu');
    return network.run(inputs);
  }
}

/** The places of the outputs that make the prediction: one, or one for each target. */
function chooseOutputs({outputNames, outputLayers}: Network, wanted: Wanted): readonly number[] {
  const {from, isEarlier} = wanted;
  const names = outputNames.map(plain);
  const placeOf = (name: string): number => Math.max(names.indexOf(name), outputLayers.indexOf(name));
  const given = {...wanted, outputs: wanted.outputs.map(plain)};
  const ofTargets = outputsOfTargets([...names, ...outputLayers], given, file);
  if (ofTargets !== undefined) return ofTargets.map(placeOf);
  if (isEarlier || names.length === 1) return [names.length - 1];
  const at = from.name === undefined ? -1 : placeOf(plain(from.name));
  if (at !== -1) return [at];
  throw severalOutputs(outputNames, wanted, file, '');
}

/** Makes the tensors of one call, an input each, of a table. */
type TableFeed = (table: Table) => readonly ((start: number, rows: number) => Tensor)[];

function feedOf(
  tf: TensorFlowCore,
  {inputs}: Network,
  signature: ModelDescription['signature'],
  preprocessing: Preprocessing | undefined,
): TableFeed {
  const columns = preprocessing ?? numberColumns(signature);
  const refuseMissing = preprocessing === undefined;
  const [only] = inputs;
  if (only !== undefined && inputs.length === 1) {
    requireWidth(only, encodedWidth(columns));
    return (table) => [tensorsOf(tf, only, encodeRows(table, columns, {refuseMissing}))];
  }
  const byName = inputs.flatMap((input) => {
    const column = columns.columns.find(({name}) => name === plain(input.name));
    return column === undefined ? [] : [{input, one: {version: 1 as const, columns: [column]}}];
  });
  if (byName.length !== inputs.length || inputs.length !== columns.columns.length)
    throw unloadable(
      file,
      `reads the inputs ${inputs.map(({name}) => name).join(', ')}, but the features are ${signature.inputs.map(({name}) => name).join(', ')}; expected is one input for each by name, or a single one of all`,
    );
  return (table) =>
    byName.map(({input, one}) => tensorsOf(tf, input, encodeRows(table, one, {refuseMissing})));
}

function tensorsOf(
  tf: TensorFlowCore,
  {dtype}: Network['inputs'][number],
  encoded: EncodedRows,
): (start: number, rows: number) => Tensor {
  const type = dtype === 'int32' || dtype === 'bool' ? dtype : 'float32';
  return (start, rows) => tf.tensor2d(dense(encoded, start, rows), [rows, encoded.width], type);
}

function requireWidth({shape = []}: Network['inputs'][number], width: number): void {
  const wants = shape.at(-1);
  if (shape.length === 2 && typeof wants === 'number' && wants > 0 && wants !== width)
    throw unloadable(file, `reads ${wants} inputs, but the columns give ${width}`);
  if (shape.length > 2)
    throw unloadable(
      file,
      `reads an input of shape [${shape.map((size) => size ?? 'n').join(', ')}], but the columns give [n, ${width}]`,
    );
}

/** The rows with their zeros. */
function dense({width, starts, positions, values}: EncodedRows, start: number, rows: number): Float32Array {
  const matrix = new Float32Array(rows * width);
  for (let i = 0; i < rows; i++)
    for (let at = starts[start + i] ?? 0; at < (starts[start + i + 1] ?? 0); at++)
      matrix[i * width + (positions[at] ?? 0)] = values[at] ?? 0;
  return matrix;
}

/** A name without what TensorFlow adds to it: serving_default_age:0 is age. */
function plain(name: string): string {
  return name.replace(/:\d+$/, '').replace(/^serving_default_/, '');
}

function joined(buffers: readonly Buffer[]): ArrayBuffer {
  const bytes = Buffer.concat(buffers);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}
