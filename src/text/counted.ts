/** A number with what it counts: `1 warning`, `2 warnings`, `3 entries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A text with a full stop, where it has none yet and does not end with lines of its own. */
export function fullStop(text: string): string {
  return /[.!?\n]$/.test(text) ? text : `${text}.`;
}
