import {lstat, readdir} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {digestOfFile, type Digest} from '../kernel/digest.ts';
import type {PinnedPackage} from './native-download.ts';

/**
 * What a folder that `installPinned` filled has that the committed table does not: the first file that is missing, changed,
 * too many, or no regular file, as a sentence. Undefined where it is byte for byte what is pinned. Whoever may write to
 * the cache may write a list beside it too, so nothing in the folder is believed; a file more is as bad as a changed
 * one, since Node takes `x.js` before the folder `x`.
 */
export async function foreignFiles(
  folder: string,
  packages: readonly PinnedPackage[],
): Promise<string | undefined> {
  const expected = new Map<string, Digest>(
    packages.flatMap(({name, files}) =>
      Object.entries(files).map(([path, digest]) => [`node_modules/${name}/${path}`, digest] as const),
    ),
  );
  for (const {path, regular} of await entriesBelow(folder)) {
    const digest = expected.get(path);
    if (digest === undefined) return `${JSON.stringify(path)} is no part of it`;
    if (!regular) return `${JSON.stringify(path)} is no regular file`;
    if ((await digestOfFile(join(folder, path))).sha256 !== digest) return `${path} has other bytes`;
    expected.delete(path);
  }
  const [missing] = expected.keys();
  return missing === undefined ? undefined : `${missing} is missing`;
}

/** All that is no folder; links are not followed, not even to folders. */
async function entriesBelow(folder: string): Promise<{path: string; regular: boolean}[]> {
  if (!(await lstat(folder)).isDirectory()) return [{path: '.', regular: false}];
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      regular: entry.isFile(),
    }));
}
