// src/data/table.ts
function selectRows(table, positions) {
	const columns = /* @__PURE__ */ new Map();
	for (const [name, column] of table.columns) columns.set(name, selectValues(column, positions));
	return {
		rows: positions.length,
		columns
	};
}
function columnOf(table, name) {
	const column = table.columns.get(name);
	if (column === void 0) throw new Error(`The table has no column ${JSON.stringify(name)}.`);
	return column;
}
function numbersOf(table, name) {
	const column = columnOf(table, name);
	if (column.kind !== "number") throw new Error(`Column ${JSON.stringify(name)} does not hold numbers.`);
	return column.values;
}
function textAt(column, row) {
	if (column.kind === "string") return column.values[row] ?? void 0;
	const value = column.values[row] ?? NaN;
	return Number.isNaN(value) ? void 0 : String(value);
}
function selectValues(column, positions) {
	const texts = column.texts && { texts: Array.from(positions, (row) => column.texts?.[row]) };
	if (column.kind === "string") {
		const { values } = column;
		return {
			kind: "string",
			values: Array.from(positions, (row) => values[row] ?? null),
			...texts
		};
	}
	const values = new Float64Array(positions.length);
	for (let i = 0; i < positions.length; i++) values[i] = column.values[positions[i] ?? 0] ?? NaN;
	return {
		kind: "number",
		values,
		...texts
	};
}

export { textAt as i, numbersOf as n, selectRows as r, columnOf as t };