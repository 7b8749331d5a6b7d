import { It as init_errors, M as firstOnes, Mt as UserError, R as quoted } from "./kernel.js";
import { n as rowsOfColumns } from "./row-numbers.js";
import { i as textAt, t as columnOf } from "./table.js";

// src/data/labels.ts
init_errors();
function labelsOf(table, label, file) {
	const { target, positive, classes = [] } = label;
	if (typeof target !== "string") return rowsOfColumns(target.map((one) => labelsOf(table, { target: one }, file)));
	const column = columnOf(table, target);
	if (classes.length > 0) return placesOf(table, {
		target,
		classes
	}, file);
	if (column.kind === "number") return column.values;
	let other;
	return Float64Array.from(column.values, (value, row) => {
		if (value === null) return NaN;
		if (value === positive) return 1;
		other ??= value;
		if (value === other) return 0;
		throw new UserError("CAIRN_DATA_INVALID", {
			where: placeOf(target, row, file),
			what: `is ${quoted(value)}, but there are ${quoted(other)} and the positive value ${quoted(String(positive))} already`,
			expected: "a text of two values, one of which is `positive` of the model",
			todo: "Correct the row, or `positive` in cairn.yaml: capitals and blanks count. For more than two classes there is task: multiclass."
		});
	});
}
function classesIn(table, target) {
	const column = columnOf(table, target);
	if (column.kind === "number") return [...new Set(column.values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b).map(String);
	return [...new Set(column.values)].filter((value) => value !== null).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function namedColumn(labels, classes) {
	if (classes.length === 0) return {
		kind: "number",
		values: labels
	};
	return {
		kind: "string",
		values: Array.from(labels, (place) => classes[place] ?? null)
	};
}
function placesOf(table, { target, classes }, file) {
	const places = new Map(classes.map((one, place) => [one, place]));
	const column = columnOf(table, target);
	return Float64Array.from({ length: table.rows }, (_, row) => {
		const value = textAt(column, row);
		const place = value === void 0 ? NaN : places.get(value);
		if (place !== void 0) return place;
		throw new UserError("CAIRN_DATA_INVALID", {
			where: placeOf(target, row, file),
			what: `is ${quoted(value ?? "")}, which is none of the ${classes.length} classes (${firstOnes(classes.map(quoted), 10)})`,
			expected: "one of the classes: capitals and blanks count",
			todo: "Correct the row, or name the class in cairn.yaml, under classes of the model."
		});
	});
}
function placeOf(target, row, file) {
	return `${file === void 0 ? "" : `${file}, `}${target}, row ${row + 1}`;
}

export { labelsOf as n, namedColumn as r, classesIn as t };