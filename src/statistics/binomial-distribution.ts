import {incompleteBeta} from './incomplete-beta.ts';

/** P(X <= k) of `n` trials with probability `p` (Abramowitz & Stegun 26.5.24). */
export function binomialBelow(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : incompleteBeta(1 - p, n - k, k + 1, p);
}
