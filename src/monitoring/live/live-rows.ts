import {isMarker} from '../../config/missing-markers.ts';
import {severalTargets} from '../../models/answer-width.ts';
import type {Column, Table} from '../../data/table.ts';
import type {ManifestTypes} from '../../generated/documents.ts';

/** Logged traffic: what the model read and answered, row by row. */
export interface LiveRows {
  readonly rows: number;
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
 * Collects rows into columns of the signature. Of several rows with one id only the first counts (a caller that tried again);
 * rows outside the window, or without a time where there is a window, are left out.
 */
export function collectRows(
  found: Iterable<LiveRow>,
  signature: ManifestTypes.Signature,
  window: {readonly from: number; readonly to: number},
): LiveRows {
  const {inputs} = signature;
  const everything = window.from === -Infinity && window.to === Infinity;
  const seen = new Set<string>();
  const kept: LiveRow[] = [];
  for (const row of found) {
    const inside = everything || (row.time >= window.from && row.time < window.to);
    if (!inside || (row.id !== null && seen.has(row.id))) continue;
    if (row.id !== null) seen.add(row.id);
    kept.push(row);
  }
  const columns = new Map<string, Column>(inputs.map((input) => [input.name, columnOf(kept, input)]));
  return {
    rows: kept.length,
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

/** What a row has, unless it is a marker of a missing value. */
function columnOf(
  rows: readonly LiveRow[],
  {name, type, missing}: ManifestTypes.Signature['inputs'][number],
): Column {
  const present = ({feature}: LiveRow): unknown => {
    const value = feature(name);
    return isMarker(value, missing, type) ? null : value;
  };
  if (type === 'string')
    return {
      kind: 'string',
      values: rows.map((row) => {
        const value = present(row);
        return typeof value === 'string' ? value : null;
      }),
    };
  return {
    kind: 'number',
    values: Float64Array.from(rows, (row) => {
      const value = present(row);
      return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : Number.NaN;
    }),
  };
}
