import {formatNumber} from '../text/format-number.ts';
import {rowsNeeded} from '../statistics/rows-needed.ts';
import {isNumber, type RuleVerdict} from './outcome.ts';
import type {Side} from './rule-kind.ts';

/**
 * The estimate that would do with an interval as wide as this one, and where rows alone could tell, how many of them
 * with this estimate; undefined where nothing was measured or there is no bound.
 */
export function estimateNeeded(
  judged: RuleVerdict,
  {side, judge = 'interval'}: {side: Side; judge?: 'interval' | 'estimate' | undefined},
): string | undefined {
  const {value, bound, lower, upper, n = 0, verdict} = judged;
  if (!isNumber(bound) || !isNumber(value)) return undefined;
  if (judge === 'estimate') return `an estimate of ${words[side]} ${formatNumber(bound)}`;
  if (!isNumber(lower) || !isNumber(upper)) return 'an evaluation with an interval';
  const reach = side === '≤' ? upper - value : lower - value;
  const estimate = `an estimate of ${words[side]} ${formatNumber(bound - reach)} with as wide an interval`;
  // More rows only help where the estimate is on the right side already.
  const right = side === '≤' ? value < bound : value > bound;
  const open = verdict === 'inconclusive' && right;
  const rows = open ? rowsNeeded({value, lower, upper, n}, bound) : undefined;
  return rows === undefined
    ? estimate
    : `about ${formatNumber(rows, 2)} rows with this estimate, or ${estimate}`;
}

/** The side of the bound that decided, of a rule with a minimum, a maximum or both. */
export function boundSide({bound}: RuleVerdict, {minimum}: {readonly minimum?: number}): Side {
  return minimum !== undefined && bound === minimum ? '≥' : '≤';
}

const words = {'≥': 'at least', '>': 'more than', '≤': 'at most'} as const;
