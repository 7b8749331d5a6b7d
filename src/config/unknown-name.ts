import {nearest} from './nearest.ts';
import type {PathMistake} from './schema-mistakes.ts';

/** The mistake of a name that nothing has; names the one that was probably meant. */
export function unknownName(
  path: readonly string[],
  kind: string,
  name: string,
  known: readonly string[],
): PathMistake {
  const near = nearest(name, known);
  return {
    path,
    mistake: {
      what: `is ${JSON.stringify(name)}, but there is no such ${kind}`,
      expected: known.length === 0 ? `a ${kind} (there is none)` : known.join(', '),
      ...(near !== undefined && {todo: `Did you mean ${near}?`}),
    },
  };
}
