import {describe, expect, test} from 'vitest';
import {isTrained, modelOf, parseConfig, stageOf, trainedModelOf} from '../../src/config/load-config.ts';
import {UserError} from '../../src/kernel/errors.ts';

/** The sentences that a text is refused with; none where it is read. */
function mistakesIn(text: string): readonly string[] {
  try {
    parseConfig(text, 'cairn.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split('\n');
  }
}

const head = 'version: 1\nmodels:\n';

test('a model may be known by its tags alone, without data and stages', () => {
  const config = parseConfig(`${head}  cv-class: {}\n`, 'cairn.yaml');
  expect(isTrained(modelOf(config, 'cv-class'))).toBe(false);
  expect(() => stageOf(modelOf(config, 'cv-class'), 'production')).toThrow('has no stage "production"');
  expect(() => trainedModelOf(config, 'cv-class')).toThrow(
    'cairn.yaml models.cv-class: is known by its tags alone: the configuration does not say how it is trained. Expected: the keys task, dataset, target, features and train.',
  );
});

test('it has stages, with rules on people and on other stages', () => {
  const text = `${head}  segment:
    license: Apache-2.0
    retention: {keep-last: 3}
    stages:
      staging: {}
      production:
        rules:
          - {id: reviewed, approvals: {count: 1}}
          - {id: soaked, after: staging, soak-hours: 24}
`;
  expect(stageOf(modelOf(parseConfig(text, 'cairn.yaml'), 'segment'), 'production').rules).toHaveLength(2);
  expect(mistakesIn(text.replace('after: staging', 'after: canary'))).toEqual([
    'cairn.yaml:11 models.segment.stages.production.rules.1.after: is "canary", but there is no such other stage. Expected: staging.',
  ]);
});

describe('all of task, dataset, target, features and train, or none', () => {
  test.each([
    [
      'a training without its data',
      '  m: {train: {trainer: tensorflow}, stages: {production: {}}}\n',
      ['task', 'dataset', 'target', 'features'].map((key) => `cairn.yaml:3 models.m: lacks the key ${key}.`),
    ],
    [
      'data without a training',
      '  m: {task: binary, dataset: d, target: y, features: [x], stages: {production: {}}}\n',
      ['cairn.yaml:3 models.m: lacks the key train.'],
    ],
    [
      'a monitor without a training',
      '  m: {monitor: {stage: production}}\n',
      ['task', 'dataset', 'target', 'features', 'train', 'stages'].map(
        (key) => `cairn.yaml:3 models.m: lacks the key ${key}.`,
      ),
    ],
    [
      'a key that is meant',
      '  m: {trian: {trainer: tensorflow}}\n',
      expect.arrayContaining([
        expect.stringMatching(/models\.m\.trian: is not a key that is known here\..*Did you mean train\?$/),
      ]),
    ],
    [
      'a key that nobody knows',
      '  m: {colour: red}\n',
      [
        'cairn.yaml:3 models.m.colour: is not a key that is known here. Expected: stages, retention, license, description, parents, card.',
      ],
    ],
    ['no keys at all', '  m: 3\n', ['cairn.yaml:3 models.m: is 3. Expected: keys with values.']],
    [
      'a broken part, once',
      '  m: {stages: {production: {target: 3}}}\n',
      ['cairn.yaml:3 models.m.stages.production.target: is 3. Expected: text.'],
    ],
    [
      'a dataset that is not there',
      '  m: {task: binary, dataset: d, target: y, features: [x], train: {trainer: tensorflow}, stages: {production: {}}}\n',
      [
        'cairn.yaml:3 models.m.dataset: is "d", but there is no such dataset. Expected: a dataset (there is none).',
      ],
    ],
  ])('%s', (_, model, expected) => {
    expect(mistakesIn(`${head}${model}`)).toEqual(expected);
  });
});

test.each([
  ['metric', '{id: r, metric: roc_auc, minimum: 0.6}'],
  ['versus', '{id: r, metric: roc_auc, versus: champion}'],
  ['budget', '{id: r, budget: bytes, maximum: 3}'],
  ['contract', '{id: r, contract: passed}'],
  ['fresh', '{id: r, fresh: data, within-days: 3}'],
  ['reproducible', '{id: r, reproducible: true}'],
])('a rule that needs an evaluation (%s) is a mistake', (key, rule) => {
  expect(mistakesIn(`${head}  m: {stages: {production: {rules: [${rule}]}}}\n`)).toEqual([
    `cairn.yaml:3 models.m.stages.production.rules.0.${key}: needs a run and its evaluation, and the model is known by its tags alone. Expected: approvals or after, or a model with task, dataset, target, features and train.`,
  ]);
});
