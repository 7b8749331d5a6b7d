import {defaultBranch} from './default-branch.ts';
import {resolveCommit} from './ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';

/** A revision for what the default branch of `origin` says, as far as this clone has it; else HEAD. */
export async function defaultRevision(git: Git, options: {ask: boolean}): Promise<string> {
  if ((await resolveCommit(git, 'refs/remotes/origin/HEAD')) !== undefined) return 'refs/remotes/origin/HEAD';
  const branch = options.ask ? await defaultBranch(git) : undefined;
  const known = branch === undefined ? undefined : `refs/remotes/origin/${branch}`;
  return known !== undefined && (await resolveCommit(git, known)) !== undefined ? known : 'HEAD';
}
