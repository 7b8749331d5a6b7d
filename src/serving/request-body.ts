import type {IncomingHttpHeaders} from 'node:http';
import {promisify} from 'node:util';
import {gunzip} from 'node:zlib';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import {hasCode, messageOf} from '../kernel/errors.ts';
import {RequestProblem} from './request-problem.ts';

/** Bytes of a body, packed and unpacked. */
export const largestBody = 16 * 1024 * 1024;

/**
 * Reads every body as JSON in UTF-8, plain or gzipped. One without Content-Type counts as JSON, as tritonclient names none,
 * unless a web page sends it, which needs no leave of the browser for that.
 */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', {parseAs: 'buffer'}, async ({headers}: FastifyRequest, bytes: Buffer) => {
    requireJson(headers);
    const text = decoded(await unpacked(headers['content-encoding'], bytes));
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      const remedy = noNumber.test(text) ? '. JSON has no NaN and no Infinity: a missing value is null' : '';
      throw new RequestProblem(400, `The body is not JSON: ${messageOf(error)}${remedy}`);
    }
  });
}

/** What Python's json writes for a float that is no number, tritonclient with it. */
const noNumber = /[[,:]\s*(?:NaN|-?Infinity)\b/;

function requireJson(headers: IncomingHttpHeaders): void {
  if (headers['inference-header-content-length'] !== undefined)
    throw new RequestProblem(
      415,
      'The binary extension of the protocol is not spoken: send tensors as JSON (binary_data=False).',
    );
  const type = headers['content-type'];
  if (type === undefined && headers.origin === undefined && headers['sec-fetch-site'] === undefined) return;
  const [media, ...parameters] = (type ?? 'none').split(';').map((part) => part.trim().toLowerCase());
  if (media !== 'application/json')
    throw new RequestProblem(415, `The Content-Type must be application/json, not ${media?.slice(0, 100)}.`);
  const charset = parameters.find((one) => one.startsWith('charset='))?.slice('charset='.length);
  if (charset !== undefined && !['utf-8', '"utf-8"', 'utf8'].includes(charset))
    throw new RequestProblem(415, `The charset must be utf-8, not ${charset.slice(0, 100)}.`);
}

async function unpacked(encoding: string | undefined, bytes: Buffer): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  if (name === 'identity') return bytes;
  if (name !== 'gzip')
    throw new RequestProblem(415, `The Content-Encoding must be gzip or none, not ${name.slice(0, 100)}.`);
  try {
    return await promisify(gunzip)(bytes, {maxOutputLength: largestBody});
  } catch (error) {
    if (hasCode(error, 'ERR_BUFFER_TOO_LARGE'))
      throw new RequestProblem(413, `The body has more than ${largestBody} bytes when unpacked.`);
    throw new RequestProblem(400, `The body is no gzip: ${messageOf(error)}`);
  }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new RequestProblem(400, 'The body is not UTF-8.');
  }
}
