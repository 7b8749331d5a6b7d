import type {ColumnContract} from '../config/load-config.ts';

/** How the data write false and true. */
export type Words = readonly [no: string, yes: string];

/**
 * A number of a column as text: a boolean by its words (else true or false), a timestamp ISO 8601 in UTC, other numbers in
 * their shortest exact form, a missing one empty.
 */
export function numberText(
  type: ColumnContract['type'] | undefined,
  words: readonly string[] = ['false', 'true'],
): (value: number) => string {
  const shown = presentText(type, words);
  return (value) => (Number.isNaN(value) ? '' : shown(value));
}

function presentText(
  type: ColumnContract['type'] | undefined,
  [no = 'false', yes = 'true']: readonly string[],
): (value: number) => string {
  if (type === 'boolean') return (value) => (value === 1 ? yes : no);
  if (type === 'timestamp') return (value) => new Date(value).toISOString();
  return String;
}
