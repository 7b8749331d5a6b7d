import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Config} from '../../../src/generated/documents.ts';
import type {Artifact, StoreAccess, StoreKind} from '../../../src/storage/artifact-store.ts';
import {placeArtifacts} from '../../../src/storage/place-artifacts.ts';
import {digestOf} from '../../../src/kernel/digest.ts';
import {recordingLog} from '../../support/context.ts';

/** Bytes that differ by name and size, the same each time. */
export function bytesOf(name: string, size: number): Buffer {
  const blocks: Buffer[] = [];
  for (let index = 0; index * 32 < size; index += 1)
    blocks.push(createHash('sha256').update(`${name} ${index}`).digest());
  return Buffer.concat(blocks).subarray(0, size);
}

/** Writes files of the given sizes into a folder and says where a store of a kind has them. */
export async function writeModel(
  folder: string,
  sizes: Readonly<Record<string, number>>,
  kind: StoreKind,
  storage?: Config['storage'],
): Promise<Artifact[]> {
  const files = [];
  for (const [path, size] of Object.entries(sizes)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    const bytes = bytesOf(path, size);
    await writeFile(join(folder, path), bytes);
    files.push({path, size, sha256: digestOf(bytes)});
  }
  return placeArtifacts(files, kind, storage);
}

/** All files below a folder with their bytes, in order of path. */
export async function readAll(folder: string): Promise<Record<string, Buffer>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const),
  );
  return Object.fromEntries(read);
}

/** What stores may touch, with a log that is kept and no waiting. */
export function storeAccess(
  folder: string,
  storage: Config['storage'],
  more: Partial<StoreAccess> = {},
): StoreAccess & {log: ReturnType<typeof recordingLog>} {
  const log = recordingLog();
  return {
    storage,
    github: undefined,
    workspace: folder,
    home: folder,
    pause: async () => Promise.resolve(),
    ...more,
    log,
  };
}
