import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compensatedSum, mergeMoments, momentSums} from '../../src/statistics/compensated-sum.ts';

test('sums keep what plain addition loses', () => {
  expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(compensatedSum(new Array<number>(10).fill(0.1))).toBe(1);
  expect(compensatedSum([1, Infinity])).toBe(Infinity);
  expect(compensatedSum([Infinity, -Infinity])).toBeNaN();
  expect(compensatedSum([])).toBe(0);
});

test.each([
  // NIST StRD, univariate summary statistics: certified mean and standard deviation
  ['NumAcc2', 1.2, [1.1, 1.3], 1e-14],
  ['NumAcc3', 1_000_000.2, [1_000_000.1, 1_000_000.3], 1e-9],
  ['NumAcc4', 10_000_000.2, [10_000_000.1, 10_000_000.3], 1e-7],
])('%s', (_, mean, others, ofSpread) => {
  const values = [mean, ...Array.from({length: 1000}, (__, i) => others[i % 2] ?? 0)];
  const found = momentSums(values);
  expect(Math.abs(found.mean / mean - 1)).toBeLessThan(1e-15);
  // 0.1 is not a difference of such numbers: what is left is how they are written down
  expect(Math.abs(Math.sqrt(found.squares / 1000) / 0.1 - 1)).toBeLessThan(ofSpread);
  for (const size of [1, 7, 100]) {
    let merged = momentSums([]);
    for (let at = 0; at < values.length; at += size)
      merged = mergeMoments(merged, momentSums(values.slice(at, at + size)));
    expect(merged.rows).toBe(1001);
    expect(Math.abs(merged.mean / mean - 1)).toBeLessThan(1e-14);
    expect(Math.abs(merged.squares / found.squares - 1)).toBeLessThan(1e-6);
  }
});

test('moments of parts merge to those of the whole, whatever the parts', () => {
  const numbers = fc.array(fc.double({min: -1e6, max: 1e6, noNaN: true}), {maxLength: 40});
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const [merged, whole] = [mergeMoments(momentSums(a), momentSums(b)), momentSums([...a, ...b])];
      expect(merged.rows).toBe(whole.rows);
      if (whole.rows === 0) return;
      expect(Math.abs(merged.mean - whole.mean)).toBeLessThanOrEqual(1e-9);
      expect(Math.abs(merged.squares - whole.squares)).toBeLessThanOrEqual(1e-9 * (1 + whole.squares));
    }),
  );
});
