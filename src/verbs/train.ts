import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {datasetOf, loadConfig, modelOf, type DatasetConfig, type ModelConfig} from '../config/load-config.ts';
import {configFolder} from '../config/rooted-config.ts';
import {checkLabels} from '../data/check-labels.ts';
import {loadSoundDataset, timeRange, type LoadedDataset} from '../data/load-dataset.ts';
import {profileTable} from '../data/profile.ts';
import {splitRows, type Split} from '../data/split.ts';
import {columnOf, selectRows} from '../data/table.ts';
import {codeState, type CodeState} from '../experiments/code-state.ts';
import {environmentOf} from '../experiments/environment.ts';
import {
  handoverName,
  listFiles,
  readStoredRun,
  runFolder,
  type StoredRun,
} from '../experiments/run-folder.ts';
import {runId} from '../experiments/run-id.ts';
import {startedBy} from '../experiments/started-by.ts';
import {readRunRecord, recordRun, runRef, type RunRecord} from '../experiments/run-record.ts';
import type {Run} from '../generated/documents.ts';
import {loadModel} from '../models/load-model.ts';
import {signatureOf} from '../models/signature.ts';
import {replaceFile} from '../files/replace-file.ts';
import {digestOf} from '../kernel/digest.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';
import {code, escapeMarkdown, table} from '../text/markdown.ts';
import type {Context} from '../kernel/context.ts';
import {defineVerb} from '../kernel/verb.ts';
import {trainModel} from '../training/train-model.ts';
import type {TrainedModel} from '../training/trained-model.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';

/** Trains a model and records the run. */
export const train = defineVerb({
  name: 'train',
  summary:
    'Trains a model on its dataset, by the built-in TensorFlow.js or by any command, and records the run.',
  about: [
    'Reads the dataset and refuses one that breaks its contract, keeps test rows apart, trains on the others, and makes sure',
    'that the model loads and predicts. The run is recorded as a commit under `refs/cairn/runs/<id>` on top of the trained',
    'code; the files of the model lie in `.cairn/runs/<id>/model` and, on Actions, are handed to later jobs as an artifact.',
    '',
    'The id of a run is made from code, data, configuration and seed. Safe to run twice: the same inputs give the same',
    'id, and a run that is there is found and finished instead of trained again. A failed training leaves nothing behind.',
  ].join('\n'),
  icon: 'cpu',
  permissions: [{scope: 'contents', access: 'write', reason: 'to push the record of the run'}],
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    token: tokenInput('pushes the record of the run'),
    config: configInput(),
  },
  outputs: {
    run: 'Id of the run.',
    ref: 'Ref of its record, refs/cairn/runs/<id>.',
    commit: 'Commit of its record.',
    path: 'Folder of its files, relative to the work tree.',
    metrics: 'What the training reported, as a JSON object.',
    backend: 'What trained: the TensorFlow.js backend (tensorflow, wasm or cpu), or command.',
  },
  async run(inputs, context) {
    const config = await loadConfig(context, inputs.config);
    const model = modelOf(config, inputs.model);
    const dataset = datasetOf(config, model.dataset);
    const state = await codeState(context.git);
    const data = await loadSoundDataset(context.workspace, dataset, (message, share) => {
      context.log.progress(message, share);
    });
    const split = splitRows(data.table, dataset);
    checkLabels(data.table, model, split);
    const id = runId(inputs.model, {...state, data: data.digest, model, dataset});
    const folder = configFolder(inputs.config);
    const task = {id, name: inputs.model, model, dataset, data, split, state, folder};
    const recorded = await readRunRecord(context.git, id);
    const earlier = await readStoredRun(context.workspace, id);
    const isKnown = earlier !== undefined;
    const stored = earlier ?? (await makeRun(task, recorded, context));
    const commit = await record(task, stored, recorded, context);
    const {run} = stored;
    const backend = run.trainer.backend ?? run.trainer.kind;
    return {
      outputs: {
        run: id,
        ref: runRef(id),
        commit,
        path: `.cairn/runs/${id}`,
        metrics: JSON.stringify(run.metrics),
        backend,
      },
      document: run,
      summary: summaryOf(run, isKnown),
      headline: `Run ${id}: ${isKnown ? 'found' : 'trained'} on ${run.data.rows.train} rows (${backend}).`,
      conclusion: 'success',
    };
  },
});

/** All that a run is made from. */
interface Task {
  readonly id: string;
  readonly name: string;
  readonly model: ModelConfig;
  readonly dataset: DatasetConfig;
  readonly data: LoadedDataset;
  readonly split: Split;
  readonly state: CodeState;
  /** That of the configuration, from the top of the work tree. */
  readonly folder: string;
}

/** Trains beside the place of the run and moves everything there at once, so that a failure leaves nothing. */
async function makeRun(task: Task, recorded: RunRecord | undefined, context: Context): Promise<StoredRun> {
  const {id} = task;
  const target = runFolder(context.workspace, id);
  const cairn = join(context.workspace, '.cairn');
  await mkdir(join(cairn, 'runs'), {recursive: true});
  await replaceFile(join(cairn, '.gitignore'), '*\n');
  const staging = await context.makeScratch(cairn, 'making-');
  try {
    const stored = await trainInto(join(staging, 'run'), staging, task, recorded, context);
    await rm(target, {recursive: true, force: true});
    await rename(join(staging, 'run'), target);
    return stored;
  } finally {
    await rm(staging, {recursive: true, force: true});
  }
}

async function trainInto(
  folder: string,
  staging: string,
  task: Task,
  recorded: RunRecord | undefined,
  context: Context,
): Promise<StoredRun> {
  const {model, dataset, data, split} = task;
  const startedAt = context.now();
  const scratch = await mkdtemp(join(staging, 'scratch-'));
  const rows = {train: selectRows(data.table, split.train), test: selectRows(data.table, split.test)};
  const trained = await trainModel(rows, model, dataset, {
    ...context,
    directory: join(folder, 'model'),
    folder: join(context.workspace, task.folder),
    scratch,
  });
  const seconds = (context.now().getTime() - startedAt.getTime()) / 1000;
  const signature = signatureOf(model, dataset);
  const loaded = await loadModel(trained.directory, {...trained, signature, task: model.task}, context);
  const predictions = await loaded.predict(rows.test);
  loaded.dispose();
  const profile = profileTable(rows.train, model.features, {
    label: {name: model.target, column: columnOf(rows.train, model.target)},
    prediction: {
      name: signature.outputs[0]?.name ?? 'prediction',
      column: {kind: 'number', values: predictions},
    },
  });
  const profileText = serializeDocument(profile);
  const madeText = serializeDocument(
    await describeRun(task, trained, {seconds, startedAt, profileText}, context),
  );
  const made = parseDocument('run', madeText, 'run.json'); // in the key order that a reader of the file sees
  // The same bytes as the record names: the record stands, with its time.
  const isSame =
    recorded !== undefined &&
    JSON.stringify(recorded.run.artifacts) === JSON.stringify(made.artifacts) &&
    recorded.profileText === profileText;
  const run = isSame ? recorded.run : made;
  const runText = isSame ? recorded.runText : madeText;
  await replaceFile(join(folder, 'profile.json'), profileText);
  await replaceFile(join(folder, 'run.json'), runText);
  return {run, runText, profileText};
}

async function describeRun(
  {id, name, model, dataset, data, split, state, folder}: Task,
  trained: TrainedModel,
  made: {seconds: number; startedAt: Date; profileText: string},
  context: Context,
): Promise<Run> {
  const time = timeRange(data.table, dataset);
  return {
    document: 'run',
    schemaVersion: 1,
    id,
    model: name,
    task: model.task,
    createdAt: made.startedAt.toISOString(),
    ...startedBy(context.event),
    seconds: made.seconds,
    code: {commit: state.commit, dirty: state.changes !== undefined},
    data: {
      dataset: model.dataset,
      digest: data.digest,
      files: [...data.files],
      rows: {train: split.train.length, test: split.test.length},
      ...(time && {time}),
      target: model.target,
      features: [...model.features],
      contract: contractOf(data),
    },
    trainer: trained.trainer,
    metrics: {...trained.metrics},
    format: trained.format,
    ...(trained.predict && {predict: [...trained.predict]}),
    artifacts: [...(await listFiles(trained.directory))],
    signature: signatureOf(model, dataset),
    environment: await environmentOf(context, state.commit, folder),
    profile: digestOf(made.profileText),
  };
}

/** How the rows kept their contract; a broken one was refused before the training. */
function contractOf({checks}: LoadedDataset): {checked: number; failed: number} {
  return {checked: checks.length, failed: checks.filter(({problem}) => problem !== undefined).length};
}

/** Records the run and hands its files to later jobs; an evaluation of the same model stays with it. */
async function record(
  {id, state}: Task,
  stored: StoredRun,
  recorded: RunRecord | undefined,
  context: Context,
): Promise<string> {
  const evaluationText = recorded?.runText === stored.runText ? recorded.evaluationText : undefined;
  const commit = await recordRun(
    context.git,
    id,
    {
      'run.json': stored.runText,
      'profile.json': stored.profileText,
      ...(evaluationText !== undefined && {'evaluation.json': evaluationText}),
    },
    {parent: state.commit, now: context.now()},
  );
  const folder = join(runFolder(context.workspace, id), 'model');
  const files = stored.run.artifacts.map(({path}) => join(folder, path));
  await context.handover?.upload(handoverName(id), folder, files);
  return commit;
}

function summaryOf(run: Run, isKnown: boolean): string {
  const metrics = Object.entries(run.metrics).map(([name, value]) => [
    escapeMarkdown(name),
    value === null ? 'undefined' : String(Number(value.toPrecision(6))),
  ]);
  return [
    `### Run ${code(run.id)}`,
    '',
    `${isKnown ? 'Found (nothing had changed)' : 'Trained'}: ${escapeMarkdown(run.trainer.architecture ?? run.trainer.kind)} by ${escapeMarkdown(run.trainer.backend ?? 'a command')}, ${run.data.rows.train} rows to learn from, ${run.data.rows.test} kept for the test.`,
    ...(metrics.length > 0 ? ['', table(['metric of the training', 'value'], metrics)] : []),
    '',
  ].join('\n');
}
