import type {FastifyInstance} from 'fastify';
import {readTensors} from './column-tensors.ts';
import type {HotSwap} from './hot-swap.ts';
import {readInstances} from './instances.ts';
import type {LoadedVersion} from './load-version.ts';
import {checkName, type Named} from './model-routes.ts';
import type {PredictionLog} from './prediction-log.ts';
import {readRows} from './read-rows.ts';
import {RequestProblem} from './request-problem.ts';

/** `infer` of the Open Inference Protocol v2 and `:predict` of its predecessor; both answer only what is in the log. */
export function addPredictRoutes(
  app: FastifyInstance,
  {held, log, now}: {held: HotSwap; log: PredictionLog; now: () => Date},
): void {
  for (const path of ['/v2/models/:model/infer', '/v2/models/:model/versions/:version/infer']) {
    app.post<{Params: Named}>(path, async ({params, body, headers}) =>
      held.use(async (loaded) => {
        checkName(loaded, params);
        const request = readTensors(body);
        const name = loaded.manifest.signature.outputs[0]?.name ?? 'prediction';
        const unknown = request.outputs?.find((output) => output !== name);
        if (unknown !== undefined)
          throw new RequestProblem(
            400,
            `There is no output ${JSON.stringify(unknown)}, only ${JSON.stringify(name)}.`,
          );
        const data = await answer(loaded, request, {
          log: request.logged ? log : undefined,
          now: now(),
          caller: callerOf(headers),
        });
        return {
          model_name: loaded.current.model,
          model_version: loaded.current.version,
          ...(request.id !== undefined && {id: request.id}),
          outputs: [{name, shape: [data.length], datatype: 'FP64', data}],
        };
      }),
    );
  }
  app.post<{Params: {name: string}}>('/v1/models/:name', async ({params, body, headers}) => {
    const [model = '', verb] = params.name.split(':');
    if (verb !== 'predict')
      throw new RequestProblem(404, `There is no POST /v1/models/${params.name.slice(0, 200)}.`);
    return held.use(async (loaded) => {
      checkName(loaded, {model});
      const predictions = await answer(loaded, readInstances(body), {
        log,
        now: now(),
        caller: callerOf(headers),
      });
      return {predictions, model_version: loaded.current.version};
    });
  });
}

/** Who asks: as the header x-cairn-caller says, else as the program calls itself; cut to 200 characters. */
function callerOf(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): string | undefined {
  const said = headers['x-cairn-caller'] ?? headers['user-agent'];
  const text = typeof said === 'string' ? said : said?.[0];
  return text === undefined || text === '' ? undefined : text.slice(0, 200);
}

async function answer(
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
