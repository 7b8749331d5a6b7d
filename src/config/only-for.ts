import type {PathMistake} from './schema-mistakes.ts';

/** A key that is given where another one (`task`, `format`) has a value that knows no such key. */
export function onlyFor(
  path: readonly string[],
  {key, is, only}: {key: string; is: string; only: string},
): PathMistake {
  return {
    path,
    mistake: {what: `is given, but the ${key} is ${is}`, expected: `${key}: ${only}, or no such key`},
  };
}
