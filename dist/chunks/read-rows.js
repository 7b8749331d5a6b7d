import { a as unreadable, c as csvLines, n as tableEndingsText, o as openDuckDB, r as tableFormats, s as quoted, t as formatOf } from "./formats.js";
import { It as init_errors, Lt as messageOf, Mt as UserError, R as quoted$1, z as counted } from "./kernel.js";
import { r as markerNumber } from "./missing-markers.js";

// src/data/data-problem.ts
init_errors();
function dataInvalid(problems) {
	return new UserError("CAIRN_DATA_INVALID", problems.map(asMistake));
}
function shownPlace({ file, line, row }) {
	if (line === void 0 && row === 0) return file;
	return line === void 0 ? `${file} row ${row}` : `${file}:${line}`;
}
function asMistake(problem) {
	const [first] = problem.places;
	const more = problem.count > 1 ? ` (the first of ${problem.count} rows)` : "";
	return {
		what: `${problem.message}${more}`,
		...first !== void 0 && { where: shownPlace(first) },
		...first?.value !== void 0 && problem.id.startsWith("column-type:") && { todo: "Where that means that there is no value, name it under `missing` of the dataset." }
	};
}

// src/data/cell-text.ts
function numberText(type, words = ["false", "true"]) {
	const shown = presentText$1(type, words);
	return (value) => Number.isNaN(value) ? "" : shown(value);
}
function presentText$1(type, [no = "false", yes = "true"]) {
	if (type === "boolean") return (value) => value === 1 ? yes : no;
	if (type === "timestamp") return (value) => new Date(value).toISOString();
	return String;
}

// src/data/fetch-table.ts
async function fetchTable(db, cells, withTexts, progress) {
	const { names, columns, typed } = cells;
	const counts = typed.map((expression, i) => `count(c${i}) - count(${expression})`);
	const [[rowCount, ...unread] = []] = await db.rows(`select count(*), ${counts.join(", ")} from cells`);
	const rows = Number(rowCount);
	const about = `Typing ${counted(rows, "row")}`;
	const filling = names.map((name) => fillingOf(rows, columns[name]));
	const keeping = withTexts ? names.map((name, i) => textsOf(rows, cells, name, i)) : [];
	const kept = keeping.flatMap((one) => one ?? []);
	const selected = [...typed, ...kept.map(({ from }) => from)];
	const result = await db.runLong(`select ${selected.join(", ")} from cells order by place`, (share) => {
		progress(about, share / 2);
	});
	let start = 0;
	for (const chunk of await result.fetchAllChunks()) {
		const all = [...filling, ...kept];
		for (const [i, { set }] of all.entries()) {
			const vector = chunk.getColumnVector(i);
			for (let j = 0; j < chunk.rowCount; j++) set(start + j, vector.getItem(j), filling);
		}
		start += chunk.rowCount;
		progress(about, (1 + start / rows) / 2);
	}
	const columnAt = (i) => ({
		...filling[i]?.column ?? {
			kind: "string",
			values: []
		},
		...keeping[i] !== void 0 && { texts: keeping[i].texts }
	});
	return {
		table: {
			rows,
			columns: new Map(names.map((name, i) => [name, columnAt(i)]))
		},
		unread: unread.map(Number)
	};
}
function fillingOf(rows, { type } = { type: "string" }) {
	if (type === "string") {
		const values = [];
		return {
			column: {
				kind: "string",
				values
			},
			set: (_, item) => values.push(typeof item === "string" ? item : null)
		};
	}
	const values = new Float64Array(rows);
	return {
		column: {
			kind: "number",
			values
		},
		set: (row, item) => {
			values[row] = typeof item === "number" ? item : NaN;
		}
	};
}
function textsOf(rows, { columns, files }, name, i) {
	const { type, missing } = columns[name] ?? { type: "string" };
	if (type === "string" && missing === void 0) return void 0;
	const shown = numberText(type);
	const known = /* @__PURE__ */ new Map();
	const texts = new Array(rows);
	const ends = files.map(({ firstRow, rows: count, typed }) => ({
		end: firstRow + count,
		typed: typed.has(name)
	}));
	let file = 0;
	return {
		from: `w${i}`,
		texts,
		set: (row, item, filling) => {
			while (row >= (ends[file]?.end ?? Infinity)) file++;
			if (typeof item !== "string" || ends[file]?.typed === true) return;
			if (item === writtenOut(filling[i]?.column, row, shown)) return;
			const text = known.get(item) ?? item;
			if (known.size < 1e3) known.set(text, text);
			texts[row] = text;
		}
	};
}
function writtenOut(column, row, shown) {
	if (column?.kind === "string") return column.values[row] ?? "";
	return shown(column?.values[row] ?? NaN);
}
async function wordsOf(db, { names, columns, typed }) {
	const words = /* @__PURE__ */ new Map();
	for (const [i, name] of names.entries()) {
		if (columns[name]?.type !== "boolean") continue;
		const found = await db.rows(`select distinct ${typed[i] ?? ""} as value, c${i} from cells where value is not null order by 1 limit 3`);
		const [no, yes] = found.map(([, word]) => String(word));
		if (found.length === 2 && found[0]?.[0] === 0 && found[1]?.[0] === 1 && no !== void 0 && yes !== void 0 && (no !== "false" || yes !== "true")) words.set(name, [no, yes]);
	}
	return words;
}

// src/data/load-rows.ts
init_errors();
async function loadRows(db, files, wanted, progress) {
	await db.run(`create temp table raw (${wanted.map((_, i) => `c${i} varchar`).join(", ")})`);
	const loaded = [];
	let firstRow = 0;
	for (const file of files) {
		const one = await loadFile(db, file, wanted, progress).catch((error) => {
			throw error instanceof UserError ? error : unreadable(file.shown, `cannot be read: ${messageOf(error).split("\n")[0] ?? ""}`);
		});
		loaded.push({
			...file,
			...one,
			firstRow
		});
		firstRow += one.rows;
	}
	return loaded;
}
async function loadFile(db, file, wanted, progress) {
	const format = formatFor(file);
	const { from, names, rejects, typed = /* @__PURE__ */ new Set() } = await format.source(db, file, wanted);
	const absent = wanted.filter((name) => !names.has(name));
	const selected = wanted.map((name) => names.get(name) ?? "null");
	const inserted = await db.runLong(`insert into raw select ${selected.join(", ")} from ${from}`, (share) => {
		progress(`Reading ${file.shown}`, share);
	});
	const rejected = rejects === void 0 ? [] : await rejectedRecords(db, rejects);
	return {
		format,
		rows: inserted.rowsChanged,
		absent,
		rejected,
		typed
	};
}
function formatFor({ shown }) {
	const format = formatOf(shown);
	if (format !== void 0) return tableFormats[format];
	throw unreadable(shown, "is no file that Cairn reads", `Give it the ending ${tableEndingsText} that fits its content.`);
}
async function rejectedRecords(db, path) {
	const rows = await db.rows(`select e.line_byte_position, e.error_type, e.error_message from reject_errors e
     join reject_scans s using (scan_id, file_id) where s.file_path = ${path} order by 1`);
	const records = /* @__PURE__ */ new Map();
	for (const [position, kind, message] of rows) {
		const byte = Number(position) - 1;
		if (!records.has(byte)) records.set(byte, {
			byte,
			reason: reasonOf(String(kind), String(message))
		});
	}
	return [...records.values()];
}
function reasonOf(kind, message) {
	const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
	if (counts !== null) return `has ${counts[2] ?? ""} fields where the header has ${counts[1] ?? ""}`;
	if (kind === "INVALID ENCODING") return "is not UTF-8";
	if (kind === "UNQUOTED VALUE") return "has a quoted field that does not end";
	return `cannot be read (${kind.toLowerCase()})`;
}

// src/data/marked-cells.ts
function presentText(text, { type, missing = [] }) {
	const present = `nullif(${text}, '')`;
	return missing.length === 0 ? present : `case when ${placeOf(text, missing, type)} is null then ${present} end`;
}
async function countMarked(db, columns) {
	const marked = [];
	for (const [i, [column, { type, missing = [] }]] of Object.entries(columns).entries()) {
		if (missing.length === 0) continue;
		const counts = `select place, count(*) from (${`select ${placeOf(`c${i}`, missing, type)} as place from raw`}) where place is not null group by 1 order by 1`;
		for (const [place, cells] of await db.rows(counts)) marked.push({
			column,
			marker: String(missing[Number(place)]),
			cells: Number(cells)
		});
	}
	return marked;
}
function placeOf(text, markers, type) {
	return `case ${markers.map((marker, place) => {
		const number = markerNumber(marker, type);
		const isSame = number === void 0 ? "" : ` or (try_cast(${text} as double) = ${number}::double and not contains(${text}, '_'))`;
		return `when ${text} = ${quoted(String(marker))}${isSame} then ${place}`;
	}).join(" ")} end`;
}

// src/data/read-rows.ts
async function readRows(sources, columns, progress = () => void 0, { withTexts = false } = {}) {
	const names = Object.keys(columns);
	using db = await openDuckDB(sources.map(({ absolute }) => absolute));
	const files = await loadRows(db, sources, names, progress);
	const present = Object.values(columns).map((column, i) => `${presentText(`c${i}`, column)} as c${i}, c${i} as w${i}`);
	await db.run(`create temp view cells as select rowid as place, ${present.join(", ")} from raw`);
	const typed = names.map((name, i) => typedExpression(columns[name]?.type ?? "string", `c${i}`));
	const cells = {
		names,
		columns,
		typed,
		files
	};
	const { table, unread } = await fetchTable(db, cells, withTexts, progress);
	const placesOf = async (rows) => placesIn(files, rows);
	const problems = [...absentProblems(files, columns), ...await rejectedProblems(files)];
	for (const [i, name] of names.entries()) {
		const count = unread[i] ?? 0;
		if (count === 0) continue;
		const bad = await db.rows(`select place, c${i} from cells where c${i} is not null and ${typed[i] ?? ""} is null order by place limit ${10}`);
		const places = await placesOf(bad.map(([row]) => Number(row)));
		problems.push({
			id: `column-type:${name}`,
			column: name,
			message: `${name} is ${quoted$1(String(bad[0]?.[1]))}, not ${kindName[columns[name]?.type ?? "string"]}`,
			count,
			places: places.map((place, j) => ({
				...place,
				value: String(bad[j]?.[1])
			}))
		});
	}
	const marked = await countMarked(db, columns);
	const words = await wordsOf(db, cells);
	return {
		table,
		files: files.map(({ shown: path, rows }) => ({
			path,
			rows
		})),
		problems,
		marked,
		words,
		placesOf
	};
}
const kindName = {
	number: "a finite number",
	integer: "a whole number",
	boolean: "true or false",
	string: "text",
	timestamp: "a moment such as 2001-01-31T06:30:00Z (UTC where it names no offset)"
};
function typedExpression(type, text) {
	const number = `try_cast(${text} as double)`;
	const isNumber = `isfinite(${number}) and not contains(${text}, '_')`;
	if (type === "number") return `case when ${isNumber} then ${number} end`;
	if (type === "integer") return `case when ${isNumber} and ${number} = trunc(${number}) and abs(${number}) <= 9007199254740991 then ${number} end`;
	if (type === "boolean") return `case when lower(trim(${text})) in ('true', 't', 'yes', 'y', '1', '1.0') then 1.0::double
      when lower(trim(${text})) in ('false', 'f', 'no', 'n', '0', '0.0') then 0.0::double end`;
	if (type === "timestamp") return `epoch_ms(try_cast(${text} as timestamptz))::double`;
	return text;
}
function absentProblems(files, columns) {
	return Object.keys(columns).flatMap((name) => {
		const lacking = files.filter(({ absent }) => absent.includes(name));
		if (lacking.length === 0 || columns[name]?.required === false) return [];
		const places = lacking.slice(0, 10).map(({ shown: file, format }) => ({
			file,
			row: 0,
			...format.header && { line: 1 }
		}));
		return [{
			id: `column-missing:${name}`,
			column: name,
			message: `has no column ${quoted$1(name)}`,
			count: 1,
			places
		}];
	});
}
async function rejectedProblems(files) {
	const problems = [];
	for (const { shown: file, absolute, rejected } of files) {
		const [first] = rejected;
		if (first === void 0) continue;
		const some = rejected.slice(0, 10);
		const { ofByte } = await csvLines(absolute, /* @__PURE__ */ new Set(), new Set(some.map(({ byte }) => byte)));
		const places = some.map(({ byte }) => ({
			file,
			row: 0,
			...ofByte.has(byte) && { line: ofByte.get(byte) ?? 0 }
		}));
		problems.push({
			id: `row-shape:${file}`,
			message: `the row ${first.reason}`,
			count: rejected.length,
			places
		});
	}
	return problems;
}
async function placesIn(files, rows) {
	const places = /* @__PURE__ */ new Map();
	for (const file of files) {
		const inside = rows.map((row) => row - file.firstRow).filter((row) => row >= 0 && row < file.rows);
		if (inside.length === 0) continue;
		const lines = await file.format.linesOf(file, inside, new Set(file.rejected.map(({ byte }) => byte)));
		for (const row of inside) {
			const line = lines.get(row);
			places.set(row + file.firstRow, {
				file: file.shown,
				row: row + 1,
				...line !== void 0 && { line }
			});
		}
	}
	return rows.flatMap((row) => places.get(row) ?? []);
}

export { numberText as a, loadRows as i, typedExpression as n, dataInvalid as o, presentText as r, shownPlace as s, readRows as t };