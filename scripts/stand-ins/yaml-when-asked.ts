// In place of the package `yaml` where the configuration is read, in the bundle: 200 KB that an Action reads with the first
// file, not at its start.
import {createRequire} from 'node:module';
import type * as Package from 'yaml';

type Yaml = typeof Package;

let loaded: Yaml | undefined;
/** From where the bundle has it, as the default of a module: this one is in `chunks/kernel.js`. */
const yaml = (): Yaml =>
  (loaded ??= (createRequire(import.meta.url)('./yaml.js') as {default: Yaml}).default);

export const isAlias = (node: unknown): boolean => yaml().isAlias(node);
export const isCollection = (node: unknown): boolean => yaml().isCollection(node);
export const isMap = (node: unknown): boolean => yaml().isMap(node);
export const isPair = (node: unknown): boolean => yaml().isPair(node);
export const isScalar = (node: unknown): boolean => yaml().isScalar(node);
export const parseDocument = (...given: Parameters<Yaml['parseDocument']>): unknown =>
  yaml().parseDocument(...given);
export const stringify = (...given: Parameters<Yaml['stringify']>): string => yaml().stringify(...given);

export const visit = (...given: Parameters<Yaml['visit']>): void => {
  yaml().visit(...given);
};

/** These are called with `new`, which hands back what the function does. */
export function Lexer(): unknown {
  return new (yaml().Lexer)();
}

export function LineCounter(): unknown {
  return new (yaml().LineCounter)();
}
