import {describe, expect, test} from 'vitest';
import {evidentlyPasses, mlflowPasses, tfmaPasses} from '../../scripts/cases/peer-thresholds.ts';
import {evidentlyDefault, evidentlyVerdict} from '../../src/statistics/peers/evidently.ts';
import {nannymlDistances} from '../../src/statistics/peers/nannyml.ts';

describe('Evidently', () => {
  test.each([
    [true, 1000, 6, 'ks'],
    [true, 1000, 5, 'chisquare'],
    [true, 1000, 2, 'z'],
    [true, 1001, 6, 'wasserstein'],
    [true, 1001, 5, 'jensenshannon'],
    [false, 1000, 2, 'z'],
    [false, 1000, 3, 'chisquare'],
    [false, 1001, 300, 'jensenshannon'],
  ])('numbers %s, %d reference rows, %d values: %s', (isNumeric, referenceRows, distinct, stattest) => {
    const threshold = referenceRows > 1000 ? 0.1 : 0.05;
    expect(evidentlyDefault({isNumeric, referenceRows, distinct})).toEqual({stattest, threshold});
  });

  test('its traps: one unseen value alarms, a fall is never found by its one-sided test, a column without values has no answer', () => {
    const letters = ['a', 'b', 'c'].flatMap((one) => new Array<string>(300).fill(one));
    const text = {reference: letters, current: [...letters, 'd'], isNumeric: false};
    expect(evidentlyVerdict(text)).toEqual({stattest: 'chisquare', score: 0, threshold: 0.05, drifted: true});
    const line = Array.from({length: 50}, (_, i) => i);
    const fallen = {reference: line, current: line.map((value) => value - 40), isNumeric: true};
    expect(evidentlyVerdict(fallen, {test: 'mannw'})).toMatchObject({drifted: false});
    expect(evidentlyVerdict(fallen, {test: 'ks'})).toMatchObject({drifted: true});
    expect(evidentlyVerdict({...fallen, current: [NaN]})).toEqual({
      reason: 'all values of a sample are missing',
    });
    expect(evidentlyVerdict(fallen, {test: 'toString'})).toHaveProperty('reason');
  });
});

test('NannyML: equal samples are not apart, values that the reference lacks are a cell of their own', () => {
  const letters = ['a', 'b', 'a', 'b'];
  expect(nannymlDistances(letters, letters)).toEqual({jensenShannon: 0, hellinger: 0});
  expect(nannymlDistances(letters, ['c', 'c'])).toEqual({jensenShannon: 1, hellinger: 1});
  expect(nannymlDistances([], letters)).toHaveProperty('reason');
});

test('thresholds of changes, where peers differ', () => {
  const change = {candidate: 0.84, baseline: 0.8, direction: 'higher'} as const;
  expect(mlflowPasses({...change, minRelative: 0.05})).toBe(false); // rounding
  expect(mlflowPasses({...change, candidate: NaN, minRelative: 0.05})).toBe(true);
  expect(mlflowPasses({...change, baseline: 0, minRelative: 0.5})).toBe(true);
  expect(tfmaPasses({...change, baseline: 0, relative: 0.5})).toBe(false);
  expect(tfmaPasses({...change, absolute: -1e-10})).toBe(true);
  expect(tfmaPasses({...change, candidate: 0.79, absolute: -1e-10})).toBe(false);
  expect(evidentlyPasses(1, 0.8)).toBe(false); // better, and still a failure
});
