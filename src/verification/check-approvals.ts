import {newestReviews, pullRequestPeople, pullRequestsOfCommit} from '../github/reviews.ts';
import type {GitHub} from '../kernel/ports.ts';
import {parseApprovals} from '../promotion/evidence/stated-approvals.ts';
import {UserError} from '../kernel/errors.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';
import type {StatedTag} from './read-model-tags.ts';

/**
 * Whether GitHub knows an approval of everybody whom the tag of a stage names, at the head of the pull request that was
 * merged. What teams somebody was in then, nobody can ask any more. Nothing where the tag names no approvals.
 */
export async function checkApprovals(
  github: GitHub | undefined,
  fact: StatedTag | undefined,
  {offline}: {offline: boolean},
): Promise<Finding[]> {
  const {approvals: stated, desired} = fact?.trailers ?? {};
  if (fact === undefined || stated === undefined) return [];
  const id = 'approvals';
  const named = parseApprovals(stated);
  if (named === undefined)
    return [findingOf(id, fact.tag, ['names approvals that are not in their format'], '')];
  if (desired === undefined)
    return [findingOf(id, fact.tag, ['the tag names no commit (Cairn-Desired) that was approved'], '')];
  if (named.approvals.length === 0) return [findingOf(id, fact.tag, [], 'nobody approved, as the tag says')];
  if (offline) return [unchecked(id, fact.tag, 'not compared with GitHub: --offline')];
  if (github === undefined)
    return [unchecked(id, fact.tag, 'not compared with GitHub: no repository and token (GITHUB_TOKEN)')];
  try {
    const users = named.approvals.map(({user}) => user);
    return [findingOf(id, fact.tag, await unproven(github, desired, users), `${users.join(', ')} approved`)];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [unchecked(id, fact.tag, `GitHub could not be asked: ${error.message}`)];
  }
}

/** Who is said to have approved and did not, as far as GitHub knows. */
async function unproven(github: GitHub, commit: string, users: readonly string[]): Promise<string[]> {
  const [number] = await pullRequestsOfCommit(github, commit);
  if (number === undefined)
    return [`no pull request brought commit ${commit.slice(0, 12)}, but the tag names approvals`];
  const {headSha, mergedAt} = await pullRequestPeople(github, number);
  const reviews = await newestReviews(github, number, mergedAt);
  const approved = new Set(
    reviews
      .filter((review) => review.approved && review.commit === headSha)
      .map(({user}) => user.toLowerCase()),
  );
  return users
    .filter((user) => !approved.has(user.toLowerCase()))
    .map((user) => `pull request ${number} has no approval of its last commit by ${user}`);
}
