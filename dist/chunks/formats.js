import { o as __toESM } from "./rolldown-runtime.js";
import { It as init_errors, Mt as UserError } from "./kernel.js";
import { a as prepareNative, t as init_native } from "./native.js";
import { open, readFile } from "node:fs/promises";

// src/data/csv-lines.ts
init_errors();
async function csvLines(absolute, positions, rejectedBytes) {
	const bytes = await readFile(absolute);
	const ofRow = /* @__PURE__ */ new Map();
	const ofByte = /* @__PURE__ */ new Map();
	let row = -1;
	let line = 1;
	for (let at = 0; at < bytes.length;) {
		const { end, lines } = recordEnd(bytes, at);
		const isEmpty = end - at <= 2 && /^\r?\n?$/.test(bytes.toString("latin1", at, end));
		if (rejectedBytes.has(at)) ofByte.set(at, line);
		else if (!isEmpty) {
			if (positions.has(row)) ofRow.set(row, line);
			row++;
		}
		line += lines;
		at = end;
	}
	return {
		ofRow,
		ofByte
	};
}
function recordEnd(bytes, start) {
	let isQuoted = false;
	let lines = 0;
	for (let at = start; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === 34) isQuoted = !isQuoted;
		if (byte !== 10) continue;
		lines++;
		if (!isQuoted) return {
			end: at + 1,
			lines
		};
	}
	return {
		end: bytes.length,
		lines
	};
}

// src/data/duckdb.ts
init_native();
async function openDuckDB(files, { exact = false } = {}) {
	await prepareNative("duckdb");
	const { DuckDBInstance, listValue } = await import("./duckdb-bindings.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const instance = await DuckDBInstance.create(":memory:", {
		autoinstall_known_extensions: "false",
		autoload_known_extensions: "false"
	});
	const connection = await instance.connect();
	await connection.run(`set allowed_paths = [${files.map(quoted).join(", ")}]`);
	await connection.run("set enable_external_access = false");
	await connection.run(`set TimeZone = 'UTC'`);
	if (exact) await connection.run("set disabled_optimizers = 'expression_rewriter'");
	await connection.run("set enable_progress_bar = true");
	await connection.run("set enable_progress_bar_print = false");
	await connection.run("set lock_configuration = true");
	return {
		rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS(),
		matches: async (pattern, texts) => {
			return (await connection.runAndReadAll("select regexp_matches(text, $2) from (select unnest($1) as text)", [listValue(texts), pattern])).getRowsJS().map(([matched]) => matched);
		},
		run: async (sql) => connection.run(sql),
		async runLong(sql, progress) {
			const timer = setInterval(() => {
				const { percentage } = connection.progress;
				if (percentage >= 0) progress(percentage / 100);
			}, 250);
			return connection.run(sql).finally(() => {
				clearInterval(timer);
			});
		},
		[Symbol.dispose]: () => {
			connection.closeSync();
			instance.closeSync();
		}
	};
}
function quoted(text) {
	return `'${text.replaceAll("'", "''")}'`;
}

// src/data/csv-header.ts
const longest = 1 << 20;
async function readCsvHeader(absolute, shown, wanted) {
	const text = await firstText(absolute);
	if (text.trim() === "") throw unreadable(shown, "is empty: it has no header and no rows");
	if (text.startsWith("version https://git-lfs.github.com/")) throw unreadable(shown, "is a pointer of Git LFS, not the data", "Fetch the data first (actions/checkout with lfs: true, or git lfs pull).");
	const candidates = [
		",",
		";",
		"	",
		"|"
	].map((delimiter) => ({
		delimiter,
		names: firstRecord(text, delimiter)
	}));
	const score = ({ names }) => wanted.length === 0 ? names.length : wanted.filter((name) => names.includes(name)).length;
	const best = candidates.reduce((a, b) => score(b) > score(a) ? b : a);
	const twice = best.names.find((name, index) => best.names.indexOf(name) !== index && wanted.includes(name));
	if (twice !== void 0) throw unreadable(`${shown}:1`, `names the column ${JSON.stringify(twice)} twice`);
	return best;
}
function unreadable(where, what, todo) {
	return new UserError("CAIRN_DATA_INVALID", {
		where,
		what,
		...todo !== void 0 && { todo }
	});
}
async function firstText(absolute) {
	await using file = await open(absolute, "r");
	const buffer = Buffer.alloc(longest);
	const { bytesRead } = await file.read(buffer, 0, longest, 0);
	return buffer.toString("utf8", 0, bytesRead).replace(/^\uFEFF/, "");
}
function firstRecord(text, delimiter) {
	const fields = [];
	let field = "";
	let isQuoted = false;
	for (let i = 0; i < text.length; i++) {
		const character = text[i] ?? "";
		if (isQuoted) {
			if (character !== "\"") field += character;
			else if (text[i + 1] === "\"") field += text[++i] ?? "";
			else isQuoted = false;
		} else if (character === "\"") isQuoted = true;
		else if (character === delimiter) {
			fields.push(field);
			field = "";
		} else if (character === "\n" || character === "\r") break;
		else field += character;
	}
	return [...fields, field];
}

// src/data/formats.ts
const tableFormats = {
	csv: {
		endings: [".csv", ".tsv"],
		header: true,
		async source(_, { absolute, shown }, wanted) {
			const path = quoted(absolute);
			const header = await readCsvHeader(absolute, shown, wanted);
			const columns = header.names.map((_name, i) => `'h${i}': 'VARCHAR'`).join(", ");
			return {
				from: `read_csv(${path}, ${`auto_detect = false, header = true, delim = ${quoted(header.delimiter)}, quote = '"', escape = '"'`}, columns = {${columns}}, store_rejects = true, rejects_limit = 0)`,
				names: new Map(header.names.map((name, i) => [name, `coalesce(h${i}, '')`])),
				rejects: path
			};
		},
		namesIn: async (_, { absolute, shown }) => (await readCsvHeader(absolute, shown, [])).names,
		linesOf: async ({ absolute }, rows, rejectedBytes) => (await csvLines(absolute, new Set(rows), rejectedBytes)).ofRow
	},
	parquet: {
		endings: [".parquet"],
		header: false,
		async source(db, { absolute, shown }) {
			const from = parquetOf(absolute);
			const described = await db.rows(`describe select * from ${from}`);
			const names = described.map(([name]) => String(name));
			const typed = described.flatMap(([name, type]) => type === "VARCHAR" ? [] : String(name));
			return {
				from,
				typed: new Set(typed),
				names: new Map([...folderValues(shown), ...names.map((name) => [name, `cast("${name.replaceAll("\"", "\"\"")}" as varchar)`])])
			};
		},
		async namesIn(db, { absolute, shown }) {
			const described = await db.rows(`describe select * from ${parquetOf(absolute)}`);
			return [.../* @__PURE__ */ new Set([...described.map(([name]) => String(name)), ...folderValues(shown).keys()])];
		},
		linesOf: async () => Promise.resolve(/* @__PURE__ */ new Map())
	},
	ndjson: {
		endings: [".ndjson", ".jsonl"],
		header: false,
		source: async (_, { absolute }, wanted) => Promise.resolve({
			from: `read_ndjson_objects(${quoted(absolute)})`,
			names: new Map(wanted.map((name) => [name, `json_extract_string(json, ${quoted(jsonPointer(name))})`]))
		}),
		async namesIn(db, { absolute }) {
			const [[keys] = []] = await db.rows(`select json_keys(json) from read_ndjson_objects(${quoted(absolute)}) limit 1`);
			const all = await db.rows(`select distinct unnest(json_keys(json)) as name from read_ndjson_objects(${quoted(absolute)}) order by name`);
			return [...new Set([...listed(keys), ...all.flat()].map(String))];
		},
		linesOf: async (_, rows) => Promise.resolve(new Map(rows.map((row) => [row, row + 1])))
	}
};
function formatOf(name) {
	const lower = name.toLowerCase();
	return Object.keys(tableFormats).find((format) => tableFormats[format].endings.some((ending) => lower.endsWith(ending)));
}
const tableEndings = Object.values(tableFormats).flatMap(({ endings }) => endings);
const tableEndingsText = tableEndings.join(", ").replace(/, ([^,]*)$/, " or $1");
function parquetOf(absolute) {
	return `read_parquet(${quoted(absolute)}, hive_partitioning = false)`;
}
function folderValues(path) {
	const folders = path.split("/").slice(0, -1);
	return new Map(folders.flatMap((folder) => {
		const at = folder.indexOf("=");
		if (at <= 0) return [];
		const [name, value] = [decoded(folder.slice(0, at)), decoded(folder.slice(at + 1))];
		return [[name, value === "__HIVE_DEFAULT_PARTITION__" ? "null" : quoted(value)]];
	}));
}
function decoded(text) {
	return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (found) => {
		try {
			return decodeURIComponent(found);
		} catch {
			return found;
		}
	});
}
function jsonPointer(name) {
	return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function listed(keys) {
	return typeof keys === "object" && keys !== null && "items" in keys && Array.isArray(keys.items) ? keys.items : [];
}

export { unreadable as a, csvLines as c, readCsvHeader as i, tableEndingsText as n, openDuckDB as o, tableFormats as r, quoted as s, formatOf as t };