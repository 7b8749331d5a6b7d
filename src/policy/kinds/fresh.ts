import type {RuleOf} from '../../config/rules/rule-keys.ts';
import {millisecondsOf} from '../../kernel/moment.ts';
import {formatNumber} from '../../text/format-number.ts';
import {evaluationProblem, type Evidence} from '../evidence.ts';
import {fail, isNumber, sentence, shortened, type Outcome, type RuleVerdict} from '../outcome.ts';
import {byEvaluation, type RuleKind} from '../rule-kind.ts';

/** The newest row of the data, or the evaluation, of the last few days. */
export const fresh: RuleKind<RuleOf<'fresh'>> = {
  judge: (rule, evidence) => (rule.fresh === 'data' ? dataAge : evaluationAge)(rule, evidence),
  needed: freshnessNeeded,
  side: () => '≤',
  timed: true,
};

type FreshRule = RuleOf<'fresh'>;

/** Clocks differ; what is dated further ahead than this (in days) says nothing of its age. */
const tolerance = 1;

/** The age in days when it is judged. What has no date, or one more than a day ahead, fails. */
function judgeAge(
  dated: string | undefined,
  {what, bound, moment}: {what: string; bound: number; moment: string},
): Outcome {
  if (dated === undefined) return fail(`it is not recorded of when ${what} is`);
  const at = millisecondsOf(dated);
  const now = millisecondsOf(moment);
  if (at === undefined || now === undefined)
    return fail(`${what} is dated ${shortened(dated)}, which is no date`);
  const days = (now - at) / 86_400_000;
  if (days < -tolerance) return fail(`${what} is dated ${shortened(dated)}, which is after ${moment}`);
  const value = Math.max(0, days);
  return {
    verdict: value <= bound ? 'pass' : 'fail',
    message: sentence(
      `${what} is of ${shortened(dated)}, ${formatNumber(value, 3)} days before ${moment}; at most ${formatNumber(bound)} are allowed`,
    ),
    value,
    bound,
  };
}

function dataAge(rule: FreshRule, evidence: Evidence): Outcome {
  return judgeAge(newestRow(evidence), {
    what: 'the newest row of the data',
    bound: rule['within-days'],
    moment: evidence.moment,
  });
}

const evaluationAge = byEvaluation<FreshRule>((rule, {createdAt}, {moment}) =>
  judgeAge(createdAt, {what: 'the evaluation', bound: rule['within-days'], moment}),
);

/** What the manifest says, else what a sound evaluation says of its rows. */
function newestRow(evidence: Evidence): string | undefined {
  const {manifest, evaluation} = evidence;
  if (manifest.data.time !== undefined) return manifest.data.time.to;
  return evaluationProblem(evidence) === undefined ? evaluation?.document.rows.time?.to : undefined;
}

function freshnessNeeded({bound}: RuleVerdict, {fresh: what}: FreshRule): string {
  const days = isNumber(bound) ? ` of the last ${formatNumber(bound)} days` : ' with a date';
  return what === 'data' ? `a version trained on rows${days}` : `an evaluation${days}`;
}
