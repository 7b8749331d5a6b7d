import {chmod, mkdir, readdir} from 'node:fs/promises';
import {join} from 'node:path';

/** Makes a folder that its owner alone may enter, so that what is in it is private whatever its own rights are. */
export async function privateFolder(path: string): Promise<void> {
  await mkdir(path, {recursive: true, mode: 0o700});
  await chmod(path, 0o700); // it may be there already
}

/** Takes the rights of others from a folder and all that is in it. */
export async function privateTree(path: string): Promise<void> {
  await chmod(path, 0o700);
  for (const entry of await readdir(path, {recursive: true, withFileTypes: true}))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o700 : 0o600);
}
