import {describe, expect, test} from 'vitest';
import {compareCategories} from '../../src/monitoring/drift/compare-categories.ts';
import {momentsOf, welchTest} from '../../src/statistics/welch-test.ts';
import {compareNumbers} from '../../src/monitoring/drift/compare-numbers.ts';
import {compareShares} from '../../src/statistics/compare-shares.ts';
import {judgeFindings} from '../../src/monitoring/drift/judge-findings.ts';
import {categoricalProfile, numericProfile} from './profiles.ts';
import {sample, thorough} from '../support/effort.ts';
import {normals, randomFrom, zipf} from './random.ts';

const repetitions = sample({all: 400, quick: 100});
const alpha = 0.05;
/** What a test that holds alpha stays below with probability 0.99. */
const most = alpha + 2.3 * Math.sqrt((alpha * (1 - alpha)) / repetitions);
const options = {kind: 'data', threshold: 0.1, confidence: 0.95} as const;

function rate(seed: number, once: (random: () => number) => number): number {
  const random = randomFrom(seed);
  let alarms = 0;
  for (let i = 0; i < repetitions; i++) if (once(random) < alpha) alarms += 1;
  return alarms / repetitions;
}

describe('false alarms when nothing changed (the p-value alone)', () => {
  test.each([
    [10_000, 100, 5],
    [10_000, 300, 20],
    [10_000, 100, 100],
    [10_000, 1000, 100],
    [1000, 1000, 100],
    [1000, 1000, 5],
    [1000, 10_000, 20],
  ])('Zipf categories: reference %d, current %d, k = %d', (n, m, k) => {
    const seen = rate(n + m + k, (random) => {
      const profile = categoricalProfile('c', zipf(random, n, k));
      return compareCategories(profile, zipf(random, m, k), options).pValue;
    });
    expect(seen).toBeLessThanOrEqual(most);
  });

  test('categories beyond the profile’s list', () => {
    const seen = rate(77, (random) => {
      const profile = categoricalProfile('c', zipf(random, 5000, 100), 30);
      return compareCategories(profile, zipf(random, 500, 100), options).pValue;
    });
    expect(seen).toBeLessThanOrEqual(most);
  });

  test.each([
    [10_000, 100],
    [10_000, 300],
    [10_000, 1000],
    [1000, 1000],
  ])('normal numbers: reference %d, current %d', (n, m) => {
    const seen = rate(n + m, (random) => {
      const profile = numericProfile('x', normals(random, n));
      return compareNumbers(profile, normals(random, m), options).pValue;
    });
    expect(seen).toBeLessThanOrEqual(most);
  });

  test('24 distinct hours', () => {
    const hours = (random: () => number, n: number): Float64Array =>
      Float64Array.from({length: n}, () => Math.floor(random() * 24));
    const seen = rate(
      24,
      (random) =>
        compareNumbers(numericProfile('hour', hours(random, 5000)), hours(random, 500), options).pValue,
    );
    expect(seen).toBeLessThanOrEqual(most);
  });

  test.each([
    [0.2, 10_000, 500],
    [0.001, 10_000, 300],
    [0.5, 200, 100],
  ])('a share of %d: reference %d, current %d', (share, n, m) => {
    const draw = (random: () => number, rows: number): {hits: number; rows: number} => {
      let hits = 0;
      for (let i = 0; i < rows; i++) if (random() < share) hits += 1;
      return {hits, rows};
    };
    const seen = rate(n * m, (random) => compareShares(draw(random, n), draw(random, m), 0.95).pValue);
    expect(seen).toBeLessThanOrEqual(most);
  });

  test('means', () => {
    const seen = rate(5, (random) => {
      const reference = momentsOf(normals(random, 2000));
      return welchTest(reference, momentsOf(normals(random, 100)), 0.95).pValue;
    });
    expect(seen).toBeLessThanOrEqual(most);
  });

  thorough('the verdict over ten columns together', () => {
    const random = randomFrom(10);
    let alarms = 0;
    for (let i = 0; i < 100; i++) {
      const findings = Array.from({length: 10}, (_, column) =>
        column % 2 === 0
          ? compareNumbers(numericProfile('x', normals(random, 2000)), normals(random, 100), options)
          : compareCategories(
              categoricalProfile('c', zipf(random, 2000, 20)),
              zipf(random, 100, 20),
              options,
            ),
      );
      if (judgeFindings(findings, {alpha, minimumRows: 50}).some(({verdict}) => verdict === 'drift'))
        alarms += 1;
    }
    expect(alarms).toBeLessThanOrEqual(100 * alpha + 2.3 * Math.sqrt(100 * alpha * (1 - alpha)));
  });
});

describe('power', () => {
  thorough('a shift of 0.2 standard deviations is found in 1000 rows', () => {
    const random = randomFrom(2);
    let found = 0;
    for (let i = 0; i < 200; i++) {
      const profile = numericProfile('x', normals(random, 10_000));
      const finding = compareNumbers(profile, normals(random, 1000, 0.2), {...options, threshold: 0.05});
      if (judgeFindings([finding], {alpha, minimumRows: 100})[0]?.verdict === 'drift') found += 1;
    }
    expect(found / 200).toBeGreaterThan(0.9);
  });

  thorough('a shift of 0.01 standard deviations in a million rows is significant, and no drift', () => {
    const random = randomFrom(3);
    const profile = numericProfile('x', normals(random, 1_000_000));
    const finding = compareNumbers(profile, normals(random, 1_000_000, 0.01), options);
    expect(finding.pValue).toBeLessThan(0.05);
    expect(judgeFindings([finding], {alpha, minimumRows: 100})[0]?.verdict).toBe('no-drift');
  });

  test('a category that the reference never had is found and named, however many rows the reference has', () => {
    const profile = categoricalProfile('c', new Array<string>(10_000).fill('a'));
    const live = [...new Array<string>(70).fill('a'), ...new Array<string>(30).fill('<b>')];
    const finding = compareCategories(profile, live, options);
    expect(finding.message).toContain('never seen in training: "<b>" 30.0 %');
    expect(judgeFindings([finding], {alpha, minimumRows: 100})[0]?.verdict).toBe('drift');
    const one = compareCategories(profile, [...new Array<string>(99).fill('a'), 'z'], options);
    expect(judgeFindings([one], {alpha, minimumRows: 100})[0]?.verdict).not.toBe('drift');
  });
});

describe('intervals', () => {
  thorough('cover the true effect', () => {
    const random = randomFrom(8);
    // categories with shares (.5 .3 .2) against (.4 .3 .3): V² = ½ Σ (p-q)²/(p+q)
    const truth = Math.sqrt((0.01 / 0.9 + 0.01 / 0.5) / 2);
    const draw = (n: number, shares: readonly number[]): string[] =>
      Array.from({length: n}, () => {
        const at = random();
        return at < shares[0]! ? 'a' : at < shares[0]! + shares[1]! ? 'b' : 'c';
      });
    let covered = 0;
    for (let i = 0; i < repetitions; i++) {
      const profile = categoricalProfile('c', draw(5000, [0.5, 0.3, 0.2]));
      const {effect} = compareCategories(profile, draw(500, [0.4, 0.3, 0.3]), options);
      if (effect.lower <= truth && truth <= effect.upper) covered += 1;
    }
    expect(covered / repetitions).toBeGreaterThan(0.92);
    // two normals 0.3 sd apart: D = 2Φ(0.15) - 1
    const distance = 0.11923538474;
    covered = 0;
    for (let i = 0; i < repetitions; i++) {
      const {effect} = compareNumbers(
        numericProfile('x', normals(random, 3000)),
        normals(random, 500, 0.3),
        options,
      );
      if (effect.lower <= distance && distance <= effect.upper) covered += 1;
    }
    expect(covered / repetitions).toBeGreaterThan(0.94);
  });
});
