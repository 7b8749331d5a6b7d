import {expect, test} from 'vitest';
import {tooGood} from '../../src/evaluation/too-good.ts';
import type {EvaluationTypes} from '../../src/generated/documents.ts';
import {modelCard} from '../../src/report/model-card.ts';
import {selfReported} from '../../src/report/promotion/self-reported.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {manifestOf} from '../provenance/documents.ts';
import {richFacts} from '../report/promotion/rich-facts.ts';

const metric = (
  name: string,
  [value, lower, upper]: readonly [number | null, number | null, number | null],
  direction: 'higher' | 'lower' = 'higher',
): EvaluationTypes.Metric => ({name, direction, value, lower, upper, n: 200});

test.each([
  ['perfect with the whole interval', {metrics: [metric('roc_auc', [1, 1, 1])]}, [/^roc_auc is 1 on each/]],
  ['an error of nothing', {metrics: [metric('rmse', [0, 0, 0], 'lower')]}, [/^rmse is 0 on each/]],
  ['nearly perfect', {metrics: [metric('roc_auc', [1, 0.99, 1])]}, []],
  ['a log loss of 1', {metrics: [metric('log_loss', [1, 1, 1], 'lower')]}, []],
  ['undefined', {metrics: [metric('roc_auc', [null, null, null])]}, []],
  [
    'far better than its own word',
    {metrics: [metric('roc_auc', [0.99, 0.98, 1])], reported: {roc_auc: 0.9}},
    [/^roc_auc is 0.99 \(0.98 to 1\) on the test rows, and only 0.9 by/],
  ],
  [
    'a smaller loss than its own word',
    {metrics: [metric('log_loss', [0.1, 0.08, 0.12], 'lower')], reported: {log_loss: 0.3}},
    [/only 0.3/],
  ],
  ['within the interval', {metrics: [metric('roc_auc', [0.91, 0.88, 0.94])], reported: {roc_auc: 0.9}}, []],
  [
    'worse than its own word',
    {metrics: [metric('roc_auc', [0.8, 0.78, 0.82])], reported: {roc_auc: 0.9}},
    [],
  ],
  ['another name', {metrics: [metric('roc_auc', [0.99, 0.98, 1])], reported: {auc: 0.5, toString: null}}, []],
] as const)('%s', (_, evaluation, said) => {
  const found = tooGood({...evaluation, metrics: [...evaluation.metrics]});
  expect(found).toHaveLength(said.length);
  for (const [place, pattern] of said.entries()) expect(found[place]).toMatch(pattern);
});

test('a champion that is perfect is said', () => {
  const champion = {
    stage: 's',
    version: '1.0.0',
    manifest: digestOf('m'),
    metrics: [metric('roc_auc', [1, 1, 1])],
  };
  expect(tooGood({metrics: [metric('roc_auc', [0.9, 0.8, 0.95])], champion})).toEqual([
    expect.stringContaining('of the champion 1.0.0'),
  ]);
});

test('the pull request has both numbers side by side, and the card claims no more than is known', () => {
  const {evaluation} = richFacts();
  if (evaluation === undefined) throw new Error('there is one');
  expect(selfReported({evaluation}).markdown).toBe('');
  const {markdown} = selfReported({evaluation: {...evaluation, reported: {auc: 0.5, 'a|@b': 2, none: null}}});
  expect(markdown).toContain('⚠️ auc is 0.74');
  expect(markdown).toMatch(/^\| auc \| 0\.5 \| 0\.74 \(0\.72 to 0\.76\) \|$/m);
  expect(markdown).toMatch(/^\| none \| – \| – \|$/m);
  expect(markdown).not.toContain('a|@b');
  const card = (kind: 'tensorflow' | 'command'): string =>
    modelCard(manifestOf({trainer: {kind, parameters: {}, seed: 1}}), digestOf('manifest'));
  expect(card('tensorflow')).toContain('On test rows that training never saw; intervals');
  expect(card('command')).toContain('On rows kept out of CAIRN_TRAIN');
  expect(card('command')).not.toContain('never saw');
});
