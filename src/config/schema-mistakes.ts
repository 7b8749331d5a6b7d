import type {ErrorObject} from 'ajv';
import type {Mistake} from '../runtime/errors.ts';
import {chosenForm, formsAt, resolved} from './config-schema.ts';
import {nearest} from './nearest.ts';

/** A mistake at a path of keys; `onKey` where the key itself is wrong. */
export interface PathMistake {
  readonly path: readonly string[];
  readonly mistake: Omit<Mistake, 'where'>;
  readonly onKey?: boolean;
}

/** What a failed check against the schema means, one sentence for each cause, in the order of the file's keys. */
export function schemaMistakes(errors: readonly ErrorObject[], value: unknown): readonly PathMistake[] {
  const choices = errors.filter(({keyword}) => keyword === 'oneOf').map((error) => choiceAt(error, value));
  const undecided = choices.filter(({index}) => index === undefined);
  const mistakes: PathMistake[] = undecided.flatMap(({mistake}) => mistake);
  for (const error of errors) {
    if (error.keyword === 'oneOf') continue;
    const path = pathOf(error.instancePath);
    const form = /(?:^|\/)oneOf\/(\d+)(?:\/|$)/.exec(error.schemaPath);
    const enclosing = choices.filter((choice) => isBelow(path, choice.path)).at(-1);
    if (enclosing !== undefined && enclosing.index === undefined) continue;
    if (form !== null && enclosing !== undefined && Number(form[1]) !== enclosing.index) continue;
    mistakes.push(...explain(error, path, value));
  }
  const unknown = mistakes.filter(({onKey}) => onKey === true);
  const told = mistakes.filter(
    (mistake) =>
      mistake.onKey === true ||
      // A key that is not known is told once, not again by what it holds.
      !unknown.some((other) => isBelow(mistake.path, other.path)),
  );
  const unique = new Map(told.map((mistake) => [JSON.stringify(mistake), mistake]));
  return [...unique.values()];
}

function choiceAt(
  error: ErrorObject,
  value: unknown,
): {path: readonly string[]; index: number | undefined; mistake: PathMistake[]} {
  const path = pathOf(error.instancePath);
  const parent = formsAt(path.slice(0, -1), value);
  const key = path.at(-1) ?? '';
  const nodes = parent
    .map(
      (form) =>
        form.properties?.[key] ??
        (typeof form.additionalProperties === 'object' ? form.additionalProperties : form.items),
    )
    .filter((node) => node !== undefined)
    .map(resolved);
  const node = nodes.find(({oneOf}) => oneOf !== undefined);
  const inner = valueAt(value, path);
  const chosen = node === undefined ? undefined : chosenForm(node, inner);
  if (chosen?.index !== undefined) return {path, index: chosen.index, mistake: []};
  if (chosen === undefined) {
    const kinds = (node?.oneOf ?? []).map(({type}) => String(type));
    const index = kinds.indexOf(Array.isArray(inner) ? 'array' : typeof inner);
    if (index !== -1) return {path, index, mistake: []};
    const wanted = [...new Set(kinds.map(kindName))].join(' or ');
    return {
      path,
      index: undefined,
      mistake: [{path, mistake: {what: `is ${shown(inner)}`, expected: wanted}}],
    };
  }
  const given = valueAt(inner, [chosen.key]);
  const expected = chosen.choices.join(' or ');
  const mistake =
    given === undefined
      ? {path, mistake: {what: `lacks the key ${chosen.key}`, expected}}
      : {
          path: [...path, chosen.key],
          mistake: {
            what: `is ${shown(given)}`,
            expected,
            ...(typeof given === 'string' && didYouMean(given, chosen.choices)),
          },
        };
  return {path, index: undefined, mistake: [mistake]};
}

function explain(error: ErrorObject, path: readonly string[], value: unknown): PathMistake[] {
  // What the schema of names finds is told by `propertyNames`.
  if (error.propertyName !== undefined && error.keyword !== 'propertyNames') return [];
  const params = error.params as Record<string, unknown>;
  const given = shown(valueAt(value, path));
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = [...new Set(formsAt(path, value).flatMap((form) => Object.keys(form.properties ?? {})))];
      const mistake = {
        what: 'is not a key that is known here',
        ...(known.length > 0 && {expected: known.join(', ')}),
        ...didYouMean(key, known),
      };
      return [{path: [...path, key], onKey: true, mistake}];
    }
    case 'required':
      return [{path, mistake: {what: `lacks the key ${String(params['missingProperty'])}`}}];
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      return [
        {
          path,
          mistake: {
            what: `is ${given}`,
            expected: `one of ${allowed.join(', ')}`,
            ...didYouMean(textOf(valueAt(value, path)), allowed),
          },
        },
      ];
    }
    case 'const':
      return [{path, mistake: {what: `is ${given}`, expected: JSON.stringify(params['allowedValue'])}}];
    case 'type':
      return [
        {path, mistake: {what: `is ${given}`, expected: [params['type']].flat().map(kindName).join(' or ')}},
      ];
    case 'pattern':
      return [
        {
          path,
          mistake: {
            what: `is ${given}`,
            expected: 'a name of letters, digits, - and _ that starts and ends with a letter or digit',
          },
        },
      ];
    case 'propertyNames':
      return [
        {
          path: [...path, String(params['propertyName'])],
          onKey: true,
          mistake: {
            what: 'is no valid name',
            expected: 'letters, digits, - and _, at most 100, not - or _ at an end',
          },
        },
      ];
    default:
      return [{path, mistake: {what: `is ${given}, but ${error.message ?? error.keyword}`}}];
  }
}

function didYouMean(given: string, known: readonly string[]): {todo?: string} {
  const near = nearest(given, known);
  return near === undefined ? {} : {todo: `Did you mean ${near}?`};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function kindName(type: unknown): string {
  const names: Record<string, string> = {
    object: 'keys with values',
    array: 'a list',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'null',
  };
  return names[String(type)] ?? String(type);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function pathOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<string, unknown>)[key]; // an object or array, asked for its own key
  }
  return inner;
}

function isBelow(path: readonly string[], ancestor: readonly string[]): boolean {
  return path.length >= ancestor.length && ancestor.every((key, index) => key === path[index]);
}
