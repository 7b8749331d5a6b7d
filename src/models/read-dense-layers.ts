import {fieldOf, shown} from './any-json.ts';
import {activations, type Activation, type DenseLayer} from './dense-network.ts';
import {layersIn, weightNames} from './layers-topology.ts';
import {unloadable} from './model.ts';
import {readWeightFiles} from './weight-files.ts';

const file = 'model.json';

/**
 * Whether a TensorFlow.js model is a sequence of dense layers with plain weights, which plain arithmetic predicts
 * (`readDenseLayers`).
 */
export function isDenseSequence(document: unknown): boolean {
  const {kind, layers} = layersIn(document);
  if (kind !== 'Sequential') return false;
  const counted = layers.filter((layer) => !silent.has(String(fieldOf(layer, 'class_name'))));
  return (
    counted.length > 0 &&
    counted.every((layer, depth) => {
      const activation = fieldOf(fieldOf(layer, 'config'), 'activation') ?? 'linear';
      const isLast = depth === counted.length - 1;
      return (
        fieldOf(layer, 'class_name') === 'Dense' &&
        isActivation(activation) &&
        (isLast || activation !== 'softmax')
      );
    }) &&
    specificationsIn(document).every(isPlain)
  );
}

/** Layers that do nothing in a prediction. */
const silent: ReadonlySet<string> = new Set(['Dropout', 'InputLayer']);

/** Reads a model that `isDenseSequence`; throws CAIRN_MODEL_UNLOADABLE. */
export async function readDenseLayers(directory: string, document: unknown): Promise<readonly DenseLayer[]> {
  const weights = await readWeights(directory, document);
  const layers = layersIn(document)
    .layers.filter((layer) => !silent.has(String(fieldOf(layer, 'class_name'))))
    .map((layer) => denseLayer(fieldOf(layer, 'config'), weights));
  checkChain(layers);
  return layers;
}

interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

function denseLayer(config: unknown, weights: ReadonlyMap<string, Weight>): DenseLayer {
  const name = String(fieldOf(config, 'name'));
  const activation = fieldOf(config, 'activation') ?? 'linear';
  if (!isActivation(activation))
    throw unloadable(file, `layer ${name} has the activation ${shown(activation)}`);
  const kernel = weights.get(`${name}/kernel`);
  const [inputs, units] = kernel?.shape ?? [];
  if (kernel === undefined || inputs === undefined || units === undefined || kernel.shape.length !== 2)
    throw unloadable(file, `layer ${name} has no weights ${name}/kernel`);
  const bias =
    fieldOf(config, 'use_bias') === false ? new Float32Array(units) : weights.get(`${name}/bias`)?.values;
  if (bias?.length !== units) throw unloadable(file, `layer ${name} has no ${units} weights ${name}/bias`);
  return {inputs, units, kernel: kernel.values, bias, activation};
}

function checkChain(layers: readonly DenseLayer[]): void {
  for (const [depth, layer] of layers.entries()) {
    const next = layers[depth + 1]?.inputs ?? layer.units;
    if (layer.units !== next)
      throw unloadable(file, `layer ${depth + 1} gives ${layer.units} values where ${next} is expected`);
  }
}

async function readWeights(directory: string, document: unknown): Promise<ReadonlyMap<string, Weight>> {
  const weights = new Map<string, Weight>();
  const nameOf = weightNames(document);
  for (const {paths, specifications, bytes} of await readWeightFiles(directory, document)) {
    let offset = 0;
    for (const specification of specifications) {
      const {name, shape} = specificationOf(specification);
      const length = shape.reduce((product, size) => product * size, 1);
      if (bytes.length < offset + 4 * length)
        throw unloadable(paths, `has ${bytes.length} bytes, too few for the weights that model.json lists`);
      const start = offset;
      const values = Float32Array.from({length}, (_, i) => bytes.readFloatLE(start + 4 * i));
      weights.set(nameOf(name), {shape, values});
      offset += 4 * length;
    }
    if (offset !== bytes.length)
      throw unloadable(paths, `has ${bytes.length} bytes, but model.json lists weights of ${offset}`);
  }
  return weights;
}

function specificationsIn(document: unknown): readonly unknown[] {
  const manifest = fieldOf(document, 'weightsManifest');
  return Array.isArray(manifest)
    ? manifest.flatMap((group: unknown): unknown[] => {
        const weights = fieldOf(group, 'weights');
        return Array.isArray(weights) ? weights : [];
      })
    : [];
}

function isPlain(specification: unknown): boolean {
  return (
    fieldOf(specification, 'dtype') === 'float32' && fieldOf(specification, 'quantization') === undefined
  );
}

function specificationOf(value: unknown): {name: string; shape: readonly number[]} {
  const [name, shape] = [fieldOf(value, 'name'), fieldOf(value, 'shape')];
  const isShape =
    Array.isArray(shape) && shape.every((size) => Number.isSafeInteger(size) && Number(size) > 0);
  if (typeof name !== 'string' || !isShape) throw unloadable(file, 'lists a weight that cannot be read');
  return {name, shape: shape.map(Number)};
}

function isActivation(value: unknown): value is Activation {
  return typeof value === 'string' && (value === 'softmax' || Object.hasOwn(activations, value));
}
