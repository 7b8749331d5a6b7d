import {classMetrics, type MetricName, type Task} from '../evaluation-settings.ts';
import {onlyFor} from '../only-for.ts';
import type {PathMistake} from '../schema-mistakes.ts';
import {unknownName} from '../unknown-name.ts';
import type {RuleOf} from './rule-keys.ts';
import type {RuleSurroundings} from './rule-surroundings.ts';

type PartRule = RuleOf<'metric'> | RuleOf<'versus'>;

/** The keys that name what else than all rows and targets a rule judges: one of them at most. */
const partKeys = ['class', 'classes', 'target', 'targets', 'slices', 'slice'] as const;

/** A metric, a column of slices, a class or a target that the evaluation does not measure, or two such keys at once. */
export function partMistakes(
  rule: PartRule,
  {task, targets, settings: {metrics: measured, slices}}: RuleSurroundings,
): readonly PathMistake[] {
  const ofClass = rule.class !== undefined || rule.classes !== undefined;
  const metrics: readonly MetricName[] = ofClass ? classMetrics : measured;
  const mistakes: PathMistake[] = [...classMistakes(rule, task), ...targetMistakes(rule, targets)];
  if (!metrics.some((metric) => metric === rule.metric))
    mistakes.push(
      unknownName(
        ['metric'],
        ofClass ? 'metric of a class' : 'metric of the evaluation',
        rule.metric,
        metrics,
      ),
    );
  const [first, ...others] = partKeys.filter((key) => rule[key] !== undefined);
  for (const key of others)
    mistakes.push({
      path: [key],
      mistake: {what: `is given beside ${first ?? ''}`, expected: 'one of the two'},
    });
  const column = rule.slices ?? rule.slice?.column;
  const key = rule.slices === undefined ? ['slice', 'column'] : ['slices'];
  if (column !== undefined && !slices.columns.includes(column))
    mistakes.push(unknownName(key, 'column in evaluate.slices', column, slices.columns));
  return mistakes;
}

function classMistakes(rule: PartRule, task: Task): readonly PathMistake[] {
  if (task === 'multiclass') return [];
  return (['class', 'classes'] as const)
    .filter((key) => rule[key] !== undefined)
    .map((key) => onlyFor([key], {key: 'task', is: task, only: 'multiclass'}));
}

function targetMistakes(
  {target, targets: every}: PartRule,
  targets: readonly string[],
): readonly PathMistake[] {
  if (targets.length > 1)
    return target === undefined || targets.includes(target)
      ? []
      : [unknownName(['target'], 'target of the model', target, targets)];
  const key = target === undefined ? 'targets' : 'target';
  if (target === undefined && every === undefined) return [];
  const what = `is given, but the model has one target, ${JSON.stringify(targets[0])}`;
  return [{path: [key], mistake: {what, expected: 'no such key, or a list of targets in the model'}}];
}
