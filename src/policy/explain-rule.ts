import type {ConfigTypes} from '../generated/documents.ts';
import {formatNumber} from '../text/format-number.ts';
import {isNumber, type RuleVerdict} from './outcome.ts';
import {kindOf} from './rule-kinds.ts';

/** A verdict on a rule in words for a table; a dash where there is nothing to say. */
export interface RuleExplanation {
  readonly rule: string;
  readonly severity: string;
  /** `waived` where an active waiver covers what did not pass. */
  readonly verdict: string;
  readonly value: string;
  /** With its side, such as `≥ 0.6`. */
  readonly bound: string;
  readonly interval: string;
  readonly n: string;
  /** What would make it pass. */
  readonly needed: string;
}

/** Says for a judged rule what was seen and what would make it pass; findings that are no rule have no configuration. */
export function explainRule(judged: RuleVerdict, rule: ConfigTypes.Rule | undefined): RuleExplanation {
  const {id, severity, verdict, value, lower, upper, bound, n, waiver} = judged;
  const interval =
    isNumber(lower) && isNumber(upper) ? `${formatNumber(lower)} to ${formatNumber(upper)}` : dash;
  return {
    rule: id,
    severity,
    verdict: waiver?.active === true ? 'waived' : verdict,
    value: isNumber(value) ? formatNumber(value) : dash,
    bound: isNumber(bound)
      ? `${rule === undefined ? '≥' : kindOf(rule).side(judged)} ${formatNumber(bound)}`
      : dash,
    interval,
    n: n === undefined ? dash : String(n),
    needed: neededFor(judged, rule),
  };
}

/** What would make a rule pass, as a phrase; a dash where it passes or says nothing. */
function neededFor(judged: RuleVerdict, rule: ConfigTypes.Rule | undefined): string {
  const {verdict, waiver} = judged;
  if (verdict === 'pass' || verdict === 'not-applicable') return dash;
  if (waiver?.active === true) return `nothing until ${waiver.expires}; then as without the waiver`;
  if (rule === undefined) return checks.get(judged.id) ?? 'a change of what the reason names';
  return kindOf(rule).needed(judged);
}

/** Findings of the gate that are no rule. */
const checks: ReadonlyMap<string, string> = new Map([
  ['manifest', 'the manifest of the version’s tag in the stage file'],
  ['manifest-file', 'the manifest of the version’s tag, byte for byte'],
  ['hold', 'a change that lifts the hold'],
]);

const dash = '–';
