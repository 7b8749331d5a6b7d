import {copyFile, lstat, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import type {DatasetConfig, TrainedModelConfig} from '../config/load-config.ts';
import {markedColumns} from '../config/missing-markers.ts';
import {targetsOf} from '../config/targets.ts';
import type {Table} from '../data/table.ts';
import {writeCsv} from '../data/write-csv.ts';
import {UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import type {Git} from '../kernel/ports.ts';
import {describeOutcome, inertLine, runCommand} from '../kernel/run-command.ts';
import {collectPlots} from './collect-plots.ts';
import {collectOutputs, exchangeFolder} from './exchanged-files.ts';
import {parseMetrics} from './parse-metrics.ts';
import type {TrainedModel} from './trained-model.ts';
import {trainingFailed} from './training-failed.ts';

type CommandTrain = Extract<TrainedModelConfig['train'], {trainer: 'command'}>;

/** So many last lines of a failed command are shown again with its error. */
const lastLines = 15;

/**
 * Trains by a command of the user: rows and parameters go in by files whose paths are in its environment, the model and
 * metrics come out of the files that the configuration names. Throws CAIRN_TRAINING_FAILED or CAIRN_METRICS_INVALID.
 */
export async function trainByCommand(
  rows: {train: Table; test: Table; classes: readonly string[]},
  model: TrainedModelConfig & {train: CommandTrain},
  dataset: Pick<DatasetConfig, 'columns' | 'missing'>,
  context: {
    directory: string;
    /** Where its plots go. */
    plots: string;
    git: Git;
    /** The top of the work tree. */
    workspace: string;
    /** Where the command runs, from there; where `train.inputs` or `train.outputs` are given, in a copy of it. */
    folder: string;
    /** The files of the dataset, from the top. */
    dataFiles: readonly {readonly path: string}[];
    /** An empty folder that is only for this training. */
    scratch: string;
    childEnvironment: Readonly<Record<string, string>>;
    log: Log;
    signal: AbortSignal;
  },
): Promise<TrainedModel> {
  const {train, features} = model;
  const targets = targetsOf(model);
  const parameters = train.parameters ?? {};
  const seed = train.seed ?? 1;
  const files = {
    parameters: join(context.scratch, 'parameters.json'),
    train: join(context.scratch, 'train.csv'),
    test: join(context.scratch, 'test.csv'),
    output: join(context.scratch, 'output'),
  };
  // The order that a matrix is fed in later (the order of the signature), then the targets, then what no model reads.
  const names = [...new Set([...features, ...targets, ...Object.keys(dataset.columns)])];
  await mkdir(files.output, {recursive: true});
  await writeFile(files.parameters, `${JSON.stringify(parameters, null, 2)}\n`);
  const write = async (path: string, table: Table, columns: readonly string[]): Promise<void> =>
    writeCsv(path, table, columns, dataset.columns, {asRead: true});
  await write(files.train, rows.train, names);
  await write(
    files.test,
    rows.test,
    names.filter((name) => !targets.includes(name)),
  );
  const exchanges = train.inputs !== undefined || train.outputs !== undefined;
  const folder = exchanges
    ? await exchangeFolder(
        {train, features, targets},
        {...rows, names, write},
        {...context, copy: join(context.scratch, 'work-tree')},
      )
    : join(context.workspace, context.folder);
  await runTrainer(
    train,
    {...context, folder},
    {
      ...context.childEnvironment,
      // A copy lies below the repository: Git must not take that for the one that the command is in.
      ...(exchanges && {GIT_CEILING_DIRECTORIES: context.scratch}),
      ...parameterVariables(parameters),
      CAIRN_PARAMETERS: files.parameters,
      CAIRN_TRAIN: files.train,
      CAIRN_TEST: files.test,
      CAIRN_OUTPUT: files.output,
      CAIRN_SEED: String(seed),
      CAIRN_MODEL_PATH: train.model,
      ...(train.metrics !== undefined && {CAIRN_METRICS: train.metrics}),
      CAIRN_TASK: model.task,
      ...(targets.length > 1 ? {CAIRN_TARGETS: JSON.stringify(targets)} : {CAIRN_TARGET: targets[0] ?? ''}),
      CAIRN_FEATURES: JSON.stringify(features),
      CAIRN_COLUMNS: typesOf(names, dataset.columns),
      ...missingOf(dataset),
      ...(model.positive !== undefined && {CAIRN_POSITIVE: JSON.stringify(model.positive)}),
      ...(rows.classes.length > 0 && {CAIRN_CLASSES: JSON.stringify(rows.classes)}),
    },
  );
  await collectOutputs(train.outputs ?? [], folder, files.output);
  await collectModel(files.output, train.model, context.directory);
  await collectPlots(train.plots ?? [], files.output, context.plots);
  return {
    directory: context.directory,
    metrics: await readMetrics(files.output, train.metrics),
  };
}

/** CAIRN_MISSING: the markers of missing values by column, as JSON; not there where no column has any. */
function missingOf(dataset: Pick<DatasetConfig, 'columns' | 'missing'>): Record<string, string> {
  const marked = Object.entries(markedColumns(dataset)).filter(([, {missing = []}]) => missing.length > 0);
  if (marked.length === 0) return {};
  return {
    CAIRN_MISSING: JSON.stringify(Object.fromEntries(marked.map(([name, {missing}]) => [name, missing]))),
  };
}

/** The types of the columns by their names, as JSON. */
function typesOf(names: readonly string[], columns: DatasetConfig['columns']): string {
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, columns[name]?.type ?? 'string'])));
}

/** CAIRN_PARAM_<NAME>: upper case, other characters than letters and digits as underscores; lists and null as JSON. */
function parameterVariables(parameters: NonNullable<CommandTrain['parameters']>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      `CAIRN_PARAM_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

async function runTrainer(
  {command, timeout = 350}: CommandTrain,
  {folder, log, signal}: {folder: string; log: Log; signal: AbortSignal},
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const last: string[] = [];
  const outcome = await runCommand(command, {
    directory: folder,
    environment,
    milliseconds: timeout * 60_000,
    signal,
    onLine: (line) => {
      last.push(line);
      if (last.length > lastLines) last.shift();
      log.info(inertLine(line));
    },
  });
  if (outcome.kind === 'exit' && outcome.code === 0) return;
  const limit = outcome.kind === 'timeout' ? ` after ${timeout} minutes (train.timeout)` : '';
  const said =
    last.length === 0 ? ' It printed nothing' : ` Its last lines:\n${last.map(inertLine).join('\n')}\n`;
  throw new UserError('CAIRN_TRAINING_FAILED', {
    what: `The training command ${JSON.stringify(command.join(' '))} ${describeOutcome(outcome)}${limit}.${said}`,
  });
}

/** Copies the declared file or folder; links are refused, since they could lead anywhere. */
async function collectModel(output: string, declared: string, into: string): Promise<void> {
  const source = join(output, declared);
  const status = await lstat(source).catch(() => undefined);
  if (status === undefined)
    throw trainingFailed(
      `The training command ended well, but wrote no ${JSON.stringify(declared)} below CAIRN_OUTPUT`,
      'Let it write the model there, or correct train.model.',
    );
  if (status.isFile()) {
    await mkdir(into, {recursive: true});
    await copyFile(source, join(into, basename(source)));
    return;
  }
  if (!status.isDirectory())
    throw trainingFailed(`The model ${JSON.stringify(declared)} is no file and no folder`);
  let files = 0;
  for (const entry of await readdir(source, {recursive: true, withFileTypes: true})) {
    const from = join(entry.parentPath, entry.name);
    const to = join(into, from.slice(source.length));
    if (entry.isDirectory()) continue;
    if (!entry.isFile())
      throw trainingFailed(
        `The model holds ${JSON.stringify(from.slice(source.length + 1))}, which is a link or a special file`,
      );
    await mkdir(dirname(to), {recursive: true});
    await copyFile(from, to);
    files++;
  }
  if (files === 0) throw trainingFailed(`The folder ${JSON.stringify(declared)} of the model is empty`);
}

async function readMetrics(
  output: string,
  declared: string | undefined,
): Promise<Record<string, number | null>> {
  if (declared === undefined) return {};
  const text = await readFile(join(output, declared), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw trainingFailed(
      `The training command ended well, but wrote no ${JSON.stringify(declared)} below CAIRN_OUTPUT`,
      'Let it write its metrics there, or take train.metrics away.',
    );
  return parseMetrics(text, declared);
}
