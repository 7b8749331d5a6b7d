import type {PathMistake} from './schema-mistakes.ts';

/** A path that climbs above where it has to stay. */
export function leadsOutsideMistake(
  path: readonly string[],
  value: string,
  expected = 'a path below the folder of this file',
): PathMistake {
  return {path, mistake: {what: `is ${JSON.stringify(value)}, which leads outside`, expected}};
}
