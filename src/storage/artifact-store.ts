import {isAbsolute, join} from 'node:path';
import type {Config, ManifestTypes} from '../generated/documents.ts';
import type {GitHub} from '../github/github.ts';
import {assetNames} from './asset-name.ts';

export type StoreKind = 'release' | 'folder';

/** The store that new versions go to: as configured, else release assets where there is GitHub, else a folder. */
export function storeKind(storage: Config['storage'], github: GitHub | undefined): StoreKind {
  return storage?.kind ?? (github === undefined ? 'folder' : 'release');
}

/** Absolute path of the folder store (default `~/.cairn/store`). */
export function storeFolder(storage: Config['storage'], roots: {workspace: string; home: string}): string {
  const path = storage?.path ?? '~/.cairn/store';
  if (path === '~' || path.startsWith('~/')) return join(roots.home, path.slice(1));
  return isAbsolute(path) ? path : join(roots.workspace, path);
}

/** Says where each file of a model will be, before it is there: places depend on paths and digests alone. */
export function placeArtifacts(
  files: readonly ManifestTypes.File[],
  kind: StoreKind,
): ManifestTypes.Artifact[] {
  const names = assetNames(files.map(({path}) => path));
  return files.map(({path, size, sha256}) => ({
    path,
    size,
    sha256,
    store:
      kind === 'release'
        ? {kind, asset: names.get(path) ?? path}
        : {kind, path: `sha256/${sha256.slice(7, 9)}/${sha256.slice(7)}`},
  }));
}
