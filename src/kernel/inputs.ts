import {UserError, type Mistake} from './errors.ts';
import type {Input, InputKind, InputKinds, Inputs, InputValues} from './verb.ts';

/**
 * Turns the texts of a call into the declared values; throws CAIRN_INPUT_INVALID with all mistakes of the call at once.
 * An empty text counts as absent. `nameOf` says how an input is called where the person wrote it (`--run` or `run`).
 */
export function parseInputs<Declared extends Inputs>(
  declared: Declared,
  texts: (name: string) => string | undefined,
  nameOf: (name: string) => string = (name) => name,
): InputValues<Declared> {
  const mistakes: Mistake[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(declared)) {
    const text = (texts(name) ?? '').trim() || fixedDefault(input);
    const parsed = text === undefined ? absent(input) : parse(input, text);
    if ('mistake' in parsed) mistakes.push({where: `input ${nameOf(name)}`, ...parsed.mistake});
    else values[name] = parsed.value;
  }
  if (mistakes.length > 0) throw new UserError('CAIRN_INPUT_INVALID', mistakes);
  return values as InputValues<Declared>; // every declared name was parsed by its kind
}

type Parsed<Value = unknown> = {value: Value} | {mistake: Mistake};

/** Defaults that are expressions are evaluated by the runner; elsewhere they do not exist. */
function fixedDefault(input: Input): string | undefined {
  return input.default === undefined || input.default.includes('${{') || input.default === ''
    ? undefined
    : input.default;
}

function absent(input: Input): Parsed {
  if (input.required === true) return {mistake: {what: 'is missing', todo: input.description}};
  return {value: input.default === '' && input.kind === 'string' ? '' : emptyOf(input)};
}

function emptyOf(input: Input): unknown {
  if (input.default === undefined) return undefined;
  return input.kind === 'list' ? [] : input.kind === 'map' ? {} : undefined;
}

const oneLine = (text: string): Parsed<string> =>
  /[\r\n\0]/.test(text) ? {mistake: {what: 'holds a line break', expected: 'one line'}} : {value: text};

const parsers: {readonly [Kind in InputKind]: (text: string) => Parsed<InputKinds[Kind]>} = {
  string: oneLine,
  path: oneLine,
  boolean: (text) =>
    text === 'true' || text === 'false'
      ? {value: text === 'true'}
      : {mistake: {what: `is ${JSON.stringify(text)}`, expected: 'true or false'}},
  integer: (text) =>
    /^-?\d{1,15}$/.test(text)
      ? {value: Number(text)}
      : {mistake: {what: `is ${JSON.stringify(text)}`, expected: 'a whole number'}},
  number: (text) =>
    /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)
      ? {value: Number(text)}
      : {mistake: {what: `is ${JSON.stringify(text)}`, expected: 'a number'}},
  list: (text) => ({
    value: text
      .split(/[\n,]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  }),
  map: parseMap,
};

function parse(input: Input, text: string): Parsed {
  const parsed: Parsed = parsers[input.kind](text);
  if ('value' in parsed && input.choices !== undefined && !input.choices.includes(String(parsed.value))) {
    return {mistake: {what: `is ${JSON.stringify(text)}`, expected: `one of ${input.choices.join(', ')}`}};
  }
  return parsed;
}

function parseMap(text: string): Parsed<Readonly<Record<string, string>>> {
  const entries: [string, string][] = [];
  for (const line of text.split('\n').map((item) => item.trim())) {
    if (line === '') continue;
    const at = line.indexOf('=');
    if (at < 1)
      return {mistake: {what: `holds the line ${JSON.stringify(line)}`, expected: 'lines of key=value'}};
    entries.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
  }
  return {value: Object.fromEntries(entries)};
}
