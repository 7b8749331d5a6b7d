import type {DriftReport} from '../../generated/documents.ts';

export type Check = DriftReport['checks'][number];

/** What one comparison saw, before the correction over all comparisons and the verdict. */
export interface Finding {
  readonly kind: Check['kind'];
  /** Column or metric. */
  readonly column: string;
  readonly test: string;
  readonly statistic: number | null;
  readonly pValue: number;
  readonly effect: Effect;
  /** Rows behind each side, without missing values. */
  readonly reference: number;
  readonly current: number;
  /** What changed, in words, without the verdict. */
  readonly message: string;
}

interface Effect {
  readonly name: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** From which absolute size on it matters. */
  readonly threshold: number;
}

/** A number for people: at most three significant digits. */
export function rounded(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : 'none';
}

/** A share for people: percent with one decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
