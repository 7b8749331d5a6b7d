import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ScoringSettings} from '../../src/config/evaluation-settings.ts';
import {seededRandom, type SeededRandom} from '../../src/statistics/seeded-random.ts';
import {biasedInterval, bootstrap, percentileInterval} from '../../src/statistics/bootstrap.ts';
import {evaluateModels} from '../../src/evaluation/evaluate-models.ts';
import {meanOf} from '../../src/evaluation/mean-of.ts';

const settings: ScoringSettings = {
  metrics: ['accuracy', 'log_loss'],
  threshold: 0.5,
  confidence: 0.95,
  resamples: 300,
  seed: 1,
};

/** Labels, and the scores of two classifiers that are right with these probabilities. */
function simulate(random: SeededRandom, n: number, right: {challenger: number; champion: number}) {
  const labels = Float64Array.from({length: n}, () => Number(random.next() < 0.4));
  const scores = (p: number) => labels.map((y) => (random.next() < p ? y : 1 - y) * 0.8 + 0.1);
  return {labels, predictions: {challenger: scores(right.challenger), champion: scores(right.champion)}};
}

test('the same seed gives the same intervals, another seed others', () => {
  const {labels, predictions} = simulate(seededRandom(5), 200, {challenger: 0.8, champion: 0.7});
  const first = evaluateModels(labels, predictions, settings);
  expect(evaluateModels(labels, predictions, settings)).toEqual(first);
  expect(evaluateModels(labels, predictions, {...settings, seed: 2}).metrics).not.toEqual(first.metrics);
});

test('a clearly better challenger is called better, in the direction of each metric', () => {
  const {labels, predictions} = simulate(seededRandom(6), 600, {challenger: 0.9, champion: 0.6});
  const {comparison = []} = evaluateModels(labels, predictions, settings);
  expect(comparison.map(({metric, better}) => [metric, better])).toEqual([
    ['accuracy', 'challenger'],
    ['log_loss', 'challenger'],
  ]);
  expect(comparison[0]!.difference).toBeGreaterThan(0);
  expect(comparison[1]!.difference).toBeLessThan(0);
  const turned = evaluateModels(
    labels,
    {challenger: predictions.champion, champion: predictions.challenger},
    settings,
  );
  expect(turned.comparison!.map(({better}) => better)).toEqual(['champion', 'champion']);
});

test('a model against itself: no difference at all, unclear', () => {
  const {labels, predictions} = simulate(seededRandom(7), 100, {challenger: 0.8, champion: 0.7});
  const {comparison = []} = evaluateModels(
    labels,
    {challenger: predictions.champion, champion: predictions.champion},
    settings,
  );
  for (const one of comparison)
    expect(one).toMatchObject({difference: 0, lower: 0, upper: 0, better: 'unclear'});
});

test('an undefined metric has no interval and favours nobody', () => {
  const labels = new Float64Array(20).fill(1);
  const scores = labels.map((_, i) => i / 20);
  const {metrics, comparison} = evaluateModels(
    labels,
    {challenger: scores, champion: scores},
    {...settings, metrics: ['roc_auc']},
  );
  expect(metrics).toEqual([
    {name: 'roc_auc', direction: 'higher', value: null, lower: null, upper: null, n: 20},
  ]);
  expect(comparison![0]).toMatchObject({difference: null, lower: null, upper: null, better: 'unclear'});
});

test('a metric that is undefined in many resamples has a value but no interval', () => {
  const labels = Float64Array.from({length: 30}, (_, i) => Number(i === 0));
  const {metrics} = evaluateModels(
    labels,
    {challenger: labels.map((y) => 0.4 + y / 10)},
    {...settings, metrics: ['roc_auc']},
  );
  expect(metrics[0]).toMatchObject({value: 1, lower: null, upper: null});
});

test('a baseline is compared on the same resamples, and called by its name', () => {
  const {labels, predictions} = simulate(seededRandom(12), 400, {challenger: 0.6, champion: 0.95});
  const champion = evaluateModels(labels, predictions, settings);
  const baseline = evaluateModels(
    labels,
    {challenger: predictions.challenger, baseline: predictions.champion},
    settings,
  );
  expect(baseline).not.toHaveProperty('comparison');
  expect(baseline.metrics).toEqual(champion.metrics);
  expect(baseline.baseline).toEqual({
    metrics: champion.champion,
    comparison: champion.comparison!.map((one) => ({...one, better: 'baseline'})),
  });
  expect(evaluateModels(labels, {...predictions, baseline: predictions.challenger}, settings)).toMatchObject({
    ...champion,
    baseline: {metrics: champion.metrics, comparison: [{better: 'unclear'}, {better: 'unclear'}]},
  });
});

test('without a champion there is nothing to compare', () => {
  const {labels, predictions} = simulate(seededRandom(8), 50, {challenger: 0.8, champion: 0.8});
  expect(Object.keys(evaluateModels(labels, {challenger: predictions.challenger}, settings))).toEqual([
    'metrics',
  ]);
});

describe('the bootstrap', () => {
  test('every resample has as many rows as there are', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 50}), fc.integer(), (rows, seed) => {
        const total = (counts: Uint32Array): number => counts.reduce((sum, count) => sum + count, 0);
        const [totals] = bootstrap([total], {rows, resamples: 20, seed});
        expect([...totals!]).toEqual(new Array(20).fill(rows));
      }),
    );
  });

  test('the interval of a mean has the width that the standard error gives', () => {
    const random = seededRandom(9);
    const values = Float64Array.from({length: 2000}, () => random.next());
    const [means] = bootstrap([meanOf(values)], {rows: 2000, resamples: 2000, seed: 3});
    const {lower, upper} = percentileInterval(means!, 0.95)!;
    const expected = (2 * 1.96 * Math.sqrt(1 / 12)) / Math.sqrt(2000);
    expect((upper - lower) / expected).toBeGreaterThan(0.9);
    expect((upper - lower) / expected).toBeLessThan(1.1);
  });

  test('the interval of a paired difference covers the truth as often as it says (0.92 to 0.98 of 400)', () => {
    const random = seededRandom(11);
    let covered = 0;
    for (let repetition = 0; repetition < 400; repetition++) {
      const {labels, predictions} = simulate(random, 500, {challenger: 0.83, champion: 0.8});
      const one = evaluateModels(labels, predictions, {
        ...settings,
        metrics: ['accuracy'],
        resamples: 250,
        seed: repetition,
      });
      const {lower, upper} = one.comparison![0]!;
      if (lower! <= 0.03 && upper! >= 0.03) covered++;
    }
    expect(covered / 400).toBeGreaterThanOrEqual(0.92);
    expect(covered / 400).toBeLessThanOrEqual(0.98);
  });

  test('an interval of a biased estimate is as wide on both sides, up to the bound', () => {
    const values = Float64Array.from({length: 101}, (_, i) => 0.1 + i / 1000);
    const upward = {confidence: 0.9, bias: 'upward', bound: 0} as const;
    const downward = {confidence: 0.9, bias: 'downward', bound: 1} as const;
    expect(biasedInterval(0.12, values, upward)!.lower).toBeCloseTo(0.045, 12);
    expect(biasedInterval(0.12, values, upward)!.upper).toBeCloseTo(0.195, 12);
    expect(biasedInterval(0.05, values, upward)!.lower).toBe(0);
    expect(biasedInterval(0.9, values, upward)).toEqual({lower: 0.9, upper: 0.9});
    expect(biasedInterval(0.18, values, downward)!.lower).toBeCloseTo(0.105, 12);
    expect(biasedInterval(0.18, values, downward)!.upper).toBeCloseTo(0.255, 12);
    expect(biasedInterval(0.95, values, downward)!.upper).toBe(1);
    expect(biasedInterval(0.5, new Float64Array(20).fill(Number.NaN), upward)).toBeUndefined();
  });
});
