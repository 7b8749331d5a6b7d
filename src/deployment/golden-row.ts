import {predictsClass} from '../config/task-kinds.ts';
import {profiledPredictions} from '../data/profile.ts';
import type {ManifestTypes, Profile, ProfileTypes} from '../generated/documents.ts';

export type GoldenValue = string | number | boolean | null;

/**
 * A row that the model must be able to answer: for each input of its signature the median (numbers; of a bin its upper
 * edge) or the most frequent value (texts) of the reference profile; where the profile knows none, null or, in a required column, a
 * value that the contract allows.
 */
export function goldenRow(
  signature: ManifestTypes.Signature,
  profile: Profile | undefined,
): Readonly<Record<string, GoldenValue>> {
  const columns = new Map(profile?.columns.map((column) => [column.name, column]));
  return Object.fromEntries(
    signature.inputs.map((input): [string, GoldenValue] => {
      const {name, type} = input;
      const column = columns.get(name);
      if (column === undefined) return [name, unknownValue(input)];
      if (type === 'string') return [name, column.values?.[0]?.value ?? unknownValue(input)];
      const median = medianOf(column);
      if (median === undefined) return [name, unknownValue(input)];
      if (type === 'boolean') return [name, median >= 0.5];
      return [name, type === 'integer' ? Math.round(median) : median];
    }),
  );
}

interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** Where nothing is known of predictions. */
export const anything: Range = {lowest: -Infinity, highest: Infinity};

/**
 * Where predictions may lie, for each target: probabilities within 0 and 1; else the reference predictions, widened by their range on both
 * sides.
 */
export function plausibleRanges(
  task: ManifestTypes.Manifest['task'],
  profile: Profile | undefined,
): readonly Range[] {
  if (predictsClass(task)) return [{lowest: 0, highest: 1}];
  const known = profile === undefined ? [] : profiledPredictions(profile);
  return known.length === 0 ? [anything] : known.map(widened);
}

function widened({minimum, maximum}: ProfileTypes.Column): Range {
  if (typeof minimum !== 'number' || typeof maximum !== 'number') return anything;
  const width = Math.max(maximum - minimum, Math.abs(maximum), Math.abs(minimum), 1e-9);
  return {lowest: minimum - width, highest: maximum + width};
}

function unknownValue(input: ManifestTypes.Signature['inputs'][number]): GoldenValue {
  const {type, required, fill, values, minimum, maximum} = input;
  if (required !== true || fill !== undefined) return null;
  return values?.[0] ?? (type === 'string' ? '' : type === 'boolean' ? false : (minimum ?? maximum ?? 0));
}

function medianOf({edges = [], counts = [], count, maximum}: ProfileTypes.Column): number | undefined {
  let seen = 0;
  for (const [bin, inBin] of counts.entries()) {
    seen += inBin;
    if (count > 0 && seen >= count / 2) return edges[bin] ?? maximum ?? edges.at(-1);
  }
  return undefined;
}
