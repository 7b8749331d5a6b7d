import type {Config, ManifestTypes} from '../generated/documents.ts';
import {UserError} from '../kernel/errors.ts';
import {contentPath, type Artifact, type StoreKind} from './artifact-store.ts';
import {assetNames} from './release/asset-name.ts';

/** What GitHub takes as one asset (less than 2 GiB), and as assets of one release. */
const assetLimit = 2 * 1024 ** 3;
const assetCount = 1000;
const treeFileLimit = 1024 ** 2;
const treeTotalLimit = 5 * 1024 ** 2;

/**
 * Says where each file of a model will be, before it is there: places depend on paths, digests and configuration alone.
 * Throws CAIRN_ARTIFACT_TOO_BIG where the store does not take them.
 */
export function placeArtifacts(
  files: readonly ManifestTypes.File[],
  kind: StoreKind,
  storage?: Config['storage'],
): Artifact[] {
  const mistakes = sizeMistakes(files, kind, storage);
  if (mistakes.length > 0) throw new UserError('CAIRN_ARTIFACT_TOO_BIG', mistakes);
  const names = assetNames(files.map(({path}) => path));
  const place = ({path, sha256}: ManifestTypes.File): Artifact['store'] => {
    switch (kind) {
      case 'release':
        return {kind, asset: names.get(path) ?? path};
      case 'folder':
        return {kind, path: contentPath(sha256)};
      case 's3':
        return {kind, key: `${keyPrefix(storage?.prefix)}${contentPath(sha256)}`};
      case 'tree':
      case 'lfs':
        return {kind};
    }
  };
  return files.map((file) => ({path: file.path, size: file.size, sha256: file.sha256, store: place(file)}));
}

function keyPrefix(prefix: string | undefined): string {
  return prefix === undefined || prefix.endsWith('/') ? (prefix ?? '') : `${prefix}/`;
}

function sizeMistakes(
  files: readonly ManifestTypes.File[],
  kind: StoreKind,
  storage: Config['storage'],
): {where?: string; what: string; expected: string; todo: string}[] {
  if (kind === 'tree') return treeMistakes(files, storage);
  if (kind !== 'release') return [];
  const todo = 'Use another store for this model: storage: {kind: s3, …} or {kind: folder, …}.';
  const expected = 'less than 2 GiB (2147483648 bytes) a file, as GitHub takes them';
  const big = files
    .filter(({size}) => size >= assetLimit)
    .map(({path, size}) => ({where: path, what: `has ${size} bytes`, expected, todo}));
  return files.length > assetCount
    ? [
        ...big,
        {what: `the model has ${files.length} files`, expected: `at most ${assetCount} in a release`, todo},
      ]
    : big;
}

function treeMistakes(
  files: readonly ManifestTypes.File[],
  storage: Config['storage'],
): {where?: string; what: string; expected: string; todo: string}[] {
  const one = storage?.['file-limit'] ?? treeFileLimit;
  const all = storage?.['total-limit'] ?? treeTotalLimit;
  const todo =
    'Git keeps every byte for ever in every clone: use storage: {kind: release}, or raise the limit.';
  const big = files
    .filter(({size}) => size > one)
    .map(({path, size}) => ({
      where: path,
      what: `has ${size} bytes`,
      expected: `at most ${one} (file-limit)`,
      todo,
    }));
  const total = files.reduce((sum, {size}) => sum + size, 0);
  return total > all
    ? [...big, {what: `the files have ${total} bytes in all`, expected: `at most ${all} (total-limit)`, todo}]
    : big;
}
