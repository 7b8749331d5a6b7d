import {ask} from './ask.ts';
import {isForbidden, statusOf} from './answer.ts';
import type {GitHub} from '../kernel/ports.ts';

/**
 * Whether releases are immutable from their publication on; undefined where the token may not see it. GitHub says the same of
 * what is off and of what it hides (404), so that only an administrator's token tells that it is off.
 */
export async function areReleasesImmutable(
  {octokit, owner, repo}: GitHub,
  {isAdministered}: {isAdministered: boolean},
): Promise<boolean | undefined> {
  const about = {doing: 'reading whether releases are immutable', permission: 'administration: read'};
  return ask(about, async () => {
    try {
      const {data} = await octokit.rest.repos.checkImmutableReleases({owner, repo});
      return data.enabled;
    } catch (error) {
      if (isForbidden(error)) return undefined;
      if (statusOf(error) !== 404) throw error;
      return isAdministered ? false : undefined;
    }
  });
}
