import {describe, expect, test} from 'vitest';
import {benjaminiHochberg} from '../../src/statistics/corrections.ts';
import {
  chiSquareSurvival,
  noncentralChiSquare,
  noncentralityInterval,
} from '../../src/statistics/chi-square-distribution.ts';
import {chiSquareTest} from '../../src/statistics/chi-square-test.ts';
import {momentsOf, welchTest} from '../../src/statistics/welch-test.ts';
import {newcombeInterval, wilsonInterval} from '../../src/statistics/compare-shares.ts';
import {balancedCramersV, biasCorrectedCramersV} from '../../src/statistics/cramers-v.ts';
import {fisherExactTest} from '../../src/statistics/fisher-exact-test.ts';
import {
  kolmogorovQuantile,
  kolmogorovSurvival,
  smirnovSurvival,
} from '../../src/statistics/kolmogorov-smirnov.ts';
import {normalQuantile, normalSurvival} from '../../src/statistics/normal-distribution.ts';
import {studentQuantile, studentTwoSided} from '../../src/statistics/student-distribution.ts';
import {referenceCase, referenceCases} from '../monitoring/vectors/cases.ts';

const relative = (got: number, expected: number): number => Math.abs(got / expected - 1);

describe('chi-square', () => {
  test.each([
    // x, degrees, survival: Abramowitz & Stegun table 26.8 and closed forms
    [3.841458820694124, 1, 0.05],
    [11.070497693516351, 5, 0.05],
    [124.3421134004, 100, 0.05],
    [2, 2, Math.exp(-1)],
    [100, 2, Math.exp(-50)],
    [1400, 2, Math.exp(-700)],
    [0, 3, 1],
  ])('survival at %d with %d degrees', (x, degrees, expected) => {
    expect(relative(chiSquareSurvival(x, degrees), expected)).toBeLessThan(1e-9);
  });

  test.each(referenceCases('chi2_contingency').map((c) => [c.id, c] as const))(
    '%s',
    (_, {input, expected}) => {
      const [reference = [], current = []] = input['table'] as number[][];
      const got = chiSquareTest(reference, current);
      expect(got.statistic).toBeCloseTo(expected['statistic']!, 9);
      expect(got.pValue).toBeCloseTo(expected['pvalue']!, 9);
      expect(got.degrees).toBe(expected['dof']);
    },
  );

  test('empty cells and empty samples say nothing', () => {
    expect(chiSquareTest([5, 0, 5], [5, 0, 5])).toEqual({statistic: 0, degrees: 1, pValue: 1});
    expect(chiSquareTest([10], [20]).pValue).toBe(1);
    expect(chiSquareTest([], []).pValue).toBe(1);
    expect(chiSquareTest([1, 2], [0, 0]).pValue).toBe(1);
  });

  test('the non-central distribution with two degrees agrees with a direct integration', () => {
    // P(|(Z1 + d, Z2)|² <= x) in the plane, by summing over the density
    const [x, lambda] = [9, 4];
    const d = Math.sqrt(lambda);
    const step = 0.01;
    let inside = 0;
    for (let a = -3; a <= 3; a += step)
      for (let b = -3; b <= 3; b += step)
        if (a * a + b * b <= x) inside += Math.exp(-((a - d) ** 2 + b * b) / 2) / (2 * Math.PI);
    expect(noncentralChiSquare(x, 2, lambda)).toBeCloseTo(inside * step * step, 3);
    expect(noncentralChiSquare(x, 2, 0)).toBeCloseTo(1 - chiSquareSurvival(x, 2), 12);
    expect(noncentralChiSquare(5000, 10, 5000)).toBeGreaterThan(0.4);
    expect(noncentralChiSquare(5000, 10, 5000)).toBeLessThan(0.6);
  });

  test('the interval of the non-centrality has its tails', () => {
    const {lower, upper} = noncentralityInterval(30, 5, 0.95);
    expect(noncentralChiSquare(30, 5, lower)).toBeCloseTo(0.975, 5);
    expect(noncentralChiSquare(30, 5, upper)).toBeCloseTo(0.025, 5);
    expect(noncentralityInterval(0.01, 5, 0.95)).toEqual({lower: 0, upper: 0});
  });
});

describe('effects of tables', () => {
  test('Cramér’s V with Bergsma’s correction', () => {
    const {input, expected} = referenceCase('cramersv-001-bias-corrected');
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = input['table'] as number[][];
    const n = a + b + c + d;
    // the case has Yates' continuity correction in its statistic
    const statistic = (n * (Math.abs(a * d - b * c) - n / 2) ** 2) / ((a + b) * (c + d) * (a + c) * (b + d));
    expect(biasCorrectedCramersV(statistic, 2, n)).toBeCloseTo(expected['v']!, 9);
  });

  test('at equal group sizes the balanced V is Bergsma’s', () => {
    const [reference, current] = [
      [30, 50, 20],
      [10, 60, 30],
    ] as const;
    const {statistic} = chiSquareTest(reference, current);
    expect(balancedCramersV(reference, current, 0.95).value).toBeCloseTo(
      biasCorrectedCramersV(statistic, 3, 200),
      12,
    );
  });

  test('it does not shrink when the reference grows', () => {
    const small = balancedCramersV([500, 500], [700, 300], 0.95);
    const large = balancedCramersV([500_000, 500_000], [700, 300], 0.95);
    expect(large.value).toBeCloseTo(small.value, 2);
    expect(large.lower).toBeGreaterThan(small.lower);
    expect(large.upper).toBeLessThan(small.upper);
    expect(balancedCramersV([10, 0], [0, 10], 0.95).value).toBe(1);
  });
});

describe('exact and interval', () => {
  test.each(referenceCases('fisher_exact').map((c) => [c.id, c] as const))('%s', (_, {input, expected}) => {
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = input['table'] as number[][];
    const got = fisherExactTest({hits: a, rows: a + b}, {hits: c, rows: c + d});
    expect(Math.abs(got - expected['pvalue']!)).toBeLessThan(5e-6);
  });

  test.each(referenceCases('wilson_interval').map((c) => [c.id, c] as const))(
    '%s',
    (_, {input, expected}) => {
      const got = wilsonInterval({hits: Number(input['x']), rows: Number(input['n'])}, 0.95);
      expect(got.lower).toBeCloseTo(expected['low']!, 9);
      expect(got.upper).toBeCloseTo(expected['high']!, 9);
    },
  );

  test('Newcombe 1998, table II, method 10', () => {
    const a = newcombeInterval({hits: 48, rows: 80}, {hits: 56, rows: 70}, 0.95);
    expect([a.value, a.lower, a.upper].map((x) => x.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
    const b = newcombeInterval({hits: 0, rows: 10}, {hits: 10, rows: 10}, 0.95);
    expect([b.lower, b.upper].map((x) => x.toFixed(4))).toEqual(['0.6075', '1.0000']);
  });
});

describe('Student and normal', () => {
  test('Welch on the sleep data', () => {
    const {input, expected} = referenceCase('t-002-welch-sleep');
    const x = momentsOf(Float64Array.from(input['x'] as number[]));
    const y = momentsOf(Float64Array.from(input['y'] as number[]));
    const got = welchTest(y, x, 0.95);
    expect(got.statistic).toBeCloseTo(expected['statistic']!, 9);
    expect(got.pValue).toBeCloseTo(expected['pvalue']!, 9);
    // R: t.test gives -3.3654832 to 0.2054832 for the difference itself
    const unit = y.sd;
    expect(got.lower * unit).toBeCloseTo(-3.3654832, 6);
    expect(got.upper * unit).toBeCloseTo(0.2054832, 6);
  });

  test('quantiles of published tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.95996398454, 9);
    expect(relative(normalSurvival(10), 7.61985302416e-24)).toBeLessThan(1e-9);
    expect(studentQuantile(0.05, 10)).toBeCloseTo(2.22813885196, 8);
    expect(studentTwoSided(12.70620473643, 1)).toBeCloseTo(0.05, 9);
  });

  test('nothing is claimed without variance or rows', () => {
    expect(welchTest({rows: 5, mean: 1, sd: 0}, {rows: 5, mean: 1, sd: 0}, 0.95).pValue).toBe(1);
    expect(welchTest({rows: 5, mean: 1, sd: 0}, {rows: 5, mean: 2, sd: 0}, 0.95).pValue).toBe(0);
    expect(welchTest({rows: 5, mean: 1, sd: 1}, {rows: 1, mean: 2, sd: 0}, 0.95).pValue).toBe(1);
  });
});

describe('Kolmogorov-Smirnov', () => {
  const exact = ['ks-001-single-values', 'ks-002-two-vs-three-exact', 'ks-006-heavy-ties'];
  exact.push('ks-007-heavy-ties-unequal', 'ks-012-identical-samples', 'ks-013-constant-vs-constant');
  exact.push('ks-022-iris-sepal-width', 'ks-008-10000-vs-110-far-tail');
  test.each(exact)('exact p of %s', (id) => {
    const {input, expected} = referenceCase(id);
    const p = smirnovSurvival(expected['statistic']!, sizeOf(input['x']), sizeOf(input['y']));
    expect(relative(p, expected['pvalue']!)).toBeLessThan(1e-6);
  });

  test('the limit distribution and its quantiles', () => {
    // Smirnov 1948, table: L(1.36) = 0.9505, L(0.83) = 0.5038
    expect(1 - kolmogorovSurvival(1.36)).toBeCloseTo(0.950514, 5);
    expect(1 - kolmogorovSurvival(0.83)).toBeCloseTo(0.503706, 3);
    expect(kolmogorovQuantile(0.05)).toBeCloseTo(1.3581, 4);
    expect(kolmogorovSurvival(0.1)).toBe(1);
  });

  test('beyond the exact range the limit takes over without a step', () => {
    const p = smirnovSurvival(0.04, 1400, 1400);
    const limit = kolmogorovSurvival(Math.sqrt(700) * 0.04);
    expect(relative(limit, p)).toBeLessThan(0.01);
    expect(smirnovSurvival(0.04, 10_000, 1400)).toBeCloseTo(
      kolmogorovSurvival(Math.sqrt(14e6 / 11400) * 0.04),
      12,
    );
  });
});

describe('Benjamini-Hochberg', () => {
  test('the fifteen p-values of the paper: four are rejected', () => {
    const {input} = referenceCase('mtc-hochberg');
    const adjusted = benjaminiHochberg(input['p'] as number[]);
    expect(adjusted.filter((p) => p < 0.05)).toHaveLength(4);
    // R: p.adjust(p, "BH")
    const expected = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765];
    expected.forEach((value, index) => {
      expect(adjusted[index]).toBeCloseTo(value, 7);
    });
  });

  test('order, monotony, bounds', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([0.04, 0.01])).toEqual([0.04, 0.02]);
    expect(benjaminiHochberg([1, 1])).toEqual([1, 1]);
  });
});

function sizeOf(input: unknown): number {
  return Array.isArray(input) ? input.length : Number((input as {$linspace: number[]}).$linspace[2]);
}
