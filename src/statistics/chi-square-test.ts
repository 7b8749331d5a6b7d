import {sum} from 'simple-statistics';
import {chiSquareSurvival} from './chi-square-distribution.ts';

export interface ChiSquareTest {
  readonly statistic: number;
  /** Cells minus one. */
  readonly degrees: number;
  readonly pValue: number;
}

/**
 * Pearson's two-sample chi-square test that two samples of counts over the same cells come from one distribution:
 * both samples' errors count (a one-sample test against the reference would alarm far too often). No continuity
 * correction. Cells that are empty in both are ignored; fewer than two cells, or an empty sample, give p = 1. The
 * p-value is asymptotic: pool cells so that every expected count is at least 5 (`poolRareCategories`).
 */
export function chiSquareTest(reference: readonly number[], current: readonly number[]): ChiSquareTest {
  const n = sum(reference);
  const m = sum(current);
  if (n === 0 || m === 0) return {statistic: 0, degrees: 0, pValue: 1};
  let statistic = 0;
  let cells = 0;
  reference.forEach((count, index) => {
    const other = current[index] ?? 0;
    const total = count + other;
    if (total === 0) return;
    cells += 1;
    const expected = (total * n) / (n + m);
    const expectedOther = (total * m) / (n + m);
    statistic += (count - expected) ** 2 / expected + (other - expectedOther) ** 2 / expectedOther;
  });
  if (cells < 2) return {statistic: 0, degrees: 0, pValue: 1};
  return {statistic, degrees: cells - 1, pValue: chiSquareSurvival(statistic, cells - 1)};
}

/** The smaller of both expected counts of a cell with `total` rows, if the samples of n and m rows were alike. */
export function smallerExpectation(total: number, n: number, m: number): number {
  return (total * Math.min(n, m)) / (n + m);
}
