import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {seededRandom} from '../../src/statistics/seeded-random.ts';
import {calibrationBins, calibrationError, summarizeBins} from '../../src/evaluation/calibration.ts';
import {evaluateModels} from '../../src/evaluation/evaluate-models.ts';
import type {ScoredRows} from '../../src/evaluation/metric.ts';
import {measure} from '../../src/evaluation/metrics.ts';
import vectors from './vectors/metrics.json' with {type: 'json'};

function caseOf(id: string): {rows: ScoredRows; expected: number; tolerance: number} {
  const {input, expected, tolerance} = vectors.cases.find((one) => one.id === id)! as unknown as {
    input: {y_true: number[]; proba: number[]};
    expected: {value: number};
    tolerance: {abs: number};
  };
  const rows = {labels: Float64Array.from(input.y_true), predictions: Float64Array.from(input.proba)};
  return {rows, expected: expected.value, tolerance: tolerance.abs};
}

/** The bins of the reference cases: of equal width, (from, to], with 0 in the first. */
const halves = (predictions: Float64Array): Uint32Array =>
  Uint32Array.from(predictions, (p) => Number(p > 0.5));

describe('reference cases', () => {
  test.each(['ece-001-l1', 'ece-003-boundary'])('%s', (id) => {
    const {rows, expected, tolerance} = caseOf(id);
    const error = calibrationError(summarizeBins(rows, halves(rows.predictions)));
    expect(Math.abs(error - expected)).toBeLessThanOrEqual(tolerance);
  });

  test('ece-001-max: the bin that is furthest off', () => {
    const {rows, expected, tolerance} = caseOf('ece-001-max');
    const gaps = summarizeBins(rows, halves(rows.predictions)).map(({predicted, observed}) =>
      Math.abs(predicted - observed),
    );
    expect(Math.abs(Math.max(...gaps) - expected)).toBeLessThanOrEqual(tolerance);
  });
});

const scored = fc
  .array(fc.tuple(fc.integer({min: 0, max: 1}), fc.integer({min: 0, max: 40})), {
    minLength: 1,
    maxLength: 200,
  })
  .map((rows): ScoredRows & {pairs: [number, number][]} => ({
    labels: Float64Array.from(rows, ([y]) => y),
    predictions: Float64Array.from(rows, ([, p]) => p / 40),
    pairs: rows,
  }));

describe('bins', () => {
  test('distinct predictions fall into ten bins of equal count, ascending', () => {
    const predictions = Float64Array.from({length: 200}, (_, i) => ((i * 37) % 200) / 200);
    const bins = calibrationBins({labels: predictions.map((p) => Number(p > 0.3)), predictions});
    expect(bins.map(({n}) => n)).toEqual(new Array(10).fill(20));
    expect(bins[0]).toMatchObject({lower: 0, upper: 0.095, observed: 0});
    expect(bins[0]!.predicted).toBeCloseTo(0.0475, 12);
    expect(bins[9]).toMatchObject({lower: 0.9, upper: 0.995, observed: 1});
  });

  test('one prediction for all is one bin', () => {
    const rows = {labels: Float64Array.of(0, 1, 1, 1), predictions: new Float64Array(4).fill(0.25)};
    expect(calibrationBins(rows)).toEqual([
      {lower: 0.25, upper: 0.25, n: 4, predicted: 0.25, observed: 0.75},
    ]);
    expect(measure('ece', rows)).toBe(0.5);
  });

  test('all rows are in one bin each, bins do not overlap, and their order does not depend on that of the rows', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const bins = calibrationBins(rows);
        expect(bins.length).toBeLessThanOrEqual(10);
        expect(bins.reduce((sum, {n}) => sum + n, 0)).toBe(rows.labels.length);
        for (const [i, bin] of bins.entries()) {
          expect(bin.lower).toBeLessThanOrEqual(bin.upper);
          if (i > 0) expect(bin.lower).toBeGreaterThan(bins[i - 1]!.upper);
        }
        const turned = calibrationBins({
          labels: rows.labels.toReversed(),
          predictions: rows.predictions.toReversed(),
        });
        expect(turned.map(({n, observed}) => [n, observed])).toEqual(
          bins.map(({n, observed}) => [n, observed]),
        );
      }),
    );
  });
});

describe('the expected calibration error', () => {
  test('is what the bins of the diagram give', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        expect(measure('ece', rows)).toBeCloseTo(calibrationError(calibrationBins(rows)), 12);
      }),
    );
  });

  test('of a calibrated model is what chance gives, of one that is 0.1 off is about 0.1', () => {
    const random = seededRandom(21);
    const n = 4000;
    const predictions = Float64Array.from({length: n}, () => 0.1 + 0.6 * random.next());
    const labels = (shift: number) => predictions.map((p) => Number(random.next() < p + shift));
    const spread = predictions.reduce((sum, p) => sum + p * (1 - p), 0) / n;
    const byChance = 0.8 * Math.sqrt((10 * spread) / n);
    const calibrated = measure('ece', {labels: labels(0), predictions})!;
    expect(calibrated).toBeGreaterThan(byChance / 2);
    expect(calibrated).toBeLessThan(byChance * 1.6);
    expect(measure('ece', {labels: labels(0.1), predictions})).toBeCloseTo(0.1, 1);
  });

  test('has an interval that contains the truth, which resampling alone would overstate (0.92 and more of 150)', () => {
    const random = seededRandom(22);
    let covered = 0;
    for (let repetition = 0; repetition < 150; repetition++) {
      const predictions = Float64Array.from({length: 600}, () => 0.1 + 0.7 * random.next());
      const {metrics} = evaluateModels(
        predictions.map((p) => Number(random.next() < p + 0.06)),
        {challenger: predictions},
        {metrics: ['ece'], threshold: 0.5, confidence: 0.95, resamples: 200, seed: repetition},
      );
      const {lower, upper, value} = metrics[0]!;
      expect(lower! <= value! && value! <= upper!).toBe(true);
      if (lower! <= 0.06 && upper! >= 0.06) covered++;
    }
    expect(covered / 150).toBeGreaterThanOrEqual(0.92);
  });
});
