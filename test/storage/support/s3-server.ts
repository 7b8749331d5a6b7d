import {createHash, createHmac, timingSafeEqual} from 'node:crypto';
import type {IncomingMessage} from 'node:http';
import {startServer, type Answer, type Trouble} from './loopback-server.ts';

export const s3Credentials = {accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalr/XUtnFEMI+K7MDENG'};
export const s3Bucket = 'models';
export const s3Region = 'eu-test-1';

const otherBytes = 'other bytes than were signed';

interface Upload {
  readonly key: string;
  readonly parts: Map<number, Buffer>;
}

/**
 * A small S3: objects and multipart uploads of one bucket. Every signature is computed again by code of its own, from
 * the request as it came, and the digest of the body is held against the signed one.
 */
export async function startS3(
  options: {
    trouble?: (request: IncomingMessage) => Trouble;
    token?: string;
    pageSize?: number;
    /** The bucket keeps what is deleted as an earlier version. */
    versioned?: boolean;
  } = {},
) {
  const objects = new Map<string, Buffer>();
  const checksums = new Map<string, string>();
  const uploads = new Map<string, Upload>();
  const refusals: string[] = [];
  let writes = 0;
  let nextId = 1;
  const server = await startServer((request, sent, answer) => {
    const body = answer.wrong === 'flipped' && request.method === 'PUT' ? flipped(sent) : sent;
    const fault = signatureFault(request, body, options.token);
    if (fault !== undefined) {
      refusals.push(fault);
      if (fault === otherBytes) {
        error(answer, 400, 'XAmzContentSHA256Mismatch');
        return;
      }
      answer.send(403, {}, `<Error><Code>SignatureDoesNotMatch</Code><Message>${fault}</Message></Error>`);
      return;
    }
    const url = new URL(request.url ?? '/', 'http://s3');
    const [, bucket = '', ...rest] = decodeURIComponent(url.pathname).split('/');
    if (bucket !== s3Bucket) error(answer, 404, 'NoSuchBucket');
    else if (rest.join('/') === '') listUploads(url, answer);
    else if (url.searchParams.has('uploads') || url.searchParams.has('uploadId'))
      multipart(request, url, rest.join('/'), body, answer);
    else object(request, rest.join('/'), body, answer);
  }, options.trouble);

  function object(request: IncomingMessage, key: string, body: Buffer, answer: Answer): void {
    const found = objects.get(key);
    if (request.method === 'PUT') {
      const checksum = request.headers['x-amz-checksum-sha256'];
      if (typeof checksum === 'string' && checksum !== createHash('sha256').update(body).digest('base64')) {
        error(answer, 400, 'BadDigest');
        return;
      }
      writes += 1;
      objects.set(key, body);
      if (typeof checksum === 'string') checksums.set(key, checksum);
      answer.send(200, {etag: etagOf(body)});
    } else if (request.method === 'DELETE') {
      objects.delete(key); // S3 answers alike where there was none
      checksums.delete(key);
      answer.send(204, options.versioned === true ? {'x-amz-delete-marker': 'true'} : {});
    } else if (found === undefined) error(answer, 404, 'NoSuchKey');
    else if (request.method === 'HEAD') {
      const checksum = checksums.get(key);
      answer.send(200, {
        'content-length': String(found.length),
        ...(checksum !== undefined && {'x-amz-checksum-sha256': checksum}),
      });
    } else answer.sendBytes(found);
  }

  function multipart(request: IncomingMessage, url: URL, key: string, body: Buffer, answer: Answer): void {
    if (request.method === 'POST' && url.searchParams.has('uploads')) {
      const id = `upload/${nextId++}`;
      uploads.set(id, {key, parts: new Map()});
      answer.send(
        200,
        {},
        `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      );
      return;
    }
    const id = url.searchParams.get('uploadId') ?? '';
    const upload = uploads.get(id);
    if (upload?.key !== key) {
      error(answer, 404, 'NoSuchUpload');
      return;
    }
    if (request.method === 'PUT') {
      writes += 1;
      upload.parts.set(Number(url.searchParams.get('partNumber')), body);
      answer.send(200, {etag: etagOf(body)});
    } else if (request.method === 'DELETE') {
      uploads.delete(id);
      answer.send(204);
    } else if (request.method === 'GET') listParts(url, upload, answer);
    else complete(id, upload, body.toString(), answer);
  }

  function listParts(url: URL, {parts}: Upload, answer: Answer): void {
    const marker = Number(url.searchParams.get('part-number-marker') ?? 0);
    const numbers = [...parts.keys()].sort((a, b) => a - b).filter((number) => number > marker);
    const page = numbers.slice(0, options.pageSize ?? 1000);
    const items = page.map((number) => {
      const bytes = parts.get(number) ?? Buffer.alloc(0);
      return `<Part><PartNumber>${number}</PartNumber><ETag>${etagOf(bytes).replaceAll('"', '&quot;')}</ETag><Size>${bytes.length}</Size></Part>`;
    });
    const more = page.length < numbers.length;
    answer.send(
      200,
      {},
      `<ListPartsResult>${items.join('')}<NextPartNumberMarker>${page.at(-1) ?? 0}</NextPartNumberMarker><IsTruncated>${more}</IsTruncated></ListPartsResult>`,
    );
  }

  function listUploads(url: URL, answer: Answer): void {
    const prefix = url.searchParams.get('prefix') ?? '';
    const items = [...uploads]
      .filter(([, {key}]) => key.startsWith(prefix))
      .map(([id, {key}]) => `<Upload><Key>${key}</Key><UploadId>${id}</UploadId></Upload>`);
    answer.send(
      200,
      {},
      `<ListMultipartUploadsResult><IsTruncated>false</IsTruncated>${items.join('')}</ListMultipartUploadsResult>`,
    );
  }

  function complete(id: string, {key, parts}: Upload, text: string, answer: Answer): void {
    const named = [...text.matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>([^<]*)<\/ETag>/g)];
    const bytes = named.map(([, number, etag]) => {
      const part = parts.get(Number(number));
      return part !== undefined && etagOf(part) === (etag ?? '').replaceAll('&quot;', '"') ? part : undefined;
    });
    if (bytes.length === 0 || bytes.includes(undefined)) {
      error(answer, 400, 'InvalidPart');
      return;
    }
    objects.set(key, Buffer.concat(bytes.filter((part) => part !== undefined)));
    checksums.delete(key);
    uploads.delete(id);
    answer.send(200, {}, '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>');
  }

  return {
    ...server,
    [Symbol.asyncDispose]: server[Symbol.asyncDispose],
    objects,
    checksums,
    uploads,
    refusals,
    /** How many objects and parts were written so far. */
    writes: () => writes,
  };
}

function error(answer: Answer, status: number, code: string): void {
  answer.send(
    status,
    {'content-type': 'application/xml'},
    `<Error><Code>${code}</Code><Message>no</Message></Error>`,
  );
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[0] = (copy[0] ?? 0) ^ 1;
  return copy;
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

/** What is wrong with a request by the rules of Signature Version 4; undefined where it is sound. */
function signatureFault(
  request: IncomingMessage,
  body: Buffer,
  token: string | undefined,
): string | undefined {
  const header = (name: string): string => String(request.headers[name] ?? '');
  const [, access, date, region, service, names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      header('authorization'),
    ) ?? [];
  if (access !== s3Credentials.accessKeyId || region !== s3Region || service !== 's3')
    return 'unknown credential';
  if (date === undefined || !header('x-amz-date').startsWith(date)) return 'another day';
  if (
    token !== undefined &&
    (header('x-amz-security-token') !== token || !names.includes('x-amz-security-token'))
  )
    return 'no token';
  const digest = createHash('sha256').update(body).digest('hex');
  if (header('x-amz-content-sha256') !== digest) return otherBytes;
  return isSigned(request, {date, region, names, signature, digest}) ? undefined : 'wrong signature';
}

function isSigned(
  request: IncomingMessage,
  {
    date,
    region,
    names,
    signature,
    digest,
  }: Record<'date' | 'region' | 'names' | 'signature' | 'digest', string>,
): boolean {
  const signed = names.split(';');
  if (!signed.includes('host') || !signed.includes('x-amz-content-sha256')) return false;
  const canonical = createHash('sha256')
    .update(canonicalRequest(request, signed, digest))
    .digest('hex');
  const scope = `${date}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', String(request.headers['x-amz-date']), scope, canonical].join('\n');
  const key = [date, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${s3Credentials.secretAccessKey}`,
  );
  const wanted = createHmac('sha256', key).update(toSign).digest();
  return timingSafeEqual(wanted, Buffer.from(signature, 'hex'));
}

function canonicalRequest(request: IncomingMessage, signed: readonly string[], digest: string): string {
  const url = new URL(request.url ?? '/', 'http://s3');
  const query = [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
  const path = decodeURIComponent(url.pathname).split('/').map(encode).join('/');
  const headers = signed.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`).join('');
  return [request.method, path, query.join('&'), headers, signed.join(';'), digest].join('\n');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
