/** A part of a report. Whole sections are left out, the highest number first, where there is no room for all. */
export interface Section {
  readonly markdown: string;
  /** 0 stays whatever happens. */
  readonly priority: number;
}

/** Joins sections in order within a budget of UTF-16 units (which GitHub counts), and says how many were left out. */
export function fitSections(sections: readonly Section[], budget: number): string {
  const kept = sections.filter(({markdown}) => markdown !== '');
  let dropped = 0;
  for (;;) {
    const text = join(kept, dropped);
    if (text.length <= budget) return text;
    const worst = kept.reduce((found, section, index) => {
      return section.priority >= (kept[found]?.priority ?? 0) ? index : found;
    }, 0);
    if ((kept[worst]?.priority ?? 0) === 0) return cut(text, budget);
    kept.splice(worst, 1);
    dropped++;
  }
}

function join(sections: readonly Section[], dropped: number): string {
  const note =
    dropped === 0
      ? []
      : [`_${dropped} section${dropped === 1 ? ' was' : 's were'} left out for lack of room._`];
  return [...sections.map(({markdown}) => markdown), ...note].join('\n\n');
}

/** The last resort; a surrogate pair is not split. */
function cut(text: string, budget: number): string {
  const short = text.slice(0, Math.max(0, budget - 1));
  return `${/[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short}…`;
}
