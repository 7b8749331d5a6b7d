import {rm, stat} from 'node:fs/promises';
import type {Config, ManifestTypes} from '../generated/documents.ts';
import type {Git, GitHub} from '../kernel/ports.ts';
import {deleteReleaseAsset, findRelease, listReleaseAssets, type ReleaseAsset} from '../github/releases.ts';
import {versionTag} from '../kernel/version-tag.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {versionsOf, type Registry} from '../registry/read-registry.ts';
import {storeFolder} from '../storage/artifact-store.ts';
import {stayInside} from '../files/stay-inside.ts';

/** A stored file of a version. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: number;
  readonly store: ManifestTypes.Artifact['store']['kind'];
}

/** What becomes of the files of a version. */
export interface FilePlan {
  readonly goes: readonly (StoredFile & {readonly place: Place})[];
  /** Files that stay, and why, in plain text. */
  readonly stays: readonly (StoredFile & {readonly why: string})[];
}

type Place =
  {readonly kind: 'asset'; readonly asset: ReleaseAsset} | {readonly kind: 'file'; readonly file: string};

/**
 * Finds the stored files of a version that can be deleted: assets of its own release, and files of a folder store that no
 * other registered version has too. What lies in Git or in a bucket stays: the one is history, the other has rules of its
 * own. Only reads.
 */
export async function planFiles(
  {git, github, workspace, home}: {git: Git; github: GitHub | undefined; workspace: string; home: string},
  {manifest}: TaggedManifest,
  {registry, config}: {registry: Registry; config: Config},
): Promise<FilePlan> {
  const goes: FilePlan['goes'][number][] = [];
  const stays: FilePlan['stays'][number][] = [];
  const kinds = new Set(manifest.artifacts.map(({store}) => store.kind));
  const assets = kinds.has('release') && github !== undefined ? await assetsOf(github, manifest) : [];
  const shared = kinds.has('folder') ? await digestsElsewhere(git, registry, manifest) : new Set<string>();
  const folder = storeFolder(config.storage, {workspace, home});
  for (const {path, size: bytes, sha256, store} of manifest.artifacts) {
    const file: StoredFile = {path, bytes, store: store.kind};
    if (store.kind === 'release') {
      const asset = assets.find(({name}) => name === store.asset);
      if (github === undefined) stays.push({...file, why: 'it is an asset on GitHub, and no token is given'});
      else if (asset !== undefined) goes.push({...file, place: {kind: 'asset', asset}});
    } else if (store.kind === 'folder') {
      const absolute = stayInside(folder, store.path);
      if (shared.has(sha256)) stays.push({...file, why: 'another version has the same file'});
      else if (await exists(absolute)) goes.push({...file, place: {kind: 'file', file: absolute}});
    } else
      stays.push({
        ...file,
        why:
          store.kind === 's3'
            ? 'the bucket has lifecycle rules of its own'
            : 'it is part of the history of the repository',
      });
  }
  return {goes, stays};
}

/** Deletes what a plan lets go; what is gone already is fine. Returns the bytes that were freed. */
export async function removeFiles(github: GitHub | undefined, {goes}: FilePlan): Promise<number> {
  let freed = 0;
  for (const {place, bytes} of goes) {
    if (place.kind === 'file') await rm(place.file, {force: true});
    else if (github !== undefined) await deleteReleaseAsset(github, place.asset);
    freed += bytes;
  }
  return freed;
}

async function assetsOf(
  github: GitHub,
  {model, version}: TaggedManifest['manifest'],
): Promise<readonly ReleaseAsset[]> {
  const release = await findRelease(github, versionTag(model, version));
  return release === undefined ? [] : listReleaseAssets(github, release);
}

/** Digests of the files of every other registered version of the declared models. */
async function digestsElsewhere(
  git: Git,
  registry: Registry,
  {model, version}: TaggedManifest['manifest'],
): Promise<Set<string>> {
  const digests = new Set<string>();
  for (const other of registry.models.keys())
    for (const candidate of versionsOf(registry, other)) {
      if (other === model && candidate.version === version) continue;
      const tagged = await readManifest(git, other, candidate.version);
      for (const {sha256} of tagged?.manifest.artifacts ?? []) digests.add(sha256);
    }
  return digests;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
