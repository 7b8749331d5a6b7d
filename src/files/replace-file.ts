import {randomUUID} from 'node:crypto';
import {mkdir, open, rename, rm} from 'node:fs/promises';
import {dirname} from 'node:path';
import {atPath} from './file-fault.ts';

/** Writes a file beside its place, forces it to the disk, and renames it: whoever reads sees the old one or the new one. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await using handle = await open(temporary, 'wx');
    await atPath(path, handle.writeFile(text));
    await atPath(path, handle.sync());
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}
