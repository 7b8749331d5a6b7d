import {chiSquareTest, smallerExpectation} from './chi-square-test.ts';
import {fisherExactTest} from './fisher-exact-test.ts';
import {normalQuantile} from './normal-distribution.ts';

/** `hits` of `rows`. */
export interface Share {
  readonly hits: number;
  readonly rows: number;
}

/** The same share of as many rows as are independent (`independent` of them, above 0 and at most 1), rounded to whole rows. */
export function independentShare({hits, rows}: Share, independent: number): Share {
  return {hits: Math.round(hits * independent), rows: Math.round(rows * independent)};
}

/**
 * Whether two independent shares differ: Pearson's chi-square with one degree of freedom where every expected count is
 * at least 5, else Fisher's exact test; the difference (current minus reference) with Newcombe's interval (1998,
 * method 10), which stays within -1 and 1 and is sound at 0 and 1. An empty side gives p = 1 and the interval (-1, 1).
 */
export function compareShares(
  reference: Share,
  current: Share,
  confidence: number,
): {test: string; statistic: number | null; pValue: number; value: number; lower: number; upper: number} {
  if (reference.rows === 0 || current.rows === 0)
    return {test: 'fisher-exact', statistic: null, pValue: 1, value: 0, lower: -1, upper: 1};
  const interval = newcombeInterval(reference, current, confidence);
  const cells = [reference.hits, reference.rows - reference.hits];
  const others = [current.hits, current.rows - current.hits];
  const large = cells.every(
    (cell, index) => smallerExpectation(cell + (others[index] ?? 0), reference.rows, current.rows) >= 5,
  );
  if (!large)
    return {test: 'fisher-exact', statistic: null, pValue: fisherExactTest(reference, current), ...interval};
  const {statistic, pValue} = chiSquareTest(cells, others);
  return {test: 'chi-square', statistic, pValue, ...interval};
}

/** The difference of two independent shares (current minus reference) with Newcombe's hybrid score interval. */
export function newcombeInterval(
  reference: Share,
  current: Share,
  confidence: number,
): {value: number; lower: number; upper: number} {
  const p = current.hits / current.rows;
  const q = reference.hits / reference.rows;
  const a = wilsonInterval(current, confidence);
  const b = wilsonInterval(reference, confidence);
  const value = p - q;
  return {
    value,
    lower: value - Math.hypot(p - a.lower, b.upper - q),
    upper: value + Math.hypot(a.upper - p, q - b.lower),
  };
}

/** Wilson's score interval of one share (1927), within 0 and 1. */
export function wilsonInterval({hits, rows}: Share, confidence: number): {lower: number; upper: number} {
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const p = hits / rows;
  const middle = p + (z * z) / (2 * rows);
  const spread = z * Math.sqrt((p * (1 - p)) / rows + (z * z) / (4 * rows * rows));
  const scale = 1 + (z * z) / rows;
  return {
    lower: hits === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    upper: hits === rows ? 1 : Math.min(1, (middle + spread) / scale),
  };
}
