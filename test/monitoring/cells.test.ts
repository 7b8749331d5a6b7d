import {describe, expect, test} from 'vitest';
import {profileColumn} from '../../src/data/profile.ts';
import {compareCategories} from '../../src/monitoring/drift/compare-categories.ts';
import {compareNumbers} from '../../src/monitoring/drift/compare-numbers.ts';
import {judgeFindings} from '../../src/monitoring/drift/judge-findings.ts';
import {nextBelow} from '../../src/statistics/next-double.ts';

import {sample} from '../support/effort.ts';
import {randomFrom} from './random.ts';

const options = {kind: 'data', threshold: 0.1, confidence: 0.95} as const;
const judging = {alpha: 0.05, minimumRows: 100};

/** 90 % of a column at one value, the rest between -1 and 1. */
function withAtom(rows: number, atom: number, seed: number): Float64Array {
  const random = randomFrom(seed);
  return Float64Array.from({length: rows}, () => (random() < 0.9 ? atom : random() * 2 - 1));
}

describe('a number that is one value in 90 % of the rows', () => {
  const profiled = (atom: number) => profileColumn('x', {kind: 'number', values: withAtom(6000, atom, 1)});
  const verdict = (then: number, now: number): string | undefined =>
    judgeFindings([compareNumbers(profiled(then), withAtom(4000, now, 2), options)], judging)[0]?.verdict;

  test.each([
    [0, -999, 'drift'],
    [0, 1e-9, 'drift'],
    [1000, 2, 'drift'],
    [1000, 1001, 'drift'],
    [-999, -999.5, 'drift'],
    [0, 0, 'no-drift'],
    [1000, 1000, 'no-drift'],
    [-0.25, -0.25, 'no-drift'],
  ])('at %d, then at %d: %s', (then, now, expected) => {
    expect(verdict(then, now)).toBe(expected);
  });

  test('all zeros at zero, and the bins count every value', () => {
    const {edges = [], counts = [], count} = profiled(0);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    expect(new Set(edges).size).toBe(edges.length);
    expect(counts).toHaveLength(edges.length + 1);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(counts[edges.indexOf(0)]).toBeGreaterThan(5000);
    expect([counts[0], counts.at(-1)]).toEqual([0, 0]); // nothing lies beyond the extremes
  });
});

describe('a text of more values than a profile lists', () => {
  const draw = (rows: number, values: number, random: () => number, skew: boolean): string[] =>
    Array.from({length: rows}, () => String(Math.floor(skew ? values ** random() : random() * values)));
  const repeats = sample({all: 300, quick: 20});
  const alarms = (values: number, rows: number, live: number, skew: boolean): number => {
    const random = randomFrom(values + live + Number(skew));
    let count = 0;
    for (let i = 0; i < repeats; i++) {
      const profile = profileColumn('c', {kind: 'string', values: draw(rows, values, random, skew)});
      const {pValue} = compareCategories(profile, draw(live, values, random, skew), options);
      if (pValue < 0.05) count++;
    }
    return count;
  };

  // 0.05 of the repeats and three standard deviations.
  const most = 0.05 * repeats + 3 * Math.sqrt(repeats * 0.05 * 0.95);
  test.each([
    [300, 1000, 1000, false],
    [1000, 1000, 1000, false],
    [5000, 5000, 1000, false],
    [300, 1000, 1000, true],
    [5000, 5000, 5000, true],
  ])(
    '%d values, %d and %d rows of one distribution: no more alarms than alpha',
    (values, rows, live, skew) => {
      expect(alarms(values, rows, live, skew)).toBeLessThanOrEqual(most);
    },
  );

  test('half of the rows moved to one value is drift', () => {
    const random = randomFrom(3);
    const profile = profileColumn('c', {kind: 'string', values: draw(5000, 1000, random, false)});
    const now = draw(2000, 1000, random, false).map((value, row) => (row % 2 === 0 ? '7' : value));
    const [check] = judgeFindings([compareCategories(profile, now, options)], judging);
    expect(check).toMatchObject({
      verdict: 'drift',
      message: expect.stringMatching(/not among the most frequent of training: "7" 50\.\d %/) as string,
    });
  });

  test('a profile of before there were hashed cells has no say, and says so', () => {
    const random = randomFrom(4);
    const {hashed, ...profile} = profileColumn('c', {
      kind: 'string',
      values: draw(1000, 1000, random, false),
    });
    expect(hashed).toHaveLength(256);
    const [check] = judgeFindings(
      [compareCategories(profile, draw(1000, 1000, random, false), options)],
      judging,
    );
    expect(check).toMatchObject({verdict: 'inconclusive', pValue: 1});
    expect(check?.message).toContain('train again');
  });
});

test('the number below', () => {
  for (const value of [1, -1, 0, 1e300, -1e-300, 0.1, Number.MIN_VALUE]) {
    const below = nextBelow(value);
    expect(below).toBeLessThan(value);
    expect([below, value]).toContain((below + value) / 2); // there is none between them
  }
});
