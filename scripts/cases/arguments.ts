import {isObject, type CaseObject, type CaseValue, type StatisticsCase} from './case-file.ts';

/** A function of a case: from its input and parameters to fields that are compared with the expected ones. */
export type Operation = (of: Arguments, asked: StatisticsCase) => object;

/** Reads arguments of a case by name, first from the input, then from the parameters; a wrong or missing one is an error of the case. */
export class Arguments {
  readonly #values: CaseObject;

  constructor({input, params}: Pick<StatisticsCase, 'input' | 'params'>) {
    this.#values = {...params, ...input};
  }

  /** The first of several names that is there. */
  value(...names: readonly string[]): CaseValue | undefined {
    for (const name of names) {
      const value = this.#values[name];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  has(...names: readonly string[]): boolean {
    return this.value(...names) !== undefined;
  }

  /** A list, each value as it is. */
  list(...names: readonly string[]): readonly CaseValue[] {
    const value = this.value(...names);
    if (!Array.isArray(value)) throw new Error(`it lacks the list "${names.join('" or "')}"`);
    return value as readonly CaseValue[];
  }

  /** A list of numbers; null is NaN. */
  numbers(...names: readonly string[]): number[] {
    return this.list(...names).map(numberOf);
  }

  /** A list of numbers, where it is there. */
  maybeNumbers(...names: readonly string[]): number[] | undefined {
    const value = this.value(...names);
    return value === undefined || value === null ? undefined : this.numbers(...names);
  }

  /** A list of lists of numbers. */
  matrix(...names: readonly string[]): number[][] {
    return this.list(...names).map((row) => {
      if (!Array.isArray(row)) throw new Error(`a row of "${names.join('" or "')}" is no list`);
      return (row as readonly CaseValue[]).map(numberOf);
    });
  }

  number(name: string, ...others: readonly string[]): number {
    const value = this.value(name, ...others);
    if (value === undefined) throw new Error(`it lacks "${name}"`);
    return numberOf(value);
  }

  /** A number, or what stands for it where it is missing or null. */
  numberOr<T>(fallback: T, ...names: readonly string[]): number | T {
    const value = this.value(...names);
    return value === undefined || value === null ? fallback : numberOf(value);
  }

  /** A word; empty where there is none. */
  word(...names: readonly string[]): string {
    const value = this.value(...names);
    return typeof value === 'string' ? value : '';
  }

  /** One of a few words. */
  oneOf<T extends string>(words: readonly T[], fallback: T, ...names: readonly string[]): T {
    const value = this.value(...names) ?? fallback;
    const found = words.find((word) => word === value);
    if (found === undefined) throw new Error(`"${names.join('" or "')}" is ${JSON.stringify(value)}`);
    return found;
  }

  flag(fallback: boolean, ...names: readonly string[]): boolean {
    const value = this.value(...names);
    return typeof value === 'boolean' ? value : fallback;
  }

  /** An object of numbers. */
  counts(...names: readonly string[]): Record<string, number> {
    const value = this.value(...names);
    if (!isObject(value)) throw new Error(`it lacks the object "${names.join('" or "')}"`);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, numberOf(one ?? null)]));
  }
}

/** A number; null is NaN, true is 1. */
function numberOf(value: CaseValue): number {
  if (value === null) return Number.NaN;
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
  throw new Error(`expected a number, not ${JSON.stringify(value).slice(0, 80)}`);
}
