import type {EncodedRows} from './encoding.ts';
import {softmaxInto} from './softmax.ts';

/** What a layer does to its sums; softmax makes probabilities of all of them together. */
export type Activation = keyof typeof activations | 'softmax';

/** A fully connected layer; the kernel holds `inputs` rows of `units` weights, as TensorFlow keeps it. */
export interface DenseLayer {
  readonly inputs: number;
  readonly units: number;
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
  readonly activation: Activation;
}

/** The activations of Keras that need no parameters and act on each unit by itself. */
export const activations = {
  linear: (x: number): number => x,
  relu: (x: number): number => Math.max(0, x),
  sigmoid: (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))),
  tanh: Math.tanh,
  elu: (x: number): number => (x >= 0 ? x : Math.expm1(x)),
  softplus: (x: number): number => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x))),
} as const;

/**
 * Predicts encoded rows with plain arithmetic, as many numbers a row as the last layer has units: for a few rows much faster than a
 * tensor library, and without one.
 * Agrees with TensorFlow.js to the precision of 32-bit numbers.
 */
export function predictDense(layers: readonly DenseLayer[], rows: EncodedRows): Float64Array {
  const width = layers.at(-1)?.units ?? 0;
  const predictions = new Float64Array(rows.rows * width);
  const sums = layers.map(({units}) => new Float64Array(units));
  for (let row = 0; row < rows.rows; row++) {
    for (const [depth, layer] of layers.entries()) {
      const out = sums[depth] ?? new Float64Array();
      out.set(layer.bias);
      const previous = sums[depth - 1];
      if (previous === undefined) addSparse(layer, rows, row, out);
      else addDense(layer, previous, out);
      activateAll(layer.activation, out);
    }
    predictions.set(sums.at(-1) ?? [], row * width);
  }
  return predictions;
}

function activateAll(activation: Activation, sums: Float64Array): void {
  if (activation !== 'softmax') {
    const activate = activations[activation];
    for (let unit = 0; unit < sums.length; unit++) sums[unit] = activate(sums[unit] ?? 0);
    return;
  }
  softmaxInto(sums, sums, {start: 0, width: sums.length});
}

function addSparse({kernel, units}: DenseLayer, rows: EncodedRows, row: number, out: Float64Array): void {
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
    const value = rows.values[at] ?? 0;
    const start = (rows.positions[at] ?? 0) * units;
    for (let unit = 0; unit < units; unit++)
      out[unit] = (out[unit] ?? 0) + value * (kernel[start + unit] ?? 0);
  }
}

function addDense({kernel, units}: DenseLayer, input: Float64Array, out: Float64Array): void {
  for (let i = 0; i < input.length; i++) {
    const value = input[i] ?? 0;
    if (value === 0) continue; // half of the units after relu
    const start = i * units;
    for (let unit = 0; unit < units; unit++)
      out[unit] = (out[unit] ?? 0) + value * (kernel[start + unit] ?? 0);
  }
}
