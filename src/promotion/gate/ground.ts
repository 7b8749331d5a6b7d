import {ensureCommit} from '../../git/ensure-commit.ts';
import type {OpenPull} from '../../github/pull-requests.ts';
import type {Git} from '../../kernel/ports.ts';
import {baseTip, type PromotionBases} from '../stage/promotion-bases.ts';
import type {PullTask, QueueTask} from './gate-task.ts';

/** Where a head would go: what it is merged with, whose rules apply, and who asks for it. */
export interface Ground {
  /** Name of the branch; undefined where a revision was named. */
  readonly name: string | undefined;
  /** Commit that the head is merged with. */
  readonly base: string;
  /** Commit whose configuration holds the rules. */
  readonly rules: string;
  /** The pull request whose approvals count. */
  readonly pull: number | undefined;
  /** In a merge queue the head is not that of the pull request, but of what the queue would merge. */
  readonly queued: boolean;
}

/** Where a pull request goes: the newest commit of its base, whatever its event remembers; that of the event where the branch is gone. */
export async function groundOfPull(
  git: Git,
  {base, baseSha, number}: PullTask,
  bases: PromotionBases,
): Promise<Ground> {
  const tip = (await baseTip(git, bases, base)) ?? (await ensureCommit(git, baseSha, {role: 'base'}));
  return groundAt(base, tip, number);
}

/**
 * Where a merge queue puts a head: on top of those before it, by the rules that stand there and, where these are not
 * merged yet, also by those of the branch itself.
 */
export async function groundsOfQueue(git: Git, task: QueueTask, bases: PromotionBases): Promise<Ground[]> {
  const base = await ensureCommit(git, task.baseSha, {role: 'base'});
  const tip = await baseTip(git, bases, task.base);
  const ground = {name: task.base, base, rules: base, pull: task.pull, queued: true};
  return tip === undefined || tip === base ? [ground] : [ground, {...ground, rules: tip}];
}

/** All places that open pull requests would bring a commit to, as far as promotions go there. */
export async function groundsOfHead(
  git: Git,
  /** All open pull requests. */
  pulls: readonly OpenPull[],
  head: string,
  bases: PromotionBases,
): Promise<Ground[]> {
  const grounds: Ground[] = [];
  for (const {base, number, headSha} of pulls) {
    if (headSha !== head || !bases.names.includes(base)) continue;
    const tip = await baseTip(git, bases, base);
    if (tip !== undefined) grounds.push(groundAt(base, tip, number));
  }
  return grounds;
}

/** Where a head is merged with a commit by the rules of that commit. */
export function groundAt(name: string | undefined, commit: string, pull?: number): Ground {
  return {name, base: commit, rules: commit, pull, queued: false};
}

/** A place in front of others, which may name it as well: the list of pull requests lags behind at times. */
export function withOwn(own: Ground, others: readonly Ground[]): Ground[] {
  return [own, ...others.filter(({name, pull}) => name !== own.name || pull !== own.pull)];
}
