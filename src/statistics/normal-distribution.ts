import {bisect} from 'simple-statistics';
import {upperGamma} from './incomplete-gamma.ts';

/** P(Z >= z) for a standard normal variable, without loss of digits in the far tail. */
export function normalSurvival(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z >= 0 ? tail : 1 - tail;
}

/** The z with P(Z <= z) = probability, for a probability strictly between 0 and 1; found by bisection to 1e-12. */
export function normalQuantile(probability: number): number {
  return bisect((z: number) => normalSurvival(-z) - probability, -40, 40, 200, 1e-12);
}
