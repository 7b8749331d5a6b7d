import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {DenseLayer} from '../../models/dense-network.ts';
import type {Preprocessing} from '../../models/encoding.ts';
import {stableJson} from '../../provenance/document.ts';

/**
 * Writes a dense network as TensorFlow.js reads it (`tf.loadLayersModel`): model.json and weights.bin, and beside them
 * preprocessing.json, which says how columns become its inputs.
 */
export async function saveNetwork(
  directory: string,
  layers: readonly DenseLayer[],
  preprocessing: Preprocessing,
): Promise<void> {
  const weights = layers.flatMap(({kernel, bias}) => [kernel, bias]);
  await mkdir(directory, {recursive: true});
  await writeFile(join(directory, 'model.json'), stableJson(modelDocument(layers)));
  await writeFile(join(directory, 'weights.bin'), Buffer.concat(weights.map(littleEndian)));
  await writeFile(join(directory, 'preprocessing.json'), stableJson(preprocessing));
}

function modelDocument(layers: readonly DenseLayer[]): unknown {
  const nameOf = (depth: number): string => `dense_${depth + 1}`;
  return {
    format: 'layers-model',
    generatedBy: 'Cairn',
    convertedBy: null,
    modelTopology: {
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
      class_name: 'Sequential',
      config: {
        name: 'sequential_1',
        layers: layers.map(({inputs, units, activation}, depth) => ({
          class_name: 'Dense',
          config: {
            name: nameOf(depth),
            units,
            activation,
            use_bias: true,
            trainable: true,
            dtype: 'float32',
            ...(depth === 0 && {batch_input_shape: [null, inputs]}),
          },
        })),
      },
    },
    weightsManifest: [
      {
        paths: ['weights.bin'],
        weights: layers.flatMap(({inputs, units}, depth) => [
          {name: `${nameOf(depth)}/kernel`, shape: [inputs, units], dtype: 'float32'},
          {name: `${nameOf(depth)}/bias`, shape: [units], dtype: 'float32'},
        ]),
      },
    ],
  };
}

function littleEndian(values: Float32Array): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (let i = 0; i < values.length; i++) bytes.writeFloatLE(values[i] ?? 0, i * 4);
  return bytes;
}
