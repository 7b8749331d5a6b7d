import type {ErrorObject} from 'ajv';
import type {Mistake} from '../kernel/errors.ts';

/** A value as a sentence can hold it: short, and its kind alone where it has parts. */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The name of a type of JSON Schema for people. */
export function kindName(type: unknown): string {
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

/** What a value that breaks a pattern should be. */
export function patternWords(pattern: unknown): string {
  switch (pattern) {
    case '^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$':
      return 'a name of letters, digits, - and _ that starts and ends with a letter or digit';
    case '^sha256:[0-9a-f]{64}$':
      return 'sha256: and 64 hexadecimal digits';
    case '^[0-9a-f]{40}([0-9a-f]{24})?$':
      return 'the id of a commit, 40 or 64 hexadecimal digits';
    case '^https?://[^\\s<>"]+$':
      return 'a web address';
    default:
      return `text that matches ${String(pattern)}`;
  }
}

/** The keys and indices of a JSON pointer. */
export function pathOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a value holds at a path; undefined where it ends before. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<string, unknown>)[key]; // an object or array, asked for its own key
  }
  return inner;
}

/**
 * What a failed check of a document against its schema means, one sentence for each cause; `where` is a JSON pointer.
 * Of a value that may have several forms, only what speaks against the form that its constants name is told.
 */
export function schemaMistakesOf(errors: readonly ErrorObject[], value: unknown): Mistake[] {
  const meant = withoutOtherForms(errors);
  const told = meant.length > 0 ? meant : errors; // what is broken is never told as sound
  return told.map((error) => ({where: error.instancePath, ...explain(error, value)}));
}

/** The path of a form in the schema: up to and with the number after `oneOf`. */
const formPath = /^(.*\/oneOf)\/(\d+)(?=\/|$)/;

function withoutOtherForms(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({keyword}) => keyword === 'oneOf');
  return errors.filter((error) => {
    const enclosing = choices.find(
      ({schemaPath, instancePath}) =>
        error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath),
    );
    const meant = (choice: ErrorObject): number | undefined => meantForm(choice, errors);
    if (error.keyword === 'oneOf') return meant(error) === undefined;
    if (enclosing === undefined) return true;
    return meant(enclosing) === Number(formPath.exec(error.schemaPath)?.[2]);
  });
}

/** The one form against which no constant speaks; undefined where there is none, or several. */
function meantForm(choice: ErrorObject, errors: readonly ErrorObject[]): number | undefined {
  const inside = errors.filter(
    ({schemaPath, instancePath}) =>
      schemaPath.startsWith(`${choice.schemaPath}/`) && instancePath.startsWith(choice.instancePath),
  );
  const formOf = ({schemaPath}: ErrorObject): number => Number(formPath.exec(schemaPath)?.[2]);
  const all = new Set(inside.map(formOf));
  for (const error of inside) if (error.keyword === 'const') all.delete(formOf(error));
  const [first] = all;
  return all.size === 1 ? first : undefined;
}

function explain(error: ErrorObject, value: unknown): Pick<Mistake, 'what' | 'expected'> {
  const params = error.params as Record<string, unknown>;
  const given = shownValue(valueAt(value, pathOf(error.instancePath)));
  switch (error.keyword) {
    case 'additionalProperties':
      return {what: `has the key ${shownValue(params['additionalProperty'])}, which is not known here`};
    case 'required':
      return {what: `lacks the key ${String(params['missingProperty'])}`};
    case 'enum':
      return {what: `is ${given}`, expected: `one of ${(params['allowedValues'] as unknown[]).join(', ')}`};
    case 'const':
      return {what: `is ${given}`, expected: JSON.stringify(params['allowedValue'])};
    case 'type':
      return {what: `is ${given}`, expected: [params['type']].flat().map(kindName).join(' or ')};
    case 'pattern':
      return {what: `is ${given}`, expected: patternWords(params['pattern'])};
    case 'oneOf':
      return {what: `is ${given}, which has none of the forms that are known here`};
    default:
      return {what: `is ${given}, but ${error.message ?? error.keyword}`};
  }
}
