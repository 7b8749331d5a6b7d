import {benjaminiHochberg} from '../../statistics/corrections.ts';
import type {Check, Finding} from './finding.ts';
import type {DriftReport} from '../../generated/documents.ts';

/**
 * The verdict on each finding: drift where the p-value, corrected over all findings (Benjamini-Hochberg), is below
 * `alpha` and the effect is at least its threshold; no-drift where the whole interval of the effect is below it;
 * else, or with fewer than `minimumRows` rows, inconclusive. A performance that got better is no drift.
 */
export function judgeFindings(
  findings: readonly Finding[],
  {alpha, minimumRows}: {alpha: number; minimumRows: number},
): Check[] {
  const adjusted = benjaminiHochberg(findings.map(({pValue}) => pValue));
  return findings.map((finding, index) => {
    const p = adjusted[index] ?? 1;
    return {
      kind: finding.kind,
      column: finding.column,
      test: finding.test,
      verdict: verdictOf(finding, p, alpha, minimumRows),
      statistic: finite(finding.statistic),
      pValue: finding.pValue,
      adjusted: p,
      effect: {
        name: finding.effect.name,
        value: finite(finding.effect.value),
        lower: finite(finding.effect.lower),
        upper: finite(finding.effect.upper),
        threshold: finding.effect.threshold,
      },
      reference: finding.reference,
      current: finding.current,
      message: finding.message,
    };
  });
}

/** The verdict on the whole: any drift is drift, else anything inconclusive (or nothing at all) is inconclusive. */
export function wholeVerdict(checks: readonly Pick<Check, 'verdict'>[]): DriftReport['verdict'] {
  if (checks.some(({verdict}) => verdict === 'drift')) return 'drift';
  if (checks.some(({verdict}) => verdict === 'inconclusive')) return 'inconclusive';
  return checks.some(({verdict}) => verdict === 'no-drift') ? 'no-drift' : 'inconclusive';
}

function verdictOf(
  {effect, current, kind}: Finding,
  adjusted: number,
  alpha: number,
  minimumRows: number,
): Check['verdict'] {
  if (current < minimumRows || !Number.isFinite(effect.value)) return 'inconclusive';
  const oneSided = kind === 'performance'; // only a loss matters
  const size = oneSided ? effect.value : Math.abs(effect.value);
  const most = oneSided ? effect.upper : Math.max(Math.abs(effect.lower), Math.abs(effect.upper));
  if (adjusted < alpha && size >= effect.threshold) return 'drift';
  return most < effect.threshold ? 'no-drift' : 'inconclusive';
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
