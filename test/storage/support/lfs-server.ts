import {createHash} from 'node:crypto';
import type {IncomingMessage} from 'node:http';
import {startServer, type Answer, type Trouble} from './loopback-server.ts';

export const lfsToken = 'ghs_lfs_token';
const media = 'application/vnd.git-lfs+json';

/** What the batch API says. */
export interface BatchAnswer {
  readonly transfer: string;
  readonly objects: readonly {
    readonly oid: string;
    readonly size: number;
    readonly actions?: Readonly<Record<string, {href: string}>>;
  }[];
}

/**
 * A small LFS server: batch API, basic transfer and verify at one address. The batch API wants the token; the addresses
 * for bytes want the key that the batch hands out, and must not get the token.
 */
export async function startLfs(
  options: {
    trouble?: (request: IncomingMessage) => Trouble;
    refuse?: {status: number; message: string};
    refuseObject?: {code: number; message: string};
    noVerify?: boolean;
    /** Turns each answer of the batch API into what another server would say. */
    answered?: (answer: BatchAnswer) => unknown;
  } = {},
) {
  const objects = new Map<string, Buffer>();
  const verified: string[] = [];
  const faults: string[] = [];
  const {answered = (answer: BatchAnswer): unknown => answer} = options;
  const server = await startServer((request, body, answer) => {
    const url = request.url ?? '';
    if (url.endsWith('/objects/batch')) batch(request, body, answer);
    else bytes(request, url, body, answer);
  }, options.trouble);

  function batch(request: IncomingMessage, body: Buffer, answer: Answer): void {
    const authorization = `Basic ${Buffer.from(`x-access-token:${lfsToken}`).toString('base64')}`;
    if (request.headers.authorization !== authorization) {
      answer.send(401, {}, JSON.stringify({message: 'who are you'}));
      return;
    }
    if (request.headers.accept !== media || request.headers['content-type'] !== media)
      faults.push('not the media type');
    if (options.refuse) {
      answer.send(
        options.refuse.status,
        {'content-type': media},
        JSON.stringify({message: options.refuse.message}),
      );
      return;
    }
    const asked = JSON.parse(body.toString()) as {operation: string; objects: {oid: string; size: number}[]};
    const found = asked.objects.map(({oid, size}) => {
      if (options.refuseObject) return {oid, size, error: options.refuseObject};
      const has = objects.get(oid)?.length === size;
      const at = (what: string) => ({
        href: `${server.url}/bytes/${what}/${oid}`,
        header: {Authorization: 'Key secret', 'Content-Length': '7'},
      });
      if (asked.operation === 'download')
        return has
          ? {oid, size, actions: {download: at('get')}}
          : {oid, size, error: {code: 404, message: 'Object does not exist'}};
      return has
        ? {oid, size}
        : {oid, size, actions: {upload: at('put'), ...(options.noVerify !== true && {verify: at('verify')})}};
    });
    answer.send(200, {'content-type': media}, JSON.stringify(answered({transfer: 'basic', objects: found})));
  }

  function bytes(request: IncomingMessage, url: string, body: Buffer, answer: Answer): void {
    const [, , what, oid = ''] = url.split('/');
    const found = objects.get(oid);
    if (request.headers.authorization !== 'Key secret') {
      faults.push(`the wrong credentials at ${what ?? ''}`);
      answer.send(403);
    } else if (what === 'put') {
      if (createHash('sha256').update(body).digest('hex') !== oid)
        answer.send(422, {}, JSON.stringify({message: 'oid does not match'}));
      else {
        objects.set(oid, body);
        answer.send(200);
      }
    } else if (what === 'verify') {
      const {size} = JSON.parse(body.toString()) as {size: number};
      verified.push(oid);
      answer.send(found?.length === size ? 200 : 404, {}, '{}');
    } else if (found === undefined) answer.send(404);
    else answer.sendBytes(found);
  }

  return {...server, [Symbol.asyncDispose]: server[Symbol.asyncDispose], objects, verified, faults};
}
