import {expect, test} from 'vitest';
import {evaluationSettings, type EvaluationSettings} from '../../src/config/evaluation-settings.ts';
import {seededRandom} from '../../src/statistics/seeded-random.ts';
import type {Table} from '../../src/data/table.ts';
import {evaluateModels} from '../../src/evaluation/evaluate-models.ts';
import {sliceRows} from '../../src/evaluation/slice-rows.ts';

const settings: EvaluationSettings = evaluationSettings({
  task: 'binary',
  evaluate: {metrics: ['accuracy', 'brier'], resamples: 200, slices: ['where', 'hour'], 'minimum-rows': 40},
});

/** 300 rows: 200 in the north, 80 in the south where the challenger guesses, 20 without a place. */
function world() {
  const random = seededRandom(31);
  const where = Array.from({length: 300}, (_, i) => (i < 200 ? 'north' : i < 280 ? 'south' : null));
  const hour = Float64Array.from({length: 300}, (_, i) => i % 24);
  const labels = Float64Array.from({length: 300}, () => random.below(2));
  const right = (row: number, p: number): number => {
    const y = labels[row] ?? 0;
    return (random.next() < p ? y : 1 - y) * 0.8 + 0.1;
  };
  const table: Table = {
    rows: 300,
    columns: new Map([
      ['where', {kind: 'string', values: where}],
      ['hour', {kind: 'number', values: hour}],
    ]),
  };
  return {
    rows: {table, labels, targets: ['y']},
    predictions: {
      challenger: labels.map((_, row) => right(row, where[row] === 'south' ? 0.5 : 0.95)),
      champion: labels.map((_, row) => right(row, 0.8)),
    },
  };
}

test('each part has its own metrics and paired differences; columns come as configured', () => {
  const {rows, predictions} = world();
  const columns: [string, number][] = [];
  const slices = sliceRows(rows, predictions, settings, {
    isBoolean: () => false,
    onColumn: (column, done) => columns.push([column, done]),
  });
  expect(slices.map(({column, value, n}) => [column, value, n])).toEqual([
    ['where', 'north', 200],
    ['where', 'south', 80],
    ['where', '(missing)', 20],
    ['hour', '[0, 5)', 65],
    ['hour', '[5, 11)', 78],
    ['hour', '[11, 17)', 73],
    ['hour', '[17, 23]', 84],
  ]);
  const steps = columns.filter(([, done]) => Number.isInteger(done));
  expect(new Set(steps.map(([column, done]) => `${column} ${done}`))).toEqual(new Set(['where 0', 'hour 1']));
  const done = columns.map(([, share]) => share);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  const [north, south] = slices;
  expect([north, south].map((one) => one?.comparison?.map(({better}) => better))).toEqual([
    ['challenger', 'challenger'],
    ['champion', 'champion'],
  ]);
});

test('a part is measured as if there were no other rows', () => {
  const {rows, predictions} = world();
  const [north] = sliceRows(rows, predictions, settings, {isBoolean: () => false});
  const only = (values: Float64Array) => values.slice(0, 200);
  const {metrics, comparison} = evaluateModels(
    only(rows.labels),
    {challenger: only(predictions.challenger), champion: only(predictions.champion)},
    settings,
  );
  expect(north).toEqual({column: 'where', value: 'north', n: 200, metrics, comparison});
});

test('a part that is too small is listed with its n, and every metric undefined', () => {
  const {rows, predictions} = world();
  const missing = sliceRows(rows, predictions, settings, {isBoolean: () => false})[2];
  const unknown = {lower: null, upper: null, n: 20};
  expect(missing).toEqual({
    column: 'where',
    value: '(missing)',
    n: 20,
    metrics: [
      {name: 'accuracy', direction: 'higher', value: null, ...unknown},
      {name: 'brier', direction: 'lower', value: null, ...unknown},
    ],
    comparison: [
      {metric: 'accuracy', direction: 'higher', difference: null, better: 'unclear', ...unknown},
      {metric: 'brier', direction: 'lower', difference: null, better: 'unclear', ...unknown},
    ],
  });
});

test('without a champion no part has a comparison', () => {
  const {rows, predictions} = world();
  const slices = sliceRows(rows, {challenger: predictions.challenger}, settings, {isBoolean: () => false});
  expect(slices).toHaveLength(7);
  for (const slice of slices) expect(slice).not.toHaveProperty('comparison');
});

test('of several targets each has its own metrics and differences on each part', () => {
  const where = Array.from({length: 80}, (_, i) => (i < 60 ? 'north' : 'south'));
  const table: Table = {rows: 80, columns: new Map([['where', {kind: 'string', values: where}]])};
  const labels = Float64Array.from({length: 160}, (_, i) => i);
  const wrongBy = (price: number, minutes: number): Float64Array =>
    labels.map((label, i) => label + (i % 2 === 0 ? price : minutes));
  const options = evaluationSettings({
    task: 'regression',
    evaluate: {metrics: ['mae'], resamples: 50, slices: ['where'], 'minimum-rows': 40},
  });
  const shares: number[] = [];
  const [north, south] = sliceRows(
    {table, labels, targets: ['price', 'minutes']},
    {challenger: wrongBy(1, 3), champion: wrongBy(2, 3)},
    options,
    {isBoolean: () => false, onColumn: (_, done) => shares.push(done)},
  );
  expect(north?.metrics.map(({value}) => value)).toEqual([2]);
  expect(
    north?.targets?.map(({target, metrics: [metric], comparison: [difference] = []}) => [
      target,
      metric?.value,
      difference?.difference,
      difference?.better,
    ]),
  ).toEqual([
    ['price', 1, -1, 'challenger'],
    ['minutes', 3, 0, 'unclear'],
  ]);
  expect(south?.targets).toMatchObject([
    {target: 'price', metrics: [{value: null, n: 20}]},
    {target: 'minutes', metrics: [{value: null, n: 20}]},
  ]);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
