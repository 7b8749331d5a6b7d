import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ScoredRows} from '../../src/evaluation/metric.ts';
import {meanOf} from '../../src/evaluation/mean-of.ts';
import {logLosses, measure, metricDefinitions} from '../../src/evaluation/metrics.ts';
import vectors from './vectors/metrics.json' with {type: 'json'};

type Case = (typeof vectors.cases)[number];

const byId = new Map<string, Case>(vectors.cases.map((one) => [one.id, one]));
const numbers = (value: unknown): Float64Array => Float64Array.from(value as number[]);
const caseOf = (id: string): {input: Record<string, unknown>; expected: Record<string, unknown>} => {
  const found = byId.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};
const rowsOf = (labels: unknown, predictions: unknown): ScoredRows => ({
  labels: numbers(labels),
  predictions: numbers(predictions),
});

describe('reference cases', () => {
  test.each(['auc-001-doc', 'auc-002-all-tied', 'auc-003-partial-ties'])('%s', (id) => {
    const {input, expected} = caseOf(id);
    expect(measure('roc_auc', rowsOf(input['y_true'], input['y_score']))).toBeCloseTo(
      expected['value'] as number,
      10,
    );
  });

  test.each(['ap-001-doc', 'ap-002-tied', 'ap-003-duplicates-perfect'])('%s', (id) => {
    const {input, expected} = caseOf(id);
    expect(measure('average_precision', rowsOf(input['y_true'], input['y_score']))).toBeCloseTo(
      expected['value'] as number,
      10,
    );
  });

  test('log loss of spam and ham', () => {
    const {input, expected} = caseOf('ll-001-doc');
    const labels = (input['y_true'] as string[]).map((label) => Number(label === 'spam'));
    const spam = (input['proba'] as [number, number][]).map(([, p]) => p);
    expect(measure('log_loss', rowsOf(labels, spam))).toBeCloseTo(expected['value'] as number, 12);
  });

  test('log loss of a certain and wrong prediction, clipped where the case clips', () => {
    const {input, expected} = caseOf('ll-004-certain-and-wrong');
    const losses = logLosses(rowsOf(input['y_true'], input['proba']), Number.EPSILON);
    expect(meanOf(losses)(Uint32Array.of(1, 1))).toBeCloseTo(
      expected['value_clipped_eps_2.220446049250313e-16'] as number,
      6,
    );
    expect(measure('log_loss', rowsOf(input['y_true'], input['proba']))).toBeCloseTo(-Math.log(1e-15) / 2, 6);
  });

  test('Brier score', () => {
    const {input, expected} = caseOf('brier-002-doc');
    expect(measure('brier', rowsOf(input['y_true'], input['proba']))).toBeCloseTo(
      expected['value'] as number,
      12,
    );
  });

  test('F1 of each class against the others', () => {
    const {input, expected} = caseOf('f1-002-per-class');
    const f1 = [0, 1, 2].map((k) => {
      const is = (values: unknown): number[] => (values as number[]).map((value) => Number(value === k));
      return measure('f1', rowsOf(is(input['y_true']), is(input['y_pred'])));
    });
    expect(f1.map((value) => Number(value?.toFixed(10)))).toEqual(expected['values']);
  });

  test('nothing positive: undefined, not zero', () => {
    const {input, expected} = caseOf('f1-004-no-positives');
    expect(expected['undefined']).toBe(true);
    for (const metric of ['precision', 'recall', 'f1', 'roc_auc', 'average_precision'] as const)
      expect(measure(metric, rowsOf(input['y_true'], input['y_pred']))).toBeNull();
  });

  test.each([
    ['f1-005-weighted-samples', 'f1'],
    ['r2-005-weights', 'r2'],
  ] as const)('%s: counts are weights', (id, metric) => {
    const {input, expected} = caseOf(id);
    const counted = metricDefinitions[metric].prepare(rowsOf(input['y_true'], input['y_pred']), {
      threshold: 0.5,
    });
    expect(counted(Uint32Array.from(input['sample_weight'] as number[]))).toBeCloseTo(
      expected['value'] as number,
      10,
    );
  });

  test.each([
    ['r2-001-doc', 'r2'],
    ['mae-001', 'mae'],
    ['rmse-001', 'rmse'],
  ] as const)('%s', (id, metric) => {
    const {input, expected} = caseOf(id);
    expect(measure(metric, rowsOf(input['y_true'], input['y_pred']))).toBeCloseTo(
      expected['value'] as number,
      10,
    );
  });
});

test.each([
  ['r2', [2, 2, 2], [1, 2, 3]],
  ['r2', [1], [1]],
  ['roc_auc', [1, 1], [0.2, 0.3]],
  ['average_precision', [0, 0], [0.2, 0.3]],
  ['precision', [1, 0], [0.1, 0.2]],
  ['recall', [0, 0], [0.9, 0.2]],
] as const)('%s is undefined for labels %j', (metric, labels, predictions) => {
  expect(measure(metric, rowsOf(labels, predictions))).toBeNull();
});

test('a probability at the threshold counts as positive', () => {
  expect(measure('accuracy', rowsOf([1, 0], [0.5, 0.49]), 0.5)).toBe(1);
  expect(measure('recall', rowsOf([1], [0.7]), 0.8)).toBe(0);
});

const binary = fc
  .array(fc.tuple(fc.integer({min: 0, max: 1}), fc.integer({min: 0, max: 20})), {minLength: 2, maxLength: 60})
  .map((rows) =>
    rowsOf(
      rows.map(([y]) => y),
      rows.map(([, p]) => p / 20),
    ),
  );

describe('properties', () => {
  test('the area under the curve is what counting all pairs gives', () => {
    fc.assert(
      fc.property(binary, ({labels, predictions}) => {
        let wins = 0;
        let pairs = 0;
        labels.forEach((y, i) => {
          labels.forEach((z, j) => {
            if (y !== 1 || z !== 0) return;
            pairs++;
            wins += predictions[i]! > predictions[j]! ? 1 : predictions[i] === predictions[j] ? 0.5 : 0;
          });
        });
        const area = measure('roc_auc', {labels, predictions});
        if (pairs === 0) expect(area).toBeNull();
        else expect(area).toBeCloseTo(wins / pairs, 12);
      }),
    );
  });

  test('the area does not change with a monotone map of the scores, and turns around with the labels', () => {
    fc.assert(
      fc.property(binary, (rows) => {
        const area = measure('roc_auc', rows);
        const mapped = measure('roc_auc', {
          ...rows,
          predictions: rows.predictions.map((p) => Math.exp(3 * p) - 7),
        });
        const flipped = measure('roc_auc', {...rows, labels: rows.labels.map((y) => 1 - y)});
        expect(mapped).toBe(area);
        if (area !== null) expect(flipped).toBeCloseTo(1 - area, 12);
      }),
    );
  });

  test('the average precision is what looking at every threshold gives', () => {
    fc.assert(
      fc.property(binary, ({labels, predictions}) => {
        const positives = labels.filter((y) => y === 1).length;
        let area = 0;
        let recall = 0;
        for (const threshold of [...new Set(predictions)].sort((a, b) => b - a)) {
          const selected = labels.filter((_, i) => predictions[i]! >= threshold);
          const hits = selected.filter((y) => y === 1).length;
          area += (hits / positives - recall) * (hits / selected.length);
          recall = hits / positives;
        }
        const found = measure('average_precision', {labels, predictions});
        if (positives === 0) expect(found).toBeNull();
        else expect(found).toBeCloseTo(area, 12);
      }),
    );
  });

  test('a row counted k times is k rows', () => {
    fc.assert(
      fc.property(binary, fc.infiniteStream(fc.integer({min: 0, max: 3})), (rows, stream) => {
        const counts = Uint32Array.from(rows.labels, () => Number(stream.next().value ?? 0));
        const repeat = (values: Float64Array): Float64Array =>
          Float64Array.from([...values].flatMap((value, i) => new Array<number>(counts[i]!).fill(value)));
        const repeated = {labels: repeat(rows.labels), predictions: repeat(rows.predictions)};
        for (const name of [
          'roc_auc',
          'average_precision',
          'log_loss',
          'brier',
          'ece',
          'accuracy',
          'precision',
          'recall',
          'f1',
          'rmse',
          'mae',
          'r2',
        ] as const) {
          const counted = metricDefinitions[name].prepare(rows, {threshold: 0.5})(counts);
          const expected = measure(name, repeated);
          if (expected === null) expect(Number.isFinite(counted)).toBe(false);
          else expect(counted).toBeCloseTo(expected, 10);
        }
      }),
    );
  });

  test('errors scale with the unit, r2 does not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({min: -50, max: 50}), fc.integer({min: -50, max: 50})), {minLength: 3}),
        (pairs) => {
          const rows = rowsOf(
            pairs.map(([y]) => y),
            pairs.map(([, p]) => p),
          );
          const scaled = {
            labels: rows.labels.map((y) => 4 * y),
            predictions: rows.predictions.map((p) => 4 * p),
          };
          expect(measure('rmse', scaled)).toBeCloseTo(4 * measure('rmse', rows)!, 8);
          expect(measure('mae', scaled)).toBeCloseTo(4 * measure('mae', rows)!, 8);
          const r2 = measure('r2', rows);
          if (r2 === null) expect(measure('r2', scaled)).toBeNull();
          else expect(measure('r2', scaled)).toBeCloseTo(r2, 8);
        },
      ),
    );
  });
});
