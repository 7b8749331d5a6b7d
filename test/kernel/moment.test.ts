import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {millisecondsOf} from '../../src/kernel/moment.ts';
import {parseLogLine} from '../../src/monitoring/live/parse-log-line.ts';
import {readWindow} from '../../src/monitoring/live/window.ts';
import {retirementDate} from '../../src/retirement/retirement-date.ts';
import {readRows} from '../../src/serving/read-rows.ts';
import {waiverMistakes} from '../../src/config/rules/rule-mistakes.ts';

test.each([
  ['2026-03-01T12:00:00Z', Date.UTC(2026, 2, 1, 12)],
  ['2026-03-01t12:00:00z', Date.UTC(2026, 2, 1, 12)],
  ['2026-03-01T13:00:00+01:00', Date.UTC(2026, 2, 1, 12)],
  ['2026-03-01T13:00+0100', Date.UTC(2026, 2, 1, 12)],
  ['2026-03-01T12:00-05:30', Date.UTC(2026, 2, 1, 17, 30)],
  ['2026-03-01 12:00', Date.UTC(2026, 2, 1, 12)],
  ['2026-03-01 12:00 Z', Date.UTC(2026, 2, 1, 12)],
  ['2026-03-01', Date.UTC(2026, 2, 1)],
  ['2001-02-03T04:05:06.789Z', Date.UTC(2001, 1, 3, 4, 5, 6, 789)],
  ['2001-02-03T04:05:06.789123456Z', Date.UTC(2001, 1, 3, 4, 5, 6, 789)],
  ['2024-02-29', Date.UTC(2024, 1, 29)],
  ['2024-02-28T24:00Z', Date.UTC(2024, 1, 29)],
  ['0001-01-01', Date.parse('0001-01-01T00:00:00Z')],
])('the moment %s', (text, milliseconds) => {
  expect(millisecondsOf(text)).toBe(milliseconds);
});

const none = [
  '2024-02-30',
  '2023-02-29',
  '2024-02-30T12:00:00Z',
  '2024-04-31 01:00+01:00',
  '2001-13-01',
  '2001-00-01',
  '2001-01-00',
  '2026-03-01T25:00Z',
  '2026-03-01T24:01Z',
  '2026-03-01T12:60Z',
  '2026-03-01T12:00:60Z',
  '2026-03-01T12:00+24:00',
  '2026-03-01T12:00+01:60',
  '2026-03-01T12',
  '0000-01-01T00:00+01:00',
  '9999-12-31T23:00-01:00',
  'soon',
  '3 Feb 2001',
  '2001',
  '1772366400',
  '',
];
test.each(none)('%j is no moment', (text) => {
  expect(millisecondsOf(text)).toBeUndefined();
});

const any = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9998-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const two = (n: number): string => String(n).padStart(2, '0');

test('every moment of a machine is read as it was written', () => {
  fc.assert(
    fc.property(any, (date) => {
      expect(millisecondsOf(date.toISOString())).toBe(date.getTime());
    }),
  );
});

test('the same moment in any zone is the same', () => {
  const offset = fc.record({
    sign: fc.constantFrom(1, -1),
    hours: fc.integer({min: 0, max: 23}),
    minutes: fc.integer({min: 0, max: 59}),
    colon: fc.constantFrom(':', ''),
  });
  fc.assert(
    fc.property(any, offset, (date, {sign, hours, minutes, colon}) => {
      const local = new Date(date.getTime() + sign * (hours * 60 + minutes) * 60_000);
      const zone = `${sign === 1 ? '+' : '-'}${two(hours)}${colon}${two(minutes)}`;
      expect(millisecondsOf(local.toISOString().replace('Z', zone))).toBe(date.getTime());
    }),
  );
});

test('what is read has the day that its text says, in UTC', () => {
  const part = (max: number) => fc.integer({min: 0, max}).map(two);
  fc.assert(
    fc.property(fc.integer({min: 1990, max: 2030}), part(13), part(32), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const read = millisecondsOf(text);
      const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
      const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
      expect(read === undefined ? undefined : new Date(read).toISOString().slice(0, 10)).toBe(
        exists ? text : undefined,
      );
    }),
    {numRuns: 500},
  );
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(millisecondsOf(text) ?? 0).toBe(millisecondsOf(text) ?? 0);
    }),
  );
});

describe('30 February is no moment', () => {
  const wrong = '2024-02-30T00:00:00Z';

  test('of a logged row', () => {
    expect(parseLogLine(JSON.stringify({time: wrong, at: wrong}))?.time).toBeNaN();
    expect(parseLogLine(JSON.stringify({at: wrong}))).not.toHaveProperty('at');
  });

  test.each(['from', 'to'])('of the input %s', (name) => {
    expect(() => readWindow({from: undefined, to: undefined, [name]: wrong})).toThrow(/is no moment/);
  });

  test('of a row of a request', () => {
    const columns = new Map([['when', [wrong]]]);
    expect(() => readRows(columns, 1, [], {timeColumn: 'when'}, new Date())).toThrow(/expected a moment/);
  });

  test('of a retirement or a waiver', () => {
    expect(() => retirementDate(wrong, new Date())).toThrow(/neither a date/);
    const waiver = {rule: 'r', reason: 'x', person: 'p', expires: wrong};
    expect(waiverMistakes([waiver], new Set(['r']))).toHaveLength(1);
  });
});
