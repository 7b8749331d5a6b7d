import {isRuleOf} from '../../config/rules/rule-keys.ts';
import type {Stage, Verdict} from '../../generated/documents.ts';
import type {Evidence} from '../../policy/evidence.ts';
import type {StagePolicy} from '../../policy/judge.ts';
import {partOf} from '../../policy/kinds/approvals.ts';
import {fits, type Override} from '../stage/override.ts';

/** A change whose stage file carries an override, beside the verdict of the rules. */
export interface OverriddenChange {
  readonly override: Override;
  /** Whether the pull request may be merged by it. */
  readonly settled: 'pass' | 'inconclusive';
  /** In one phrase. */
  readonly said: string;
}

/**
 * What an override makes of a verdict that does not pass: an override is a reviewed change, so it waits until somebody who
 * had no part in the change, other than the one who overrides, approved this very commit, and until every rule on approvals
 * passes. It never stands for what is wrong with the change itself (`checks`). Undefined where there is nothing to override.
 */
export function overrideOutcome(of: {
  desired: Stage;
  verdict: Verdict;
  policy: StagePolicy;
  evidence: Evidence;
  checks: number;
}): OverriddenChange | undefined {
  const {desired, verdict, policy, evidence} = of;
  const {override} = desired;
  if (override === undefined || !fits(override, desired) || verdict.verdict === 'pass' || of.checks > 0)
    return undefined;
  const by = `Override by ${override.by}`;
  const waits = (why: string): OverriddenChange => ({
    override,
    settled: 'inconclusive',
    said: `${by} waits: ${why}`,
  });
  const {approvals, unknownCommits = []} = evidence;
  if (approvals === undefined) return waits('reviews cannot be read here');
  if (unknownCommits.length > 0) return waits('a commit has an address that belongs to no account');
  const people = new Set(policy.rules.filter((rule) => isRuleOf('approvals', rule)).map(({id}) => id));
  const open = verdict.rules.find(
    ({id, verdict: outcome, severity, waiver}) =>
      people.has(id) && severity === 'block' && outcome !== 'pass' && waiver?.active !== true,
  );
  if (open !== undefined) return waits(`rule ${open.id} must pass all the same`);
  const part = partOf(approvals, evidence);
  const others = approvals
    .map(({user}) => user)
    .filter((user) => !part.has(user) && user.toLowerCase() !== override.by.toLowerCase());
  if (others.length === 0) return waits('somebody else must approve this commit');
  return {override, settled: 'pass', said: `${by}, approved by ${others.join(', ')}`};
}
