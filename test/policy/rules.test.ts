import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ConfigTypes, Evaluation, EvaluationTypes} from '../../src/generated/documents.ts';
import type {Evidence} from '../../src/policy/evidence.ts';
import {wantedGain} from '../../src/policy/kinds/versus.ts';
import {judgeRule} from '../../src/policy/judge-rule.ts';
import {judge} from '../../src/policy/judge.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {metric} from '../support/promotion.ts';
import {compared, digest, evidence, without} from './evidence.ts';

type Rule = ConfigTypes.Rule;
type Case = readonly [string, Rule, Evidence, 'pass' | 'fail' | 'inconclusive' | 'not-applicable', string?];

/** Every outcome has its verdict, a sentence, and (where the case says so) a part of it. */
function holds(cases: readonly Case[]): void {
  for (const [name, rule, facts, verdict, part = ''] of cases)
    test(name, () => {
      const outcome = judgeRule(rule, facts);
      expect([outcome.verdict, outcome.message]).toEqual([verdict, expect.stringContaining(part)]);
      expect(outcome.message).toMatch(/^.{10,}\.$/);
    });
}

const auc = (value: number | null, half = 0.01, n = 1000): EvaluationTypes.Metric =>
  value === null
    ? {...metric('roc_auc', 0, half, n), value: null, lower: null, upper: null}
    : metric('roc_auc', value, half, n);

describe('a share of the other one’s value', () => {
  const rule = (share: number, more: object = {}): Rule => ({
    id: 'x',
    metric: 'roc_auc',
    versus: 'champion',
    'relative-improvement': share,
    ...more,
  });
  /** The champion's value, and a gain with an interval. */
  const facts = (base: number | null, gain: number | null, half = 0): Evidence =>
    evidence({
      champion: {version: '1.0.0', manifest: digest('c'), metrics: [auc(base)]},
      comparison: compared(gain, half),
    });
  holds([
    ['enough', rule(0.1), facts(0.5, 0.05), 'pass'],
    ['not enough', rule(0.1), facts(0.5, 0.04), 'fail'],
    [
      'the interval reaches over the bound',
      rule(0.1),
      facts(0.5, 0.06, 0.02),
      'inconclusive',
      'rows would tell',
    ],
    ['below zero, better', rule(0.1), facts(-0.5, 0.05), 'pass'],
    ['below zero, not by enough', rule(0.1), facts(-0.5, 0.04), 'fail'],
    ['below zero, worse is never better', rule(0.1), facts(-0.5, -0.05), 'fail'],
    ['zero: any gain is more than a share of nothing', rule(0.01), facts(0, 0.1), 'pass', 'more than 0'],
    ['zero: no gain is none', rule(0.01), facts(0, 0), 'fail', 'more than 0'],
    ['zero: nothing may be lost', rule(-0.1), facts(0, -0.001), 'fail'],
    ['zero: nothing lost', rule(-0.1), facts(0, 0), 'pass'],
    ['zero: an interval that touches it', rule(0.01), facts(0, 0.1, 0.1), 'inconclusive'],
    ['no share at all', rule(0), facts(0, 0), 'pass'],
    ['a little worse is allowed', rule(-0.02), facts(0.5, -0.01), 'pass'],
    ['too much worse', rule(-0.02), facts(0.5, -0.011), 'fail'],
    ['the champion is undefined', rule(0.1), facts(null, 0.5), 'fail', 'undefined'],
    ['the champion is not a number', rule(0.1), facts(Number.NaN, 0.5), 'fail', 'undefined'],
    ['the gain is not a number', rule(0.1), facts(0.5, Number.NaN), 'fail', 'undefined'],
    [
      'the champion’s value is not stated: the own less the difference',
      rule(0.1),
      evidence({metrics: [auc(0.55)], comparison: compared(0.05 + 1e-9, 0)}),
      'pass',
    ],
    [
      'neither is stated',
      rule(0.1),
      evidence({metrics: [], comparison: compared(0.5, 0)}),
      'fail',
      'undefined',
    ],
    [
      'other rows than those of the champion',
      rule(0.1),
      evidence({
        champion: {version: '1.0.0', manifest: digest('c'), metrics: [auc(0.5, 0.01, 999)]},
        comparison: compared(0.5, 0),
      }),
      'fail',
      'not the same rows',
    ],
    [
      'other rows than the own',
      rule(0.1),
      evidence({metrics: [auc(0.5, 0.01, 1001)], comparison: compared(0.5, 0)}),
      'fail',
      'not the same rows',
    ],
  ]);

  test('scaling all values by a power of two changes nothing', () => {
    const number = fc.integer({min: -1000, max: 1000});
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({min: -50, max: 50}),
        fc.constantFrom(0.25, 2, 1024),
        (base, gain, percent, by) => {
          const at = (factor: number): string =>
            judgeRule(rule(percent / 100, {judge: 'estimate'}), facts(base * factor, gain * factor)).verdict;
          expect(at(by)).toBe(at(1));
        },
      ),
    );
  });

  test('without a share it is the absolute improvement', () => {
    const of = {own: undefined, compared: {difference: 1}, other: undefined};
    expect(wantedGain({metric: 'x', versus: 'champion'}, of)).toEqual({bound: 0});
    expect(wantedGain({metric: 'x', versus: 'champion', improvement: -0.1}, of)).toEqual({bound: -0.1});
  });
});

describe('against the baseline', () => {
  const rule: Rule = {id: 'x', metric: 'roc_auc', versus: 'baseline', improvement: 0.1};
  const baseline = (difference: number | null, half = 0.01): Partial<Evaluation> => ({
    baseline: {name: 'share of positives', metrics: [auc(0.5)], comparison: compared(difference, half)},
  });
  holds([
    ['better', rule, evidence({evaluation: baseline(0.2)}), 'pass', 'over the baseline'],
    ['no better', rule, evidence({evaluation: baseline(0)}), 'fail'],
    ['too few rows to say', rule, evidence({evaluation: baseline(0.105)}), 'inconclusive'],
    ['none', rule, evidence(), 'fail', 'no baseline'],
    ['undefined', rule, evidence({evaluation: baseline(null)}), 'fail'],
    [
      'no champion is needed',
      rule,
      evidence({champion: null, holder: undefined, evaluation: baseline(0.2)}),
      'pass',
    ],
    [
      'a version that held the stage before',
      rule,
      evidence({heldBefore: true, evaluation: baseline(0)}),
      'fail',
    ],
    [
      'another metric',
      {...rule, metric: 'f1'},
      evidence({evaluation: baseline(0.2)}),
      'fail',
      'compares no metric f1',
    ],
  ]);
});

describe('slices', () => {
  const part = (
    value: string,
    estimate: number | null,
    n = 200,
  ): NonNullable<Evaluation['slices']>[number] => ({
    column: 'carrier',
    value,
    n,
    metrics: [auc(estimate, 0.01, n)],
    comparison: [{...compared(0.05, 0.01)[0], n} as EvaluationTypes.Difference],
  });
  const facts = (...slices: NonNullable<Evaluation['slices']>): Evidence => evidence({evaluation: {slices}});
  const each: Rule = {id: 'x', metric: 'roc_auc', minimum: 0.6, slices: 'carrier', 'minimum-rows': 50};
  const one: Rule = {
    id: 'x',
    metric: 'roc_auc',
    minimum: 0.6,
    slice: {column: 'carrier', value: 'AA'},
    'minimum-rows': 50,
  };
  holds([
    ['every part keeps the bound', each, facts(part('AA', 0.7), part('UA', 0.65)), 'pass', 'on carrier = UA'],
    ['one part does not', each, facts(part('AA', 0.7), part('UA', 0.5)), 'fail', 'the worst of 2 slices'],
    ['the worst of two is named', each, facts(part('AA', 0.4), part('UA', 0.5)), 'fail', 'carrier = AA'],
    ['one part is open', each, facts(part('AA', 0.7), part('UA', 0.605)), 'inconclusive', 'UA'],
    ['a failure counts more than a doubt', each, facts(part('AA', 0.605), part('UA', 0.4)), 'fail', 'UA'],
    [
      'a small part is left out and named',
      each,
      facts(part('AA', 0.7), part('UA', 0.1, 49)),
      'pass',
      '(below 50, or not measured): UA',
    ],
    [
      'every part is too small',
      each,
      facts(part('AA', 0.7, 49)),
      'inconclusive',
      'slice of carrier can be judged',
    ],
    [
      'a part without metrics is left out',
      each,
      facts(part('AA', 0.7), {...part('UA', 0.1), metrics: []}),
      'pass',
      'UA',
    ],
    ['an undefined metric on one part', each, facts(part('AA', 0.7), part('UA', null)), 'fail', 'undefined'],
    ['no such column', {...each, slices: 'hour'}, facts(part('AA', 0.7)), 'fail', 'no slice of column hour'],
    ['no slices at all', each, evidence(), 'fail', 'no slice'],
    ['the named part', one, facts(part('AA', 0.7), part('UA', 0.1)), 'pass', 'carrier = AA'],
    ['the named part fails', one, facts(part('AA', 0.1), part('UA', 0.7)), 'fail'],
    ['the named part is missing', one, facts(part('UA', 0.7)), 'fail', 'no slice carrier = AA'],
    ['the named part is too small', one, facts(part('AA', 0.7, 49)), 'inconclusive'],
    [
      'against the champion',
      {id: 'x', metric: 'roc_auc', versus: 'champion', slices: 'carrier'},
      facts(part('AA', 0.7)),
      'pass',
    ],
    [
      'against the champion, by a share of its value on the part',
      {id: 'x', metric: 'roc_auc', versus: 'champion', 'relative-improvement': 0.1, slices: 'carrier'},
      facts(part('AA', 0.75)),
      'fail',
    ],
    [
      'against the champion, not compared there',
      {id: 'x', metric: 'roc_auc', versus: 'champion', slices: 'carrier'},
      facts({column: 'carrier', value: 'AA', n: 200, metrics: [auc(0.7, 0.01, 200)]}),
      'fail',
    ],
    [
      'against the baseline, which is not compared there',
      {id: 'x', metric: 'roc_auc', versus: 'baseline', slices: 'carrier'},
      evidence({
        evaluation: {
          slices: [part('AA', 0.7)],
          baseline: {name: 'b', metrics: [], comparison: compared(1, 0)},
        },
      }),
      'fail',
    ],
  ]);

  test('the verdict names the part that its numbers are of, and those left out', () => {
    const outcome = judgeRule(each, facts(part('AA', 0.7), part('UA', 0.65), part('WN', 0.9, 10)));
    expect(outcome).toMatchObject({
      value: 0.65,
      n: 200,
      slice: {column: 'carrier', value: 'UA'},
      left: ['WN'],
    });
  });

  test('too few rows over all are no basis', () => {
    const rule: Rule = {id: 'x', metric: 'roc_auc', minimum: 0.1, 'minimum-rows': 2000};
    expect(judgeRule(rule, evidence())).toMatchObject({verdict: 'inconclusive'});
  });
});

describe('fairness', () => {
  const measure = (
    value: number | null,
    more: Partial<NonNullable<Evaluation['fairness']>[number]> = {},
  ): Evidence => {
    const at = (half: number): number | null => (value === null ? null : value + half);
    const groups = ['a', 'b'].map((name) => ({value: name, n: 500, rate: 0.5}));
    const base = {column: 'sex', measure: 'demographic_parity_ratio', value, n: 1000, left: []} as const;
    const one = {...base, left: [], lower: at(-0.02), upper: at(0.02), groups, ...more};
    return evidence({evaluation: {fairness: [one]}});
  };
  const rule: Rule = {id: 'x', fairness: 'demographic_parity_ratio', groups: 'sex', minimum: 0.8};
  const gap: Rule = {id: 'x', fairness: 'metric_gap', metric: 'roc_auc', groups: 'sex', maximum: 0.1};
  holds([
    ['the four-fifths rule kept', rule, measure(0.9), 'pass'],
    ['broken', rule, measure(0.7), 'fail'],
    ['not certain', rule, measure(0.81), 'inconclusive'],
    ['by the estimate', {...rule, judge: 'estimate'}, measure(0.81), 'pass'],
    ['undefined', rule, measure(null), 'fail'],
    ['not measured', rule, evidence(), 'fail', 'has no demographic_parity_ratio'],
    ['another column', {...rule, groups: 'age'}, measure(0.9), 'fail'],
    [
      'one group alone',
      rule,
      measure(null, {groups: [{value: 'a', n: 990, rate: 0.5}], left: ['b']}),
      'inconclusive',
      'left out for too few rows: b',
    ],
    ['a gap of a metric', gap, measure(0.05, {measure: 'metric_gap', metric: 'roc_auc'}), 'pass'],
    ['a gap of another metric', gap, measure(0.05, {measure: 'metric_gap', metric: 'f1'}), 'fail'],
    ['no bound', {id: 'x', fairness: 'demographic_parity_ratio', groups: 'sex'}, measure(0.9), 'fail'],
  ]);
});

describe('budgets', () => {
  const cost: EvaluationTypes.Cost = {
    bytes: 1000,
    trainSeconds: 1800,
    latency: [
      {batch: 1, calls: 100, p50: 2, p99: 9},
      {batch: 32, calls: 100, p50: 20, p99: 90},
      {batch: 64, calls: 0, p50: 0, p99: 0},
    ],
  };
  const facts = evidence({evaluation: {cost}});
  const rule = (budget: string, maximum: number, more: object = {}): Rule =>
    ({id: 'x', budget, maximum, ...more}) as Rule;
  holds([
    ['size at its limit', rule('bytes', 1000), facts, 'pass', 'bytes'],
    ['size above it', rule('bytes', 999), facts, 'fail'],
    ['median latency', rule('latency-p50-ms', 2), facts, 'pass'],
    ['tail latency', rule('latency-p99-ms', 8), facts, 'fail', '99th percentile'],
    ['latency of a batch', rule('latency-p99-ms', 90, {batch: 32}), facts, 'pass', '32 rows'],
    ['a batch that was not measured', rule('latency-p50-ms', 90, {batch: 8}), facts, 'fail', 'not measured'],
    ['a batch without a call', rule('latency-p50-ms', 90, {batch: 64}), facts, 'fail', 'not measured'],
    ['training time', rule('train-seconds', 1799), facts, 'fail'],
    ['half an hour at three', rule('cost', 1.5, {'price-per-hour': 3}), facts, 'pass'],
    ['half an hour at four', rule('cost', 1.5, {'price-per-hour': 4}), facts, 'fail'],
    ['no price', rule('cost', 1.5), facts, 'fail', 'price-per-hour'],
    ['nothing measured', rule('bytes', 1e9), evidence(), 'fail', 'costs'],
    [
      'time not recorded',
      rule('train-seconds', 1e9),
      evidence({evaluation: {cost: {bytes: 1, latency: []}}}),
      'fail',
    ],
    [
      'not a number',
      rule('train-seconds', 1e9),
      evidence({evaluation: {cost: {...cost, trainSeconds: Number.NaN}}}),
      'fail',
      'undefined',
    ],
  ]);
});

describe('data', () => {
  const recent = (verdict: 'drift' | 'no-drift' | 'inconclusive', drifted: string[], tested = 4): Evidence =>
    evidence({evaluation: {recent: {rows: 500, tested, drifted, verdict}}});
  const drift: Rule = {id: 'x', drift: 'recent'};
  const some: Rule = {...drift, 'maximum-share': 0.25};
  const contract: Rule = {id: 'x', contract: 'passed'};
  const data = evidence().manifest.data;
  const unchecked = without(data, 'contract');
  const undated = without(data, 'time');
  const fresh = (within: number, what: 'data' | 'evaluation' = 'data'): Rule => ({
    id: 'x',
    fresh: what,
    'within-days': within,
  });
  const dated = (to: string): Evidence =>
    evidence({manifest: {data: {...data, time: {from: '2024-01-01', to}}}});
  holds([
    ['no drift', drift, recent('no-drift', []), 'pass'],
    ['drift', drift, recent('drift', ['hour']), 'fail', 'hour'],
    ['too little traffic', drift, recent('inconclusive', []), 'inconclusive', '500 rows'],
    ['not compared', drift, evidence(), 'fail', 'did not compare'],
    ['a share that may drift', some, recent('drift', ['hour']), 'pass'],
    ['more than that share', some, recent('drift', ['hour', 'origin']), 'fail'],
    ['nothing tested', some, recent('no-drift', [], 0), 'inconclusive'],
    ['more drifted than tested', some, recent('drift', ['a', 'b', 'c'], 2), 'fail'],
    ['the contract was kept', contract, evidence(), 'pass'],
    ['broken', contract, evidence({manifest: {data: {...data, contract: {checked: 4, failed: 1}}}}), 'fail'],
    ['empty', contract, evidence({manifest: {data: {...data, contract: {checked: 0, failed: 0}}}}), 'fail'],
    ['not recorded', contract, evidence({manifest: {data: unchecked}}), 'fail', 'does not record'],
    ['three days old', fresh(3), evidence(), 'pass'],
    ['older than two', fresh(2), evidence(), 'fail', '3 days'],
    ['from the future', fresh(2), dated('2025-02-01'), 'fail', 'after'],
    ['clocks that differ a little', fresh(2), dated('2025-01-03T11:00:00Z'), 'pass'],
    ['no date', fresh(2), dated('yesterday'), 'fail', 'no date'],
    ['not recorded', fresh(2), evidence({manifest: {data: undated}}), 'fail', 'not recorded'],
    [
      'what the evaluation says of its rows',
      fresh(2),
      evidence({
        manifest: {data: undated},
        evaluation: {
          rows: {dataset: 'd', digest: digest('d'), n: 1, time: {from: '2025-01-01', to: '2025-01-02'}},
        },
      }),
      'pass',
    ],
    ['the evaluation', fresh(1, 'evaluation'), evidence(), 'pass'],
    ['an old evaluation', fresh(0.9, 'evaluation'), evidence(), 'fail'],
    ['no evaluation', fresh(9, 'evaluation'), evidence({none: true}), 'fail'],
    ['a stale evaluation', fresh(9, 'evaluation'), evidence({digest: digest('9')}), 'fail'],
  ]);
});

describe('reproducible', () => {
  const rule: Rule = {id: 'x', reproducible: true};
  const {manifest} = evidence();
  const unlocked = without(manifest.environment, 'lockfiles');
  holds([
    ['all is there', rule, evidence(), 'pass'],
    ['an evaluation is not asked for', rule, evidence({none: true}), 'pass'],
    [
      'uncommitted changes',
      rule,
      evidence({manifest: {code: {...manifest.code, dirty: true}}}),
      'fail',
      'commit',
    ],
    [
      'no data',
      rule,
      evidence({manifest: {data: {...manifest.data, files: []}}}),
      'fail',
      'no digest of its data',
    ],
    ['no lock file', rule, evidence({manifest: {environment: unlocked}}), 'fail', 'no lock file'],
  ]);
  test('everything that is missing is named', () => {
    const nothing = {code: {...manifest.code, dirty: true}, environment: unlocked};
    expect(judgeRule(rule, evidence({manifest: nothing})).message).toMatch(/commit; .*lock file/);
  });
});

describe('order of stages', () => {
  const hour = 3600;
  const now = Date.parse('2025-01-03T00:00:00Z') / 1000;
  const held = (...times: readonly (readonly [number, number?])[]): Evidence =>
    evidence({
      evidence: {
        held: times.map(([from, to]) => ({
          stage: 'staging',
          from: now - from * hour,
          to: to === undefined ? undefined : now - to * hour,
        })),
      },
    });
  const after: Rule = {id: 'x', after: 'staging'};
  const soak: Rule = {...after, 'soak-hours': 24};
  holds([
    ['holds it', after, held([1]), 'pass'],
    ['held it once', after, held([9, 8]), 'pass'],
    ['never', after, held(), 'fail', 'never in stage staging'],
    ['another stage', {...after, after: 'canary'}, held([9]), 'fail'],
    ['long enough', soak, held([24]), 'pass'],
    ['not yet', soak, held([23]), 'inconclusive', 'at 2025-01-03T01:00:00.000Z'],
    ['not long enough, and gone', soak, held([23, 0]), 'fail', 'left it'],
    ['two short times are no long one', soak, held([40, 20], [15]), 'inconclusive', '20 hours'],
    ['long enough in the past', soak, held([100, 70], [1]), 'pass'],
    ['only after this moment', after, held([-1]), 'fail'],
  ]);
});

describe('approvals', () => {
  const rule = (asked: object): Rule => ({id: 'x', approvals: {count: 1, ...asked}});
  const by = (...approvals: NonNullable<Evidence['approvals']>): Evidence =>
    evidence({evidence: {approvals}});
  const alice = {user: 'alice', teams: []};
  const bob = {user: 'Bob', teams: ['acme/ml-leads']};
  holds([
    ['one', rule({}), by(alice), 'pass', 'Approved by alice'],
    ['none yet', rule({}), by(), 'inconclusive', 'nobody did'],
    ['one of two', rule({count: 2}), by(alice), 'inconclusive', 'so far alice'],
    ['two', rule({count: 2}), by(alice, bob), 'pass'],
    ['reviews that cannot be read', rule({}), evidence(), 'inconclusive', 'cannot be read'],
    ['somebody else', rule({from: ['carol']}), by(alice, bob), 'inconclusive', 'carol'],
    ['names do not care for case', rule({from: ['bob']}), by(bob), 'pass'],
    ['by a team', rule({from: ['acme/ml-leads']}), by(alice, bob), 'pass', 'Approved by Bob'],
    ['the author', rule({}), by({...alice, author: true}), 'inconclusive'],
    ['the author, where allowed', rule({'not-author': false}), by({...alice, author: true}), 'pass'],
    [
      'a team that cannot be read',
      rule({from: ['acme/ml-leads']}),
      evidence({evidence: {approvals: [alice], unreadTeams: ['acme/ml-leads']}}),
      'fail',
      'permission Members (read)',
    ],
    [
      'a team that cannot be read and is not needed',
      rule({from: ['alice', 'acme/ml-leads']}),
      evidence({evidence: {approvals: [alice], unreadTeams: ['acme/ml-leads']}}),
      'pass',
    ],
    ['whatever the evaluation', rule({}), evidence({none: true, evidence: {approvals: [alice]}}), 'pass'],
  ]);
});

describe('waivers', () => {
  const policy = (expires: string, more: object = {}) => ({
    rules: [
      {id: 'high', metric: 'roc_auc', minimum: 0.9},
      {id: 'low', metric: 'roc_auc', minimum: 0.1},
    ],
    waivers: [{rule: 'high', reason: 'a new airport', person: 'Dana', expires, ...more}],
  });
  const of = (given: ReturnType<typeof policy>, moment = '2025-01-03T12:00:00Z') =>
    judge({
      stage: 'production',
      policy: given,
      readFrom: {commit: '1'.repeat(40), digest: digest('9')},
      evidence: evidence({evidence: {moment}}),
    });
  const cases: readonly (readonly [string, ReturnType<typeof policy>, boolean | undefined])[] = [
    ['lasts', policy('2025-02-01'), true],
    ['lasts to the end of its day', policy('2025-01-03'), true],
    ['ended yesterday', policy('2025-01-02'), false],
    ['ended an hour ago', policy('2025-01-03T11:00:00Z'), false],
    ['is for this version', policy('2025-02-01', {version: '1.1.0'}), true],
    ['is for another version', policy('2025-02-01', {version: '1.0.0'}), undefined],
    ['is for another rule', policy('2025-02-01', {rule: 'low'}), undefined],
    ['has no date', policy('2025-02-30'), false],
  ];
  test.each(cases)('one that %s', (_, given, active) => {
    const verdict = of(given);
    expect(verdict.verdict).toBe(active === true ? 'pass' : 'fail');
    expect(verdict.rules[0]?.verdict).toBe('fail');
    expect(verdict.rules[0]?.waiver?.active).toBe(active);
    expect(verdict.rules[1]).not.toHaveProperty('waiver');
    expect(verdict.judgedAt).toBe(active === undefined ? undefined : '2025-01-03T12:00:00Z');
    if (active === true) expect(verdict.rules[0]?.message).toContain('Waived by Dana until');
    if (active === false) expect(verdict.rules[0]?.message).toContain('expired');
    expect(serializeDocument(verdict)).toContain('"verdict"');
  });

  test('of two the one that lasts longest counts', () => {
    const given = policy('2025-01-01');
    const later = {rule: 'high', reason: 'still', person: 'Erin', expires: '2025-03-01'};
    expect(of({...given, waivers: [...given.waivers, later]}).rules[0]?.waiver?.person).toBe('Erin');
  });
});

test('the moment is recorded only where it mattered', () => {
  const at = (rule: Rule): string | undefined =>
    judge({
      stage: 'production',
      policy: {rules: [rule], waivers: []},
      readFrom: {commit: '1'.repeat(40), digest: digest('9')},
      evidence: evidence(),
    }).judgedAt;
  expect(at({id: 'x', metric: 'roc_auc', minimum: 0.1})).toBeUndefined();
  expect(at({id: 'x', approvals: {count: 1}})).toBeUndefined();
  expect(at({id: 'x', fresh: 'data', 'within-days': 1})).toBe('2025-01-03T00:00:00Z');
  expect(at({id: 'x', after: 'staging'})).toBe('2025-01-03T00:00:00Z');
});

describe('whatever the numbers', () => {
  const number = fc.oneof(
    fc.constant(Number.NaN),
    fc.constant(null),
    fc.constant(Number.POSITIVE_INFINITY),
    fc.double({min: -2, max: 2}),
  );
  const broken = (...values: readonly (number | null)[]): boolean =>
    values.some((value) => value === null || !Number.isFinite(value));
  const judgeBy = fc.constantFrom('interval' as const, 'estimate' as const);

  test('a value or bound that is not a number never passes', () => {
    fc.assert(
      fc.property(number, number, number, judgeBy, fc.boolean(), (value, lower, upper, by, relative) => {
        const difference = {
          ...compared(0, 0)[0],
          difference: value,
          lower,
          upper,
        } as EvaluationTypes.Difference;
        const facts = evidence({
          metrics: [{...auc(0.5), value, lower, upper}],
          comparison: [difference],
          evaluation: {
            baseline: {name: 'b', metrics: [auc(0.5)], comparison: [difference]},
            slices: [
              {column: 'c', value: 'v', n: 100, metrics: [{...auc(0.5, 0.1, 100), value, lower, upper}]},
            ],
            fairness: [
              {
                column: 'c',
                measure: 'demographic_parity_difference',
                value,
                lower,
                upper,
                n: 9,
                groups: ['a', 'b'].map((name) => ({value: name, n: 5, rate: 0})),
                left: [],
              },
            ],
          },
        });
        const share = relative ? {'relative-improvement': -1000} : {improvement: -1000};
        const rules: readonly Rule[] = [
          {id: 'a', metric: 'roc_auc', minimum: -1000, judge: by},
          {id: 'b', metric: 'roc_auc', versus: 'champion', ...share, judge: by},
          {id: 'c', metric: 'roc_auc', versus: 'baseline', ...share, judge: by},
          {id: 'd', metric: 'roc_auc', minimum: -1000, slices: 'c', judge: by},
          {id: 'e', fairness: 'demographic_parity_difference', groups: 'c', minimum: -1000, judge: by},
        ];
        if (!broken(value, ...(by === 'interval' ? [lower, upper] : []))) return;
        for (const rule of rules) expect(judgeRule(rule, facts).verdict).toBe('fail');
      }),
    );
  });

  test('a rule for information never changes the verdict, and one that fails can only make it worse', () => {
    const bound = fc.double({min: 0.6, max: 0.9, noNaN: true});
    const severity = fc.constantFrom('block' as const, 'warn' as const, 'info' as const);
    const rules = fc.array(fc.tuple(bound, severity), {maxLength: 5});
    const verdictOf = (list: readonly Rule[]): string =>
      judge({
        stage: 'production',
        policy: {rules: list, waivers: []},
        readFrom: {commit: '1'.repeat(40), digest: digest('9')},
        evidence: evidence(),
      }).verdict;
    fc.assert(
      fc.property(rules, fc.constantFrom('warn' as const, 'info' as const), (given, quiet) => {
        const list = given.map(([minimum, weight], index): Rule => ({
          id: String(index),
          metric: 'roc_auc',
          minimum,
          severity: weight,
        }));
        const failing = {id: 'f', metric: 'roc_auc', minimum: 2} as const;
        expect(verdictOf([...list, {...failing, severity: quiet}])).toBe(verdictOf(list));
        expect(verdictOf([...list, failing])).toBe('fail');
      }),
    );
  });
});
