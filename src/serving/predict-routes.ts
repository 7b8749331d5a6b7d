import type {FastifyInstance} from 'fastify';
import {readTensors} from './column-tensors.ts';
import type {Departure} from './data-contract.ts';
import type {HotSwap} from './hot-swap.ts';
import {readInstances} from './instances.ts';
import {checkName, type Named} from './model-routes.ts';
import type {PredictionLog} from './prediction-log.ts';
import {RequestProblem} from './request-problem.ts';
import {answer, callerOf} from './answer.ts';
import {answerTensors, instanceAnswer, outputTensors} from './row-answer.ts';

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
        const {signature} = loaded.manifest;
        const names = outputTensors(signature).map(({name}) => name);
        const unknown = request.outputs?.find((output) => !names.includes(output));
        if (unknown !== undefined)
          throw new RequestProblem(
            400,
            `There is no output ${JSON.stringify(unknown)}, only ${names.map((name) => JSON.stringify(name)).join(' and ')}.`,
          );
        const {answers, outside} = await answer(loaded, request, {
          log: request.logged ? log : undefined,
          now: now(),
          caller: callerOf(headers),
        });
        return {
          model_name: loaded.current.model,
          model_version: loaded.current.version,
          ...(request.id !== undefined && {id: request.id}),
          ...(outside.length > 0 && {
            parameters: {cairn_outside_values: outside.length, cairn_outside: first(outside).join('; ')},
          }),
          outputs: answerTensors(answers, signature).filter(
            ({name}) => request.outputs?.includes(name) ?? true,
          ),
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
      const {answers, outside} = await answer(loaded, readInstances(body), {
        log,
        now: now(),
        caller: callerOf(headers),
      });
      return {
        predictions: answers.map(instanceAnswer),
        model_version: loaded.current.version,
        ...(outside.length > 0 && {outside: {values: outside.length, first: first(outside)}}),
      };
    });
  });
}

/** The first values outside the contract, in words: a batch may have a million. */
function first(outside: readonly Departure[]): readonly string[] {
  return outside.slice(0, 20).map(({text}) => text);
}
