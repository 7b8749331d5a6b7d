import {UserError} from '../kernel/errors.ts';
import {millisecondsOf} from '../kernel/moment.ts';

/** From when a version may be removed, ISO 8601: a date or moment as given, a number of days from now, else 30 days. */
export function retirementDate(asked: string | undefined, now: Date): string {
  const text = (asked ?? '30').trim();
  if (/^\d{1,4}$/.test(text)) return new Date(now.getTime() + Number(text) * 86_400_000).toISOString();
  const moment = millisecondsOf(text);
  if (moment !== undefined) return new Date(moment).toISOString();
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: 'after',
    what: `${JSON.stringify(text)} is neither a date nor a number of days`,
    expected: 'such as 2026-12-31, 2026-12-31T12:00:00Z or 30',
  });
}
