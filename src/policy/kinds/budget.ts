import type {RuleOf} from '../../config/rules/rule-keys.ts';
import type {Evaluation, EvaluationTypes} from '../../generated/documents.ts';
import {formatNumber} from '../../text/format-number.ts';
import {fail, isNumber, type Outcome, type RuleVerdict} from '../outcome.ts';
import {byEvaluation, type RuleKind} from '../rule-kind.ts';

/** What the model costs, against a maximum. */
export const budget: RuleKind<RuleOf<'budget'>> = {
  judge: byEvaluation(judgeBudget),
  needed: savingNeeded,
  side: () => '≤',
  timed: false,
};

type BudgetRule = RuleOf<'budget'>;

/** What a model costs against a maximum that it may touch. What was not measured fails: nothing is taken for free. */
function judgeBudget(rule: BudgetRule, {cost}: Evaluation): Outcome {
  if (cost === undefined) return fail('the evaluation says nothing of what the model costs');
  const spent = spending(rule, cost);
  if (typeof spent === 'string') return fail(spent);
  const {value, name, unit, n} = spent;
  if (!Number.isFinite(value) || value < 0) return fail(`${name} is undefined`);
  const amount = (x: number): string => `${formatNumber(x)}${unit}`;
  return {
    verdict: value <= rule.maximum ? 'pass' : 'fail',
    message: `${name} is ${amount(value)}, and must be at most ${amount(rule.maximum)}.`,
    bound: rule.maximum,
    value,
    ...(n !== undefined && {n}),
  };
}

interface Spent {
  readonly value: number;
  readonly name: string;
  readonly unit: string;
  readonly n?: number;
}

function spending(rule: BudgetRule, cost: EvaluationTypes.Cost): Spent | string {
  const {trainSeconds} = cost;
  switch (rule.budget) {
    case 'bytes':
      return {value: cost.bytes, name: 'The size of the model', unit: ' bytes'};
    case 'train-seconds':
      if (trainSeconds === undefined) return 'the seconds of training are not known';
      return {value: trainSeconds, name: 'The time of training', unit: ' s'};
    case 'cost': {
      const price = rule['price-per-hour'];
      if (price === undefined) return 'the rule names no price-per-hour';
      if (trainSeconds === undefined) return 'the seconds of training are not known';
      return {value: (price * trainSeconds) / 3600, name: 'The cost of training', unit: ''};
    }
    case 'latency-p50-ms':
    case 'latency-p99-ms':
      return latency(rule, cost);
  }
}

function latency({budget, batch = 1}: BudgetRule, cost: EvaluationTypes.Cost): Spent | string {
  const measured = cost.latency.find((one) => one.batch === batch);
  const rows = batch === 1 ? '1 row' : `${batch} rows`;
  if (measured === undefined || measured.calls === 0)
    return `the latency of calls with ${rows} was not measured`;
  const median = budget === 'latency-p50-ms';
  return {
    value: median ? measured.p50 : measured.p99,
    name: `The ${median ? 'median' : '99th percentile of the'} latency of calls with ${rows}`,
    unit: ' ms',
    n: measured.calls,
  };
}

function savingNeeded({value, bound}: RuleVerdict): string {
  return isNumber(value) && isNumber(bound)
    ? `${formatNumber(value - bound)} less`
    : 'an evaluation that measures it';
}
