/** Whether a name passes a list of filter patterns, read in order: the last pattern that matches decides, `!` takes out. */
export function passesPatterns(name: string, patterns: readonly string[]): boolean {
  let passes = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    if (toRegExp(negated ? pattern.slice(1) : pattern).test(name)) passes = !negated;
  }
  return passes;
}

/** Whether any pattern of an `…-ignore` list matches a name. */
export function matchesAny(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => toRegExp(pattern).test(name));
}

/**
 * A filter pattern of GitHub as a regular expression: `*` stops at a slash, `**` does not, `?` and `+` repeat the
 * character before them, `[]` is a set, a backslash makes the next character literal.
 */
function toRegExp(pattern: string): RegExp {
  let source = '';
  let at = 0;
  const rules: readonly (readonly [RegExp, (text: string) => string])[] = [
    // `**/` at the start of a part also stands for no folder at all.
    [/(?<=^|\/)\*\*\//y, () => '(?:.*/)?'],
    [/\*\*/y, () => '.*'],
    [/\*/y, () => '[^/]*'],
    [/[?+]/y, (text) => (source === '' ? `\\${text}` : text)],
    [/\[[^\]]+\]/y, (text) => text.replace(/\\/g, '\\\\').replace(/^\[\^/, '[\\^')],
    [/\\./sy, (text) => escape(text.slice(1))],
    [/./sy, escape],
  ];
  while (at < pattern.length) {
    for (const [rule, translate] of rules) {
      rule.lastIndex = at;
      const found = rule.exec(pattern)?.[0];
      if (found === undefined) continue;
      source += translate(found);
      at += found.length;
      break;
    }
  }
  return compile(source, pattern);
}

function compile(source: string, pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${source})$`, 's');
  } catch (error) {
    throw new Error(`The filter pattern ${JSON.stringify(pattern)} is not valid.`, {cause: error});
  }
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
