import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, open, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {digestOfFile, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import {atPath} from './file-fault.ts';

/**
 * Writes bytes to a file that gets its name only when size and digest are right and the bytes are on disk: whoever
 * finds the file finds all of it. More bytes than expected end the transfer at once.
 */
export async function writeChecked(
  source: AsyncIterable<Uint8Array>,
  target: string,
  expected: {size: number; sha256: Digest},
): Promise<void> {
  await mkdir(dirname(target), {recursive: true});
  const folder = await mkdtemp(join(dirname(target), '.cairn-part-'));
  try {
    const part = join(folder, 'part');
    const hash = createHash('sha256');
    let size = 0;
    await using file = await open(part, 'wx', 0o600);
    for await (const chunk of source) {
      size += chunk.byteLength;
      if (size > expected.size) break;
      hash.update(chunk);
      await atPath(target, file.writeFile(chunk));
    }
    const sha256: Digest = `sha256:${hash.digest('hex')}`;
    if (size !== expected.size || sha256 !== expected.sha256)
      throw new UserError('CAIRN_ARTIFACT_CORRUPT', {
        where: target,
        what: `${size > expected.size ? 'more than ' : ''}${Math.min(size, expected.size)} bytes with digest ${sha256} arrived`,
        expected: `${expected.size} bytes with digest ${expected.sha256}`,
      });
    await atPath(target, file.sync());
    await rename(part, target);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** Copies a file the same way; a source that is not there is an error before anything is made. */
export async function copyChecked(
  source: string,
  target: string,
  expected: {size: number; sha256: Digest},
): Promise<void> {
  // Opened first: a stream that fails to open while the target's folder is made has nobody who listens yet.
  await using file = await open(source);
  await writeChecked(file.createReadStream({autoClose: false}) as AsyncIterable<Buffer>, target, expected);
}

/** Whether a file is there and has the right bytes. */
export async function isIntact(path: string, expected: {size: number; sha256: Digest}): Promise<boolean> {
  try {
    const found = await digestOfFile(path);
    return found.size === expected.size && found.sha256 === expected.sha256;
  } catch {
    return false; // absent, or not readable as a file: the same to whoever wants the bytes
  }
}
