import {gammaln} from 'simple-statistics';

/**
 * The regularised upper incomplete gamma function Q(a, x) for a > 0 and x >= 0, computed as itself (never as 1 - P where
 * it is small), so that far tails keep their digits. Power series below a + 1, Lentz's continued fraction above
 * (Abramowitz & Stegun 6.5.29 and 6.5.31).
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - bySeries(a, x) : byFraction(a, x);
}

/** The regularised lower incomplete gamma function P(a, x) = 1 - Q(a, x), computed as itself where it is small. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? bySeries(a, x) : 1 - byFraction(a, x);
}

const epsilon = 1e-16;

function bySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * epsilon; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - gammaln(a));
}

function byFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = nonZero(an * d + b, tiny);
    c = nonZero(b + an / c, tiny);
    d = 1 / d;
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < epsilon * 4) break;
  }
  return value * Math.exp(a * Math.log(x) - x - gammaln(a));
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
