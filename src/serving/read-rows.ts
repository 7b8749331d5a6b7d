import {randomUUID} from 'node:crypto';
import {firstOnes} from '../text/first-ones.ts';
import {isMarker} from '../config/missing-markers.ts';
import type {Column, Table} from '../data/table.ts';
import type {ManifestTypes} from '../generated/documents.ts';
import {millisecondsOf} from '../kernel/moment.ts';
import {RequestProblem} from './request-problem.ts';

type Input = ManifestTypes.Signature['inputs'][number];

/** The rows of one request: what the model reads, and how each row is named and timed in the log. */
export interface RequestRows {
  readonly table: Table;
  /** The features of each row as they are logged. */
  readonly features: readonly Readonly<Record<string, Feature>>[];
  readonly ids: readonly string[];
  /** ISO 8601 in UTC. */
  readonly times: readonly string[];
}

export type Feature = string | number | boolean | null;

/** Columns that a request may carry besides those of the signature. */
export interface NamingColumns {
  readonly idColumn?: string;
  readonly timeColumn?: string;
}

/**
 * Checks the columns of a request (equally long, by name) against the signature and makes the model's table of them.
 * null is a missing value, and so is a marker of the data, which a required column has only where a fill stands for it. A missing or unknown column or
 * a value of a wrong type throws a `RequestProblem` of status 400 that names column and row. Ids are texts or whole
 * numbers, times ISO 8601 or milliseconds; where a request carries none, an id is made up and the time is `now`.
 */
export function readRows(
  columns: ReadonlyMap<string, readonly unknown[]>,
  rows: number,
  signature: readonly Input[],
  naming: NamingColumns,
  now: Date,
): RequestRows {
  checkNames(columns, signature, naming);
  const features = Array.from({length: rows}, (): Record<string, Feature> => ({}));
  const table = new Map<string, Column>();
  for (const input of signature) {
    const values = (columns.get(input.name) ?? []).map((value, row) => readValue(value, input, row));
    values.forEach((value, row) => {
      const feature = features[row];
      if (feature !== undefined)
        // not by assignment: a column may be called __proto__
        Object.defineProperty(feature, input.name, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
    });
    table.set(input.name, toColumn(input, values));
  }
  const ids = naming.idColumn === undefined ? undefined : columns.get(naming.idColumn);
  const times = naming.timeColumn === undefined ? undefined : columns.get(naming.timeColumn);
  return {
    table: {rows, columns: table},
    features,
    ids: Array.from({length: rows}, (_, row) => readId(ids?.[row], naming.idColumn, row)),
    times: Array.from({length: rows}, (_, row) => readTime(times?.[row], naming.timeColumn, row, now)),
  };
}

function checkNames(
  columns: ReadonlyMap<string, readonly unknown[]>,
  signature: readonly Input[],
  {idColumn, timeColumn}: NamingColumns,
): void {
  const missing = signature.filter(({name}) => !columns.has(name)).map(({name}) => name);
  if (missing.length > 0) throw new RequestProblem(400, `Missing ${listed(missing)}.`);
  const known = new Set([...signature.map(({name}) => name), idColumn, timeColumn]);
  const unknown = [...columns.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new RequestProblem(
      400,
      `Unknown ${listed(unknown)}. The model reads ${listed(signature.map(({name}) => name))}.`,
    );
}

function readValue(given: unknown, input: Input, row: number): Feature {
  const {name, type, required, fill, missing} = input;
  const value = isMarker(given, missing, type) ? null : given;
  if (value === null && (required !== true || fill !== undefined)) return null;
  if (!isOfType(value, type))
    throw new RequestProblem(
      400,
      `Column ${JSON.stringify(name)}, row ${row + 1}: expected ${article(type)}, not ${shown(given)}.${value === null ? ' The contract of the data requires a value.' : ''}`,
    );
  return type === 'boolean' ? value === true || value === 1 : (value as Feature); // its type was checked
}

function isOfType(value: unknown, type: Input['type']): boolean {
  if (type === 'string') return typeof value === 'string';
  if (type === 'boolean') return typeof value === 'boolean' || value === 0 || value === 1;
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return type === 'number' || Number.isSafeInteger(value);
}

function toColumn({type}: Input, values: readonly Feature[]): Column {
  if (type === 'string')
    return {kind: 'string', values: values.map((value) => (value === null ? null : String(value)))};
  return {
    kind: 'number',
    values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
  };
}

function readId(value: unknown, column: string | undefined, row: number): string {
  if (value === undefined || value === null) return randomUUID();
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && value.length > 0 && value.length <= 500) return value;
  throw new RequestProblem(
    400,
    `Column ${JSON.stringify(column)}, row ${row + 1}: expected an id (text or a whole number), not ${shown(value)}.`,
  );
}

function readTime(value: unknown, column: string | undefined, row: number, now: Date): string {
  if (value === undefined || value === null) return now.toISOString();
  const moment =
    typeof value === 'number' ? value : typeof value === 'string' ? millisecondsOf(value) : undefined;
  const time = new Date(moment ?? Number.NaN);
  if (Number.isFinite(time.getTime())) return time.toISOString();
  throw new RequestProblem(
    400,
    `Column ${JSON.stringify(column)}, row ${row + 1}: expected a moment (ISO 8601, or milliseconds since 1970), not ${shown(value)}.`,
  );
}

function listed(names: readonly string[]): string {
  const shown = names.map((name) => JSON.stringify(name.slice(0, 100)));
  return `column${names.length === 1 ? '' : 's'} ${firstOnes(shown, 20)}`;
}

function article(type: Input['type']): string {
  return type === 'integer' ? 'a whole number' : type === 'string' ? 'a text' : `a ${type}`;
}

function shown(value: unknown): string {
  const text = (JSON.stringify(value) as string | undefined) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
