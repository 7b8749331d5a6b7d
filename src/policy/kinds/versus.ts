import type {RuleOf} from '../../config/rules/rule-keys.ts';
import type {Evaluation, EvaluationTypes} from '../../generated/documents.ts';
import {estimateNeeded} from '../estimate-needed.ts';
import {championProblem, type Evidence} from '../evidence.ts';
import {judgeBound, type Bound, type Measured} from '../judge-interval.ts';
import {judgeParts, partsNeeded, type Part} from '../judge-parts.ts';
import {fail, isNumber, type Outcome, type RuleVerdict} from '../outcome.ts';
import {byEvaluation, type RuleKind, type Side} from '../rule-kind.ts';

/** A metric against the champion or the baseline, on the same rows. */
export const versus: RuleKind<RuleOf<'versus'>> = {
  judge: byEvaluation(judgeVersus),
  needed: (judged, rule) =>
    estimateNeeded(judged, {side: gainSide(judged, rule), judge: rule.judge}) ?? partsNeeded(judged, rule),
  side: gainSide,
  timed: false,
};

type ComparisonRule = RuleOf<'versus'>;

function judgeVersus(rule: ComparisonRule, evaluation: Evaluation, evidence: Evidence): Outcome {
  const baseline = rule.versus === 'baseline';
  const exempt = baseline ? undefined : champion(evidence);
  if (exempt !== undefined) return exempt;
  if (baseline && evaluation.baseline === undefined)
    return fail('the evaluation has no baseline to compare with');
  if (baseline && (rule.slices ?? rule.slice ?? rule.classes ?? rule.class) !== undefined)
    return fail('the evaluation compares no slice with the baseline');
  const against = (part: Part) => ({
    own: part.metrics.find(({name}) => name === rule.metric),
    compared: (baseline ? part.baseline : part.comparison)?.find(({metric}) => metric === rule.metric),
  });
  return judgeParts(rule, evaluation, {
    rows: (part) => {
      const {own, compared} = against(part);
      return (compared ?? own)?.n;
    },
    judge: (part, where) => {
      const {own, compared} = against(part);
      if (compared === undefined)
        return fail(`the evaluation compares no metric ${rule.metric} with the ${rule.versus}${where}`);
      return againstOther(rule, {own, compared, other: otherMetric(rule, part, evaluation), where}, evidence);
    },
  });
}

/** More than nothing where a relative improvement asks for a share of nothing. */
function gainSide({bound}: RuleVerdict, rule: ComparisonRule): Side {
  return bound === 0 && (rule['relative-improvement'] ?? 0) > 0 ? '>' : '≥';
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
  if (!isNumber(value))
    return `${rule.metric} of the ${rule.versus} is undefined, so that no share of it can be asked for`;
  // + 0, for nothing has no sign.
  return {bound: share * Math.abs(value) + 0, ...(value === 0 && share > 0 && {strict: true})};
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
  if (part.name !== undefined) return undefined;
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
