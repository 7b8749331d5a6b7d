import type {ForgeEvent} from '../../contract.ts';
import {readRef, zeroSha} from '../git/refs.ts';
import {type Cause, announce} from './cause.ts';

/** Announces an event that GitHub runs on the default branch: issues, comments, statuses, checks, dispatches. */
export async function announceOnDefaultBranch(
  cause: Cause,
  event: Pick<ForgeEvent, 'name' | 'payload'>,
): Promise<void> {
  const {repo} = cause;
  const ref = `refs/heads/${repo.defaultBranch}`;
  const sha = (await readRef(repo.gitDirectory, ref))?.commit ?? zeroSha;
  announce(cause, {...event, ref, sha});
}
