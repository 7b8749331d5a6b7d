import {readFile} from 'node:fs/promises';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ConfigTypes, EvaluationTypes} from '../../src/generated/documents.ts';
import type {Evidence} from '../../src/policy/evidence.ts';
import {judgeInterval} from '../../src/policy/judge-interval.ts';
import {rowsNeeded} from '../../src/statistics/rows-needed.ts';
import {judgeRule} from '../../src/policy/judge-rule.ts';
import {judge, overall} from '../../src/policy/judge.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {metric} from '../support/promotion.ts';
import {compared, digest, evidence} from './evidence.ts';

describe('a bound', () => {
  const cases: readonly (readonly [string, object, EvaluationTypes.Metric, string])[] = [
    ['the interval touches the minimum from above', {minimum: 0.5}, metric('roc_auc', 0.625, 0.125), 'pass'],
    ['all of it above', {minimum: 0.6}, metric('roc_auc', 0.75, 0.02), 'pass'],
    ['some of it below', {minimum: 0.74}, metric('roc_auc', 0.75, 0.02), 'inconclusive'],
    ['the interval ends on the minimum', {minimum: 0.75}, metric('roc_auc', 0.625, 0.125), 'inconclusive'],
    ['all of it below', {minimum: 0.8}, metric('roc_auc', 0.75, 0.02), 'fail'],
    ['all of it under a maximum', {maximum: 0.8}, metric('roc_auc', 0.75, 0.02), 'pass'],
    ['some of it over a maximum', {maximum: 0.76}, metric('roc_auc', 0.75, 0.02), 'inconclusive'],
    ['all of it over a maximum', {maximum: 0.7}, metric('roc_auc', 0.75, 0.02), 'fail'],
    ['between both', {minimum: 0.7, maximum: 0.8}, metric('roc_auc', 0.75, 0.02), 'pass'],
    ['one of two failed', {minimum: 0.7, maximum: 0.72}, metric('roc_auc', 0.75, 0.02), 'fail'],
    ['one of two open', {minimum: 0.74, maximum: 0.8}, metric('roc_auc', 0.75, 0.02), 'inconclusive'],
    ['by the estimate', {minimum: 0.74, judge: 'estimate'}, metric('roc_auc', 0.75, 0.02), 'pass'],
    ['by the estimate, below', {minimum: 0.76, judge: 'estimate'}, metric('roc_auc', 0.75, 0.02), 'fail'],
    [
      'by the estimate, without interval',
      {minimum: 0.7, judge: 'estimate'},
      {...metric('roc_auc', 0.75, 0), lower: null, upper: null},
      'pass',
    ],
    ['no interval', {minimum: 0.1}, {...metric('roc_auc', 0.75, 0.02), lower: null}, 'fail'],
    ['half an interval', {minimum: 0.1}, {...metric('roc_auc', 0.75, 0.02), upper: Number.NaN}, 'fail'],
    [
      'an interval upside down',
      {minimum: 0.1},
      {...metric('roc_auc', 0.75, 0.02), lower: 0.9, upper: 0.2},
      'fail',
    ],
    ['NaN', {minimum: 0.1}, {...metric('roc_auc', 0.75, 0.02), value: Number.NaN}, 'fail'],
    ['null', {minimum: 0.1}, {...metric('roc_auc', 0.75, 0.02), value: null}, 'fail'],
    [
      'infinity',
      {minimum: 0.1, judge: 'estimate'},
      {...metric('roc_auc', 0.75, 0.02), value: Number.POSITIVE_INFINITY},
      'fail',
    ],
    ['another metric', {minimum: 0.1}, metric('f1', 0.75, 0.02), 'fail'],
    ['no bound at all', {}, metric('roc_auc', 0.75, 0.02), 'fail'],
  ];
  test.each(cases)('%s', (_, bounds, measured, verdict) => {
    const rule = {id: 'x', metric: 'roc_auc', ...bounds} as ConfigTypes.Rule;
    expect(judgeRule(rule, evidence({metrics: [measured]})).verdict).toBe(verdict);
  });
});

describe('against the champion', () => {
  const rule = (more: object = {}): ConfigTypes.Rule => ({
    id: 'x',
    metric: 'roc_auc',
    versus: 'champion',
    ...more,
  });
  const cases: readonly (readonly [string, ConfigTypes.Rule, Evidence, string])[] = [
    ['better', rule(), evidence({comparison: compared(0.05, 0.02)}), 'pass'],
    ['the very same', rule(), evidence({comparison: compared(0, 0)}), 'pass'],
    ['unclear', rule(), evidence({comparison: compared(0.01, 0.02)}), 'inconclusive'],
    ['worse', rule(), evidence({comparison: compared(-0.05, 0.02)}), 'fail'],
    [
      'worse, but no more than allowed',
      rule({improvement: -0.1}),
      evidence({comparison: compared(-0.05, 0.02)}),
      'pass',
    ],
    [
      'better, but not enough',
      rule({improvement: 0.1}),
      evidence({comparison: compared(0.05, 0.02)}),
      'fail',
    ],
    [
      'lower is better',
      rule({metric: 'log_loss'}),
      evidence({comparison: compared(-0.05, 0.02, 'lower')}),
      'pass',
    ],
    [
      'higher is worse',
      rule({metric: 'log_loss'}),
      evidence({comparison: compared(0.05, 0.02, 'lower')}),
      'fail',
    ],
    ['no champion', rule(), evidence({champion: null, holder: undefined}), 'not-applicable'],
    ['the version holds the stage itself', rule(), evidence({holder: {version: '1.1.0'}}), 'not-applicable'],
    ['a rollback', rule(), evidence({champion: null, heldBefore: true}), 'not-applicable'],
    [
      'the final version of a pre-release',
      rule(),
      evidence({champion: null, holder: {version: '1.1.0-rc.1', run: 'r'}}),
      'not-applicable',
    ],
    [
      'a pre-release of another run',
      rule(),
      evidence({champion: null, holder: {version: '1.1.0-rc.1', run: 'other'}}),
      'fail',
    ],
    ['a rollback of a broken evaluation', rule(), evidence({digest: digest('f'), heldBefore: true}), 'fail'],
    ['not compared though there is a champion', rule(), evidence({champion: null}), 'fail'],
    [
      'compared with an older champion',
      rule(),
      evidence({champion: {version: '0.9.0', manifest: digest('c')}, comparison: compared(1, 0)}),
      'fail',
    ],
    [
      'compared with other bytes',
      rule(),
      evidence({champion: {version: '1.0.0', manifest: digest('b')}, comparison: compared(1, 0)}),
      'fail',
    ],
    ['metric not compared', rule({metric: 'f1'}), evidence({comparison: compared(1, 0)}), 'fail'],
    ['difference undefined', rule(), evidence({comparison: compared(null, 0)}), 'fail'],
    ['no evaluation', rule(), evidence({none: true}), 'fail'],
    [
      'an evaluation of another digest',
      rule(),
      evidence({digest: digest('f'), comparison: compared(1, 0)}),
      'fail',
    ],
    ['an evaluation of another run', rule(), evidence({run: 'other', comparison: compared(1, 0)}), 'fail'],
    [
      'an evaluation of another model',
      rule(),
      evidence({model: 'other', comparison: compared(1, 0)}),
      'fail',
    ],
  ];
  test.each(cases)('%s', (_, given, facts, verdict) => {
    const outcome = judgeRule(given, facts);
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.message).toMatch(/^.{10,}\.$/);
  });
});

interface GateCase {
  id: string;
  area: string;
  op: string;
  input: {
    candidate: number | 'NaN' | null;
    baseline?: number;
    lower_bound?: number;
    absolute?: number;
    min_relative_change?: number;
    direction?: 'higher';
  };
  expected: {pass: boolean};
}

const reference = await readFile(new URL('gate-cases.json', import.meta.url), 'utf8');

test.each(JSON.parse(reference) as GateCase[])('reference case $id', ({op, input, expected}) => {
  const value = typeof input.candidate === 'number' ? input.candidate : Number.NaN;
  const base = input.baseline ?? 0;
  const champion = {version: '1.0.0', manifest: digest('c'), metrics: [metric('roc_auc', base, 0)]};
  const facts =
    op === 'value_threshold'
      ? evidence({
          metrics:
            input.candidate === null ? [] : [{...metric('roc_auc', value, 0), lower: null, upper: null}],
        })
      : evidence({champion, comparison: compared(Number.isNaN(value) ? null : value - base, 0)});
  const wanted =
    input.min_relative_change === undefined
      ? {improvement: input.absolute ?? 0}
      : {'relative-improvement': input.min_relative_change};
  const rule: ConfigTypes.Rule =
    op === 'value_threshold'
      ? {id: 'x', metric: 'roc_auc', minimum: input.lower_bound ?? 0, judge: 'estimate'}
      : {id: 'x', metric: 'roc_auc', versus: 'champion', ...wanted, judge: 'estimate'};
  expect(judgeRule(rule, facts).verdict).toBe(expected.pass ? 'pass' : 'fail');
});

describe('rows needed', () => {
  test('the reach of a mean’s interval shrinks with the root of n', () => {
    // Reach 0.02 on 1000 rows, bound 0.01 away: four times the rows halve the reach.
    expect(rowsNeeded({value: 0.75, lower: 0.73, upper: 0.77, n: 1000}, 0.74)).toBe(4000);
    expect(rowsNeeded({value: 0.75, lower: 0.71, upper: 0.77, n: 1000}, 0.74)).toBe(16_000);
    expect(rowsNeeded({value: 0.75, lower: 0.73, upper: 0.77, n: 1000}, 0.75)).toBeUndefined();
  });

  test('with that many rows and the same estimate the verdict is no longer open', () => {
    const part = fc.double({min: 0.001, max: 1, noNaN: true});
    fc.assert(
      fc.property(
        part,
        part,
        fc.double({min: 0.01, max: 0.99, noNaN: true}),
        fc.integer({min: 10, max: 10_000}),
        (low, high, where, n) => {
          const measured = {value: 0, lower: -low, upper: high, n};
          const bound = -low * where;
          const rows = rowsNeeded(measured, bound);
          if (rows === undefined) return;
          const shrunk = Math.sqrt(n / rows) * (1 - 1e-9);
          const then = {value: 0, lower: -low * shrunk, upper: high * shrunk, n: rows};
          const rule = {bound, side: 'at least', name: 'x', judge: 'interval'} as const;
          expect(judgeInterval(measured, rule).verdict).toBe('inconclusive');
          expect(judgeInterval(then, rule).verdict).toBe('pass');
        },
      ),
    );
  });
});

test('only what blocks decides, and failures come before doubts', () => {
  const rule = (
    severity: 'block' | 'warn' | 'info',
    verdict: 'pass' | 'fail' | 'inconclusive' | 'not-applicable',
  ) => ({id: 'x', severity, verdict, message: ''}) as const;
  expect(overall([])).toBe('pass');
  expect(overall([rule('block', 'not-applicable')])).toBe('pass');
  expect(overall([rule('warn', 'fail'), rule('info', 'inconclusive'), rule('block', 'pass')])).toBe('pass');
  expect(overall([rule('block', 'inconclusive'), rule('warn', 'fail')])).toBe('inconclusive');
  expect(overall([rule('block', 'inconclusive'), rule('block', 'fail')])).toBe('fail');
});

test('a verdict depends on rules and evidence alone and fits its schema, whatever is broken', () => {
  const rules: ConfigTypes.Rule[] = [
    {id: 'a', metric: 'roc_auc', minimum: 0.7},
    {id: 'b', metric: 'roc_auc', versus: 'champion', severity: 'warn'},
  ];
  const readFrom = {commit: '1'.repeat(40), digest: digest('9')};
  const of = (facts: Evidence): string =>
    serializeDocument(judge({stage: 'production', policy: {rules, waivers: []}, readFrom, evidence: facts}));
  expect(of(evidence({comparison: compared(0.1, 0.01)}))).toBe(
    of(evidence({comparison: compared(0.1, 0.01)})),
  );
  for (const facts of [
    evidence({none: true}),
    evidence({metrics: [{...metric('roc_auc', 0, 0), value: Number.NaN, lower: Number.NaN}]}),
    evidence({champion: null, holder: {version: '1'.repeat(40)}}),
    evidence({comparison: compared(null, 0)}),
  ])
    expect(JSON.parse(of(facts))).toMatchObject({verdict: expect.stringMatching(/fail|pass/) as string});
});

test('a message that repeats a long text of evidence is cut, and says how much is left out', () => {
  const facts = evidence({
    manifest: {run: {id: '💥'.repeat(5000), digest: digest('c'), ref: 'refs/cairn/runs/x'}},
  });
  const {rules} = judge({
    stage: 'production',
    policy: {rules: [{id: 'a', metric: 'roc_auc', minimum: 0.5}], waivers: []},
    readFrom: {commit: 'c'.repeat(40), digest: digest('b')},
    evidence: facts,
  });
  expect(rules[0]?.message).toMatch(/… \(20\d\d more characters\)$/u);
  expect(rules[0]?.message.isWellFormed()).toBe(true);
});
