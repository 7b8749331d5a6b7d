import {chiSquareSurvival} from './chi-square-distribution.ts';
import {compensatedSum} from './compensated-sum.ts';
import type {NotDefined} from './not-defined.ts';

/** Pearson's chi-square, or the likelihood ratio G. */
export type CountStatistic = 'pearson' | 'log-likelihood';

export interface CountTest {
  readonly statistic: number;
  readonly degrees: number;
  readonly pValue: number;
}

/**
 * The test that rows and columns of a table of counts are independent: chi-square or G, with Yates' correction (1934) of a
 * 2 × 2 table where asked. Rows and columns without a count are left out (SciPy's chi2_contingency refuses them). A negative
 * or missing count is not defined, nor is a table without any; a single row or column gives statistic 0 and p = 1.
 */
export function contingencyTest(
  table: readonly (readonly number[])[],
  {statistic = 'pearson', correction = false}: {statistic?: CountStatistic; correction?: boolean} = {},
): CountTest | NotDefined {
  if (table.flat().some((count) => !(count >= 0))) return {reason: 'a count is negative or missing'};
  const total = compensatedSum(table.flat());
  if (total === 0) return {reason: 'the table is empty'};
  const rows = table.filter((row) => compensatedSum(row) > 0);
  const width = Math.max(...rows.map(({length}) => length));
  const columns = Array.from({length: width}, (_, j) => compensatedSum(rows.map((row) => row[j] ?? 0)));
  const used = [...columns.keys()].filter((j) => (columns[j] ?? 0) > 0);
  const degrees = (rows.length - 1) * (used.length - 1);
  if (degrees === 0) return {statistic: 0, degrees, pValue: 1};
  const cells = rows.flatMap((row) => {
    const sum = compensatedSum(row);
    return used.map((j) => ({observed: row[j] ?? 0, expected: (sum * (columns[j] ?? 0)) / total}));
  });
  const corrected = correction && degrees === 1 ? cells.map(nearer) : cells;
  return testOf(corrected, statistic, degrees);
}

/**
 * The test that counts come from expected ones, taken as they are (one sample: the error of a reference does not count;
 * compare two samples with `contingencyTest`). `fitted` parameters were estimated from the counts. A cell that was never expected makes the statistic
 * infinite, one that is 0 in both is left out of the statistic. Sums that differ by more than 1e-8 of themselves are not defined.
 */
export function goodnessOfFit(
  observed: readonly number[],
  expected: readonly number[],
  {
    statistic = 'pearson',
    fitted = 0,
    sums = 'may differ',
  }: {statistic?: CountStatistic; fitted?: number; sums?: 'may differ' | 'equal'} = {},
): CountTest | NotDefined {
  if (observed.length !== expected.length || observed.length < 2)
    return {reason: 'fewer than two cells, or not as many expected as observed'};
  if ([...observed, ...expected].some((count) => !(count >= 0)))
    return {reason: 'a count is negative or missing'};
  const [n, m] = [compensatedSum(observed), compensatedSum(expected)];
  if (m === 0) return {reason: 'nothing is expected'};
  if (sums === 'equal' && Math.abs(n - m) > 1e-8 * Math.min(n, m))
    return {reason: 'the sums of observed and expected counts differ'};
  const cells = observed.map((count, i) => ({observed: count, expected: expected[i] ?? 0}));
  return testOf(cells, statistic, observed.length - 1 - fitted);
}

interface Cell {
  readonly observed: number;
  readonly expected: number;
}

function testOf(cells: readonly Cell[], statistic: CountStatistic, degrees: number): CountTest {
  const parts = cells.map(({observed, expected}) => {
    if (observed === 0 && expected === 0) return 0;
    if (statistic === 'pearson') return (observed - expected) ** 2 / expected;
    return observed === 0 ? 0 : 2 * observed * Math.log(observed / expected);
  });
  const value = compensatedSum(parts);
  return {
    statistic: value,
    degrees,
    pValue: value === Infinity ? 0 : chiSquareSurvival(value, degrees),
  };
}

/** One half nearer to what was expected, not beyond it. */
function nearer({observed, expected}: Cell): Cell {
  const apart = expected - observed;
  return {observed: observed + Math.sign(apart) * Math.min(0.5, Math.abs(apart)), expected};
}
