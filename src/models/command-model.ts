import {mkdtemp, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {rowsOfColumns} from '../data/row-numbers.ts';
import {readTable} from '../data/read-table.ts';
import {numbersOf, type Table} from '../data/table.ts';
import {UserError} from '../kernel/errors.ts';
import {describeOutcome, inertLine, runCommand} from '../kernel/run-command.ts';
import {answerWidth, severalTargets} from './answer-width.ts';
import {classesOf, readClassColumns} from './command-classes.ts';
import {startLineWorker} from './command-lines.ts';
import {writeCommandRows} from './command-rows.ts';
import {
  longestPrediction,
  unloadable,
  type Model,
  type ModelContext,
  type ModelDescription,
} from './model.ts';
import {openWorkerPool} from './worker-pool.ts';

/** Rows of one question to a command that stays: others have their turn between two of them. */
const rowsAtOnce = 5000;

/**
 * A model that a command of the user runs, in the folder of the model. With `protocol: lines` it stays and answers line by line;
 * else it is started for each call, reads CAIRN_ROWS (CSV of the inputs) and writes CAIRN_PREDICTIONS (CSV with the column
 * prediction, or with a column named after each of several targets or classes, one line a row in the same order). At most `processes` of it run at the same time.
 */
export async function loadCommandModel(
  directory: string,
  {predict, protocol, signature, task}: ModelDescription,
  context: ModelContext,
): Promise<Model> {
  if (predict === undefined || predict.length === 0)
    throw unloadable('predict', 'is missing: the format command needs a command that predicts');
  const status = await stat(directory).catch(() => undefined);
  if (status?.isDirectory() !== true) throw unloadable(directory, 'is no folder');
  const {processes = 1, longest = longestPrediction} = context;
  const childEnvironment = {...context.childEnvironment, ...questionVariables(signature, task)};
  const environment = {
    // several processes that each take all cores are slower than ones that take one each
    ...(processes > 1 && {OMP_NUM_THREADS: '1'}),
    ...childEnvironment,
  };
  const width = answerWidth(signature);
  const pool =
    protocol === 'lines'
      ? openWorkerPool({
          processes,
          rowsAtOnce,
          width,
          start: async (signal) =>
            startLineWorker(
              predict,
              signature,
              {directory, environment, milliseconds: longest, signal},
              context.log,
            ),
        })
      : openWorkerPool({
          processes,
          rowsAtOnce: Infinity,
          width,
          start: async (signal) => {
            const predictOnce = async (table: Table): Promise<Float64Array> =>
              runOnce(predict, table, {
                directory,
                signature,
                context: {...context, childEnvironment},
                signal,
              });
            return Promise.resolve({predict: predictOnce, isAlive: () => true});
          },
        });
  await pool.warmUp().catch((error: unknown) => {
    pool.end();
    throw error;
  });
  return {
    backend: 'command',
    tellsClass: () => true,
    rounding: 1e-5,
    dispose: pool.end,
    predict: pool.predict,
  };
}

/** What a predictor that was made for no model in particular has to know of this one. */
function questionVariables(
  signature: ModelDescription['signature'],
  task: ModelDescription['task'],
): Record<string, string> {
  const {inputs, outputs} = signature;
  const {positive} = outputs[0] ?? {};
  const targets = severalTargets(signature);
  const classes = classesOf(signature);
  return {
    CAIRN_TASK: task,
    CAIRN_COLUMNS: JSON.stringify(Object.fromEntries(inputs.map(({name, type}) => [name, type]))),
    ...(positive !== undefined && {CAIRN_POSITIVE: JSON.stringify(positive)}),
    ...(targets.length > 0 && {CAIRN_TARGETS: JSON.stringify(targets)}),
    ...(classes.length > 0 && {CAIRN_CLASSES: JSON.stringify(classes)}),
  };
}

/** Starts the command for these rows alone. */
async function runOnce(
  predict: readonly string[],
  table: Table,
  {
    directory,
    signature,
    context,
    signal,
  }: {
    directory: string;
    signature: ModelDescription['signature'];
    context: ModelContext;
    signal: AbortSignal;
  },
): Promise<Float64Array> {
  const scratch = await mkdtemp(join(context.temporary, 'predict-'));
  try {
    const rows = join(scratch, 'rows.csv');
    const answers = join(scratch, 'predictions.csv');
    await writeCommandRows(rows, table, signature);
    const last: string[] = [];
    const outcome = await runCommand(predict, {
      directory,
      environment: {...context.childEnvironment, CAIRN_ROWS: rows, CAIRN_PREDICTIONS: answers},
      milliseconds: context.longest ?? longestPrediction,
      signal,
      onLine: (line) => {
        last.push(line);
        if (last.length > 10) last.shift();
        context.log.debug(inertLine(line));
      },
    });
    if (outcome.kind !== 'exit' || outcome.code !== 0)
      throw failed(predict, [`${describeOutcome(outcome)}.`, ...last.map(inertLine)].join('\n'));
    if ((await stat(answers).catch(() => undefined)) === undefined)
      throw failed(predict, 'ended well, but wrote no file CAIRN_PREDICTIONS');
    const classes = classesOf(signature);
    if (classes.length > 0) {
      const probabilities = await readClassColumns(answers, classes);
      if (typeof probabilities === 'string') throw failed(predict, probabilities);
      return probabilities;
    }
    const targets = severalTargets(signature);
    const columns = targets.length === 0 ? ['prediction'] : targets;
    const contract = Object.fromEntries(columns.map((name) => [name, {type: 'number' as const}]));
    const answered = await readTable([answers], contract);
    return rowsOfColumns(columns.map((name) => numbersOf(answered, name)));
  } finally {
    await rm(scratch, {recursive: true, force: true});
  }
}

function failed(predict: readonly string[], what: string): UserError {
  return new UserError('CAIRN_PREDICTION_INVALID', {
    what: `The command ${JSON.stringify(predict.join(' '))} of the model ${what}`,
  });
}
