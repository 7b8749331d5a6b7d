import {sum} from 'simple-statistics';
import {noncentralityInterval} from './chi-square-distribution.ts';

/**
 * Cramér's V of a `samples` × `cells` table from its chi-square statistic over `n` rows, with Bergsma's bias correction
 * (2013): 0 (alike) to 1 (disjoint); it does not grow with the number of cells where nothing changed.
 */
export function biasCorrectedCramersV(statistic: number, cells: number, n: number, samples = 2): number {
  const squared = Math.max(0, statistic / n - ((cells - 1) * (samples - 1)) / (n - 1));
  const rows = samples - (samples - 1) ** 2 / (n - 1);
  const columns = cells - (cells - 1) ** 2 / (n - 1);
  return Math.min(1, Math.sqrt(squared / Math.max(1e-12, Math.min(rows - 1, columns - 1))));
}

/**
 * How far two distributions over the same cells are apart: the bias-corrected Cramér's V that a table with equally many
 * rows in both samples would have, with an interval. Equal weights make the effect a property of the two distributions:
 * the plain V of a large reference against a small current sample shrinks with the ratio of their sizes. The statistic
 * is N · ½ Σ (p - q)² / (p + q) with N = 4 / (1/n + 1/m); at n = m it is Pearson's. The interval inverts the non-central
 * chi-square distribution (Smithson 2003). Cells that are empty in both are ignored.
 */
export function balancedCramersV(
  reference: readonly number[],
  current: readonly number[],
  confidence: number,
): {value: number; lower: number; upper: number} {
  const n = sum(reference);
  const m = sum(current);
  const balanced = 4 / (1 / n + 1 / m);
  let apart = 0;
  let cells = 0;
  reference.forEach((count, index) => {
    const p = count / n;
    const q = (current[index] ?? 0) / m;
    if (p + q === 0) return;
    cells += 1;
    apart += (p - q) ** 2 / (p + q) / 2;
  });
  if (cells < 2) return {value: 0, lower: 0, upper: 0};
  const statistic = balanced * apart;
  const {lower, upper} = noncentralityInterval(statistic, cells - 1, confidence);
  return {
    value: biasCorrectedCramersV(statistic, cells, balanced),
    lower: Math.min(1, Math.sqrt(lower / balanced)),
    upper: Math.min(1, Math.sqrt(upper / balanced)),
  };
}
