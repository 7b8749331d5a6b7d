import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {chiSquareSurvival} from '../../src/statistics/chi-square-distribution.ts';
import {cramerVonMisesSurvival} from '../../src/statistics/cramer-von-mises-distribution.ts';
import {fSurvival} from '../../src/statistics/f-distribution.ts';
import {normalSurvival} from '../../src/statistics/normal-distribution.ts';
import {studentTwoSided} from '../../src/statistics/student-distribution.ts';
import {kolmogorovSmirnovTest} from '../../src/statistics/two-sample/kolmogorov-smirnov-test.ts';

/** Tails to 1e-300 by mpmath 1.4.1 with 40 digits: the law, its arguments, the probability. */
const tails = JSON.parse(
  readFileSync(join(import.meta.dirname, 'vectors', 'tails.json'), 'utf8'),
) as readonly [string, ...number[]][];

const laws: Readonly<Record<string, (...of: number[]) => number>> = {
  student: (t = 0, degrees = 1) => studentTwoSided(t, degrees),
  f: (f = 0, between = 1, within = 1) => fSurvival(f, between, within),
  normal: (z = 0) => normalSurvival(z),
  chi: (x = 0, degrees = 1) => chiSquareSurvival(x, degrees),
};

test.each(Object.keys(laws))('%s keeps ten digits, near and far', (name) => {
  const own = tails.filter(([law]) => law === name);
  expect(own.length).toBeGreaterThan(30);
  for (const [, ...numbers] of own) {
    const right = numbers.at(-1) ?? NaN;
    const got = laws[name]?.(...numbers.slice(0, -1)) ?? NaN;
    expect(Math.abs(got / right - 1), numbers.join(' ')).toBeLessThan(1e-10);
  }
});

test('small p-values of tests are themselves, never what is left of 1', () => {
  const line = Float64Array.from({length: 300}, (_, i) => i);
  const far = kolmogorovSmirnovTest(
    line,
    line.map((value) => value + 300),
    {method: 'exact'},
  );
  expect(far).toMatchObject({statistic: 1});
  // 2 of the orders of 300 and 300 rows
  expect('pValue' in far && far.pValue > 0 && far.pValue < 1e-170).toBe(true);
  expect(cramerVonMisesSurvival(100)).toBeGreaterThan(1e-220);
  expect(cramerVonMisesSurvival(100)).toBeLessThan(1e-200);
  // Anderson and Darling 1952, table 1
  expect(cramerVonMisesSurvival(0.46136)).toBeCloseTo(0.05, 5);
  expect(cramerVonMisesSurvival(0.74346)).toBeCloseTo(0.01, 5);
});
