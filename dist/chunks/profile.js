import { ft as createHash, gt as init_crypto_when_asked } from "./kernel.js";
import { t as columnOf } from "./table.js";

// src/statistics/next-double.ts
init_crypto_when_asked();
function nextBelow(value) {
	if (value === 0) return -Number.MIN_VALUE;
	const number = Float64Array.of(value);
	const bits = new BigInt64Array(number.buffer);
	bits[0] = (bits[0] ?? 0n) + (value > 0 ? -1n : 1n);
	return number[0] ?? NaN;
}

// src/data/profile.ts
const mostExact = 64;
const bins = 50;
const mostCategories = 200;
function profileTable(table, features, { labels = [], predictions = [] } = {}) {
	const [label, ...labelled] = labels.map(({ name, column }) => profileColumn(name, column));
	const [prediction, ...predicted] = predictions.map(({ name, column }) => profileColumn(name, column));
	return {
		document: "profile",
		schemaVersion: 1,
		rows: table.rows,
		columns: features.map((name) => profileColumn(name, columnOf(table, name))),
		...prediction && (predicted.length > 0 ? { predictions: [prediction, ...predicted] } : { prediction }),
		...label && (labelled.length > 0 ? { labels: [label, ...labelled] } : { label })
	};
}
function profiledPredictions({ prediction, predictions = [] }) {
	return prediction === void 0 ? predictions : [prediction];
}
function profiledLabels({ label, labels = [] }) {
	return label === void 0 ? labels : [label];
}
function profileColumn(name, column) {
	return column.kind === "number" ? profileNumbers(name, column.values) : profileTexts(name, column.values);
}
function profileNumbers(name, values) {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort();
	const count = sorted.length;
	const base = {
		name,
		type: "numeric",
		count,
		missing: values.length - count
	};
	if (count === 0) return {
		...base,
		mean: null,
		sd: null,
		minimum: null,
		maximum: null,
		edges: [],
		counts: [0],
		exact: true
	};
	const { mean, sd } = momentsOf(sorted);
	const distinct = distinctOf(sorted);
	const exact = distinct !== void 0;
	const edges = distinct ?? quantileEdges(sorted);
	return {
		...base,
		mean,
		sd,
		minimum: sorted[0] ?? null,
		maximum: sorted[count - 1] ?? null,
		edges,
		counts: countsOf(sorted, edges),
		exact
	};
}
function momentsOf(values) {
	let sum = 0;
	for (const value of values) sum += value;
	const mean = sum / values.length;
	let squares = 0;
	for (const value of values) squares += (value - mean) ** 2;
	return {
		mean,
		sd: Math.sqrt(squares / values.length)
	};
}
function distinctOf(sorted) {
	const distinct = [];
	for (const value of sorted) {
		if (value === distinct.at(-1)) continue;
		if (distinct.length === mostExact) return void 0;
		distinct.push(value + 0);
	}
	return distinct;
}
function quantileEdges(sorted) {
	const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
	const edges = /* @__PURE__ */ new Set([nextBelow(first), last]);
	for (const value of frequentValues(sorted, sorted.length / bins)) edges.add(nextBelow(value)).add(value);
	for (let i = 1; i < bins; i++) {
		const position = (sorted.length - 1) * i / bins;
		const low = sorted[Math.floor(position)] ?? 0;
		const high = sorted[Math.ceil(position)] ?? 0;
		edges.add(low + (high - low) * (position - Math.floor(position)));
	}
	return [...edges].sort((a, b) => a - b);
}
function frequentValues(sorted, times) {
	const frequent = [];
	for (let start = 0, end = 0; start < sorted.length; start = end) {
		while (end < sorted.length && sorted[end] === sorted[start]) end++;
		if (end - start > times) frequent.push((sorted[start] ?? 0) + 0);
	}
	return frequent;
}
function countsOf(sorted, edges) {
	const counts = new Array(edges.length + 1).fill(0);
	let bin = 0;
	for (const value of sorted) {
		while (bin < edges.length && value > (edges[bin] ?? Infinity)) bin++;
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts;
}
function profileTexts(name, values) {
	const counts = /* @__PURE__ */ new Map();
	let missing = 0;
	for (const value of values) if (value === null) missing++;
	else counts.set(value, (counts.get(value) ?? 0) + 1);
	const ranked = rankCategories(counts);
	const rest = ranked.slice(mostCategories);
	return {
		name,
		type: "categorical",
		count: values.length - missing,
		missing,
		values: ranked.slice(0, mostCategories).map(([value, count]) => ({
			value,
			count
		})),
		other: {
			values: rest.length,
			count: rest.reduce((sum, [, count]) => sum + count, 0)
		},
		...rest.length > 0 && { hashed: hashedCounts(counts) }
	};
}
function hashedCounts(counts) {
	const cells = new Array(256).fill(0);
	for (const [text, count] of counts) {
		const cell = createHash("md5").update(text).digest()[0] ?? 0;
		cells[cell] = (cells[cell] ?? 0) + count;
	}
	return cells;
}
function rankCategories(counts) {
	return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

export { rankCategories as a, profiledPredictions as i, profileTable as n, nextBelow as o, profiledLabels as r, hashedCounts as t };