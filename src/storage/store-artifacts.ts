import {createHash} from 'node:crypto';
import type {Config, Manifest, ManifestTypes} from '../generated/documents.ts';
import type {GitHub} from '../github/github.ts';
import {
  createDraftRelease,
  deleteReleaseAsset,
  downloadReleaseAsset,
  findRelease,
  listReleaseAssets,
  publishRelease,
  uploadReleaseAsset,
  type Release,
  type ReleaseAsset,
} from '../github/releases.ts';
import type {Log} from '../runtime/log.ts';
import {storeFolder} from './artifact-store.ts';
import {stayInside} from './stay-inside.ts';
import {copyChecked, isIntact} from './write-checked.ts';

/** Hands over the folder with the model's files; asked for only where something must be stored. */
export type ObtainFiles = () => Promise<string>;

/** Stores the files of a version in a folder by their digest; those that are there and right are left alone. */
export async function storeInFolder(options: {
  manifest: Manifest;
  obtain: ObtainFiles;
  storage: Config['storage'];
  workspace: string;
  home: string;
}): Promise<void> {
  const folder = storeFolder(options.storage, options);
  for (const artifact of options.manifest.artifacts) {
    if (artifact.store.kind !== 'folder') continue;
    const target = stayInside(folder, artifact.store.path);
    if (await isIntact(target, artifact)) continue;
    await copyChecked(stayInside(await options.obtain(), artifact.path), target, artifact);
  }
}

/**
 * Stores the files of a version as assets of the release of its tag, and publishes the release last, so that nobody
 * sees an unfinished one. Finds a release of an earlier run and finishes it: right assets stay, wrong ones are replaced.
 */
export async function storeInRelease(options: {
  manifest: Manifest;
  obtain: ObtainFiles;
  github: GitHub;
  tag: string;
  title: string;
  body: string;
  log: Log;
}): Promise<Release> {
  const {github, tag, log} = options;
  const release = (await findRelease(github, tag)) ?? (await createDraftRelease(github, options));
  const assets = await listReleaseAssets(github, release);
  for (const artifact of options.manifest.artifacts) {
    if (artifact.store.kind !== 'release') continue;
    const name = artifact.store.asset;
    const existing = assets.find((asset) => asset.name === name);
    if (existing !== undefined) {
      if (await isRight(github, existing, artifact)) continue;
      log.warning(`Asset ${name} of ${tag} is incomplete or wrong: it is uploaded again.`);
      await deleteReleaseAsset(github, existing);
    }
    const file = stayInside(await options.obtain(), artifact.path);
    await uploadReleaseAsset(github, release, {name, file});
    log.info(`Stored ${artifact.path} (${artifact.size} bytes) in the release of ${tag}.`);
  }
  return release.draft ? publishRelease(github, release) : release;
}

/** GitHub computes a digest of most assets; the others are read and hashed. */
async function isRight(
  github: GitHub,
  asset: ReleaseAsset,
  artifact: ManifestTypes.Artifact,
): Promise<boolean> {
  if (!asset.complete || asset.size !== artifact.size) return false;
  if (asset.digest !== undefined) return asset.digest === artifact.sha256;
  const hash = createHash('sha256');
  for await (const chunk of await downloadReleaseAsset(github, asset)) hash.update(chunk);
  return `sha256:${hash.digest('hex')}` === artifact.sha256;
}
