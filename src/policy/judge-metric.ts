import type {Evaluation, EvaluationTypes} from '../generated/documents.ts';
import {championProblem, type Evidence} from './evidence.ts';
import {judgeBound, type Bound, type Measured} from './judge-interval.ts';
import {fail, listed, sentence, shortened, worstOf, type Outcome} from './outcome.ts';
import type {ComparisonRule, MetricRule, ThresholdRule} from './rule-kinds.ts';

/**
 * A metric against a bound, the champion or the baseline; over all rows, on one part of them, or on every part of a
 * column, where the worst part decides. Parts below the minimum of rows are not judged and named; where none is left
 * the rule is inconclusive. That every part must keep the bound needs no correction for their number; that one part
 * misses it by chance grows likelier with every part.
 */
export function judgeMetric(rule: MetricRule, evidence: Evidence): Outcome {
  const evaluation = evidence.evaluation?.document;
  if (evaluation === undefined) return fail('there is no evaluation');
  const exempt = 'versus' in rule && rule.versus === 'champion' ? champion(evidence) : undefined;
  if (exempt !== undefined) return exempt;
  const parts = partsOf(rule, evaluation);
  if (typeof parts === 'string') return fail(parts);
  return judgeParts(rule, parts, {evaluation, evidence});
}

function judgeParts(
  rule: MetricRule,
  parts: Parts,
  of: {evaluation: Evaluation; evidence: Evidence},
): Outcome {
  const least = rule['minimum-rows'] ?? (parts.sliced ? 30 : 1);
  const judged: Outcome[] = [];
  const left: string[] = [];
  for (const part of parts.list) {
    const outcome = judgePart(rule, part, {...of, least});
    if (outcome === undefined) left.push(part.slice?.value ?? '');
    else judged.push(part.slice === undefined ? outcome : {...outcome, slice: part.slice});
  }
  const worst = worstOf([...judged].sort(byMargin));
  if (parts.sliced) return slicedOutcome(worst, {judged: judged.length, left, least, column: parts.column});
  return worst ?? {verdict: 'inconclusive', message: `There are fewer than ${least} rows to judge by.`};
}

interface Part {
  readonly slice: {column: string; value: string} | undefined;
  readonly metrics: readonly EvaluationTypes.Metric[];
  readonly comparison: readonly EvaluationTypes.Difference[] | undefined;
}

type Parts =
  | {readonly sliced: false; readonly list: readonly Part[]}
  | {readonly sliced: true; readonly column: string; readonly list: readonly Part[]};

/** The parts of the rows that a rule speaks of; a sentence where the evaluation lacks them. */
function partsOf(rule: MetricRule, evaluation: Evaluation): Parts | string {
  const baseline = 'versus' in rule && rule.versus === 'baseline';
  if (baseline && evaluation.baseline === undefined) return 'the evaluation has no baseline to compare with';
  const column = rule.slices ?? rule.slice?.column;
  if (column === undefined) {
    const comparison = baseline ? evaluation.baseline?.comparison : evaluation.comparison;
    return {sliced: false, list: [{slice: undefined, metrics: evaluation.metrics, comparison}]};
  }
  if (baseline) return 'the evaluation compares no slice with the baseline';
  const wanted = rule.slice?.value;
  const list = (evaluation.slices ?? [])
    .filter((slice) => slice.column === column && (wanted === undefined || slice.value === wanted))
    .map(({value, metrics, comparison}) => ({slice: {column, value}, metrics, comparison}));
  if (list.length > 0) return {sliced: true, column, list};
  return wanted === undefined
    ? `the evaluation has no slice of column ${shortened(column)}`
    : `the evaluation has no slice ${shortened(column)} = ${shortened(wanted)}`;
}

/** Undefined where the part has too few rows to be judged. */
function judgePart(
  rule: MetricRule,
  part: Part,
  of: {evaluation: Evaluation; evidence: Evidence; least: number},
): Outcome | undefined {
  const where =
    part.slice === undefined ? '' : ` on ${shortened(part.slice.column)} = ${shortened(part.slice.value)}`;
  const own = part.metrics.find(({name}) => name === rule.metric);
  const compared = 'versus' in rule ? part.comparison?.find(({metric}) => metric === rule.metric) : undefined;
  // The evaluation itself lists parts that were too small for it, without a metric.
  if (part.slice !== undefined && part.metrics.length === 0) return undefined;
  const n = compared?.n ?? own?.n;
  if (n !== undefined && n < of.least) return undefined;
  if (!('versus' in rule)) return againstBounds(rule, own, where);
  if (compared === undefined)
    return fail(`the evaluation compares no metric ${rule.metric} with the ${rule.versus}${where}`);
  return againstOther(
    rule,
    {own, compared, other: otherMetric(rule, part, of.evaluation), where},
    of.evidence,
  );
}

function againstBounds(
  rule: ThresholdRule,
  metric: EvaluationTypes.Metric | undefined,
  where: string,
): Outcome {
  if (metric === undefined) return fail(`the evaluation has no metric ${rule.metric}${where}`);
  const common = {name: `metric ${rule.metric}${where}`, judge: rule.judge ?? 'interval'} as const;
  const outcomes: Outcome[] = [];
  if (rule.minimum !== undefined)
    outcomes.push(judgeBound(metric, {...common, bound: rule.minimum, side: 'at least'}));
  if (rule.maximum !== undefined)
    outcomes.push(judgeBound(metric, {...common, bound: rule.maximum, side: 'at most'}));
  return worstOf(outcomes) ?? fail('the rule names neither a minimum nor a maximum');
}

function againstOther(
  rule: ComparisonRule,
  of: {
    own: EvaluationTypes.Metric | undefined;
    compared: EvaluationTypes.Difference;
    other: EvaluationTypes.Metric | undefined;
    where: string;
  },
  evidence: Evidence,
): Outcome {
  const {own, compared, other, where} = of;
  const versus = rule.versus === 'champion' ? `champion ${evidence.holder?.version ?? ''}` : 'the baseline';
  for (const measured of [own, other])
    if (measured !== undefined && measured.n !== compared.n)
      return fail(
        `${rule.metric}${where} was measured on ${measured.n} rows but compared with ${versus} on ${compared.n}: they are not the same rows`,
      );
  const wanted = wantedGain(rule, {own, compared, other});
  if (typeof wanted === 'string') return fail(`${wanted}${where}`);
  return judgeBound(asGain(compared), {
    ...wanted,
    side: 'at least',
    name: `gain in ${rule.metric} over ${versus}${where}`,
    judge: rule.judge ?? 'interval',
  });
}

/**
 * The gain that a rule asks for, in units of the metric. A relative improvement is a share of the size of the other
 * one's value, `r * |other|`, so that it means the same for a metric below 0; its own uncertainty is not counted. Where
 * that value is 0, any share of it is 0: then more than nothing must be gained for r > 0 (TFMA refuses to judge, MLflow
 * asks for 1e-10; reference cases gate-006 and gate-012), and nothing lost for r <= 0.
 */
export function wantedGain(
  rule: Pick<ComparisonRule, 'metric' | 'versus' | 'improvement' | 'relative-improvement'>,
  of: {
    own: {value: number | null} | undefined;
    compared: {difference: number | null};
    other: {value: number | null} | undefined;
  },
): Pick<Bound, 'bound' | 'strict'> | string {
  const share = rule['relative-improvement'];
  if (share === undefined) return {bound: rule.improvement ?? 0};
  const value = otherValue(of);
  if (value === undefined || !Number.isFinite(value))
    return `${rule.metric} of the ${rule.versus} is undefined, so that no share of it can be asked for`;
  return {bound: share === 0 ? 0 : share * Math.abs(value), ...(value === 0 && share > 0 && {strict: true})};
}

/** As stated, else the challenger's value less the difference, which is the same on the same rows. */
function otherValue({own, compared, other}: Parameters<typeof wantedGain>[1]): number | undefined {
  if (other !== undefined) return other.value ?? undefined;
  const {difference} = compared;
  return own === undefined || own.value === null || difference === null ? undefined : own.value - difference;
}

function otherMetric(
  rule: ComparisonRule,
  part: Part,
  {champion, baseline}: Evaluation,
): EvaluationTypes.Metric | undefined {
  if (part.slice !== undefined) return undefined;
  const metrics = rule.versus === 'champion' ? champion?.metrics : baseline?.metrics;
  return metrics?.find(({name}) => name === rule.metric);
}

/** Why there is nothing to compare with, or no sound comparison; undefined where there is one. */
function champion(evidence: Evidence): Outcome | undefined {
  const {holder, manifest} = evidence;
  if (holder === undefined)
    return {
      verdict: 'not-applicable',
      message: 'No version holds the stage yet: there is no champion to compare with.',
    };
  if (holder.version === manifest.version)
    return {verdict: 'not-applicable', message: `${holder.version} holds the stage itself.`};
  if (holder.run === manifest.run.id)
    return {
      verdict: 'not-applicable',
      message: `${holder.version} holds the stage and was made from the same run: there is nothing to compare.`,
    };
  if (evidence.heldBefore)
    return {
      verdict: 'not-applicable',
      message: `${manifest.version} held the stage before: going back to it needs no comparison with ${holder.version}.`,
    };
  const problem = championProblem(evidence);
  return problem === undefined ? undefined : fail(problem);
}

/** The difference turned so that more is better, whatever the direction of the metric. */
function asGain({direction, difference, lower, upper, n}: EvaluationTypes.Difference): Measured {
  if (direction === 'higher') return {value: difference, lower, upper, n};
  const turned = (value: number | null): number | null => (value === null ? null : 0 - value); // 0 - 0 is no -0
  return {value: turned(difference), lower: turned(upper), upper: turned(lower), n};
}

/** What is furthest from its bound on the wrong side, or nearest to it on the right one, comes first. */
function byMargin(a: Outcome, b: Outcome): number {
  const margin = ({value, bound, verdict}: Outcome): number => {
    const distance = Math.abs((value ?? Number.NaN) - (bound ?? Number.NaN));
    if (Number.isNaN(distance)) return Number.NEGATIVE_INFINITY;
    return verdict === 'fail' ? -distance : distance;
  };
  const [left, right] = [margin(a), margin(b)];
  return left === right ? 0 : left - right;
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
