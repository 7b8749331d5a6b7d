import {readFile} from 'node:fs/promises';
import type {Artifact, ArtifactStore, StoreAccess} from '../artifact-store.ts';
import {artifactMissing} from '../artifact-missing.ts';
import {rangeOf} from '../../transfer/bytes-from.ts';
import {slots} from '../../transfer/in-parallel.ts';
import {objectKey} from './object-key.ts';
import {s3Client, type S3Client} from './s3-client.ts';
import {partSize, putInParts} from './s3-multipart.ts';

/** Objects of an S3-compatible bucket by their digest: `<prefix>/sha256/<2 hex>/<64 hex>`. */
export function s3Store(access: StoreAccess, version: string, partBytes = partSize): ArtifactStore {
  const send = s3Client(access);
  const slot = slots(4); // parts of one big file or several small ones, but never more requests at once
  return {
    async has(artifact) {
      return holds(send, artifact);
    },
    async put(artifact, file, sent) {
      const key = objectKey(artifact);
      if (artifact.size > partBytes) {
        await putInParts({send, access, slot, key, file, size: artifact.size, partBytes, sent});
        return;
      }
      const body = await readFile(file);
      const checksum = Buffer.from(artifact.sha256.slice(7), 'hex').toString('base64');
      const headers = {'x-amz-checksum-sha256': checksum, 'content-type': 'application/octet-stream'};
      await slot(async () => send({method: 'PUT', key, headers, body, doing: `storing ${artifact.path}`}));
      sent(artifact.size);
    },
    async get(artifact, from) {
      const key = objectKey(artifact);
      // Always a range, also of all: what answers it never compresses on the way.
      const headers = {range: `bytes=${from}-`};
      const doing = `fetching ${artifact.path}`;
      const answer = await send({method: 'GET', key, headers, doing, accept: [404, 416], stream: true});
      if (answer.status === 404) throw artifactMissing(artifact, version, `object ${key} of the bucket`);
      return rangeOf(answer, from);
    },
  };
}

/** An object has its size and often a checksum; of one stored in parts there is none of the whole, and size must do. */
async function holds(send: S3Client, artifact: Artifact): Promise<boolean> {
  const response = await send({
    method: 'HEAD',
    key: objectKey(artifact),
    headers: {'x-amz-checksum-mode': 'ENABLED'},
    accept: [404],
    doing: `looking for ${artifact.path}`,
  });
  if (response.status === 404 || Number(response.header('content-length')) !== artifact.size) return false;
  const checksum = response.header('x-amz-checksum-sha256');
  if (checksum === undefined || checksum.includes('-')) return true;
  return Buffer.from(checksum, 'base64').toString('hex') === artifact.sha256.slice(7);
}
