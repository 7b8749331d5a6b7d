import {rowsNeeded} from '../statistics/rows-needed.ts';
import {formatNumber} from '../text/format-number.ts';
import {fail, isNumber, sentence, worstOf, type Outcome} from './outcome.ts';

/** An estimate and its interval, on `n` rows; null or a number that is not finite where it is undefined. */
export interface Measured {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number;
}

/** A bound for a measure, and how the measure is called in a sentence. */
export interface Bound {
  readonly bound: number;
  readonly side: 'at least' | 'at most';
  readonly name: string;
  readonly judge: 'interval' | 'estimate';
  /** The measure may not even touch the bound. */
  readonly strict?: boolean;
}

/** The outcome of holding a measure against a bound, with the numbers that it rests on. */
export function judgeBound(measured: Measured, bound: Bound): Outcome {
  const {verdict, message} = judgeInterval(measured, bound);
  return {
    verdict,
    message: sentence(message),
    bound: bound.bound,
    n: measured.n,
    value: finite(measured.value),
    lower: finite(measured.lower),
    upper: finite(measured.upper),
  };
}

/** The worst of an estimate against a minimum and a maximum; fails where the rule has neither. */
export function judgeBounds(
  measured: Measured,
  {
    minimum,
    maximum,
    judge = 'interval',
  }: {readonly minimum?: number; readonly maximum?: number; readonly judge?: Bound['judge']},
  name: string,
): Outcome {
  const outcomes: Outcome[] = [];
  if (minimum !== undefined)
    outcomes.push(judgeBound(measured, {name, judge, bound: minimum, side: 'at least'}));
  if (maximum !== undefined)
    outcomes.push(judgeBound(measured, {name, judge, bound: maximum, side: 'at most'}));
  return worstOf(outcomes) ?? fail('the rule names neither a minimum nor a maximum');
}

/**
 * Holds a measure against a bound that it may touch (unless it is strict). By the interval: pass where all of it keeps the bound, fail where
 * none of it does, else inconclusive with the n that would do; by the estimate: pass or fail. What is undefined fails.
 */
export function judgeInterval(
  measured: Measured,
  rule: Bound,
): {verdict: 'pass' | 'fail' | 'inconclusive'; message: string} {
  const {bound, name} = rule;
  const wanted = wantedText(rule);
  if (!Number.isFinite(bound)) return {verdict: 'fail', message: `the bound of ${name} is undefined`};
  const {value} = measured;
  if (!isNumber(value)) return {verdict: 'fail', message: `${name} is undefined`};
  const keeps = (x: number): boolean => keepsBound(x, rule);
  if (rule.judge === 'estimate')
    return {
      verdict: keeps(value) ? 'pass' : 'fail',
      message: `${name} is ${formatNumber(value)}, and must be ${wanted} (by the estimate alone)`,
    };
  const {lower, upper} = measured;
  if (!isNumber(lower) || !isNumber(upper) || lower > upper)
    return {verdict: 'fail', message: `${name} has no interval to judge by`};
  const seen = `${name} is ${formatNumber(value)} with interval ${formatNumber(lower)} to ${formatNumber(upper)}`;
  if (keeps(lower) && keeps(upper)) return {verdict: 'pass', message: `${seen}, all of it ${wanted}`};
  if (!keeps(lower) && !keeps(upper)) return {verdict: 'fail', message: `${seen}, none of it ${wanted}`};
  return {
    verdict: 'inconclusive',
    message: `${seen}: on ${measured.n} rows it cannot be said whether it is ${wanted}; ${advice({...measured, value, lower, upper}, bound)}`,
  };
}

function advice(measured: {value: number; lower: number; upper: number; n: number}, bound: number): string {
  const rows = rowsNeeded(measured, bound);
  return rows === undefined
    ? 'the estimate is too close to the bound for any number of rows to tell'
    : `about ${formatNumber(rows, 2)} rows would tell`;
}

/** What a number may lack of a bound by rounding: 0.84 is 0.80 and 5 % of it, though their difference is less than 0.04. */
const rounding = 1e-10;

/** A bound that is met but for rounding is met, and is not passed. */
function keepsBound(x: number, {bound, side, strict = false}: Bound): boolean {
  const beyond = side === 'at least' ? x - bound : bound - x;
  const allowed = rounding * Math.abs(bound);
  return strict ? beyond > allowed : beyond >= -allowed;
}

function wantedText({bound, side, strict = false}: Bound): string {
  const beyond = {'at least': 'more than', 'at most': 'less than'} as const;
  return `${strict ? beyond[side] : side} ${formatNumber(bound)}`;
}

function finite(value: number | null): number | null {
  return isNumber(value) ? value : null;
}
