import type {RuleOf} from '../../config/rules/rule-keys.ts';
import type {Evaluation} from '../../generated/documents.ts';
import {boundSide, estimateNeeded} from '../estimate-needed.ts';
import {judgeBounds} from '../judge-interval.ts';
import {judgeParts, partsNeeded, type Part} from '../judge-parts.ts';
import {fail, type Outcome} from '../outcome.ts';
import {byEvaluation, type RuleKind} from '../rule-kind.ts';

/** A metric against fixed bounds. */
export const metric: RuleKind<RuleOf<'metric'>> = {
  judge: byEvaluation(judgeMetric),
  needed: (judged, rule) =>
    estimateNeeded(judged, {side: boundSide(judged, rule), judge: rule.judge}) ?? partsNeeded(judged, rule),
  side: boundSide,
  timed: false,
};

function judgeMetric(rule: RuleOf<'metric'>, evaluation: Evaluation): Outcome {
  const measured = ({metrics}: Part) => metrics.find(({name}) => name === rule.metric);
  return judgeParts(rule, evaluation, {
    rows: (part) => measured(part)?.n,
    judge: (part, where) => {
      const own = measured(part);
      if (own === undefined) return fail(`the evaluation has no metric ${rule.metric}${where}`);
      return judgeBounds(own, rule, `metric ${rule.metric}${where}`);
    },
  });
}
