import {isRuleOf} from '../../config/rules/rule-keys.ts';
import type {Config, Verdict} from '../../generated/documents.ts';
import type {Git} from '../../kernel/ports.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Evidence} from '../../policy/evidence.ts';
import type {StagePolicy} from '../../policy/judge.ts';
import {requirePolicy} from '../../policy/read-rules.ts';
import {historyOf, holderOf, type Registry} from '../../registry/read-registry.ts';
import {proposedStage} from './proposed-version.ts';
import type {StandingProposals} from './standing-proposals.ts';

/** A stage, and the one before it where its version is meant. */
interface MaybeNext extends Omit<NextStage, 'from'> {
  readonly from: string | undefined;
}

/** A stage that is to get the version that another one holds. */
interface NextStage {
  readonly model: string;
  readonly stage: string;
  /** The stage before it. */
  readonly from: string;
}

/**
 * The version that is asked for: by its number, or as the holder of the stage before; `empty` says where that has none. Throws
 * CAIRN_STAGE_UNKNOWN for a stage that the model has not, CAIRN_INPUT_INVALID where both are said or both stages are one.
 */
export function versionAsked(
  {registry, config}: {registry: Registry; config: Config},
  {model, stage, from, version}: MaybeNext & {version: string | undefined},
): {version: string | undefined} | {empty: string} {
  if (from === undefined) return {version};
  requirePolicy(config, model, from);
  const what =
    version !== undefined
      ? `is given beside version (${version})`
      : from === stage
        ? 'is the stage itself'
        : undefined;
  if (what !== undefined)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'from',
      what,
      expected: 'another stage, whose version is meant, or version alone',
    });
  const holder = holderOf(registry, model, from);
  return holder ?? {empty: `Stage ${from} of ${model} is empty: nothing to do.`};
}

/**
 * Why the version of the stage before is not proposed by itself; undefined where it is, and where no such stage is named. It waits for what rules on the order of
 * stages ask, does not bring back what the stage held before, and stays away from what a person proposed.
 */
export async function whyNotYet(
  {from, ...next}: MaybeNext,
  known: {
    git: Git;
    policy: StagePolicy;
    registry: Registry;
    evidence: Evidence;
    verdict: Verdict;
    standing: StandingProposals | undefined;
  },
): Promise<string | undefined> {
  if (from === undefined) return undefined;
  const {model, stage} = next;
  const {policy, evidence, verdict} = known;
  const {version} = evidence.manifest;
  if (evidence.heldBefore)
    return `${model} ${version} held stage ${stage} before: what was replaced there comes back by rollback, or where its version is named.`;
  const ordering = new Set(policy.rules.flatMap((rule) => (isRuleOf('after', rule) ? [rule.id] : [])));
  const open = verdict.rules.find(
    ({id, severity, verdict: judged, waiver}) =>
      ordering.has(id) && severity === 'block' && judged !== 'pass' && waiver?.active !== true,
  );
  if (open !== undefined) return `${model} ${version} is not proposed for ${stage} yet: ${open.message}`;
  return ofPerson({...next, from}, version, known);
}

/** An open proposal of a version that never was in the stage before, or that somebody answers for, is a person's. */
async function ofPerson(
  {model, stage, from}: NextStage,
  version: string,
  {git, registry, standing}: {git: Git; registry: Registry; standing: StandingProposals | undefined},
): Promise<string | undefined> {
  const pull = standing?.pulls.find(({open}) => open);
  const wanted = pull && (await proposedStage(git, pull, {model, stage}));
  if (pull === undefined || wanted === undefined) return undefined;
  const came = historyOf(registry, model, from).some(({trailers}) => trailers.version === wanted.version);
  if (wanted.override === undefined && (came || wanted.version === version)) return undefined;
  return `Pull request ${pull.number} proposes ${model} ${wanted.version} for ${stage}, which did not come by itself: it stays as it is.`;
}
