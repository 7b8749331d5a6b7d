// src/data/row-numbers.ts
function rowsOfColumns(columns) {
	const [first] = columns;
	if (first !== void 0 && columns.length === 1) return first;
	return Float64Array.from({ length: (first?.length ?? 0) * columns.length }, (_, i) => {
		return columns[i % columns.length]?.[Math.floor(i / columns.length)] ?? NaN;
	});
}
function columnOfRows(data, width, column) {
	if (width === 1) return data;
	return Float64Array.from({ length: data.length / width }, (_, row) => data[row * width + column] ?? NaN);
}

export { rowsOfColumns as n, columnOfRows as t };