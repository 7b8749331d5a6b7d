import type {ConfigTypes} from '../generated/documents.ts';

/** Texts that mean that there is no value, as the configuration or a signature has them. */
export type Markers = readonly (string | number)[];

type ColumnType = ConfigTypes.ColumnContract['type'];

/** The columns of a dataset, each with the markers of missing values that count in it: its own, else those of the dataset. */
export function markedColumns({
  columns,
  missing,
}: Pick<ConfigTypes.Dataset, 'columns' | 'missing'>): Readonly<Record<string, ConfigTypes.ColumnContract>> {
  if (missing === undefined) return columns;
  return Object.fromEntries(Object.entries(columns).map(([name, one]) => [name, {missing, ...one}]));
}

/**
 * Whether a value of JSON or YAML is a marker in a column of this type: the text itself, and in a column of numbers also the number
 * that a marker says (`-999` is -999.0 too).
 */
export function isMarker(value: unknown, markers: Markers | undefined, type: ColumnType): boolean {
  if (markers === undefined || (typeof value !== 'string' && typeof value !== 'number')) return false;
  const number = markerNumber(value, type);
  return markers.some(
    (marker) =>
      String(marker) === String(value) || (number !== undefined && number === markerNumber(marker, type)),
  );
}

/** The number that a marker says in a column of numbers; undefined for a word, and in other columns. */
export function markerNumber(marker: string | number, type: ColumnType): number | undefined {
  if (type !== 'number' && type !== 'integer') return undefined;
  const isNumber = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(String(marker));
  return isNumber && Number.isFinite(Number(marker)) ? Number(marker) : undefined;
}
