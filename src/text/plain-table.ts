/** Aligned columns under a header for a terminal, with a final newline; control characters of the cells are inert. */
export function plainTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(plainText));
  const widths = header.map((_, column) =>
    lines.reduce((width, row) => Math.max(width, lengthOf(row[column])), 0),
  );
  return lines
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - lengthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** A text from outside on one line of a terminal: what could move the cursor or turn the direction is a question mark. */
export function plainText(text: string): string {
  if (harmless.test(text)) return text;
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '?');
}

/** Seconds since 1970 as people read it, in UTC. */
export function plainTime(seconds: number): string {
  return isoTime(seconds).replace('T', ' ').replace('Z', ' UTC');
}

/** Seconds since 1970 in ISO 8601, in UTC; moments that no calendar has are its first. */
export function isoTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString().replace('.000Z', 'Z');
}

/** Printable ASCII with single blanks, as nearly every cell is. */
const harmless = /^[!-~]*(?: [!-~]+)*$/;

function lengthOf(cell = ''): number {
  if (harmless.test(cell)) return cell.length;
  return Array.from(cell).length;
}
