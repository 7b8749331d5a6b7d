import {defaultBranch} from './default-branch.ts';
import {resolveCommit} from './ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import {hasRemote} from './remote.ts';
import {trackingRef} from './remote-branch.ts';

/** A revision for what the default branch of the remote says, as far as this clone has it; else HEAD. */
export async function defaultRevision(git: Git, options: {ask: boolean}): Promise<string> {
  if (!(await hasRemote(git))) return 'HEAD';
  const head = await trackingRef(git, 'HEAD');
  if ((await resolveCommit(git, head)) !== undefined) return head;
  const branch = options.ask ? await defaultBranch(git) : undefined;
  const known = branch === undefined ? undefined : await trackingRef(git, branch);
  return known !== undefined && (await resolveCommit(git, known)) !== undefined ? known : 'HEAD';
}
