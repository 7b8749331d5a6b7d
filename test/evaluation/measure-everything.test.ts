import {expect, test} from 'vitest';
import {evaluationSettings} from '../../src/config/evaluation-settings.ts';
import {seededRandom} from '../../src/statistics/seeded-random.ts';
import {measureEverything} from '../../src/evaluation/measure-everything.ts';
import {measure} from '../../src/evaluation/metrics.ts';

const random = seededRandom(51);
const labels = Float64Array.from({length: 200}, () => Number(random.next() < 0.3));
const scores = () => labels.map((y) => 0.3 * y + 0.7 * random.next());
const predictions = {challenger: scores(), champion: scores()};
const trainLabels = Float64Array.of(1, 0, 0, 0);
const table = {
  rows: 200,
  columns: new Map([['day', {kind: 'number' as const, values: labels.map((_, i) => i % 2)}]]),
};
const rows = {
  ...{table, targets: ['y'], labels, trainLabels, classes: []},
  isBoolean: (column: string) => column === 'day',
};
const ignore = (): void => undefined;

test('without configuration: metrics, baseline, calibration and flips, nothing else', () => {
  const settings = evaluationSettings({task: 'binary', evaluate: {resamples: 50}});
  const {parts, champion} = measureEverything('binary', rows, predictions, settings, ignore);
  expect(Object.keys(parts).sort()).toEqual(['baseline', 'calibration', 'comparison', 'flips', 'metrics']);
  expect(champion).toHaveLength(4);
  const constant = {labels, predictions: new Float64Array(200).fill(0.25)};
  expect(parts.baseline?.name).toBe('share of positives');
  expect(parts.baseline?.metrics.map(({name, value}) => [name, value])).toEqual(
    settings.metrics.map((name) => [name, measure(name, constant)]),
  );
  const [area] = parts.baseline!.comparison;
  expect(area?.difference).toBeCloseTo(parts.metrics[0]!.value! - 0.5, 12);
  expect(area?.better).toBe('challenger');
  expect(parts.calibration).toHaveLength(10);
  expect(parts.flips?.n).toBe(200);
});

test('with slices and fairness, told step by step', () => {
  const settings = evaluationSettings({
    task: 'binary',
    evaluate: {resamples: 50, slices: ['day'], fairness: {columns: ['day']}},
  });
  const told: [string, number][] = [];
  const {parts} = measureEverything('binary', rows, predictions, settings, (message, share) => {
    told.push([message, share]);
  });
  expect(parts.slices?.map(({value, n}) => [value, n])).toEqual([
    ['false', 100],
    ['true', 100],
  ]);
  expect(parts.fairness?.[0]?.groups.map(({value}) => value)).toEqual(['false', 'true']);
  expect(told).toEqual(
    expect.arrayContaining([
      ['50 resamples of 200 rows', 0],
      ['50 resamples of 200 rows', (25 / 50) * (1 / 3)],
      ['Slices by day', 1 / 3],
      ['Fairness', 2 / 3],
    ]),
  );
  const shares = told.map(([, share]) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test('a regression is held against the mean, and has neither calibration nor flips', () => {
  const settings = evaluationSettings({task: 'regression', evaluate: {resamples: 50}});
  const {parts} = measureEverything('regression', rows, predictions, settings, ignore);
  expect(Object.keys(parts).sort()).toEqual(['baseline', 'comparison', 'metrics']);
  expect(parts.baseline).toMatchObject({
    name: 'mean',
    metrics: [{name: 'rmse'}, {name: 'mae'}, {name: 'r2'}],
  });
});

test('without a champion there are no flips', () => {
  const settings = evaluationSettings({task: 'binary', evaluate: {resamples: 50}});
  const {parts, champion} = measureEverything(
    'binary',
    rows,
    {challenger: predictions.challenger},
    settings,
    ignore,
  );
  expect(Object.keys(parts).sort()).toEqual(['baseline', 'calibration', 'metrics']);
  expect(champion).toEqual([]);
});
