import {bisect} from 'simple-statistics';

/**
 * P(D >= distance) for the two-sided two-sample Kolmogorov-Smirnov distance of `n` against `m` rows from one continuous
 * distribution (with ties the true value is smaller: the test is conservative). Exact up to n·m = 2,000,000 by counting
 * lattice paths as probabilities (Hodges 1958), so that the far tail keeps its digits; beyond that by the limit
 * distribution at sqrt(n·m/(n+m))·distance (Smirnov 1939).
 */
export function smirnovSurvival(distance: number, n: number, m: number): number {
  if (distance <= 0 || n === 0 || m === 0) return 1;
  if (n * m > 2_000_000) return kolmogorovSurvival(Math.sqrt((n * m) / (n + m)) * distance);
  return smirnovByPaths(distance, n, m);
}

/** Kolmogorov's limit distribution: 2 Σ (-1)^(k-1) exp(-2 k² x²). */
export function kolmogorovSurvival(x: number): number {
  if (x < 0.2) return 1; // 1 - 4e-12 and the series converges slowly
  let sum = 0;
  for (let k = 1; k < 100; k++) {
    const term = Math.exp(-2 * k * k * x * x);
    sum += k % 2 === 1 ? term : -term;
    if (term < 1e-18) break;
  }
  return Math.min(1, 2 * sum);
}

/** The x with `kolmogorovSurvival(x)` = probability, to 1e-10. */
export function kolmogorovQuantile(probability: number): number {
  return bisect((x: number) => kolmogorovSurvival(x) - probability, 0.2, 10, 100, 1e-10);
}

/**
 * Half the width of a band around the distance of `n` against `m` rows that holds the true one with this confidence: the
 * two-sample Dvoretzky-Kiefer-Wolfowitz-Massart band, asymptotic. Everything, where a sample is empty.
 */
export function distanceBand(n: number, m: number, confidence: number): number {
  return n === 0 || m === 0 ? 1 : kolmogorovQuantile(1 - confidence) * Math.sqrt(1 / n + 1 / m);
}

/**
 * A random merge of both samples is a path from (0, 0) to (n, m); at (i, j) it came from the left with probability
 * i / (i + j). Carried along: the probability that the path has already been `distance` away from the diagonal, to
 * either side or to one.
 */
export function smirnovByPaths(distance: number, n: number, m: number, sides: 'one' | 'two' = 'two'): number {
  const limit = distance * (1 - 1e-12) - 1e-13; // the distance itself is out, however it was rounded
  const row = new Float64Array(m + 1);
  for (let i = 0; i <= n; i++) {
    const left = i / n;
    for (let j = 0; j <= m; j++) {
      const apart = left - j / m;
      if ((sides === 'two' ? Math.abs(apart) : apart) >= limit) row[j] = 1;
      else if (i + j === 0) row[j] = 0;
      else row[j] = (i * (row[j] ?? 0) + (j > 0 ? j * (row[j - 1] ?? 0) : 0)) / (i + j);
    }
  }
  return Math.min(1, row[m] ?? 1);
}
