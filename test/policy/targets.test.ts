import {describe, expect, test} from 'vitest';
import type {ConfigTypes, Evaluation} from '../../src/generated/documents.ts';
import {judgeRule} from '../../src/policy/judge-rule.ts';
import {metric} from '../support/promotion.ts';
import {evidence} from './evidence.ts';

type Measured = NonNullable<Evaluation['targets']>[number];

const difference = (value: number): NonNullable<Measured['comparison']>[number] => ({
  ...{metric: 'rmse', direction: 'lower', difference: value, lower: value - 0.1, upper: value + 0.1},
  ...{n: 1000, better: 'unclear'},
});
const measured = (target: string, value: number, than: {champion: number; baseline: number}): Measured => ({
  target,
  n: 1000,
  metrics: [{name: 'rmse', direction: 'lower', value, lower: value - 0.1, upper: value + 0.1, n: 1000}],
  comparison: [difference(than.champion)],
  baseline: [difference(than.baseline)],
});
const targets = [
  measured('price', 2, {champion: -1, baseline: -3}),
  measured('minutes', 9, {champion: 2, baseline: -1}),
];
const baseline = {name: 'mean', metrics: [], comparison: [difference(-2)]};
const whole = [metric('rmse', 5.5, 0.1)];
const judge = (rule: ConfigTypes.Rule, more: Partial<Evaluation> = {targets, baseline}) =>
  judgeRule(rule, evidence({metrics: whole, evaluation: more}));

describe('rules on several targets', () => {
  test('one target is judged by its own interval, and named', () => {
    const rule = {id: 'x', metric: 'rmse', maximum: 3};
    expect(judge({...rule, target: 'price'})).toMatchObject({verdict: 'pass', target: 'price', value: 2});
    expect(judge({...rule, target: 'minutes'})).toMatchObject({
      verdict: 'fail',
      target: 'minutes',
      message: expect.stringContaining('Metric rmse of target minutes is 9') as string,
    });
  });

  test('of every target the worst decides', () => {
    expect(judge({id: 'x', metric: 'rmse', maximum: 10, targets: 'every'})).toMatchObject({
      verdict: 'pass',
      target: 'minutes',
      message: expect.stringContaining('the worst of 2 targets') as string,
    });
    expect(judge({id: 'x', metric: 'rmse', versus: 'champion', targets: 'every'})).toMatchObject({
      verdict: 'fail',
      target: 'minutes',
    });
    expect(judge({id: 'x', metric: 'rmse', versus: 'baseline', targets: 'every'})).toMatchObject({
      verdict: 'pass',
      target: 'minutes',
      value: 1,
    });
  });

  test('without such a key the mean over the targets is judged, and called so', () => {
    const judged = judge({id: 'x', metric: 'rmse', maximum: 6});
    expect(judged).toMatchObject({verdict: 'pass', value: 5.5});
    expect(judged.message).toContain('Metric rmse (mean of 2 targets) is 5.5');
    expect(judge({id: 'x', metric: 'rmse', maximum: 6}, {}).message).toContain('Metric rmse is 5.5');
  });

  test('a target that was not measured fails, whatever the others are', () => {
    expect(judge({id: 'x', metric: 'rmse', maximum: 99, target: 'weight'})).toMatchObject({
      verdict: 'fail',
      message: 'The evaluation measures no target weight.',
    });
    expect(judge({id: 'x', metric: 'rmse', maximum: 99, targets: 'every'}, {})).toMatchObject({
      verdict: 'fail',
      message: 'The evaluation measures no targets by themselves.',
    });
  });
});
