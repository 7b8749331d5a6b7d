import {describe, expect, test} from 'vitest';
import type {Finding} from '../../src/monitoring/drift/finding.ts';
import {judgeFindings, wholeVerdict} from '../../src/monitoring/drift/judge-findings.ts';
import {poolRareCategories} from '../../src/statistics/pool-rare-categories.ts';
import {driftingSince} from '../../src/monitoring/report/drift-markdown.ts';
import type {PastCheck} from '../../src/monitoring/monitor-history.ts';

function finding(change: Partial<Finding> & {value?: number; lower?: number; upper?: number}): Finding {
  const {value = 0.2, lower = 0.15, upper = 0.25, ...rest} = change;
  return {
    kind: 'data',
    column: 'x',
    test: 'chi-square',
    statistic: 1,
    pValue: 0.001,
    effect: {name: 'e', value, lower, upper, threshold: 0.1},
    reference: 1000,
    current: 1000,
    message: '',
    ...rest,
  };
}

describe('verdicts', () => {
  test.each<[string, Parameters<typeof finding>[0], string]>([
    ['significant and large', {}, 'drift'],
    ['large, not significant', {pValue: 0.2}, 'inconclusive'],
    ['significant, too small, surely', {value: 0.03, lower: 0.01, upper: 0.05}, 'no-drift'],
    ['significant, perhaps too small', {value: 0.08, lower: 0.05, upper: 0.12}, 'inconclusive'],
    ['neither', {pValue: 0.9, value: 0.01, lower: 0, upper: 0.02}, 'no-drift'],
    ['on the threshold', {value: 0.1, lower: 0.05, upper: 0.15}, 'drift'],
    ['negative and large', {value: -0.2, lower: -0.3, upper: -0.1}, 'drift'],
    ['negative, surely small', {pValue: 0.5, value: -0.02, lower: -0.05, upper: 0.01}, 'no-drift'],
    ['negative, perhaps large', {pValue: 0.5, value: -0.02, lower: -0.2, upper: 0.01}, 'inconclusive'],
    ['too few rows', {current: 99}, 'inconclusive'],
    ['an undefined effect', {value: NaN}, 'inconclusive'],
    ['performance that got better', {kind: 'performance', value: -0.3, lower: -0.4, upper: -0.2}, 'no-drift'],
    ['performance that got worse', {kind: 'performance'}, 'drift'],
  ])('%s', (_, change, verdict) => {
    expect(judgeFindings([finding(change)], {alpha: 0.05, minimumRows: 100})[0]?.verdict).toBe(verdict);
  });

  test('the correction is over all findings', () => {
    const alone = finding({pValue: 0.04});
    const others = Array.from({length: 9}, () => finding({pValue: 0.9}));
    const judge = (findings: Finding[]): unknown =>
      judgeFindings(findings, {alpha: 0.05, minimumRows: 100})[0];
    expect(judge([alone])).toMatchObject({verdict: 'drift', adjusted: 0.04});
    expect(judge([alone, ...others])).toMatchObject({verdict: 'inconclusive', adjusted: 0.4, pValue: 0.04});
  });

  test('numbers that are not finite become null', () => {
    const [check] = judgeFindings([finding({statistic: NaN, lower: -Infinity, upper: Infinity})], {
      alpha: 0.05,
      minimumRows: 1,
    });
    expect(check).toMatchObject({statistic: null, effect: {lower: null, upper: null}});
  });

  test('of the whole', () => {
    const of = (...verdicts: ('drift' | 'no-drift' | 'inconclusive' | 'not-applicable')[]): string =>
      wholeVerdict(verdicts.map((verdict) => ({verdict})));
    expect(of('no-drift', 'inconclusive', 'drift')).toBe('drift');
    expect(of('no-drift', 'inconclusive')).toBe('inconclusive');
    expect(of('no-drift', 'not-applicable')).toBe('no-drift');
    expect(of('not-applicable')).toBe('inconclusive');
    expect(of()).toBe('inconclusive');
  });
});

describe('pooling', () => {
  test('rare categories share a cell; too few of them stay apart', () => {
    const cell = (reference: number, current: number) => ({reference, current});
    expect(poolRareCategories([cell(500, 50), cell(440, 43), cell(30, 3), cell(30, 4)])).toEqual({
      reference: [500, 440, 60],
      current: [50, 43, 7],
      rare: undefined,
    });
    expect(poolRareCategories([cell(600, 60), cell(400, 39), cell(0, 1)])).toEqual({
      reference: [600, 400],
      current: [61, 39],
      rare: cell(0, 1),
    });
    expect(poolRareCategories([])).toEqual({reference: [], current: [], rare: undefined});
  });
});

test('drift lasts since the first of the checks that no clean one interrupts', () => {
  const check = (day: number, verdict: PastCheck['verdict']): PastCheck => ({
    createdAt: `2001-01-0${day}T00:00:00Z`,
    from: undefined,
    to: undefined,
    stage: 'production',
    version: '1.0.0',
    verdict,
    rows: 1,
    drifted: [],
    content: '',
  });
  const since = (...verdicts: PastCheck['verdict'][]): string | undefined =>
    driftingSince(verdicts.map((verdict, index) => check(index + 1, verdict)))?.slice(8, 10);
  expect(since('drift', 'no-drift', 'drift', 'inconclusive', 'drift')).toBe('03');
  expect(since('drift', 'no-drift')).toBeUndefined();
  expect(since('drift', 'inconclusive')).toBeUndefined();
  expect(since()).toBeUndefined();
});
