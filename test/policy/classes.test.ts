import {describe, expect, test} from 'vitest';
import {parseConfig} from '../../src/config/parse-config.ts';
import type {ConfigTypes, Evaluation} from '../../src/generated/documents.ts';
import {judgeRule} from '../../src/policy/judge-rule.ts';
import {smallConfig} from '../support/small-repository.ts';
import {evidence} from './evidence.ts';

type Measured = NonNullable<Evaluation['classes']>[number];

const recall = (name: string, value: number, n: number): Measured => ({
  class: name,
  n,
  metrics: [{name: 'recall', direction: 'higher', value, lower: value - 0.05, upper: value + 0.05, n: 1000}],
  comparison: [
    {
      metric: 'recall',
      direction: 'higher',
      difference: value - 0.8,
      lower: value - 0.82,
      upper: value - 0.78,
      n: 1000,
      better: 'unclear',
    },
  ],
});
const classes = [recall('bird', 0.9, 500), recall('cat', 0.6, 400), recall('7', 0.95, 100)];
const judge = (rule: ConfigTypes.Rule, more: Partial<Evaluation> = {classes}) =>
  judgeRule(rule, evidence({evaluation: more}));

describe('rules on classes', () => {
  test('one class is judged by its own interval, and named', () => {
    const rule = {id: 'x', metric: 'recall', minimum: 0.8};
    expect(judge({...rule, class: 'bird'})).toMatchObject({verdict: 'pass', class: 'bird', value: 0.9});
    expect(judge({...rule, class: 'cat'})).toMatchObject({
      verdict: 'fail',
      class: 'cat',
      message: expect.stringContaining('of class cat') as string,
    });
    expect(judge({...rule, class: 7})).toMatchObject({verdict: 'pass', class: '7'});
  });

  test('of every class the worst decides', () => {
    expect(judge({id: 'x', metric: 'recall', minimum: 0.5, classes: 'every'})).toMatchObject({
      verdict: 'pass',
      class: 'cat',
      message: expect.stringContaining('the worst of 3 classes') as string,
    });
    expect(judge({id: 'x', metric: 'recall', versus: 'champion', classes: 'every'})).toMatchObject({
      verdict: 'fail',
      class: 'cat',
    });
  });

  test('a class that was not measured fails, whatever the others are', () => {
    expect(judge({id: 'x', metric: 'recall', minimum: 0, class: 'dog'})).toMatchObject({
      verdict: 'fail',
      message: 'The evaluation measures no class dog.',
    });
    expect(judge({id: 'x', metric: 'recall', minimum: 0, classes: 'every'}, {})).toMatchObject({
      verdict: 'fail',
    });
  });
});

describe('the configuration', () => {
  const mistakesOf = (change: (text: string) => string): string => {
    try {
      parseConfig(change(smallConfig), 'cairn.yaml');
      return '';
    } catch (error) {
      return String(error);
    }
  };
  const rule = (text: string) => (config: string) =>
    config.replace(/rules: *\n/, `rules:\n          - ${text}\n`);

  test('classes belong to task multiclass', () => {
    expect(mistakesOf((text) => text.replace('task: binary', 'task: binary\n    classes: [a, b]'))).toMatch(
      /classes: is given, but the task is binary/,
    );
  });

  test('a rule on a class needs the task, a metric of classes, and no slice beside', () => {
    expect(mistakesOf(rule('{id: c, metric: recall, minimum: 0.5, class: a}'))).toMatch(
      /class: is given, but the task is binary/,
    );
  });
});
