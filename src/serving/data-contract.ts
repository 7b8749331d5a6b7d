import type {ManifestTypes} from '../generated/documents.ts';
import type {Feature} from './read-rows.ts';

/** A value that its column's contract does not allow. */
export interface Departure {
  /** From 0. */
  readonly row: number;
  readonly column: string;
  /** `column "age", row 1: 200 is above 120`. */
  readonly text: string;
}

/** The values of rows that lie outside the range or the values of the contract that the signature carries. */
export function departuresOf(
  rows: readonly Readonly<Record<string, Feature>>[],
  inputs: ManifestTypes.Signature['inputs'],
): Departure[] {
  return inputs.flatMap(({name, minimum = -Infinity, maximum = Infinity, values}) => {
    if (minimum === -Infinity && maximum === Infinity && values === undefined) return [];
    const allowed = values === undefined ? undefined : new Set(values.map(textOf));
    return rows.flatMap((features, row) => {
      const value = features[name] ?? null;
      const fault = faultOf(value, {minimum, maximum, allowed});
      if (fault === undefined) return [];
      const shown = JSON.stringify(typeof value === 'string' ? value.slice(0, 100) : value);
      const text = `column ${JSON.stringify(name)}, row ${row + 1}: ${shown} ${fault}`;
      return [{row, column: name, text}];
    });
  });
}

function faultOf(
  value: Feature,
  {minimum, maximum, allowed}: {minimum: number; maximum: number; allowed: ReadonlySet<string> | undefined},
): string | undefined {
  if (value === null) return undefined; // whether it may be missing is another question
  if (typeof value === 'number' && value < minimum) return `is below ${minimum}`;
  if (typeof value === 'number' && value > maximum) return `is above ${maximum}`;
  return allowed === undefined || allowed.has(textOf(value)) ? undefined : 'is no allowed value';
}

/** As the contract compares values when it checks data: a boolean is 0 or 1. */
function textOf(value: string | number | boolean): string {
  return String(typeof value === 'boolean' ? Number(value) : value);
}
