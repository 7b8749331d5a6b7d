import {smirnovByPaths} from '../kolmogorov-smirnov.ts';
import {kolmogorovDistanceSurvival} from '../kolmogorov-distribution.ts';
import {ascendingKnown, type Alternative, type NotDefined, type TestResult} from '../not-defined.ts';

/**
 * The two-sample Kolmogorov-Smirnov test. The statistic is the largest distance of the empirical distribution functions
 * (`greater`: by which that of x lies above that of y, `less`: below). The p-value: `exact` by lattice paths (Hodges 1958),
 * `asymptotic` by the law of the distance of n·m/(n+m) rows from a known law (one-sided: Hodges' equation 5.3), `auto`
 * exact up to 10,000 rows a sample, as in SciPy's ks_2samp. With ties it is conservative. NaN is missing and left out, the
 * infinities are values; an empty sample is not defined.
 */
export function kolmogorovSmirnovTest(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  {
    alternative = 'two-sided',
    method = 'auto',
  }: {alternative?: Alternative; method?: 'auto' | 'exact' | 'asymptotic'} = {},
): TestResult | NotDefined {
  const [a, b] = [ascendingKnown(x), ascendingKnown(y)];
  if (a.length === 0 || b.length === 0) return {reason: 'a sample is empty'};
  const {above, below} = distances(a, b);
  const statistic =
    alternative === 'two-sided' ? Math.max(above, below) : alternative === 'greater' ? above : below;
  const exact = method === 'exact' || (method === 'auto' && Math.max(a.length, b.length) <= 10_000);
  const sides = alternative === 'two-sided' ? 'two' : 'one';
  if (statistic <= 0) return {statistic: 0, pValue: 1};
  const pValue = exact
    ? smirnovByPaths(statistic, a.length, b.length, sides)
    : asymptotic(statistic, a.length, b.length, sides);
  return {statistic, pValue};
}

/** How far the distribution function of the first sample rises above that of the second, and falls below it. */
function distances(a: Float64Array, b: Float64Array): {above: number; below: number} {
  let above = 0;
  let below = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    while (i < a.length && a[i] === value) i++;
    while (j < b.length && b[j] === value) j++;
    const apart = i / a.length - j / b.length;
    above = Math.max(above, apart);
    below = Math.max(below, -apart);
  }
  return {above, below};
}

function asymptotic(distance: number, rows: number, others: number, sides: 'one' | 'two'): number {
  const [m, n] = [Math.max(rows, others), Math.min(rows, others)];
  const together = (m * n) / (m + n);
  if (sides === 'two') return kolmogorovDistanceSurvival(distance, Math.max(1, roundEven(together)));
  const z = Math.sqrt(together) * distance;
  return Math.exp(-2 * z * z - (2 * z * (m + 2 * n)) / Math.sqrt(m * n * (m + n)) / 3);
}

/** The nearest whole number, halves to the even one. */
function roundEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
