import type {GitHub} from '../../kernel/ports.ts';
import type {Release, ReleaseAsset} from '../../github/list-releases.ts';
import {findRelease, findReleases, listReleaseAssets, promoteRelease} from '../../github/releases.ts';
import {versionTag} from '../../kernel/version-tag.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';

/** The part of GitHub's releases that only reads. */
export interface ReleaseReader {
  find(tag: string): Promise<Release | undefined>;
  assets(release: Release): Promise<readonly ReleaseAsset[]>;
}

/** A release that is not yet what the release of a version in a final stage should be: full and visible. */
export interface UnfinishedRelease {
  readonly tag: string;
  readonly release: Release;
  /** False for a draft whose files are not all there: only `register` can finish it. */
  readonly finishable: boolean;
}

/** So many tags are looked up one by one; for more, all releases are listed: GitHub answers 1,000 requests an hour. */
const few = 10;

/** Reads releases of a repository as they are at one moment, and cannot change them. */
export function releaseReader(github: GitHub): ReleaseReader {
  let asked = 0;
  let all: ReturnType<typeof findReleases> | undefined;
  return {
    find: async (tag) => {
      asked += 1;
      if (asked <= few) return findRelease(github, tag);
      return (await (all ??= findReleases(github))).get(tag);
    },
    assets: async (release) => listReleaseAssets(github, release),
  };
}

/** The release of a version where something is left to do; undefined where nothing is, or its files are elsewhere. */
export async function unfinishedRelease(
  reader: ReleaseReader,
  {manifest}: Pick<TaggedManifest, 'manifest'>,
): Promise<UnfinishedRelease | undefined> {
  const tag = versionTag(manifest.model, manifest.version);
  const release = await reader.find(tag);
  if (release === undefined) return undefined;
  if (!release.draft) return release.prerelease ? {tag, release, finishable: true} : undefined;
  const assets = await reader.assets(release);
  const finishable = manifest.artifacts.every(
    ({store, size, sha256}) =>
      store.kind !== 'release' ||
      assets.some(
        (asset) =>
          asset.name === store.asset &&
          asset.complete &&
          asset.size === size &&
          (asset.digest === undefined || asset.digest === sha256),
      ),
  );
  return {tag, release, finishable};
}

/** Makes a release full, a draft with all its files too. */
export async function finishRelease(
  github: GitHub,
  {tag, release}: UnfinishedRelease,
  latest: boolean,
): Promise<void> {
  await promoteRelease(github, release, tag, latest);
}
