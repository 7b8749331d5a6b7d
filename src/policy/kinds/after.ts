import type {RuleOf} from '../../config/rules/rule-keys.ts';
import {millisecondsOf} from '../../kernel/moment.ts';
import {formatNumber} from '../../text/format-number.ts';
import type {Evidence} from '../evidence.ts';
import {fail, isNumber, type Outcome, type RuleVerdict} from '../outcome.ts';
import type {RuleKind} from '../rule-kind.ts';

/** Another stage that comes first, for so many hours. */
export const after: RuleKind<RuleOf<'after'>> = {
  judge: judgeOrder,
  needed: timeNeeded,
  side: () => '≥',
  timed: true,
};

type AfterRule = RuleOf<'after'>;

/**
 * Whether the version held another stage before, for so many hours without a break; the longest such time counts. While
 * it still holds that stage and the time is not over, the rule is inconclusive.
 */
function judgeOrder(rule: AfterRule, {manifest, held, moment}: Evidence): Outcome {
  const judged = millisecondsOf(moment);
  if (judged === undefined) return fail('the moment of judging is not known');
  const now = judged / 1000; // like the clock of tags
  const stage = rule.after;
  const times = held.filter((one) => one.stage === stage && one.from <= now);
  if (times.length === 0) return fail(`${manifest.version} was never in stage ${stage}`);
  const value = Math.max(...times.map(({from, to}) => ((to ?? now) - from) / 3600));
  const bound = rule['soak-hours'] ?? 0;
  const lasted = `${manifest.version} was in stage ${stage} for ${formatNumber(value)} hours without a break`;
  const numbers = {value, bound};
  if (value >= bound) return {verdict: 'pass', message: `${lasted}.`, ...numbers};
  const current = times.find(({to}) => to === undefined);
  if (current === undefined)
    return {...fail(`${lasted}, and left it; ${formatNumber(bound)} are needed`), ...numbers};
  const due = new Date((current.from + bound * 3600) * 1000).toISOString();
  return {
    verdict: 'inconclusive',
    message: `${lasted}; ${formatNumber(bound)} are needed, which is at ${due}.`,
    ...numbers,
  };
}

function timeNeeded({verdict, value, bound}: RuleVerdict, {after: stage}: AfterRule): string {
  if (verdict !== 'inconclusive' || !isNumber(value) || !isNumber(bound))
    return isNumber(bound) && bound > 0
      ? `${formatNumber(bound)} hours in stage ${stage}`
      : `stage ${stage} first`;
  return `${formatNumber(bound - value)} more hours in stage ${stage}`;
}
