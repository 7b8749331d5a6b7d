import type {RuleOf} from '../../config/rules/rule-keys.ts';
import type {Evaluation} from '../../generated/documents.ts';
import {boundSide, estimateNeeded} from '../estimate-needed.ts';
import {judgeBounds} from '../judge-interval.ts';
import {fail, listed, shortened, type Outcome, type RuleVerdict} from '../outcome.ts';
import {byEvaluation, type RuleKind} from '../rule-kind.ts';

/** A measure of the difference between groups, against its bounds. */
export const fairness: RuleKind<RuleOf<'fairness'>> = {
  judge: byEvaluation(judgeFairness),
  needed: (judged, rule) =>
    estimateNeeded(judged, {side: boundSide(judged, rule), judge: rule.judge}) ?? groupsNeeded(judged, rule),
  side: boundSide,
  timed: false,
};

type FairnessRule = RuleOf<'fairness'>;

/**
 * A measure of the difference between groups against its bounds. Fewer than two groups with enough rows are
 * inconclusive; a measure that the evaluation lacks fails.
 */
function judgeFairness(rule: FairnessRule, evaluation: Evaluation): Outcome {
  const {fairness, groups, metric} = rule;
  const name = `${fairness}${metric === undefined ? '' : ` of ${metric}`} between groups of ${shortened(groups)}`;
  const found = evaluation.fairness?.find(
    (one) =>
      one.measure === fairness && one.column === groups && one.metric === metric && one.target === undefined, // of several targets, their mean
  );
  if (found === undefined) return fail(`the evaluation has no ${name}`);
  const left = found.left.length === 0 ? {} : {left: found.left};
  const omitted = found.left.length === 0 ? '' : ` (left out for too few rows: ${listed(found.left)})`;
  if (found.groups.length < 2)
    return {
      verdict: 'inconclusive',
      message: `There are not two groups of ${shortened(groups)} with enough rows to compare${omitted}.`,
      n: found.n,
      ...left,
    };
  const worst = judgeBounds(found, rule, name);
  return {...worst, message: `${worst.message.slice(0, -1)}${omitted}.`, ...left};
}

function groupsNeeded({verdict}: RuleVerdict, {groups}: FairnessRule): string {
  return verdict === 'inconclusive'
    ? `two groups of ${shortened(groups)} with enough rows`
    : 'an evaluation that measures it';
}
