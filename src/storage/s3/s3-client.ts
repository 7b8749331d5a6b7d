import {createHash} from 'node:crypto';
import {AwsV4Signer} from 'aws4fetch';
import type {Config} from '../../generated/documents.ts';
import {messageOf, UserError} from '../../kernel/errors.ts';
import type {StoreAccess} from '../artifact-store.ts';
import {bytesFrom} from '../../transfer/bytes-from.ts';
import {openDownload, textOf} from '../../transfer/open-download.ts';
import {PassingFault, withRetries} from '../../transfer/passing-fault.ts';
import {elementText} from './s3-xml.ts';
import type {S3Credentials} from '../../kernel/ports.ts';

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** Absent for requests to the bucket itself. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer> | string;
  /** Whether the body is handed over as it comes, instead of as text. */
  readonly stream?: boolean;
  /** Statuses that are an answer and not a fault. */
  readonly accept?: readonly number[];
  /** What is being done, for the error. */
  readonly doing: string;
}

export interface S3Answer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  /** The whole body; empty where it is streamed. */
  readonly text: string;
  /** The unread body where `stream` was asked for, else none. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Sends a signed request to a bucket, again after faults that may pass. Throws CAIRN_STORE_REFUSED or _UNAVAILABLE. */
export type S3Client = (request: S3Request) => Promise<S3Answer>;

/** A client of the bucket that the configuration names, path-style, signed with AWS Signature Version 4. */
export function s3Client(access: StoreAccess): S3Client {
  const {storage} = access;
  const bucket = storage?.bucket;
  if (bucket === undefined)
    throw new UserError('CAIRN_CONFIG_INVALID', {
      where: 'storage',
      what: 'does not say which bucket the files of versions are in',
      expected: 'bucket, region and, for services other than AWS, endpoint (they may stand beside any kind)',
    });
  const credentials = access.storeCredentials?.s3 ?? missingCredentials(bucket);
  const region = storage?.region ?? 'us-east-1';
  const base = `${endpointOf(storage, region)}/${bucket}`;
  return async (request) =>
    withRetries(access, async () => {
      const signed = await sign(request, {base, region, credentials});
      const answer =
        request.stream === true
          ? await download(request, signed, access.signal)
          : await fetchOnce(request, signed, access.signal);
      const {status} = answer;
      if ((status >= 200 && status < 300) || request.accept?.includes(status) === true) return answer;
      throw faultOf(answer, request, bucket);
    });
}

function endpointOf(storage: Config['storage'], region: string): string {
  return (storage?.endpoint ?? `https://s3.${region}.amazonaws.com`).replace(/\/$/, '');
}

async function sign(
  {method, key, query, headers, body}: S3Request,
  {base, region, credentials}: {base: string; region: string; credentials: S3Credentials},
): Promise<{url: URL; headers: Headers}> {
  const path = key === undefined ? '' : `/${key.split('/').map(encodeURIComponent).join('/')}`;
  const url = new URL(`${base}${path}`);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  const digest = createHash('sha256')
    .update(body ?? '')
    .digest('hex');
  const signer = new AwsV4Signer({
    method,
    url: url.href,
    // The digest is signed: a server takes these bytes and no others.
    headers: {...headers, 'x-amz-content-sha256': digest},
    ...credentials,
    service: 's3',
    region,
  });
  const signed = await signer.sign();
  return {url: signed.url, headers: signed.headers};
}

async function fetchOnce(
  {method, body, doing}: S3Request,
  {url, headers}: {url: URL; headers: Headers},
  signal: AbortSignal | undefined,
): Promise<S3Answer> {
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      ...(body !== undefined && {body}),
      ...(signal && {signal}),
    });
    const text = await response.text();
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      text,
      bytes: bytesFrom([], 0),
    };
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new PassingFault(
      `the S3 service at ${url.origin} did not answer while ${doing}: ${messageOf(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** What is not the bytes that were asked for is read as text. */
async function download(
  {doing, accept}: S3Request,
  {url, headers}: {url: URL; headers: Headers},
  signal: AbortSignal | undefined,
): Promise<S3Answer> {
  const answer = await openDownload(url.href, Object.fromEntries(headers), {signal, doing, redirects: 0});
  const {status, header, bytes} = answer;
  const isStream = status === 200 || status === 206;
  const text = isStream ? '' : await textOf(answer).catch(() => '');
  return {
    status,
    header,
    text,
    bytes: isStream || accept?.includes(status) === true ? bytes : bytesFrom([], 0),
  };
}

/** Faults in a service's own words that are worth another try whatever their status is. */
const passing = [
  'BadDigest',
  'InternalError',
  'InvalidPart',
  'RequestTimeout',
  'SlowDown',
  'XAmzContentSHA256Mismatch',
];

function faultOf({status, text, header}: S3Answer, {doing, method}: S3Request, bucket: string): Error {
  const code = elementText(text, 'Code') ?? '';
  const message = (elementText(text, 'Message') ?? '').slice(0, 300);
  const what = `the S3 service answered ${status}${code && ` ${code}`} while ${doing}${message && `: ${message}`}`;
  if ((status >= 500 && status !== 501) || [408, 425, 429].includes(status) || passing.includes(code))
    return new PassingFault(what, {seconds: Number(header('retry-after') ?? 0) || 0});
  return new UserError('CAIRN_STORE_REFUSED', {
    where: `bucket ${bucket}`,
    what,
    todo: remedy(status, method),
  });
}

function remedy(status: number, method: S3Request['method']): string {
  if (status >= 300 && status < 400) return 'Check endpoint and region: the bucket is elsewhere.';
  if (status === 404) return 'Check the names of bucket and endpoint.';
  if (method === 'DELETE') return 'Check endpoint, region and credentials; they need s3:DeleteObject.';
  return 'Check endpoint, region and credentials; they need s3:GetObject, s3:PutObject, s3:ListBucket, s3:ListBucketMultipartUploads, s3:ListMultipartUploadParts and s3:AbortMultipartUpload.';
}

function missingCredentials(bucket: string): never {
  throw new UserError('CAIRN_STORE_CREDENTIALS_MISSING', {
    where: `bucket ${bucket}`,
    what: 'there are no credentials for the S3 service',
    expected:
      'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN for temporary ones) in the environment',
  });
}
