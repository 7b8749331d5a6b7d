import type {ConfigTypes, Verdict} from '../generated/documents.ts';
import type {Digest} from '../kernel/digest.ts';
import {applyWaivers} from './apply-waivers.ts';
import {judgeVersion} from './decision.ts';
import type {Evidence} from './evidence.ts';
import {judgeRule} from './judge-rule.ts';
import type {RuleVerdict} from './outcome.ts';
import {kindOf} from './rule-kinds.ts';

/** Of a rule's message, in characters. */
const longestMessage = 3000;

/** What a stage asks of a promotion. */
export interface StagePolicy {
  readonly rules: readonly ConfigTypes.Rule[];
  readonly waivers: readonly ConfigTypes.Waiver[];
}

/**
 * The verdict on promoting a version to a stage. It depends on policy and evidence alone, so that anybody who repeats it
 * gets the same digest; the moment is recorded only where a rule or a waiver depended on it. `checks` are findings of
 * the caller that are judged like rules, before them, and that nothing waives.
 */
export function judge(options: {
  stage: string;
  policy: StagePolicy;
  readFrom: {commit: string; digest: Digest};
  evidence: Evidence;
  checks?: readonly RuleVerdict[];
}): Verdict {
  const {evidence, policy} = options;
  const {manifest, evaluation, holder, moment} = evidence;
  const {version} = manifest;
  const judged = applyWaivers(
    policy.rules.map((rule) => judgeRule(rule, evidence)),
    policy.waivers,
    {version, moment},
  );
  const rules = [...(options.checks ?? []), ...judged].map(withShortMessage);
  const timed =
    policy.rules.some((rule) => kindOf(rule).timed) || judged.some(({waiver}) => waiver !== undefined);
  const champion = holder !== undefined && holder.version !== version && isVersion(holder.version);
  return {
    document: 'verdict',
    schemaVersion: 1,
    model: manifest.model,
    stage: options.stage,
    version,
    judge: judgeVersion,
    createdAt: evaluation?.document.createdAt ?? manifest.createdAt,
    ...(timed && {judgedAt: moment}),
    verdict: overall(rules),
    rules,
    ...(champion && {champion: holder.version}),
    evidence: {
      manifest: evidence.manifestDigest,
      ...(evaluation && {evaluation: evaluation.digest}),
      rules: options.readFrom,
    },
  };
}

/**
 * One blocking failure fails all; else one blocking doubt leaves it open; else it passes. Other severities never block,
 * nor does what an active waiver covers.
 */
export function overall(rules: readonly RuleVerdict[]): 'pass' | 'fail' | 'inconclusive' {
  const blocking = rules.filter(({severity, waiver}) => severity === 'block' && waiver?.active !== true);
  if (blocking.some(({verdict}) => verdict === 'fail')) return 'fail';
  return blocking.some(({verdict}) => verdict === 'inconclusive') ? 'inconclusive' : 'pass';
}

/** A message may repeat texts of evidence, which can be of any length: a verdict stays readable, and says what it leaves out. */
function withShortMessage(rule: RuleVerdict): RuleVerdict {
  const characters = Array.from(rule.message); // by code point: a surrogate pair is never cut
  if (characters.length <= longestMessage) return rule;
  const left = characters.length - longestMessage;
  return {...rule, message: `${characters.slice(0, longestMessage).join('')}… (${left} more characters)`};
}

/** Another tool's holder without a version is named by its commit, which the document has no place for. */
function isVersion(version: string): boolean {
  return version.includes('.');
}
