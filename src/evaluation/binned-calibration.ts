import type {NotDefined} from '../statistics/not-defined.ts';
import {quantile} from '../statistics/histogram-edges.ts';

/**
 * The calibration error over bins of probabilities (Naeini et al. 2015; Guo et al. 2017): the distance of the mean probability and the share of
 * positives in a bin, as a mean by rows (l1), the root of the mean of its square (l2), or the largest (max). `uniform` bins have equal
 * width, `quantile` bins equally many rows; a bin holds its upper edge, the first also its lower. Not defined without weight, and
 * for a probability outside 0 to 1.
 */
export function binnedCalibrationError(
  {
    labels,
    probabilities,
    weights,
  }: {labels: readonly number[]; probabilities: readonly number[]; weights?: readonly number[]},
  {bins, strategy, norm}: {bins: number; strategy: 'uniform' | 'quantile'; norm: 'l1' | 'l2' | 'max'},
): {value: number} | NotDefined {
  if (probabilities.some((p) => !(p >= 0 && p <= 1))) return {reason: 'a probability is not between 0 and 1'};
  const edges = upperEdges(probabilities, bins, strategy);
  const sums = Array.from({length: bins}, () => ({weight: 0, excess: 0}));
  for (const [row, p] of probabilities.entries()) {
    const bin =
      sums[
        Math.max(
          0,
          edges.findIndex((edge) => p <= edge),
        )
      ];
    if (bin === undefined) continue;
    const weight = weights?.[row] ?? 1;
    bin.weight += weight;
    bin.excess += weight * (p - (labels[row] ?? 0));
  }
  const used = sums.filter(({weight}) => weight > 0);
  const total = used.reduce((sum, {weight}) => sum + weight, 0);
  if (total === 0) return {reason: 'no row counts'};
  const gaps = used.map(({weight, excess}) => ({gap: Math.abs(excess) / weight, share: weight / total}));
  if (norm === 'max') return {value: Math.max(...gaps.map(({gap}) => gap))};
  const power = norm === 'l1' ? 1 : 2;
  return {value: gaps.reduce((sum, {gap, share}) => sum + share * gap ** power, 0) ** (1 / power)};
}

function upperEdges(
  probabilities: readonly number[],
  bins: number,
  strategy: 'uniform' | 'quantile',
): number[] {
  const ascending = Float64Array.from(probabilities).sort();
  return Array.from({length: bins}, (_, i) => {
    if (i === bins - 1) return 1;
    return strategy === 'uniform' ? (i + 1) / bins : quantile(ascending, (i + 1) / bins);
  });
}
