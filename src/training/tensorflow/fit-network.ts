import type {Rank, Tensor, Tensor2D, Variable} from '@tensorflow/tfjs-core';
import {seededRandom, shuffle, type SeededRandom} from '../../statistics/seeded-random.ts';
import {UserError} from '../../kernel/errors.ts';
import {activations, type Activation, type DenseLayer} from '../../models/dense-network.ts';
import type {EncodedRows} from '../../models/encoding.ts';
import type {TensorFlowCore} from '../../models/open-tensorflow.ts';
import {softmaxInto} from '../../models/softmax.ts';

/** What is fitted and how; the defaults are those of the configuration. */
export interface FitOptions {
  readonly loss: Loss;
  /** How many numbers the network answers: one a class for the cross-entropy, else one a target. */
  readonly outputs: number;
  /** Units of each hidden layer; none for a logistic or linear model. */
  readonly hidden: readonly number[];
  readonly epochs: number;
  readonly batch: number;
  readonly learningRate: number;
  readonly l2: number;
  readonly dropout: number;
  readonly patience: number;
  readonly validation: number;
  readonly seed: number;
  readonly onEpoch: (epoch: number, loss: number, validation: number) => void;
  readonly signal: AbortSignal;
}

export interface FittedNetwork {
  readonly layers: readonly DenseLayer[];
  /** Mean loss on the rows held back for early stopping (a squared error is that of the standardised target). */
  readonly validationLoss: number;
  readonly loss: number;
  /** Epochs that ran, and the one whose weights are kept. */
  readonly epochs: number;
  readonly bestEpoch: number;
  /**
   * Whether the limit of epochs ended it, and not patience, while the lowest validation loss had still fallen by more than one
   * percent in the last epochs, as many as patience has.
   */
  readonly wasImproving: boolean;
}

/**
 * Fits a dense network with Adam on batches; `targets` are a number a row, or of several outputs one for each, row after row, whose mean
 * loss counts (the cross-entropy has one, the class). Initial weights (Glorot uniform; zeros without hidden layers), the rows held
 * back and the order of rows come from the seed alone. Keeps the weights of the epoch with the lowest validation loss.
 */
export async function fitNetwork(
  tf: TensorFlowCore,
  rows: EncodedRows,
  targets: Float32Array,
  options: FitOptions,
): Promise<FittedNetwork> {
  const random = seededRandom(options.seed);
  const order = Uint32Array.from({length: rows.rows}, (_, row) => row);
  shuffle(order, random);
  const heldBack = order.slice(0, Math.floor(rows.rows * options.validation));
  const learned = order.slice(heldBack.length);
  const sizes = [rows.width, ...options.hidden, options.outputs];
  const layers = initialLayers(tf, sizes, random);
  const optimizer = tf.train.adam(options.learningRate);
  const batchOf = (picked: Uint32Array): Batch => denseBatch(tf, rows, targets, picked);
  const validationBatch = batchOf(heldBack.length > 0 ? heldBack : learned);
  let best = {validation: Infinity, loss: Infinity, epoch: 0, weights: await read(layers)};
  const lowest: number[] = [];
  let epoch = 0;
  try {
    while (epoch < options.epochs && epoch - best.epoch < options.patience) {
      epoch++;
      shuffle(learned, random);
      let total = 0;
      for (let start = 0; start < learned.length; start += options.batch) {
        if (start % (options.batch * 64) === 0) await letThrough(options.signal);
        const picked = learned.subarray(start, start + options.batch);
        const dropoutSeed = options.dropout > 0 ? 1 + random.below(2 ** 31) : undefined;
        total +=
          tf.tidy(() => step({tf, layers, optimizer, options}, batchOf(picked), dropoutSeed)) * picked.length;
      }
      const loss = total / learned.length;
      const validation = tf.tidy(
        () => lossOf(options.loss, forward(tf, layers, validationBatch.x), validationBatch.y).loss,
      );
      options.onEpoch(epoch, loss, validation);
      if (!Number.isFinite(loss) || !Number.isFinite(validation)) throw diverged(epoch);
      if (validation < best.validation) best = {validation, loss, epoch, weights: await read(layers)};
      lowest.push(best.validation);
    }
  } finally {
    tf.dispose([validationBatch.x, ...layers.flatMap(({kernel, bias}) => [kernel, bias])]);
    optimizer.dispose();
  }
  return {
    layers: layersOf(sizes, best.weights, options.loss),
    validationLoss: best.validation,
    loss: best.loss,
    epochs: epoch,
    bestEpoch: best.epoch,
    wasImproving:
      epoch - best.epoch < options.patience &&
      best.validation < 0.99 * (lowest.at(-1 - options.patience) ?? Infinity),
  };
}

/** What is made small. */
export type Loss = 'log-loss' | 'cross-entropy' | 'squared-error' | 'poisson';

/** So small a mean of a count is none: its logarithm stays a number. */
const leastMean = 1e-7;

/** What the last layer does to its sums, so that they are what the loss is of. */
const links = {
  'log-loss': 'sigmoid',
  'cross-entropy': 'softmax',
  'squared-error': 'linear',
  poisson: 'softplus', // an exponential is none that TensorFlow.js loads
} as const satisfies Record<Loss, Activation>;

interface Layer {
  readonly kernel: Variable<Rank.R2>;
  readonly bias: Variable<Rank.R1>;
}

interface Batch {
  readonly x: Tensor2D;
  readonly y: Float32Array;
}

interface Training {
  readonly tf: TensorFlowCore;
  readonly layers: readonly Layer[];
  readonly optimizer: ReturnType<TensorFlowCore['train']['adam']>;
  readonly options: FitOptions;
}

/**
 * One step of Adam; hands back the mean loss of the batch before it. The gradients are written out (backpropagation
 * through dense layers is short), which spares the tape and the registry of gradients of TensorFlow.js.
 */
function step(
  {tf, layers, optimizer, options}: Training,
  batch: Batch,
  dropoutSeed: number | undefined,
): number {
  const signals: Tensor2D[] = [batch.x];
  const output = forward(tf, layers, batch.x, (hidden, depth) => {
    const kept =
      dropoutSeed === undefined
        ? hidden
        : (tf.dropout(hidden, options.dropout, undefined, dropoutSeed + depth) as Tensor2D); // keeps the shape
    signals.push(kept);
    return kept;
  });
  const {loss, slope} = lossOf(options.loss, output, batch.y);
  let delta = tf.tensor2d(slope, [batch.x.shape[0], options.outputs]);
  const gradients: {name: string; tensor: Tensor}[] = [];
  for (const [depth, {kernel, bias}] of [...layers.entries()].reverse()) {
    const input = signals[depth];
    if (input === undefined) throw new Error('A layer has no input.');
    const slopes = tf.matMul(input, delta, true, false);
    gradients.push({
      name: kernel.name,
      tensor: options.l2 === 0 ? slopes : tf.add(slopes, tf.mul(kernel, 2 * options.l2)),
    });
    gradients.push({name: bias.name, tensor: tf.sum(delta, 0)});
    if (depth === 0) break;
    // Where relu let nothing through, or dropout took it, the input is 0; what dropout kept, it scaled up.
    const open = tf.cast(tf.greater(input, 0), 'float32');
    const back = tf.mul<Tensor2D>(tf.matMul(delta, kernel, false, true), open);
    delta = dropoutSeed === undefined ? back : tf.div(back, 1 - options.dropout);
  }
  optimizer.applyGradients(gradients);
  return loss;
}

function initialLayers(tf: TensorFlowCore, sizes: readonly number[], random: SeededRandom): readonly Layer[] {
  return sizes.slice(1).map((units, i) => {
    const inputs = sizes[i] ?? 0;
    // Without hidden layers the loss is convex: zero is the plain start, and inputs that never occur keep it.
    const limit = sizes.length === 2 ? 0 : Math.sqrt(6 / (inputs + units));
    const kernel = Float32Array.from({length: inputs * units}, () => (2 * random.next() - 1) * limit);
    return {
      kernel: tf.variable(tf.tensor2d(kernel, [inputs, units])),
      bias: tf.variable(tf.zeros<Rank.R1>([units])),
    };
  });
}

/** The sums of the last layer; `onHidden` sees, and may replace, what each hidden layer gives. */
function forward(
  tf: TensorFlowCore,
  layers: readonly Layer[],
  x: Tensor2D,
  onHidden: (hidden: Tensor2D, depth: number) => Tensor2D = (hidden) => hidden,
): Tensor2D {
  let signal = x;
  for (const [depth, {kernel, bias}] of layers.entries()) {
    const sums = tf.add<Tensor2D>(tf.matMul(signal, kernel), bias);
    signal = depth === layers.length - 1 ? sums : onHidden(tf.relu(sums), depth);
  }
  return signal;
}

/** Mean loss of the sums of the last layer, and its slope with respect to each of them. */
function lossOf(loss: Loss, output: Tensor2D, y: Float32Array): {loss: number; slope: Float32Array} {
  const z = output.dataSync();
  const slope = new Float32Array(z.length);
  const width = z.length / y.length; // of the cross-entropy the number of classes, else 1: each target is a row of its own
  let sum = 0;
  for (let row = 0; row < y.length; row++) sum += rowLoss[loss](z, y[row] ?? Number.NaN, {row, width}, slope);
  for (let i = 0; i < slope.length; i++) slope[i] = (slope[i] ?? 0) / y.length;
  return {loss: sum / y.length, slope};
}

type RowLoss = (
  z: ArrayLike<number>,
  label: number,
  at: {row: number; width: number},
  slope: Float32Array,
) => number;

/** The loss of one row, which also writes its slope. */
const rowLoss: Readonly<Record<Loss, RowLoss>> = {
  'log-loss': ofOne((z, label) => [activations.softplus(z) - label * z, activations.sigmoid(z) - label]),
  'squared-error': ofOne((z, label) => [(z - label) ** 2, 2 * (z - label)]),
  // Without ln(label!), which no weight changes.
  poisson: ofOne((z, label) => {
    const mean = Math.max(leastMean, activations.softplus(z));
    return [mean - label * Math.log(mean), activations.sigmoid(z) * (1 - label / mean)];
  }),
  'cross-entropy': (z, label, {row, width}, slope) => {
    const own = row * width + label;
    const logSum = softmaxInto(slope, z, {start: row * width, width});
    slope[own] = (slope[own] ?? 0) - 1;
    return logSum - (z[own] ?? Number.NaN);
  },
};

function ofOne(lossAndSlope: (z: number, label: number) => readonly [number, number]): RowLoss {
  return (z, label, {row}, slope) => {
    const [loss, change] = lossAndSlope(z[row] ?? Number.NaN, label);
    slope[row] = change;
    return loss;
  };
}

function denseBatch(
  tf: TensorFlowCore,
  rows: EncodedRows,
  targets: Float32Array,
  picked: Uint32Array,
): Batch {
  const x = new Float32Array(picked.length * rows.width);
  const width = targets.length / rows.rows;
  const y = new Float32Array(picked.length * width);
  for (let i = 0; i < picked.length; i++) {
    const row = picked[i] ?? 0;
    for (let one = 0; one < width; one++) y[i * width + one] = targets[row * width + one] ?? 0;
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++)
      x[i * rows.width + (rows.positions[at] ?? 0)] = rows.values[at] ?? 0;
  }
  return {x: tf.tensor2d(x, [picked.length, rows.width]), y};
}

function layersOf(
  sizes: readonly number[],
  weights: readonly Float32Array[],
  loss: Loss,
): readonly DenseLayer[] {
  return sizes.slice(1).map((units, i) => ({
    inputs: sizes[i] ?? 0,
    units,
    kernel: weights[2 * i] ?? new Float32Array(),
    bias: weights[2 * i + 1] ?? new Float32Array(),
    activation: i < sizes.length - 2 ? 'relu' : links[loss],
  }));
}

async function read(layers: readonly Layer[]): Promise<readonly Float32Array[]> {
  const tensors = layers.flatMap(({kernel, bias}) => [kernel, bias]);
  return Promise.all(tensors.map(async (tensor) => Float32Array.from(await tensor.data())));
}

/** Lets timers and signals through now and then: the backends compute on this thread. */
async function letThrough(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise(setImmediate);
}

function diverged(epoch: number): UserError {
  return new UserError('CAIRN_TRAINING_FAILED', {
    what: `The loss is no finite number after epoch ${epoch}`,
    todo: 'Lower the learning-rate, or look for extreme values in the features.',
  });
}
