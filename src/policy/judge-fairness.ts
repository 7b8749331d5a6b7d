import type {Evidence} from './evidence.ts';
import {judgeBound} from './judge-interval.ts';
import {fail, listed, shortened, worstOf, type Outcome} from './outcome.ts';
import type {FairnessRule} from './rule-kinds.ts';

/**
 * A measure of the difference between groups against its bounds. Fewer than two groups with enough rows are
 * inconclusive; a measure that the evaluation lacks fails.
 */
export function judgeFairness(rule: FairnessRule, {evaluation}: Evidence): Outcome {
  const {fairness, groups, metric} = rule;
  const name = `${fairness}${metric === undefined ? '' : ` of ${metric}`} between groups of ${shortened(groups)}`;
  const found = evaluation?.document.fairness?.find(
    (one) => one.measure === fairness && one.column === groups && one.metric === metric,
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
  const common = {name, judge: rule.judge ?? 'interval'} as const;
  const outcomes: Outcome[] = [];
  if (rule.minimum !== undefined)
    outcomes.push(judgeBound(found, {...common, bound: rule.minimum, side: 'at least'}));
  if (rule.maximum !== undefined)
    outcomes.push(judgeBound(found, {...common, bound: rule.maximum, side: 'at most'}));
  const worst = worstOf(outcomes);
  if (worst === undefined) return fail('the rule names neither a minimum nor a maximum');
  return {...worst, message: `${worst.message.slice(0, -1)}${omitted}.`, ...left};
}
