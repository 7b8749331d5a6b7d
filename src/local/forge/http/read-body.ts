import {createHash, randomUUID} from 'node:crypto';
import {open, rm} from 'node:fs/promises';
import type {IncomingMessage} from 'node:http';
import {join} from 'node:path';
import {ApiFault} from '../rest/answer.ts';
import type {Spooled} from '../rest/call.ts';

// Larger than any JSON that GitHub takes (a blob of 40 MB in Base64 is near its limit).
const mostBytes = 64 * 1024 * 1024;

/** Reads a small body into memory; a longer one is a 413. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new ApiFault(413, 'Request Entity Too Large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Writes a body to a file of its own, safe on disk when this returns, with its size and digest. Of whoever may write,
 * any size; with `short` a long one is a 413, and nothing of it is kept.
 */
export async function spoolBody(
  request: IncomingMessage,
  directory: string,
  {short = false}: {short?: boolean} = {},
): Promise<Spooled> {
  const file = join(directory, randomUUID());
  const hash = createHash('sha256');
  const handle = await open(file, 'wx', 0o600);
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (short && size > mostBytes) {
        await rm(file, {force: true});
        throw new ApiFault(413, 'Request Entity Too Large');
      }
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return {file, size, sha256: hash.digest('hex')};
}
