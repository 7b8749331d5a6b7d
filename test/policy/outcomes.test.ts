import {describe, expect, test} from 'vitest';
import type {ConfigTypes, Evaluation, EvaluationTypes} from '../../src/generated/documents.ts';
import {applyWaivers} from '../../src/policy/apply-waivers.ts';
import {boundSide, estimateNeeded} from '../../src/policy/estimate-needed.ts';
import {championProblem, evaluationProblem, type Evidence} from '../../src/policy/evidence.ts';
import {explainRule} from '../../src/policy/explain-rule.ts';
import {judgeBound, judgeBounds, judgeInterval, type Bound} from '../../src/policy/judge-interval.ts';
import {judgeRule} from '../../src/policy/judge-rule.ts';
import {judge, overall} from '../../src/policy/judge.ts';
import {isNumber, listed, sentence, shortened, worstOf, type RuleVerdict} from '../../src/policy/outcome.ts';
import {kindOf} from '../../src/policy/rule-kinds.ts';
import {wantedGain} from '../../src/policy/kinds/versus.ts';
import {metric} from '../support/promotion.ts';
import {compared, digest, evidence, without} from './evidence.ts';

type Rule = ConfigTypes.Rule;

/** All that a verdict says of a rule, without its words. */
function decided(rule: Rule, facts: Evidence): object {
  const {message, ...rest} = judgeRule(rule, facts);
  expect(message).toMatch(/^.{10,}\.$/);
  return rest;
}

describe('a rule is decided by the numbers that its verdict states', () => {
  const x = {id: 'x', severity: 'block'} as const;
  const interval = {value: 0.75, lower: 0.73, upper: 0.77, n: 1000};
  const floor: Rule = {id: 'x', metric: 'roc_auc', minimum: 0.6};

  test('a metric: value, interval, bound, rows and its name', () => {
    expect(decided(floor, evidence())).toEqual({
      ...x,
      metric: 'roc_auc',
      verdict: 'pass',
      bound: 0.6,
      ...interval,
    });
    expect(decided({...floor, severity: 'info'}, evidence())).toMatchObject({severity: 'info'});
  });

  test('what is no number is stated as none', () => {
    const infinite = {...metric('roc_auc', 0.75, 0.02), value: Infinity, lower: Number.NaN, upper: null};
    expect(decided(floor, evidence({metrics: [infinite]}))).toEqual({
      ...x,
      metric: 'roc_auc',
      verdict: 'fail',
      bound: 0.6,
      value: null,
      lower: null,
      upper: null,
      n: 1000,
    });
  });

  test('a finding without a measure states no number', () => {
    expect(decided({...floor, metric: 'f1'}, evidence())).toEqual({...x, metric: 'f1', verdict: 'fail'});
    expect(decided(floor, evidence({none: true}))).toEqual({...x, metric: 'roc_auc', verdict: 'fail'});
  });

  test('of two bounds the one that decides: the minimum where both say the same', () => {
    const both = (minimum: number, maximum: number): object =>
      decided({...floor, minimum, maximum}, evidence());
    expect(both(0.6, 0.9)).toMatchObject({verdict: 'pass', bound: 0.6});
    expect(both(0.6, 0.7)).toMatchObject({verdict: 'fail', bound: 0.7});
    expect(both(0.74, 0.7)).toMatchObject({verdict: 'fail', bound: 0.7});
    expect(both(0.6, 0.76)).toMatchObject({verdict: 'inconclusive', bound: 0.76});
  });

  test('a gain: the difference so turned that more is better', () => {
    const rule: Rule = {id: 'x', metric: 'log_loss', versus: 'champion', improvement: 0.01};
    expect(decided(rule, evidence({comparison: compared(-0.05, 0.02, 'lower')}))).toEqual({
      ...x,
      metric: 'log_loss',
      verdict: 'pass',
      bound: 0.01,
      value: 0.05,
      lower: expect.closeTo(0.03) as number,
      upper: expect.closeTo(0.07) as number,
      n: 1000,
    });
    const none = decided(rule, evidence({comparison: compared(0, 0, 'lower')}));
    expect(Object.is((none as RuleVerdict).value, 0)).toBe(true);
    const [difference] = compared(-0.05, 0.02, 'lower');
    expect(decided(rule, evidence({comparison: [{...difference!, upper: null}]}))).toMatchObject({
      verdict: 'fail',
      lower: null,
      upper: expect.closeTo(0.07) as number,
    });
  });

  test('a share of the champion’s value: of its size, and strict where that is nothing', () => {
    const of = (value: number | null, share: number): object | string =>
      wantedGain(
        {metric: 'x', versus: 'champion', 'relative-improvement': share},
        {own: undefined, compared: {difference: null}, other: {value}},
      );
    expect(of(0.5, 0.1)).toEqual({bound: 0.05});
    expect(of(-0.5, 0.1)).toEqual({bound: 0.05});
    expect(of(0, 0.1)).toEqual({bound: 0, strict: true});
    expect(of(0, 0)).toEqual({bound: 0});
    expect(Object.is((of(-0.5, 0) as {bound: number}).bound, 0)).toBe(true);
    expect(of(0, -0.1)).toEqual({bound: 0});
    expect(of(null, 0.1)).toContain('undefined');
    expect(of(Number.NaN, 0.1)).toContain('undefined');
    expect(of(Infinity, 0.1)).toContain('undefined');
  });

  test.each([
    [{value: 0.7}, 0.2, 0.05],
    [{value: null}, 0.2, undefined],
    [undefined, 0.2, undefined],
    [{value: 0.7}, null, undefined],
  ] as const)('a share where the other’s value is not stated: own %j less %j', (own, difference, bound) => {
    const wanted = wantedGain(
      {metric: 'x', versus: 'champion', 'relative-improvement': 0.1},
      {own, compared: {difference}, other: undefined},
    );
    if (bound === undefined) expect(typeof wanted).toBe('string');
    else expect(wanted).toEqual({bound: expect.closeTo(bound) as number});
  });

  test('a share is taken of the one that the rule names', () => {
    const champion = {
      version: '1.0.0',
      manifest: digest('c'),
      metrics: [metric('f1', 9, 0), metric('roc_auc', 0.5, 0)],
    };
    const facts = evidence({
      champion,
      metrics: [metric('f1', 3, 0), metric('roc_auc', 0.75, 0.02)],
      comparison: compared(0.25, 0.01),
      evaluation: {
        baseline: {name: 'b', metrics: [metric('roc_auc', 0.2, 0)], comparison: compared(0.55, 0.01)},
      },
    });
    const rule = (versus: 'champion' | 'baseline'): Rule => ({
      id: 'x',
      metric: 'roc_auc',
      versus,
      'relative-improvement': 0.5,
    });
    expect(decided(rule('champion'), facts)).toMatchObject({bound: 0.25, value: 0.25});
    expect(decided(rule('baseline'), facts)).toMatchObject({
      bound: expect.closeTo(0.1) as number,
      value: 0.55,
    });
  });

  const cost: EvaluationTypes.Cost = {
    bytes: 1000,
    trainSeconds: 1800,
    latency: [
      {batch: 1, calls: 100, p50: 2, p99: 9},
      {batch: 32, calls: 50, p50: 20, p99: 90},
    ],
  };
  test.each([
    [
      {budget: 'bytes', maximum: 1000},
      {verdict: 'pass', bound: 1000, value: 1000},
    ],
    [
      {budget: 'train-seconds', maximum: 1800},
      {verdict: 'pass', bound: 1800, value: 1800},
    ],
    [
      {budget: 'cost', maximum: 1, 'price-per-hour': 2},
      {verdict: 'pass', bound: 1, value: 1},
    ],
    [
      {budget: 'latency-p50-ms', maximum: 1},
      {verdict: 'fail', bound: 1, value: 2, n: 100},
    ],
    [
      {budget: 'latency-p99-ms', maximum: 9},
      {verdict: 'pass', bound: 9, value: 9, n: 100},
    ],
    [
      {budget: 'latency-p50-ms', maximum: 20, batch: 32},
      {verdict: 'pass', bound: 20, value: 20, n: 50},
    ],
    [
      {budget: 'latency-p99-ms', maximum: 20, batch: 32},
      {verdict: 'fail', bound: 20, value: 90, n: 50},
    ],
  ])('a budget %j', (rule, outcome) => {
    expect(decided({id: 'x', ...rule} as Rule, evidence({evaluation: {cost}}))).toEqual({...x, ...outcome});
  });

  test.each([
    ['nothing measured is not free', {bytes: -1, latency: []}, {budget: 'bytes', maximum: 5}],
    ['a time that is not known', {bytes: 1, latency: []}, {budget: 'cost', maximum: 5, 'price-per-hour': 1}],
    ['a size that is no number', {bytes: Infinity, latency: []}, {budget: 'bytes', maximum: Infinity}],
  ])('%s', (_, spent, rule) => {
    expect(decided({id: 'x', ...rule} as Rule, evidence({evaluation: {cost: spent}}))).toEqual({
      ...x,
      verdict: 'fail',
    });
  });

  test('nothing spent is within any budget', () => {
    const rule: Rule = {id: 'x', budget: 'train-seconds', maximum: 0};
    const free = evidence({evaluation: {cost: {...cost, trainSeconds: 0}}});
    expect(decided(rule, free)).toMatchObject({verdict: 'pass', value: 0});
  });

  const recent = (more: {
    tested?: number;
    drifted?: readonly string[];
    verdict?: 'drift' | 'no-drift' | 'inconclusive';
  }): Evidence => {
    const {tested = 4, drifted = [], verdict = 'no-drift'} = more;
    return evidence({evaluation: {recent: {rows: 500, tested, drifted: [...drifted], verdict}}});
  };
  test.each([
    [{}, undefined, {verdict: 'pass', n: 500, value: 0}],
    [{drifted: ['a'], verdict: 'drift'}, undefined, {verdict: 'fail', n: 500, value: 0.25}],
    [{drifted: ['a'], verdict: 'drift'}, 0.25, {verdict: 'pass', n: 500, value: 0.25, bound: 0.25}],
    [{drifted: ['a', 'b'], verdict: 'drift'}, 0.25, {verdict: 'fail', n: 500, value: 0.5, bound: 0.25}],
    [{verdict: 'inconclusive'}, 0.25, {verdict: 'inconclusive', n: 500, value: 0, bound: 0.25}],
    [{tested: 0}, undefined, {verdict: 'inconclusive', n: 500}],
    [{tested: 1, drifted: ['a'], verdict: 'drift'}, 1, {verdict: 'pass', n: 500, value: 1, bound: 1}],
  ] as const)('drift %j of at most %j', (more, share, outcome) => {
    const rule: Rule = {id: 'x', drift: 'recent', ...(share !== undefined && {'maximum-share': share})};
    expect(decided(rule, recent(more))).toEqual({...x, ...outcome});
  });

  const data = evidence().manifest.data;
  test.each([
    [
      {checked: 4, failed: 0},
      {verdict: 'pass', value: 0, bound: 0},
    ],
    [
      {checked: 4, failed: 1},
      {verdict: 'fail', value: 1, bound: 0},
    ],
    [{checked: 0, failed: 0}, {verdict: 'fail'}],
  ])('a contract %j', (contract, outcome) => {
    expect(decided({id: 'x', contract: 'passed'}, evidence({manifest: {data: {...data, contract}}}))).toEqual(
      {
        ...x,
        ...outcome,
      },
    );
  });

  const dated = (to: string, moment = '2025-01-03T00:00:00Z'): Evidence =>
    evidence({manifest: {data: {...data, time: {from: '2024-01-01', to}}}, evidence: {moment}});
  test.each([
    ['2025-01-01', 2, {verdict: 'pass', value: 2, bound: 2}],
    ['2025-01-01', 1.9, {verdict: 'fail', value: 2, bound: 1.9}],
    ['2025-01-04', 0, {verdict: 'pass', value: 0, bound: 0}],
    ['2025-01-04T00:00:01Z', 0, {verdict: 'fail'}],
    ['no day', 9, {verdict: 'fail'}],
  ])('data of %s, at most %d days', (to, within, outcome) => {
    expect(decided({id: 'x', fresh: 'data', 'within-days': within}, dated(to))).toEqual({...x, ...outcome});
  });

  test('no age is told from a moment that is none', () => {
    const rule: Rule = {id: 'x', fresh: 'data', 'within-days': 9};
    expect(decided(rule, dated('2025-01-01', 'now'))).toEqual({...x, verdict: 'fail'});
  });

  test('the rows of an evaluation that is not sound have no age', () => {
    const undated = without(data, 'time');
    const rows = {dataset: 'd', digest: digest('d'), n: 1, time: {from: '2025-01-01', to: '2025-01-02'}};
    const of = (more: object): object =>
      decided(
        {id: 'x', fresh: 'data', 'within-days': 9},
        evidence({manifest: {data: undated}, evaluation: {rows}, ...more}),
      );
    expect(of({})).toMatchObject({verdict: 'pass', value: 1});
    expect(of({digest: digest('f')})).toEqual({...x, verdict: 'fail'});
    expect(of({none: true})).toEqual({...x, verdict: 'fail'});
  });

  const now = Date.parse('2025-01-03T00:00:00Z') / 1000;
  const held = (...times: readonly (readonly [number, number?])[]): Evidence =>
    evidence({
      evidence: {
        held: times.map(([from, to]) => ({
          stage: 'staging',
          from: now - from * 3600,
          to: to === undefined ? undefined : now - to * 3600,
        })),
      },
    });
  test.each([
    [held([24]), {verdict: 'pass', value: 24, bound: 24}],
    [held([24, 0]), {verdict: 'pass', value: 24, bound: 24}],
    [held([24, 1]), {verdict: 'fail', value: 23, bound: 24}],
    [held([40, 20], [15]), {verdict: 'inconclusive', value: 20, bound: 24}],
    [held([0]), {verdict: 'inconclusive', value: 0, bound: 24}],
    [held([-1]), {verdict: 'fail'}],
    [held(), {verdict: 'fail'}],
  ])('time in another stage (%#)', (facts, outcome) => {
    expect(decided({id: 'x', after: 'staging', 'soak-hours': 24}, facts)).toEqual({...x, ...outcome});
  });

  test('a stage that comes first needs no time in it, but a moment', () => {
    expect(decided({id: 'x', after: 'staging'}, held([0]))).toEqual({
      ...x,
      verdict: 'pass',
      value: 0,
      bound: 0,
    });
    const lost = {...held([5]), moment: 'once'};
    expect(decided({id: 'x', after: 'staging'}, lost)).toEqual({...x, verdict: 'fail'});
  });

  test('reproducible states no number, and an empty list of lock files is none', () => {
    const {manifest} = evidence();
    const environment = {...manifest.environment, lockfiles: []};
    expect(decided({id: 'x', reproducible: true}, evidence())).toEqual({...x, verdict: 'pass'});
    expect(decided({id: 'x', reproducible: true}, evidence({manifest: {environment}}))).toEqual({
      ...x,
      verdict: 'fail',
    });
  });

  const asked = (more: object): Rule => ({id: 'x', approvals: {count: 2, ...more}});
  const by = (given: Evidence['approvals'], unreadTeams: readonly string[] = []): Evidence =>
    evidence({evidence: {approvals: given, unreadTeams}});
  const alice = {user: 'alice', teams: []};
  const bob = {user: 'Bob', teams: ['acme/leads']};
  test.each([
    ['enough', asked({}), by([alice, bob]), {verdict: 'pass', value: 2, bound: 2}],
    ['too few', asked({}), by([alice]), {verdict: 'inconclusive', value: 1, bound: 2}],
    ['reviews unread', asked({}), by(undefined), {verdict: 'inconclusive', bound: 2}],
    [
      'one of the authors',
      asked({}),
      by([alice, {...bob, author: true}]),
      {verdict: 'inconclusive', value: 1, bound: 2},
    ],
    [
      'authors count where it is said',
      asked({'not-author': false}),
      by([alice, {...bob, author: true}]),
      {verdict: 'pass', value: 2, bound: 2},
    ],
    [
      'nobody of those named',
      asked({from: ['carol']}),
      by([alice, bob]),
      {verdict: 'inconclusive', value: 0, bound: 2},
    ],
    [
      'a team, in any case',
      asked({from: ['ACME/Leads', 'ALICE']}),
      by([alice, bob]),
      {verdict: 'pass', value: 2, bound: 2},
    ],
    [
      'a team unread',
      asked({from: ['Acme/Leads']}),
      by([alice], ['acme/leads']),
      {verdict: 'fail', value: 0, bound: 2},
    ],
    [
      'a team unread that nobody asked for',
      asked({from: ['acme/x']}),
      by([alice], ['acme/leads']),
      {verdict: 'inconclusive', value: 0, bound: 2},
    ],
    [
      'a team unread where anybody counts',
      asked({}),
      by([alice], ['acme/leads']),
      {verdict: 'inconclusive', value: 1, bound: 2},
    ],
  ] as const)('approvals: %s', (_, rule, facts, outcome) => {
    expect(decided(rule, facts)).toEqual({...x, ...outcome});
  });
});

describe('parts of the rows', () => {
  const part = (
    value: string,
    estimate: number,
    n = 200,
    column = 'c',
  ): NonNullable<Evaluation['slices']>[number] => ({
    column,
    value,
    n,
    metrics: [metric('roc_auc', estimate, 0.01, n)],
  });
  const facts = (...slices: NonNullable<Evaluation['slices']>): Evidence => evidence({evaluation: {slices}});
  const each: Rule = {id: 'x', metric: 'roc_auc', minimum: 0.6, slices: 'c'};
  const of = (value: string) => ({slice: {column: 'c', value}});

  test('below 30 rows nothing is said of a part, unless the rule says how many it takes', () => {
    expect(decided(each, facts(part('A', 0.7, 30), part('B', 0.1, 29)))).toMatchObject({
      verdict: 'pass',
      left: ['B'],
      ...of('A'),
    });
    expect(
      decided({...each, 'minimum-rows': 29}, facts(part('A', 0.7, 30), part('B', 0.1, 29))),
    ).toMatchObject({
      verdict: 'fail',
      ...of('B'),
    });
    expect(decided(each, facts(part('A', 0.7)))).not.toHaveProperty('left');
    expect(decided(each, facts(part('B', 0.1, 29)))).toEqual({
      id: 'x',
      severity: 'block',
      metric: 'roc_auc',
      verdict: 'inconclusive',
      left: ['B'],
    });
  });

  test('over all rows one is enough, unless the rule says otherwise', () => {
    const rule: Rule = {id: 'x', metric: 'roc_auc', minimum: 0.6};
    const rows = (n: number): Evidence => evidence({metrics: [metric('roc_auc', 0.7, 0.01, n)]});
    expect(decided(rule, rows(1))).toMatchObject({verdict: 'pass'});
    expect(decided(rule, rows(0))).toEqual({
      id: 'x',
      severity: 'block',
      metric: 'roc_auc',
      verdict: 'inconclusive',
    });
    expect(decided({...rule, 'minimum-rows': 50}, rows(50))).toMatchObject({verdict: 'pass'});
    expect(decided({...rule, 'minimum-rows': 50}, rows(49))).toMatchObject({verdict: 'inconclusive'});
  });

  test('the worst decides: furthest on the wrong side, else nearest on the right one, whatever the order', () => {
    const worst = (...estimates: number[]): unknown => {
      const slices = estimates.map((estimate) => part(String(estimate), estimate));
      const [one, other] = [slices, slices.toReversed()].map(
        (list) => judgeRule(each, facts(...list)).slice?.value,
      );
      expect(one).toBe(other);
      return one;
    };
    expect(worst(0.9, 0.7, 0.8)).toBe('0.7');
    expect(worst(0.5, 0.2, 0.4)).toBe('0.2');
    expect(worst(0.9, 0.59, 0.3)).toBe('0.3');
    expect(worst(0.9, 0.605, 0.608)).toBe('0.605');
  });

  test('a part that has no number is worse than any that has', () => {
    const rest = part('none', 0);
    const none = {
      ...rest,
      metrics: [{...metric('roc_auc', 0, 0, 200), value: null, lower: null, upper: null}],
    };
    for (const list of [
      [part('low', 0.1), none],
      [none, part('low', 0.1)],
    ])
      expect(judgeRule(each, facts(...list)).slice?.value).toBe('none');
  });

  test('parts of other columns, and other values than the one named, do not count', () => {
    expect(decided(each, facts(part('A', 0.7), part('A', 0.1, 200, 'd')))).toMatchObject({verdict: 'pass'});
    const named: Rule = {id: 'x', metric: 'roc_auc', minimum: 0.6, slice: {column: 'c', value: 'A'}};
    expect(decided(named, facts(part('A', 0.7), part('B', 0.1)))).toMatchObject({
      verdict: 'pass',
      ...of('A'),
    });
  });

  test('a part without the metric that is asked for fails where it is big enough by the rule', () => {
    const rule: Rule = {...each, metric: 'f1'};
    expect(decided(rule, facts(part('A', 0.7)))).toMatchObject({verdict: 'fail', ...of('A')});
  });

  test('against the champion, part by part, on the rows of the comparison', () => {
    const rule: Rule = {id: 'x', metric: 'roc_auc', versus: 'champion', slices: 'c'};
    const against = (n: number) => ({
      ...part('A', 0.7, 200),
      comparison: [{...compared(0.05, 0.01)[0]!, n}],
    });
    expect(decided(rule, facts(against(200)))).toMatchObject({verdict: 'pass', n: 200, ...of('A')});
    expect(decided(rule, facts(against(199)))).toMatchObject({verdict: 'fail', ...of('A')});
    expect(decided(rule, facts(against(29)))).toMatchObject({verdict: 'inconclusive', left: ['A']});
  });
});

describe('fairness', () => {
  const found = (more: Partial<NonNullable<Evaluation['fairness']>[number]>): Evidence =>
    evidence({
      evaluation: {
        fairness: [
          {
            column: 'g',
            measure: 'metric_gap',
            metric: 'roc_auc',
            value: 0.05,
            lower: 0.04,
            upper: 0.06,
            n: 900,
            groups: ['a', 'b'].map((value) => ({value, n: 450, rate: 0.5})),
            left: [],
            ...more,
          },
        ],
      },
    });
  const rule: Rule = {id: 'x', fairness: 'metric_gap', metric: 'roc_auc', groups: 'g', maximum: 0.1};
  const x = {id: 'x', severity: 'block', metric: 'roc_auc'} as const;

  test('states its numbers, and who was left out', () => {
    const numbers = {value: 0.05, lower: 0.04, upper: 0.06, n: 900, bound: 0.1};
    expect(decided(rule, found({}))).toEqual({...x, verdict: 'pass', ...numbers});
    expect(decided(rule, found({left: ['c']}))).toEqual({...x, verdict: 'pass', ...numbers, left: ['c']});
    const one = {groups: [{value: 'a', n: 450, rate: 0.5}]};
    expect(decided(rule, found({...one, left: ['c']}))).toEqual({
      ...x,
      verdict: 'inconclusive',
      n: 900,
      left: ['c'],
    });
    expect(decided(rule, found(one))).toEqual({...x, verdict: 'inconclusive', n: 900});
  });

  test.each([
    ['measure', {...rule, fairness: 'demographic_parity_difference'}],
    ['column', {...rule, groups: 'h'}],
    ['metric', {...rule, metric: 'f1'}],
  ])('another %s was not measured', (_, other) => {
    expect(decided(other as Rule, found({}))).toMatchObject({verdict: 'fail'});
  });
});

describe('an interval against a bound', () => {
  const bound = (more: Partial<Bound>): Bound => ({
    bound: 1,
    side: 'at least',
    name: 'x',
    judge: 'interval',
    ...more,
  });
  const verdict = (lower: number, upper: number, more: Partial<Bound> = {}): string =>
    judgeInterval({value: (lower + upper) / 2, lower, upper, n: 10}, bound(more)).verdict;
  test.each([
    [1, 2, {}, 'pass'],
    [0, 1, {}, 'inconclusive'],
    [0, 0.5, {}, 'fail'],
    [1, 2, {strict: true}, 'inconclusive'],
    [1.5, 2, {strict: true}, 'pass'],
    [0, 1, {strict: true}, 'fail'],
    [1, 1, {strict: true}, 'fail'],
    [1, 1, {}, 'pass'],
    [0, 1, {side: 'at most'}, 'pass'],
    [1, 2, {side: 'at most'}, 'inconclusive'],
    [1.5, 2, {side: 'at most'}, 'fail'],
    [0, 1, {side: 'at most', strict: true}, 'inconclusive'],
    [2, 1, {}, 'fail'],
    [1, 2, {bound: Number.NaN}, 'fail'],
    [1, 2, {bound: -Infinity}, 'fail'],
    [1, Infinity, {}, 'fail'],
    [-Infinity, 2, {side: 'at most'}, 'fail'],
    [0, 2, {judge: 'estimate'}, 'pass'],
    [0, 1.9, {judge: 'estimate'}, 'fail'],
    [0, 2, {judge: 'estimate', strict: true}, 'fail'],
  ] as const)('%d to %d by %j: %s', (lower, upper, more, wanted) => {
    expect(verdict(lower, upper, more)).toBe(wanted);
  });

  test('half an interval is none, whichever half', () => {
    const whole = {value: 2, lower: 1.5, upper: 2.5, n: 10};
    expect(judgeInterval(whole, bound({})).verdict).toBe('pass');
    for (const half of ['lower', 'upper'])
      for (const none of [null, Number.NaN, Infinity])
        expect(judgeInterval({...whole, [half]: none}, bound({})).verdict).toBe('fail');
  });

  test('a doubt says how many rows would end it, or that none would', () => {
    const open = (value: number): string =>
      judgeInterval({value, lower: 0, upper: 2, n: 100}, bound({})).message;
    expect(open(1.5)).toContain('900 rows');
    expect(open(1)).toContain('any number of rows');
  });

  test('neither bound is no rule that anything keeps', () => {
    const measured = {value: 1, lower: 1, upper: 1, n: 1};
    expect(judgeBounds(measured, {}, 'x').verdict).toBe('fail');
    expect(judgeBounds(measured, {minimum: 1, maximum: 1}, 'x').verdict).toBe('pass');
    expect(judgeBounds({...measured, lower: null}, {minimum: 1}, 'x').verdict).toBe('fail');
    expect(judgeBounds({...measured, lower: null}, {minimum: 1, judge: 'estimate'}, 'x').verdict).toBe(
      'pass',
    );
    expect(judgeBound(measured, bound({}))).toMatchObject({bound: 1, n: 1, value: 1, lower: 1, upper: 1});
  });
});

describe('what the evaluation speaks of', () => {
  test('is the run, model and digest that the manifest names, else no rule is judged by it', () => {
    expect(evaluationProblem(evidence())).toBeUndefined();
    for (const [options, part] of [
      [{none: true}, 'has no evaluation'],
      [{digest: digest('f')}, digest('f')],
      [{run: 'other'}, 'of run other'],
      [{model: 'other'}, 'of model other'],
    ] as const)
      expect(evaluationProblem(evidence(options))).toContain(part);
  });

  test('is the champion that holds the stage, byte for byte where its manifest is known', () => {
    expect(championProblem(evidence())).toBeUndefined();
    expect(championProblem(evidence({holder: undefined, champion: null}))).toBeUndefined();
    expect(championProblem(evidence({champion: null}))).toContain('no champion');
    expect(championProblem(evidence({none: true}))).toContain('no champion');
    expect(championProblem(evidence({holder: {version: '1.0.1'}}))).toContain('1.0.1');
    expect(championProblem(evidence({holder: {version: '1.0.0'}}))).toBeUndefined();
    expect(championProblem(evidence({holder: {version: '1.0.0', manifestDigest: digest('d')}}))).toContain(
      'another manifest',
    );
  });
});

describe('outcomes in words', () => {
  test('a sentence has a capital and one full stop', () => {
    expect([sentence('a b'), sentence('A.'), sentence('')]).toEqual(['A b.', 'A.', '.']);
  });

  test('the first failure decides, else the first doubt, else the first', () => {
    const of = (verdict: RuleVerdict['verdict'], message: string) => ({verdict, message});
    const [a, b, c, d] = [of('pass', 'a'), of('fail', 'b'), of('inconclusive', 'c'), of('fail', 'd')];
    expect(worstOf([a, c, b, d])).toBe(b);
    expect(worstOf([a, c])).toBe(c);
    expect(worstOf([of('not-applicable', 'n'), a])).toBe(a);
    expect(worstOf([])).toBeUndefined();
  });

  test('many names are cut short, and long ones, in characters and not in halves of them', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(listed(names)).toBe('a, b, c, d, e and 1 more');
    expect(listed(names.slice(0, 5))).toBe('a, b, c, d, e');
    expect(listed(names, 2)).toBe('a, b and 4 more');
    expect(shortened('x'.repeat(60))).toBe('x'.repeat(60));
    expect(shortened('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
    expect(shortened('😀'.repeat(61))).toBe(`${'😀'.repeat(59)}…`);
    expect(shortened('a \n\t b')).toBe('a b');
    expect(listed(['y'.repeat(70)])).toBe(`${'y'.repeat(59)}…`);
  });

  test('a number of a verdict is one that is there and finite', () => {
    expect([0, -1.5, null, undefined, Number.NaN, Infinity].map(isNumber)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('waivers', () => {
  const failed: RuleVerdict = {id: 'r', severity: 'block', verdict: 'fail', message: 'No.'};
  const waiver = {rule: 'r', person: 'Dana', reason: 'known', expires: '2025-01-10'};
  const at = {version: '1.0.0', moment: '2025-01-03T00:00:00Z'};

  test('mark what failed or is open, whole, and leave the rest as it is', () => {
    const stated = without(waiver, 'rule');
    const [marked] = applyWaivers([failed], [waiver], at);
    expect(marked).toEqual({
      ...failed,
      message: expect.stringMatching(/^No\. .*known\.$/) as string,
      waiver: {...stated, active: true},
    });
    for (const verdict of ['pass', 'not-applicable'] as const)
      expect(applyWaivers([{...failed, verdict}], [waiver], at)).toEqual([{...failed, verdict}]);
    expect(applyWaivers([{...failed, verdict: 'inconclusive'}], [waiver], at)[0]?.waiver?.active).toBe(true);
    expect(applyWaivers([failed], [], at)).toEqual([failed]);
  });

  test.each([
    ['2025-01-10', '2025-01-10T23:59:59.999Z', true],
    ['2025-01-10', '2025-01-11T00:00:00Z', false],
    ['2025-01-10T12:00:00Z', '2025-01-10T12:00:00Z', true],
    ['2025-01-10T12:00:00Z', '2025-01-10T12:00:01Z', false],
    ['2025-01-10', 'at some time', false],
    ['never', '2025-01-03T00:00:00Z', false],
  ])('one until %s, at %s: %s', (expires, moment, active) => {
    expect(applyWaivers([failed], [{...waiver, expires}], {...at, moment})[0]?.waiver?.active).toBe(active);
  });

  test('of several the one that lasts longest, in whatever order they stand', () => {
    const list = ['2025-02-01', '2025-03-01', '2025-01-01T00:00:00Z', 'never'].map((expires) => ({
      ...waiver,
      expires,
    }));
    for (const waivers of [list, list.toReversed()])
      expect(applyWaivers([failed], waivers, at)[0]?.waiver?.expires).toBe('2025-03-01');
  });

  test('a reason that is a sentence gets no second full stop', () => {
    expect(applyWaivers([failed], [{...waiver, reason: 'Known.'}], at)[0]?.message).toMatch(/Known\.$/);
  });

  test('only an active one takes a failure out of the verdict', () => {
    const of = (active: boolean): RuleVerdict => ({...failed, waiver: {...waiver, active}});
    expect([overall([of(true)]), overall([of(false)])]).toEqual(['pass', 'fail']);
    expect(overall([{...of(true), verdict: 'inconclusive'}])).toBe('pass');
  });
});

describe('a verdict', () => {
  const options = {
    stage: 'p',
    policy: {rules: [], waivers: []},
    readFrom: {commit: 'c', digest: digest('9')},
  };

  test('states what it is of, and rests on what it names', () => {
    expect(judge({...options, evidence: evidence()})).toEqual({
      document: 'verdict',
      schemaVersion: 1,
      model: 'm',
      stage: 'p',
      version: '1.1.0',
      judge: expect.any(Number) as number,
      createdAt: '2025-01-02T00:00:00Z',
      verdict: 'pass',
      rules: [],
      champion: '1.0.0',
      evidence: {manifest: digest('a'), evaluation: digest('e'), rules: options.readFrom},
    });
  });

  test('of a run without an evaluation is dated by the manifest and names none', () => {
    const verdict = judge({...options, evidence: evidence({none: true})});
    expect(verdict.createdAt).toBe('2025-01-01T00:00:00Z');
    expect(verdict.evidence).not.toHaveProperty('evaluation');
  });

  test.each([
    ['nobody', undefined],
    ['itself', {version: '1.1.0'}],
    ['a commit of another tool', {version: 'a'.repeat(40)}],
  ])('names no champion where the stage is held by %s', (_, holder) => {
    expect(judge({...options, evidence: evidence({holder})})).not.toHaveProperty('champion');
  });

  test('has the findings of the caller first, and nothing waives them', () => {
    const check: RuleVerdict = {id: 'hold', severity: 'block', verdict: 'fail', message: 'Held.'};
    const rules: Rule[] = [{id: 'a', metric: 'roc_auc', minimum: 0.1}];
    const waivers = [{rule: 'hold', person: 'd', reason: 'r', expires: '2030-01-01'}];
    const verdict = judge({...options, policy: {rules, waivers}, evidence: evidence(), checks: [check]});
    expect(verdict.rules.map(({id}) => id)).toEqual(['hold', 'a']);
    expect(verdict.rules[0]).toEqual(check);
    expect(verdict.verdict).toBe('fail');
    expect(verdict).not.toHaveProperty('judgedAt');
  });
});

describe('what would make a rule pass', () => {
  const open: RuleVerdict = {
    ...{id: 'x', severity: 'block', verdict: 'inconclusive', message: ''},
    ...{value: 0.5, lower: 0.4, upper: 0.7, bound: 0.45, n: 100},
  };

  test.each([
    [
      'an open minimum',
      open,
      {side: '≥'},
      'about 400 rows with this estimate, or an estimate of at least 0.55',
    ],
    [
      'an open maximum',
      {...open, bound: 0.6},
      {side: '≤'},
      'about 400 rows with this estimate, or an estimate of at most 0.4',
    ],
    ['a strict one', open, {side: '>'}, 'or an estimate of more than 0.55'],
    [
      'a failed one: rows do not help',
      {...open, verdict: 'fail'},
      {side: '≥'},
      'an estimate of at least 0.55',
    ],
    ['on the wrong side of a minimum', {...open, bound: 0.55}, {side: '≥'}, 'an estimate of at least 0.65'],
    ['on the wrong side of a maximum', {...open, bound: 0.45}, {side: '≤'}, 'an estimate of at most 0.25'],
    ['by the estimate', open, {side: '≤', judge: 'estimate'}, 'an estimate of at most 0.45'],
    ['without a lower end', {...open, lower: null}, {side: '≥'}, 'an evaluation with an interval'],
    ['without an upper end', {...open, upper: null}, {side: '≥'}, 'an evaluation with an interval'],
  ] as const)('%s', (_, judged, of, needed) => {
    const text = estimateNeeded(judged, of);
    expect(text).toContain(needed);
    expect(text?.includes('rows')).toBe(needed.includes('rows') || of.side === '>');
  });

  test('is not known without a value or a bound', () => {
    const unbound = without(open, 'bound');
    expect(estimateNeeded(unbound, {side: '≥'})).toBeUndefined();
    expect(estimateNeeded({...open, value: null}, {side: '≥'})).toBeUndefined();
  });

  test('the side is that of the bound that decided', () => {
    expect(boundSide({...open, bound: 1}, {minimum: 1})).toBe('≥');
    expect(boundSide({...open, bound: 2}, {minimum: 1})).toBe('≤');
    expect(boundSide({...open, bound: 2}, {})).toBe('≤');
    const unbound = without(open, 'bound');
    expect(boundSide(unbound, {})).toBe('≤');
  });

  const rules: readonly (readonly [Rule, string])[] = [
    [{id: 'x', metric: 'a', minimum: 1}, '≤'],
    [{id: 'x', metric: 'a', versus: 'champion'}, '≥'],
    [{id: 'x', metric: 'a', versus: 'champion', 'relative-improvement': 0.1}, '≥'],
    [{id: 'x', fairness: 'metric_gap', groups: 'g', maximum: 1}, '≤'],
    [{id: 'x', budget: 'bytes', maximum: 1}, '≤'],
    [{id: 'x', drift: 'recent'}, '≤'],
    [{id: 'x', contract: 'passed'}, '≤'],
    [{id: 'x', fresh: 'data', 'within-days': 1}, '≤'],
    [{id: 'x', reproducible: true}, '≥'],
    [{id: 'x', approvals: {count: 1}}, '≥'],
    [{id: 'x', after: 'p'}, '≥'],
  ];
  test.each(rules)('%j is kept on the side %s', (rule, side) => {
    expect(kindOf(rule).side({...open, bound: 5})).toBe(side);
    expect(kindOf(rule).timed).toBe('after' in rule || 'fresh' in rule);
  });

  test('a gain of more than nothing is asked for only by a share that is more than nothing', () => {
    const side = (share: number | undefined, bound: number): string =>
      kindOf({
        id: 'x',
        metric: 'a',
        versus: 'champion',
        ...(share !== undefined && {'relative-improvement': share}),
      }).side({
        ...open,
        bound,
      });
    expect([side(0.1, 0), side(0, 0), side(undefined, 0), side(0.1, 1)]).toEqual(['>', '≥', '≥', '≥']);
  });

  const bare: RuleVerdict = {id: 'x', severity: 'block', verdict: 'fail', message: ''};
  test.each([
    [{id: 'x', metric: 'a', minimum: 1}, bare, 'an evaluation that measures it, on the same rows'],
    [{id: 'x', metric: 'a', minimum: 1}, {...bare, verdict: 'inconclusive'}, 'enough rows'],
    [
      {id: 'x', metric: 'a', versus: 'champion', 'minimum-rows': 9},
      {...bare, verdict: 'inconclusive'},
      'at least 9 rows',
    ],
    [
      {id: 'x', metric: 'a', minimum: 1},
      {...bare, verdict: 'inconclusive', left: ['u', 'v']},
      'enough rows in u, v',
    ],
    [{id: 'x', fairness: 'metric_gap', groups: 'g', maximum: 1}, bare, 'an evaluation that measures it'],
    [{id: 'x', budget: 'bytes', maximum: 1}, {...bare, value: 5, bound: 2}, '3 less'],
    [{id: 'x', budget: 'bytes', maximum: 1}, {...bare, bound: 2}, 'an evaluation that measures it'],
    [{id: 'x', budget: 'bytes', maximum: 1}, {...bare, value: 2}, 'an evaluation that measures it'],
    [
      {id: 'x', drift: 'recent', 'maximum-share': 0.5},
      bare,
      'a version trained on data from which a share of at most 0.5 of the features drifted',
    ],
    [{id: 'x', contract: 'passed'}, bare, 'a version that was trained on data that keeps its contract'],
    [{id: 'x', reproducible: true}, bare, 'a version that was trained with all of it recorded'],
    [{id: 'x', fresh: 'data', 'within-days': 1}, bare, 'a version trained on rows with a date'],
    [
      {id: 'x', fresh: 'evaluation', 'within-days': 1},
      {...bare, bound: 1},
      'an evaluation of the last 1 days',
    ],
    [{id: 'x', after: 'p'}, bare, 'stage p first'],
    [{id: 'x', after: 'p', 'soak-hours': 3}, {...bare, bound: 0}, 'stage p first'],
    [{id: 'x', after: 'p', 'soak-hours': 3}, {...bare, value: 1, bound: 3}, '3 hours in stage p'],
    [
      {id: 'x', after: 'p', 'soak-hours': 3},
      {...bare, verdict: 'inconclusive', value: 1, bound: 3},
      '2 more hours in stage p',
    ],
    [
      {id: 'x', after: 'p', 'soak-hours': 3},
      {...bare, verdict: 'inconclusive', bound: 3},
      '3 hours in stage p',
    ],
    [{id: 'x', after: 'p', 'soak-hours': 3}, {...bare, verdict: 'inconclusive', value: 3}, 'stage p first'],
    [
      {id: 'x', approvals: {count: 2}},
      {...bare, verdict: 'inconclusive'},
      '2 more approvals of this commit by anybody who may write who did not make the change, push it or start the training',
    ],
    [
      {id: 'x', approvals: {count: 2, 'not-author': true, from: ['a']}},
      {...bare, verdict: 'inconclusive', value: 1},
      '1 more approval of this commit by a who did not make the change, push it or start the training',
    ],
  ] as const)('%j, judged %j', (rule, judged, needed) => {
    expect(explainRule(judged as RuleVerdict, rule as Rule).needed).toBe(needed);
  });

  test('is nothing for what passes or does not apply', () => {
    const rule: Rule = {id: 'x', reproducible: true};
    for (const verdict of ['pass', 'not-applicable'] as const)
      expect(explainRule({...bare, verdict}, rule)).toMatchObject({verdict, needed: '–'});
  });

  test('a finding that is no rule says what it has, and a remedy', () => {
    expect(explainRule({...open, id: 'manifest'}, undefined)).toEqual({
      rule: 'manifest',
      severity: 'block',
      verdict: 'inconclusive',
      value: '0.5',
      bound: '≥ 0.45',
      interval: '0.4 to 0.7',
      n: '100',
      needed: 'the manifest of the version’s tag in the stage file',
    });
    expect(explainRule({...bare, id: 'other'}, undefined).needed).toBe('a change of what the reason names');
    expect(explainRule({...open, lower: null}, undefined).interval).toBe('–');
    expect(explainRule({...open, upper: null}, undefined).interval).toBe('–');
  });
});

describe('a bound that is met but for rounding', () => {
  const of = (value: number, rule: Partial<Bound>): string =>
    judgeInterval(
      {value, lower: value, upper: value, n: 10},
      {bound: 0.05 * 0.8, side: 'at least', name: 'gain', judge: 'estimate', ...rule},
    ).verdict;

  test('is met: 0.84 is 5 % more than 0.80, whichever side and judge', () => {
    expect(0.84 - 0.8).toBeLessThan(0.05 * 0.8);
    expect(of(0.84 - 0.8, {})).toBe('pass');
    expect(of(0.84 - 0.8, {judge: 'interval'})).toBe('pass');
    expect(of(0.1 + 0.2, {bound: 0.3, side: 'at most'})).toBe('pass');
    expect(of(-0.04 + 1e-17, {bound: -0.04})).toBe('pass');
  });

  test('is not passed where it may not be touched, and a real gap is none of rounding', () => {
    expect(of(0.04 + 1e-17, {strict: true})).toBe('fail');
    expect(of(0.0400001, {strict: true})).toBe('pass');
    expect(of(0.03999999, {})).toBe('fail');
    expect(of(1e-300, {bound: 0, strict: true})).toBe('pass');
    expect(of(-1e-300, {bound: 0})).toBe('fail');
  });
});
