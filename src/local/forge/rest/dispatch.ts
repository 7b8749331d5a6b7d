import {createHash} from 'node:crypto';
import type {IncomingHttpHeaders} from 'node:http';
import type {TokenGrant} from '../../contract.ts';
import type {Credential} from '../http/tokens.ts';
import {type Announce, type World, findRepo} from '../world.ts';
import {type Answer, ApiFault, notFound} from './answer.ts';
import type {Call, Route, Spooled} from './call.ts';
import {type Fields, isFields} from './fields.ts';
import {spend} from './quota.ts';
import type {Match} from './route-table.ts';

/** One REST request before it is known to be good. */
export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly credential: Credential;
  readonly bytes: Buffer;
  readonly upload: Spooled | undefined;
}

const documentation = 'https://docs.github.com/rest';

/** Answers a REST request as GitHub does: rights first, then the handler, then what every answer carries. */
export async function dispatch(
  world: World,
  request: RestRequest,
  match: Match | undefined,
  announce: Announce,
): Promise<Answer> {
  const answer = await attempt(world, request, match, announce);
  const grant = request.credential.kind === 'known' ? request.credential.grant : undefined;
  const tagged = withEtag(request, answer);
  return {...tagged, headers: {...commonHeaders(world, grant, tagged.status), ...tagged.headers}};
}

/** A fault in GitHub's form. */
export function faultAnswer({status, message, errors, headers}: ApiFault): Answer {
  return {
    status,
    ...(headers && {headers}),
    body: {message, ...(errors && {errors}), documentation_url: documentation, status: String(status)},
  };
}

async function attempt(
  world: World,
  request: RestRequest,
  match: Match | undefined,
  announce: Announce,
): Promise<Answer> {
  try {
    const call = prepare(world, request, match, announce);
    const handle = async (): Promise<Answer> => {
      try {
        return await call.route.handle(call.call);
      } finally {
        world.store.commit();
      }
    };
    return request.method === 'GET' ? await handle() : await world.exclusively(call.call.repo.slug, handle);
  } catch (error) {
    if (error instanceof ApiFault) return faultAnswer(error);
    throw error;
  }
}

function prepare(
  world: World,
  request: RestRequest,
  match: Match | undefined,
  announce: Announce,
): {call: Call; route: Route} {
  const {credential, method, path, query, headers, upload} = request;
  if (credential.kind === 'bad') throw new ApiFault(401, 'Bad credentials');
  if (credential.kind === 'none') throw new ApiFault(401, 'Requires authentication');
  if (!match) throw notFound();
  const {grant} = credential;
  const {params, route} = match;
  const slug = params['owner'] === undefined ? grant.repository : `${params['owner']}/${params['repo']}`;
  const repo = slug === grant.repository ? findRepo(world, slug) : undefined;
  if (!repo) throw notFound();
  checkRights(grant, route, method);
  const param = (name: string): string => {
    const value = params[name];
    if (value === undefined) throw new Error(`${match.operation} has no parameter ${name}`);
    return value;
  };
  const body = upload ? {} : parseBody(request.bytes);
  return {route, call: {world, repo, grant, method, path, param, query, headers, body, upload, announce}};
}

// Reads ask for the scope too, although GitHub would answer them for public repositories: templates must work in private ones.
function checkRights(grant: TokenGrant, route: Route, method: string): void {
  if (grant.kind === 'person') return;
  const access = route.access ?? (method === 'GET' ? 'read' : 'write');
  const may = route.scopes.some((scope) => {
    if (scope === 'metadata') return access === 'read';
    const has = grant.permissions[scope] ?? 'none';
    return has === 'write' || (access === 'read' && has === 'read');
  });
  if (!may) throw new ApiFault(403, 'Resource not accessible by integration');
}

function parseBody(bytes: Buffer): Fields {
  if (bytes.length === 0) return {};
  const value = parseJson(bytes.toString());
  if (!isFields(value)) throw new ApiFault(400, 'Body should be a JSON object');
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiFault(400, 'Problems parsing JSON');
  }
}

function withEtag(request: RestRequest, answer: Answer): Answer {
  if (request.method !== 'GET' || answer.status !== 200 || answer.body === undefined) return answer;
  const etag = `W/"${createHash('sha256').update(JSON.stringify(answer.body)).digest('hex')}"`;
  const headers = {...answer.headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60'};
  const known = (request.headers['if-none-match'] ?? '').split(/, */);
  return known.includes(etag) ? {status: 304, headers} : {...answer, headers};
}

function commonHeaders(world: World, grant: TokenGrant | undefined, status: number): Record<string, string> {
  const headers = {'x-github-media-type': 'github.v3; format=json', vary: 'Accept, Authorization'};
  if (!grant || status === 304) return headers; // an authorised 304 costs nothing
  const {limit, used, reset} = spend(world, grant);
  return {
    ...headers,
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-used': String(used),
    'x-ratelimit-remaining': String(limit - used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  };
}
