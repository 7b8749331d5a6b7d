import type {ConfigTypes} from '../generated/documents.ts';
import {formatNumber} from '../text/format-number.ts';
import {rowsNeeded} from '../statistics/rows-needed.ts';
import {listed, shortened, type RuleVerdict} from './outcome.ts';
import type {ApprovalsRule, DriftRule, FairnessRule, MetricRule} from './rule-kinds.ts';

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
    bound: isNumber(bound) ? `${signOf(judged, rule)} ${formatNumber(bound)}` : dash,
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
  if ('approvals' in rule) return approvalsNeeded(judged, rule.approvals);
  if ('after' in rule) return timeNeeded(judged, rule.after);
  if ('reproducible' in rule) return 'a version that was trained with all of it recorded';
  if ('contract' in rule) return 'a version that was trained on data that keeps its contract';
  if ('drift' in rule) return drift(judged, rule);
  if ('fresh' in rule) return freshness(judged, rule.fresh);
  return 'budget' in rule ? savingNeeded(judged) : numberNeeded(judged, rule);
}

function savingNeeded({value, bound}: RuleVerdict): string {
  return isNumber(value) && isNumber(bound)
    ? `${formatNumber(value - bound)} less`
    : 'an evaluation that measures it';
}

/**
 * The estimate that would do with an interval as wide as this one, and where rows alone could tell, how many of them
 * with this estimate.
 */
function numberNeeded(judged: RuleVerdict, rule: MetricRule | FairnessRule): string {
  const {value, bound} = judged;
  if (!isNumber(bound) || !isNumber(value)) return missing(judged, rule);
  const side = isStrict(judged, rule) ? 'more than' : sideOf(judged, rule) === '≥' ? 'at least' : 'at most';
  if (rule.judge === 'estimate') return `an estimate of ${side} ${formatNumber(bound)}`;
  const {lower, upper, n = 0, verdict} = judged;
  if (!isNumber(lower) || !isNumber(upper)) return 'an evaluation with an interval';
  const reach = side === 'at most' ? upper - value : lower - value;
  const estimate = `an estimate of ${side} ${formatNumber(bound - reach)} with as wide an interval`;
  // More rows only help where the estimate is on the right side already.
  const right = side === 'at most' ? value < bound : value > bound;
  const open = verdict === 'inconclusive' && right;
  const rows = open ? rowsNeeded({value, lower, upper, n}, bound) : undefined;
  return rows === undefined
    ? estimate
    : `about ${formatNumber(rows, 2)} rows with this estimate, or ${estimate}`;
}

function missing({verdict, left = []}: RuleVerdict, rule: MetricRule | FairnessRule): string {
  if ('fairness' in rule)
    return verdict === 'inconclusive'
      ? `two groups of ${shortened(rule.groups)} with enough rows`
      : 'an evaluation that measures it';
  if (verdict !== 'inconclusive') return 'an evaluation that measures it, on the same rows';
  const least = rule['minimum-rows'];
  const rows = least === undefined ? 'enough rows' : `at least ${least} rows`;
  return left.length === 0 ? rows : `${rows} in ${listed(left)}`;
}

function approvalsNeeded({value, message}: RuleVerdict, asked: ApprovalsRule['approvals']): string {
  const more = asked.count - (isNumber(value) ? value : 0);
  const whose = asked.from === undefined ? 'anybody who may write' : listed(asked.from, 10);
  const other = (asked['not-author'] ?? true) ? ' who did not make the change' : '';
  const token = message.includes('Members (read)') ? ', and a token that may read its members' : '';
  return `${more} more ${more === 1 ? 'approval' : 'approvals'} of this commit by ${whose}${other}${token}`;
}

function timeNeeded({verdict, value, bound}: RuleVerdict, stage: string): string {
  if (verdict !== 'inconclusive' || !isNumber(value) || !isNumber(bound))
    return isNumber(bound) && bound > 0
      ? `${formatNumber(bound)} hours in stage ${stage}`
      : `stage ${stage} first`;
  return `${formatNumber(bound - value)} more hours in stage ${stage}`;
}

function drift({verdict}: RuleVerdict, rule: DriftRule): string {
  if (verdict === 'inconclusive') return 'more recent traffic';
  const share = rule['maximum-share'];
  const most =
    share === undefined ? 'no feature' : `a share of at most ${formatNumber(share)} of the features`;
  return `a version trained on data from which ${most} drifted`;
}

function freshness({bound}: RuleVerdict, what: 'data' | 'evaluation'): string {
  const days = isNumber(bound) ? ` of the last ${formatNumber(bound)} days` : ' with a date';
  return what === 'data' ? `a version trained on rows${days}` : `an evaluation${days}`;
}

/** `>` where a relative improvement asks for more than nothing. */
function signOf(judged: RuleVerdict, rule: ConfigTypes.Rule | undefined): string {
  return isStrict(judged, rule) ? '>' : sideOf(judged, rule);
}

function isStrict({bound}: RuleVerdict, rule: ConfigTypes.Rule | undefined): boolean {
  return rule !== undefined && 'versus' in rule && bound === 0 && (rule['relative-improvement'] ?? 0) > 0;
}

function sideOf({bound}: RuleVerdict, rule: ConfigTypes.Rule | undefined): '≥' | '≤' {
  if (rule === undefined) return '≥';
  if ('minimum' in rule || 'maximum' in rule) {
    const minimum = 'minimum' in rule ? rule.minimum : undefined;
    return minimum !== undefined && bound === minimum ? '≥' : '≤';
  }
  return 'budget' in rule || 'drift' in rule || 'fresh' in rule || 'contract' in rule ? '≤' : '≥';
}

/** Findings of the gate that are no rule. */
const checks: ReadonlyMap<string, string> = new Map([
  ['manifest', 'the manifest of the version’s tag in the stage file'],
  ['manifest-file', 'the manifest of the version’s tag, byte for byte'],
  ['hold', 'a change that lifts the hold'],
]);

const dash = '–';

function isNumber(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}
