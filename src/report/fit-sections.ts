/** A part of a report. Whole sections are left out, those with high numbers first, where there is no room for all. */
export interface Section {
  readonly markdown: string;
  /** 0 stays whatever happens. */
  readonly priority: number;
}

/**
 * Joins sections in order within a budget of UTF-16 units (which GitHub counts), and says how many were left out: each,
 * from the most important on, stays if there is room for it beside those before.
 */
export function fitSections(sections: readonly Section[], budget: number): string {
  const filled = sections.filter(({markdown}) => markdown !== '');
  const kept = new Set(filled.filter(({priority}) => priority === 0));
  const join = (): string => {
    const dropped = filled.length - kept.size;
    const note =
      dropped === 1
        ? '_1 section was left out for lack of room._'
        : `_${dropped} sections were left out for lack of room._`;
    const parts = filled.filter((section) => kept.has(section)).map(({markdown}) => markdown);
    return [...parts, ...(dropped === 0 ? [] : [note])].join('\n\n');
  };
  for (const section of [...filled].sort((a, b) => a.priority - b.priority)) {
    if (kept.has(section)) continue;
    kept.add(section);
    // With sections still to come the text may end in a note; it is counted from the start.
    if (join().length > budget) kept.delete(section);
  }
  const text = join();
  return text.length <= budget ? text : cut(text, budget);
}

/** The last resort; a surrogate pair is not split. */
function cut(text: string, budget: number): string {
  const short = text.slice(0, Math.max(0, budget - 1));
  return `${/[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short}…`;
}
