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
  /** NaN where unknown. */
  readonly predictions: Float64Array;
  /** Who answered; undefined where unknown. */
  readonly versions: readonly (string | undefined)[];
}

/** One logged row, as loosely as it was found. */
export interface LiveRow {
  readonly id: string | null;
  readonly time: number;
  readonly prediction: number;
  readonly version: string | undefined;
  /** Who asked; absent where the log does not say. */
  readonly caller?: string;
  /** Arrival in milliseconds since 1970; absent where the log does not say. */
  readonly at?: number;
  readonly feature: (name: string) => unknown;
}

/**
 * Collects rows into columns of the signature. Of several rows with one id only the first counts (a caller that tried
 * again); rows outside the window, or without a time where there is a window, are left out.
 */
export function collectRows(
  found: Iterable<LiveRow>,
  signature: ManifestTypes.Signature['inputs'],
  window: {readonly from: number; readonly to: number},
): LiveRows {
  const everything = window.from === -Infinity && window.to === Infinity;
  const seen = new Set<string>();
  const kept: LiveRow[] = [];
  for (const row of found) {
    const inside = everything || (row.time >= window.from && row.time < window.to);
    if (!inside || (row.id !== null && seen.has(row.id))) continue;
    if (row.id !== null) seen.add(row.id);
    kept.push(row);
  }
  const columns = new Map<string, Column>(
    signature.map(({name, type}) => [name, columnOf(kept, name, type)]),
  );
  return {
    rows: kept.length,
    table: {rows: kept.length, columns},
    ids: kept.map(({id}) => id),
    times: Float64Array.from(kept, ({time}) => time),
    predictions: Float64Array.from(kept, ({prediction}) => prediction),
    versions: kept.map(({version}) => version),
  };
}

/** Predictions of one version; NaN for those of another. Rows without a version count as its own. */
export function ofVersion({predictions, versions}: LiveRows, version: string): Float64Array {
  return predictions.map((value, row) => ((versions[row] ?? version) === version ? value : Number.NaN));
}

function columnOf(rows: readonly LiveRow[], name: string, type: string): Column {
  if (type === 'string')
    return {
      kind: 'string',
      values: rows.map(({feature}) => {
        const value = feature(name);
        return typeof value === 'string' ? value : null;
      }),
    };
  return {
    kind: 'number',
    values: Float64Array.from(rows, ({feature}) => {
      const value = feature(name);
      return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : Number.NaN;
    }),
  };
}
