import { randomUUID } from "node:crypto";

// src/serving/request-problem.ts
var RequestProblem = class extends Error {
	name = "RequestProblem";
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};

// src/serving/read-rows.ts
function readRows(columns, rows, signature, naming, now) {
	checkNames(columns, signature, naming);
	const features = Array.from({ length: rows }, () => ({}));
	const table = /* @__PURE__ */ new Map();
	for (const input of signature) {
		const values = (columns.get(input.name) ?? []).map((value, row) => readValue(value, input, row));
		values.forEach((value, row) => {
			const feature = features[row];
			if (feature !== void 0) Object.defineProperty(feature, input.name, {
				value,
				enumerable: true,
				configurable: true,
				writable: true
			});
		});
		table.set(input.name, toColumn(input, values));
	}
	const ids = naming.idColumn === void 0 ? void 0 : columns.get(naming.idColumn);
	const times = naming.timeColumn === void 0 ? void 0 : columns.get(naming.timeColumn);
	return {
		table: {
			rows,
			columns: table
		},
		features,
		ids: Array.from({ length: rows }, (_, row) => readId(ids?.[row], naming.idColumn, row)),
		times: Array.from({ length: rows }, (_, row) => readTime(times?.[row], naming.timeColumn, row, now))
	};
}
function checkNames(columns, signature, { idColumn, timeColumn }) {
	const missing = signature.filter(({ name }) => !columns.has(name)).map(({ name }) => name);
	if (missing.length > 0) throw new RequestProblem(400, `Missing ${listed(missing)}.`);
	const known = /* @__PURE__ */ new Set([
		...signature.map(({ name }) => name),
		idColumn,
		timeColumn
	]);
	const unknown = [...columns.keys()].filter((name) => !known.has(name));
	if (unknown.length > 0) throw new RequestProblem(400, `Unknown ${listed(unknown)}. The model reads ${listed(signature.map(({ name }) => name))}.`);
}
function readValue(value, { name, type }, row) {
	if (value === null) return null;
	if (!(type === "string" ? typeof value === "string" : type === "boolean" ? typeof value === "boolean" || value === 0 || value === 1 : typeof value === "number" && Number.isFinite(value) && (type === "number" || Number.isSafeInteger(value)))) throw new RequestProblem(400, `Column ${JSON.stringify(name)}, row ${row + 1}: expected ${article(type)}, not ${shown(value)}.`);
	return type === "boolean" ? value === true || value === 1 : value;
}
function toColumn({ type }, values) {
	if (type === "string") return {
		kind: "string",
		values: values.map((value) => value === null ? null : String(value))
	};
	return {
		kind: "number",
		values: Float64Array.from(values, (value) => value === null ? NaN : Number(value))
	};
}
function readId(value, column, row) {
	if (value === void 0 || value === null) return randomUUID();
	if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
	if (typeof value === "string" && value.length > 0 && value.length <= 500) return value;
	throw new RequestProblem(400, `Column ${JSON.stringify(column)}, row ${row + 1}: expected an id (text or a whole number), not ${shown(value)}.`);
}
function readTime(value, column, row, now) {
	if (value === void 0 || value === null) return now.toISOString();
	const moment = typeof value === "number" ? value : typeof value === "string" ? parseMoment(value) : NaN;
	const time = new Date(moment);
	if (Number.isFinite(time.getTime())) return time.toISOString();
	throw new RequestProblem(400, `Column ${JSON.stringify(column)}, row ${row + 1}: expected a moment (ISO 8601, or milliseconds since 1970), not ${shown(value)}.`);
}
function parseMoment(text) {
	const shape = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text);
	if (shape === null) return NaN;
	const [, date = "", time = "00:00", zone = "Z"] = shape;
	return Date.parse(`${date}T${time}${zone.toUpperCase()}`);
}
function listed(names) {
	const shownNames = names.slice(0, 20).map((name) => JSON.stringify(name.slice(0, 100)));
	const more = names.length > 20 ? ` and ${names.length - 20} more` : "";
	return `column${names.length === 1 ? "" : "s"} ${shownNames.join(", ")}${more}`;
}
function article(type) {
	return type === "integer" ? "a whole number" : type === "string" ? "a text" : `a ${type}`;
}
function shown(value) {
	const text = JSON.stringify(value) ?? typeof value;
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export { readRows as n, RequestProblem as r, parseMoment as t };