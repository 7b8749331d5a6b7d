import {describe, expect, test} from 'vitest';
import {evaluationSettings, type MetricName} from '../../src/config/evaluation-settings.ts';
import {measureEverything} from '../../src/evaluation/measure-everything.ts';
import {measure} from '../../src/evaluation/metrics.ts';
import {requireTargetOrder} from '../../src/evaluation/require-target-order.ts';
import vectors from './vectors/targets.json' with {type: 'json'};

const ignore = (): void => undefined;
const metrics: MetricName[] = ['rmse', 'mae', 'r2'];

function worldOf(labels: readonly (readonly number[])[], region?: readonly string[]) {
  const targets = (labels[0] ?? []).map((_, i) => `target ${i}`);
  return {
    targets,
    labels: Float64Array.from(labels.flat()),
    trainLabels: Float64Array.from(labels.flat()),
    classes: [],
    table: {
      rows: labels.length,
      columns: new Map([
        [
          'region',
          {kind: 'string' as const, values: region ?? labels.map((_, row) => (row % 2 === 0 ? 'a' : 'b'))},
        ],
      ]),
    },
    isBoolean: () => false,
  };
}

describe('metrics of several targets are those of scikit-learn', () => {
  test.each(vectors.cases)('$id', ({labels, predictions, expected}) => {
    const settings = evaluationSettings({task: 'regression', evaluate: {metrics, resamples: 50}});
    const {parts} = measureEverything(
      'regression',
      worldOf(labels),
      {challenger: Float64Array.from(predictions.flat())},
      settings,
      ignore,
    );
    for (const name of ['rmse', 'mae', 'r2'] as const) {
      const whole = parts.metrics.find((metric) => metric.name === name);
      expect(whole?.value, name).toBeCloseTo(expected[name].uniform_average, 9);
      expect(whole?.n).toBe(labels.length);
      const raw = parts.targets?.map((one) => one.metrics.find((metric) => metric.name === name)?.value);
      expect(raw).toHaveLength(expected[name].raw_values.length);
      for (const [i, value] of expected[name].raw_values.entries())
        expect(raw?.[i], `${name} ${i}`).toBeCloseTo(value, 9);
    }
  });
});

describe('measureEverything with several targets', () => {
  const [{labels, predictions}] = vectors.cases as [(typeof vectors.cases)[number]];
  const rows = worldOf(labels);
  const settings = evaluationSettings({
    task: 'regression',
    evaluate: {
      metrics,
      resamples: 100,
      slices: ['region'],
      'minimum-rows': 5,
      fairness: {columns: ['region'], 'minimum-rows': 5},
    },
  });
  const challenger = Float64Array.from(predictions.flat());
  // Better for the first target, worse for the second.
  const champion = challenger.map((value, i) => (i % 2 === 0 ? value + 2 : (rows.labels[i] ?? 0)));
  const {parts} = measureEverything('regression', rows, {challenger, champion}, settings, ignore);

  test('champion and baseline are compared target by target, on the same rows', () => {
    const better = parts.targets?.map(({comparison}) => comparison?.map((one) => one.better));
    expect(better).toEqual([
      ['challenger', 'challenger', 'challenger'],
      ['champion', 'champion', 'champion'],
    ]);
    const column = (values: Float64Array, one: number): Float64Array =>
      values.filter((_, i) => i % 2 === one);
    for (const [one, target] of (parts.targets ?? []).entries()) {
      const y = column(rows.labels, one);
      const mean = y.reduce((a, b) => a + b, 0) / y.length;
      const own = measure('rmse', {labels: y, predictions: column(challenger, one)}) ?? Number.NaN;
      const constant = measure('rmse', {labels: y, predictions: y.map(() => mean)}) ?? Number.NaN;
      expect(target.baseline[0]?.difference).toBeCloseTo(own - constant, 10);
      expect(target.n).toBe(40);
    }
  });

  test('slices and groups are measured by the mean over the targets, of their own rows', () => {
    const [first] = parts.slices ?? [];
    expect(first).toMatchObject({column: 'region', value: 'a', n: 20});
    const of = (one: number): number => {
      const at = [...Array(40).keys()].filter((row) => row % 2 === 0).map((row) => row * 2 + one);
      const pick = (values: Float64Array): Float64Array =>
        Float64Array.from(at, (i) => values[i] ?? Number.NaN);
      return measure('mae', {labels: pick(rows.labels), predictions: pick(challenger)}) ?? Number.NaN;
    };
    const mean = (of(0) + of(1)) / 2;
    expect(first?.metrics[1]?.value).toBeCloseTo(mean, 10);
    const gap = parts.fairness?.find(({metric}) => metric === 'mae');
    expect(gap?.groups[0]?.rate).toBeCloseTo(mean, 10);
  });

  test('a champion without one of the targets is undefined there and in the mean, and nowhere else', () => {
    const without = champion.map((value, i) => (i % 2 === 0 ? value : Number.NaN));
    const measured = measureEverything('regression', rows, {challenger, champion: without}, settings, ignore);
    const [first, second] = measured.parts.targets ?? [];
    expect(first?.comparison).toEqual(parts.targets?.[0]?.comparison);
    for (const one of [...(second?.comparison ?? []), ...(measured.parts.comparison ?? [])])
      expect(one).toMatchObject({difference: null, lower: null, upper: null, better: 'unclear'});
    expect(measured.champion.map(({value}) => value)).toEqual([null, null, null]);
  });
});

describe('requireTargetOrder', () => {
  const targets = ['a', 'b', 'c'];
  const labels = Float64Array.from({length: 60}, (_, i) => ((i * 7) % 11) + 100 * (i % 3) + i / 30);
  const turned = (order: readonly number[]): Float64Array =>
    labels.map((_, i) => labels[i - (i % 3) + (order[i % 3] ?? 0)] ?? Number.NaN);

  test('columns in the order of the targets pass, however bad the predictions are', () => {
    requireTargetOrder({labels, targets}, labels);
    requireTargetOrder(
      {labels, targets},
      labels.map(() => 1e6),
    );
    requireTargetOrder({labels, targets}, turned([0, 0, 0])); // one column for all of them is no other order
  });

  test('columns in another order are refused, and the order that fits is told', () => {
    expect(() => {
      requireTargetOrder({labels, targets}, turned([1, 2, 0]));
    }).toThrow(
      /"a" is told by the column of "c" \(R² 1\.00\), and not by its own \(-\d+\.\d\d\).*target: \["b", "c", "a"\]/s,
    );
    expect(() => {
      requireTargetOrder({labels, targets}, turned([0, 2, 1]));
    }).toThrow(/target: \["a", "c", "b"\]/);
  });
});
