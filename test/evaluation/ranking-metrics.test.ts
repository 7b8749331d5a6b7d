import {describe, expect, test} from 'vitest';
import {
  dcg,
  meanAveragePrecision,
  ndcg,
  precisionAt,
  recallAt,
  reciprocalRank,
  type RankedList,
} from '../../src/evaluation/ranking-metrics.ts';

// Ranked by score: relevant, not, relevant, not; and not, relevant, with a tie after it.
const lists: readonly RankedList[] = [
  {relevance: [0, 1, 0, 1], scores: [0.1, 0.9, 0.7, 0.4]},
  {relevance: [0, 1, 0], scores: [0.8, 0.5, 0.5]},
];
const empty: RankedList = {relevance: [0, 0], scores: [1, 2]};

describe('ranked lists, by hand', () => {
  test.each([
    ['reciprocal rank', reciprocalRank(lists), (1 + 1 / 2) / 2],
    ['reciprocal rank of the first place', reciprocalRank(lists, 1), (1 + 0) / 2],
    ['mean average precision', meanAveragePrecision(lists), ((1 + 2 / 3) / 2 + 1 / 2) / 2],
    ['of the first two places', meanAveragePrecision(lists, 2), (1 / 2 + 1 / 2) / 2],
    ['recall at 2', recallAt(lists, 2), (1 / 2 + 1) / 2],
    ['precision at 2', precisionAt(lists, 2), (1 / 2 + 1 / 2) / 2],
    ['precision beyond the end', precisionAt(lists, 10), (2 / 10 + 1 / 10) / 2],
    ['gain', dcg(lists.slice(0, 1)), 1 + 1 / Math.log2(4)],
    ['normalized gain', ndcg(lists.slice(0, 1)), (1 + 1 / 2) / (1 + 1 / Math.log2(3))],
    ['gain of a tie', dcg(lists.slice(1)), 0.5 / Math.log2(3) + 0.5 / 2],
    ['normalized gain without any', ndcg([empty]), 0],
    ['recall leaves a list without relevant items out', recallAt([...lists, empty], 2), (1 / 2 + 1) / 2],
  ])('%s', (_, found, value) => {
    expect(found).toEqual({value: expect.closeTo(value, 12) as number});
  });

  test('what is not defined says why', () => {
    const missing: RankedList = {relevance: [1, Number.NaN], scores: [1, 2]};
    for (const metric of [ndcg, dcg, reciprocalRank, meanAveragePrecision])
      expect(metric([missing])).toEqual({reason: 'a relevance or a score is missing'});
    expect(recallAt([missing], 1)).toEqual({reason: 'a relevance or a score is missing'});
    expect(precisionAt([missing], 1)).toEqual({reason: 'a relevance or a score is missing'});
    expect(meanAveragePrecision([empty])).toEqual({reason: 'no list has a relevant item'});
    expect(ndcg([])).toEqual({reason: 'there is no list'});
    expect(ndcg([{relevance: [-1, 1], scores: [1, 2]}])).toEqual({reason: 'a relevance is negative'});
  });
});
