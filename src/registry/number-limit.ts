import type {TagName} from './tag-name.ts';

/**
 * The greatest number that counts, in versions, counters and sequences: one above it is read as any other, but nothing
 * is numbered after it, for its successors would soon be no exact numbers any more.
 */
export const numberLimit = 2 ** 31;

/**
 * One more than the greatest of the numbers that are taken, those that do not count left out; where they end at the
 * greatest one that counts, the number after the last one that leaves room.
 */
export function numberAfter(taken: Iterable<number>): number {
  const all = new Set(taken).add(0);
  let next = 1;
  for (const number of all)
    if (number < numberLimit && !all.has(number + 1)) next = Math.max(next, number + 1);
  return next;
}

/** Whether the three numbers of a version, and the last one of a pre-release such as `rc.1`, count. */
export function isCounted(version: string): boolean {
  return excessOf(version) === undefined;
}

/** The number of a tag's name that does not count, as it is written there; undefined where all do. */
export function excessIn(name: TagName): string | undefined {
  const {counter = 0} = name;
  if (counter > numberLimit) return String(counter);
  return 'version' in name ? excessOf(name.version) : undefined;
}

function excessOf(version: string): string | undefined {
  // Stryker disable next-line ConditionalExpression,Regex: nearly all end here, for speed alone
  if (!/\d{10}/.test(version)) return undefined;
  // The whole of it, which comes first, is no number.
  const parts = /^(\d+)\.(\d+)\.(\d+)(?:-[^.+]+\.(\d+)(?:\+|$))?/.exec(version);
  return parts?.find((part) => Number(part) > numberLimit);
}
