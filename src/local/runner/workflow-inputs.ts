import {asText, isObject, type Json} from './expressions.ts';
import type {EventFilter} from './workflow-model.ts';

export type TypedInputs =
  | {readonly kind: 'valid'; readonly inputs: Readonly<Record<string, Json>>}
  | {readonly kind: 'invalid'; readonly mistakes: readonly string[]};

/** The `inputs` context of a dispatched workflow: texts as sent become booleans and numbers as declared; defaults fill in. */
export function dispatchInputs(filter: EventFilter, sent: Readonly<Record<string, unknown>>): TypedInputs {
  const declared = isObject(filter['inputs']) ? filter['inputs'] : {};
  const mistakes = Object.keys(sent)
    .filter((name) => !(name in declared))
    .map((name) => `Unexpected input '${name}': the workflow declares ${listOf(Object.keys(declared))}.`);
  const inputs: Record<string, Json> = {};
  for (const [name, definition] of Object.entries(declared)) {
    const checked = checkInput(name, isObject(definition) ? definition : {}, sent[name]);
    if (checked.kind === 'invalid') mistakes.push(checked.mistake);
    else inputs[name] = checked.value;
  }
  return mistakes.length > 0 ? {kind: 'invalid', mistakes} : {kind: 'valid', inputs};
}

type CheckedInput =
  {readonly kind: 'valid'; readonly value: Json} | {readonly kind: 'invalid'; readonly mistake: string};

function checkInput(name: string, definition: Readonly<Record<string, Json>>, sent: unknown): CheckedInput {
  const invalid = (mistake: string): CheckedInput => ({kind: 'invalid', mistake});
  const given = sent === undefined || sent === null ? '' : textOf(sent);
  if (given === '' && definition['required'] === true && asText(definition['default']) === '') {
    return invalid(`Required input '${name}' was not provided.`);
  }
  const options = Array.isArray(definition['options']) ? definition['options'] : [];
  const choices = options.map((option: Json) => asText(option));
  if (given !== '' && choices.length > 0 && !choices.includes(given)) {
    return invalid(`Input '${name}' is '${given}', which is none of ${listOf(choices)}.`);
  }
  const type = asText(definition['type'] ?? 'string');
  const value = typedInput(type, given === '' && sent !== '' ? asText(definition['default']) : given);
  return value === undefined ? invalid(`Input '${name}' is no ${type}: ${given}.`) : {kind: 'valid', value};
}

/** A text as the declared type of an input (`string`, `choice`, `environment`, `boolean`, `number`); undefined where it is none. */
export function typedInput(type: string, text: string): Json | undefined {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' || text === '' ? false : undefined;
  if (type !== 'number') return text;
  const number = Number(text);
  return Number.isNaN(number) ? undefined : number;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `'${name}'`).join(', ');
}
