import type {ConfigTypes, Verdict} from '../generated/documents.ts';
import type {Digest} from '../provenance/digest.ts';
import type {Evidence} from './evidence.ts';
import {judgeRule, type RuleVerdict} from './judge-rule.ts';

/**
 * The verdict on promoting a version to a stage. It depends on rules and evidence alone (its time is that of the
 * evidence), so that anybody who repeats it gets the same digest. `checks` are findings of the caller that are judged
 * like rules, before them.
 */
export function judge(options: {
  stage: string;
  rules: readonly ConfigTypes.Rule[];
  readFrom: {commit: string; digest: Digest};
  evidence: Evidence;
  checks?: readonly RuleVerdict[];
}): Verdict {
  const {evidence} = options;
  const {manifest, evaluation, holder} = evidence;
  const rules = [...(options.checks ?? []), ...options.rules.map((rule) => judgeRule(rule, evidence))];
  const champion = holder !== undefined && holder.version !== manifest.version && isVersion(holder.version);
  return {
    document: 'verdict',
    schemaVersion: 1,
    model: manifest.model,
    stage: options.stage,
    version: manifest.version,
    createdAt: evaluation?.document.createdAt ?? manifest.createdAt,
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

/** One blocking failure fails all; else one blocking doubt leaves it open; else it passes. Other severities never block. */
export function overall(rules: readonly RuleVerdict[]): 'pass' | 'fail' | 'inconclusive' {
  const blocking = rules.filter(({severity}) => severity === 'block');
  if (blocking.some(({verdict}) => verdict === 'fail')) return 'fail';
  return blocking.some(({verdict}) => verdict === 'inconclusive') ? 'inconclusive' : 'pass';
}

/** Another tool's holder without a version is named by its commit, which the document has no place for. */
function isVersion(version: string): boolean {
  return version.includes('.');
}
