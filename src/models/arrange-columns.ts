/** The numbers of rows of `width` numbers in the order of these columns; 0 for column -1, which there is not. */
export function arrangeColumns(
  data: ArrayLike<number>,
  width: number,
  columns: readonly number[],
): Float64Array {
  return Float64Array.from({length: (data.length / width) * columns.length}, (_, i) => {
    const column = columns[i % columns.length] ?? -1;
    return column === -1 ? 0 : (data[Math.floor(i / columns.length) * width + column] ?? Number.NaN);
  });
}
