import {ask} from './ask.ts';
import type {GitHub} from '../kernel/ports.ts';

/** A release with its assets, as a list of all of them gives it. */
export interface ListedRelease {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly assets: readonly {
    readonly name: string;
    readonly size: number;
    /** False for an upload that broke off. */
    readonly complete: boolean;
    readonly digest: string | undefined;
  }[];
}

/** Every release of the repository; drafts too, where the token may write. One request a hundred. */
export async function listReleases(github: GitHub): Promise<ListedRelease[]> {
  const {octokit, owner, repo} = github;
  return ask({doing: 'listing the releases', permission: 'contents: read'}, async () => {
    const releases = await octokit.paginate(octokit.rest.repos.listReleases, {owner, repo, per_page: 100});
    return releases.map(({id, tag_name, draft, prerelease, assets}) => ({
      id,
      tag: tag_name,
      draft,
      prerelease,
      assets: assets.map(({name, size, state, digest}) => ({
        name,
        size,
        complete: state === 'uploaded',
        digest: digest ?? undefined,
      })),
    }));
  });
}
