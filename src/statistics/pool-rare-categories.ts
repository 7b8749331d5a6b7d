import {sum} from 'simple-statistics';
import {smallerExpectation} from './chi-square-test.ts';

export interface Pooled {
  /** Cells whose expected counts are at least 5 in both samples; the first may hold rare categories that had no place. */
  readonly reference: readonly number[];
  readonly current: readonly number[];
  /** The rare categories together, where even together they are too few for a cell of their own. */
  readonly rare: {readonly reference: number; readonly current: number} | undefined;
}

/**
 * Pools the categories whose expected count is below 5 in either sample into one cell. Which ones those are depends on
 * the totals alone, so that pooling does not favour a difference. Where the pool itself expects fewer than 5 rows it is
 * merged with the largest cell, and handed back as `rare` for an exact test: a category that the reference never had
 * would else vanish in it.
 */
export function poolRareCategories(
  counts: Iterable<{readonly reference: number; readonly current: number}>,
): Pooled {
  const all = [...counts];
  const n = sum(all.map((cell) => cell.reference));
  const m = sum(all.map((cell) => cell.current));
  const expected = (cell: {reference: number; current: number}): number =>
    smallerExpectation(cell.reference + cell.current, n, m);
  const cells = all.filter((cell) => expected(cell) >= 5).sort((a, b) => expected(b) - expected(a));
  const rare = {reference: 0, current: 0};
  for (const cell of all) {
    if (expected(cell) >= 5) continue;
    rare.reference += cell.reference;
    rare.current += cell.current;
  }
  const [largest] = cells;
  const own = expected(rare) >= 5 || largest === undefined;
  const final = own
    ? [...cells, ...(rare.reference + rare.current > 0 ? [rare] : [])]
    : [
        {reference: largest.reference + rare.reference, current: largest.current + rare.current},
        ...cells.slice(1),
      ];
  return {
    reference: final.map((cell) => cell.reference),
    current: final.map((cell) => cell.current),
    rare: own || rare.reference + rare.current === 0 ? undefined : rare,
  };
}
