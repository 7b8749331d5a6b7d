/** Where the remote and the clone stand with a record. */
export interface Standing {
  /** Whether there is a remote to share it with. */
  readonly shared: boolean;
  readonly remote: string | undefined;
  readonly local: string | undefined;
  /** The commit that counts. */
  readonly tip: string | undefined;
  /** A commit of the clone whose line the remote does not have: it stays reachable from what is written next. */
  readonly unshared: readonly string[];
}

/** How the clone's line of commits goes on from the remote's: beyond it, not yet as far, or another way. */
export type Line = 'ahead' | 'behind' | 'apart';

/**
 * Which commit counts: the remote's, unless the clone has all of it and more. Without a line one of the two has no
 * commit, or both have the same.
 */
export function standingOf(
  seen: Pick<Standing, 'shared' | 'remote' | 'local'>,
  line: Line | undefined,
): Standing {
  const {remote, local} = seen;
  const tip = line === 'ahead' ? local : (remote ?? local);
  return {...seen, tip, unshared: line === 'apart' && local !== undefined ? [local] : []};
}

/**
 * What is left to do for a record to be at a commit: ask the remote, of which only a push would show whether it is still
 * as it was remembered; nothing; push the commit; or have it in the clone alone.
 */
export function nextStep(
  commit: string | undefined,
  {shared, remote}: Pick<Standing, 'shared' | 'remote'>,
  {push, remembered}: {push: boolean; remembered: boolean},
): 'ask' | 'nothing' | 'push' | 'keep' {
  if (remembered && (commit === undefined || commit === remote)) return 'ask';
  if (commit === undefined) return 'nothing';
  return push && shared && commit !== remote ? 'push' : 'keep';
}

/** Whether the ref of the clone stays: it is at the commit, or at one that the remote lacks while the commit is the remote's. */
export function cloneStays(
  commit: string,
  {remote, local, unshared}: Pick<Standing, 'remote' | 'local' | 'unshared'>,
): boolean {
  return commit === local || (commit === remote && unshared.length > 0);
}
