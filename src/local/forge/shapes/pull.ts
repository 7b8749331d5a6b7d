import {listCommits} from '../git/commits.ts';
import {type FileChange, diffFiles} from '../git/diff.ts';
import {mergeBase} from '../git/merge.ts';
import type {PullDocument} from '../state/documents.ts';
import {headLabel, headRepo} from '../pulls/pull-head.ts';
import type {Repo, World} from '../world.ts';
import {association, countComments, labelShapes} from './issue.ts';
import {repoApi, repoWeb, repositoryShape} from './repository.ts';
import {nodeId, userShape} from './user.ts';

/** A pull request as lists show it. */
export function pullShape(world: World, repo: Repo, issue: PullDocument): Record<string, unknown> {
  const {pull, number} = issue;
  const from = headRepo(world, repo, pull);
  const side = (of: Repo | undefined, label: string, ref: string, sha: string): Record<string, unknown> => ({
    label,
    ref,
    sha,
    user: userShape(world, label.split(':')[0] ?? repo.owner),
    repo: of === undefined ? null : repositoryShape(world, of), // the fork was deleted
  });
  return {
    id: issue.id,
    node_id: nodeId('PR', issue.id),
    number,
    ...links(world, repo, issue),
    state: issue.state,
    locked: false,
    active_lock_reason: null,
    title: issue.title,
    body: issue.body,
    user: userShape(world, issue.author),
    labels: labelShapes(world, repo, issue.labels),
    milestone: null,
    assignee: issue.assignees[0] === undefined ? null : userShape(world, issue.assignees[0]),
    assignees: issue.assignees.map((login) => userShape(world, login)),
    requested_reviewers: [],
    requested_teams: [],
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit ?? pull.testMerge,
    head: side(from, headLabel(repo, pull), pull.headRef, pull.headSha),
    base: side(repo, `${repo.owner}:${pull.baseRef}`, pull.baseRef, pull.baseSha),
    author_association: association(repo, issue.author),
    auto_merge: null,
    draft: pull.draft,
  };
}

/** A pull request as it is shown alone: with whether it can be merged, and its size. */
export async function fullPullShape(
  world: World,
  repo: Repo,
  issue: PullDocument,
): Promise<Record<string, unknown>> {
  const {pull, number} = issue;
  const merged = pull.mergedAt !== null;
  const [files, commits] = await Promise.all([pullFiles(repo, issue), pullCommits(repo, issue)]);
  const sum = (count: (file: FileChange) => number): number =>
    files.reduce((total, file) => total + count(file), 0);
  const mergeable = merged ? null : pull.testMerge !== null;
  return {
    ...pullShape(world, repo, issue),
    merged,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeableState(issue),
    merged_by: pull.mergedBy === null ? null : userShape(world, pull.mergedBy),
    comments: countComments(world, repo, number),
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: sum(({additions}) => additions),
    deletions: sum(({deletions}) => deletions),
    changed_files: files.length,
  };
}

/** What the pull request changes: from where its branch left the base to its head. */
export async function pullFiles(repo: Repo, {pull}: PullDocument): Promise<FileChange[]> {
  const from = (await mergeBase(repo.gitDirectory, pull.baseSha, pull.headSha)) ?? pull.baseSha;
  return diffFiles(repo.gitDirectory, from, pull.headSha);
}

/** Ids of the commits that the pull request brings, oldest first (GitHub lists 250 at most). */
export async function pullCommits(repo: Repo, {pull}: PullDocument): Promise<string[]> {
  const range = [`${pull.baseSha}..${pull.headSha}`];
  return (await listCommits(repo.gitDirectory, range, ['--topo-order'])).reverse().slice(0, 250);
}

function mergeableState({pull}: PullDocument): string {
  if (pull.mergedAt !== null) return 'unknown';
  if (pull.draft) return 'draft';
  return pull.testMerge === null ? 'dirty' : 'clean';
}

function links(world: World, repo: Repo, {number, pull}: PullDocument): Record<string, unknown> {
  const api = repoApi(world, repo);
  const web = `${repoWeb(world, repo)}/pull/${number}`;
  const self = `${api}/pulls/${number}`;
  const issue = `${api}/issues/${number}`;
  const urls = {
    html: web,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${api}/statuses/${pull.headSha}`,
  };
  return {
    url: self,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: urls.commits,
    review_comments_url: urls.review_comments,
    review_comment_url: urls.review_comment,
    comments_url: urls.comments,
    statuses_url: urls.statuses,
    _links: Object.fromEntries(Object.entries({self, ...urls}).map(([name, href]) => [name, {href}])),
  };
}
