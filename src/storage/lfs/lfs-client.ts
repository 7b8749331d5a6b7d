import {messageOf, UserError} from '../../kernel/errors.ts';
import type {Artifact, StoreAccess} from '../artifact-store.ts';
import {openDownload, textOf as bodyText, type Download} from '../../transfer/open-download.ts';
import {PassingFault} from '../../transfer/passing-fault.ts';

/** One thing that an LFS server lets a client do with an object. */
export interface LfsAction {
  readonly href: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What an LFS server says of one object: what can be done, or an error with a status of HTTP. */
export type LfsAnswer =
  | {readonly actions: Readonly<Partial<Record<'upload' | 'download' | 'verify', LfsAction>>>}
  | {readonly error: {readonly code: number; readonly message: string}};

export interface LfsClient {
  batch(operation: 'upload' | 'download', artifact: Artifact): Promise<LfsAnswer>;
  /** One request to an address of an answer; faults that may pass are PassingFault, refusals CAIRN_STORE_REFUSED. */
  act(
    action: LfsAction,
    request: {
      method: 'PUT' | 'POST';
      body?: Blob | string;
      headers?: Readonly<Record<string, string>>;
      doing: string;
    },
  ): Promise<Response>;
  /** The bytes at an address of an answer, from an offset on: status 200, 206, 404 or 416. */
  download(action: LfsAction, from: number, doing: string): Promise<Download>;
}

const mediaType = 'application/vnd.git-lfs+json';

/** Speaks the batch API of Git LFS with the basic transfer; the token goes to its own server alone. */
export function lfsClient(
  endpoint: string,
  access: Pick<StoreAccess, 'storeCredentials' | 'signal'>,
): LfsClient {
  const authorization = authorizationFor(endpoint, access.storeCredentials?.git);
  const client: LfsClient = {
    async batch(operation, {sha256, size, path}) {
      const asked = {oid: sha256.slice(7), size};
      const response = await client.act(
        {href: `${endpoint}/objects/batch`, headers: {accept: mediaType, 'content-type': mediaType}},
        {
          method: 'POST',
          body: JSON.stringify({
            operation,
            transfers: ['basic'],
            objects: [asked],
            hash_algo: 'sha256',
          }),
          doing: `asking how to ${operation} ${path}`,
        },
      );
      return readAnswer(await jsonOf(response), asked, endpoint);
    },
    async act({href, headers}, {method, body, headers: more, doing}) {
      const own = authorization !== undefined && new URL(href).origin === new URL(endpoint).origin;
      const sent = new Headers({...(own && {authorization}), ...more, ...headers});
      const response = await fetch(href, {
        method,
        headers: sent,
        redirect: 'manual',
        ...(body !== undefined && {body}),
        ...(access.signal && {signal: access.signal}),
      }).catch((error: unknown) => {
        if (access.signal?.aborted === true) throw error;
        throw new PassingFault(`the LFS server did not answer while ${doing}: ${messageOf(error)}`, {
          cause: error,
        });
      });
      if (response.ok) return response;
      throw faultOf(
        {
          status: response.status,
          text: await response.text().catch(() => ''),
          retryAfter: response.headers.get('retry-after') ?? undefined,
        },
        doing,
        endpoint,
      );
    },
    async download({href, headers}, from, doing) {
      const own = authorization !== undefined && new URL(href).origin === new URL(endpoint).origin;
      const sent = {...(own && {authorization}), range: `bytes=${from}-`, ...headers};
      const answer = await openDownload(href, sent, {signal: access.signal, doing});
      if ([200, 206, 404, 416].includes(answer.status)) return answer;
      const text = await bodyText(answer).catch(() => '');
      throw faultOf({status: answer.status, text, retryAfter: answer.header('retry-after')}, doing, endpoint);
    },
  };
  return client;
}

function authorizationFor(
  endpoint: string,
  credentials: {server: string; token: string} | undefined,
): string | undefined {
  if (credentials === undefined || new URL(credentials.server).origin !== new URL(endpoint).origin)
    return undefined;
  return `Basic ${Buffer.from(`x-access-token:${credentials.token}`).toString('base64')}`;
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new PassingFault(`the LFS server's answer is not JSON or broke off: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** An answer counts for the digest and the size that were asked for alone. */
function readAnswer(body: unknown, asked: {oid: string; size: number}, endpoint: string): LfsAnswer {
  const {objects, transfer, hash_algo: algorithm} = fieldsOf(body);
  const object: unknown = Array.isArray(objects)
    ? objects.find((one) => fieldOf(one, 'oid') === asked.oid)
    : undefined;
  if (object === undefined || (transfer ?? 'basic') !== 'basic' || (algorithm ?? 'sha256') !== 'sha256')
    throw refused(endpoint, 'the LFS server says nothing of the object that it was asked for');
  const {error, actions, size} = fieldsOf(object);
  if (error !== undefined) return {error: {code: Number(fieldOf(error, 'code')), message: textOf(error)}};
  if ((size ?? asked.size) !== asked.size)
    throw refused(
      endpoint,
      `the LFS server speaks of ${JSON.stringify(size).slice(0, 40)} bytes where the object has ${asked.size}`,
    );
  const read = (name: string): LfsAction | undefined => readAction(fieldOf(actions, name), endpoint);
  const [upload, download, verify] = [read('upload'), read('download'), read('verify')];
  return {actions: {...(upload && {upload}), ...(download && {download}), ...(verify && {verify})}};
}

/** Headers that belong to the connection are left to it; an address must be of the web, and not less safe than the server's. */
function readAction(action: unknown, endpoint: string): LfsAction | undefined {
  const href = fieldOf(action, 'href');
  if (typeof href !== 'string') return undefined;
  const url = URL.canParse(href) ? new URL(href) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && endpoint.startsWith('http:'));
  if (!isSafe) throw refused(endpoint, 'the LFS server names an address for bytes that is not https');
  const header = fieldOf(action, 'header');
  const entries = typeof header === 'object' && header !== null ? Object.entries(header) : [];
  const kept = entries.filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !/^(host|content-length|transfer-encoding|connection)$/i.test(entry[0]),
  );
  return {href, headers: Object.fromEntries(kept.map(([name, value]) => [name.toLowerCase(), value]))};
}

function faultOf(
  {status, text, retryAfter}: {status: number; text: string; retryAfter: string | undefined},
  doing: string,
  endpoint: string,
): Error {
  const message = messageIn(text);
  const what = `the LFS server answered ${status} while ${doing}${message && `: ${message}`}`;
  if ((status >= 500 && status !== 501 && status !== 507) || [408, 425, 429].includes(status))
    return new PassingFault(what, {seconds: Number(retryAfter ?? 0) || 0});
  return refused(endpoint, what);
}

function messageIn(text: string): string {
  try {
    return textOf(JSON.parse(text));
  } catch {
    return '';
  }
}

function textOf(error: unknown): string {
  const message = fieldOf(error, 'message');
  return typeof message === 'string' ? message.slice(0, 300) : '';
}

function refused(endpoint: string, what: string): UserError {
  return new UserError('CAIRN_STORE_REFUSED', {
    where: new URL(endpoint).host,
    what,
    todo: 'Check that the repository has Git LFS with room left, and that the token may write contents.',
  });
}

function fieldOf(value: unknown, name: string): unknown {
  const fields = fieldsOf(value);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {}; // each is checked where it is used
}
