import fc from 'fast-check';
import {expect, test} from 'vitest';
import {seededRandom, shuffle} from '../../src/statistics/seeded-random.ts';

test('a seed fixes the stream, on every machine', () => {
  const random = seededRandom(1);
  const first = Array.from({length: 3}, () => random.below(1000));
  const again = seededRandom(1);
  expect(Array.from({length: 3}, () => again.below(1000))).toEqual(first);
  const other = seededRandom(2);
  expect(Array.from({length: 3}, () => other.below(1000))).not.toEqual(first);
});

test('numbers are uniform: mean, variance and neighbours', () => {
  const random = seededRandom(42);
  const n = 200_000;
  let [sum, squares, products, previous] = [0, 0, 0, random.next()];
  for (let i = 0; i < n; i++) {
    const value = random.next();
    sum += value;
    squares += value * value;
    products += value * previous;
    previous = value;
  }
  expect(sum / n).toBeCloseTo(1 / 2, 2);
  expect(squares / n).toBeCloseTo(1 / 3, 2);
  expect(products / n).toBeCloseTo(1 / 4, 2);
});

test('a shuffle keeps every value', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer(), (values, seed) => {
      const shuffled = Uint32Array.from(values);
      shuffle(shuffled, seededRandom(seed));
      expect([...shuffled].sort((a, b) => a - b)).toEqual(values.toSorted((a, b) => a - b));
    }),
  );
});
