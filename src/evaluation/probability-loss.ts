import type {NotDefined} from '../statistics/not-defined.ts';

/** The probabilities of the classes of each row, and the true one by its place. */
export interface ClassifiedRows {
  readonly labels: readonly number[];
  readonly probabilities: readonly (readonly number[])[];
  readonly weights?: readonly number[];
}

/**
 * The mean of −ln of the probability of the true class. Probabilities are kept `clip` away from 0 and 1, and those of a row divided by
 * their sum, as in scikit-learn 1.2; with `clip` 0 a certain and wrong row makes it infinite. `normalize: false` takes the sum of all rows. Not defined
 * without weight, and for a negative or missing probability.
 */
export function logarithmicLoss(
  {labels, probabilities, weights}: ClassifiedRows,
  {clip = 2 ** -52, normalize = true}: {clip?: number; normalize?: boolean} = {},
): {value: number} | NotDefined {
  let [sum, total] = [0, 0];
  for (const [row, label] of labels.entries()) {
    const clipped = (probabilities[row] ?? []).map((p) => Math.min(1 - clip, Math.max(clip, p)));
    const share = (clipped[label] ?? NaN) / clipped.reduce((all, p) => all + p, 0);
    const weight = weights?.[row] ?? 1;
    if (weight === 0) continue;
    sum -= weight * Math.log(share);
    total += weight;
  }
  if (!(total > 0)) return {reason: 'no row counts'};
  if (Number.isNaN(sum)) return {reason: 'a probability is negative or missing'};
  return {value: normalize ? sum / total : sum};
}

/** The share of weight whose true class is among the `k` most probable, of equal ones the later first (scikit-learn's top_k_accuracy_score). */
export function topShare(
  {labels, probabilities, weights}: ClassifiedRows,
  k: number,
): {value: number} | NotDefined {
  let [hits, total] = [0, 0];
  for (const [row, label] of labels.entries()) {
    const own = probabilities[row] ?? [];
    const p = own[label] ?? NaN;
    const above = own.filter((other, i) => other > p || (other === p && i > label)).length;
    const weight = weights?.[row] ?? 1;
    hits += above < k ? weight : 0;
    total += weight;
  }
  return total > 0 ? {value: hits / total} : {reason: 'no row counts'};
}
