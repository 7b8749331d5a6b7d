import type {ConfigTypes} from '../generated/documents.ts';
import {evaluationProblem, type Evidence} from './evidence.ts';
import {judgeApprovals} from './judge-approvals.ts';
import {judgeBudget} from './judge-budget.ts';
import {judgeContract} from './judge-contract.ts';
import {judgeDrift} from './judge-drift.ts';
import {judgeFairness} from './judge-fairness.ts';
import {judgeFresh} from './judge-fresh.ts';
import {judgeMetric} from './judge-metric.ts';
import {judgeOrder} from './judge-order.ts';
import {judgeReproducible} from './judge-reproducible.ts';
import {fail, type Outcome, type RuleVerdict} from './outcome.ts';

/**
 * One rule applied to the evidence. Whatever is missing, not finite, stale or not what the manifest names fails; a
 * comparison without a champion is not applicable.
 */
export function judgeRule(rule: ConfigTypes.Rule, evidence: Evidence): RuleVerdict {
  const head = {
    id: rule.id,
    severity: rule.severity ?? 'block',
    ...('metric' in rule && {metric: rule.metric}),
  } as const;
  return {...head, ...outcomeOf(rule, evidence)};
}

function outcomeOf(rule: ConfigTypes.Rule, evidence: Evidence): Outcome {
  if ('contract' in rule) return judgeContract(evidence.manifest);
  if ('reproducible' in rule) return judgeReproducible(evidence.manifest);
  if ('approvals' in rule) return judgeApprovals(rule.approvals, evidence);
  if ('after' in rule) return judgeOrder(rule, evidence);
  if ('fresh' in rule && rule.fresh === 'data') return judgeFresh(rule, evidence);
  const problem = evaluationProblem(evidence);
  if (problem !== undefined) return fail(problem);
  if ('fresh' in rule) return judgeFresh(rule, evidence);
  if ('drift' in rule) return judgeDrift(rule, evidence);
  if ('budget' in rule) return judgeBudget(rule, evidence);
  if ('fairness' in rule) return judgeFairness(rule, evidence);
  return judgeMetric(rule, evidence);
}
