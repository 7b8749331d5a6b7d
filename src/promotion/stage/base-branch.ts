import {defaultBranch} from '../../git/default-branch.ts';
import {resolveCommit} from '../../git/ensure-commit.ts';
import type {Git} from '../../kernel/ports.ts';
import {fetchRefs, hasRemote, remoteRef} from '../../git/remote.ts';
import {UserError} from '../../kernel/errors.ts';

/** The branch that promotions go to (as asked, else the default of `origin`) and its newest commit, fetched. */
export async function fetchBaseBranch(
  git: Git,
  asked: string | undefined,
): Promise<{name: string; commit: string}> {
  const shared = await hasRemote(git);
  const name = asked ?? (shared ? await defaultBranch(git) : undefined);
  const ref = `refs/heads/${name ?? ''}`;
  const commit = name === undefined || !shared ? undefined : await remoteRef(git, ref);
  if (name === undefined || commit === undefined)
    throw new UserError('CAIRN_COMMIT_MISSING', {
      where: name ?? 'base branch',
      what: shared ? 'is not a branch of origin' : 'the repository has no remote origin to propose to',
      todo: 'Push the branch, or name another one (input base).',
    });
  if ((await resolveCommit(git, commit)) === undefined)
    await fetchRefs(git, [`+${ref}:refs/remotes/origin/${name}`]);
  return {name, commit};
}
