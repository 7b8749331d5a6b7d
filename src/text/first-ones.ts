/** The first of some texts in a sentence, and how many more there are: `a, b and 3 more`. */
export function firstOnes(texts: readonly string[], most: number): string {
  const shown = texts.slice(0, most).join(', ');
  return texts.length > most ? `${shown} and ${texts.length - most} more` : shown;
}
