import type {WeightedMetric, ScoredRows} from './metric.ts';

/**
 * The probability that a positive row is scored above a negative one, ties by one half (Mann-Whitney; equal to
 * scikit-learn's roc_auc_score). Undefined without rows of both kinds. Rows are sorted once; each evaluation is one pass.
 */
export function rocAuc({labels, predictions}: ScoredRows): WeightedMetric {
  const order = Uint32Array.from(labels, (_, i) => i).sort(
    (a, b) => (predictions[a] ?? 0) - (predictions[b] ?? 0),
  );
  const isPositive = Uint8Array.from(order, (row) => labels[row] ?? 0);
  // Whether the next row of the order has another score.
  const endsTie = Uint8Array.from(order, (row, i) =>
    Number(predictions[order[i + 1] ?? -1] !== predictions[row]),
  );
  return (counts) => {
    let below = 0; // negatives scored lower than this tie
    let positives = 0;
    let negatives = 0; // of this tie
    let tiedPositives = 0;
    let wins = 0;
    for (let i = 0; i < order.length; i++) {
      const count = counts[order[i] ?? 0] ?? 0;
      if (isPositive[i] === 1) tiedPositives += count;
      else negatives += count;
      if (endsTie[i] === 0) continue;
      wins += tiedPositives * (below + negatives / 2);
      below += negatives;
      positives += tiedPositives;
      negatives = tiedPositives = 0;
    }
    return wins / (positives * below);
  };
}
