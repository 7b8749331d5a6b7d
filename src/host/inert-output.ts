/**
 * Makes all that this process writes inert for who reads it: the runner of a workflow, which takes lines of any output for
 * commands to itself (`::add-mask::…` at the start of a line, `##[…]` anywhere), or a terminal, which obeys control characters.
 * Names in models, values of data and words of documents end up in messages, stacks and output of libraries. What Cairn
 * itself tells the runner or the terminal goes through `asCommand`.
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

/** Lets what `issue` writes through as it is: a command whose values are escaped. */
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

/**
 * The text with nothing in it that moves a cursor, deletes, colours or turns the direction of what a terminal shows: each such
 * character is shown as a question mark.
 */
export function plainOutput(text: string): string {
  return text.replace(/(?![\n\t]|\r\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '?');
}

/** The same JSON, its strings escaped where a terminal would take something for a command. */
export function plainJson(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
