import type {Evaluation} from '../generated/documents.ts';
import {evaluationProblem, type Evidence} from './evidence.ts';
import {fail, type Outcome, type RuleVerdict} from './outcome.ts';

/** On which side of its bound a value passes; `>` may not touch it. */
export type Side = '≥' | '>' | '≤';

/** How the rules of one kind are judged and explained. */
export interface RuleKind<Rule> {
  /** What the evidence says; whatever is missing, not finite, stale or not what the manifest names fails. */
  readonly judge: (rule: Rule, evidence: Evidence) => Outcome;
  /** What would make a rule pass that did not, as a phrase. */
  readonly needed: (judged: RuleVerdict, rule: Rule) => string;
  readonly side: (judged: RuleVerdict, rule: Rule) => Side;
  /** Whether the verdict depends on when it is judged; it is dated then. */
  readonly timed: boolean;
}

/** Judges by the evaluation, and fails where there is none that is sound. */
export function byEvaluation<Rule>(
  judge: (rule: Rule, evaluation: Evaluation, evidence: Evidence) => Outcome,
): RuleKind<Rule>['judge'] {
  return (rule, evidence) => {
    const evaluation = evidence.evaluation?.document;
    const problem = evaluationProblem(evidence);
    if (evaluation === undefined || problem !== undefined) return fail(problem ?? 'there is no evaluation');
    return judge(rule, evaluation, evidence);
  };
}
