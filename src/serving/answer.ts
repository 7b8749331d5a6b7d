import type {LoadedVersion} from './load-version.ts';
import type {PredictionLog} from './prediction-log.ts';
import {readRows} from './read-rows.ts';
import {RequestProblem} from './request-problem.ts';

/** The predictions for the columns of a request, in whatever protocol they came; with a log, only once they are in it. */
export async function answer(
  {current, manifest, model}: LoadedVersion,
  request: {rows: number; columns: ReadonlyMap<string, readonly unknown[]>},
  {log, now, caller}: {log: PredictionLog | undefined; now: Date; caller: string | undefined},
): Promise<number[]> {
  if (request.rows === 0) throw new RequestProblem(400, 'The request has no rows.');
  const rows = readRows(request.columns, request.rows, manifest.signature.inputs, current, now);
  const predictions = [...(await model.predict(rows.table))];
  const bad = predictions.findIndex((prediction) => !Number.isFinite(prediction));
  if (bad !== -1 || predictions.length !== request.rows)
    throw new RequestProblem(
      500,
      `The model gave no number for row ${bad === -1 ? predictions.length + 1 : bad + 1}.`,
    );
  const at = now.toISOString();
  await log?.append(
    predictions.map((prediction, row) => ({
      id: rows.ids[row] ?? '',
      time: rows.times[row] ?? at,
      at,
      model: current.model,
      version: current.version,
      ...(caller !== undefined && {caller}),
      features: rows.features[row] ?? {},
      prediction,
    })),
  );
  return predictions;
}

/** Who asks: as the header x-cairn-caller says, else as the program calls itself; cut to 200 characters. */
export function callerOf(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): string | undefined {
  const said = headers['x-cairn-caller'] ?? headers['user-agent'];
  const text = typeof said === 'string' ? said : said?.[0];
  return text === undefined || text === '' ? undefined : text.slice(0, 200);
}
