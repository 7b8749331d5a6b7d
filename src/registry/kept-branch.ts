import type {Git} from '../kernel/ports.ts';
import {deleteExpecting, pushExpecting} from '../git/push.ts';
import {hasRemote, requireRemote} from '../git/remote.ts';
import {UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';

/*
 * GitHub refuses a tag of a job's own token when the workflow files of its commit are at the tip of no branch (a rule as
 * reported, see docs/workflow-files.md). Version commits lie on no branch, so one is kept for each version: its tip is
 * the version commit, whose workflow files are then known, whatever becomes of those on the default branch.
 */

/** The branch that is kept for a version while it may be staged. */
export function keptBranch(model: string, version: string): string {
  return `${folderOf(model)}${version}`;
}

/** The branch that is kept at a commit from before its training until the version is registered. */
function pendingBranch(model: string, commit: string): string {
  return `${folderOf(model)}${pending}${commit.slice(0, 12)}`;
}

/** Keeps the workflow files of a commit for the tags of what is trained from it; safe to repeat. */
export async function keepCommit(
  git: Git,
  model: string,
  commit: string,
): Promise<{branch: string; created: boolean}> {
  const branch = pendingBranch(model, commit);
  const ref = `refs/heads/${branch}`;
  if ((await keptBranches(git, model)).get(ref) === commit) return {branch, created: false};
  if ((await pushExpecting(git, {ref, object: commit, expected: ''})) === 'pushed')
    return {branch, created: true};
  throw new UserError('CAIRN_REF_IN_THE_WAY', {
    where: branch,
    what: 'is a branch of the remote at another commit, but its name is kept for this one',
    todo: 'Rename or delete it there, and run it again.',
  });
}

/**
 * Lets go the branches that were kept for trainings of a commit and of those before it: a version of it has a branch of
 * its own now. A branch that cannot be deleted is told, and does no harm.
 */
export async function letPendingGo(git: Git, log: Log, model: string, commit: string): Promise<void> {
  if (!(await hasRemote(git))) return;
  for (const [ref, sha] of await keptBranches(git, model)) {
    if (!ref.startsWith(`refs/heads/${folderOf(model)}${pending}`)) continue;
    const isBefore = (await git.try(['merge-base', '--is-ancestor', sha, commit])).code === 0;
    if (isBefore) await letGo(git, log, ref, sha);
  }
}

/** Lets go the branch of a version that is taken out; true where it was there. */
export async function letVersionGo(git: Git, log: Log, model: string, version: string): Promise<boolean> {
  if (!(await hasRemote(git))) return false;
  const ref = `refs/heads/${keptBranch(model, version)}`;
  const sha = (await keptBranches(git, model)).get(ref);
  return sha !== undefined && letGo(git, log, ref, sha);
}

async function letGo(git: Git, log: Log, ref: string, sha: string): Promise<boolean> {
  const branch = ref.slice('refs/heads/'.length);
  try {
    const deleted = (await deleteExpecting(git, {ref, expected: sha})) === 'deleted';
    if (deleted) log.info(`Deleted the branch ${branch}, which is not needed any more.`);
    return deleted;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warning(`The branch ${branch} is not needed any more, but could not be deleted: ${error.message}`);
    return false;
  }
}

/** The kept branches of all models on the remote: commits by ref. */
export async function allKeptBranches(git: Git): Promise<ReadonlyMap<string, string>> {
  return branchesBelow(git, folder);
}

async function keptBranches(git: Git, model: string): Promise<ReadonlyMap<string, string>> {
  return branchesBelow(git, folderOf(model));
}

async function branchesBelow(git: Git, prefix: string): Promise<ReadonlyMap<string, string>> {
  const pattern = `refs/heads/${prefix}*`;
  const lines = (await git.run(['ls-remote', '--refs', await requireRemote(git), pattern])).split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [sha = '', ref = ''] = line.split('\t');
      return ref === '' ? [] : [[ref, sha] as const];
    }),
  );
}

/** No version begins like this. */
const pending = 'pending-';

const folder = 'cairn-versions/';

function folderOf(model: string): string {
  return `${folder}${model.replace(':', '=')}/`;
}
