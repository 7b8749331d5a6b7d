import {resolveCommit} from '../../git/ensure-commit.ts';
import type {Git} from '../../kernel/ports.ts';
import {hasRemote} from '../../git/remote.ts';
import {UserError} from '../../kernel/errors.ts';
import {fetchBaseBranch} from './base-branch.ts';

/** The newest commit of the default branch; without a remote, what is checked out. Throws CAIRN_GIT_NO_COMMIT. */
export async function desiredCommit(git: Git): Promise<string> {
  if (await hasRemote(git)) return (await fetchBaseBranch(git, undefined)).commit;
  const head = await resolveCommit(git, 'HEAD');
  if (head !== undefined) return head;
  throw new UserError('CAIRN_GIT_NO_COMMIT', {
    where: git.directory,
    what: 'the repository has no commit yet',
  });
}
