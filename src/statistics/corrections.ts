/** How the p-values of a family of tests are adjusted. */
export type Correction =
  'none' | 'bonferroni' | 'holm' | 'hochberg' | 'benjamini-hochberg' | 'benjamini-yekutieli';

/**
 * p-values adjusted so that rejecting those at or below alpha holds the error rate of the family at alpha, in the order
 * given (as R's p.adjust): of any error under any dependence (Bonferroni; Holm 1979, which rejects more), of any error
 * where tests are independent (Hochberg 1988), or the false discovery rate (Benjamini and Hochberg 1995; under any
 * dependence Benjamini and Yekutieli 2001). A missing p-value (NaN) stays missing, and its test does not count.
 */
export function adjustPValues(pValues: readonly number[], correction: Correction): number[] {
  const known = [...pValues.keys()].filter((i) => !Number.isNaN(pValues[i] ?? NaN));
  const order = known.sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
  const sorted = order.map((i) => pValues[i] ?? 1);
  const adjusted = new Array<number>(pValues.length).fill(Number.NaN);
  adjustments[correction](sorted).forEach((p, rank) => {
    adjusted[order[rank] ?? 0] = Math.min(1, p);
  });
  return adjusted;
}

/** `adjustPValues` by Benjamini and Hochberg. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  return adjustPValues(pValues, 'benjamini-hochberg');
}

/** One p-value for several tests of the same null hypothesis, however they depend on each other: the smallest, times their number. */
export function bonferroni(pValues: readonly number[]): number {
  return Math.min(1, pValues.length * Math.min(...pValues));
}

/** Of ascending p-values. */
const adjustments: Readonly<Record<Correction, (p: readonly number[]) => number[]>> = {
  none: (p) => [...p],
  bonferroni: (p) => p.map((one) => one * p.length),
  holm: (p) => largestSoFar(p.map((one, i) => one * (p.length - i))),
  hochberg: (p) => smallestFromHere(p.map((one, i) => one * (p.length - i))),
  'benjamini-hochberg': (p) => smallestFromHere(p.map((one, i) => (one * p.length) / (i + 1))),
  'benjamini-yekutieli': (p) => {
    const harmonic = p.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
    return smallestFromHere(p.map((one, i) => (one * harmonic * p.length) / (i + 1)));
  },
};

function largestSoFar(values: readonly number[]): number[] {
  let most = 0;
  return values.map((value) => (most = Math.max(most, value)));
}

function smallestFromHere(values: readonly number[]): number[] {
  let least = Infinity;
  return [...values]
    .reverse()
    .map((value) => (least = Math.min(least, value)))
    .reverse();
}
