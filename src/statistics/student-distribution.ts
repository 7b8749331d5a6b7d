import {bisect} from 'simple-statistics';
import {incompleteBeta} from './incomplete-beta.ts';

/** P(|T| >= |t|) for Student's t with `degrees` > 0 degrees of freedom (not necessarily whole): I_x(degrees/2, 1/2). */
export function studentTwoSided(t: number, degrees: number): number {
  if (!Number.isFinite(t)) return 0;
  const square = t * t;
  return incompleteBeta(degrees / (degrees + square), degrees / 2, 0.5, square / (degrees + square));
}

/** The t > 0 with P(|T| >= t) = probability, 0 < probability < 1; found by bisection, to 1e-11 of itself. */
export function studentQuantile(probability: number, degrees: number): number {
  let high = 1;
  while (studentTwoSided(high, degrees) > probability) high *= 2;
  return bisect((t: number) => studentTwoSided(t, degrees) - probability, 0, high, 200, 1e-11 * high);
}
