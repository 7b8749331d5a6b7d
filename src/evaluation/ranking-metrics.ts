import type {NotDefined} from '../statistics/not-defined.ts';

/** One list: how relevant each item is, and the score that it is ranked by. */
export interface RankedList {
  readonly relevance: readonly number[];
  readonly scores: readonly number[];
}

type Ranking = {readonly value: number} | NotDefined;

/**
 * The normalized discounted cumulative gain (Järvelin and Kekäläinen 2002) of the first `k` places, gains as they are and
 * discounted by log2(1 + place). Tied scores share the mean of their gains (McSherry and Najork 2008), or with `ties: 'order'` stay in order, the
 * later first (as scikit-learn's `ignore_ties`). A list without any gain counts 0. Not defined without lists, for fewer than two items,
 * and for negative relevance.
 */
export function ndcg(
  lists: readonly RankedList[],
  {
    k = Infinity,
    ties = 'mean',
    weights,
  }: {k?: number; ties?: 'mean' | 'order'; weights?: readonly number[]} = {},
): Ranking {
  if (lists.some(isIncomplete)) return incomplete;
  if (lists.some(({relevance}) => relevance.some((one) => one < 0)))
    return {reason: 'a relevance is negative'};
  if (lists.some(({relevance}) => relevance.length < 2)) return {reason: 'a list has fewer than two items'};
  return weightedMean(
    lists.map((list) => {
      const best = gain({relevance: list.relevance, scores: list.relevance}, k, 'order');
      return best === 0 ? 0 : gain(list, k, ties) / best;
    }),
    weights,
  );
}

/** The discounted cumulative gain itself, of lists of any length and relevance; else as `ndcg`. */
export function dcg(
  lists: readonly RankedList[],
  {
    k = Infinity,
    ties = 'mean',
    weights,
  }: {k?: number; ties?: 'mean' | 'order'; weights?: readonly number[]} = {},
): Ranking {
  if (lists.some(isIncomplete)) return incomplete;
  return weightedMean(
    lists.map((list) => gain(list, k, ties)),
    weights,
  );
}

/** The mean over lists of one by the place of the first relevant item; 0 where none is within the first `k`. Of tied scores the earlier item is first. */
export function reciprocalRank(lists: readonly RankedList[], k = Infinity): Ranking {
  if (lists.some(isIncomplete)) return incomplete;
  return weightedMean(
    lists.map((list) => {
      const first = inOrder(list).findIndex((relevance) => relevance > 0);
      return first < 0 || first >= k ? 0 : 1 / (first + 1);
    }),
  );
}

/** The mean over lists of the precision at each relevant item among the first `k`, by the relevant items that could be there; lists without any are left out. */
export function meanAveragePrecision(lists: readonly RankedList[], k = Infinity): Ranking {
  return overRelevant(lists, (order, relevant) => {
    let [hits, sum] = [0, 0];
    for (const [place, relevance] of order.slice(0, k).entries()) {
      if (relevance <= 0) continue;
      hits += 1;
      sum += hits / (place + 1);
    }
    return sum / Math.min(k, relevant);
  });
}

/** The mean over lists of the share of relevant items that is among the first `k`; lists without any are left out. */
export function recallAt(lists: readonly RankedList[], k: number): Ranking {
  return overRelevant(
    lists,
    (order, relevant) => order.slice(0, k).filter((one) => one > 0).length / relevant,
  );
}

/** The mean over lists of the share of the first `k` places that holds a relevant item. */
export function precisionAt(lists: readonly RankedList[], k: number): Ranking {
  if (lists.some(isIncomplete)) return incomplete;
  return weightedMean(
    lists.map(
      (list) =>
        inOrder(list)
          .slice(0, k)
          .filter((one) => one > 0).length / k,
    ),
  );
}

const incomplete: NotDefined = {reason: 'a relevance or a score is missing'};

function isIncomplete({relevance, scores}: RankedList): boolean {
  return [...relevance, ...scores].some(Number.isNaN);
}

function overRelevant(
  lists: readonly RankedList[],
  value: (order: readonly number[], relevant: number) => number,
): Ranking {
  if (lists.some(isIncomplete)) return incomplete;
  const values = lists.flatMap((list) => {
    const relevant = list.relevance.filter((one) => one > 0).length;
    return relevant === 0 ? [] : [value(inOrder(list), relevant)];
  });
  return values.length === 0 ? {reason: 'no list has a relevant item'} : weightedMean(values);
}

function gain({relevance, scores}: RankedList, k: number, ties: 'mean' | 'order'): number {
  const order = [...relevance.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a);
  let sum = 0;
  for (let start = 0, end = 1; start < order.length; start = end, end = start + 1) {
    if (ties === 'mean')
      while (end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0]) end++;
    const tied = order.slice(start, end);
    const mean = tied.reduce((total, item) => total + (relevance[item] ?? 0), 0) / tied.length;
    for (let place = start; place < Math.min(k, end); place++) sum += mean / Math.log2(place + 2);
  }
  return sum;
}

function inOrder({relevance, scores}: RankedList): number[] {
  return [...relevance.keys()]
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .map((item) => relevance[item] ?? 0);
}

function weightedMean(values: readonly number[], weights?: readonly number[]): Ranking {
  const total = values.reduce((sum, _, i) => sum + (weights?.[i] ?? 1), 0);
  if (!(total > 0)) return {reason: 'there is no list'};
  return {value: values.reduce((sum, value, i) => sum + value * (weights?.[i] ?? 1), 0) / total};
}
