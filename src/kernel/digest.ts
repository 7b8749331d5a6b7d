import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';

/** `sha256:` and 64 hex digits. */
export type Digest = string;

/** The digest of bytes, or of a string as UTF-8. */
export function digestOf(bytes: Uint8Array | string): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Size and digest of a file, read once as a stream. */
export async function digestOfFile(path: string): Promise<{size: number; sha256: Digest}> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return {size: (await stat(path)).size, sha256: `sha256:${hash.digest('hex')}`};
}
