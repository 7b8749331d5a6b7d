import {availableParallelism} from 'node:os';
import {join, resolve} from 'node:path';
import fastify, {type FastifyInstance} from 'fastify';
import {hasCode, UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {endConnections} from './end-connections.ts';
import {answerBrokenHttp, answerErrors, sendError} from './error-answers.ts';
import {hotSwap} from './hot-swap.ts';
import {loadVersion} from './load-version.ts';
import {addLogRoute} from './log-route.ts';
import {addModelRoutes} from './model-routes.ts';
import {addPredictRoutes} from './predict-routes.ts';
import {openPredictionLog} from './prediction-log.ts';
import {largestBody, readBodies} from './request-body.ts';
import {RequestProblem} from './request-problem.ts';

/** How a server is started. */
export interface ServerOptions {
  /** Absolute folder with current.json and versions/; the log is written to log/ in it. */
  readonly directory: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** A loopback address (default 127.0.0.1). */
  readonly host?: string;
  readonly log: Log;
  /** For models that are commands. */
  readonly childEnvironment: Readonly<Record<string, string>>;
  /** For files of one prediction. */
  readonly temporary: string;
  /** Process id that the server names, so that whoever deploys can end it. */
  readonly pid: number;
  /** `cairn x.y.z`. */
  readonly cairnVersion: string;
  readonly now?: () => Date;
  /** Milliseconds that a model in a process of its own may take for one call (default 60,000). */
  readonly longest?: number;
}

export interface RunningServer {
  readonly url: string;
  /** Answers what has arrived, as far as clients let it in a few seconds, writes the log, frees the model. */
  close(): Promise<void>;
}

/**
 * Serves the version that `<directory>/current.json` names over HTTP on a loopback address, and logs every prediction.
 * Only requests whose Host header names a loopback address are answered, so that no web page can reach it by a name of
 * its own. Throws CAIRN_TARGET_BROKEN where the version does not load, CAIRN_TARGET_PORT_TAKEN where the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1';
  if (!loopback.has(host)) throw new Error(`${host} is no loopback address.`);
  const directory = resolve(options.directory);
  const loading = {
    childEnvironment: options.childEnvironment,
    temporary: options.temporary,
    log: options.log,
    longest: options.longest ?? 60_000,
    processes: availableParallelism(),
  };
  const load = async (): ReturnType<typeof loadVersion> => loadVersion(directory, loading);
  const held = hotSwap(await load());
  const log = openPredictionLog(join(directory, 'log'));
  const app = fastify({
    bodyLimit: largestBody,
    requestTimeout: 30_000, // for a request to arrive whole; its answer may take longer
    forceCloseConnections: 'idle',
    return503OnClosing: false, // what arrives on an open connection meanwhile is answered
    exposeHeadRoutes: false,
    routerOptions: {maxParamLength: 1000}, // a model's name may be long
    http: {requireHostHeader: false}, // it is refused below, in our words
    clientErrorHandler: answerBrokenHttp,
    frameworkErrors: (error, _request, reply) => {
      sendError(error, reply, options.log);
    },
  });
  const closeConnections = endConnections(app.server);
  answerErrors(app, options.log);
  readBodies(app);
  namePlainJson(app);
  requireLoopback(app);
  addModelRoutes(app, {
    held,
    load,
    directory,
    pid: options.pid,
    cairnVersion: options.cairnVersion,
    log: options.log,
  });
  addPredictRoutes(app, {held, log, now: options.now ?? (() => new Date())});
  addLogRoute(app, join(directory, 'log'));
  const url = await listen(app, host, options.port).catch((error: unknown) => {
    held.dispose();
    throw error;
  });
  const {current} = held.version();
  options.log.info(`Serving ${current.model} ${current.version} on ${url}`);
  return {
    url,
    async close() {
      const closed = closeConnections(() => {
        options.log.warning('Requests that are not over are cut off.');
        held.dispose();
      });
      await app.close();
      closed();
      await log.close();
      held.dispose();
    },
  };
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

function requireLoopback(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (loopback.has(name)) done();
    else done(new RequestProblem(403, 'The Host header must name a loopback address.'));
  });
}

/** JSON is UTF-8 and takes no charset; KServe's client reads the sentence of an error only where none is named. */
function namePlainJson(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (reply.getHeader('content-type') === 'application/json; charset=utf-8')
      reply.header('content-type', 'application/json');
    done(null, payload);
  });
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({host, port});
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE'))
      throw new UserError(
        'CAIRN_TARGET_PORT_TAKEN',
        {
          where: `port ${port}`,
          what: 'is taken by another program',
          todo: 'Give the target another port in cairn.yaml.',
        },
        {cause: error},
      );
    throw error;
  }
}
