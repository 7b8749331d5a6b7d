import type {FastifyInstance} from 'fastify';
import type {ManifestTypes} from '../generated/documents.ts';
import {messageOf} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import type {HotSwap} from './hot-swap.ts';
import type {LoadedVersion} from './load-version.ts';
import {RequestProblem} from './request-problem.ts';
import {outputTensors} from './row-answer.ts';

/** Path parameters that name a model and, optionally, its version. */
export interface Named {
  readonly model: string;
  readonly version?: string;
}

/**
 * Health, metadata and reload of the Open Inference Protocol v2, what clients of its predecessor ask before they predict,
 * and `/cairn/status`, which says who serves what.
 */
export function addModelRoutes(
  app: FastifyInstance,
  options: {
    held: HotSwap;
    load: () => Promise<LoadedVersion>;
    directory: string;
    pid: number;
    cairnVersion: string;
    log: Log;
  },
): void {
  const {held} = options;
  app.get('/', () => ({status: 'alive'})); // where KServe's client of v1 looks for a sign of life
  app.get('/v1/models', () => ({models: [held.version().current.model]}));
  app.get<{Params: {name: string}}>('/v1/models/:name', ({params: {name}}, reply) => {
    if (name.endsWith(':predict')) {
      reply.header('allow', 'POST');
      throw new RequestProblem(405, `/v1/models/${name.slice(0, 200)} takes POST, not GET.`);
    }
    return {name: named(held, {model: name}).current.model, ready: true};
  });
  app.get('/v2', () => ({
    name: 'cairn',
    version: options.cairnVersion.replace(/^cairn /, ''),
    extensions: ['model_repository(load)'],
  }));
  app.get('/v2/health/live', () => ({live: true}));
  app.get('/v2/health/ready', () => ({ready: true, live: true}));
  app.get('/v2/models', () => ({models: [held.version().current.model]}));
  for (const path of ['/v2/models/:model', '/v2/models/:model/versions/:version']) {
    app.get<{Params: Named}>(path, ({params}) => metadataOf(named(held, params)));
    app.get<{Params: Named}>(`${path}/ready`, ({params}) => ({
      name: named(held, params).current.model,
      ready: true,
    }));
  }
  app.post<{Params: Named}>('/v2/repository/models/:model/load', async ({params, body, headers}) => {
    // Some requests need no leave of the browser, so any web page could send them; programs name no origin.
    if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined)
      throw new RequestProblem(403, 'No web page may make the server load a version.');
    requireLoadRequest(body);
    const {current} = await held
      .replace(async () => {
        const next = await options.load();
        if (next.current.model === params.model) return next;
        next.model.dispose();
        throw new RequestProblem(404, `current.json names model ${next.current.model}, not ${params.model}.`);
      })
      .catch((error: unknown) => {
        if (error instanceof RequestProblem) throw error;
        options.log.error(messageOf(error));
        const [first = ''] = messageOf(error).split('\n'); // what a model says as it fails follows in further lines
        throw new RequestProblem(400, `The version does not load; the old one answers on. ${first}`);
      });
    options.log.info(`Serving ${current.model} ${current.version} from now on`);
    return {name: current.model, version: current.version};
  });
  app.get('/cairn/status', () => {
    const {model, version, manifest} = held.version().current;
    return {model, version, manifest, directory: options.directory, pid: options.pid};
  });
}

/** A load says so in its body, and brings nothing with it: what is served is what was deployed. */
function requireLoadRequest(body: unknown): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new RequestProblem(400, 'The body must be an object: {} loads the version that was deployed.');
  const parameters = 'parameters' in body ? (body.parameters ?? {}) : {};
  if (typeof parameters !== 'object' || Object.keys(parameters).length > 0)
    throw new RequestProblem(400, 'The load takes no "parameters": it loads the version that was deployed.');
}

/** The version that path parameters name; throws a `RequestProblem` of status 404 where another one is served. */
function named(held: HotSwap, {model, version}: Named): LoadedVersion {
  const loaded = held.version();
  checkName(loaded, {model, ...(version !== undefined && {version})});
  return loaded;
}

/** Throws a `RequestProblem` of status 404 where path parameters name another model or version than this one. */
export function checkName(loaded: LoadedVersion, {model, version}: Named): void {
  const {current} = loaded;
  if (current.model !== model)
    throw new RequestProblem(404, `There is no model ${JSON.stringify(model)} here, only ${current.model}.`);
  if (version !== undefined && version !== current.version)
    throw new RequestProblem(
      404,
      `Version ${JSON.stringify(version)} is not served, only ${current.version}.`,
    );
}

function metadataOf({current, manifest}: LoadedVersion): unknown {
  return {
    name: current.model,
    versions: [current.version],
    platform: `cairn_${manifest.format}`,
    inputs: manifest.signature.inputs.map(tensorOf),
    outputs: outputTensors(manifest.signature).map(({name, datatype, classes}) => ({
      name,
      datatype,
      shape: classes === undefined ? [-1] : [-1, classes.length],
      ...(classes && {parameters: {classes: JSON.stringify(classes)}}),
    })),
    properties: {manifest: current.manifest, task: manifest.task},
  };
}

function tensorOf({name, type}: ManifestTypes.Signature['inputs'][number]): unknown {
  const datatype = {string: 'BYTES', boolean: 'BOOL', integer: 'INT64', number: 'FP64'}[type];
  return {name, datatype, shape: [-1]};
}
