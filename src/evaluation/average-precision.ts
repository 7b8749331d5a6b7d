import type {WeightedMetric, ScoredRows} from './metric.ts';

/**
 * The area under the precision-recall curve as a sum of steps: precision at each score, weighted by the recall it adds;
 * tied scores are one step (equal to scikit-learn's average_precision_score). Undefined without positives. Rows are
 * sorted once; each evaluation is one pass.
 */
export function averagePrecision({labels, predictions}: ScoredRows): WeightedMetric {
  const order = Uint32Array.from(labels, (_, i) => i).sort(
    (a, b) => (predictions[b] ?? 0) - (predictions[a] ?? 0),
  );
  const isPositive = Uint8Array.from(order, (row) => labels[row] ?? 0);
  // Whether the next row of the order has another score.
  const endsTie = Uint8Array.from(order, (row, i) =>
    Number(predictions[order[i + 1] ?? -1] !== predictions[row]),
  );
  return (counts) => {
    let rows = 0;
    let positives = 0;
    let tiedPositives = 0;
    let area = 0;
    for (let i = 0; i < order.length; i++) {
      const count = counts[order[i] ?? 0] ?? 0;
      rows += count;
      if (isPositive[i] === 1) tiedPositives += count;
      if (endsTie[i] === 0) continue;
      positives += tiedPositives;
      if (tiedPositives > 0) area += (tiedPositives * positives) / rows;
      tiedPositives = 0;
    }
    return area / positives;
  };
}
