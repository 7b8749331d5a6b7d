import {type Cause, announce} from '../events/cause.ts';
import {fullPullShape} from '../shapes/pull.ts';
import type {PullDocument} from '../state/documents.ts';

/**
 * Announces a `pull_request` event. While the pull request conflicts GitHub starts no workflow on it, so only its closing
 * is announced then; after a merge the ref is the base branch.
 */
export async function announcePull(
  cause: Cause,
  issue: PullDocument,
  action: string,
  extra: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const {pull, number} = issue;
  if (pull.testMerge === null && action !== 'closed') return;
  const merged = pull.mergeCommit !== null;
  announce(cause, {
    name: 'pull_request',
    ref: merged ? `refs/heads/${pull.baseRef}` : `refs/pull/${number}/merge`,
    sha: pull.mergeCommit ?? pull.testMerge ?? pull.headSha,
    payload: {action, number, pull_request: await fullPullShape(cause.world, cause.repo, issue), ...extra},
  });
}
