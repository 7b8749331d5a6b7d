import {expect, test} from 'vitest';
import {requireClassOrder} from '../../src/evaluation/require-class-order.ts';
import {recordingLog} from '../support/context.ts';

const settings = {metrics: ['roc_auc'] as const, threshold: 0.5, confidence: 0.95, resamples: 200, seed: 1};
const labels = Float64Array.from({length: 200}, (_, row) => Number(row % 3 === 0));
/** Right in most rows, wrong in one of five. */
const right = Float64Array.from(labels, (label, row) => (row % 5 === 0 ? 1 - label : label) * 0.6 + 0.2);
const turned = right.map((probability) => 1 - probability);
const check = (predictions: Float64Array, tellsClass: boolean, log = recordingLog()): void => {
  requireClassOrder(labels, {predictions, tellsClass}, settings, log);
};

test('classes that are turned round are a question where nothing tells them, else a warning', () => {
  expect(() => {
    check(turned, false);
  }).toThrow(/^The model ranks rows the wrong way round: ROC AUC 0\.\d+ .*Are its classes turned round\?/);
  const log = recordingLog();
  check(turned, true, log);
  expect(JSON.stringify(log)).toContain('turned round?');
});

test.each([
  ['right', right],
  ['of chance alone', Float64Array.from(labels, (_, row) => ((row * 7919) % 200) / 200)],
  ['constant', labels.map(() => 0.5)],
])('a model that is %s passes', (_, predictions) => {
  const log = recordingLog();
  check(predictions, false, log);
  expect(JSON.stringify(log)).not.toContain('turned');
});
