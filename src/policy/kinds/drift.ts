import type {RuleOf} from '../../config/rules/rule-keys.ts';
import {formatNumber} from '../../text/format-number.ts';
import type {Evaluation} from '../../generated/documents.ts';
import {fail, listed, type Outcome, type RuleVerdict} from '../outcome.ts';
import {byEvaluation, type RuleKind} from '../rule-kind.ts';

/** The training data against recent traffic. */
export const drift: RuleKind<RuleOf<'drift'>> = {
  judge: byEvaluation(judgeDrift),
  needed: driftNeeded,
  side: () => '≤',
  timed: false,
};

type DriftRule = RuleOf<'drift'>;

/**
 * The training data against recent traffic, as the evaluation compared them. Without a maximum share any drift fails;
 * with one, no more than that share of the compared features may have drifted. Too little traffic is inconclusive.
 */
function judgeDrift(rule: DriftRule, {recent}: Evaluation): Outcome {
  if (recent === undefined)
    return fail('the evaluation did not compare the training data with recent traffic');
  const {rows, tested, drifted, verdict} = recent;
  const share = drifted.length / tested;
  const most = rule['maximum-share'];
  const numbers = {
    n: rows,
    ...(Number.isFinite(share) && {value: share}),
    ...(most !== undefined && {bound: most}),
  };
  if (verdict === 'inconclusive' || tested === 0)
    return {
      verdict: 'inconclusive',
      message: `${rows} rows of recent traffic are too few to say whether it drifted from the training data.`,
      ...numbers,
    };
  if (drifted.length > tested) return fail('the evaluation names more drifted features than it tested');
  const seen =
    drifted.length === 0
      ? `None of ${tested} features drifted`
      : `${drifted.length} of ${tested} features drifted (${listed(drifted)})`;
  if (most === undefined)
    return {verdict: verdict === 'no-drift' ? 'pass' : 'fail', message: `${seen}.`, ...numbers};
  return {
    verdict: share <= most ? 'pass' : 'fail',
    message: `${seen}; a share of at most ${formatNumber(most)} is allowed.`,
    ...numbers,
  };
}

function driftNeeded({verdict}: RuleVerdict, rule: DriftRule): string {
  if (verdict === 'inconclusive') return 'more recent traffic';
  const share = rule['maximum-share'];
  const most =
    share === undefined ? 'no feature' : `a share of at most ${formatNumber(share)} of the features`;
  return `a version trained on data from which ${most} drifted`;
}
