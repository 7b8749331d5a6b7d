import {fetchDefaultBranch, type DefaultBranch} from '../../git/default-branch.ts';
import type {Git} from '../../kernel/ports.ts';
import {remoteName} from '../../git/remote.ts';
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

async function find(git: Git, asked: string | undefined): Promise<DefaultBranch | undefined> {
  if (asked === undefined) return fetchDefaultBranch(git);
  const commit = await fetchBranch(git, asked);
  return commit === undefined ? undefined : {name: asked, commit};
}
