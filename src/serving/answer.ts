import {UserError} from '../kernel/errors.ts';
import {answerWidth} from '../models/answer-width.ts';
import {departuresOf, type Departure} from './data-contract.ts';
import type {LoadedVersion} from './load-version.ts';
import type {PredictionLog} from './prediction-log.ts';
import {readRows, type RequestRows} from './read-rows.ts';
import {RequestProblem} from './request-problem.ts';
import {loggedAnswer, rowAnswers, type RowAnswer} from './row-answer.ts';

/**
 * The predictions for the columns of a request, in whatever protocol they came; with a log, only once they are in it. Values
 * outside the contract of the data come with them, unless the target has such rows refused.
 */
export async function answer(
  {current, manifest, model}: LoadedVersion,
  request: {rows: number; columns: ReadonlyMap<string, readonly unknown[]>},
  {log, now, caller}: {log: PredictionLog | undefined; now: Date; caller: string | undefined},
): Promise<{answers: readonly RowAnswer[]; outside: readonly Departure[]}> {
  if (request.rows === 0) throw new RequestProblem(400, 'The request has no rows.');
  const rows = readRows(request.columns, request.rows, manifest.signature.inputs, current, now);
  const outside = departuresOf(rows.features, manifest.signature.inputs);
  const [first] = outside;
  if (first !== undefined && current.outsideContract === 'refuse')
    throw new RequestProblem(
      400,
      `Outside the contract of the data: ${first.text}${outside.length === 1 ? '' : ` and ${outside.length - 1} more`}.`,
    );
  const numbers = await model.predict(rows.table).catch((error: unknown) => {
    throw causedByMissing(error, rows, manifest.signature.inputs) ?? error;
  });
  const width = answerWidth(manifest.signature);
  const bad = numbers.findIndex((number) => !Number.isFinite(number));
  if (bad !== -1 || numbers.length !== request.rows * width)
    throw new RequestProblem(
      500,
      `The model gave no number for row ${Math.floor((bad === -1 ? numbers.length : bad) / width) + 1}.`,
    );
  const answers = rowAnswers(numbers, manifest.signature);
  const at = now.toISOString();
  const outsideOf = new Map<number, string[]>();
  for (const {row, column} of outside) outsideOf.set(row, [...(outsideOf.get(row) ?? []), column]);
  const lines = answers.map((one, row) => {
    const columns = outsideOf.get(row);
    return {
      id: rows.ids[row] ?? '',
      time: rows.times[row] ?? at,
      at,
      model: current.model,
      version: current.version,
      ...(caller !== undefined && {caller}),
      features: rows.features[row] ?? {},
      ...loggedAnswer(one),
      ...(columns !== undefined && {outside: columns}),
    };
  });
  await log?.append(lines).catch((error: unknown) => {
    throw new RequestProblem(503, 'The log takes no rows, so none is answered: ask again later.', {
      cause: error,
    });
  });
  return {answers, outside};
}

/** The caller's mistake behind a prediction that is no number: a missing value, where the signature does not tell of contracts. */
function causedByMissing(
  error: unknown,
  {features}: RequestRows,
  inputs: LoadedVersion['manifest']['signature']['inputs'],
): RequestProblem | undefined {
  if (!(error instanceof UserError) || error.code !== 'CAIRN_PREDICTION_INVALID') return undefined;
  for (const {name, required, fill} of inputs) {
    const row = features.findIndex((values) => values[name] === null);
    if (row !== -1 && required === undefined && fill === undefined)
      return new RequestProblem(
        400,
        `The model gives no prediction, and column ${JSON.stringify(name)}, row ${row + 1} has no value.`,
        {cause: error},
      );
  }
  return undefined;
}

/** Who asks: as the header x-cairn-caller says, else as the program calls itself; cut to 200 characters. */
export function callerOf(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): string | undefined {
  const said = headers['x-cairn-caller'] ?? headers['user-agent'];
  const text = typeof said === 'string' ? said : said?.[0];
  return text === undefined || text === '' ? undefined : text.slice(0, 200);
}
