import {mkdtemp, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {readTable} from '../data/read-table.ts';
import {numbersOf} from '../data/table.ts';
import {UserError} from '../kernel/errors.ts';
import {describeOutcome, inertLine, runCommand} from '../kernel/run-command.ts';
import {writeCommandRows} from './command-rows.ts';
import {
  longestPrediction,
  unloadable,
  type Model,
  type ModelContext,
  type ModelDescription,
} from './model.ts';

/**
 * A model that a command of the user runs, in the folder of the model: it reads CAIRN_ROWS (CSV of the inputs) and writes
 * CAIRN_PREDICTIONS (CSV with the column prediction, one line a row in the same order).
 */
export async function loadCommandModel(
  directory: string,
  {predict, signature}: ModelDescription,
  context: ModelContext,
): Promise<Model> {
  if (predict === undefined || predict.length === 0)
    throw unloadable('predict', 'is missing: the format command needs a command that predicts');
  const status = await stat(directory).catch(() => undefined);
  if (status?.isDirectory() !== true) throw unloadable(directory, 'is no folder');
  const disposal = new AbortController();
  return {
    backend: 'command',
    tellsClass: () => true,
    rounding: 1e-5,
    dispose: () => {
      disposal.abort();
    },
    predict: async (table) => {
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
          signal: disposal.signal,
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
        return numbersOf(await readTable([answers], {prediction: {type: 'number'}}), 'prediction');
      } finally {
        await rm(scratch, {recursive: true, force: true});
      }
    },
  };
}

function failed(predict: readonly string[], what: string): UserError {
  return new UserError('CAIRN_PREDICTION_INVALID', {
    what: `The command ${JSON.stringify(predict.join(' '))} of the model ${what}`,
  });
}
