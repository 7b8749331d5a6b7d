/**
 * Makes all that this process writes inert for the runner of a workflow, which takes lines of any output for commands to
 * itself (`::add-mask::…` at the start of a line, `##[…]` anywhere): names in models, values of data and words of documents end
 * up in messages, stacks and output of libraries. What Cairn itself tells the runner goes through `asCommand`.
 */
export function makeOutputInert(
  streams: readonly NodeJS.WritableStream[],
  inert: (text: string) => string = inertText,
): void {
  for (const stream of streams) {
    const write = stream.write.bind(stream) as (...chunk: unknown[]) => boolean;
    stream.write = (chunk: Uint8Array | string, ...rest: unknown[]) =>
      write(issuing ? chunk : inertChunk(chunk, inert), ...rest);
  }
}

let issuing = false;

/** Lets what `issue` writes through as it is: a command whose values the toolkit of Actions has escaped. */
export function asCommand<T>(issue: () => T): T {
  issuing = true;
  try {
    return issue();
  } finally {
    issuing = false;
  }
}

/** The text with no line that a runner takes for a command; it ends lines at CR too and ignores blanks before a command. */
export function inertText(text: string): string {
  return text.replaceAll('##[', '## [').replace(/(^|[\n\r])((?:[^\S\n\r]|\u0085)*::)/g, '$1| $2');
}

/** The same JSON in other letters: a command can only stand inside of one of its strings. */
export function inertJson(text: string): string {
  return text.replaceAll('##[', '##\\u005b');
}

function inertChunk(chunk: Uint8Array | string, inert: (text: string) => string): Uint8Array | string {
  if (typeof chunk === 'string') return inert(chunk);
  const text = Buffer.from(chunk).toString('utf8');
  const changed = inert(text);
  return changed === text ? chunk : changed;
}
