import {explainGit, GitError} from '../../git/git.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Git} from '../../kernel/ports.ts';
import {isAncestor, readRef} from '../forge/git/refs.ts';
import {missingObject} from './share-registry.ts';

/** How the branch of the forge stands after a push of what is checked out. */
export type HeadPush =
  /** It is what is checked out; `replaced` names a commit that is no longer part of it. */
  | {readonly kind: 'pushed'; readonly replaced?: string}
  /** It has more than what is checked out, or something else that was never here. */
  | {readonly kind: 'ahead' | 'apart'; readonly tip: string};

/**
 * Pushes what is checked out to a branch of the forge behind the remote `local`. What was amended is replaced, as long as the
 * replaced commit was checked out in this clone, which still has it; what others made there never is. Throws
 * CAIRN_GIT_NO_COMMIT where there is nothing to push, CAIRN_COMMIT_MISSING where the clone lacks objects of it.
 */
export async function pushHead(
  git: Git,
  {branch, gitDirectory}: {branch: string; gitDirectory: string},
): Promise<HeadPush> {
  const head = (await git.object('HEAD^{commit}'))?.id;
  if (head === undefined)
    throw new UserError('CAIRN_GIT_NO_COMMIT', {
      where: git.directory,
      what: 'has no commit yet, so that there is nothing to run',
      todo: 'Make the first one: git add --all && git commit -m "Begin". Then run it again.',
    });
  const ref = `refs/heads/${branch}`;
  const tip = (await readRef(gitDirectory, ref))?.sha;
  const isNext = tip === undefined || tip === head || (await leadsTo(git, tip, head));
  if (!isNext) {
    if (await isAncestor(gitDirectory, head, tip)) return {kind: 'ahead', tip};
    if (!(await wasCheckedOut(git, tip))) return {kind: 'apart', tip};
  }
  // The hooks of the clone are for what is shared with others.
  const lease = isNext ? [] : [`--force-with-lease=${ref}:${tip}`];
  const args = ['push', '--quiet', '--no-verify', ...lease, 'local', `HEAD:${ref}`];
  const outcome = await git.try(args);
  if (outcome.code !== 0) throw await pushFailed(git, new GitError(args, outcome, git.directory));
  return isNext ? {kind: 'pushed'} : {kind: 'pushed', replaced: tip};
}

async function leadsTo(git: Git, older: string, newer: string): Promise<boolean> {
  return (await git.try(['merge-base', '--is-ancestor', older, newer])).code === 0;
}

async function wasCheckedOut(git: Git, commit: string): Promise<boolean> {
  const {stdout} = await git.try(['log', '--walk-reflogs', '--format=%H', 'HEAD']);
  return stdout.split('\n').includes(commit);
}

async function pushFailed(git: Git, error: GitError): Promise<Error> {
  const missing = await missingObject(git, 'HEAD');
  if (missing === undefined) return explainGit(error);
  return new UserError(
    'CAIRN_COMMIT_MISSING',
    {
      where: git.directory,
      what: `the clone lacks objects of what is checked out (the first is ${missing}), and could not fetch them`,
      todo: 'Fetch them where the remote can be reached: git fetch --unshallow, or git fetch --refetch in a partial clone. Then run it again.',
    },
    {cause: error},
  );
}
