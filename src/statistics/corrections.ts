/**
 * p-values adjusted so that rejecting those below alpha holds the false discovery rate at alpha (Benjamini & Hochberg
 * 1995), in the order given: the smallest of p·m/rank over all ranks from its own upwards, at most 1.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((p, index) => ({p, index})).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let smallest = 1;
  order.forEach(({p, index}, position) => {
    smallest = Math.min(smallest, (p * pValues.length) / (pValues.length - position));
    adjusted[index] = smallest;
  });
  return adjusted;
}

/** One p-value for several tests of the same null hypothesis, however they depend on each other: the smallest, times their number. */
export function bonferroni(pValues: readonly number[]): number {
  return Math.min(1, pValues.length * Math.min(...pValues));
}
