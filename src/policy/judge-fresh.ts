import {millisecondsOf} from '../kernel/moment.ts';
import {formatNumber} from '../text/format-number.ts';
import {evaluationProblem, type Evidence} from './evidence.ts';
import {fail, shortened, type Outcome} from './outcome.ts';
import type {FreshRule} from './rule-kinds.ts';

/** Clocks differ; what is dated further ahead than this (in days) says nothing of its age. */
const tolerance = 1;

/**
 * The age in days of the newest row of the data, or of the evaluation, when it is judged. What has no date, or one more
 * than a day ahead, fails.
 */
export function judgeFresh(rule: FreshRule, evidence: Evidence): Outcome {
  const {moment} = evidence;
  const dated = rule.fresh === 'data' ? newestRow(evidence) : evidence.evaluation?.document.createdAt;
  const what = rule.fresh === 'data' ? 'the newest row of the data' : 'the evaluation';
  if (dated === undefined) return fail(`it is not recorded of when ${what} is`);
  const at = millisecondsOf(dated);
  const now = millisecondsOf(moment);
  if (at === undefined || now === undefined)
    return fail(`${what} is dated ${shortened(dated)}, which is no date`);
  const days = (now - at) / 86_400_000;
  if (days < -tolerance) return fail(`${what} is dated ${shortened(dated)}, which is after ${moment}`);
  const bound = rule['within-days'];
  const value = Math.max(0, days);
  return {
    verdict: value <= bound ? 'pass' : 'fail',
    message: `${what.charAt(0).toUpperCase()}${what.slice(1)} is of ${shortened(dated)}, ${formatNumber(value, 3)} days before ${moment}; at most ${formatNumber(bound)} are allowed.`,
    value,
    bound,
  };
}

/** What the manifest says, else what a sound evaluation says of its rows. */
function newestRow(evidence: Evidence): string | undefined {
  const {manifest, evaluation} = evidence;
  if (manifest.data.time !== undefined) return manifest.data.time.to;
  return evaluationProblem(evidence) === undefined ? evaluation?.document.rows.time?.to : undefined;
}
