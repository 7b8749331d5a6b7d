import {data, Evaluator, Lexer, Parser} from '@actions/expressions';
import type {FunctionDefinition} from '@actions/expressions/funcs/info';
import {truthy} from '@actions/expressions/result';

/** A value as expressions, inputs and payloads know it. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};

/** The contexts that an expression may name, and the functions that the host adds to GitHub's own. */
export interface ExpressionScope {
  /** By name (`github`, `env`, …); a context that is missing reads as an empty object. */
  readonly contexts: Readonly<Record<string, Json>>;
  /** By lower-case name. */
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
}

const contextNames = [
  'github',
  'env',
  'vars',
  'secrets',
  'inputs',
  'needs',
  'strategy',
  'matrix',
  'job',
  'jobs',
  'steps',
  'runner',
];

/** Evaluates an expression (without its `${{ }}`) by GitHub's own evaluator. */
export function evaluateExpression(expression: string, scope: ExpressionScope): Json {
  const parser = new Parser(tokensOf(expression), contextNames, [...scope.functions.values()]);
  const contexts = new data.Dictionary();
  for (const name of contextNames) contexts.add(name, toData(scope.contexts[name] ?? {}));
  return fromData(new Evaluator(parser.parse(), contexts, new Map(scope.functions)).evaluate());
}

/** Whether a value counts as true in `if:`. */
export function isTruthy(value: Json): boolean {
  return truthy(toData(value));
}

/** The text of a value where a string is wanted: null is empty, an object is the word Object. */
export function asText(value: Json | undefined): string {
  return value === undefined ? '' : toData(value).coerceString();
}

/** Whether a value is an object with keys (no list, no null). */
export function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any parsed JSON as a typed value; what JSON cannot hold becomes null. */
export function asJson(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asJson(item)]));
  }
  return null;
}

/** GitHub's lexer undoubles only the first quote of a text; here every one is. */
function tokensOf(expression: string): ReturnType<Lexer['lex']>['tokens'] {
  return new Lexer(expression)
    .lex()
    .tokens.map((token) =>
      token.lexeme.startsWith("'")
        ? {...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'")}
        : token,
    );
}

/** Contexts are never changed in place, so that their conversion can be kept. */
const converted = new WeakMap<object, data.Dictionary | data.Array>();

function toData(value: Json): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  const known = converted.get(value);
  if (known) return known;
  const result = isObject(value) ? toDictionary(value) : new data.Array(...value.map(toData));
  converted.set(value, result);
  return result;
}

function toDictionary(value: Readonly<Record<string, Json>>): data.Dictionary {
  const dictionary = new data.Dictionary();
  for (const [key, item] of Object.entries(value)) dictionary.add(key, toData(item));
  return dictionary;
}

function fromData(value: data.ExpressionData): Json {
  if (value instanceof data.Array) return value.values().map(fromData);
  if (value instanceof data.Dictionary) {
    return Object.fromEntries(value.pairs().map(({key, value: item}) => [key, fromData(item)]));
  }
  return value instanceof data.Null ? null : value.value;
}
