import {gammaln} from 'simple-statistics';
import {lowerGamma, upperGamma} from './incomplete-gamma.ts';

/** P(X >= x) for a chi-square variable with `degrees` > 0 degrees of freedom: Q(degrees / 2, x / 2). */
export function chiSquareSurvival(x: number, degrees: number): number {
  return upperGamma(degrees / 2, x / 2);
}

/**
 * P(X <= x) for a non-central chi-square variable: the Poisson mixture of central ones (Johnson, Kotz & Balakrishnan
 * 1995, 29.2), summed from the largest weight outwards until what is left is below 1e-12.
 */
export function noncentralChiSquare(x: number, degrees: number, noncentrality: number): number {
  if (x <= 0) return 0;
  const half = noncentrality / 2;
  if (half === 0) return lowerGamma(degrees / 2, x / 2);
  const weight = (j: number): number => Math.exp(j * Math.log(half) - half - gammaln(j + 1));
  const part = (j: number): number => weight(j) * lowerGamma(degrees / 2 + j, x / 2);
  const mode = Math.floor(half);
  let sum = 0;
  for (let j = mode; j >= 0 && (weight(j) > 1e-14 || j === mode); j--) sum += part(j);
  for (let j = mode + 1; weight(j) > 1e-14; j++) sum += part(j);
  return Math.min(1, sum);
}

/**
 * The two-sided interval of the non-centrality that a chi-square statistic was drawn with: the values for which the
 * statistic is neither in the upper nor in the lower tail (Smithson 2003). A statistic that is too small even for
 * non-centrality 0 gives 0 on both sides.
 */
export function noncentralityInterval(
  statistic: number,
  degrees: number,
  confidence: number,
): {lower: number; upper: number} {
  const tail = (1 - confidence) / 2;
  return {
    lower: solve(statistic, degrees, 1 - tail),
    upper: solve(statistic, degrees, tail),
  };
}

/** The non-centrality at which P(X <= statistic) falls to `probability`; 0 where it is below already at 0. */
function solve(statistic: number, degrees: number, probability: number): number {
  if (noncentralChiSquare(statistic, degrees, 0) <= probability) return 0;
  let low = 0;
  let high = Math.max(1, statistic);
  while (noncentralChiSquare(statistic, degrees, high) > probability) high *= 2;
  while (high - low > 1e-6 * high) {
    const middle = (low + high) / 2;
    if (noncentralChiSquare(statistic, degrees, middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
