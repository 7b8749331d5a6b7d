import { S as quoted, U as init_errors, z as UserError } from "./kernel.js";
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
			what: `is ${quoted(value)}, but there are ${quoted(other)} and the positive value ${quoted(String(positive))} already`,
			expected: "a text of two values, one of which is `positive` of the model",
			todo: "Correct the row, or `positive` in cairn.yaml: capitals and blanks count."
		});
	});
}

export { labelsOf as t };