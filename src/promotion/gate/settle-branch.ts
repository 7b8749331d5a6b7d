import type {Context} from '../../kernel/context.ts';
import {groundAt} from './ground.ts';
import {settleHead, type SettledHead} from './settle-head.ts';

/**
 * Judges a branch that Cairn just made as `gate` judges it, people's commits on it included, where there is no GitHub: no
 * status is set, and rules on approvals are inconclusive, since a plain Git server knows no reviews.
 */
export async function settleBranch(
  {git, log, now}: Pick<Context, 'git' | 'log' | 'now'>,
  {
    head,
    base,
    config,
  }: {head: string; base: {readonly name: string; readonly commit: string}; config: string},
): Promise<SettledHead> {
  const planned = {head, grounds: [groundAt(base.name, base.commit)], silent: undefined, url: undefined};
  return settleHead({git, log, now, github: undefined}, async () => Promise.resolve(planned), {config});
}
