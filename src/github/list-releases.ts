import {ask} from './ask.ts';
import type {GitHub} from '../kernel/ports.ts';

/** A release as far as Cairn uses it. */
export interface Release {
  readonly id: number;
  readonly url: string;
  readonly uploadUrl: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** GitHub takes no change of its tag and files any more, only its deletion. */
  readonly immutable: boolean;
}

export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** `sha256:…`; undefined where GitHub computed none. */
  readonly digest: string | undefined;
  /** False for an upload that broke off. */
  readonly complete: boolean;
}

/** A release with its assets, as a list of all of them gives it. */
export interface ListedRelease extends Release {
  readonly tag: string;
  readonly assets: readonly ReleaseAsset[];
}

/** Every release of the repository, the newest first; drafts too, where the token may write. One request a hundred. */
export async function listReleases(github: GitHub): Promise<ListedRelease[]> {
  const {octokit, owner, repo} = github;
  return ask({doing: 'listing the releases', permission: 'contents: read'}, async () => {
    const releases = await octokit.paginate(octokit.rest.repos.listReleases, {owner, repo, per_page: 100});
    return releases.map((release) => ({
      ...asRelease(release),
      tag: release.tag_name,
      assets: release.assets.map(asAsset),
    }));
  });
}

/** A release as GitHub answers it. */
export function asRelease(data: {
  id: number;
  html_url: string;
  upload_url: string;
  draft: boolean;
  prerelease: boolean;
  immutable?: boolean;
}): Release {
  const {id, draft, prerelease, immutable = false} = data;
  return {id, url: data.html_url, uploadUrl: data.upload_url, draft, prerelease, immutable};
}

/** An asset as GitHub answers it. */
export function asAsset(data: {
  id: number;
  name: string;
  size: number;
  state: string;
  digest?: string | null;
}): ReleaseAsset {
  const {id, name, size, state, digest} = data;
  return {id, name, size, digest: digest ?? undefined, complete: state === 'uploaded'};
}
