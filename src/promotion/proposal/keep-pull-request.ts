import type {GitHub} from '../../kernel/ports.ts';
import {openPullRequest, updatePullRequest, type PullRequest} from '../../github/pull-requests.ts';
import type {Waiting} from '../../transfer/passing-fault.ts';

/**
 * The one open pull request of a branch, with the title and body that are true now: opened where there is none.
 * `bodyOf` puts the report into what is there, so that people's words around it stay.
 */
export async function keepPullRequest(
  github: GitHub,
  /** Every pull request of the branch. */
  pulls: readonly PullRequest[],
  wanted: {branch: string; base: string; title: string; bodyOf: (before: string) => string; waiting: Waiting},
): Promise<{pull: PullRequest; updated: boolean}> {
  const {branch, base, title, bodyOf, waiting} = wanted;
  const existing = pulls.find(({open}) => open);
  if (existing !== undefined) {
    const updated = await updatePullRequest(github, existing, {title, base, body: bodyOf(existing.body)});
    return {pull: existing, updated};
  }
  const opened = await openPullRequest(github, {branch, base, title, body: bodyOf('')}, waiting);
  // A second run may have opened it meanwhile.
  await updatePullRequest(github, opened, {title, base, body: bodyOf(opened.body)});
  return {pull: opened, updated: true};
}
