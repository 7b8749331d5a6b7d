import {linearPattern} from '../config/linear-pattern.ts';
import {messageOf, UserError} from '../kernel/errors.ts';
import {openDuckDB} from './duckdb.ts';

/** Longer texts are not matched: they break the pattern. */
const longestMatched = 10_000;
/** Texts that are handed to DuckDB at once. */
const most = 20_000;

/**
 * Which of these texts do not match a pattern of JavaScript. RE2 matches (DuckDB has it), in time that grows with the text
 * alone, so that no value of the data makes a check hang. Throws CAIRN_CONFIG_INVALID for a pattern that RE2 has not.
 */
export async function textsUnlike(
  column: string,
  pattern: string,
  texts: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const linear = linearPattern(pattern);
  if ('refused' in linear) throw refused(column, linear.refused);
  using duckdb = await openDuckDB([], {exact: true});
  const short = [...texts].filter((text) => text.length <= longestMatched);
  const like = new Set<string>();
  for (let start = 0; start < short.length; start += most) {
    const some = short.slice(start, start + most);
    const matched = await duckdb.matches(linear.re2, some).catch((error: unknown) => {
      throw refused(column, messageOf(error).split('\n')[0] ?? '', error);
    });
    for (const [index, text] of some.entries()) if (matched[index] === true) like.add(text);
  }
  return new Set([...texts].filter((text) => !like.has(text)));
}

function refused(column: string, why: string, cause?: unknown): UserError {
  return new UserError(
    'CAIRN_CONFIG_INVALID',
    {where: `columns.${column}.pattern`, what: `cannot be matched: ${why}`},
    {cause},
  );
}
