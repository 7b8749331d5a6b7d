import {verificationOf} from '../git/commit-signature.ts';
import type {CommitInfo} from '../git/commits.ts';
import type {FileChange, PathChange} from '../git/diff.ts';
import type {Repo, World} from '../world.ts';
import {repoApi, repoWeb} from './repository.ts';
import {accountOf, nodeId} from './user.ts';

/** Percent-encodes a path segment by segment. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A commit as the Git data API shows it. */
export function gitCommitShape(world: World, repo: Repo, commit: CommitInfo): Record<string, unknown> {
  const {sha, tree, parents, author, committer, message} = commit;
  const api = repoApi(world, repo);
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${api}/git/commits/${sha}`,
    html_url: `${repoWeb(world, repo)}/commit/${sha}`,
    author,
    committer,
    tree: {sha: tree, url: `${api}/git/trees/${tree}`},
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/git/commits/${parent}`,
      html_url: `${repoWeb(world, repo)}/commit/${parent}`,
    })),
    verification: verificationOf(commit),
  };
}

/** A commit as the commits API shows it. */
export function commitShape(world: World, repo: Repo, commit: CommitInfo): Record<string, unknown> {
  const {sha, tree, parents, author, committer, message} = commit;
  const api = repoApi(world, repo);
  const web = repoWeb(world, repo);
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${api}/commits/${sha}`,
    html_url: `${web}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author,
      committer,
      message,
      tree: {sha: tree, url: `${api}/git/trees/${tree}`},
      comment_count: 0,
      verification: verificationOf(commit),
    },
    author: accountOf(world, author.email),
    committer: accountOf(world, committer.email),
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `${web}/commit/${parent}`,
    })),
  };
}

/** A changed file of a commit, comparison or pull request; `at` is the commit after the change. */
export function fileShape(world: World, repo: Repo, at: string, file: FileChange): Record<string, unknown> {
  const path = encodePath(file.path);
  const web = repoWeb(world, repo);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${at}/${path}`,
    raw_url: `${web}/raw/${at}/${path}`,
    contents_url: `${repoApi(world, repo)}/contents/${path}?ref=${at}`,
    ...(file.patch === undefined ? {} : {patch: file.patch}),
    ...(file.previousPath === undefined ? {} : {previous_filename: file.previousPath}),
  };
}

/** A commit as push events carry it. */
export function pushCommitShape(
  world: World,
  repo: Repo,
  commit: CommitInfo,
  files: readonly PathChange[],
): Record<string, unknown> {
  const {sha, tree, author, committer, message} = commit;
  const paths = (...statuses: readonly string[]): string[] =>
    files.filter(({status}) => statuses.includes(status)).map(({path}) => path);
  const moved = files.flatMap(({previousPath}) => previousPath ?? []);
  return {
    id: sha,
    tree_id: tree,
    distinct: true,
    message,
    timestamp: committer.date,
    url: `${repoWeb(world, repo)}/commit/${sha}`,
    author: {name: author.name, email: author.email},
    committer: {name: committer.name, email: committer.email},
    added: paths('added', 'renamed'),
    removed: [...paths('removed'), ...moved],
    modified: paths('modified'),
  };
}
