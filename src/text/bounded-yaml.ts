import {isScalar, Lexer, LineCounter, parseDocument, visit, type Document} from 'yaml';
import {messageOf} from '../kernel/errors.ts';

/** Longer texts are refused before they are parsed (1 MiB). */
const usual = 1 << 20;

/** Deeper ones too: the parser takes several steps of the stack for each level. */
const deepest = 100;

/** Few aliases are a convenience; many that multiply are an attack. */
const mostAliases = 50;

/** What a YAML file says, or why it is not taken, each mistake with its line (1-based; none where it is about the whole). */
export type BoundedYaml =
  | {readonly document: Document; readonly lines: LineCounter; readonly value: unknown}
  | {readonly mistakes: readonly {readonly what: string; readonly line?: number}[]};

/**
 * Reads YAML 1.2 that anybody may have written, in time about in proportion to its length: at most 1 MiB (or `largest` characters), nested at most
 * 100 levels, with 50 aliases at most. Syntax errors, tags that YAML does not know and keys that come twice are mistakes.
 * The document is the same one where the same text is read again; the value is one of its own.
 */
export function boundedYaml(text: string, largest = usual): BoundedYaml {
  if (text.length > largest) return {mistakes: [{what: `is larger than ${largest >> 20} MiB`}]};
  // A verb asks a configuration for its names, then for its settings, then for its branches.
  if (last?.text !== text) last = {text, parsed: parse(text)};
  const {parsed} = last;
  if ('mistakes' in parsed) return parsed;
  try {
    return {...parsed, value: parsed.document.toJS({maxAliasCount: mostAliases})};
  } catch (error) {
    // The package says this in words about attacks; other errors are not known here.
    const tooMany = error instanceof ReferenceError && error.message.startsWith('Excessive alias count');
    const what = tooMany
      ? `has more than ${mostAliases} uses of aliases (*name): write the values out`
      : messageOf(error);
    return {mistakes: [{what}]};
  }
}

type Parsed =
  | Extract<BoundedYaml, {readonly mistakes: unknown}>
  | Omit<Extract<BoundedYaml, {readonly document: unknown}>, 'value'>;

let last: {readonly text: string; readonly parsed: Parsed} | undefined;

function parse(text: string): Parsed {
  const deep = tooDeep(text);
  if (deep !== undefined) return {mistakes: [{what: `is nested deeper than ${deepest} levels`, line: deep}]};
  const lines = new LineCounter();
  const document = parseDocument(text, {
    ...{
      lineCounter: lines,
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      logLevel: 'error',
    },
    uniqueKeys: false, // looked at below: the parser compares each key with each other one
  });
  const broken = [...document.errors, ...document.warnings].map(({message, pos}) => ({
    what: `is not YAML that can be read: ${message.split('\n')[0] ?? ''}`,
    offset: pos[0],
  }));
  const mistakes = [...broken, ...misleading(document)]
    .sort((a, b) => a.offset - b.offset)
    .map(({what, offset}) => ({what, line: lines.linePos(offset).line}));
  return mistakes.length > 0 ? {mistakes} : {document, lines};
}

/** Keys that come twice, and aliases of what they are in themselves, which have no end. */
function misleading(document: Document): {what: string; offset: number}[] {
  const found: {what: string; offset: number}[] = [];
  visit(document, {
    Map(_, {items}) {
      const known = new Set<unknown>();
      for (const {key} of items) {
        if (!isScalar(key)) continue;
        const {value} = key;
        if (known.has(value))
          found.push({what: `has the key ${JSON.stringify(value)} twice`, offset: key.range?.[0] ?? 0});
        known.add(value);
      }
    },
    Alias(_, alias, path) {
      const meant = alias.resolve(document);
      if (path.some((node) => node === meant))
        found.push({what: `has *${alias.source} inside of itself`, offset: alias.range?.[0] ?? 0});
    },
  });
  return found;
}

/** The line that opens one level too many: by brackets, or by what stands before the text of a line (a level takes a column at least). */
function tooDeep(text: string): number | undefined {
  let line = 1;
  let brackets = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    if (brackets > deepest) return line;
    if (token.includes('\n')) line += token.split('\n').length - 1;
  }
  const index = text.split('\n').findIndex((one) => /^[ \t?-]{201}/.test(one) && one.trim() !== '');
  return index < 0 ? undefined : index + 1;
}
