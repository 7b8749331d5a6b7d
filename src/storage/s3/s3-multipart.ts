import {createHash} from 'node:crypto';
import {open} from 'node:fs/promises';
import {UserError} from '../../kernel/errors.ts';
import type {StoreAccess} from '../artifact-store.ts';
import {inParallel} from '../../transfer/in-parallel.ts';
import {PassingFault, withRetries} from '../../transfer/passing-fault.ts';
import type {S3Client} from './s3-client.ts';
import {elements, elementText, escapeText} from './s3-xml.ts';

/** Bytes of a part, and of the biggest file that goes in one piece. S3 takes 5 MiB to 5 GiB, the last part less. */
export const partSize = 16 * 1024 ** 2;

/** S3 takes so many parts. */
const partCount = 10_000;

interface Upload {
  readonly send: S3Client;
  readonly access: StoreAccess;
  readonly slot: <T>(work: () => Promise<T>) => Promise<T>;
  readonly key: string;
  readonly file: string;
  readonly size: number;
  readonly partBytes: number;
  readonly sent: (bytes: number) => void;
}

interface Part {
  readonly size: number;
  readonly etag: string;
}

/**
 * Stores a file in parts, several at a time. An upload of the same key that broke off is gone on with: parts that are
 * there with the right size and MD5 are not sent again. Leaves no unfinished upload of the key behind once it is stored.
 */
export async function putInParts(upload: Upload): Promise<void> {
  const {send, access, key} = upload;
  await withRetries(access, async (attempt) => {
    if (attempt > 1 && (await isComplete(send, key, upload.size))) return;
    const [found] = await unfinished(upload);
    const id = found ?? (await begin(upload));
    const parts = found === undefined ? new Map<number, Part>() : await partsOf(upload, id);
    if (parts.size > 0)
      access.log.debug(`Going on with the upload of ${key}: ${parts.size} parts are there.`);
    const etags = await sendParts(upload, id, parts);
    await complete(upload, id, etags);
  });
  for (const id of await unfinished(upload))
    await send({
      method: 'DELETE',
      key,
      query: {uploadId: id},
      accept: [404],
      doing: 'ending an unfinished upload',
    });
}

/** Ids of unfinished uploads of the key; none where the credentials may not list them. */
async function unfinished({send, access, key}: Upload): Promise<string[]> {
  try {
    const doing = 'looking for an unfinished upload';
    const response = await send({method: 'GET', query: {uploads: '', prefix: key}, doing});
    return elements(response.text, 'Upload')
      .filter((upload) => elementText(upload, 'Key') === key)
      .flatMap((upload) => elementText(upload, 'UploadId') ?? []);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'CAIRN_STORE_REFUSED') throw error;
    access.log.debug(`Unfinished uploads cannot be listed: ${error.message}`);
    return [];
  }
}

async function begin({send, key}: Upload): Promise<string> {
  const response = await send({
    method: 'POST',
    key,
    query: {uploads: ''},
    headers: {'content-type': 'application/octet-stream'},
    doing: 'beginning an upload',
  });
  const id = elementText(response.text, 'UploadId');
  if (id === undefined) throw new PassingFault('the S3 service began an upload without an id');
  return id;
}

async function partsOf({send, key}: Upload, id: string): Promise<Map<number, Part>> {
  const parts = new Map<number, Part>();
  for (let marker: string | undefined = '0'; marker !== undefined;) {
    const query = {uploadId: id, 'part-number-marker': marker};
    const response = await send({
      method: 'GET',
      key,
      query,
      accept: [404],
      doing: 'listing the parts of an upload',
    });
    const text = response.text;
    if (response.status === 404) throw endedElsewhere(key);
    for (const part of elements(text, 'Part'))
      parts.set(Number(elementText(part, 'PartNumber')), {
        size: Number(elementText(part, 'Size')),
        etag: elementText(part, 'ETag') ?? '',
      });
    const next: string | undefined = elementText(text, 'NextPartNumberMarker');
    const isMore: boolean = elementText(text, 'IsTruncated') === 'true' && Number(next) > Number(marker);
    marker = isMore ? next : undefined;
  }
  return parts;
}

async function sendParts(
  {send, slot, key, file, size, partBytes, sent}: Upload,
  id: string,
  present: ReadonlyMap<number, Part>,
): Promise<string[]> {
  const length = Math.max(partBytes, Math.ceil(size / partCount));
  const count = Math.ceil(size / length);
  const etags: string[] = [];
  let done = 0;
  await using handle = await open(file);
  await inParallel(Array(count).keys(), 4, async (index) =>
    slot(async () => {
      const from = index * length;
      const body = Buffer.alloc(Math.min(length, size - from));
      const {bytesRead} = await handle.read(body, 0, body.length, from);
      if (bytesRead !== body.length) throw new Error(`${file} changed while it was read`);
      const md5 = createHash('md5').update(body).digest('hex');
      const part = present.get(index + 1);
      const isThere = part?.size === body.length && part.etag.replaceAll('"', '').toLowerCase() === md5;
      etags[index] = isThere ? part.etag : await sendPart({send, key, id, number: index + 1, body});
      done += body.length;
      sent(done);
    }),
  );
  return etags;
}

async function sendPart(options: {
  send: S3Client;
  key: string;
  id: string;
  number: number;
  body: Uint8Array<ArrayBuffer>;
}): Promise<string> {
  const {send, key, id, number, body} = options;
  const query = {partNumber: String(number), uploadId: id};
  const response = await send({
    method: 'PUT',
    key,
    query,
    body,
    accept: [404],
    doing: `storing part ${number}`,
  });
  if (response.status === 404) throw endedElsewhere(key);
  const etag = response.header('etag');
  if (etag === undefined) throw new PassingFault(`the S3 service stored part ${number} without an ETag`);
  return etag;
}

/** A service may say 200 at once and tell of a fault in the body, so both are read. */
async function complete({send, key, size}: Upload, id: string, etags: readonly string[]): Promise<void> {
  const parts = etags.map(
    (etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escapeText(etag)}</ETag></Part>`,
  );
  const body = `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts.join('')}</CompleteMultipartUpload>`;
  const response = await send({
    method: 'POST',
    key,
    query: {uploadId: id},
    headers: {'content-type': 'application/xml'},
    body,
    accept: [404],
    doing: 'completing an upload',
  });
  const text = response.text;
  if (response.status === 200 && text.includes('CompleteMultipartUploadResult')) return;
  // Completed by a try whose answer was lost, or by somebody else: the object tells.
  if (await isComplete(send, key, size)) return;
  throw new PassingFault(
    `the upload of ${key} was not completed: ${elementText(text, 'Code') ?? response.status}`,
  );
}

async function isComplete(send: S3Client, key: string, size: number): Promise<boolean> {
  const head = await send({method: 'HEAD', key, accept: [404], doing: 'looking for a completed upload'});
  return head.status === 200 && Number(head.header('content-length')) === size;
}

function endedElsewhere(key: string): PassingFault {
  return new PassingFault(`the upload of ${key} was ended by somebody else`);
}
