import type {Context} from '../../kernel/context.ts';
import {readCommittedConfig} from '../../policy/read-rules.ts';
import {fetchBranch} from '../../git/remote-branch.ts';
import {desiredCommit} from '../stage/desired-commit.ts';
import {basesOf, promotionBases} from '../stage/promotion-bases.ts';
import type {Base} from './stage-owners.ts';

/**
 * The branches whose stage files are released, with the configuration of each: the default branch (without a remote, what
 * is checked out) and those that its configuration names. One that the remote lacks is said and left out.
 */
export async function releasedBases(
  {git, log}: Pick<Context, 'git' | 'log'>,
  configFile: string,
): Promise<[Base, ...Base[]]> {
  const commit = await desiredCommit(git);
  const {config} = await readCommittedConfig(git, commit, configFile);
  const bases: [Base, ...Base[]] = [{name: 'the default branch', commit, config}];
  if (config.promotion === undefined) return bases;
  const known = await promotionBases({git, log}, configFile);
  if (known.default === undefined) return bases;
  const {name} = known.default;
  bases[0] = {...bases[0], name};
  for (const other of basesOf(name, config).slice(1)) {
    const tip = await fetchBranch(git, other);
    if (tip === undefined)
      log.warning(
        `promotion.bases names ${other}, which the remote does not have: nothing is released from it.`,
      );
    else
      bases.push({
        name: other,
        commit: tip,
        config: (await readCommittedConfig(git, tip, configFile)).config,
      });
  }
  log.info(`Stage files are those of ${bases.map((base) => base.name).join(', ')}.`);
  return bases;
}
