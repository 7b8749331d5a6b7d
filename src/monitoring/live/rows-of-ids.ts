/** What a row is told by. */
interface NamedRow {
  readonly id: string | null;
  readonly feature: (name: string) => unknown;
}

/** Rows by their ids, which name a row, or something that has many: a customer, a sensor, a day. */
export interface RowsOfIds {
  /** Takes a row; false where an earlier one of its id has the same features, so that it is the same one once more. */
  isNew(row: NamedRow): boolean;
  /** Rows whose id an earlier one has, and the share of `rows` that counts as independent (see LiveRows). */
  dependence(rows: number): {sharing: number; independent: number};
}

/** Tells rows apart by id and by these features; a row without an id is one of its own. */
export function rowsOfIds(features: readonly string[]): RowsOfIds {
  const firsts = new Map<string, NamedRow>();
  // Texts of the features are made only for ids that come again: mostly none.
  const repeats = new Map<string, Set<string>>();
  const textOf = ({feature}: NamedRow): string =>
    JSON.stringify(features.map((name) => feature(name) ?? null));
  return {
    isNew(row) {
      if (row.id === null) return true;
      const first = firsts.get(row.id);
      if (first === undefined) {
        firsts.set(row.id, row);
        return true;
      }
      const known = repeats.get(row.id) ?? new Set([textOf(first)]);
      const text = textOf(row);
      if (known.has(text)) return false;
      repeats.set(row.id, known.add(text));
      return true;
    },
    dependence(rows) {
      const sizes = [...repeats.values()].map(({size}) => size);
      const sharing = sizes.reduce((sum, size) => sum + size - 1, 0);
      const alone = rows - sharing - sizes.length;
      const squares = alone + sizes.reduce((sum, size) => sum + size * size, 0);
      return {sharing, independent: rows === 0 ? 1 : rows / squares};
    },
  };
}
