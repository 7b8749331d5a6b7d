import {isMarker} from '../../config/missing-markers.ts';
import {severalTargets} from '../../models/answer-width.ts';
import type {Column, Table} from '../../data/table.ts';
import type {ManifestTypes} from '../../generated/documents.ts';
import type {LeftOut, LeftOutCount, LiveCounts} from './left-out.ts';
import {rowsOfIds} from './rows-of-ids.ts';

/** Logged traffic: what the model read and answered, row by row. */
export interface LiveRows {
  readonly rows: number;
  /** Rows that could be read, and dated where there is a window, in the window or not. */
  readonly read: number;
  /** Rows beside those that could not be; which window an unreadable one was of nobody knows. */
  readonly unread: readonly LeftOut[];
  /** Values that are none of their column's type, which count as missing. */
  readonly mistyped: readonly LeftOut[];
  /** Rows that said the same as an earlier one of their id, as a caller that tries again does: left out. */
  readonly repeated: number;
  /** Rows of an id that an earlier row of other features has: they count, and depend on each other. */
  readonly sharing: number;
  /**
   * The share of the rows that counts as independent, above 0 and at most 1: Kish's effective size (1965) where rows of one id are as good as one,
   * (sum of sizes)² / (sum of squared sizes), by the number of rows.
   */
  readonly independent: number;
  /** The features; a value of a wrong type is missing. */
  readonly table: Table;
  /** null where the log names no row. */
  readonly ids: readonly (string | null)[];
  /** Milliseconds since 1970; NaN where unknown. */
  readonly times: Float64Array;
  /** A number a row, or of several targets or classes the number or probability of each, row after row; NaN where unknown. */
  readonly predictions: Float64Array;
  /** Of several classes the place of the one that was answered, else the numbers; NaN where unknown. */
  readonly answers: Float64Array;
  /** Who answered; undefined where unknown. */
  readonly versions: readonly (string | undefined)[];
}

/** One logged row, as loosely as it was found. */
export interface LiveRow {
  readonly id: string | null;
  readonly time: number;
  /** A number, or the name of a class; undefined where the log has neither. */
  readonly prediction: number | string | undefined;
  /** The number that was answered for one of several targets; undefined where the log does not say. */
  readonly target: (name: string) => unknown;
  /** The probability that was given to a class; undefined where the log does not say. */
  readonly probability: (name: string) => unknown;
  readonly version: string | undefined;
  /** Who asked; absent where the log does not say. */
  readonly caller?: string;
  /** Arrival in milliseconds since 1970; absent where the log does not say. */
  readonly at?: number;
  readonly feature: (name: string) => unknown;
}

/**
 * Collects rows into columns of the signature. Of several rows of one id and the same features only the first counts (a caller that tried again);
 * rows outside the window are left out, and so are those without a time where there is a window, which is counted.
 */
export function collectRows(
  found: Iterable<LiveRow>,
  signature: ManifestTypes.Signature,
  window: {readonly from: number; readonly to: number},
  counts: LiveCounts,
): LiveRows {
  const {inputs} = signature;
  const everything = window.from === -Infinity && window.to === Infinity;
  const ids = rowsOfIds(inputs.map(({name}) => name));
  const kept: LiveRow[] = [];
  let repeated = 0;
  let read = 0;
  for (const row of found) {
    if (everything || !Number.isNaN(row.time)) read += 1;
    else
      counts.rows.add(
        'has no time that can be read, so that no window holds it',
        row.id === null ? [] : [row.id],
      );
    if (!everything && !(row.time >= window.from && row.time < window.to)) continue;
    if (ids.isNew(row)) kept.push(row);
    else repeated += 1;
  }
  const columns = new Map<string, Column>(
    inputs.map((input) => [input.name, columnOf(kept, input, counts.values)]),
  );
  return {
    rows: kept.length,
    read,
    unread: counts.rows.list(),
    mistyped: counts.values.list(),
    repeated,
    ...ids.dependence(kept.length),
    table: {rows: kept.length, columns},
    ids: kept.map(({id}) => id),
    times: Float64Array.from(kept, ({time}) => time),
    ...answersOf(kept, signature),
    versions: kept.map(({version}) => version),
  };
}

/** Whether one version answered a row; rows without a version count as its own. */
export function isOfVersion({versions}: Pick<LiveRows, 'versions'>, version: string, row: number): boolean {
  return (versions[row] ?? version) === version;
}

type Answered = Pick<LiveRows, 'predictions' | 'answers'>;

function answersOf(rows: readonly LiveRow[], signature: ManifestTypes.Signature): Answered {
  const {classes} = signature.outputs[0] ?? {};
  if (classes !== undefined) return probabilitiesOf(rows, classes);
  const targets = severalTargets(signature);
  const numbers =
    targets.length === 0
      ? rows.map(({prediction}) => finite(prediction))
      : rows.flatMap(({target}) => targets.map((name) => finite(target(name))));
  const predictions = Float64Array.from(numbers);
  return {predictions, answers: predictions};
}

function probabilitiesOf(rows: readonly LiveRow[], classes: readonly string[]): Answered {
  const places = new Map(classes.map((name, place) => [name, place]));
  return {
    predictions: Float64Array.from(
      rows.flatMap(({probability}) => classes.map((name) => finite(probability(name)))),
    ),
    answers: Float64Array.from(rows, ({prediction}) => places.get(String(prediction ?? '')) ?? Number.NaN),
  };
}

function finite(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

/** What rows have: missing where it is a marker of that, or of another type than the column, which is counted. */
function columnOf(
  rows: readonly LiveRow[],
  {name, type, missing}: ManifestTypes.Signature['inputs'][number],
  mistyped: LeftOutCount,
): Column {
  const read = <Value>(isTyped: (value: unknown) => value is Value): (Value | undefined)[] =>
    rows.map(({feature, id}) => {
      const value = feature(name) ?? undefined;
      if (value === undefined || isMarker(value, missing, type)) return undefined;
      if (isTyped(value)) return value;
      mistyped.add(`${name} is ${kindOf(value)}, not ${kinds[type]}`, id === null ? [] : [id]);
      return undefined;
    });
  if (type === 'string')
    return {kind: 'string', values: read((value) => typeof value === 'string').map((value) => value ?? null)};
  const values = read((value) => typeof value === 'number' || typeof value === 'boolean');
  return {kind: 'number', values: Float64Array.from(values, (value) => Number(value ?? Number.NaN))};
}

const kinds = {
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  string: 'a text',
} as const;

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
