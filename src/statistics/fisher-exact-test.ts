import type {Alternative} from './not-defined.ts';

/**
 * Fisher's exact p-value that two samples have the same share: `hits` of `rows` in each. The probability, with both margins
 * fixed, of all tables that are at most as probable as the one seen (equally probable ones within one part in 1e7 count, as
 * in R and SciPy); one-sided, of all in which the share of `current` is at least as much smaller (`less`) or larger
 * (`greater`). Tables are weighed against the most probable one, so that tails keep their digits. An empty sample gives 1.
 */
export function fisherExactTest(
  reference: {hits: number; rows: number},
  current: {hits: number; rows: number},
  alternative: Alternative = 'two-sided',
): number {
  const hits = reference.hits + current.hits;
  const first = Math.max(0, hits - reference.rows);
  const last = Math.min(hits, current.rows);
  const weights = weightsOf(first, last, {hits, reference: reference.rows, current: current.rows});
  const seen = (weights[current.hits - first] ?? 0) * (1 + 1e-7);
  const counts = (weight: number, hit: number): boolean => {
    if (alternative === 'two-sided') return weight <= seen;
    return alternative === 'less' ? hit <= current.hits : hit >= current.hits;
  };
  let total = 0;
  let extreme = 0;
  for (const [i, weight] of weights.entries()) {
    total += weight;
    if (counts(weight, first + i)) extreme += weight;
  }
  return Math.min(1, extreme / total);
}

/** How probable each number of hits is, relative to the most probable one, by the ratio of neighbours. */
function weightsOf(
  first: number,
  last: number,
  {hits, reference, current}: {hits: number; reference: number; current: number},
): Float64Array {
  const weights = new Float64Array(last - first + 1);
  const ratio = (k: number): number => ((current - k) * (hits - k)) / ((k + 1) * (reference - hits + k + 1)); // of k + 1 hits to k
  const likely = Math.floor(((hits + 1) * (current + 1)) / (reference + current + 2));
  const mode = Math.min(last, Math.max(first, likely));
  weights[mode - first] = 1;
  for (let k = mode; k < last; k++) weights[k + 1 - first] = (weights[k - first] ?? 0) * ratio(k);
  for (let k = mode - 1; k >= first; k--) weights[k - first] = (weights[k + 1 - first] ?? 0) / ratio(k);
  return weights;
}
