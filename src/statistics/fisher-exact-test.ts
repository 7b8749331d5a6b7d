import {gammaln} from 'simple-statistics';

/**
 * Fisher's exact two-sided p-value that two samples have the same share: `hits` of `rows` in each. The probability,
 * with both margins fixed, of all tables that are at most as probable as the one seen (equally probable ones within
 * one part in 1e7 count, as in R and SciPy). An empty sample gives 1.
 */
export function fisherExactTest(
  reference: {hits: number; rows: number},
  current: {hits: number; rows: number},
): number {
  const hits = reference.hits + current.hits;
  const rows = reference.rows + current.rows;
  const first = Math.max(0, hits - reference.rows);
  const last = Math.min(hits, current.rows);
  const logOf = (seen: number): number =>
    logChoose(current.rows, seen) + logChoose(reference.rows, hits - seen) - logChoose(rows, hits);
  const limit = logOf(current.hits) + 1e-7;
  let p = 0;
  for (let seen = first; seen <= last; seen++) {
    const log = logOf(seen);
    if (log <= limit) p += Math.exp(log);
  }
  return Math.min(1, p);
}

function logChoose(n: number, k: number): number {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}
