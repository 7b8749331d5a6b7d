import { n as markedColumns } from "./missing-markers.js";
import { o as dataInvalid, t as readRows } from "./read-rows.js";
import { u as linearPattern } from "./parse-config.js";
import { It as init_errors, Lt as messageOf, Mt as UserError } from "./kernel.js";
import { o as openDuckDB } from "./formats.js";
import { i as textAt, t as columnOf } from "./table.js";
import { n as findDataFiles, t as dataDigest } from "./find-files.js";

// src/data/match-pattern.ts
init_errors();
const longestMatched = 1e4;
const most = 2e4;
async function textsUnlike(column, pattern, texts) {
	const linear = linearPattern(pattern);
	if ("refused" in linear) throw refused(column, linear.refused);
	using duckdb = await openDuckDB([], { exact: true });
	const short = [...texts].filter((text) => text.length <= longestMatched);
	const like = /* @__PURE__ */ new Set();
	for (let start = 0; start < short.length; start += most) {
		const some = short.slice(start, start + most);
		const matched = await duckdb.matches(linear.re2, some).catch((error) => {
			throw refused(column, messageOf(error).split("\n")[0] ?? "", error);
		});
		for (const [index, text] of some.entries()) if (matched[index] === true) like.add(text);
	}
	return new Set([...texts].filter((text) => !like.has(text)));
}
function refused(column, why, cause) {
	return new UserError("CAIRN_CONFIG_INVALID", {
		where: `columns.${column}.pattern`,
		what: `cannot be matched: ${why}`
	}, { cause });
}

// src/data/check-contract.ts
async function checkContract(read, dataset, progress = () => void 0) {
	const checks = [rowCountCheck(read, dataset)];
	const columns = Object.entries(dataset.columns);
	for (const [index, [name, contract]] of columns.entries()) {
		progress("Checking the contract", index / columns.length);
		const written = read.problems.filter(({ column }) => column === name);
		const missing = written.find(({ id }) => id.startsWith("column-missing:"));
		checks.push({
			id: `column-type:${name}`,
			column: name,
			expectation: `${name} is of type ${contract.type}`,
			...written[0] && {
				...written[0],
				problem: written[0]
			}
		});
		if (missing !== void 0) continue;
		for (const rule of await rulesOf(name, contract, columnOf(read.table, name))) checks.push(await broken(read, name, rule));
	}
	if (dataset.id !== void 0 && !read.problems.some(({ column }) => column === dataset.id)) checks.push(await uniqueCheck(read, dataset.id));
	return [...read.problems.filter(({ column }) => column === void 0).map((problem) => ({
		id: problem.id,
		expectation: "every row has the fields of the header",
		problem
	})), ...checks];
}
async function rulesOf(name, contract, column) {
	const rules = [];
	const isMissing = (row) => textAt(column, row) === void 0;
	if (contract.required !== false) rules.push({
		id: "required",
		expectation: `${name} has a value`,
		fault: "is missing",
		isBroken: isMissing
	});
	const { minimum, maximum, values, pattern } = contract;
	if (column.kind === "number") {
		const numbers = column.values;
		if (minimum !== void 0) rules.push({
			id: "minimum",
			expectation: `${name} is at least ${minimum}`,
			fault: `is below ${minimum}`,
			isBroken: (row) => (numbers[row] ?? 0) < minimum
		});
		if (maximum !== void 0) rules.push({
			id: "maximum",
			expectation: `${name} is at most ${maximum}`,
			fault: `is above ${maximum}`,
			isBroken: (row) => (numbers[row] ?? 0) > maximum
		});
	}
	if (values !== void 0) {
		const allowed = new Set(values.map((value) => String(typeof value === "boolean" ? Number(value) : value)));
		const isOther = (row) => {
			const text = textAt(column, row);
			return text !== void 0 && !allowed.has(text);
		};
		rules.push({
			id: "values",
			expectation: `${name} is an allowed value`,
			fault: "is no allowed value",
			isBroken: isOther
		});
	}
	if (pattern !== void 0) {
		const unlike = await textsUnlike(name, pattern, distinctTexts(column));
		rules.push({
			id: "pattern",
			expectation: `${name} matches its pattern`,
			fault: "does not match the pattern",
			isBroken: (row) => unlike.has(textAt(column, row) ?? "")
		});
	}
	return rules;
}
function distinctTexts(column) {
	const texts = /* @__PURE__ */ new Set();
	for (let row = 0; row < column.values.length; row++) {
		const text = textAt(column, row);
		if (text !== void 0) texts.add(text);
	}
	return texts;
}
async function broken(read, name, rule) {
	const rows = [];
	let count = 0;
	const unread = read.problems.some(({ id }) => id === `column-type:${name}`) && rule.id === "required";
	for (let row = 0; row < read.table.rows && !unread; row++) {
		if (!rule.isBroken(row)) continue;
		count++;
		if (rows.length < 10) rows.push(row);
	}
	const base = {
		id: `${rule.id}:${name}`,
		column: name,
		expectation: rule.expectation
	};
	if (count === 0) return base;
	return {
		...base,
		problem: await problemAt(read, name, rows, count, {
			id: base.id,
			fault: rule.fault
		})
	};
}
async function uniqueCheck(read, name) {
	const column = columnOf(read.table, name);
	const seen = /* @__PURE__ */ new Set();
	const rows = [];
	let count = 0;
	for (let row = 0; row < read.table.rows; row++) {
		const text = textAt(column, row);
		if (text === void 0) continue;
		if (!seen.has(text)) seen.add(text);
		else if (++count <= 10) rows.push(row);
	}
	const base = {
		id: `unique:${name}`,
		column: name,
		expectation: `${name} is unique`
	};
	if (count === 0) return base;
	return {
		...base,
		problem: await problemAt(read, name, rows, count, {
			id: base.id,
			fault: "is the id of an earlier row"
		})
	};
}
async function problemAt(read, name, rows, count, { id, fault }) {
	const column = columnOf(read.table, name);
	const texts = rows.map((row) => textAt(column, row));
	const places = (await read.placesOf(rows)).map((place, i) => {
		const value = texts[i];
		return {
			...place,
			...value !== void 0 && { value }
		};
	});
	return {
		id,
		column: name,
		message: `${name}${texts[0] === void 0 ? "" : ` ${JSON.stringify(texts[0].slice(0, 60))}`} ${fault}`,
		count,
		places
	};
}
function rowCountCheck(read, { rows: wanted = {} }) {
	const { rows } = read.table;
	const { minimum = 1, maximum = Infinity } = wanted;
	const bounds = maximum === Infinity ? `at least ${minimum}` : `between ${minimum} and ${maximum}`;
	const base = {
		id: "rows",
		expectation: `there are ${bounds} rows`
	};
	if (rows >= minimum && rows <= maximum) return base;
	const places = read.files.slice(0, 1).map(({ path: file }) => ({
		file,
		row: 0
	}));
	return {
		...base,
		problem: {
			id: "rows",
			message: `there are ${rows} rows, not ${bounds}`,
			count: 1,
			places
		}
	};
}

// src/data/load-dataset.ts
async function loadDataset(workspace, dataset, progress = () => void 0, options = {}) {
	const found = await findDataFiles(workspace, dataset);
	const read = await readRows(found.map(({ absolute, path }) => ({
		absolute,
		shown: path
	})), markedColumns(dataset), progress, options);
	const rowsOf = new Map(read.files.map(({ path, rows }) => [path, rows]));
	return {
		table: read.table,
		digest: dataDigest(found),
		files: found.map(({ path, sha256 }) => ({
			path,
			sha256,
			rows: rowsOf.get(path) ?? 0
		})),
		checks: await checkContract(read, dataset, progress),
		marked: read.marked,
		words: read.words
	};
}
async function loadSoundDataset(workspace, dataset, progress = () => void 0, options = {}) {
	const loaded = await loadDataset(workspace, dataset, progress, options);
	const problems = loaded.checks.flatMap(({ problem }) => problem ?? []);
	if (problems.length > 0) throw dataInvalid(problems);
	return loaded;
}
function timeRange(table, dataset) {
	const column = dataset.time === void 0 ? void 0 : table.columns.get(dataset.time);
	if (column?.kind !== "number") return void 0;
	let from = Infinity;
	let to = -Infinity;
	for (const time of column.values) {
		if (time < from) from = time;
		if (time > to) to = time;
	}
	if (from > to) return void 0;
	const isMoment = dataset.columns[dataset.time ?? ""]?.type === "timestamp";
	const shown = (time) => isMoment ? new Date(time).toISOString() : String(time);
	return {
		from: shown(from),
		to: shown(to)
	};
}

export { loadSoundDataset as n, timeRange as r, loadDataset as t };