import type {RuleOf} from '../config/rules/rule-keys.ts';
import type {Evaluation, EvaluationTypes} from '../generated/documents.ts';
import {fail, listed, sentence, shortened, worstOf, type Outcome, type RuleVerdict} from './outcome.ts';

/** A rule on a metric. */
type PartRule = RuleOf<'metric'> | RuleOf<'versus'>;

/** All test rows, or the part of them that a slice is. */
export interface Part {
  readonly slice: {column: string; value: string} | undefined;
  readonly metrics: readonly EvaluationTypes.Metric[];
  /** With the champion. */
  readonly comparison: readonly EvaluationTypes.Difference[] | undefined;
}

/**
 * A rule on a metric over all rows, on one part of them, or on every part of a column, where the worst part decides.
 * Parts below the minimum of rows are not judged and named; where none is left the rule is inconclusive. That every part
 * must keep the bound needs no correction for their number; that one part misses it by chance grows likelier with every
 * part.
 */
export function judgeParts(
  rule: PartRule,
  evaluation: Evaluation,
  of: {rows: (part: Part) => number | undefined; judge: (part: Part, where: string) => Outcome},
): Outcome {
  const parts = partsOf(rule, evaluation);
  if (typeof parts === 'string') return fail(parts);
  const least = rule['minimum-rows'] ?? (parts.column === undefined ? 1 : 30);
  const judged: Outcome[] = [];
  const left: string[] = [];
  for (const part of parts.list) {
    const {slice, metrics} = part;
    // The evaluation itself lists parts that were too small for it, without a metric.
    const unmeasured = slice !== undefined && metrics.length === 0;
    if (unmeasured || (of.rows(part) ?? least) < least) left.push(slice?.value ?? '');
    else if (slice === undefined) judged.push(of.judge(part, ''));
    else
      judged.push({...of.judge(part, ` on ${shortened(slice.column)} = ${shortened(slice.value)}`), slice});
  }
  const worst = worstOf([...judged].sort(byMargin));
  if (parts.column !== undefined)
    return slicedOutcome(worst, {judged: judged.length, left, least, column: parts.column});
  return worst ?? {verdict: 'inconclusive', message: `There are fewer than ${least} rows to judge by.`};
}

/** What an evaluation must have for a rule on a metric that could not be judged. */
export function partsNeeded({verdict, left = []}: RuleVerdict, rule: PartRule): string {
  if (verdict !== 'inconclusive') return 'an evaluation that measures it, on the same rows';
  const least = rule['minimum-rows'];
  const rows = least === undefined ? 'enough rows' : `at least ${least} rows`;
  return left.length === 0 ? rows : `${rows} in ${listed(left)}`;
}

/** The parts of the rows that a rule speaks of, and the column that cuts them; a sentence where there are none. */
function partsOf(
  rule: PartRule,
  {metrics, comparison, slices = []}: Evaluation,
): {column?: string; list: readonly Part[]} | string {
  const column = rule.slices ?? rule.slice?.column;
  if (column === undefined) return {list: [{slice: undefined, metrics, comparison}]};
  const wanted = rule.slice?.value;
  const list = slices
    .filter((slice) => slice.column === column && (wanted === undefined || slice.value === wanted))
    .map((slice) => ({
      slice: {column, value: slice.value},
      metrics: slice.metrics,
      comparison: slice.comparison,
    }));
  if (list.length > 0) return {column, list};
  return wanted === undefined
    ? `the evaluation has no slice of column ${shortened(column)}`
    : `the evaluation has no slice ${shortened(column)} = ${shortened(wanted)}`;
}

/** What is furthest from its bound on the wrong side, or nearest to it on the right one, comes first. */
function byMargin(a: Outcome, b: Outcome): number {
  const margin = ({value, bound, verdict}: Outcome): number => {
    const distance = Math.abs((value ?? Number.NaN) - (bound ?? Number.NaN));
    if (Number.isNaN(distance)) return Number.NEGATIVE_INFINITY;
    return verdict === 'fail' ? -distance : distance;
  };
  return margin(a) - margin(b); // NaN, of two without a number, sorts as equal
}

function slicedOutcome(
  worst: Outcome | undefined,
  of: {judged: number; left: readonly string[]; least: number; column: string},
): Outcome {
  const {judged, least, column} = of;
  const left = [...of.left];
  const omitted =
    left.length === 0 ? '' : `not judged for too few rows (below ${least}, or not measured): ${listed(left)}`;
  const lists = left.length > 0 && {left};
  if (worst === undefined)
    return {
      verdict: 'inconclusive',
      message: sentence(`no slice of ${shortened(column)} can be judged; ${omitted}`),
      ...lists,
    };
  const notes = [judged > 1 ? `the worst of ${judged} slices` : '', omitted].filter((note) => note !== '');
  const message = notes.length === 0 ? worst.message : `${worst.message.slice(0, -1)} (${notes.join('; ')}).`;
  return {...worst, message, ...lists};
}
