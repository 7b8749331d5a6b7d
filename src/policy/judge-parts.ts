import type {RuleOf} from '../config/rules/rule-keys.ts';
import type {Evaluation, EvaluationTypes} from '../generated/documents.ts';
import {fail, listed, sentence, shortened, worstOf, type Outcome, type RuleVerdict} from './outcome.ts';

/** A rule on a metric. */
type PartRule = RuleOf<'metric'> | RuleOf<'versus'>;

/** What value, interval and n speak of: a slice of the rows, a class against all others, or one of several targets. */
export type PartName = Pick<RuleVerdict, 'slice' | 'class' | 'target'>;

/** All test rows (without a name; of several targets their mean), or what a `PartName` names. */
export interface Part {
  readonly name: PartName | undefined;
  readonly metrics: readonly EvaluationTypes.Metric[];
  /** With the champion. */
  readonly comparison: readonly EvaluationTypes.Difference[] | undefined;
  /** With the baseline, on all rows; a slice and a class have none. */
  readonly baseline: readonly EvaluationTypes.Difference[] | undefined;
  /** How many targets the metrics are the mean of. */
  readonly targets: number;
}

/**
 * A rule on a metric over all rows, on one part of them, one class or one target, or on every part of a column, every class or every
 * target, where the worst decides.
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
  const least = rule['minimum-rows'] ?? parts.of?.least ?? 1;
  const judged: Outcome[] = [];
  const left: string[] = [];
  for (const part of parts.list) {
    const {name, metrics} = part;
    // The evaluation itself lists parts that were too small for it, without a metric.
    const unmeasured = name !== undefined && metrics.length === 0;
    if (unmeasured || (of.rows(part) ?? least) < least) left.push(labelOf(name));
    else judged.push({...of.judge(part, placeOf(part)), ...name});
  }
  const worst = worstOf([...judged].sort(byMargin));
  if (parts.of !== undefined) return slicedOutcome(worst, {...parts.of, judged: judged.length, left, least});
  return worst ?? {verdict: 'inconclusive', message: `There are fewer than ${least} rows to judge by.`};
}

/** What an evaluation must have for a rule on a metric that could not be judged. */
export function partsNeeded({verdict, left = []}: RuleVerdict, rule: PartRule): string {
  if (verdict !== 'inconclusive') return 'an evaluation that measures it, on the same rows';
  const least = rule['minimum-rows'];
  const rows = least === undefined ? 'enough rows' : `at least ${least} rows`;
  return left.length === 0 ? rows : `${rows} in ${listed(left)}`;
}

function labelOf(name: PartName = {}): string {
  return name.slice?.value ?? name.class ?? name.target ?? '';
}

function placeOf({name = {}, targets}: Part): string {
  const mean = targets > 1 ? ` (mean of ${targets} targets)` : '';
  if (name.slice !== undefined)
    return `${mean} on ${shortened(name.slice.column)} = ${shortened(name.slice.value)}`;
  if (name.target !== undefined) return ` of target ${shortened(name.target)}`;
  return name.class === undefined ? mean : ` of class ${shortened(name.class)}`;
}

/** What the parts that a rule speaks of are called, one and several, and where it looks for them. */
interface PartsOf {
  readonly many: string;
  readonly where: string;
  /** Rows that one needs, unless the rule says so. */
  readonly least: number;
}

/** The parts of the rows that a rule speaks of; a sentence where there are none. */
function partsOf(rule: PartRule, evaluation: Evaluation): {of?: PartsOf; list: readonly Part[]} | string {
  if (rule.class !== undefined || rule.classes !== undefined) return classesOf(rule, evaluation);
  if (rule.target !== undefined || rule.targets !== undefined) return targetsOf(rule, evaluation);
  const column = rule.slices ?? rule.slice?.column;
  if (column !== undefined) return slicesOf(column, rule.slice?.value, evaluation);
  const {metrics, comparison, baseline} = evaluation;
  const targets = evaluation.targets?.length ?? 1;
  return {list: [{name: undefined, metrics, comparison, baseline: baseline?.comparison, targets}]};
}

function slicesOf(
  column: string,
  wanted: string | undefined,
  {slices = [], targets}: Evaluation,
): {of: PartsOf; list: readonly Part[]} | string {
  const list = slices
    .filter((slice) => slice.column === column && (wanted === undefined || slice.value === wanted))
    .map((slice) => ({
      name: {slice: {column, value: slice.value}},
      metrics: slice.metrics,
      comparison: slice.comparison,
      baseline: undefined,
      targets: targets?.length ?? 1,
    }));
  if (list.length > 0) return {of: {many: 'slices', where: `slice of ${shortened(column)}`, least: 30}, list};
  return wanted === undefined
    ? `the evaluation has no slice of column ${shortened(column)}`
    : `the evaluation has no slice ${shortened(column)} = ${shortened(wanted)}`;
}

function classesOf(
  {class: wanted}: PartRule,
  {classes = []}: Evaluation,
): {of: PartsOf; list: readonly Part[]} | string {
  const list = classes
    .filter((one) => wanted === undefined || one.class === String(wanted))
    .map((one) => ({
      name: {class: one.class},
      metrics: one.metrics,
      comparison: one.comparison,
      baseline: undefined,
      targets: 1,
    }));
  if (list.length > 0) return {of: {many: 'classes', where: 'class', least: 30}, list};
  return wanted === undefined
    ? 'the evaluation measures no classes'
    : `the evaluation measures no class ${shortened(String(wanted))}`;
}

function targetsOf(
  {target: wanted}: PartRule,
  {targets = []}: Evaluation,
): {of: PartsOf; list: readonly Part[]} | string {
  const list = targets
    .filter(({target}) => wanted === undefined || target === wanted)
    .map(({target, metrics, comparison, baseline}) => ({
      name: {target},
      metrics,
      comparison,
      baseline,
      targets: 1,
    }));
  if (list.length > 0) return {of: {many: 'targets', where: 'target', least: 1}, list};
  return wanted === undefined
    ? 'the evaluation measures no targets by themselves'
    : `the evaluation measures no target ${shortened(wanted)}`;
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
  of: {judged: number; left: readonly string[]; least: number} & PartsOf,
): Outcome {
  const {judged, least, many, where} = of;
  const left = [...of.left];
  const omitted =
    left.length === 0 ? '' : `not judged for too few rows (below ${least}, or not measured): ${listed(left)}`;
  const lists = left.length > 0 && {left};
  if (worst === undefined)
    return {
      verdict: 'inconclusive',
      message: sentence(`no ${where} can be judged; ${omitted}`),
      ...lists,
    };
  const notes = [judged > 1 ? `the worst of ${judged} ${many}` : '', omitted].filter((note) => note !== '');
  const message = notes.length === 0 ? worst.message : `${worst.message.slice(0, -1)} (${notes.join('; ')}).`;
  return {...worst, message, ...lists};
}
