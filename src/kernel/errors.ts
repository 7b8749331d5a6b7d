import type {Place} from './log.ts';
import {errorCatalogue, type ErrorCode} from './error-catalogue.ts';

/** What a person did that cannot work: what is wrong, where, what was expected, and what to do about it. */
export interface Mistake {
  readonly what: string;
  /** File, line, key, input, tag: whatever finds the place. */
  readonly where?: string;
  readonly expected?: string;
  readonly todo?: string;
}

/** A mistake of the person who called, reported without a stack; every code is explained in `docs/errors.md`. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ErrorCode;
  readonly mistakes: readonly Mistake[];

  constructor(code: ErrorCode, mistakes: Mistake | readonly Mistake[], options?: {cause?: unknown}) {
    const all = Array.isArray(mistakes) ? (mistakes as readonly Mistake[]) : [mistakes as Mistake];
    const list = all.slice(0, mostMistakes).map(bounded);
    if (all.length > mostMistakes)
      list.push({...list[0], what: `and ${all.length - mostMistakes} more mistakes of this kind`});
    super(list.map(sentence).join('\n'), options);
    this.code = code;
    this.mistakes = list;
  }

  /** The sentence of `docs/errors.md` that says what this kind of error means. */
  get meaning(): string {
    return errorCatalogue[this.code];
  }
}

// A hostile file has as many mistakes, and values as long to quote, as it likes.
const mostMistakes = 100;
const longest = 2000;

function bounded(mistake: Mistake): Mistake {
  const isLong = Object.values(mistake).some(
    (text: unknown) => typeof text === 'string' && text.length > longest,
  );
  if (!isLong) return mistake;
  const cut = Object.entries(mistake).map(([part, text]: [string, string]) => [
    part,
    text.length > longest ? `${text.slice(0, longest)}…` : text,
  ]);
  return Object.fromEntries(cut) as Mistake; // the same parts
}

/** The file and the line that a mistake names, where it names a line (`cairn.yaml:12 models.a`). */
export function placeOf({where = ''}: Mistake): Place | undefined {
  const [, file, line] = /^([^\s:]+):(\d+)(?=\s|$)/.exec(where) ?? [];
  return file === undefined ? undefined : {file, line: Number(line)};
}

/**
 * The message of anything thrown with those of its causes ("fetch failed" is no answer to why), each said once and with
 * the code of the system or of TLS. A UserError says all in its own words. Never throws itself.
 */
export function messageOf(error: unknown): string {
  const said: string[] = [];
  for (const link of chainOf(error)) {
    const text = textOf(link);
    if (text !== '' && !said.some((one) => one.includes(text))) said.push(text);
  }
  const telling = said.filter((text) => !empty.has(text));
  return (telling.length > 0 ? telling : said).join(': ');
}

/** What fetch and streams say where the cause says more. */
const empty: ReadonlySet<string> = new Set(['fetch failed', 'terminated', 'Premature close', 'aborted']);

/** An error and what caused it, outermost first; of several at once the first. Circles and long chains are cut. */
export function chainOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  let link = error;
  do {
    chain.push(link);
    link = causeOf(link);
  } while (link !== undefined && link !== null && chain.length < 8 && !chain.includes(link));
  return chain;
}

function causeOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return undefined;
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}

/** The code of an error of the system, TLS or a library, such as ENOSPC. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function textOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof UserError ? undefined : codeOf(error);
  if (code === undefined || code.startsWith('ERR_') || message.includes(code)) return message;
  return message === '' ? code : `${message} (${code})`;
}

/** Whether an error of the system has this code, such as `ENOENT` where a file is not there. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** One mistake as a sentence. */
export function sentence({what, where, expected, todo}: Mistake): string {
  const place = where === undefined ? '' : `${where}: `;
  const wanted = expected === undefined ? '' : ` Expected: ${expected}.`;
  const remedy = todo === undefined ? '' : ` ${todo}`;
  return `${place}${what}${/[.!?]$/.test(what) ? '' : '.'}${wanted}${remedy}`;
}
