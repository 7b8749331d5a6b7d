import type {Download} from './open-download.ts';

/** A stream without its first `skip` bytes, for servers that send all where a part was asked for. */
export async function* bytesFrom(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  skip: number,
): AsyncGenerator<Uint8Array> {
  let left = skip;
  for await (const chunk of source) {
    if (left >= chunk.byteLength) left -= chunk.byteLength;
    else {
      yield chunk.subarray(left);
      left = 0;
    }
  }
}

/** The bytes of an answer to a request for a range: a 206 begins where it was asked to, a 200 at the start. */
export function rangeOf(
  {status, bytes}: Pick<Download, 'status' | 'bytes'>,
  from: number,
): AsyncIterable<Uint8Array> {
  return status === 416 ? nothing() : bytesFrom(bytes, status === 206 ? 0 : from);
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // There is no more: the digest of what came before tells whether that is all.
}
