import type {ManifestTypes, Profile, ProfileTypes} from '../generated/documents.ts';

export type GoldenValue = string | number | boolean | null;

/**
 * A row that the model must be able to answer: for each input of its signature the median (numbers; of a bin its upper
 * edge) or the most frequent value (texts) of the reference profile; null where the profile knows none.
 */
export function goldenRow(
  signature: ManifestTypes.Signature,
  profile: Profile | undefined,
): Readonly<Record<string, GoldenValue>> {
  const columns = new Map(profile?.columns.map((column) => [column.name, column]));
  return Object.fromEntries(
    signature.inputs.map(({name, type}): [string, GoldenValue] => {
      const column = columns.get(name);
      if (column === undefined) return [name, null];
      if (type === 'string') return [name, column.values?.[0]?.value ?? null];
      const median = medianOf(column);
      if (median === undefined) return [name, null];
      if (type === 'boolean') return [name, median >= 0.5];
      return [name, type === 'integer' ? Math.round(median) : median];
    }),
  );
}

/** Where predictions may lie: probabilities within 0 and 1; else the reference predictions, widened by their range on both sides. */
export function plausibleRange(
  task: 'binary' | 'regression',
  profile: Profile | undefined,
): {lowest: number; highest: number} {
  if (task === 'binary') return {lowest: 0, highest: 1};
  const {minimum, maximum} = profile?.prediction ?? {};
  if (typeof minimum !== 'number' || typeof maximum !== 'number')
    return {lowest: -Infinity, highest: Infinity};
  const width = Math.max(maximum - minimum, Math.abs(maximum), Math.abs(minimum), 1e-9);
  return {lowest: minimum - width, highest: maximum + width};
}

function medianOf({edges = [], counts = [], count, maximum}: ProfileTypes.Column): number | undefined {
  let seen = 0;
  for (const [bin, inBin] of counts.entries()) {
    seen += inBin;
    if (count > 0 && seen >= count / 2) return edges[bin] ?? maximum ?? edges.at(-1);
  }
  return undefined;
}
