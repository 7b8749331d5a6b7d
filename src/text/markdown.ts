/**
 * Any text from outside as inert Markdown on one line: it mentions nobody, links nowhere, refers to no issue and holds
 * no HTML, formatting, line break or invisible control character. Longer texts than `limit` characters are cut.
 */
export function escapeMarkdown(text: string, limit = 300): string {
  return (
    oneLine(text, limit)
      .replace(/[\\`*_{}[\]()<>#~$=^]/g, String.raw`\$&`)
      .replace(/^(?:\d{1,9}(?=[.)](?:\s|$))|[-+])/, breakList)
      // GitHub links names, numbers and addresses after rendering, when escapes are gone: break each with a character without width.
      .replace(/@/g, `${zeroWidth}@${zeroWidth}`)
      .replace(/#/g, `#${zeroWidth}`)
      .replace(/\b(?:GH-|www\.|(?:https?|ftp):|mailto:|xmpp:)/gi, `$&${zeroWidth}`)
      .replace(/&/g, '&amp;')
      .replace(/\|/g, '&#124;')
  );
}

/** A text as an inline code span, on one line. */
export function code(text: string, limit = 300): string {
  const inner = oneLine(text, limit);
  if (inner === '') return '';
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(inner) ? ' ' : '';
  return `${fence}${pad}${inner}${pad}${fence}`;
}

/** A table; cells are Markdown already (see `escapeMarkdown` and `code`), a line break in one becomes a blank. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${header.map((_, index) => cell(cells[index] ?? '')).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

/** JSON (or any text) as a fenced block that its content cannot leave. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

const zeroWidth = '\u200b';

function breakList(start: string): string {
  return /\d/.test(start) ? `${start}${zeroWidth}` : `\\${start}`;
}

/** Line breaks and control characters become blanks; characters that hide or reorder text become visible. */
function oneLine(text: string, limit: number): string {
  const plain = text
    .slice(0, limit * 4) // no use to clean what is cut anyway
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/(?![\ufe0e\ufe0f])[\p{Cf}\p{Cs}\p{DI}\ufffe\uffff]/gu, '\ufffd')
    .trim();
  const characters = Array.from(plain); // by code point: a surrogate pair is never cut
  return characters.length <= limit ? plain : `${characters.slice(0, limit - 1).join('')}…`;
}

/** A raw pipe would end the cell, in a code span too; one after an odd number of backslashes is escaped already. */
function cell(markdown: string): string {
  return markdown
    .replace(/[\r\n]+/g, ' ')
    .replace(/(\\*)\|/g, (pipe, slashes: string) => (slashes.length % 2 === 0 ? `${slashes}\\|` : pipe));
}
