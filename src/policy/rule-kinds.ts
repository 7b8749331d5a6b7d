import type {ConfigTypes} from '../generated/documents.ts';

type Rule = ConfigTypes.Rule;

export type ComparisonRule = Extract<Rule, {versus: string}>;
export type FairnessRule = Extract<Rule, {fairness: string}>;
export type BudgetRule = Extract<Rule, {budget: string}>;
export type DriftRule = Extract<Rule, {drift: string}>;
export type FreshRule = Extract<Rule, {fresh: string}>;
export type ApprovalsRule = Extract<Rule, {approvals: object}>;
export type OrderRule = Extract<Rule, {after: string}>;
export type ThresholdRule = Exclude<Extract<Rule, {metric: string}>, ComparisonRule | FairnessRule>;
export type MetricRule = ThresholdRule | ComparisonRule;

/** Whether a rule asks for approvals: then reviews must be read before it is judged. */
export function isApprovalsRule(rule: Rule): rule is ApprovalsRule {
  return 'approvals' in rule;
}

/** Whether the verdict on a rule depends on when it is judged. */
export function dependsOnTime(rule: Rule): boolean {
  return 'fresh' in rule || 'after' in rule;
}
