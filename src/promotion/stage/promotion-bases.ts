import {fetchDefaultBranch, type DefaultBranch} from '../../git/default-branch.ts';
import {fetchBranch} from '../../git/remote-branch.ts';
import {hasRemote} from '../../git/remote.ts';
import type {Config} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Git} from '../../kernel/ports.ts';
import {readCommittedConfig} from '../../policy/read-rules.ts';

/**
 * The branches that promotions go to: the remote's default branch first, then those that `promotion.bases` of the
 * configuration **on the default branch** names, in its order. Nobody else can name one: neither a head nor a base.
 */
export interface PromotionBases {
  /** Undefined where there is no remote, or it names no default branch. */
  readonly default: DefaultBranch | undefined;
  readonly names: readonly string[];
}

/** Asks the remote for its default branch, and its configuration for the others; a broken one names none, which is said. */
export async function promotionBases(
  {git, log}: Pick<Context, 'git' | 'log'>,
  configFile: string,
): Promise<PromotionBases> {
  const found = (await hasRemote(git)) ? await fetchDefaultBranch(git) : undefined;
  if (found === undefined) return {default: undefined, names: []};
  try {
    const {config} = await readCommittedConfig(git, found.commit, configFile);
    return {default: found, names: basesOf(found.name, config)};
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.info(`Only ${found.name} counts as a base of promotions: its configuration cannot be read.`);
    return {default: found, names: [found.name]};
  }
}

/** The names of the bases by the configuration of the default branch. */
export function basesOf(defaultName: string, config: Config): string[] {
  return [...new Set([defaultName, ...(config.promotion?.bases ?? [])])];
}

/** The newest commit of a base on the remote; undefined where the remote has no such branch. */
export async function baseTip(git: Git, bases: PromotionBases, name: string): Promise<string | undefined> {
  return bases.default?.name === name ? bases.default.commit : fetchBranch(git, name);
}

/** Why a branch is no base of promotions, as the end of a sentence. */
export function noBase(bases: PromotionBases, name: string): string {
  const known = bases.default?.name;
  return known === undefined
    ? `the default branch of the remote is not known, so whether promotions go to ${name} is not either`
    : `${name} is neither the default branch (${known}) nor among promotion.bases of the configuration there`;
}
