import type {Detector} from './detector.ts';

export interface AdwinOptions {
  /** The confidence that a change is none. */
  readonly delta?: number;
  /** Cuts are tried at each so many values. */
  readonly clock?: number;
  /** Buckets of one size. */
  readonly maxBuckets?: number;
  /** Rows that both sides of a cut must have. */
  readonly minWindow?: number;
  /** Rows before the first cut is tried. */
  readonly gracePeriod?: number;
}

interface Bucket {
  readonly total: number;
  readonly variance: number;
}

/**
 * The adaptive window (ADWIN, Bifet and Gavaldà 2007) as River has it: buckets of exponentially growing size, oldest ones dropped
 * while some cut of the window has means that differ by more than the bound of the paper (with the variance of the window). After
 * a change the window starts empty.
 */
export function adwin({
  delta = 0.002,
  clock = 32,
  maxBuckets = 5,
  minWindow = 5,
  gracePeriod = 10,
}: AdwinOptions = {}): Detector {
  /** Of each size 2^i, oldest first. */
  let rows: Bucket[][] = [[]];
  let [ticks, width, total, variance] = [0, 0, 0, 0];

  function insert(value: number): void {
    rows[0]?.push({total: value, variance: 0});
    width += 1;
    if (width > 1) variance += ((width - 1) * (value - total / (width - 1)) ** 2) / width;
    total += value;
    for (const [i, row] of rows.entries()) {
      if (row.length <= maxBuckets) break;
      const [a, b] = row.splice(0, 2);
      if (a === undefined || b === undefined) break;
      (rows[i + 1] ??= []).push(joined(a, b, 2 ** i));
    }
  }

  function dropOldest(): void {
    const oldest = rows.at(-1)?.shift();
    if (oldest === undefined) return;
    const n = 2 ** (rows.length - 1);
    width -= n;
    total -= oldest.total;
    variance -= oldest.variance + (n * width * (oldest.total / n - total / width) ** 2) / (n + width);
    if (rows.at(-1)?.length === 0) rows.pop();
  }

  function isCut(n0: number, n1: number, apart: number): boolean {
    if (n1 < minWindow || n0 < minWindow) return false;
    const log = Math.log((2 * Math.log(width)) / delta);
    const inverse = 1 / (n0 - minWindow + 1) + 1 / (n1 - minWindow + 1);
    const bound = Math.sqrt(2 * inverse * (variance / width) * log) + (2 / 3) * log * inverse;
    return Math.abs(apart) > bound;
  }

  /** Whether some cut, tried from the oldest rows on, divides unlike means; the newest bucket of a size is no cut, as in River. */
  function hasCut(): boolean {
    let [n0, u0] = [0, 0];
    for (const [i, row] of [...rows.entries()].reverse())
      for (const bucket of row.slice(0, -1)) {
        n0 += 2 ** i;
        u0 += bucket.total;
        if (isCut(n0, width - n0, u0 / n0 - (total - u0) / (width - n0))) return true;
      }
    return false;
  }

  return (value) => {
    insert(value);
    ticks += 1;
    if (ticks % clock !== 0 || width <= gracePeriod) return 'none';
    let changed = false;
    while (hasCut()) {
      changed = true;
      dropOldest();
    }
    if (!changed) return 'none';
    rows = [[]];
    [ticks, width, total, variance] = [0, 0, 0, 0];
    return 'change';
  };
}

function joined(a: Bucket, b: Bucket, size: number): Bucket {
  return {
    total: a.total + b.total,
    variance: a.variance + b.variance + (size * (a.total / size - b.total / size) ** 2) / 2,
  };
}
