import type {Cause} from '../events/cause.ts';
import {type RefChange, isAncestor, readRef} from '../git/refs.ts';
import {type PullDocument, type PullPart, isPull} from '../state/documents.ts';
import {findRepo, now} from '../world.ts';
import {announcePull} from './pull-events.ts';
import {readHead} from './pull-head.ts';
import {renewPullRefs} from './test-merge.ts';

/**
 * Brings open pull requests up to date after branches moved: new heads, lost heads, merges made by pushing. In a fork
 * they are heads of pull requests of the repository that it was made from.
 */
export async function syncPulls(cause: Cause, changes: readonly RefChange[]): Promise<void> {
  const {world, repo} = cause;
  const moved = new Set(changes.map(({ref}) => ref));
  for (const issue of world.store.list('issue', repo.slug)) {
    if (!isPull(issue) || issue.state !== 'open') continue;
    const {headRepo, headRef, baseRef} = issue.pull;
    const own = headRepo === undefined ? [headRef, baseRef] : [baseRef];
    if (own.some((branch) => moved.has(`refs/heads/${branch}`))) await syncPull(cause, issue);
  }
  const parent = repo.forkOf === undefined ? undefined : findRepo(world, repo.forkOf);
  if (parent === undefined) return;
  await world.exclusively(parent.slug, async () => {
    for (const issue of world.store.list('issue', parent.slug)) {
      if (!isPull(issue) || issue.state !== 'open' || issue.pull.headRepo !== repo.slug) continue;
      if (moved.has(`refs/heads/${issue.pull.headRef}`)) await syncPull({...cause, repo: parent}, issue);
    }
  });
}

/** Brings one open pull request up to date; returns it as it then stands. */
export async function syncPull(cause: Cause, issue: PullDocument): Promise<PullDocument> {
  const {world, repo} = cause;
  const {gitDirectory} = repo;
  const {pull} = issue;
  const base = await readRef(gitDirectory, `refs/heads/${pull.baseRef}`);
  const head = await readHead(world, repo, pull);
  const at = now(world);
  const save = (next: PullDocument): PullDocument => {
    world.store.put('issue', repo.slug, issue.number, next);
    return next;
  };
  const mergedAs = base && (await mergedCommit(cause, issue, base.sha, head ?? pull.headSha));
  if (base && mergedAs !== undefined) {
    const by = pull.merging?.by ?? cause.grant.actor;
    const done = closed(issue, by, at, {...pull, mergedAt: at, mergedBy: by, mergeCommit: mergedAs});
    await announcePull(cause, save(done), 'closed');
    return done;
  }
  if (!base || !head) {
    const done = closed(issue, cause.grant.actor, at, pull);
    await announcePull(cause, save(done), 'closed');
    return done;
  }
  const {merging, ...rest} = pull; // one that was cut off before it reached the base never happened
  if (head === pull.headSha && base.sha === pull.baseSha && merging === undefined) return issue;
  const {number, author} = issue;
  const testMerge = await renewPullRefs(world, repo, {number, author, headSha: head, baseSha: base.sha});
  const next = save({
    ...issue,
    updatedAt: at,
    pull: {...rest, headSha: head, baseSha: base.sha, testMerge},
  });
  if (head !== pull.headSha) {
    await announcePull(cause, next, 'synchronize', {before: pull.headSha, after: head});
  }
  return next;
}

function closed(issue: PullDocument, by: string, at: string, pull: PullPart): PullDocument {
  return {...issue, state: 'closed', closedAt: at, closedBy: by, updatedAt: at, pull};
}

// Either the head itself is in the base now, or the merge that a crash cut off is.
async function mergedCommit(
  {repo}: Cause,
  {pull}: PullDocument,
  base: string,
  head: string,
): Promise<string | undefined> {
  const {gitDirectory} = repo;
  if (pull.merging && (await isAncestor(gitDirectory, pull.merging.commit, base))) return pull.merging.commit;
  if (base === pull.baseSha || !(await isAncestor(gitDirectory, head, base))) return undefined;
  return (await isAncestor(gitDirectory, head, pull.baseSha)) ? undefined : base;
}
