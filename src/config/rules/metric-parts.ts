import type {PathMistake} from '../schema-mistakes.ts';
import {unknownName} from '../unknown-name.ts';
import type {RuleOf} from './rule-keys.ts';
import type {RuleSurroundings} from './rule-surroundings.ts';

/** A metric, or a column of slices, that the evaluation does not measure. */
export function partMistakes(
  rule: RuleOf<'metric'> | RuleOf<'versus'>,
  {settings: {metrics, slices}}: RuleSurroundings,
): readonly PathMistake[] {
  const mistakes: PathMistake[] = [];
  if (!metrics.some((metric) => metric === rule.metric))
    mistakes.push(unknownName(['metric'], 'metric of the evaluation', rule.metric, metrics));
  const column = rule.slices ?? rule.slice?.column;
  const key = rule.slices === undefined ? ['slice', 'column'] : ['slices'];
  if (rule.slices !== undefined && rule.slice !== undefined)
    mistakes.push({path: ['slice'], mistake: {what: 'is given beside slices', expected: 'one of the two'}});
  if (column !== undefined && !slices.columns.includes(column))
    mistakes.push(unknownName(key, 'column in evaluate.slices', column, slices.columns));
  return mistakes;
}
