import {describe, expect, test} from 'vitest';
import {readWindow} from '../../src/monitoring/live/window.ts';

const now = new Date('2026-03-10T12:00:00Z');
const of = (from: string | undefined, to: string | undefined, hours?: number) => {
  const {fromText, toText} = readWindow({from, to}, {hours, now});
  return [fromText, toText];
};

describe('readWindow', () => {
  test.each([
    [undefined, undefined, undefined, [undefined, undefined]],
    [undefined, undefined, 24, ['2026-03-09T12:00:00.000Z', undefined]],
    [undefined, '2026-03-01', 1.5, ['2026-02-28T22:30:00.000Z', '2026-03-01T00:00:00.000Z']],
    [undefined, '2027-01-01', 24, ['2026-03-09T12:00:00.000Z', '2027-01-01T00:00:00.000Z']],
    ['2026-01-01', undefined, 24, ['2026-01-01T00:00:00.000Z', undefined]],
  ])('from %s to %s, of %s hours', (from, to, hours, expected) => {
    expect(of(from, to, hours)).toEqual(expected);
  });

  test('a window without a moment in it is refused', () => {
    expect(() => of('2026-01-02', '2026-01-02')).toThrow(/not after from/);
    expect(() => of('soon', undefined, 24)).toThrow(/"soon" is no moment/);
  });
});
