import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {evaluationSettings, type EvaluationSettings} from '../../src/config/evaluation-settings.ts';
import {seededRandom} from '../../src/statistics/seeded-random.ts';
import {measureFairness} from '../../src/evaluation/fairness.ts';
import vectors from './vectors/metrics.json' with {type: 'json'};

const settingsOf = (minimumRows: number, more: Partial<EvaluationSettings> = {}): EvaluationSettings => ({
  ...evaluationSettings({
    task: 'binary',
    evaluate: {
      metrics: ['accuracy', 'brier'],
      resamples: 200,
      fairness: {columns: ['group'], 'minimum-rows': minimumRows},
    },
  }),
  ...more,
});

function rowsOf(
  group: readonly (string | null)[],
  labels: readonly number[],
  predictions: readonly number[],
) {
  return {
    table: {rows: group.length, columns: new Map([['group', {kind: 'string' as const, values: group}]])},
    labels: Float64Array.from(labels),
    targets: ['y'],
    predictions: Float64Array.from(predictions),
  };
}

const measured = (rows: ReturnType<typeof rowsOf>, settings: EvaluationSettings) =>
  measureFairness('binary', rows, settings, () => false);

test('reference case fair-001', () => {
  const {input, expected, tolerance} = vectors.cases.find(({id}) => id === 'fair-001')! as unknown as {
    input: {y_true: number[]; y_pred: number[]; group: string[]};
    expected: Record<string, number> & {selection_rate: Record<string, number>};
    tolerance: {abs: number};
  };
  const found = measured(rowsOf(input.group, input.y_true, input.y_pred), settingsOf(1));
  for (const measure of [
    'demographic_parity_ratio',
    'demographic_parity_difference',
    'equal_opportunity_difference',
    'equalized_odds_difference',
  ]) {
    const {value} = found.find((one) => one.measure === measure)!;
    expect(Math.abs(value! - expected[measure]!)).toBeLessThanOrEqual(tolerance.abs);
  }
  const rates = Object.fromEntries(found[0]!.groups.map(({value, rate}) => [value, rate]));
  for (const [group, rate] of Object.entries(expected.selection_rate))
    expect(Math.abs(rates[group]! - rate)).toBeLessThanOrEqual(tolerance.abs);
});

test('each measure says which groups it compared, on how many rows', () => {
  // a: 3 positives (2 selected), 2 negatives (1 selected); b: 2 positives (1 selected), 3 negatives (0 selected)
  const rows = rowsOf(
    ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'b'],
    [1, 1, 1, 0, 0, 1, 1, 0, 0, 0],
    [0.9, 0.8, 0.1, 0.7, 0.2, 0.9, 0.1, 0.2, 0.3, 0.4],
  );
  const found = measured(rows, settingsOf(2));
  const group = (value: string, n: number, rate: number) => ({value, n, rate});
  expect(found.map(({measure, metric, value, n, groups}) => [measure, metric, value, n, groups])).toEqual([
    ['demographic_parity_ratio', undefined, 0.2 / 0.6, 10, [group('a', 5, 0.6), group('b', 5, 0.2)]],
    ['demographic_parity_difference', undefined, 0.6 - 0.2, 10, [group('a', 5, 0.6), group('b', 5, 0.2)]],
    ['equal_opportunity_difference', undefined, 2 / 3 - 0.5, 5, [group('a', 3, 2 / 3), group('b', 2, 0.5)]],
    ['equalized_odds_difference', undefined, 0.5, 5, [group('a', 2, 0.5), group('b', 3, 0)]],
    ['metric_gap', 'accuracy', 0.8 - 0.6, 10, [group('a', 5, 0.6), group('b', 5, 0.8)]],
    [
      'metric_gap',
      'brier',
      expect.closeTo(0.278 - 0.222, 12),
      10,
      [
        group('a', 5, expect.closeTo(0.278, 12) as number),
        group('b', 5, expect.closeTo(0.222, 12) as number),
      ],
    ],
  ]);
});

describe('groups with too few rows', () => {
  test('are left out and named: for true positive rates those with too few positives', () => {
    const group = [...new Array<string>(10).fill('a'), ...new Array<string>(10).fill('b'), 'c', 'c'];
    const labels = group.map((name, i) => Number(name === 'a' ? i < 6 : i < 11));
    const found = measured(
      rowsOf(
        group,
        labels,
        labels.map((y, i) => (i % 3 ? y : 1 - y)),
      ),
      settingsOf(4),
    );
    expect(found.map(({measure, left, groups}) => [measure, left, groups.length])).toEqual([
      ['demographic_parity_ratio', ['c'], 2],
      ['demographic_parity_difference', ['c'], 2],
      ['equal_opportunity_difference', ['b', 'c'], 1],
      ['equalized_odds_difference', ['b', 'c'], 1],
      ['metric_gap', ['c'], 2],
      ['metric_gap', ['c'], 2],
    ]);
    expect(found[2]).toMatchObject({value: null, lower: null, upper: null, n: 6});
  });

  test('include the rest of a column with too many values, whatever its size; rows without a value are a group', () => {
    const group = [
      ...Array.from({length: 120}, (_, i) => `g${i % 60}`),
      ...new Array<string>(100).fill('big'),
      ...new Array<null>(100).fill(null),
    ];
    const random = seededRandom(4);
    const labels = group.map(() => random.below(2));
    const found = measured(
      rowsOf(
        group,
        labels,
        labels.map(() => random.next()),
      ),
      settingsOf(20),
    );
    expect(found[0]!.groups.map(({value}) => value)).toEqual(['big', '(missing)']);
    expect(found[0]!.left).toHaveLength(50);
    expect(found[0]!.left).toContain('(other)');
  });
});

test('a rate that is undefined makes the measure undefined', () => {
  const twice = [...new Array<number>(20).keys()];
  const rows = rowsOf(
    twice.map((i) => (i < 10 ? 'a' : 'b')),
    twice.map((i) => i % 2),
    twice.map(() => 0.1),
  );
  const [ratio, difference] = measured(rows, settingsOf(1));
  expect(ratio).toMatchObject({value: null, lower: null, upper: null}); // nobody was selected
  expect(difference).toMatchObject({value: 0, lower: 0, upper: 0});
});

test('several targets have the gap of their mean and of each', () => {
  const rows = {
    ...rowsOf(['a', 'a', 'b', 'b'], [1, 10, 2, 20, 3, 30, 4, 40], [1, 14, 2, 24, 4, 30, 5, 40]),
    targets: ['price', 'minutes'],
  };
  const found = measureFairness('regression', rows, settingsOf(2, {metrics: ['mae']}), () => false);
  expect(found.map(({metric, target, value}) => [metric, target, value])).toEqual([
    ['mae', undefined, 1.5],
    ['mae', 'price', 1],
    ['mae', 'minutes', 4],
  ]);
  expect(found[2]?.groups.map(({value, rate}) => [value, rate])).toEqual([
    ['a', 4],
    ['b', 0],
  ]);
});

test('a regression has the gaps of its metrics alone', () => {
  const rows = rowsOf(['a', 'a', 'b', 'b'], [1, 2, 3, 4], [1, 3, 3, 4]);
  const settings = settingsOf(2, {metrics: ['mae', 'rmse']});
  const found = measureFairness('regression', rows, settings, () => false);
  expect(found.map(({measure, metric, value}) => [measure, metric, value])).toEqual([
    ['metric_gap', 'mae', 0.5],
    ['metric_gap', 'rmse', Math.SQRT1_2],
  ]);
});

const grouped = fc
  .array(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({min: 0, max: 1}), fc.integer({min: 0, max: 10})),
    {minLength: 6, maxLength: 60},
  )
  .map((all) =>
    rowsOf(
      all.map(([group]) => group),
      all.map(([, y]) => y),
      all.map(([, , p]) => p / 10),
    ),
  );

test('values and intervals are in [0, 1] and hold the estimate; the larger odds difference is at least the smaller', () => {
  fc.assert(
    fc.property(grouped, (rows) => {
      const found = measured(rows, settingsOf(2, {resamples: 50}));
      for (const {value, lower, upper} of found) {
        if (value === null) expect([lower, upper]).toEqual([null, null]);
        if (value === null || lower === null || upper === null) continue;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(value);
        expect(upper).toBeGreaterThanOrEqual(value);
      }
      const [ratio, difference, opportunity, odds] = found;
      if (ratio!.value === 1) expect(difference!.value).toBe(0);
      if (
        odds!.value !== null &&
        opportunity!.value !== null &&
        odds!.left.length === opportunity!.left.length
      )
        expect(odds!.value).toBeGreaterThanOrEqual(opportunity!.value);
    }),
    {numRuns: 50},
  );
});

test.each([0.1, 0.3])(
  'the interval of a gap of %s between two groups covers it in at least 0.92 of 150 cases',
  (gap) => {
    const random = seededRandom(41);
    let covered = 0;
    for (let repetition = 0; repetition < 150; repetition++) {
      const group = Array.from({length: 300}, (_, i) => (i < 150 ? 'a' : 'b'));
      const predictions = group.map((name) => Number(random.next() < (name === 'a' ? 0.4 + gap : 0.4)));
      const rows = rowsOf(group, predictions, predictions);
      const [, difference] = measured(rows, settingsOf(30, {seed: repetition}));
      if (difference!.lower! <= gap && difference!.upper! >= gap) covered++;
    }
    expect(covered / 150).toBeGreaterThanOrEqual(0.92);
  },
);
