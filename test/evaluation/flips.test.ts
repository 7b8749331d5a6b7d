import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countFlips} from '../../src/evaluation/flips.ts';
import {measure} from '../../src/evaluation/metrics.ts';

test('counts decisions that changed, for better and for worse', () => {
  const labels = Float64Array.of(1, 1, 0, 0, 1, 0);
  const champion = Float64Array.of(0.2, 0.9, 0.8, 0.1, 0.7, 0.5);
  const challenger = Float64Array.of(0.8, 0.1, 0.2, 0.3, 0.9, 0.49);
  expect(countFlips(labels, {challenger, champion}, 0.5)).toEqual({n: 6, changed: 4, better: 3, worse: 1});
  expect(countFlips(labels, {challenger, champion}, 0.95)).toEqual({n: 6, changed: 0, better: 0, worse: 0});
});

test('the accuracy changes by what became right minus what became wrong', () => {
  const row = fc.tuple(
    fc.integer({min: 0, max: 1}),
    fc.integer({min: 0, max: 10}),
    fc.integer({min: 0, max: 10}),
  );
  fc.assert(
    fc.property(fc.array(row, {minLength: 1}), fc.integer({min: 0, max: 10}), (rows, tenths) => {
      const column = (at: 0 | 1 | 2) => Float64Array.from(rows, (values) => values[at] / (at === 0 ? 1 : 10));
      const [labels, champion, challenger, threshold] = [column(0), column(1), column(2), tenths / 10];
      const {n, changed, better, worse} = countFlips(labels, {champion, challenger}, threshold);
      const accuracy = (predictions: Float64Array) => measure('accuracy', {labels, predictions}, threshold)!;
      expect((better - worse) / n).toBeCloseTo(accuracy(challenger) - accuracy(champion), 12);
      expect(better + worse).toBe(changed);
    }),
  );
});
