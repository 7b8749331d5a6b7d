import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser';
import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/index';
import {messageOf} from '../../kernel/errors.ts';
import {asText, evaluateExpression, isObject, type ExpressionScope, type Json} from './expressions.ts';

/** Where tokens are evaluated: the scope of their expressions and the file that messages name. */
export interface TokenScope extends ExpressionScope {
  readonly file: string;
}

/** The value of a piece of a workflow file, its expressions evaluated. */
export function tokenValue(token: TemplateToken | undefined, scope: TokenScope): Json {
  return convert(token, (expression, at) => {
    try {
      return evaluateExpression(expression, scope);
    } catch (error) {
      throw new Error(
        `${scope.file}:${at.line ?? 1}: the expression \${{ ${expression} }} failed: ${messageOf(error)}`,
        {cause: error},
      );
    }
  });
}

/** The text of a scalar of a workflow file, its expressions evaluated. */
export function tokenText(token: TemplateToken | undefined, scope: TokenScope): string {
  return asText(tokenValue(token, scope));
}

/** A mapping of a workflow file (env, with, outputs) as texts by key. */
export function tokenTexts(token: TemplateToken | undefined, scope: TokenScope): Record<string, string> {
  const value = tokenValue(token, scope);
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
}

/** The value of a piece of a workflow file in which expressions stay as they are written. */
export function literalValue(token: TemplateToken | undefined): Json {
  return convert(token, (expression) => `\${{ ${expression} }}`);
}

/** The entries of a mapping by key; empty for anything else. */
export function tokenEntries(token: TemplateToken | undefined): [string, TemplateToken][] {
  if (!token || !isMapping(token)) return [];
  return [...iterate(token)].map(({key, value}) => [key.toString(), value]);
}

/** The value under a key of a mapping. */
export function tokenAt(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token && isMapping(token) ? token.find(key) : undefined;
}

/** The items of a sequence; empty for anything else. */
export function tokenItems(token: TemplateToken | undefined): TemplateToken[] {
  return token && isSequence(token) ? [...iterate(token)] : [];
}

type Evaluate = (expression: string, at: TemplateToken) => Json;

function convert(token: TemplateToken | undefined, evaluate: Evaluate): Json {
  if (!token) return null;
  if (isBasicExpression(token)) return evaluate(token.expression, token);
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
  if (isSequence(token)) return [...iterate(token)].map((item) => convert(item, evaluate));
  if (!isMapping(token)) return null;
  const result: Record<string, Json> = {};
  for (const {key, value} of iterate(token)) {
    const item = convert(value, evaluate);
    // The one key that is no literal and no plain expression is `${{ insert }}`.
    if (key.isExpression && !isBasicExpression(key)) Object.assign(result, isObject(item) ? item : {});
    else result[asText(convert(key, evaluate))] = item;
  }
  return result;
}

function iterate<T>(token: {[Symbol.iterator](): Iterator<T>}): Iterable<T> {
  return {[Symbol.iterator]: () => token[Symbol.iterator]()};
}
