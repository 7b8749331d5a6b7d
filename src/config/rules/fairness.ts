import type {PathMistake} from '../schema-mistakes.ts';
import {unknownName} from '../unknown-name.ts';
import {boundMistakes} from './bounds.ts';
import type {RuleOf} from './rule-keys.ts';
import type {RuleSurroundings} from './rule-surroundings.ts';

/** A column or a metric that the evaluation does not compare between groups. */
export function fairnessMistakes(
  rule: RuleOf<'fairness'>,
  {settings: {metrics, fairness}}: RuleSurroundings,
): readonly PathMistake[] {
  const mistakes = [...boundMistakes(rule, 'minimum or maximum')];
  const {columns} = fairness;
  if (!columns.includes(rule.groups))
    mistakes.push(unknownName(['groups'], 'column in evaluate.fairness', rule.groups, columns));
  if (rule.fairness === 'metric_gap' && rule.metric === undefined)
    mistakes.push({path: [], mistake: {what: 'lacks the key metric', expected: 'the metric of the gap'}});
  if (rule.metric === undefined) return mistakes;
  if (rule.fairness !== 'metric_gap')
    mistakes.push({
      path: ['metric'],
      mistake: {
        what: `is given, but ${rule.fairness} has none`,
        expected: 'fairness: metric_gap, or no such key',
      },
    });
  else if (!metrics.some((metric) => metric === rule.metric))
    mistakes.push(unknownName(['metric'], 'metric of the evaluation', rule.metric, metrics));
  return mistakes;
}
