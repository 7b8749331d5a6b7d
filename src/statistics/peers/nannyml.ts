import {hellinger, jensenShannonDistance} from '../distance/share-distances.ts';
import {binEdges, countInBins} from '../histogram-edges.ts';
import {isNotDefined, type NotDefined} from '../not-defined.ts';

/**
 * The univariate distances of NannyML 0.13 for a column: Jensen-Shannon to base 2 and Hellinger, over Doane's bins of the
 * reference, all that lies outside of them in one more; few values (at most 50, and a tenth of the rows) and categories are a cell each, values
 * that the reference lacks one more. Its default alarm is 0.1. Missing values are left out.
 */
export function nannymlDistances(
  reference: readonly (number | string)[],
  current: readonly (number | string)[],
): {jensenShannon: number; hellinger: number} | NotDefined {
  const [then, now] = [reference, current].map((values) =>
    values.filter((value) => typeof value !== 'number' || !Number.isNaN(value)),
  );
  if (then === undefined || now === undefined || then.length === 0 || now.length === 0)
    return {reason: 'a sample is empty'};
  const {reference: p, current: q} = cells(then, now);
  const inside = q.reduce((sum, count) => sum + count, 0);
  const outside = now.length - inside;
  const cellsOf = outside > 0 ? {p: [...p, 0], q: [...q, outside]} : {p, q};
  const [shannon, root] = [jensenShannonDistance(cellsOf.p, cellsOf.q, 2), hellinger(cellsOf.p, cellsOf.q)];
  if (isNotDefined(shannon)) return shannon;
  return isNotDefined(root) ? root : {jensenShannon: shannon.distance, hellinger: root.distance};
}

function cells(
  then: readonly (number | string)[],
  now: readonly (number | string)[],
): {reference: number[]; current: number[]} {
  const distinct = [...new Set(then)];
  const numbers = then.filter((value) => typeof value === 'number');
  const isContinuous =
    numbers.length === then.length && (distinct.length > 50 || distinct.length / then.length > 0.1);
  if (isContinuous) {
    const edges = binEdges(numbers, 'doane');
    return {reference: countInBins(numbers, edges), current: countInBins(now.map(Number), edges)};
  }
  const countOf = (values: readonly (number | string)[]): number[] =>
    distinct.map((value) => values.reduce((sum: number, one) => sum + Number(one === value), 0));
  return {reference: countOf(then), current: countOf(now)};
}
