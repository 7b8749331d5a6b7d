import {afterRefChanges} from '../events/ref-changes.ts';
import {forgeSignature} from '../git/commit-signature.ts';
import {mergeTrees, rebaseOnto} from '../git/merge.ts';
import {writeCommit} from '../git/objects.ts';
import {moveRef, readRef} from '../git/refs.ts';
import {rulesetViolations} from '../git/ruleset-rule.ts';
import {announcePull} from '../pulls/pull-events.ts';
import {syncPull} from '../pulls/sync-pulls.ts';
import type {PullDocument} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, ApiFault, ok} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {choice, text} from './fields.ts';
import {pullOf} from './find-issue.ts';
import {ownSignature} from './signature.ts';

export const pullMergeRoutes: Routes = {
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge': {scopes: ['contents'], handle: mergePull},
};

/** Merges, squashes or rebases a pull request, with a crash in the middle leaving it either open or merged. */
async function mergePull(call: Call): Promise<Answer> {
  const {world, repo, body, grant} = call;
  const expected = text(body, 'sha');
  const method = choice(body, 'merge_method', 'PullRequest', ['merge', 'squash', 'rebase']) ?? 'merge';
  let issue = pullOf(call);
  if (issue.state === 'open') issue = await syncPull(call, issue);
  if (issue.state !== 'open') throw new ApiFault(405, 'Pull Request is not mergeable');
  if (issue.pull.draft) throw new ApiFault(405, 'Pull Request is still a draft');
  if (expected !== undefined && expected !== issue.pull.headSha) {
    throw new ApiFault(409, 'Head branch was modified. Review and try the merge again.');
  }
  const ref = `refs/heads/${issue.pull.baseRef}`;
  const before = (await readRef(repo.gitDirectory, ref))?.sha ?? issue.pull.baseSha;
  const commit = await mergedTip(call, issue, before, method);
  if (commit === undefined) throw new ApiFault(405, 'Pull Request is not mergeable');
  const violations = await rulesetViolations(world, repo, grant, {ref, before, after: commit});
  if (violations.length > 0)
    throw new ApiFault(405, `Repository rule violations found\n\n${violations.join('\n')}\n\n`);
  const merging = {commit, by: grant.actor};
  world.store.put('issue', repo.slug, issue.number, {...issue, pull: {...issue.pull, merging}});
  world.store.commit();
  if ((await moveRef(repo.gitDirectory, ref, commit, before)) === 'lost') {
    world.store.put('issue', repo.slug, issue.number, issue);
    throw new ApiFault(409, 'Base branch was modified. Review and try the merge again.');
  }
  const at = now(world);
  const pull = {...issue.pull, mergedAt: at, mergedBy: grant.actor, mergeCommit: commit};
  const done: PullDocument = {
    ...issue,
    state: 'closed',
    closedAt: at,
    closedBy: grant.actor,
    updatedAt: at,
    pull,
  };
  world.store.put('issue', repo.slug, issue.number, done);
  await announcePull(call, done, 'closed');
  await afterRefChanges(call, [{ref, before, after: commit}]);
  return ok({sha: commit, merged: true, message: 'Pull Request successfully merged'});
}

async function mergedTip(
  call: Call,
  issue: PullDocument,
  base: string,
  method: 'merge' | 'squash' | 'rebase',
): Promise<string | undefined> {
  const {gitDirectory, owner} = call.repo;
  const {headSha, headRef} = issue.pull;
  const committer = ownSignature(call);
  if (method === 'rebase') return rebaseOnto(gitDirectory, base, headSha, committer);
  const tree = await mergeTrees(gitDirectory, base, headSha);
  if (tree === undefined) return undefined;
  const squash = method === 'squash';
  const defaultTitle = squash
    ? `${issue.title} (#${issue.number})`
    : `Merge pull request #${issue.number} from ${owner}/${headRef}`;
  const title = text(call.body, 'commit_title') ?? defaultTitle;
  const rest = text(call.body, 'commit_message') ?? (squash ? (issue.body ?? '') : issue.title);
  const message = rest === '' ? title : `${title}\n\n${rest}`;
  const parents = squash ? [base] : [base, headSha];
  // GitHub signs what it merges and squashes for anybody; a rebase it cannot.
  return writeCommit(gitDirectory, {
    ...{tree, parents, author: committer, committer, message, sign: forgeSignature},
  });
}
