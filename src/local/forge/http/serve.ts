import {once} from 'node:events';
import {type IncomingMessage, type Server, type ServerResponse, createServer} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Forge, ForgeEvent, Pages} from '../../contract.ts';
import {answerArtifactService} from '../artifacts/artifact-service.ts';
import {answerBlockUpload} from '../artifacts/block-upload.ts';
import {answerGit, parseGitPath} from '../git/smart-http.ts';
import type {OpenApiCheck} from '../openapi-check.ts';
import {type Answer, ApiFault} from '../rest/answer.ts';
import {faultAnswer} from '../rest/dispatch.ts';
import type {World} from '../world.ts';
import {answerPage} from './answer-page.ts';
import {type Fault, type Faults, faultedAnswer} from './faults.ts';
import {isLoopbackHost} from './loopback-host.ts';
import {readBody} from './read-body.ts';
import {answerRest, isRestPath, pageApi} from './rest-server.ts';
import {sendAnswer, sendHalf} from './send-answer.ts';
import {answerDownload, answerStorage} from './storage.ts';
import {type Credential, readCredential} from './tokens.ts';

/** One request that the forge answered; status 0 where the connection was broken on purpose. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly actor: string;
}

/** What the server needs beside the state. */
export interface ServerParts {
  readonly world: World;
  readonly forge: () => Forge;
  readonly pages: Pages | undefined;
  readonly faults: Faults | undefined;
  readonly check: OpenApiCheck | undefined;
  readonly requests: RecordedRequest[];
  readonly deliver: (events: readonly ForgeEvent[]) => void;
  /** Told of faults of the forge itself, which the client sees as a 500. */
  readonly broken: (message: string) => void;
}

/** Starts listening on the loopback address. */
export async function serve(parts: ServerParts, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void handle(parts, request, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

interface Incoming {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly credential: Credential;
  readonly events: ForgeEvent[];
  /** The server shall die in the middle of it. */
  readonly torn: boolean;
}

async function handle(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const read = readRequest(parts.world, request);
  const {credential, events, target, method} = read;
  const actor = credential.kind === 'known' ? credential.grant.actor : '';
  const fault = parts.faults?.({method, path: target, actor});
  const incoming = {...read, torn: fault?.kind === 'torn'};
  const record = (status: number): void => {
    parts.requests.push({method, path: target, status, actor});
  };
  if (fault?.kind === 'reset') {
    record(0);
    request.socket.destroy();
    return;
  }
  if (fault?.kind === 'delay') await sleep(fault.milliseconds);
  const answer =
    fault?.kind === 'status' ? faultedAnswer(fault) : await answerSafely(parts, request, incoming);
  record(isBroken(fault) ? 0 : answer.status);
  if (isBroken(fault)) await breakAnswer(response, answer, fault);
  else {
    request.resume(); // what of a body nobody read must not block the connection
    await sendAnswer(response, answer, method === 'HEAD');
  }
  parts.deliver(events);
}

type Breaking = Extract<Fault, {kind: 'after' | 'half' | 'torn'}>;

function isBroken(fault: Fault | undefined): fault is Breaking {
  return fault?.kind === 'after' || fault?.kind === 'half' || fault?.kind === 'torn';
}

async function breakAnswer(response: ServerResponse, answer: Answer, fault: Breaking): Promise<void> {
  if (fault.kind === 'half') await sendHalf(response, answer);
  if (fault.kind === 'after') fault.first?.();
  response.destroy();
}

function readRequest(world: World, request: IncomingMessage): Omit<Incoming, 'torn'> {
  const {method = 'GET', url: target = '/', headers} = request;
  const mark = target.indexOf('?');
  return {
    method,
    target,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    credential: readCredential(world.store, headers.authorization),
    events: [],
  };
}

async function answerSafely(
  parts: ServerParts,
  request: IncomingMessage,
  incoming: Incoming,
): Promise<Answer> {
  try {
    return await answer(parts, request, incoming);
  } catch (error) {
    if (error instanceof ApiFault) return faultAnswer(error);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parts.broken(`${incoming.method} ${incoming.path}: ${text}`);
    return {status: 500, body: {message: 'Server Error'}};
  }
}

async function answer(parts: ServerParts, request: IncomingMessage, incoming: Incoming): Promise<Answer> {
  const {world, check} = parts;
  const {path, query, credential, events, torn} = incoming;
  const {host, authorization} = request.headers;
  const announce = (event: ForgeEvent): void => {
    events.push(event);
  };
  if (!isLoopbackHost(host)) throw new ApiFault(421, 'This forge answers to loopback names only');
  if (path.startsWith('/twirp/')) {
    return answerArtifactService(world, path, authorization, await readBody(request));
  }
  if (path.startsWith('/_storage/')) {
    return request.method === 'PUT'
      ? answerBlockUpload(world, request, path, query)
      : answerStorage(world, path, query);
  }
  const rest = async (): Promise<Answer> =>
    answerRest(world, request, {path, query, torn}, credential, announce, check);
  if (isRestPath(path)) return rest();
  const git = parseGitPath(path, query);
  if (git) return answerGit(world, request, {...git, torn}, credential, announce);
  const file = answerDownload(world, path, credential, parts.pages !== undefined);
  if (file) return file;
  if (parts.pages && path.startsWith('/') && ['GET', 'HEAD', 'POST'].includes(incoming.method)) {
    // Put together, not resolved: `//elsewhere` is a path here.
    const url = new URL(`http://${host ?? 'forge.localhost'}${incoming.target}`);
    const page = await answerPage(parts.pages, parts.forge(), request, url, pageApi(world, announce, check));
    if (page) return page;
  }
  return {
    status: 404,
    body: {message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404'},
  };
}
