import {readFileSync} from 'node:fs';
import {
  bisect,
  cumulativeStdNormalProbability,
  errorFunction,
  gammaln,
  mean,
  probit,
  quantileSorted,
  sampleStandardDeviation,
  shuffleInPlace,
  standardDeviation,
  sum,
  tTestTwoSample,
  weightedMean,
} from 'simple-statistics';
import {describe, expect, test} from 'vitest';
import {meanOf} from '../../src/evaluation/mean-of.ts';

import {normalQuantile, normalSurvival} from '../../src/statistics/normal-distribution.ts';
import {nearestRank} from '../../src/statistics/nearest-rank.ts';
import {seededRandom, shuffle} from '../../src/statistics/seeded-random.ts';
import {momentsOf, welchTest} from '../../src/statistics/welch-test.ts';
import {referenceCase} from '../monitoring/vectors/cases.ts';

// What src/statistics/README.md says of simple-statistics, measured. A release that becomes right where it was not fails
// here, so that our own function can go.

const tolerance = 1e-10;
const apart = (got: number, expected: number): number =>
  Math.abs(got - expected) / Math.max(1, Math.abs(expected));

describe('right to 1e-10, and used', () => {
  test.each([
    // math.lgamma of Python 3.11
    [0.01, 4.599479878042022],
    [0.25, 1.2880225246980772],
    [0.5, 0.5723649429247004],
    [1, 0],
    [1.3, -0.10817480950786029],
    [2.5, 0.2846828704729196],
    [10, 12.801827480081467],
    [100.5, 361.4355404677776],
    [12345.678, 103959.91990554606],
    [1e8, 1742068066.1038349],
  ])('gammaln(%d)', (x, expected) => {
    expect(apart(gammaln(x), expected)).toBeLessThan(tolerance);
  });

  test.each([
    // NIST StRD: NumAcc1, NumAcc2
    [[10000001, 10000003, 10000002], 10000002, 1],
    [[1.2, ...Array.from({length: 1000}, (_, i) => (i % 2 === 0 ? 1.1 : 1.3))], 1.2, 0.1],
  ])('mean and standard deviation of NIST’s certified samples', (values, average, deviation) => {
    expect(apart(mean(values), average)).toBeLessThan(1e-14);
    expect(apart(sampleStandardDeviation(values), deviation)).toBeLessThan(1e-12);
    const moments = momentsOf(Float64Array.from([...values, Number.NaN]));
    expect(moments).toEqual({rows: values.length, mean: mean(values), sd: standardDeviation(values)});
    expect(apart(moments.sd * Math.sqrt(values.length / (values.length - 1)), deviation)).toBeLessThan(1e-12);
  });

  test('sum and bisect', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum([])).toBe(0);
    expect(apart(bisect(Math.cos, 0, 3, 100, 1e-12), Math.PI / 2)).toBeLessThan(tolerance);
  });

  test('quantileSorted interpolates as R’s type 7; latency takes the nearest rank', () => {
    const values = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    expect(quantileSorted([...values], 0.025)).toBeCloseTo(1.225, 14); // quantile(1:10, 0.025) of R
    expect([0, 0.25, 1].map((share) => quantileSorted([...values], share))).toEqual([1, 3.25, 10]);
    expect([0, 0.25, 0.5, 0.99, 1].map((share) => nearestRank(values, share))).toEqual([1, 3, 5, 10, 10]);
  });

  test('momentsOf says of no rows that nothing is known', () => {
    expect(momentsOf(Float64Array.of(Number.NaN))).toEqual({rows: 0, mean: Number.NaN, sd: Number.NaN});
  });
});

describe('not right to 1e-10, so ours is used', () => {
  const tails: readonly [number, number][] = [
    // erfc of Python 3.11
    [0.5, 0.3085375387259869],
    [1.6448536269514722, 0.05],
    [3, 0.0013498980316300957],
    [6, 9.865876450377012e-10],
  ];

  test.each(tails)('the normal tail beyond %d', (z, expected) => {
    expect(Math.abs(normalSurvival(z) / expected - 1)).toBeLessThan(tolerance);
  });

  test('cumulativeStdNormalProbability and errorFunction', () => {
    const byTable = tails.map(([z, expected]) => apart(1 - cumulativeStdNormalProbability(z), expected));
    const byErf = tails.map(([z, expected]) => apart((1 - errorFunction(z / Math.SQRT2)) / 2, expected));
    expect(Math.max(...byTable)).toBeGreaterThan(4e-4);
    expect(Math.max(...byErf)).toBeGreaterThan(1e-8);
  });

  test('probit', () => {
    expect(apart(normalQuantile(0.975), 1.959963984540054)).toBeLessThan(tolerance);
    expect(apart(probit(0.975), 1.959963984540054)).toBeGreaterThan(1e-3);
  });

  test('tTestTwoSample pools the variances, and knows no p-value', () => {
    const {input, expected} = referenceCase('t-002-welch-sleep');
    const x = (input['x'] as number[]).slice(0, 6); // groups of one size have the same statistic both ways
    const y = input['y'] as number[];
    const pooled = tTestTwoSample(x, y, 0) ?? 0;
    const welch = welchTest(momentsOf(Float64Array.from(y)), momentsOf(Float64Array.from(x)), 0.95);
    expect(apart(pooled, welch.statistic ?? 0)).toBeGreaterThan(0.01);
    const whole = welchTest(
      momentsOf(Float64Array.from(y)),
      momentsOf(Float64Array.from(input['x'] as number[])),
      0.95,
    );
    expect(whole.pValue).toBeCloseTo(expected['pvalue'] ?? Number.NaN, 10);
  });
});

describe('right, and not used for another reason', () => {
  test('weightedMean throws where no row counts; a metric is undefined there', () => {
    const values = Float64Array.of(1, 2, 4);
    const counts = Uint32Array.of(2, 0, 1);
    expect(meanOf(values)(counts)).toBeCloseTo(weightedMean([...values], [...counts]), 15);
    expect(() => weightedMean([...values], [0, 0, 0])).toThrow();
    expect(meanOf(values)(new Uint32Array(3))).toBeNaN();
  });

  test('shuffleInPlace makes the same order and draws one number more', () => {
    const [ours, theirs] = [seededRandom(7), seededRandom(7)];
    const values = Uint32Array.from({length: 9}, (_, i) => i);
    shuffle(values, ours);
    const shuffled = Array.from({length: 9}, (_, i) => i);
    shuffleInPlace(shuffled, () => theirs.next());
    expect(shuffled).toEqual([...values]);
    expect(ours.next()).not.toBe(theirs.next());
  });
});

test('the README of the folder names every file in it', () => {
  const text = readFileSync('src/statistics/README.md', 'utf8');
  for (const [, file] of text.matchAll(/`([a-z-]+\.ts)`/g)) readFileSync(`src/statistics/${file ?? ''}`);
});
