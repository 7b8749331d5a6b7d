import {mkdtemp, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {loadConfig, trainedModelOf} from '../config/load-config.ts';
import {selectRows} from '../data/table.ts';
import {plotsFolder, readPlots, type Plot} from '../experiments/plots.ts';
import {configurationDigest} from '../experiments/run-id.ts';
import {openHanding} from '../experiments/handover.ts';
import {listFiles, makeRunsFolder, readStoredTraining, runFolder} from '../experiments/run-folder.ts';
import type {Training} from '../generated/documents.ts';
import {loadModel} from '../models/load-model.ts';
import type {TensorFlowCore} from '../models/open-tensorflow.ts';
import {signatureOf} from '../models/signature.ts';
import {replaceFile} from '../files/replace-file.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';
import {code, escapeMarkdown, table} from '../text/markdown.ts';
import type {Context} from '../kernel/context.ts';
import {defineVerb} from '../kernel/verb.ts';
import {configuredTrainer} from '../training/configured-trainer.ts';
import {readRunTask, type RunTask} from '../training/run-task.ts';
import {nativeTensorFlow} from '../training/tensorflow/native-tensorflow.ts';
import {trainModel} from '../training/train-model.ts';
import {trainingMachine} from '../training/training-machine.ts';
import type {TrainedModel} from '../training/trained-model.ts';
import {configInput} from './inputs/config-input.ts';

/** Trains a model and hands it over. */
export const train = defineVerb({
  name: 'train',
  summary:
    'Trains a model on its dataset, by the built-in TensorFlow.js or by any command, and hands it over to `evaluate`.',
  about: [
    'Reads the dataset and refuses one that breaks its contract, keeps test rows apart, trains on the others, and makes sure',
    'that the model loads and predicts. The files of the model, and what the training says of itself, lie in',
    '`.cairn/runs/<id>` and, on Actions, are handed to later jobs as an artifact. Nothing is pushed, and no token is asked',
    'for: code that trains shares its machine with whatever else the job holds, so give the job `contents: read` and no',
    'secret. `evaluate`, in a job of its own, makes the record of the run and believes nothing that it is handed.',
    '',
    'Built-in training runs on WebAssembly, or on tfjs-node where that is installed in the repository (docs/models.md),',
    'which is code of the repository, as a command is.',
    '',
    'The id of a run is made from code, data, configuration, seed and, where it trains, tfjs-node. Safe to run twice: the',
    'same inputs give the same id, and a training that is there is found instead of done again. A failed training leaves',
    'nothing behind.',
  ].join('\n'),
  icon: 'cpu',
  permissions: [{scope: 'contents', access: 'read', reason: 'to check out code and data'}],
  sends: {},
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    config: configInput(),
  },
  outputs: {
    run: 'Id of the run.',
    handover:
      'What finds it in the store, for the input `handover` of `evaluate`; empty where an artifact hands it over.',
    path: 'Folder of its files, relative to the work tree.',
    metrics: 'What the training reported, as a JSON object.',
    backend: 'What trained: the TensorFlow.js backend (tensorflow, wasm or cpu), or command.',
  },
  async run(inputs, context) {
    const config = await loadConfig(context, inputs.config);
    const {trainer} = trainedModelOf(config, inputs.model).train;
    const task = await readRunTask(config, inputs, context, {withTexts: trainer === 'command'});
    const native = await nativeTensorFlow(task.model, task.folder, context);
    const {split} = task;
    const id = task.idBy(native && 'tensorflow');
    const hand = await openHanding(context, config.storage, {of: id});
    const earlier = await readStoredTraining(context.workspace, id);
    const isKnown = earlier !== undefined;
    const training = earlier?.training ?? (await makeTraining({id, native, ...task}, context));
    const handover = await hand.give(training);
    const backend = training.backend ?? configuredTrainer(task.model).trainer.kind;
    return {
      outputs: {
        run: id,
        handover,
        path: `.cairn/runs/${id}`,
        metrics: JSON.stringify(training.metrics),
        backend,
      },
      document: training,
      summary: summaryOf(training, task, isKnown),
      headline: `Run ${id}: ${isKnown ? 'found' : 'trained'} on ${split.train.length} rows (${backend}).`,
      conclusion: 'success',
    };
  },
});

/** A run that is trained, and tfjs-node where it trains. */
interface Made extends RunTask {
  readonly id: string;
  readonly native: TensorFlowCore | undefined;
}

/** Trains beside the place of the run and moves everything there at once, so that a failure leaves nothing. */
async function makeTraining(task: Made, context: Context): Promise<Training> {
  const target = runFolder(context.workspace, task.id);
  const cairn = join(context.workspace, '.cairn');
  await makeRunsFolder(context.workspace);
  const staging = await context.makeScratch(cairn, 'making-');
  try {
    const training = await trainInto(join(staging, 'run'), staging, task, context);
    await rm(target, {recursive: true, force: true});
    await rename(join(staging, 'run'), target);
    return training;
  } finally {
    await rm(staging, {recursive: true, force: true});
  }
}

async function trainInto(folder: string, staging: string, task: Made, context: Context): Promise<Training> {
  const {model, dataset, data, split, classes, native} = task;
  const startedAt = context.now();
  const scratch = await mkdtemp(join(staging, 'scratch-'));
  const rows = {
    train: selectRows(data.table, split.train),
    test: selectRows(data.table, split.test),
    classes,
  };
  const trained = await trainModel(rows, model, dataset, {
    ...context,
    directory: join(folder, 'model'),
    plots: join(folder, plotsFolder),
    folder: task.folder,
    dataFiles: data.files,
    scratch,
    native,
  });
  const seconds = (context.now().getTime() - startedAt.getTime()) / 1000;
  const machine =
    model.train.trainer === 'command'
      ? await trainingMachine(model.train.command, {...context, folder: join(context.workspace, task.folder)})
      : undefined;
  const description = {
    ...configuredTrainer(model),
    signature: signatureOf(model, dataset, classes, data.words),
    task: model.task,
  };
  const loaded = await loadModel(trained.directory, description, context);
  try {
    await loaded.predict(rows.test);
  } finally {
    loaded.dispose();
  }
  const plots = await readPlots(join(folder, plotsFolder));
  const text = serializeDocument(await describeTraining(task, trained, {seconds, machine, plots}));
  await replaceFile(join(folder, 'training.json'), text);
  return parseDocument('training', text, 'training.json'); // in the key order that a reader of the file sees
}

async function describeTraining(
  task: Made,
  trained: TrainedModel,
  {
    seconds,
    machine,
    plots,
  }: {seconds: number; machine: Training['machine'] | undefined; plots: readonly Plot[]},
): Promise<Training> {
  const {id, name, model, data, split, state} = task;
  const {backend} = trained;
  return {
    document: 'training',
    schemaVersion: 1,
    run: id,
    model: name,
    code: {commit: state.commit, dirty: state.changes !== undefined},
    configuration: configurationDigest(task),
    data: {
      dataset: model.dataset,
      digest: data.digest,
      rows: {train: split.train.length, test: split.test.length},
    },
    artifacts: [...(await listFiles(trained.directory))],
    ...(plots.length > 0 && {plots: plots.map(({path, size, sha256}) => ({path, size, sha256}))}),
    seconds,
    metrics: {...trained.metrics},
    ...(backend !== undefined && {backend}),
    ...(machine && {machine}),
  };
}

function summaryOf({run, metrics, backend}: Training, {model, split}: RunTask, isKnown: boolean): string {
  const rows = Object.entries(metrics).map(([name, value]) => [
    escapeMarkdown(name),
    value === null ? 'undefined' : String(Number(value.toPrecision(6))),
  ]);
  const {kind, architecture} = configuredTrainer(model).trainer;
  return [
    `### Run ${code(run)}`,
    '',
    `${isKnown ? 'Found (nothing had changed)' : 'Trained'}: ${escapeMarkdown(architecture ?? kind)} by ${escapeMarkdown(backend ?? 'a command')}, ${split.train.length} rows to learn from, ${split.test.length} kept for the test.`,
    ...(rows.length > 0 ? ['', table(['metric, as the training reported it', 'value'], rows)] : []),
    '',
  ].join('\n');
}
