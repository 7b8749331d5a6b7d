import {incompleteBeta} from './incomplete-beta.ts';

/** P(F >= f) for Fisher's F with these degrees of freedom (Abramowitz & Stegun 26.6.2). */
export function fSurvival(f: number, between: number, within: number): number {
  if (f <= 0) return 1;
  if (!Number.isFinite(f)) return 0;
  const sum = within + between * f;
  return incompleteBeta(within / sum, within / 2, between / 2, (between * f) / sum);
}
