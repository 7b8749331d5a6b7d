import {fetchDefaultBranch, type DefaultBranch} from '../../git/default-branch.ts';
import type {Git} from '../../kernel/ports.ts';
import {hasRemote, remoteName} from '../../git/remote.ts';
import {fetchBranch} from '../../git/remote-branch.ts';
import {UserError} from '../../kernel/errors.ts';

/** The branch that promotions go to (as asked, else the default of the remote) and its newest commit, fetched. */
export async function fetchBaseBranch(git: Git, asked: string | undefined): Promise<DefaultBranch> {
  const remote = await remoteName(git);
  const found = remote === undefined ? undefined : await find(git, asked);
  if (found !== undefined) return found;
  throw new UserError('CAIRN_COMMIT_MISSING', {
    where: asked ?? 'base branch',
    what:
      remote === undefined ? 'the repository has no remote to propose to' : `is not a branch of ${remote}`,
    todo: 'Push the branch, or name another one (input base).',
  });
}

/**
 * The same for a change that lies on a branch of its own until somebody merges it. Without a remote such a branch is one of
 * the clone, and so is the base: as asked, else what is checked out.
 */
export async function baseOfProposal(git: Git, asked: string | undefined): Promise<DefaultBranch> {
  if (await hasRemote(git)) return fetchBaseBranch(git, asked);
  const name = asked ?? (await git.try(['symbolic-ref', '--quiet', '--short', 'HEAD'])).stdout.trim();
  const commit = name === '' ? undefined : await fetchBranch(git, name);
  if (commit !== undefined) return {name, commit};
  throw new UserError('CAIRN_COMMIT_MISSING', {
    where: name === '' ? 'base branch' : name,
    what:
      name === '' ? 'no branch is checked out, and there is no remote' : 'is not a branch with a commit here',
    todo: 'Name the branch that the change is to go to (input base).',
  });
}

async function find(git: Git, asked: string | undefined): Promise<DefaultBranch | undefined> {
  if (asked === undefined) return fetchDefaultBranch(git);
  const commit = await fetchBranch(git, asked);
  return commit === undefined ? undefined : {name: asked, commit};
}
