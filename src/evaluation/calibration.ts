import type {EvaluationTypes} from '../generated/documents.ts';
import type {CountedMetric, ScoredRows} from './metric.ts';

type CalibrationBin = NonNullable<EvaluationTypes.Evaluation['calibration']>[number];

/** So many bins, as is usual for reliability diagrams. */
const most = 10;

/**
 * A reliability diagram in numbers (Bröcker and Smith 2007): predicted against observed share of positives in 10 bins of about
 * equally many rows, ascending. Equal predictions share a bin, that of their middle rank, so the order of rows does not
 * matter; bins that no row falls into are left out.
 */
export function calibrationBins(rows: ScoredRows): CalibrationBin[] {
  return summarizeBins(rows, equalCountBins(rows.predictions));
}

/** The rows of each bin that has some, ascending: least, greatest and mean prediction, and the share of positives. */
export function summarizeBins({labels, predictions}: ScoredRows, bins: Uint32Array): CalibrationBin[] {
  const found = new Map<
    number,
    {lower: number; upper: number; n: number; predicted: number; observed: number}
  >();
  for (let i = 0; i < labels.length; i++) {
    const p = predictions[i] ?? 0;
    const bin = bins[i] ?? 0;
    const sums = found.get(bin) ?? {lower: p, upper: p, n: 0, predicted: 0, observed: 0};
    sums.lower = Math.min(sums.lower, p);
    sums.upper = Math.max(sums.upper, p);
    sums.n += 1;
    sums.predicted += p;
    sums.observed += labels[i] ?? 0;
    found.set(bin, sums);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, {predicted, observed, n, ...range}]) => ({
      ...range,
      n,
      predicted: predicted / n,
      observed: observed / n,
    }));
}

/** Σ over bins of n_bin / n · |mean predicted − share of positives|; NaN without rows. */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  const rows = bins.reduce((sum, {n}) => sum + n, 0);
  return bins.reduce((sum, bin) => sum + bin.n * Math.abs(bin.predicted - bin.observed), 0) / rows;
}

/**
 * The expected calibration error (Naeini, Cooper and Hauskrecht 2015) over the 10 bins of equal count of `calibrationBins`,
 * as Nixon et al. 2019 advise against empty bins. Bins are made anew for repeated rows. It is never 0 by chance alone:
 * n rows of a perfectly calibrated model give about 0.8 · √(10 · mean p(1 − p) / n).
 */
export function expectedCalibrationError({labels, predictions}: ScoredRows): CountedMetric {
  const order = ascending(predictions);
  const endsTie = Uint8Array.from(order, (row, i) =>
    Number(predictions[order[i + 1] ?? -1] !== predictions[row]),
  );
  return (counts) => {
    let total = 0;
    for (let i = 0; i < order.length; i++) total += counts[i] ?? 0;
    let before = 0; // rows with a smaller prediction
    let tied = 0;
    let excess = 0; // of predicted over observed in this bin
    let tiedExcess = 0;
    let bin = 0;
    let error = 0;
    for (let i = 0; i < order.length; i++) {
      const row = order[i] ?? 0;
      const count = counts[row] ?? 0;
      tied += count;
      tiedExcess += count * ((predictions[row] ?? 0) - (labels[row] ?? 0));
      if (endsTie[i] === 0) continue;
      const at = binAt(before, tied, total);
      if (at !== bin) {
        error += Math.abs(excess);
        excess = 0;
        bin = at;
      }
      excess += tiedExcess;
      before += tied;
      tied = tiedExcess = 0;
    }
    return (error + Math.abs(excess)) / total;
  };
}

function equalCountBins(predictions: Float64Array): Uint32Array {
  const order = ascending(predictions);
  const bins = new Uint32Array(order.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && predictions[order[end] ?? 0] === predictions[order[start] ?? 0]) end++;
    const bin = binAt(start, end - start, order.length);
    for (let i = start; i < end; i++) bins[order[i] ?? 0] = bin;
  }
  return bins;
}

/** The bin of a tie by its middle rank. */
function binAt(before: number, tied: number, total: number): number {
  return Math.min(most - 1, Math.floor((most * (before + tied / 2)) / total));
}

function ascending(predictions: Float64Array): Uint32Array {
  return Uint32Array.from(predictions, (_, i) => i).sort(
    (a, b) => (predictions[a] ?? 0) - (predictions[b] ?? 0),
  );
}
