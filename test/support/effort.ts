import {test} from 'vitest';

/**
 * How much the long proofs try: `npm run check -- --all` sets the variable and tries everything, `npm run check` a part
 * of it that takes seconds. What is left to `--all` alone is named by the end of its file's name: `.long.test.ts`.
 */
const all = process.env['CAIRN_TEST_EFFORT'] === 'all';

/** The size of a sample: all of it, or what a quick check takes. */
export function sample(size: {readonly all: number; readonly quick: number}): number {
  return all ? size.all : size.quick;
}

/** All items, or in a quick check so many of them, spread evenly from the first to the last. */
export function sampleOf<Item>(items: readonly Item[], quick: number): readonly Item[] {
  if (all || items.length <= quick) return items;
  return items.filter(
    (_, index) =>
      Math.floor((index * quick) / items.length) > Math.floor(((index - 1) * quick) / items.length),
  );
}

/** A test that `npm run check` leaves to `--all`: a case at the edge of what others in its file prove. */
export const thorough = all ? test : test.skip;
