/** A value of the data as a sentence can hold it: in quotes, what would break the line escaped, no more than 60 characters of it. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
