import type {Git} from '../kernel/ports.ts';
import {resolveCommit} from './ensure-commit.ts';
import {fetchPatterns, fetchRef, hasRemote, requireRemote} from './remote.ts';

/** The ref of the clone that says where a branch of the remote was seen last. */
export async function trackingRef(git: Git, branch: string): Promise<string> {
  return `refs/remotes/${await requireRemote(git)}/${branch}`;
}

/**
 * The newest commit of a branch of the remote, fetched with one command; undefined where the remote has no such branch.
 * Where there is no remote it is the branch of the clone.
 */
export async function fetchBranch(git: Git, branch: string): Promise<string | undefined> {
  if (!isBranchName(branch)) return undefined;
  if (!(await hasRemote(git))) return resolveCommit(git, `refs/heads/${branch}`);
  const tracking = await trackingRef(git, branch);
  const isThere = await fetchRef(git, `+refs/heads/${branch}:${tracking}`);
  return isThere ? resolveCommit(git, tracking) : undefined;
}

/** Makes the tracking refs of all branches whose names begin so those that the remote has, with one command. */
export async function fetchBranches(git: Git, prefixes: readonly string[]): Promise<void> {
  const tracking = await trackingRef(git, '');
  await fetchPatterns(
    git,
    prefixes.map((prefix) => `+refs/heads/${prefix}*:${tracking}${prefix}*`),
  );
}

/** What would mean something else in a refspec is the name of no branch. */
function isBranchName(text: string): boolean {
  return /^[^\s~^:?*[\\]+$/.test(text) && !text.includes('..');
}
