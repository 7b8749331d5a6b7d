import {rounded, type Finding} from './finding.ts';
import {binnedDistance, binNumbers} from '../../statistics/binned-distance.ts';
import {distanceBand, smirnovSurvival} from '../../statistics/kolmogorov-smirnov.ts';
import type {ProfileTypes} from '../../generated/documents.ts';

/**
 * A numeric column of the reference profile against current numbers (NaN = missing, left out): the two-sample
 * Kolmogorov-Smirnov test at the profile's edges. Where the profile is exact (every distinct value is an edge) so is
 * the distance; else it is the largest one at an edge, a lower bound, so that the p-value is conservative. The interval
 * of the distance is a band of ± c·sqrt(1/n + 1/m) with c from Kolmogorov's distribution (the two-sample
 * Dvoretzky-Kiefer-Wolfowitz-Massart band, asymptotic); its upper end also holds what bins may hide. Of the current rows
 * the share `independent` counts for test and band.
 */
export function compareNumbers(
  profile: ProfileTypes.Column,
  values: Float64Array,
  options: {kind: Finding['kind']; threshold: number; confidence: number; independent?: number},
): Finding {
  const {independent = 1} = options;
  const edges = profile.edges ?? [];
  const {bins, below, rows, mean} = binNumbers(edges, values);
  const n = profile.count;
  const distance = binnedDistance(
    profile.counts ?? [],
    n,
    bins,
    profile.exact === true ? below : undefined,
    rows,
    edges,
  );
  const empty = n === 0 || rows === 0;
  const effective = Math.ceil(rows * independent);
  const band = distanceBand(n, effective, options.confidence);
  const pValue = empty ? 1 : smirnovSurvival(distance.least, n, effective);
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
