// src/models/arrange-columns.ts
function arrangeColumns(data, width, columns) {
	return Float64Array.from({ length: data.length / width * columns.length }, (_, i) => {
		const column = columns[i % columns.length] ?? -1;
		return column === -1 ? 0 : data[Math.floor(i / columns.length) * width + column] ?? NaN;
	});
}

export { arrangeColumns as t };