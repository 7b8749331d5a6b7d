/** A rule for the number of bins of equal width. */
export type BinRule = 'sturges' | 'doane' | 'square-root' | 'rice' | 'scott' | 'freedman-diaconis';

/**
 * The edges of bins of equal width between the least and the greatest value, as NumPy's histogram_bin_edges: by a rule
 * (Sturges 1926; Doane 1976, which widens for skew; Scott 1979; Freedman and Diaconis 1981) or a number of bins. Equal values get
 * one bin of width 1 around them. Values are finite, at least one.
 */
export function binEdges(values: ArrayLike<number>, rule: BinRule | number): Float64Array {
  const known = Float64Array.from(values).sort();
  let [low, high] = [known[0] ?? 0, known.at(-1) ?? 1];
  const width = typeof rule === 'number' ? 0 : widths[rule](known);
  const bins = typeof rule === 'number' ? rule : width > 0 ? Math.max(1, Math.ceil((high - low) / width)) : 1;
  if (low === high) [low, high] = [low - 0.5, high + 0.5];
  const step = (high - low) / bins;
  return Float64Array.from({length: bins + 1}, (_, i) => (i === bins ? high : low + i * step));
}

/** How many values lie in each bin: from its edge up to the next, the last one with both. Values outside are not counted. */
export function countInBins(values: ArrayLike<number>, edges: Float64Array): number[] {
  const counts = new Array<number>(edges.length - 1).fill(0);
  const last = edges.length - 1;
  for (const value of Array.from(values)) {
    if (!(value >= (edges[0] ?? NaN) && value <= (edges[last] ?? NaN))) continue;
    let [low, high] = [0, last];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((edges[middle] ?? Infinity) <= value) low = middle;
      else high = middle;
    }
    counts[low] = (counts[low] ?? 0) + 1;
  }
  return counts;
}

/** The width that a rule asks for, of ascending values; 0 where it has none. */
const widths: Readonly<Record<BinRule, (values: Float64Array) => number>> = {
  sturges: (values) => rangeOf(values) / (Math.log2(values.length) + 1),
  doane: (values) => {
    const n = values.length;
    if (n <= 2) return 0;
    const error = Math.sqrt((6 * (n - 2)) / ((n + 1) * (n + 3)));
    const {mean, sd} = spreadOf(values);
    if (!(sd > 0)) return 0;
    const skew = values.reduce((sum, value) => sum + ((value - mean) / sd) ** 3, 0) / n;
    return rangeOf(values) / (1 + Math.log2(n) + Math.log2(1 + Math.abs(skew) / error));
  },
  'square-root': (values) => rangeOf(values) / Math.sqrt(values.length),
  rice: (values) => rangeOf(values) / (2 * Math.cbrt(values.length)),
  scott: (values) => Math.cbrt((24 * Math.sqrt(Math.PI)) / values.length) * spreadOf(values).sd,
  'freedman-diaconis': (values) =>
    (2 * (quantile(values, 0.75) - quantile(values, 0.25))) / Math.cbrt(values.length),
};

function rangeOf(values: Float64Array): number {
  return (values.at(-1) ?? 0) - (values[0] ?? 0);
}

function spreadOf(values: Float64Array): {mean: number; sd: number} {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {mean, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)};
}

/** Linear interpolation between order statistics, of ascending values (NumPy's default; type 7 of Hyndman and Fan 1996). */
export function quantile(ascending: Float64Array, share: number): number {
  const place = share * (ascending.length - 1);
  const low = ascending[Math.floor(place)] ?? NaN;
  return low + (place % 1) * ((ascending[Math.ceil(place)] ?? NaN) - low);
}
