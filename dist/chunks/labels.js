import { L as UserError, V as init_errors } from "./kernel.js";
import { t as columnOf } from "./table.js";

// src/data/labels.ts
init_errors();
function labelsOf(table, { target, positive }, file) {
	const column = columnOf(table, target);
	if (column.kind === "number") return column.values;
	let other;
	return Float64Array.from(column.values, (value, row) => {
		if (value === null) return NaN;
		if (value === positive) return 1;
		other ??= value;
		if (value === other) return 0;
		throw new UserError("CAIRN_DATA_INVALID", {
			where: `${file === void 0 ? "" : `${file}, `}${target}, row ${row + 1}`,
			what: `is ${shown(value)}, but there are ${shown(other)} and the positive value ${shown(String(positive))} already`,
			expected: "a text of two values, one of which is `positive` of the model",
			todo: "Correct the row, or `positive` in cairn.yaml: capitals and blanks count."
		});
	});
}
function shown(value) {
	return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

export { labelsOf as t };