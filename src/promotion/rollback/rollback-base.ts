import type {DefaultBranch} from '../../git/default-branch.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import {stagePath} from '../../registry/paths.ts';
import {releasedBases} from '../release/released-bases.ts';
import {stageOwners} from '../release/stage-owners.ts';
import {baseOfProposal, fetchBaseBranch} from '../stage/base-branch.ts';

/**
 * The branch that a rollback changes: as asked, else that base of promotions whose file of the stage is released. Throws
 * CAIRN_STAGE_UNRELEASABLE where bases differ and none is the newest, and CAIRN_INPUT_INVALID where it is to be done at
 * once, on the default branch, and another one is released.
 */
export async function rollbackBase(
  {git, log}: Pick<Context, 'git' | 'log'>,
  of: {model: string; stage: string; asked: string | undefined; now: boolean; configFile: string},
): Promise<DefaultBranch> {
  const base = await (of.now ? fetchBaseBranch : baseOfProposal)(git, of.asked);
  if (of.asked !== undefined) return base;
  const bases = await releasedBases({git, log}, of.configFile);
  const owner = (await stageOwners(git, bases)).get(stagePath(of.model, of.stage));
  if (owner === undefined || owner === bases[0]) return base;
  if (!of.now) return owner;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: 'now',
    what: `works on the default branch, but the file of ${of.model}#${of.stage} that is released is that of ${owner.name}`,
    todo: `Leave it out: the pull request then goes to ${owner.name}.`,
  });
}
