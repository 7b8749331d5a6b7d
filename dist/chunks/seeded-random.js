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

// src/statistics/seeded-random.ts
function seededRandom(seed) {
	let state = Math.trunc(seed) ^ Math.trunc(seed / 2 ** 32);
	const fill = () => {
		state = state + 2654435769 | 0;
		let z = Math.imul(state ^ state >>> 16, 569420461);
		z = Math.imul(z ^ z >>> 15, 1935289751);
		return z ^ z >>> 15;
	};
	let [a, b, c, d] = [
		fill(),
		fill(),
		fill(),
		fill()
	];
	const next = () => {
		const five = Math.imul(b, 5);
		const result = Math.imul(five << 7 | five >>> 25, 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = d << 11 | d >>> 21;
		return result / 2 ** 32;
	};
	return {
		next,
		below: (n) => Math.floor(next() * n)
	};
}
function shuffle(values, random) {
	for (let i = values.length - 1; i > 0; i--) {
		const j = random.below(i + 1);
		const held = values[i] ?? 0;
		values[i] = values[j] ?? 0;
		values[j] = held;
	}
}

export { shuffle as n, labelsOf as r, seededRandom as t };