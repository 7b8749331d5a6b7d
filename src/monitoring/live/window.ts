import {UserError, type Mistake} from '../../kernel/errors.ts';
import {millisecondsOf} from '../../kernel/moment.ts';

/** A window of time: from included, to excluded; as it was asked for, and in milliseconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** ISO 8601 in UTC; undefined for an open end. */
  readonly fromText: string | undefined;
  readonly toText: string | undefined;
}

/**
 * Reads the inputs `from` and `to`; without a `from` the window begins `hours` before `to`, or before `now`, where they are given. Throws CAIRN_INPUT_INVALID with all that is wrong with them.
 */
export function readWindow(
  {from, to}: {from: string | undefined; to: string | undefined},
  last?: {hours: number | undefined; now: Date},
): Window {
  const mistakes: Mistake[] = [];
  const read = (name: string, text: string | undefined, open: number): number => {
    const moment = text === undefined ? open : millisecondsOf(text);
    if (moment === undefined)
      mistakes.push({
        where: name,
        what: `${JSON.stringify(text)} is no moment`,
        expected: 'ISO 8601, such as 2026-01-31T00:00:00Z',
      });
    return moment ?? open;
  };
  const until = read('to', to, Infinity);
  const window = {from: read('from', from, beginning(until, last)), to: until};
  if (window.from >= window.to)
    mistakes.push({where: 'to', what: 'is not after from, so that the window is empty'});
  if (mistakes.length > 0) throw new UserError('CAIRN_INPUT_INVALID', mistakes);
  return {
    ...window,
    fromText: Number.isFinite(window.from) ? new Date(window.from).toISOString() : undefined,
    toText: Number.isFinite(window.to) ? new Date(window.to).toISOString() : undefined,
  };
}

function beginning(until: number, last: {hours: number | undefined; now: Date} | undefined): number {
  if (last?.hours === undefined) return -Infinity;
  return Math.min(until, last.now.getTime()) - last.hours * 3_600_000;
}
