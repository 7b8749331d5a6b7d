import type {Config, Manifest, ManifestTypes} from '../generated/documents.ts';
import type {GitHub} from '../github/github.ts';
import {downloadReleaseAsset, findRelease, listReleaseAssets, type ReleaseAsset} from '../github/releases.ts';
import {versionTag} from '../provenance/version-tag.ts';
import {UserError} from '../runtime/errors.ts';
import type {Log} from '../runtime/log.ts';
import {storeFolder} from './artifact-store.ts';
import {stayInside} from './stay-inside.ts';
import {copyChecked, isIntact, writeChecked} from './write-checked.ts';

/**
 * Brings the files of a version into a folder. Every byte is checked against the manifest before a file gets its name;
 * files that are there and right are left alone. Throws CAIRN_ARTIFACT_MISSING or CAIRN_ARTIFACT_CORRUPT.
 */
export async function fetchArtifacts(options: {
  manifest: Manifest;
  into: string;
  github: GitHub | undefined;
  storage: Config['storage'];
  workspace: string;
  home: string;
  log: Log;
}): Promise<void> {
  const {manifest, into, github, log} = options;
  const tag = versionTag(manifest.model, manifest.version);
  let assets: readonly ReleaseAsset[] | undefined;
  for (const artifact of manifest.artifacts) {
    const target = stayInside(into, artifact.path);
    if (await isIntact(target, artifact)) continue;
    log.debug(`Fetching ${artifact.path} of ${tag} (${artifact.size} bytes).`);
    if (artifact.store.kind === 'folder') {
      await fromFolder(storeFolder(options.storage, options), artifact, artifact.store.path, {target, tag});
      continue;
    }
    const repository = github ?? missingGitHub(tag);
    assets ??= await assetsOf(repository, tag);
    await fromRelease(repository, assets, artifact, artifact.store.asset, {target, tag});
  }
}

interface Destination {
  readonly target: string;
  readonly tag: string;
}

async function fromFolder(
  folder: string,
  artifact: ManifestTypes.Artifact,
  path: string,
  {target, tag}: Destination,
): Promise<void> {
  try {
    await copyChecked(stayInside(folder, path), target, artifact);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw missing(artifact, tag, `folder ${folder}`);
  }
}

async function fromRelease(
  github: GitHub,
  assets: readonly ReleaseAsset[],
  artifact: ManifestTypes.Artifact,
  name: string,
  {target, tag}: Destination,
): Promise<void> {
  const asset = assets.find((candidate) => candidate.name === name && candidate.complete);
  if (asset === undefined) throw missing(artifact, tag, `asset ${name} of the release`);
  await writeChecked(await downloadReleaseAsset(github, asset), target, artifact);
}

async function assetsOf(github: GitHub, tag: string): Promise<readonly ReleaseAsset[]> {
  const release = await findRelease(github, tag);
  return release === undefined ? [] : listReleaseAssets(github, release);
}

function missing(artifact: ManifestTypes.Artifact, tag: string, place: string): UserError {
  return new UserError('CAIRN_ARTIFACT_MISSING', {
    where: `${artifact.path} of ${tag}`,
    what: `is not where its manifest says (${place})`,
    todo: 'Run `register` again for its run: it stores what is missing.',
  });
}

function missingGitHub(tag: string): never {
  throw new UserError('CAIRN_GITHUB_MISSING', {
    where: tag,
    what: 'the files of this version are assets of a GitHub release',
    expected: 'a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (GITHUB_TOKEN)',
  });
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
