import type {ErrorObject} from 'ajv';
import {kindName, pathOf, patternWords, shownValue, valueAt} from '../provenance/schema-wording.ts';
import type {Mistake} from '../kernel/errors.ts';
import {chosenForm, formsAt, resolved, type SchemaNode} from './config-schema.ts';
import {nearest} from './nearest.ts';

/** A mistake at a path of keys; `onKey` where the key itself is wrong. */
export interface PathMistake {
  readonly path: readonly string[];
  readonly mistake: Omit<Mistake, 'where'>;
  readonly onKey?: boolean;
}

/**
 * What a failed check against the schema means, one sentence for each cause, in the order of the file's keys. `start` is
 * the part of the schema that was checked, where that is not the whole configuration.
 */
export function schemaMistakes(
  errors: readonly ErrorObject[],
  value: unknown,
  start?: SchemaNode,
): readonly PathMistake[] {
  const choices = errors
    .filter(({keyword}) => keyword === 'oneOf')
    .map((error) => choiceAt(error, value, start));
  // By path, since a broken file has as many of both as it likes.
  const choiceOf = new Map(choices.map((choice) => [JSON.stringify(choice.path), choice]));
  const undecided = choices.filter(({index}) => index === undefined);
  const mistakes: PathMistake[] = undecided.flatMap(({mistake}) => mistake);
  for (const error of errors) {
    if (error.keyword === 'oneOf') continue;
    const path = pathOf(error.instancePath);
    // The innermost: a form may have parts with forms of their own.
    const form = [...error.schemaPath.matchAll(/(?<=^|\/)oneOf\/(\d+)(?=\/|$)/g)].at(-1);
    const enclosing = pathsAbove(path).flatMap((above) => choiceOf.get(JSON.stringify(above)) ?? [])[0];
    if (enclosing !== undefined && enclosing.index === undefined) continue;
    if (form !== undefined && enclosing !== undefined && Number(form[1]) !== enclosing.index) continue;
    mistakes.push(...explain(error, path, value, start));
  }
  const unknown = new Set(mistakes.filter(({onKey}) => onKey === true).map(({path}) => JSON.stringify(path)));
  const told = mistakes.filter(
    (mistake) =>
      mistake.onKey === true ||
      // A key that is not known is told once, not again by what it holds.
      !pathsAbove(mistake.path).some((above) => unknown.has(JSON.stringify(above))),
  );
  const unique = new Map(told.map((mistake) => [JSON.stringify(mistake), mistake]));
  return [...unique.values()];
}

function choiceAt(
  error: ErrorObject,
  value: unknown,
  start: SchemaNode | undefined,
): {path: readonly string[]; index: number | undefined; mistake: PathMistake[]} {
  const path = pathOf(error.instancePath);
  const parent = formsAt(path.slice(0, -1), value, start);
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
      mistake: [{path, mistake: {what: `is ${shownValue(inner)}`, expected: wanted}}],
    };
  }
  if (chosen.key === undefined)
    return {path, index: undefined, mistake: [untold(path, inner, chosen.choices)]};
  const given = valueAt(inner, [chosen.key]);
  const expected = chosen.choices.join(' or ');
  const mistake =
    given === undefined
      ? {path, mistake: {what: `lacks the key ${chosen.key}`, expected}}
      : {
          path: [...path, chosen.key],
          mistake: {
            what: `is ${shownValue(given)}`,
            expected,
            ...(typeof given === 'string' && didYouMean(given, chosen.choices)),
          },
        };
  return {path, index: undefined, mistake: [mistake]};
}

/** A value that has none of the keys of which one says what it is; a key that was probably meant is named. */
function untold(path: readonly string[], inner: unknown, choices: readonly string[]): PathMistake {
  const given = typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
  const near = given.map((key) => didYouMean(key, choices)).find(({todo}) => todo !== undefined);
  return {
    path,
    mistake: {
      what: 'does not say what it judges',
      expected: `one of the keys ${choices.join(', ')}`,
      ...near,
    },
  };
}

function explain(
  error: ErrorObject,
  path: readonly string[],
  value: unknown,
  start: SchemaNode | undefined,
): PathMistake[] {
  // What the schema of names finds is told by `propertyNames`.
  if (error.propertyName !== undefined && error.keyword !== 'propertyNames') return [];
  const params = error.params as Record<string, unknown>;
  const given = shownValue(valueAt(value, path));
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = [
        ...new Set(formsAt(path, value, start).flatMap((form) => Object.keys(form.properties ?? {}))),
      ];
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
            expected:
              patterns.get(path.findLast((key) => !/^\d+$/.test(key)) ?? '') ??
              patternWords(params['pattern']),
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

/** What texts look like whose pattern is not that of names, by key. */
const patterns: ReadonlyMap<string, string> = new Map([
  ['version', 'a version such as 1.2.3, without a leading v'],
  ['from', 'a login, or a team as org/team'],
]);

function didYouMean(given: string, known: readonly string[]): {todo?: string} {
  const near = nearest(given, known);
  return near === undefined ? {} : {todo: `Did you mean ${near}?`};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A path and all above it, the longest first. */
function pathsAbove(path: readonly string[]): (readonly string[])[] {
  return Array.from({length: path.length + 1}, (_, up) => path.slice(0, path.length - up));
}
