/**
 * What a name holds beside plain ASCII, as the end of a sentence: ` (with U+043C)`, so that a name which looks like another
 * one is told from it; empty where it holds nothing else.
 */
export function foreignLetters(name: string): string {
  const found = [...new Set(name.match(/[^\x20-\x7e]/gu))];
  const points = found.map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  if (points.length === 0) return '';
  const more = points.length > most ? ' …' : '';
  return ` (with ${points.slice(0, most).join(', ')}${more})`;
}

const most = 5;
