import {ascendingKnown, type NotDefined, type TestResult} from '../not-defined.ts';

/**
 * The Anderson-Darling test that several samples come from one law (Scholz and Stephens 1987): their statistic in
 * standard deviations around its mean, with midranks for ties or right-continuous. The p-value is read off their table of
 * seven levels by a quadratic in its logarithm, as in SciPy's anderson_ksamp: below 0.001 and above 0.25 it says no more than
 * that (`capped`). NaN is missing and left out; fewer than two samples, an empty one, or equal values alone are not defined.
 */
export function andersonDarlingTest(
  samples: readonly ArrayLike<number>[],
  {midrank = true}: {midrank?: boolean} = {},
): (TestResult & {capped: boolean}) | NotDefined {
  const sorted = samples.map(ascendingKnown);
  if (sorted.length < 2) return {reason: 'fewer than two samples'};
  if (sorted.some(({length}) => length === 0)) return {reason: 'a sample is empty'};
  const distinct = countTies(sorted);
  if (distinct.length < 2) return {reason: 'all values are equal'};
  const sizes = sorted.map(({length}) => length);
  const rows = sizes.reduce((sum, n) => sum + n, 0);
  if (rows < 4) return {reason: 'fewer than four rows'};
  const squared = midrank ? byMidranks(distinct, sizes, rows) : byRightRanks(distinct, sizes, rows);
  const statistic = (squared - (sizes.length - 1)) / Math.sqrt(varianceOf(sizes, rows));
  const {p, capped} = levelOf(statistic, sizes.length - 1);
  return {statistic, pValue: p, capped};
}

/** Of each distinct value, ascending: how often each sample has it. */
function countTies(samples: readonly Float64Array[]): readonly (readonly number[])[] {
  const at = samples.map(() => 0);
  const ties: number[][] = [];
  for (;;) {
    const value = Math.min(...samples.map((sample, s) => sample[at[s] ?? 0] ?? Infinity));
    const counts = samples.map((sample, s) => {
      let count = 0;
      while (sample[(at[s] ?? 0) + count] === value) count++;
      at[s] = (at[s] ?? 0) + count;
      return count;
    });
    if (counts.every((count) => count === 0)) return ties;
    ties.push(counts);
  }
}

type Statistic = (ties: readonly (readonly number[])[], sizes: readonly number[], rows: number) => number;

const byMidranks: Statistic = (ties, sizes, rows) => {
  const before = sizes.map(() => 0);
  let all = 0;
  const sums = sizes.map(() => 0);
  for (const counts of ties) {
    const tied = counts.reduce((sum, count) => sum + count, 0);
    const middle = all + tied / 2;
    const weight = tied / rows / (middle * (rows - middle) - (rows * tied) / 4);
    for (const [s, count] of counts.entries()) {
      const own = (before[s] ?? 0) + count / 2;
      sums[s] = (sums[s] ?? 0) + weight * (rows * own - middle * (sizes[s] ?? 0)) ** 2;
      before[s] = (before[s] ?? 0) + count;
    }
    all += tied;
  }
  return (sums.reduce((sum, one, s) => sum + one / (sizes[s] ?? 1), 0) * (rows - 1)) / rows;
};

const byRightRanks: Statistic = (ties, sizes, rows) => {
  const before = sizes.map(() => 0);
  let all = 0;
  const sums = sizes.map(() => 0);
  for (const counts of ties.slice(0, -1)) {
    const tied = counts.reduce((sum, count) => sum + count, 0);
    all += tied;
    for (const [s, count] of counts.entries()) {
      before[s] = (before[s] ?? 0) + count;
      const apart = rows * (before[s] ?? 0) - all * (sizes[s] ?? 0);
      sums[s] = (sums[s] ?? 0) + ((tied / rows) * apart ** 2) / (all * (rows - all));
    }
  }
  return sums.reduce((sum, one, s) => sum + one / (sizes[s] ?? 1), 0);
};

/** The variance of the statistic: equation 4 of Scholz and Stephens. */
function varianceOf(sizes: readonly number[], rows: number): number {
  const k = sizes.length;
  const inverse = sizes.reduce((sum, n) => sum + 1 / n, 0);
  let h = 1;
  let g = 0;
  // h = Σ 1/i, g = ΣΣ 1/((N − i) j) over i < j: both by one pass.
  for (let i = 2, partial = 0; i < rows; i++) {
    partial += 1 / (rows - i + 1);
    g += partial / i;
    h = partial + 1;
  }
  const a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * inverse;
  const b = (2 * g - 4) * k ** 2 + 8 * h * k + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6;
  const c = (6 * h + 2 * g - 2) * k ** 2 + (4 * h - 4 * g + 6) * k + (2 * h - 6) * inverse + 4 * h;
  const d = (2 * h + 6) * k ** 2 - 4 * h * k;
  return (a * rows ** 3 + b * rows ** 2 + c * rows + d) / ((rows - 1) * (rows - 2) * (rows - 3));
}

const levels = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001];
const coefficients = [
  [0.675, 1.281, 1.645, 1.96, 2.326, 2.573, 3.085],
  [-0.245, 0.25, 0.678, 1.149, 1.822, 2.364, 3.615],
  [-0.105, -0.305, -0.362, -0.391, -0.396, -0.345, -0.154],
] as const;

function levelOf(statistic: number, m: number): {p: number; capped: boolean} {
  const [first, second, third] = coefficients;
  const critical = first.map((b, i) => b + (second[i] ?? 0) / Math.sqrt(m) + (third[i] ?? 0) / m);
  if (statistic < Math.min(...critical)) return {p: 0.25, capped: true};
  if (statistic > Math.max(...critical)) return {p: 0.001, capped: true};
  const fit = quadraticFit(critical, levels.map(Math.log));
  return {p: Math.exp(fit(statistic)), capped: false};
}

/** The least-squares parabola, by polynomials that are orthogonal on the points. */
function quadraticFit(x: readonly number[], y: readonly number[]): (at: number) => number {
  const n = x.length;
  const dot = (f: (v: number) => number, g: (v: number, i: number) => number): number =>
    x.reduce((sum, v, i) => sum + f(v) * g(v, i), 0);
  const mean = x.reduce((sum, v) => sum + v, 0) / n;
  const one = (): number => 1;
  const line = (v: number): number => v - mean;
  const tilt = dot((v) => v * line(v), line) / dot(line, line);
  const offset = dot(line, line) / n;
  const parabola = (v: number): number => (v - tilt) * line(v) - offset;
  const parts = [one, line, parabola].map((f) => ({
    f,
    weight: dot(f, (_, i) => y[i] ?? 0) / dot(f, f),
  }));
  return (at) => parts.reduce((sum, {f, weight}) => sum + weight * f(at), 0);
}
