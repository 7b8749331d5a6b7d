/** The ranks of two samples in one order, ties sharing the mean of theirs, and how many values each tie has. */
export interface PooledRanks {
  /** Of the ascending values of each sample. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Values of each distinct number, ascending. */
  readonly ties: readonly number[];
}

/** Ranks of two ascending samples without NaN, from 1 (midranks). */
export function pooledRanks(x: Float64Array, y: Float64Array): PooledRanks {
  const ranks = {x: new Float64Array(x.length), y: new Float64Array(y.length)};
  const ties: number[] = [];
  let i = 0;
  let j = 0;
  while (i < x.length || j < y.length) {
    const value = Math.min(x[i] ?? Infinity, y[j] ?? Infinity);
    const [firstX, firstY] = [i, j];
    while (i < x.length && x[i] === value) i++;
    while (j < y.length && y[j] === value) j++;
    const rank = (firstX + firstY + 1 + i + j) / 2;
    ranks.x.fill(rank, firstX, i);
    ranks.y.fill(rank, firstY, j);
    ties.push(i - firstX + j - firstY);
  }
  return {...ranks, ties};
}

/** Σ (t³ − t) over the ties: what they take from the variance of ranks. */
export function tieTerm(ties: readonly number[]): number {
  return ties.reduce((sum, t) => sum + (t - 1) * t * (t + 1), 0);
}
