import type {ConfigTypes} from '../../generated/documents.ts';
import {millisecondsOf} from '../../kernel/moment.ts';
import {evaluationSettings} from '../evaluation-settings.ts';
import type {PathMistake} from '../schema-mistakes.ts';
import {targetsOf} from '../targets.ts';
import {isTrained} from '../trained-model.ts';
import {unknownName} from '../unknown-name.ts';
import {afterMistakes} from './after.ts';
import {budgetMistakes} from './budget.ts';
import {driftMistakes} from './drift.ts';
import {fairnessMistakes} from './fairness.ts';
import {metricMistakes} from './metric.ts';
import {asRuleOf, isRuleOf, keyOf, type RuleKey, type RuleOf} from './rule-keys.ts';
import type {RuleSurroundings} from './rule-surroundings.ts';
import {versusMistakes} from './versus.ts';

/** What the surroundings of a rule of each kind must have for it to be judged. */
const kinds: Checks<RuleKey> = {
  fairness: fairnessMistakes,
  budget: budgetMistakes,
  drift: driftMistakes,
  contract: () => [],
  fresh: () => [],
  reproducible: () => [],
  approvals: () => [],
  after: afterMistakes,
  versus: versusMistakes,
  metric: metricMistakes,
};

/** What rules that have the right shape say that cannot be judged; paths start at the list of the rules. */
export function ruleMistakes(
  rules: readonly ConfigTypes.Rule[],
  {
    model,
    stage,
    taken,
  }: {
    model: ConfigTypes.Model;
    stage: string;
    /** Ids of rules that other files took; those of `rules` are added. */
    taken: Set<string>;
  },
): readonly PathMistake[] {
  const place = {stage, stages: Object.keys(model.stages ?? {})};
  const around = isTrained(model) && {
    ...place,
    task: model.task,
    targets: targetsOf(model),
    settings: evaluationSettings(model),
  };
  return rules.flatMap((rule, index) => {
    const at = String(index);
    const mistakes = around ? mistakesOf(kinds, keyOf(rule), rule, around) : untrainedMistakes(rule, place);
    const found = mistakes.map(({path, ...rest}) => ({
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

/** Without a training there is no evaluation, so only rules on what people and stages did can be judged. */
function untrainedMistakes(
  rule: ConfigTypes.Rule,
  place: Pick<RuleSurroundings, 'stage' | 'stages'>,
): readonly PathMistake[] {
  if (isRuleOf('after', rule)) return afterMistakes(rule, place);
  const key = keyOf(rule);
  if (key === 'approvals') return [];
  return [
    {
      path: [key],
      mistake: {
        what: 'needs a run and its evaluation, and the model is known by its tags alone',
        expected: 'approvals or after, or a model with task, dataset, target, features and train',
      },
    },
  ];
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

type Checks<Keys extends RuleKey> = {
  readonly [Key in Keys]: (rule: RuleOf<Key>, around: RuleSurroundings) => readonly PathMistake[];
};

function mistakesOf<Key extends RuleKey>(
  checks: Checks<Key>,
  key: Key,
  rule: ConfigTypes.Rule,
  around: RuleSurroundings,
): readonly PathMistake[] {
  return checks[key](asRuleOf(key, rule), around);
}
