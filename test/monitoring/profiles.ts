import type {ProfileTypes} from '../../src/generated/documents.ts';

/** The profile of numbers with about `bins` bins of equal counts; few distinct values make an exact one. */
export function numericProfile(name: string, values: Float64Array, bins = 100): ProfileTypes.Column {
  const present = values.filter((value) => !Number.isNaN(value)).sort();
  const distinct = [...new Set(present)];
  const exact = distinct.length <= bins;
  const quantiles = Array.from(
    {length: bins - 1},
    (_, i) => present[Math.floor(((i + 1) * present.length) / bins)] ?? 0,
  );
  const edges = exact ? distinct : [...new Set(quantiles)];
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const value of present) {
    const bin = edges.findIndex((edge) => value <= edge);
    const at = bin === -1 ? edges.length : bin;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  return {
    name,
    type: 'numeric',
    count: present.length,
    missing: values.length - present.length,
    mean,
    sd: Math.sqrt(present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / present.length),
    minimum: present[0] ?? null,
    maximum: present.at(-1) ?? null,
    edges,
    counts,
    exact,
  };
}

/** The profile of categories, all of them listed, or only the `most` frequent. */
export function categoricalProfile(
  name: string,
  values: readonly (string | undefined)[],
  most = Infinity,
): ProfileTypes.Column {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rest = all.slice(Math.min(most, all.length));
  const count = all.reduce((sum, [, one]) => sum + one, 0);
  return {
    name,
    type: 'categorical',
    count,
    missing: values.length - count,
    values: all.slice(0, Math.min(most, all.length)).map(([value, one]) => ({value, count: one})),
    other: {values: rest.length, count: rest.reduce((sum, [, one]) => sum + one, 0)},
  };
}
