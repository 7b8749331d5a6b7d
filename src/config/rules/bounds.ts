import type {PathMistake} from '../schema-mistakes.ts';

/** A rule without any bound, or with two that leave nothing between them. */
export function boundMistakes(
  {minimum, maximum}: {minimum?: number; maximum?: number},
  expected: string,
): readonly PathMistake[] {
  if (minimum === undefined && maximum === undefined)
    return [{path: [], mistake: {what: 'has no bound', expected}}];
  return minimum !== undefined && maximum !== undefined && minimum > maximum
    ? [{path: ['minimum'], mistake: {what: 'is above the maximum'}}]
    : [];
}
