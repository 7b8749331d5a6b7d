import {gammaln} from 'simple-statistics';

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 by its continued fraction (Abramowitz & Stegun 26.5.8).
 * `y` is 1 − x, handed in where it is known better than by subtraction, so that both tails keep their digits.
 */
export function incompleteBeta(x: number, a: number, b: number, y = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const [logX, logY] = [x < 0.5 ? Math.log(x) : Math.log1p(-y), y < 0.5 ? Math.log(y) : Math.log1p(-x)];
  const front = Math.exp(a * logX + b * logY - logBeta(a, b));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(y, b, a)) / b;
}

/** ln B(a, b), also where the gamma functions of which it is the difference are huge (as in R's lbeta). */
function logBeta(a: number, b: number): number {
  const [p, q] = a < b ? [a, b] : [b, a];
  if (q < 10) return gammaln(p) + gammaln(q) - gammaln(p + q);
  const rest = stirlingRest(q) - stirlingRest(p + q);
  const log = Math.log1p(-p / (p + q));
  if (p < 10) return gammaln(p) + rest + p - p * Math.log(p + q) + (q - 0.5) * log;
  const both = stirlingRest(p) + rest + Math.log((2 * Math.PI) / q) / 2;
  return both + (p - 0.5) * Math.log(p / (p + q)) + q * log;
}

/** What Stirling's formula lacks of ln Γ(x), x ≥ 10: an asymptotic series, to 1e-16. */
function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
  return series.reduceRight((sum, term) => sum * square + term, 0) / x;
}

function fraction(x: number, a: number, b: number): number {
  const safe = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return value;
}
