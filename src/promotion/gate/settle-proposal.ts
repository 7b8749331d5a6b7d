import {openPullRequests} from '../../github/pull-requests.ts';
import type {Context} from '../../kernel/context.ts';
import type {GitHub} from '../../kernel/ports.ts';
import {baseTip, noBase, promotionBases} from '../stage/promotion-bases.ts';
import {groundAt, groundsOfHead, withOwn} from './ground.ts';
import {settleHead, type HeadToSettle, type SettledHead} from './settle-head.ts';

/**
 * Judges a pull request that Cairn just made as `gate` judges it, people's commits on it included, and sets its status
 * where its base is one that promotions go to: its runs wait for an approval on GitHub.
 */
export async function settleProposal(
  context: Pick<Context, 'git' | 'log' | 'now'> & {readonly github: GitHub},
  proposal: {
    head: string;
    base: {readonly name: string; readonly commit: string};
    pull: {readonly number: number; readonly url: string};
    /** Path of the configuration. */
    config: string;
  },
): Promise<SettledHead> {
  const {git, github} = context;
  const {head, base, pull, config} = proposal;
  const plan = async (): Promise<HeadToSettle> => {
    const bases = await promotionBases(context, config);
    const isBase = bases.names.includes(base.name);
    const tip = (isBase ? await baseTip(git, bases, base.name) : undefined) ?? base.commit;
    const own = groundAt(base.name, tip, pull.number);
    return {
      head,
      grounds: isBase
        ? withOwn(own, await groundsOfHead(git, await openPullRequests(github), head, bases))
        : [own],
      silent: isBase ? undefined : `No commit status was set: ${noBase(bases, base.name)}.`,
      url: pull.url,
    };
  };
  return settleHead(context, plan, {config, statusAlone: true});
}
