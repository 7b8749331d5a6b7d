import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

/** Names of the folders in a folder, in order; symbolic links are passed over; none where it does not exist. */
export async function folders(path: string): Promise<string[]> {
  const entries = await readdir(path, {withFileTypes: true}).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort();
}

/** Paths of the files below a folder, relative to it with forward slashes, in order; symbolic links are passed over. */
export async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, {withFileTypes: true, recursive: true}).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Files that hold one value each, as MLflow keeps parameters and tags: a name with slashes is a path. */
export async function readPairs(path: string): Promise<Record<string, string>> {
  const names = await filesBelow(path);
  const pairs = await Promise.all(
    names.map(async (name) => [name, await readFile(join(path, name), 'utf8')] as const),
  );
  return Object.fromEntries(pairs.filter(([name]) => name !== '__proto__'));
}
