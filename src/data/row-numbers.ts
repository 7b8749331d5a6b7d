/** Columns of equal length as rows of one number a column, row after row. */
export function rowsOfColumns(columns: readonly Float64Array[]): Float64Array {
  const [first] = columns;
  if (first !== undefined && columns.length === 1) return first;
  return Float64Array.from({length: (first?.length ?? 0) * columns.length}, (_, i) => {
    return columns[i % columns.length]?.[Math.floor(i / columns.length)] ?? Number.NaN;
  });
}

/** One column of rows of `width` numbers. */
export function columnOfRows(data: Float64Array, width: number, column: number): Float64Array {
  if (width === 1) return data;
  return Float64Array.from(
    {length: data.length / width},
    (_, row) => data[row * width + column] ?? Number.NaN,
  );
}
