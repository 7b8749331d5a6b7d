import {ask} from './ask.ts';
import type {GitHub} from '../kernel/ports.ts';

/** A repository as the token sees it. */
export interface SeenRepository {
  /** Whether only members see it. */
  readonly isPrivate: boolean;
  /** Whether who holds the token administers it; what a token of theirs may is another matter. */
  readonly isAdministered: boolean;
}

/** The repository that a verb works on. */
export async function readRepository({octokit, owner, repo}: GitHub): Promise<SeenRepository> {
  return ask({doing: 'looking at the repository', permission: 'metadata: read'}, async () => {
    const {data} = await octokit.rest.repos.get({owner, repo});
    return {isPrivate: data.private, isAdministered: data.permissions?.admin === true};
  });
}
