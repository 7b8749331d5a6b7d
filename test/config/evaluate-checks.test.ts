import {describe, expect, test} from 'vitest';
import {evaluateMistakes} from '../../src/config/evaluate-checks.ts';
import {evaluationSettings} from '../../src/config/evaluation-settings.ts';
import {datasetOf, parseConfig, trainedModelOf} from '../../src/config/load-config.ts';
import {UserError} from '../../src/kernel/errors.ts';

const withEvaluate = (evaluate: string): string => `version: 1
datasets:
  flights:
    path: data/*.csv
    columns:
      date: {type: timestamp}
      hour: {type: integer}
      origin: {type: string}
      heavy: {type: boolean}
      late: {type: boolean}
models:
  delay:
    task: binary
    dataset: flights
    target: late
    features: [hour]
    train: {trainer: tensorflow}
    evaluate: ${evaluate}
    stages:
      production: {}
`;

function mistakesIn(evaluate: string): readonly string[] {
  try {
    parseConfig(withEvaluate(evaluate), 'cairn.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split('\n').map((line) => line.replace('cairn.yaml:18 models.delay.evaluate.', ''));
  }
}

test('columns of every kind that cuts rows are accepted, features or not', () => {
  expect(
    mistakesIn('{slices: [hour, origin, heavy], fairness: {columns: [origin, heavy], minimum-rows: 50}}'),
  ).toEqual([]);
});

describe('one mistake, one sentence', () => {
  test.each([
    [
      'unknown column',
      '{slices: [hour, orign]}',
      'slices.1: is "orign", but there is no such column. Expected: date, hour, origin, heavy, late. Did you mean origin?',
    ],
    [
      'unknown group',
      '{fairness: {columns: [constructor]}}',
      'fairness.columns.0: is "constructor", but there is no such column. Expected: date, hour, origin, heavy, late.',
    ],
    [
      'the target',
      '{fairness: {columns: [late]}}',
      'fairness.columns.0: is the target itself: no part would have other labels than its own.',
    ],
    [
      'a timestamp',
      '{slices: [date]}',
      'slices.0: is a timestamp, which does not cut rows into parts. Give parts of it (hour, weekday) as columns of their own.',
    ],
  ])('%s', (_, evaluate, sentence) => {
    expect(mistakesIn(evaluate)).toEqual([sentence]);
  });

  test.each([
    '{minimum-rows: 0}',
    '{fairness: {}}',
    '{slices: []}',
    '{slices: [hour, hour]}',
    '{recent-hours: 0}',
  ])('%s is refused by the schema', (evaluate) => {
    expect(mistakesIn(evaluate)).toHaveLength(1);
  });
});

test('every default is filled in', () => {
  const config = parseConfig(withEvaluate('{fairness: {columns: [heavy]}}'), 'cairn.yaml');
  const model = trainedModelOf(config, 'delay');
  expect(evaluateMistakes([], model, datasetOf(config, 'flights'))).toEqual([]);
  expect(evaluationSettings(model)).toMatchObject({
    slices: {columns: [], minimumRows: 30},
    fairness: {columns: ['heavy'], minimumRows: 30},
    recentHours: undefined,
  });
});
