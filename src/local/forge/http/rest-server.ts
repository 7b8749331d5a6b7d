import type {IncomingHttpHeaders, IncomingMessage} from 'node:http';
import {rm} from 'node:fs/promises';
import type {PageRequest} from '../../contract.ts';
import type {OpenApiCheck} from '../openapi-check.ts';
import type {Answer} from '../rest/answer.ts';
import {type RestRequest, dispatch} from '../rest/dispatch.ts';
import {matchRoute} from '../rest/route-table.ts';
import {type Announce, type World, findRepo} from '../world.ts';
import {readBody, spoolBody} from './read-body.ts';
import type {Credential} from './tokens.ts';

/** Whether a path belongs to the REST API; everything else is Git, storage or a page. */
export function isRestPath(path: string): boolean {
  return /^\/(repos|user|users|orgs|rate_limit|search|graphql|meta|app|installation|gists|notifications)(\/|$)/.test(
    path,
  );
}

/** Answers a REST request that came over HTTP. */
export async function answerRest(
  world: World,
  request: IncomingMessage,
  url: {path: string; query: URLSearchParams; torn: boolean},
  credential: Credential,
  announce: Announce,
  check: OpenApiCheck | undefined,
): Promise<Answer> {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const uploads = matchRoute(method, url.path)?.route.uploads === true && credential.kind === 'known';
  const spooled = uploads ? await spoolBody(request, `${world.directory}/tmp`) : undefined;
  const upload = spooled && {...spooled, torn: url.torn};
  const bytes = upload ? Buffer.alloc(0) : await readBody(request);
  const answer = await answerChecked(
    world,
    {...url, method, headers: request.headers, credential, bytes, upload},
    announce,
    check,
  );
  if (upload) await rm(upload.file, {force: true});
  return answer;
}

/** The REST API as the pages use it: as the owner of the repository, with all rights. */
export function pageApi(
  world: World,
  announce: Announce,
  check: OpenApiCheck | undefined,
): PageRequest['api'] {
  return async (method, path, body) => {
    const [plain = '', query = ''] = path.split('?');
    const match = /^\/repos\/([^/]+)\/([^/]+)/.exec(plain);
    const slug = match ? `${decodeURIComponent(match[1] ?? '')}/${decodeURIComponent(match[2] ?? '')}` : '';
    const actor = findRepo(world, slug)?.owner ?? 'owner';
    const headers: IncomingHttpHeaders = {accept: 'application/vnd.github+json'};
    const request: RestRequest = {
      method,
      path: plain,
      query: new URLSearchParams(query),
      headers,
      credential: {kind: 'known', grant: {repository: slug, actor, kind: 'person', permissions: {}}},
      bytes: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
      upload: undefined,
    };
    const answer = await answerChecked(world, request, announce, check);
    return {status: answer.status, body: answer.body};
  };
}

async function answerChecked(
  world: World,
  request: RestRequest,
  announce: Announce,
  check: OpenApiCheck | undefined,
): Promise<Answer> {
  const match = matchRoute(request.method, request.path);
  const answer = await dispatch(world, request, match, announce);
  check?.(request, match, answer);
  return answer;
}
