import {classMetrics, type MetricName, type Task} from '../evaluation-settings.ts';
import {onlyFor} from '../only-for.ts';
import type {PathMistake} from '../schema-mistakes.ts';
import {unknownName} from '../unknown-name.ts';
import type {RuleOf} from './rule-keys.ts';
import type {RuleSurroundings} from './rule-surroundings.ts';

/** A metric, or a column of slices, that the evaluation does not measure. */
export function partMistakes(
  rule: RuleOf<'metric'> | RuleOf<'versus'>,
  {task, settings: {metrics: measured, slices}}: RuleSurroundings,
): readonly PathMistake[] {
  const ofClass = rule.class !== undefined ? 'class' : rule.classes !== undefined ? 'classes' : undefined;
  const metrics: readonly MetricName[] = ofClass === undefined ? measured : classMetrics;
  const mistakes: PathMistake[] = ofClass === undefined ? [] : [...classMistakes(rule, task, ofClass)];
  if (!metrics.some((metric) => metric === rule.metric))
    mistakes.push(
      unknownName(
        ['metric'],
        ofClass === undefined ? 'metric of the evaluation' : 'metric of a class',
        rule.metric,
        metrics,
      ),
    );
  const column = rule.slices ?? rule.slice?.column;
  const key = rule.slices === undefined ? ['slice', 'column'] : ['slices'];
  if (rule.slices !== undefined && rule.slice !== undefined)
    mistakes.push({path: ['slice'], mistake: {what: 'is given beside slices', expected: 'one of the two'}});
  if (column !== undefined && !slices.columns.includes(column))
    mistakes.push(unknownName(key, 'column in evaluate.slices', column, slices.columns));
  return mistakes;
}

function classMistakes(
  rule: RuleOf<'metric'> | RuleOf<'versus'>,
  task: Task,
  key: 'class' | 'classes',
): readonly PathMistake[] {
  const beside = (['classes', 'slice', 'slices'] as const).find(
    (other) => other !== key && rule[other] !== undefined,
  );
  return [
    ...(task === 'multiclass' ? [] : [onlyFor([key], {key: 'task', is: task, only: 'multiclass'})]),
    ...(beside === undefined
      ? []
      : [{path: [beside], mistake: {what: `is given beside ${key}`, expected: 'one of the two'}}]),
  ];
}
