import {realpath, rm, stat} from 'node:fs/promises';
import {sep} from 'node:path';
import {stayInside} from '../../files/stay-inside.ts';
import {hasCode} from '../../kernel/errors.ts';
import type {Artifact, StoreAccess} from '../artifact-store.ts';
import {foreignPlace} from '../artifact-missing.ts';
import type {StoreRemoval} from '../store-definition.ts';
import {sharedFolder, storeFolder} from './store-folder.ts';

/**
 * Deletes files of a folder that is the repository's own: one that the configuration declares so, or one in its work
 * tree. Any other may hold the files of other repositories, which nobody here knows.
 */
export function folderRemoval(access: StoreAccess): StoreRemoval {
  const folder = storeFolder(access.storage, access);
  const place = ({path, store}: Artifact): string => {
    if (store.kind !== 'folder') throw foreignPlace({path, store});
    return stayInside(folder, store.path);
  };
  return {
    async fate(artifact) {
      if (!(await exists(place(artifact)))) return 'gone';
      if (await isOwn(folder, access)) return 'goes';
      return {
        stays: `other repositories may share the folder ${folder} (storage.owned does not declare it this repository’s own)`,
      };
    },
    remove: async (artifact) => rm(place(artifact), {force: true}),
  };
}

async function isOwn(folder: string, {storage, workspace, home}: StoreAccess): Promise<boolean> {
  if (storage?.path === undefined) return false;
  if (storage.owned === true) return true;
  const real = await realpath(folder);
  const root = await realpath(workspace);
  if (!real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return false;
  return real !== (await realpathIfThere(sharedFolder({home})));
}

async function realpathIfThere(path: string): Promise<string | undefined> {
  return realpath(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    },
  );
}
