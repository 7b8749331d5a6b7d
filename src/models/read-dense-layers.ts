import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {leadsOutside} from '../config/leads-outside.ts';
import {activations, type Activation, type DenseLayer} from './dense-network.ts';
import {unloadable} from './model.ts';

const file = 'model.json';

/** Reads a TensorFlow.js layers model that is a sequence of dense layers with one output; throws CAIRN_MODEL_UNLOADABLE. */
export async function readDenseLayers(directory: string): Promise<readonly DenseLayer[]> {
  const document = await readJson(join(directory, file));
  const topology = at(document, 'modelTopology');
  // Converted Keras models wrap the topology once more.
  const model = at(topology, 'model_config') ?? topology;
  if (at(model, 'class_name') !== 'Sequential')
    throw unloadable(file, `is no Sequential model, but ${shown(at(model, 'class_name'))}`);
  const configuration = at(model, 'config');
  const listed: unknown = Array.isArray(configuration) ? configuration : at(configuration, 'layers');
  if (!Array.isArray(listed)) throw unloadable(file, 'lists no layers');
  const weights = await readWeights(directory, document);
  const layers: DenseLayer[] = [];
  for (const layer of listed as unknown[]) {
    const kind = at(layer, 'class_name');
    if (kind === 'Dropout' || kind === 'InputLayer') continue; // they do nothing in a prediction
    if (kind !== 'Dense') throw unloadable(file, `has a layer ${shown(kind)}; Cairn predicts dense layers`);
    layers.push(denseLayer(at(layer, 'config'), weights));
  }
  checkChain(layers);
  return layers;
}

interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

function denseLayer(config: unknown, weights: ReadonlyMap<string, Weight>): DenseLayer {
  const name = String(at(config, 'name'));
  const activation = at(config, 'activation') ?? 'linear';
  if (!isActivation(activation))
    throw unloadable(file, `layer ${name} has the activation ${shown(activation)}`);
  const kernel = weights.get(`${name}/kernel`);
  const [inputs, units] = kernel?.shape ?? [];
  if (kernel === undefined || inputs === undefined || units === undefined || kernel.shape.length !== 2)
    throw unloadable(file, `layer ${name} has no weights ${name}/kernel`);
  const bias =
    at(config, 'use_bias') === false ? new Float32Array(units) : weights.get(`${name}/bias`)?.values;
  if (bias?.length !== units) throw unloadable(file, `layer ${name} has no ${units} weights ${name}/bias`);
  return {inputs, units, kernel: kernel.values, bias, activation};
}

function checkChain(layers: readonly DenseLayer[]): void {
  if (layers.length === 0) throw unloadable(file, 'has no dense layer');
  for (const [depth, layer] of layers.entries()) {
    const next = layers[depth + 1]?.inputs ?? 1;
    if (layer.units !== next)
      throw unloadable(file, `layer ${depth + 1} gives ${layer.units} values where ${next} is expected`);
  }
}

/** TensorFlow.js splits weights into files of 4 MB; what names more, or one again and again, takes memory for nothing. */
const mostFiles = 1000;

async function readWeights(directory: string, document: unknown): Promise<ReadonlyMap<string, Weight>> {
  const manifest = at(document, 'weightsManifest');
  if (!Array.isArray(manifest)) throw unloadable(file, 'has no weightsManifest');
  const weights = new Map<string, Weight>();
  const named = new Set<unknown>();
  for (const group of manifest as unknown[]) {
    const [paths, specifications] = [at(group, 'paths'), at(group, 'weights')];
    if (!Array.isArray(paths) || !Array.isArray(specifications))
      throw unloadable(file, 'has a weightsManifest that cannot be read');
    for (const path of paths) {
      if (named.has(path)) throw unloadable(file, `names the weight file ${shown(path)} more than once`);
      if (named.add(path).size > mostFiles)
        throw unloadable(file, `names more than ${mostFiles} weight files`);
    }
    const bytes = Buffer.concat(
      await Promise.all(paths.map(async (path) => readBytes(directory, String(path)))),
    );
    let offset = 0;
    for (const specification of specifications as unknown[]) {
      const {name, shape} = specificationOf(specification);
      const length = shape.reduce((product, size) => product * size, 1);
      if (bytes.length < offset + 4 * length)
        throw unloadable(
          paths.join(', '),
          `has ${bytes.length} bytes, too few for the weights that model.json lists`,
        );
      const values = Float32Array.from({length}, (_, i) => bytes.readFloatLE(offset + 4 * i));
      weights.set(name, {shape, values});
      offset += 4 * length;
    }
    if (offset !== bytes.length)
      throw unloadable(
        paths.join(', '),
        `has ${bytes.length} bytes, but model.json lists weights of ${offset}`,
      );
  }
  return weights;
}

function specificationOf(value: unknown): {name: string; shape: readonly number[]} {
  const [name, shape, type] = [at(value, 'name'), at(value, 'shape'), at(value, 'dtype')];
  const isShape =
    Array.isArray(shape) && shape.every((size) => Number.isSafeInteger(size) && Number(size) > 0);
  if (typeof name !== 'string' || !isShape) throw unloadable(file, 'lists a weight that cannot be read');
  if (type !== 'float32' || at(value, 'quantization') !== undefined)
    throw unloadable(
      file,
      `holds the weight ${name} as ${shown(type)}, quantized or not; only plain float32 is read`,
    );
  return {name, shape: shape.map(Number)};
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw unloadable(file, 'cannot be read', error);
  }
}

async function readBytes(directory: string, path: string): Promise<Buffer> {
  if (leadsOutside(path))
    throw unloadable(file, `names the weight file ${JSON.stringify(path)}, which leads outside`);
  try {
    return await readFile(join(directory, path));
  } catch (error) {
    throw unloadable(path, 'cannot be read', error);
  }
}

function isActivation(value: unknown): value is Activation {
  return typeof value === 'string' && Object.hasOwn(activations, value);
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key]; // an object, asked for its own key
}

function shown(value: unknown): string {
  return (JSON.stringify(value) as string | undefined)?.slice(0, 60) ?? 'nothing';
}
