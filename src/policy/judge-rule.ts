import type {ConfigTypes} from '../generated/documents.ts';
import type {Evidence} from './evidence.ts';
import type {RuleVerdict} from './outcome.ts';
import {kindOf} from './rule-kinds.ts';

/**
 * One rule applied to the evidence. Whatever is missing, not finite, stale or not what the manifest names fails; a
 * comparison without a champion is not applicable.
 */
export function judgeRule(rule: ConfigTypes.Rule, evidence: Evidence): RuleVerdict {
  return {
    id: rule.id,
    severity: rule.severity ?? 'block',
    ...('metric' in rule && {metric: rule.metric}),
    ...kindOf(rule).judge(evidence),
  };
}
