import {beforeCommit, listCommits, readCommits} from '../git/commits.ts';
import {diffPaths} from '../git/diff.ts';
import {inspectObjects} from '../git/objects.ts';
import {type RefChange, isAncestor, zeroSha} from '../git/refs.ts';
import {pushCommitShape} from '../shapes/commit.ts';
import {repoWeb} from '../shapes/repository.ts';
import {noreplyAddress} from '../shapes/user.ts';
import type {Repo} from '../world.ts';
import {type Cause, announce} from './cause.ts';

// GitHub makes no events for tags when more than this many are pushed at once.
const mostTags = 3;
// A webhook lists at most this many commits; ours lists fewer because each one costs a diff.
const mostCommits = 20;

/** Announces a `push` event for each moved branch and tag, with GitHub's rule for many tags. */
export async function announcePushes(cause: Cause, changes: readonly RefChange[]): Promise<void> {
  const tags = changes.filter(({ref}) => ref.startsWith('refs/tags/'));
  for (const change of changes) {
    if (tags.length > mostTags && tags.includes(change)) continue;
    await announcePush(cause, change);
  }
}

async function announcePush(cause: Cause, {ref, before, after}: RefChange): Promise<void> {
  const {world, repo, grant} = cause;
  const {gitDirectory} = repo;
  const created = before === zeroSha;
  const deleted = after === zeroSha;
  const [old, fresh] = await inspectObjects(gitDirectory, [`${before}^{commit}`, `${after}^{commit}`]);
  const shas = fresh ? await newCommits(repo, ref, old?.sha, fresh.sha) : [];
  const known = fresh && !shas.includes(fresh.sha) ? [...shas, fresh.sha] : shas;
  const shapes = new Map<string, unknown>();
  for (const commit of await readCommits(gitDirectory, known)) {
    const files = await diffPaths(gitDirectory, await beforeCommit(gitDirectory, commit), commit.sha);
    shapes.set(commit.sha, pushCommitShape(world, repo, commit, files));
  }
  announce(cause, {
    name: 'push',
    ref,
    sha: fresh?.sha ?? zeroSha,
    payload: {
      ref,
      before,
      after,
      created,
      deleted,
      forced: old && fresh ? !(await isAncestor(gitDirectory, old.sha, fresh.sha)) : false,
      base_ref: null,
      compare: `${repoWeb(world, repo)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      commits: shas.map((sha) => shapes.get(sha)),
      head_commit: fresh ? shapes.get(fresh.sha) : null,
      pusher: {name: grant.actor, email: noreplyAddress(grant.actor)},
    },
  });
}

// Oldest first. A new branch brings the commits that the default branch lacks; a tag brings none.
async function newCommits(
  repo: Repo,
  ref: string,
  before: string | undefined,
  after: string,
): Promise<string[]> {
  if (ref.startsWith('refs/tags/')) return [];
  const main = `refs/heads/${repo.defaultBranch}`;
  const [base] = ref === main ? [] : await inspectObjects(repo.gitDirectory, [`${main}^{commit}`]);
  const excluded = before ?? base?.sha;
  const range = excluded === undefined ? [after] : [after, `^${excluded}`];
  return (
    await listCommits(repo.gitDirectory, range, ['--topo-order', `--max-count=${mostCommits}`])
  ).reverse();
}
