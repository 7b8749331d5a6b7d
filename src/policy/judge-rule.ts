import type {ConfigTypes, EvaluationTypes, Verdict} from '../generated/documents.ts';
import {championProblem, evaluationProblem, type Evidence} from './evidence.ts';
import {judgeInterval, type Measured} from './judge-interval.ts';

export type RuleVerdict = Verdict['rules'][number];

/**
 * One rule applied to the evidence. Whatever is missing, not finite, stale or not what the manifest names fails; a
 * comparison without a champion is not applicable.
 */
export function judgeRule(rule: ConfigTypes.Rule, evidence: Evidence): RuleVerdict {
  const head = {id: rule.id, severity: rule.severity ?? 'block', metric: rule.metric} as const;
  const problem = evaluationProblem(evidence);
  if (problem !== undefined) return {...head, verdict: 'fail', message: sentence(problem)};
  return {...head, ...('versus' in rule ? againstChampion(rule, evidence) : againstBounds(rule, evidence))};
}

type ThresholdRule = Exclude<ConfigTypes.Rule, {versus: 'champion'}>;
type ChampionRule = Extract<ConfigTypes.Rule, {versus: 'champion'}>;
type Outcome = Omit<RuleVerdict, 'id' | 'severity' | 'metric'>;

function againstBounds(rule: ThresholdRule, {evaluation}: Evidence): Outcome {
  const metric = evaluation?.document.metrics.find(({name}) => name === rule.metric);
  if (metric === undefined) return fail(`the evaluation has no metric ${rule.metric}`);
  const outcomes: Outcome[] = [];
  if (rule.minimum !== undefined)
    outcomes.push(bounded(rule, metric, rule.minimum, {side: 'at least', name: `metric ${rule.metric}`}));
  if (rule.maximum !== undefined)
    outcomes.push(bounded(rule, metric, rule.maximum, {side: 'at most', name: `metric ${rule.metric}`}));
  const worst = order.map((verdict) => outcomes.find((outcome) => outcome.verdict === verdict)).find(Boolean);
  return worst ?? fail('the rule names neither a minimum nor a maximum');
}

function againstChampion(rule: ChampionRule, evidence: Evidence): Outcome {
  const {holder, manifest, evaluation} = evidence;
  if (holder === undefined)
    return {
      verdict: 'not-applicable',
      message: 'No version holds the stage yet: there is no champion to compare with.',
    };
  if (holder.version === manifest.version)
    return {verdict: 'not-applicable', message: `${holder.version} holds the stage itself.`};
  if (evidence.heldBefore)
    return {
      verdict: 'not-applicable',
      message: `${manifest.version} held the stage before: going back to it needs no comparison with ${holder.version}.`,
    };
  const problem = championProblem(evidence);
  if (problem !== undefined) return fail(problem);
  const comparison = evaluation?.document.comparison?.find(({metric}) => metric === rule.metric);
  if (comparison === undefined)
    return fail(`the evaluation compares no metric ${rule.metric} with the champion`);
  const gain = asGain(comparison);
  const name = `gain in ${rule.metric} over champion ${holder.version}`;
  return bounded(rule, gain, rule.improvement ?? 0, {side: 'at least', name});
}

/** The difference turned so that more is better, whatever the direction of the metric. */
function asGain(comparison: NonNullable<EvaluationTypes.Evaluation['comparison']>[number]): Measured {
  const {direction, difference, lower, upper, n} = comparison;
  if (direction === 'higher') return {value: difference, lower, upper, n};
  const turned = (value: number | null): number | null => (value === null ? null : 0 - value); // 0 - 0 is no -0
  return {value: turned(difference), lower: turned(upper), upper: turned(lower), n};
}

function bounded(
  rule: ConfigTypes.Rule,
  measured: Measured,
  bound: number,
  {side, name}: {side: 'at least' | 'at most'; name: string},
): Outcome {
  const {verdict, message} = judgeInterval(measured, {bound, side, name, judge: rule.judge ?? 'interval'});
  const {value, lower, upper, n} = measured;
  return {
    verdict,
    message: sentence(message),
    bound,
    n,
    value: finite(value),
    lower: finite(lower),
    upper: finite(upper),
  };
}

const order = ['fail', 'inconclusive', 'pass'] as const;

function fail(message: string): Outcome {
  return {verdict: 'fail', message: sentence(message)};
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
