import {expect, test} from 'vitest';
import type {ConfigTypes, Evaluation, EvaluationTypes} from '../../src/generated/documents.ts';
import type {Evidence} from '../../src/policy/evidence.ts';
import {explainRule} from '../../src/policy/explain-rule.ts';
import {judgeRule} from '../../src/policy/judge-rule.ts';
import {metric} from '../support/promotion.ts';
import {compared, digest, evidence} from './evidence.ts';

type Rule = ConfigTypes.Rule;

const floor: Rule = {id: 'floor', metric: 'roc_auc', minimum: 0.74};
const slice = (value: string, n: number): NonNullable<Evaluation['slices']>[number] => ({
  column: 'g',
  value,
  n,
  metrics: [metric('roc_auc', 0.7, 0.01, n)],
});
const now = Date.parse('2025-01-03T00:00:00Z') / 1000;
const champion = {version: '1.0.0', manifest: digest('c'), metrics: [metric('roc_auc', 0, 0)]};
const alice = {user: 'alice', teams: []};
const cost: EvaluationTypes.Cost = {bytes: 1500, latency: []};

const cases: readonly (readonly [string, Rule, Evidence, Partial<ReturnType<typeof explainRule>>])[] = [
  [
    'a rule that passes needs nothing',
    {...floor, minimum: 0.6},
    evidence(),
    {verdict: 'pass', value: '0.75', bound: '≥ 0.6', interval: '0.73 to 0.77', n: '1000', needed: '–'},
  ],
  [
    'an open one: rows, or a better estimate',
    floor,
    evidence(),
    {
      verdict: 'inconclusive',
      needed: 'about 4000 rows with this estimate, or an estimate of at least 0.76 with as wide an interval',
    },
  ],
  [
    'an open one on the wrong side: rows do not help',
    {...floor, minimum: 0.76},
    evidence(),
    {needed: 'an estimate of at least 0.78 with as wide an interval'},
  ],
  [
    'a failed one by the estimate',
    {...floor, minimum: 0.8, judge: 'estimate'},
    evidence(),
    {verdict: 'fail', needed: 'an estimate of at least 0.8'},
  ],
  [
    'a maximum',
    {id: 'x', metric: 'roc_auc', maximum: 0.7},
    evidence(),
    {bound: '≤ 0.7', needed: 'an estimate of at most 0.68 with as wide an interval'},
  ],
  [
    'a metric that is missing',
    {...floor, metric: 'f1'},
    evidence(),
    {value: '–', n: '–', needed: 'an evaluation that measures it, on the same rows'},
  ],
  [
    'more than a share of nothing',
    {id: 'x', metric: 'roc_auc', versus: 'champion', 'relative-improvement': 0.1},
    evidence({champion, comparison: compared(-0.01, 0)}),
    {bound: '> 0', verdict: 'fail', needed: 'an estimate of more than 0 with as wide an interval'},
  ],
  [
    'slices that are too small',
    {...floor, slices: 'g', 'minimum-rows': 100},
    evidence({evaluation: {slices: [slice('AA', 50), slice('UA', 99)]}}),
    {needed: 'at least 100 rows in AA, UA'},
  ],
  [
    'groups that are too small',
    {id: 'x', fairness: 'demographic_parity_ratio', groups: 'g', minimum: 0.8},
    evidence({
      evaluation: {
        fairness: [
          {
            column: 'g',
            measure: 'demographic_parity_ratio',
            value: null,
            lower: null,
            upper: null,
            n: 9,
            groups: [],
            left: ['a', 'b'],
          },
        ],
      },
    }),
    {needed: 'two groups of g with enough rows'},
  ],
  [
    'a budget',
    {id: 'x', budget: 'bytes', maximum: 1000},
    evidence({evaluation: {cost}}),
    {value: '1500', bound: '≤ 1000', needed: '500 less'},
  ],
  [
    'a budget that was not measured',
    {id: 'x', budget: 'train-seconds', maximum: 1},
    evidence({evaluation: {cost}}),
    {needed: 'an evaluation that measures it'},
  ],
  [
    'drift',
    {id: 'x', drift: 'recent'},
    evidence({evaluation: {recent: {rows: 9, tested: 2, drifted: ['a'], verdict: 'drift'}}}),
    {needed: 'a version trained on data from which no feature drifted'},
  ],
  [
    'too little traffic',
    {id: 'x', drift: 'recent'},
    evidence({evaluation: {recent: {rows: 9, tested: 2, drifted: [], verdict: 'inconclusive'}}}),
    {needed: 'more recent traffic'},
  ],
  [
    'old data',
    {id: 'x', fresh: 'data', 'within-days': 1},
    evidence(),
    {value: '3', bound: '≤ 1', needed: 'a version trained on rows of the last 1 days'},
  ],
  [
    'an old evaluation',
    {id: 'x', fresh: 'evaluation', 'within-days': 0.5},
    evidence(),
    {needed: 'an evaluation of the last 0.5 days'},
  ],
  [
    'approvals',
    {id: 'x', approvals: {count: 3, from: ['alice', 'acme/leads']}},
    evidence({evidence: {approvals: [alice]}}),
    {
      value: '1',
      bound: '≥ 3',
      needed:
        '2 more approvals of this commit by alice, acme/leads who did not make the change, push it or start the training',
    },
  ],
  [
    'a team that cannot be read',
    {id: 'x', approvals: {count: 1, from: ['acme/leads'], 'not-author': false}},
    evidence({evidence: {approvals: [alice], unreadTeams: ['acme/leads']}}),
    {needed: '1 more approval of this commit by acme/leads, and a token that may read its members'},
  ],
  ['a stage that comes first', {id: 'x', after: 'staging'}, evidence(), {needed: 'stage staging first'}],
  [
    'a stage for so long',
    {id: 'x', after: 'staging', 'soak-hours': 24},
    evidence(),
    {needed: 'stage staging first'},
  ],
  [
    'a soak time that is not over',
    {id: 'x', after: 'staging', 'soak-hours': 24},
    evidence({evidence: {held: [{stage: 'staging', from: now - 3600 * 4, to: undefined}]}}),
    {value: '4', bound: '≥ 24', needed: '20 more hours in stage staging'},
  ],
  [
    'a soak time that was broken off',
    {id: 'x', after: 'staging', 'soak-hours': 24},
    evidence({evidence: {held: [{stage: 'staging', from: now - 3600 * 4, to: now}]}}),
    {verdict: 'fail', needed: '24 hours in stage staging'},
  ],
];

test.each(cases)('%s', (_, rule, facts, expected) => {
  expect(explainRule(judgeRule(rule, facts), rule)).toMatchObject(expected);
});

test('a waived rule needs nothing until its waiver ends', () => {
  const judged = judgeRule({...floor, minimum: 0.9}, evidence());
  const waiver = {person: 'Dana', reason: 'r', expires: '2025-02-01', active: true};
  expect(explainRule({...judged, waiver}, floor)).toMatchObject({
    verdict: 'waived',
    needed: 'nothing until 2025-02-01; then as without the waiver',
  });
  expect(explainRule({...judged, waiver: {...waiver, active: false}}, floor)).toMatchObject({
    verdict: 'fail',
  });
});

test('a finding of the gate is explained without a rule', () => {
  const hold = {id: 'hold', severity: 'block', verdict: 'fail', message: 'Held.'} as const;
  expect(explainRule(hold, undefined)).toMatchObject({
    value: '–',
    bound: '–',
    needed: 'a change that lifts the hold',
  });
});
