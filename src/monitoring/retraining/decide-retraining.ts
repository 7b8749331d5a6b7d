import type {DecisionTypes} from '../../generated/documents.ts';
import type {DispatchedRun} from '../../github/dispatch.ts';

export type RetrainReason = DecisionTypes.Decision['reasons'][number];
export type AskedReason = 'drift' | 'schedule' | 'manual';

/** What is known when the decision is made. */
export interface RetrainFacts {
  readonly asked: AskedReason;
  readonly allowed: readonly AskedReason[];
  /** Of the drift check; undefined where there was none. */
  readonly verdict: string | undefined;
  readonly newRows: number;
  readonly newRowsNeeded: number;
  /** Runs that are unfinished or were started within the window. */
  readonly runs: readonly DispatchedRun[];
  readonly windowHours: number;
  /** Addresses of open promotion pull requests. */
  readonly openPromotions: readonly string[];
}

/**
 * Whether to retrain, with one reason a rule: `discard` where there is no cause or nothing new to learn from, `wait`
 * where there is cause but another training or promotion is under way, else `retrain`.
 */
export function decideRetraining(facts: RetrainFacts): {
  decision: DecisionTypes.Decision['decision'];
  reasons: RetrainReason[];
} {
  const cause = [reasonAllowed(facts), driftSeen(facts), newData(facts)];
  const moment = [trainingQuiet(facts), noPromotion(facts)];
  const failed = ({verdict}: RetrainReason): boolean => verdict === 'fail';
  const decision = cause.some(failed) ? 'discard' : moment.some(failed) ? 'wait' : 'retrain';
  return {decision, reasons: [...cause, ...moment]};
}

function reasonAllowed({asked, allowed}: RetrainFacts): RetrainReason {
  return rule(
    'reason',
    allowed.includes(asked),
    `Asked for because of: ${asked}; the configuration allows ${allowed.join(', ') || 'nothing'}.`,
  );
}

function driftSeen({asked, verdict}: RetrainFacts): RetrainReason {
  if (asked !== 'drift')
    return {
      id: 'drift',
      verdict: 'not-applicable',
      message: `The reason is ${asked}, whatever a drift check says.`,
    };
  return rule('drift', verdict === 'drift', `The drift check says ${verdict ?? 'nothing: there was none'}.`);
}

function newData({newRows, newRowsNeeded}: RetrainFacts): RetrainReason {
  return rule(
    'new-data',
    newRows >= newRowsNeeded,
    `${newRows} rows that the version in the stage did not learn from; ${newRowsNeeded} are needed.`,
  );
}

function trainingQuiet({runs, windowHours}: RetrainFacts): RetrainReason {
  const [run] = runs;
  return rule(
    'window',
    run === undefined,
    run === undefined
      ? `No training was started within ${windowHours} hours.`
      : `Training run ${run.id} of ${run.createdAt} is ${run.status}; not twice within ${windowHours} hours.`,
  );
}

function noPromotion({openPromotions}: RetrainFacts): RetrainReason {
  return rule(
    'promotion',
    openPromotions.length === 0,
    openPromotions.length === 0
      ? 'No promotion is waiting for a decision.'
      : `A promotion is waiting for a decision: ${openPromotions.join(', ')}.`,
  );
}

function rule(id: string, holds: boolean, message: string): RetrainReason {
  return {id, verdict: holds ? 'pass' : 'fail', message};
}
