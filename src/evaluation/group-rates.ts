import type {CountedMetric} from './metric.ts';
import type {Part} from './part-rows.ts';

/** A group with the rate that is compared, and how many rows are behind it. */
export interface GroupRate {
  readonly label: string;
  readonly n: number;
  readonly rate: CountedMetric;
}

/** Groups that are compared, and the labels of those that cannot be. */
export interface ComparedGroups {
  readonly groups: readonly GroupRate[];
  readonly left: readonly string[];
}

/**
 * A rate of each group: that of `hits` (0 or 1 a row) among those of its rows that are `base`. Groups with fewer base rows
 * than `minimumRows`, and the rest of a column with too many values, are left out.
 */
export function groupRates(
  parts: readonly Part[],
  {hits, base}: {hits: (row: number) => boolean; base: (row: number) => boolean},
  minimumRows: number,
): ComparedGroups {
  return compared(parts, minimumRows, (part) => {
    const rows = part.rows.filter(base);
    return {
      rows,
      rate: () =>
        meanOfRows(
          rows,
          Uint8Array.from(rows, (row) => Number(hits(row))),
        ),
    };
  });
}

/** A metric of each group; groups with fewer rows than `minimumRows`, and the rest of a column, are left out. */
export function groupMetrics(
  parts: readonly Part[],
  prepare: (rows: Uint32Array) => CountedMetric,
  minimumRows: number,
): ComparedGroups {
  return compared(parts, minimumRows, ({rows}) => ({
    rows,
    rate: () => {
      const metric = prepare(rows);
      const own = new Uint32Array(rows.length);
      return (counts) => {
        for (let i = 0; i < rows.length; i++) own[i] = counts[rows[i] ?? 0] ?? 0;
        return metric(own);
      };
    },
  }));
}

function compared(
  parts: readonly Part[],
  minimumRows: number,
  rateOf: (part: Part) => {rows: Uint32Array; rate: () => CountedMetric},
): ComparedGroups {
  const groups: GroupRate[] = [];
  const left: string[] = [];
  for (const part of parts) {
    const {rows, rate} = rateOf(part);
    if (part.isRest || rows.length < minimumRows) left.push(part.label);
    else groups.push({label: part.label, n: rows.length, rate: rate()});
  }
  return {groups, left};
}

function meanOfRows(rows: Uint32Array, hits: Uint8Array): CountedMetric {
  return (counts) => {
    let sum = 0;
    let n = 0;
    for (let i = 0; i < rows.length; i++) {
      const count = counts[rows[i] ?? 0] ?? 0;
      n += count;
      if (hits[i] === 1) sum += count;
    }
    return sum / n;
  };
}
