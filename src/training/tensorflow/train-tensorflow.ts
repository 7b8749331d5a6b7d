import type {TrainedModelConfig} from '../../config/load-config.ts';
import {targetsOf} from '../../config/targets.ts';
import {labelsOf} from '../../data/labels.ts';
import {columnOfRows} from '../../data/row-numbers.ts';
import type {Table} from '../../data/table.ts';
import type {Log} from '../../kernel/log.ts';
import type {DenseLayer} from '../../models/dense-network.ts';
import {encodeRows, fitPreprocessing, standardise} from '../../models/encoding.ts';
import {configuredTrainer} from '../configured-trainer.ts';
import type {TrainedModel} from '../trained-model.ts';
import {refuseExtremes} from './refuse-extremes.ts';
import {fitNetwork} from './fit-network.ts';
import {openTensorFlow, type TensorFlowCore} from '../../models/open-tensorflow.ts';
import {saveNetwork} from './save-network.ts';

const losses = {
  binary: 'log-loss',
  multiclass: 'cross-entropy',
  regression: 'squared-error',
  count: 'poisson',
} as const;

type TensorFlowTrain = Extract<TrainedModelConfig['train'], {trainer: 'tensorflow'}>;

/** Trains the built-in model on the rows of a table, whose target and columns were checked, into an empty folder. */
export async function trainTensorFlow(
  {train: rows, classes}: {train: Table; classes: readonly string[]},
  model: TrainedModelConfig & {train: TensorFlowTrain},
  context: {directory: string; log: Log; signal: AbortSignal; native?: TensorFlowCore | undefined},
): Promise<TrainedModel> {
  const {task, features} = model;
  refuseExtremes(rows, model);
  const settings = tensorFlowSettings(model, rows.rows);
  const {architecture} = settings;
  const preprocessing = fitPreprocessing(rows, features, settings.categories);
  const encoded = encodeRows(rows, preprocessing);
  const labels = labelsOf(rows, {...model, classes});
  const targets = targetsOf(model).length;
  const scales = Array.from({length: targets}, (_, one) =>
    task === 'regression' ? standardise(columnOfRows(labels, targets, one)) : {mean: 0, sd: 1},
  );
  const {tf, backend} =
    context.native === undefined
      ? await openTensorFlow()
      : {tf: context.native, backend: 'tensorflow' as const};
  context.log.info(
    `Training ${architecture ?? 'a model'} on ${rows.rows} rows with ${encoded.width} inputs (TensorFlow.js, backend ${backend}).`,
  );
  const fitted = await fitNetwork(
    tf,
    encoded,
    Float32Array.from(labels, (y, i) => {
      const {mean, sd} = scales[i % targets] ?? unscaled;
      return (y - mean) / sd;
    }),
    {
      ...settings,
      loss: losses[task],
      outputs: Math.max(targets, classes.length),
      hidden: architecture === 'mlp' ? settings.hidden : [],
      signal: context.signal,
      onEpoch: (epoch, loss, validation) => {
        const losses = `loss ${loss.toPrecision(5)}, validation ${validation.toPrecision(5)}`;
        context.log.progress(
          `Epoch ${epoch} of at most ${settings.epochs}: ${losses}`,
          epoch / settings.epochs,
        );
      },
    },
  );
  if (fitted.wasImproving)
    context.log.warning(
      `Training stopped at the limit of ${settings.epochs} epochs while the validation loss was still falling: the model may be better with more (train.parameters.epochs), or with a higher learning-rate.`,
    );
  await saveNetwork(context.directory, inUnitsOf(fitted.layers, scales), preprocessing);
  // Of a regression the loss is a squared error: in units of the target, of several targets the mean of each in its deviations.
  const unit = targets === 1 ? (scales[0] ?? unscaled).sd ** 2 : 1;
  return {
    directory: context.directory,
    backend,
    metrics: {
      loss: fitted.loss * unit,
      validation_loss: fitted.validationLoss * unit,
      epochs: fitted.epochs,
      best_epoch: fitted.bestEpoch,
      stopped_while_improving: Number(fitted.wasImproving),
    },
  };
}

/**
 * The settings of the built-in trainer, with every default filled in. Few rows make few steps an epoch: then a batch is smaller,
 * down to 16 rows, so that there are eight, and there may be as many epochs as make 2000 steps, with patience for a tenth.
 */
function tensorFlowSettings(
  model: TrainedModelConfig & {train: TensorFlowTrain},
  rows: number,
): {
  architecture: string | undefined;
  seed: number;
  epochs: number;
  batch: number;
  learningRate: number;
  hidden: readonly number[];
  l2: number;
  dropout: number;
  patience: number;
  validation: number;
  categories: number;
} {
  const given = model.train.parameters ?? {};
  const {architecture, seed} = configuredTrainer(model).trainer;
  const validation = given.validation ?? 0.1;
  const learned = rows - Math.floor(rows * validation);
  const batch = given.batch ?? [256, 128, 64, 32].find((size) => learned >= 8 * size) ?? 16;
  const epochs = given.epochs ?? Math.max(30, Math.ceil(2000 / Math.ceil(learned / batch)));
  return {
    architecture,
    seed,
    epochs,
    batch,
    learningRate: given['learning-rate'] ?? 0.01,
    hidden: given.hidden ?? [32, 16],
    l2: given.l2 ?? 0.0001,
    dropout: given.dropout ?? 0,
    patience: given.patience ?? Math.max(5, Math.ceil(epochs / 10)),
    validation,
    categories: given.categories ?? 100,
  };
}

interface Scale {
  readonly mean: number;
  readonly sd: number;
}

const unscaled: Scale = {mean: 0, sd: 1};

/** The same network with its last layer answering in units of each target instead of standard deviations. */
function inUnitsOf(layers: readonly DenseLayer[], scales: readonly Scale[]): readonly DenseLayer[] {
  const scaleOf = (unit: number): Scale => scales[unit % scales.length] ?? unscaled;
  return layers.map((layer, depth) =>
    depth < layers.length - 1 || layer.activation !== 'linear'
      ? layer
      : {
          ...layer,
          // A row of the kernel holds a weight for each unit.
          kernel: layer.kernel.map((weight, i) => weight * scaleOf(i).sd),
          bias: layer.bias.map((bias, unit) => bias * scaleOf(unit).sd + scaleOf(unit).mean),
        },
  );
}
