import {UserError} from '../kernel/errors.ts';

/** From when a version may be removed, ISO 8601: a date or moment as given, a number of days from now, else 30 days. */
export function retirementDate(asked: string | undefined, now: Date): string {
  const text = (asked ?? '30').trim();
  if (/^\d{1,4}$/.test(text)) return new Date(now.getTime() + Number(text) * 86_400_000).toISOString();
  const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?$/.test(text) ? Date.parse(text) : NaN;
  // A day that does not exist (2026-02-30) would be taken as a later one.
  if (!Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text.slice(0, 10)))
    return new Date(moment).toISOString();
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: 'after',
    what: `${JSON.stringify(text)} is neither a date nor a number of days`,
    expected: 'such as 2026-12-31, 2026-12-31T12:00:00Z or 30',
  });
}
