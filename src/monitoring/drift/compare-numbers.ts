import {rounded, type Finding} from './finding.ts';
import {kolmogorovQuantile, smirnovSurvival} from '../../statistics/kolmogorov-smirnov.ts';
import type {ProfileTypes} from '../../generated/documents.ts';

/**
 * A numeric column of the reference profile against current numbers (NaN = missing, left out): the two-sample
 * Kolmogorov-Smirnov test at the profile's edges. Where the profile is exact (every distinct value is an edge) so is
 * the distance; else it is the largest one at an edge, a lower bound, so that the p-value is conservative. The interval
 * of the distance is a band of ± c·sqrt(1/n + 1/m) with c from Kolmogorov's distribution (the two-sample
 * Dvoretzky-Kiefer-Wolfowitz-Massart band, asymptotic); its upper end also holds what bins may hide.
 */
export function compareNumbers(
  profile: ProfileTypes.Column,
  values: Float64Array,
  options: {kind: Finding['kind']; threshold: number; confidence: number},
): Finding {
  const edges = profile.edges ?? [];
  const {bins, below, rows, mean} = binNumbers(edges, values);
  const n = profile.count;
  const distance = binnedDistance(
    profile.counts ?? [],
    n,
    bins,
    profile.exact === true ? below : undefined,
    rows,
  );
  const empty = n === 0 || rows === 0;
  const band = empty ? 1 : kolmogorovQuantile(1 - options.confidence) * Math.sqrt(1 / n + 1 / rows);
  const pValue = empty ? 1 : smirnovSurvival(distance.least, n, rows);
  const shift = (mean - (profile.mean ?? Number.NaN)) / (profile.sd ?? Number.NaN); // not finite where unknown or 0
  return {
    kind: options.kind,
    column: profile.name,
    test: 'kolmogorov-smirnov',
    statistic: distance.least,
    pValue,
    effect: {
      name: 'ks-distance',
      value: distance.least,
      lower: Math.max(0, distance.least - band),
      upper: Math.min(1, distance.most + band),
      threshold: options.threshold,
    },
    reference: n,
    current: rows,
    message: `KS distance ${rounded(distance.least)}; mean ${rounded(profile.mean ?? NaN)} → ${rounded(mean)}${
      Number.isFinite(shift) ? ` (${shift >= 0 ? '+' : ''}${rounded(shift)} sd)` : ''
    }`,
  };
}

/** Values in each bin, and how many of those lie strictly below the bin's edge; bin i holds edges[i-1] < x <= edges[i]. */
function binNumbers(
  edges: readonly number[],
  values: Float64Array,
): {bins: number[]; below: number[]; rows: number; mean: number} {
  const bins = new Array<number>(edges.length + 1).fill(0);
  const below = new Array<number>(edges.length + 1).fill(0);
  let rows = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const bin = firstAtLeast(edges, value);
    bins[bin] = (bins[bin] ?? 0) + 1;
    if (edges[bin] !== value) below[bin] = (below[bin] ?? 0) + 1;
    rows += 1;
    sum += value;
  }
  return {bins, below, rows, mean: rows === 0 ? NaN : sum / rows};
}

/**
 * The smallest and the largest Kolmogorov-Smirnov distance that samples with these counts can have. With `below` (an
 * exact reference: all of a bin sits on its edge) both are the distance itself.
 */
function binnedDistance(
  reference: readonly number[],
  n: number,
  current: readonly number[],
  below: readonly number[] | undefined,
  m: number,
): {least: number; most: number} {
  let least = 0;
  let most = 0;
  let then = 0;
  let now = 0;
  reference.forEach((count, bin) => {
    const thenAfter = then + count / Math.max(1, n);
    const nowAfter = now + (current[bin] ?? 0) / Math.max(1, m);
    const atEdge = bin === reference.length - 1 ? 0 : Math.abs(thenAfter - nowAfter); // all is below infinity
    const beforeEdge = below === undefined ? 0 : Math.abs(then - now - (below[bin] ?? 0) / Math.max(1, m));
    least = Math.max(least, atEdge, beforeEdge);
    most = Math.max(
      most,
      atEdge,
      beforeEdge,
      below === undefined ? Math.max(thenAfter - now, nowAfter - then) : 0,
    );
    then = thenAfter;
    now = nowAfter;
  });
  return {least, most};
}

function firstAtLeast(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? Infinity) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
