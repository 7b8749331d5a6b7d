import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {metricsOfTask, type MetricName} from '../../src/config/evaluation-settings.ts';
import {confusionMatrix, measureClasses} from '../../src/evaluation/measure-classes.ts';
import {measure} from '../../src/evaluation/metrics.ts';
import {requireClassColumns} from '../../src/evaluation/require-class-columns.ts';
import {requireRightColumns} from '../../src/evaluation/require-right-columns.ts';
import vectors from './vectors/classes.json' with {type: 'json'};

const settings = {metrics: [], threshold: 0.5, confidence: 0.95, resamples: 200, seed: 1};
const names = (count: number): string[] => Array.from({length: count}, (_, i) => `class ${i}`);

describe('metrics of several classes are those of scikit-learn', () => {
  test.each(vectors.cases)('$id', ({labels, probabilities, expected, confusion}) => {
    const rows = {labels: Float64Array.from(labels), predictions: Float64Array.from(probabilities.flat())};
    for (const [name, value] of Object.entries(expected))
      expect(measure(name as MetricName, rows), name).toBeCloseTo(value, 10);
    const classes = names(confusion.length);
    expect(confusionMatrix({labels: rows.labels, classes}, rows.predictions)).toEqual({
      classes,
      counts: confusion,
    });
  });

  test('a class without rows: the areas are undefined, all else is not', () => {
    const {labels, probabilities} =
      vectors.cases.find(({id}) => id === 'a class without rows') ?? expect.fail();
    const rows = {labels: Float64Array.from(labels), predictions: Float64Array.from(probabilities.flat())};
    const undefinedOnes = metricsOfTask('multiclass').filter((name) => measure(name, rows) === null);
    expect(undefinedOnes).toEqual(['roc_auc_ovr', 'roc_auc_ovo']);
  });
});

test('of two classes everything is as of a binary model', () => {
  const binary = {
    labels: Float64Array.of(0, 1, 1, 0, 1),
    predictions: Float64Array.of(0.2, 0.7, 0.4, 0.6, 0.9),
  };
  const both = {
    ...binary,
    predictions: Float64Array.from([...binary.predictions].flatMap((p) => [1 - p, p])),
  };
  for (const name of ['accuracy', 'balanced_accuracy', 'kappa', 'mcc', 'log_loss'] as const)
    expect(measure(name, both), name).toBeCloseTo(measure(name, binary) ?? Number.NaN, 12);
  expect(measure('roc_auc_ovr', both)).toBeCloseTo(measure('roc_auc', binary) ?? Number.NaN, 12);
  expect(measure('brier', both)).toBeCloseTo(2 * (measure('brier', binary) ?? Number.NaN), 12);
});

test('counts: the deviance of Poisson, 0 for what is right, undefined where 0 was predicted for more', () => {
  const deviance = (labels: number[], predictions: number[]) =>
    measure('poisson_deviance', {
      labels: Float64Array.from(labels),
      predictions: Float64Array.from(predictions),
    });
  expect(deviance([0, 1, 4], [0, 1, 4])).toBe(0);
  expect(deviance([2, 0, 1, 4], [0.5, 0.5, 2, 2])).toBeCloseTo(1.4260151319598084, 12); // scikit-learn's doc
  expect(deviance([1], [0])).toBeNull();
});

describe('measureClasses', () => {
  const {labels, probabilities} = vectors.cases[0] ?? expect.fail();
  const rows = {labels: Float64Array.from(labels), classes: names(3)};
  const challenger = Float64Array.from(probabilities.flat());

  test('each class against all others, most rows first', () => {
    const measured = measureClasses(rows, {challenger}, settings);
    expect(measured.map(({n}) => n)).toEqual([...measured.map(({n}) => n)].sort((a, b) => b - a));
    expect(measured.reduce((sum, {n}) => sum + n, 0)).toBe(labels.length);
    const recalls = measured.map(
      ({metrics}) => metrics.find(({name}) => name === 'recall')?.value ?? Number.NaN,
    );
    expect(recalls.reduce((sum, one) => sum + one, 0) / 3).toBeCloseTo(
      vectors.cases[0]?.expected.recall_macro ?? 0,
      10,
    );
    expect(measured[0]).not.toHaveProperty('comparison');
  });

  test('against itself nothing is better', () => {
    const measured = measureClasses(rows, {challenger, champion: challenger}, settings);
    for (const {comparison} of measured)
      for (const one of comparison ?? expect.fail())
        expect([one.difference, one.better]).toEqual([0, 'unclear']);
  });

  test('beyond 50 classes the others are one line of the matrix, and no row is lost', () => {
    const many = {labels: Float64Array.from({length: 180}, (_, i) => i % 60), classes: names(60)};
    const right = Float64Array.from({length: 180 * 60}, (_, i) => Number(i % 60 === Math.floor(i / 60) % 60));
    const {classes, counts} = confusionMatrix(many, right);
    expect([classes.length, classes.at(-1)]).toEqual([50, '(11 other classes)']);
    expect(counts.flat().reduce((sum, one) => sum + one, 0)).toBe(180);
    expect(counts.at(-1)?.at(-1)).toBe(33);
  });
});

describe('requireClassColumns', () => {
  const said: string[] = [];
  const log = {warning: (text: string) => void said.push(text)};
  const labels = Float64Array.from({length: 60}, (_, i) => i % 3);
  const classes = ['bird', 'cat', 'dog'];
  const sure = (column: (label: number) => number): Float64Array =>
    Float64Array.from({length: 180}, (_, i) => (i % 3 === column(Math.floor(i / 3) % 3) ? 0.8 : 0.1));
  const scored = (predictions: Float64Array, tellsClass: boolean) => ({predictions, tellsClass});

  test('columns in another order than the classes are refused, or said where the model names them', () => {
    const turned = sure((label) => (label + 1) % 3);
    expect(() => {
      requireClassColumns(labels, scored(turned, false), {classes, settings}, log);
    }).toThrow(/rows of class "bird" get the highest probability in that of "cat"/);
    requireClassColumns(labels, scored(turned, true), {classes, settings}, log);
    expect(said).toHaveLength(1);
  });

  test('columns in their order, and a model that knows nothing, are not', () => {
    requireClassColumns(
      labels,
      scored(
        sure((label) => label),
        false,
      ),
      {classes, settings},
      log,
    );
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({min: 0, max: 1, noNaN: true})), (stream) => {
        const guesses = Float64Array.from({length: 180}, () => Number(stream.next().value));
        expect(() => {
          requireClassColumns(
            labels,
            scored(guesses, false),
            {classes, settings: {...settings, confidence: 0.9999}},
            log,
          );
        }).not.toThrow();
      }),
      {numRuns: 20},
    );
  });
});

test('a class that has no probability in any row is said, as the model may not know it', () => {
  const said: string[] = [];
  const labels = Float64Array.of(0, 1, 0, 1);
  const predictions = Float64Array.of(0.9, 0.1, 0, 0.2, 0.8, 0, 0.7, 0.3, 0, 0.4, 0.6, 0);
  const scored = {predictions, tellsClass: true};
  const log = {warning: (text: string) => void said.push(text)};
  requireRightColumns(
    'multiclass',
    {labels, targets: ['kind'], classes: ['bird', 'cat', 'dog']},
    scored,
    settings,
    log,
  );
  expect(said).toEqual([
    'The model gives "dog" a probability of 0 in every row of the test: does it know this class?',
  ]);
});
