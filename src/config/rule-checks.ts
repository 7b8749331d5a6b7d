import type {ConfigTypes} from '../generated/documents.ts';
import {millisecondsOf} from '../kernel/moment.ts';
import {evaluationSettings} from './evaluation-settings.ts';
import type {PathMistake} from './schema-mistakes.ts';
import {unknownName} from './unknown-name.ts';

/** What rules and waivers are held against: the model, the stage and the ids that other files took. */
interface RuleSurroundings {
  readonly model: ConfigTypes.Model;
  readonly stage: string;
  /** Ids of rules by where they stand; those of `rules` are added. */
  readonly taken: Set<string>;
}

/** What rules that have the right shape say that cannot be judged; paths start at the list of the rules. */
export function ruleMistakes(
  rules: readonly ConfigTypes.Rule[],
  surroundings: RuleSurroundings,
): readonly PathMistake[] {
  const {taken} = surroundings;
  return rules.flatMap((rule, index) => {
    const at = String(index);
    const found = [...checksOf(rule, surroundings)].map(({path, ...rest}) => ({
      path: [at, ...path],
      ...rest,
    }));
    if (taken.has(rule.id))
      found.unshift({
        path: [at, 'id'],
        mistake: {
          what: `is ${JSON.stringify(rule.id)}, the id of an earlier rule`,
          expected: 'an id that is unique in the stage',
        },
      });
    taken.add(rule.id);
    return found;
  });
}

/** Waivers of rules that are not there, or without a date; paths start at the list of the waivers. */
export function waiverMistakes(
  waivers: readonly ConfigTypes.Waiver[],
  known: ReadonlySet<string>,
): readonly PathMistake[] {
  return waivers.flatMap(({rule, expires}, index) => {
    const at = String(index);
    return [
      ...(known.has(rule) ? [] : [unknownName([at, 'rule'], 'rule of the stage', rule, [...known])]),
      ...(millisecondsOf(expires) === undefined
        ? [
            {
              path: [at, 'expires'],
              mistake: {
                what: `is ${JSON.stringify(expires)}`,
                expected: 'a day such as 2030-01-31, or a moment',
              },
            },
          ]
        : []),
    ];
  });
}

function checksOf(rule: ConfigTypes.Rule, {model, stage}: RuleSurroundings): readonly PathMistake[] {
  const settings = evaluationSettings(model);
  if ('fairness' in rule) return fairnessMistakes(rule, settings);
  if ('metric' in rule) return metricMistakes(rule, settings);
  if ('budget' in rule) return budgetMistakes(rule);
  if ('after' in rule) {
    const stages = Object.keys(model.stages).filter((name) => name !== stage);
    if (rule.after === stage) return [{path: ['after'], mistake: {what: 'is the stage itself'}}];
    return stages.includes(rule.after) ? [] : [unknownName(['after'], 'other stage', rule.after, stages)];
  }
  if ('drift' in rule && settings.recentHours === undefined)
    return [
      {
        path: ['drift'],
        mistake: {
          what: 'needs a comparison with recent traffic, which the evaluation does not make',
          todo: 'Set evaluate.recent-hours of the model.',
        },
      },
    ];
  return [];
}

type Settings = ReturnType<typeof evaluationSettings>;

function metricMistakes(
  rule: Exclude<Extract<ConfigTypes.Rule, {metric: string}>, {fairness: string}>,
  {metrics, slices}: Settings,
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
  if (!('versus' in rule))
    return [...mistakes, ...boundMistakes(rule, 'minimum, maximum, or versus: champion')];
  if (rule.improvement !== undefined && rule['relative-improvement'] !== undefined)
    mistakes.push({
      path: ['relative-improvement'],
      mistake: {what: 'is given beside improvement', expected: 'one of the two'},
    });
  if (rule.versus === 'baseline' && column !== undefined)
    mistakes.push({
      path: [...key.slice(0, 1)],
      mistake: {
        what: 'is given, but the baseline is compared on all rows alone',
        expected: 'versus: champion',
      },
    });
  return mistakes;
}

function fairnessMistakes(
  rule: Extract<ConfigTypes.Rule, {fairness: string}>,
  {metrics, fairness}: Settings,
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

function budgetMistakes(rule: Extract<ConfigTypes.Rule, {budget: string}>): readonly PathMistake[] {
  const mistakes: PathMistake[] = [];
  if (rule.budget === 'cost' && rule['price-per-hour'] === undefined)
    mistakes.push({
      path: [],
      mistake: {what: 'lacks the key price-per-hour', expected: 'the price of an hour of training'},
    });
  const only = (key: 'batch' | 'price-per-hour', budget: string): void => {
    if (rule[key] !== undefined && !rule.budget.startsWith(budget))
      mistakes.push({
        path: [key],
        mistake: {
          what: `is given, but the budget is ${rule.budget}`,
          expected: `a budget of ${budget}, or no such key`,
        },
      });
  };
  only('batch', 'latency');
  only('price-per-hour', 'cost');
  return mistakes;
}

function boundMistakes(
  {minimum, maximum}: {minimum?: number; maximum?: number},
  expected: string,
): readonly PathMistake[] {
  if (minimum === undefined && maximum === undefined)
    return [{path: [], mistake: {what: 'has no bound', expected}}];
  return minimum !== undefined && maximum !== undefined && minimum > maximum
    ? [{path: ['minimum'], mistake: {what: 'is above the maximum'}}]
    : [];
}
