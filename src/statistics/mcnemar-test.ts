import {binomialBelow} from './binomial-distribution.ts';
import {chiSquareSurvival} from './chi-square-distribution.ts';
import type {NotDefined, TestResult} from './not-defined.ts';

/**
 * McNemar's test (1947) that two classifiers are right equally often on the same rows, from the rows that only one of them has
 * right. `exact`: binomial, two-sided, its statistic the smaller count; else chi-square with one degree of freedom, with
 * Edwards' correction (1948) where asked. No such row: p = 1. A negative or missing count is not defined.
 */
export function mcnemarTest(
  onlyFirst: number,
  onlySecond: number,
  {exact, correction = false}: {exact: boolean; correction?: boolean},
): TestResult | NotDefined {
  if (!(onlyFirst >= 0 && onlySecond >= 0)) return {reason: 'a count is negative or missing'};
  const all = onlyFirst + onlySecond;
  const least = Math.min(onlyFirst, onlySecond);
  if (all === 0) return {statistic: 0, pValue: 1};
  if (exact) return {statistic: least, pValue: Math.min(1, 2 * binomialBelow(least, all, 0.5))};
  const apart = Math.max(0, Math.abs(onlyFirst - onlySecond) - Number(correction));
  const statistic = apart ** 2 / all;
  return {statistic, pValue: chiSquareSurvival(statistic, 1)};
}
