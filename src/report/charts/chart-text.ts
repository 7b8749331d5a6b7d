const longest = 32;

/**
 * A text from outside as a label of a chart: one line, no control or reordering characters, cut to so many UTF-16 units
 * (by which its width is guessed) without splitting a character.
 */
export function chartText(text: string, limit = longest): string {
  const plain = text
    .slice(0, limit * 4)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '\ufffd') // also what XML does not allow
    .trim();
  if (plain.length <= limit) return plain;
  const cut = plain.slice(0, limit - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Labels that name one row each: a second one with the same text gets a number. */
export function uniqueLabels(labels: readonly string[]): string[] {
  const seen = new Set<string>();
  return labels.map((label) => {
    let unique = label;
    for (let count = 2; seen.has(unique); count++) unique = `${label} (${count})`;
    seen.add(unique);
    return unique;
  });
}
