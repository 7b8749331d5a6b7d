import { K as resolveCommit, o as openRepository } from "./git.js";
import { Dt as plainText, Et as plainTable, It as init_errors, Lt as messageOf, Mt as UserError, O as gitEnvironment, _ as boundedYaml, ct as digestOfFile, ft as createHash, gt as init_crypto_when_asked, lt as init_digest, z as counted } from "./kernel.js";
import { f as readAnnotations, i as readWholeRegistry, n as holderOf, o as stateOf, t as historyOf, u as isAddress } from "./registry.js";
import { n as readLfsPointer } from "./lfs-pointer.js";
import { n as nextCounter, t as claimTag } from "./claim-tag.js";
import { n as serializeDocument } from "./document.js";
import { t as explain } from "./explain.js";
import { basename, dirname, isAbsolute, join, normalize, posix, relative, resolve, sep } from "node:path";
import { createReadStream } from "node:fs";
import { copyFile, lstat, mkdir, mkdtemp, readFile, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/importing/name-files.ts
init_crypto_when_asked();
init_digest();
async function folders(path) {
	return (await readdir(path, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
async function filesBelow(path) {
	return (await readdir(path, {
		withFileTypes: true,
		recursive: true
	}).catch(() => [])).filter((entry) => entry.isFile()).map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
}
async function readPairs(path) {
	const names = await filesBelow(path);
	const pairs = await Promise.all(names.map(async (name) => [name, await readFile(join(path, name), "utf8")]));
	return Object.fromEntries(pairs.filter(([name]) => name !== "__proto__"));
}

// src/importing/dvc-digests.ts
async function matchRule(root, { path, md5, folder }, rules) {
	const place = join(root, path);
	const found = await stat(place).catch(() => void 0);
	if (found === void 0 || (folder ? !found.isDirectory() : !found.isFile())) return void 0;
	if (await realpath(place) !== join(await realpath(root), path).replace(/[\\/]+$/, "")) return void 0;
	if (folder && await holdsLinks(place)) return void 0;
	const digests = folder ? await digestsOfFolder(place) : await digestsOfText(place);
	const hash = rules.find((rule) => digests[rule] === md5);
	if (hash === void 0) return "differs";
	return {
		hash,
		...!folder && { sha256: (await digestOfFile(place)).sha256 }
	};
}
async function digestsOfText(path) {
	const asIs = createHash("md5");
	const asText = createHash("md5");
	let isText;
	for await (const block of blocksOf(path)) {
		isText ??= looksLikeText(block.subarray(0, 512));
		asIs.update(block);
		asText.update(isText ? withLineFeeds(block) : block);
	}
	return {
		md5: asIs.digest("hex"),
		"md5-dos2unix": asText.digest("hex")
	};
}
async function* blocksOf(path) {
	const size = 2 ** 20;
	let waiting = Buffer.alloc(0);
	for await (const chunk of createReadStream(path, { highWaterMark: size })) {
		waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
		for (; waiting.length >= size; waiting = waiting.subarray(size)) yield waiting.subarray(0, size);
	}
	if (waiting.length > 0) yield waiting;
}
function looksLikeText(start) {
	if (start.includes(0)) return false;
	return start.filter((byte) => (byte < 32 || byte > 126) && !usual.has(byte)).length / start.length <= .3;
}
const usual = new Set(Buffer.from("\n\r	\f\b"));
function withLineFeeds(block) {
	if (!block.includes("\r\n")) return block;
	return Buffer.from(block.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
async function digestsOfFolder(place) {
	const files = [];
	for (const relpath of (await filesBelow(place)).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) files.push({
		relpath,
		digests: await digestsOfText(join(place, relpath))
	});
	const digest = (rule) => {
		const entries = files.map(({ relpath, digests }) => `{"md5": "${digests[rule]}", "relpath": ${pythonText(relpath)}}`);
		return createHash("md5").update(`[${entries.join(", ")}]`).digest("hex");
	};
	return {
		md5: digest("md5"),
		"md5-dos2unix": digest("md5-dos2unix")
	};
}
function pythonText(text) {
	return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
async function holdsLinks(place) {
	return (await readdir(place, {
		withFileTypes: true,
		recursive: true
	})).some((entry) => !entry.isFile() && !entry.isDirectory());
}

// src/importing/read-yaml.ts
init_errors();
const mostBytes = 10 << 20;
async function readYamlFile(path) {
	const found = await stat(path).catch(() => void 0);
	if (found === void 0) return void 0;
	if (!found.isFile() || found.size > mostBytes) throw invalid$1(path, found.isFile() ? "is larger than 10 MiB" : "is not a file");
	return parseYaml(await readFile(path, "utf8"), path);
}
function parseYaml(text, where) {
	const read = boundedYaml(text, mostBytes);
	if ("mistakes" in read) throw new UserError("CAIRN_IMPORT_INVALID", read.mistakes.map(({ what, line }) => ({
		where: line === void 0 ? where : `${where}:${line}`,
		what
	})));
	const map = asMap(read.value ?? {});
	if (map === void 0) throw invalid$1(where, "is not a mapping");
	return map;
}
function asMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function asText(value) {
	if (typeof value === "string") return value;
	return typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}
function invalid$1(where, what) {
	return new UserError("CAIRN_IMPORT_INVALID", {
		where,
		what
	});
}

// src/importing/read-dvc.ts
async function readDvc(git) {
	const listed = await git.run([
		"ls-files",
		"-z",
		"--",
		"*.dvc",
		"dvc.lock",
		"*/dvc.lock"
	]);
	const pointers = [];
	const problems = [];
	for (const file of listed.split("\0").filter((path) => path !== "").sort()) try {
		const found = pointersOf(parseYaml(await readFile(join(git.directory, file), "utf8"), file), file);
		pointers.push(...found.pointers);
		problems.push(...found.problems);
	} catch (error) {
		problems.push(error instanceof Error ? error.message : String(error));
	}
	const differing = [];
	const checked = [];
	for (const { rules, ...pointer } of pointers) {
		const seen = await matchRule(git.directory, pointer, rules);
		if (seen === "differs") differing.push(`${pointer.path}${pointer.folder ? "/" : ""}`);
		checked.push({
			...pointer,
			...typeof seen === "object" && seen
		});
	}
	return {
		document: {
			document: "data-pointers",
			schemaVersion: 1,
			pointers: checked.sort(byPath)
		},
		differing: [...new Set(differing)].sort(),
		problems
	};
}
function pointersOf(content, file) {
	const stages = asMap(content["stages"]);
	const parts = stages === void 0 ? [{ content }] : Object.entries(stages).map(([stage, inner]) => ({
		stage,
		content: asMap(inner) ?? {}
	}));
	const pointers = [];
	const problems = [];
	for (const { stage, content: part } of parts) for (const [role, key] of roles) for (const entry of asList(part[key])) {
		const pointer = pointerOf(entry, {
			role,
			file,
			stage,
			folder: asText(part["wdir"]) ?? "."
		});
		if (typeof pointer === "string") problems.push(`${file}: ${pointer}`);
		else if (pointer !== void 0) pointers.push(pointer);
	}
	return {
		pointers,
		problems
	};
}
const roles = [["output", "outs"], ["dependency", "deps"]];
function pointerOf(entry, of) {
	const md5 = /^([0-9a-f]{32})(\.dir)?$/.exec(asText(entry["md5"]) ?? "");
	const stated = asText(entry["path"]);
	if (md5?.[1] === void 0 || stated === void 0) return void 0;
	const path = normalize(join(dirname(of.file), of.folder, stated)).replaceAll("\\", "/");
	if (path.startsWith("../") || path === ".." || stated.startsWith("/") || of.folder.startsWith("/")) return /^[a-z]+:\/\//.test(stated) || of.role === "dependency" ? void 0 : `${JSON.stringify(stated)} leads outside the repository`;
	return {
		path,
		role: of.role,
		md5: md5[1],
		folder: md5[2] !== void 0,
		...count("size", entry["size"]),
		...count("files", entry["nfiles"]),
		from: of.file,
		rules: entry["hash"] === void 0 ? ["md5", "md5-dos2unix"] : ["md5"],
		...of.stage !== void 0 && { stage: of.stage }
	};
}
function count(name, value) {
	if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) return {};
	return { [name]: value };
}
function asList(value) {
	return Array.isArray(value) ? value.flatMap((item) => {
		const map = asMap(item);
		return map === void 0 ? [] : [map];
	}) : [];
}
function byPath(a, b) {
	const [first, second] = [a, b].map(({ path, role, from, stage }) => [
		path,
		role,
		from,
		stage ?? ""
	].join("\0"));
	return (first ?? "") < (second ?? "") ? -1 : 1;
}

// src/importing/digests-in-commit.ts
init_crypto_when_asked();
async function digestsInCommit(git, commit, path) {
	const name = path === "." ? "" : path.replace(/\/+$/, "");
	if (name.includes("\0")) return [];
	const within = name === "" ? [] : [name];
	const listed = await git.bytes([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit,
		"--",
		...within
	], { environment: { GIT_LITERAL_PATHSPECS: "1" } });
	const artifacts = [];
	for (const line of listed.toString("utf8").split("\0")) {
		const [, id, file] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
		if (id === void 0 || file === void 0) continue;
		const below = file === name ? posix.basename(file) : name === "" ? file : file.slice(name.length + 1);
		artifacts.push({
			path: below,
			...await digestOfBlob(git, id)
		});
	}
	return artifacts.sort((a, b) => a.path < b.path ? -1 : 1);
}
async function digestOfBlob(git, id) {
	const hash = createHash("sha256");
	let size = 0;
	let start = Buffer.alloc(0);
	const { code, stderr } = await git.try([
		"cat-file",
		"blob",
		id
	], { onOutput: (bytes) => {
		hash.update(bytes);
		size += bytes.length;
		if (start.length <= 1024) start = Buffer.concat([start, bytes]);
	} });
	if (code !== 0) throw new Error(`git cat-file blob ${id} ended with ${code}: ${stderr.trim().slice(0, 2e3)}`);
	return readLfsPointer(start) ?? {
		size,
		sha256: `sha256:${hash.digest("hex")}`
	};
}

// src/importing/model-names.ts
init_errors();
function nameModels(originals, given = {}) {
	const names = /* @__PURE__ */ new Map();
	const mistakes = [];
	for (const original of originals) {
		const name = Object.hasOwn(given, original) ? given[original] ?? "" : plainName(original);
		const taken = [...names].find(([, other]) => other === name)?.[0];
		if (!pattern.test(name)) mistakes.push({
			where: JSON.stringify(original),
			what: `cannot be named ${JSON.stringify(name)} here`,
			expected: "letters, digits, - and _, beginning and ending with a letter or digit",
			todo: "Give it a name: --rename \"old name=new-name\"."
		});
		else if (taken !== void 0) mistakes.push({
			where: JSON.stringify(original),
			what: `would be named ${name} here, as ${JSON.stringify(taken)} is`,
			todo: "Give one of them another name: --rename \"old name=new-name\"."
		});
		else names.set(original, name);
	}
	if (mistakes.length > 0) throw new UserError("CAIRN_IMPORT_INVALID", mistakes);
	return names;
}
function plainName(text) {
	return text.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "").slice(0, 100);
}
const pattern = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/;

// src/importing/read-gto.ts
async function readGto(git, options = {}) {
	const registry = await readWholeRegistry(git, { declared: void 0 });
	const foreign = [...registry.models.keys()].filter((name) => versionsMadeByGto(registry, name).length > 0);
	const names = nameModels(foreign, options.rename);
	const head = await resolveCommit(git, "HEAD");
	const models = [];
	for (const [original, model] of names) {
		const state = stateOf(historyOf(registry, original));
		const versions = [];
		const problems = [];
		for (const version of versionsMadeByGto(registry, original)) {
			const { commit } = version;
			const annotations = await readAnnotations(git, {
				artifacts: [{
					model: original,
					commit
				}],
				fallback: head ?? commit
			});
			const annotation = annotations.artifacts.get(original) ?? {};
			if (momentOf$1(version.time).getTime() !== version.time * 1e3) problems.push(`${version.tag}: claims a moment outside 1970 to 9999, and counts as made at ${momentOf$1(version.time).toISOString()}`);
			const found = await findFiles(git, commit, annotation.path);
			for (const { file, problem } of annotations.problems) problems.push(`${version.tag}: ${file} ${problem}`);
			if (found.problem !== void 0) problems.push(`${version.tag}: ${found.problem}`);
			versions.push(describe(version, {
				original,
				model,
				state,
				annotation,
				artifacts: found.artifacts
			}));
		}
		models.push({
			model,
			versions,
			stages: stagesOf(state, versions),
			problems
		});
	}
	return models;
}
function versionsMadeByGto(registry, name) {
	const facts = historyOf(registry, name);
	const ours = new Set(facts.filter(({ trailers }) => trailers.sequence !== void 0).map(({ tag }) => tag));
	return stateOf(facts).versions.filter(({ tag }) => !ours.has(tag));
}
function describe({ version, commit, time, tag }, of) {
	const { type, path, description, labels = [] } = of.annotation;
	return {
		document: "imported-version",
		schemaVersion: 1,
		model: of.model,
		version,
		createdAt: momentOf$1(time).toISOString(),
		source: {
			kind: "gto",
			name: of.original,
			version: tag
		},
		commit,
		...description !== void 0 && { description },
		...type !== void 0 && { type },
		...path !== void 0 && { path },
		labels: Object.fromEntries(labels.map((label) => [label, ""])),
		artifacts: of.artifacts,
		stages: [...of.state.stages].flatMap(([stage, holder]) => holder?.version === version ? [stage] : [])
	};
}
function momentOf$1(time) {
	return /* @__PURE__ */ new Date(Math.min(Math.max(time, 0), 253402300799) * 1e3);
}
async function findFiles(git, commit, path) {
	if (path === void 0) return { artifacts: [] };
	if (isAddress(path)) return {
		artifacts: [],
		problem: `${path} is an address: what lies there was not read, no digest is recorded`
	};
	const artifacts = await digestsInCommit(git, commit, path);
	if (artifacts.length > 0) return { artifacts };
	return {
		artifacts,
		problem: `${path} is not in the tagged commit (kept by DVC, or elsewhere): no digest is recorded`
	};
}
function stagesOf(state, versions) {
	return [...state.stages].flatMap(([stage, holder]) => holder !== void 0 && versions.some(({ version }) => version === holder.version) ? [{
		stage,
		version: holder.version,
		since: momentOf$1(holder.time)
	}] : []);
}

// src/importing/mlflow-artifacts.ts
init_digest();
async function modelFolder(roots, places) {
	for (const { name, path: root } of roots) {
		const inside = await realpath(root).catch(() => void 0);
		if (inside === void 0) continue;
		for (const candidate of places.flatMap((place) => pathsBelow({
			name,
			root
		}, place))) {
			const real = await realpath(candidate).catch(() => void 0);
			if (real?.startsWith(inside + sep) !== true) continue;
			if ((await stat(real)).isDirectory()) return real;
		}
	}
}
function pathsBelow({ name, root }, place) {
	const served = /^mlflow-artifacts:(?:\/\/[^/]+)?\/+(?:api\/2\.0\/mlflow-artifacts\/artifacts\/)?(.+)$/.exec(place)?.[1];
	if (served !== void 0) return [join(root, decodePath(served))];
	const below = `/${place}`.split(`/${name}/`);
	return [...isAbsolute(place) ? [place] : [], ...below.length > 1 ? [join(root, decodePath(below.at(-1) ?? ""))] : []];
}
async function readModelFolder(folder) {
	const artifacts = [];
	for (const path of await filesBelow(folder)) artifacts.push({
		path,
		...await digestOfFile(join(folder, path))
	});
	const described = asMap((await readYamlFile(join(folder, "MLmodel")))?.["signature"]);
	if (described === void 0) return {
		artifacts,
		signature: void 0
	};
	return {
		artifacts,
		signature: {
			inputs: columns(described["inputs"]),
			outputs: columns(described["outputs"])
		}
	};
}
function columns(text) {
	let list;
	try {
		list = typeof text === "string" ? JSON.parse(text) : [];
	} catch {
		return [];
	}
	if (!Array.isArray(list)) return [];
	return list.flatMap((item) => {
		const column = asMap(item);
		const tensor = asMap(column?.["tensor-spec"]);
		const type = asText(tensor?.["dtype"]) ?? asText(column?.["type"]);
		return type === void 0 ? [] : [{
			name: asText(column?.["name"]) ?? "",
			type
		}];
	});
}
function decodePath(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

// src/importing/mlflow-registry.ts
function momentOf(value) {
	return typeof value === "number" && value >= 0 && value <= 0xe35fa931a000 ? new Date(value) : void 0;
}

// src/importing/open-sqlite.ts
init_errors();
async function withSqlite(file, use) {
	const journal = await lstat(`${file}-journal`).catch(() => void 0);
	if (journal !== void 0 && journal.size > 0) throw new UserError("CAIRN_IMPORT_INVALID", {
		where: `${file}-journal`,
		what: "is there, so that a change of the database is under way or was broken off",
		todo: "Stop the server of MLflow, open the database with MLflow once, and import again."
	});
	const folder = await mkdtemp(join(tmpdir(), "cairn-sqlite-"));
	try {
		const copy = join(folder, "copy.db");
		await copyFile(file, copy);
		if ((await lstat(`${file}-wal`).catch(() => void 0))?.isFile() === true) await copyFile(`${file}-wal`, `${copy}-wal`);
		const { DatabaseSync } = await import("node:sqlite");
		const database = new DatabaseSync(copy, {
			readOnly: true,
			allowExtension: false
		});
		try {
			database.exec("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON");
			const tables = tablesOf((sql, ...values) => database.prepare(sql).all(...values));
			const [check] = tables.rows("PRAGMA quick_check(1)");
			if (check?.["quick_check"] !== "ok") throw new Error(String(check?.["quick_check"]));
			refuseViews(file, tables);
			return use(tables);
		} finally {
			database.close();
		}
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError("CAIRN_IMPORT_INVALID", {
			where: file,
			what: `cannot be read as a database of SQLite: ${messageOf(error)}`,
			todo: "Where a server of MLflow writes to it, stop that first."
		}, { cause: error });
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
function tablesOf(rows) {
	return {
		rows,
		columns: (table) => rows("SELECT name FROM pragma_table_info(?)", table).map(({ name }) => String(name))
	};
}
function refuseViews(file, tables) {
	const [odd] = tables.rows("SELECT name, type FROM sqlite_schema WHERE type = 'view' OR type = 'table' AND (rootpage IS NULL OR rootpage = 0)");
	if (odd === void 0) return;
	const kind = odd["type"] === "view" ? "view" : "virtual table";
	throw new UserError("CAIRN_IMPORT_INVALID", {
		where: file,
		what: `has a ${kind} ${JSON.stringify(odd["name"])}, which no database of MLflow has`
	});
}

// src/importing/mlflow-database.ts
init_errors();
async function readMlflowDatabase(file, roots) {
	return withSqlite(file, (tables) => {
		requireSchema(file, tables);
		const models = readModels(tables);
		const ids = new Set(models.flatMap(({ versions }) => versions.map(({ run }) => run ?? "")));
		const runs = new Map([...ids].flatMap((id) => readRun$1(tables, id)));
		const logged = valuesOf(tables, "logged_models", "model_id", "artifact_location");
		const artifacts = valuesOf(tables, "runs", "run_uuid", "artifact_uri");
		return {
			models,
			roots,
			readRun: async (id) => Promise.resolve(runs.get(id)),
			placesOf: ({ location }) => {
				if (location === void 0) return [];
				const [, run = "", path = ""] = /^runs:\/([0-9a-f]{32})\/(.+)$/.exec(location) ?? [];
				const model = /^models:\/(m-[0-9a-f]{32})$/.exec(location)?.[1] ?? "";
				return [(artifacts.has(run) ? `${artifacts.get(run) ?? ""}/${path}` : logged.get(model)) ?? location];
			}
		};
	});
}
const needed = {
	registered_models: ["name"],
	model_versions: [
		"name",
		"version",
		"creation_time",
		"current_stage",
		"source",
		"run_id"
	],
	runs: ["run_uuid", "artifact_uri"]
};
function requireSchema(file, tables) {
	const missing = Object.entries(needed).flatMap(([table, columns]) => {
		const there = tables.columns(table);
		if (there.length === 0) return [`table ${table}`];
		return columns.filter((column) => !there.includes(column)).map((column) => `column ${table}.${column}`);
	});
	if (missing.length === 0) return;
	const [schema] = tables.columns("alembic_version").includes("version_num") ? tables.rows("SELECT version_num FROM alembic_version") : [];
	throw new UserError("CAIRN_IMPORT_INVALID", {
		where: file,
		what: schema === void 0 ? `is no database of MLflow: it has no ${missing.join(", ")}` : `has schema ${JSON.stringify(schema["version_num"])} of MLflow, which lacks ${missing.join(", ")}`,
		expected: "a database as MLflow 1.4 to 3 write it",
		...schema !== void 0 && { todo: "Bring it up to date: mlflow db upgrade sqlite:///mlflow.db" }
	});
}
function readModels(tables) {
	const all = (table, order) => tables.columns(table).length === 0 ? [] : tables.rows(`SELECT * FROM ${table} ORDER BY ${order}`);
	const versions = Map.groupBy(all("model_versions", "version"), modelOf);
	const aliases = Map.groupBy(all("registered_model_aliases", "alias"), modelOf);
	const tags = Map.groupBy(all("model_version_tags", "key"), (row) => `${modelOf(row)}\0${asText(row["version"]) ?? ""}`);
	return all("registered_models", "name").map((row) => {
		const name = modelOf(row);
		return {
			name,
			description: asText(row["description"]),
			aliases: (aliases.get(name) ?? []).map(({ alias, version }) => ({
				name: asText(alias) ?? "",
				version: asText(version) ?? ""
			})),
			versions: (versions.get(name) ?? []).flatMap((version) => versionOf(version, tags.get(`${name}\0${asText(version["version"]) ?? ""}`) ?? []))
		};
	});
}
function modelOf({ name, workspace }) {
	return `${workspace === void 0 || workspace === null || workspace === "default" ? "" : `${asText(workspace) ?? ""}/`}${asText(name) ?? ""}`;
}
function versionOf(row, tags) {
	const number = row["version"];
	if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return [];
	const stage = asText(row["current_stage"]);
	if (stage === "Deleted_Internal") return [];
	return [{
		number,
		created: row["creation_time"],
		updated: row["last_updated_time"],
		description: asText(row["description"]),
		stage,
		location: asText(row["storage_location"]) ?? asText(row["source"]),
		run: asText(row["run_id"]),
		labels: pairs(tags)
	}];
}
function readRun$1(tables, id) {
	const [run] = tables.rows("SELECT * FROM runs WHERE run_uuid = ?", id);
	if (run === void 0) return [];
	const ofRun = (table) => tables.columns(table).length === 0 ? [] : tables.rows(`SELECT * FROM ${table} WHERE run_uuid = ? ORDER BY key`, id);
	const counts = new Map((tables.columns("metrics").length === 0 ? [] : tables.rows("SELECT key, count(*) AS count FROM metrics WHERE run_uuid = ? GROUP BY key", id)).map(({ key, count }) => [key, Number(count)]));
	const tags = pairs(ofRun("tags"));
	const name = asText(run["name"]) ?? tags["mlflow.runName"];
	const status = asText(run["status"]);
	const [started, ended] = [momentOf(run["start_time"]), momentOf(run["end_time"])];
	return [[id, {
		id,
		...name !== void 0 && name !== "" && { name },
		...status !== void 0 && { status },
		...started !== void 0 && { startedAt: started.toISOString() },
		...ended !== void 0 && { endedAt: ended.toISOString() },
		parameters: pairs(ofRun("params")),
		metrics: ofRun("latest_metrics").map(({ key, value, is_nan: isNaN }) => ({
			name: asText(key) ?? "",
			value: isNaN === 1 || typeof value !== "number" || Math.abs(value) >= infinite ? null : value,
			values: counts.get(key) ?? 1
		})),
		tags
	}]];
}
const infinite = Number.MAX_VALUE;
function pairs(rows) {
	return Object.fromEntries(rows.map(({ key, value }) => [asText(key) ?? "", asText(value) ?? ""]).filter(([key]) => key !== "__proto__"));
}
function valuesOf(tables, table, key, value) {
	const columns = tables.columns(table);
	if (!columns.includes(key) || !columns.includes(value)) return /* @__PURE__ */ new Map();
	return new Map(tables.rows(`SELECT ${key} AS name, ${value} AS value FROM ${table} WHERE ${value} IS NOT NULL`).map((row) => [asText(row["name"]) ?? "", asText(row["value"]) ?? ""]));
}

// src/importing/mlflow-run.ts
async function findRuns(root) {
	const runs = /* @__PURE__ */ new Map();
	for (const base of [join(root, ".trash"), root]) for (const experiment of await folders(base)) {
		if (experiment === "models" || experiment.startsWith(".")) continue;
		for (const id of await folders(join(base, experiment))) if (/^[0-9a-f]{32}$/.test(id)) runs.set(id, {
			path: join(base, experiment, id),
			experiment,
			id
		});
	}
	return runs;
}
async function readRun({ path, id }) {
	const meta = await readYamlFile(join(path, "meta.yaml")) ?? {};
	const tags = await readPairs(join(path, "tags"));
	const name = asText(meta["run_name"]) ?? tags["mlflow.runName"];
	const started = momentOf(meta["start_time"])?.toISOString();
	const ended = momentOf(meta["end_time"])?.toISOString();
	const status = statusOf(meta);
	return {
		id,
		...name !== void 0 && { name },
		...status !== void 0 && { status },
		...started !== void 0 && { startedAt: started },
		...ended !== void 0 && { endedAt: ended },
		parameters: await readPairs(join(path, "params")),
		metrics: await Promise.all((await filesBelow(join(path, "metrics"))).map(async (metric) => ({
			name: metric,
			...lastValue(await readFile(join(path, "metrics", metric), "utf8"))
		}))),
		tags
	};
}
function lastValue(text) {
	const points = text.split("\n").map((line) => line.trim().split(/\s+/)).filter((parts) => parts.length >= 2).map(([time = "", value = "", step = "0"]) => ({
		time: Number(time),
		value,
		step: Number(step)
	}));
	const last = points.reduce((best, point) => best === void 0 || point.step > best.step || point.step === best.step && point.time >= best.time ? point : best, void 0);
	const value = Number(last?.value);
	return {
		value: last !== void 0 && Number.isFinite(value) ? value : null,
		values: points.length
	};
}
const statuses = {
	1: "RUNNING",
	2: "SCHEDULED",
	3: "FINISHED",
	4: "FAILED",
	5: "KILLED"
};
function statusOf(meta) {
	const status = asText(meta["status"]);
	return status === void 0 ? void 0 : statuses[status] ?? status;
}

// src/importing/mlflow-files.ts
async function readMlflowFiles(root, roots) {
	const runs = await findRuns(root);
	const models = [];
	for (const name of await folders(join(root, "models"))) {
		const path = join(root, "models", name);
		const meta = await readYamlFile(join(path, "meta.yaml"));
		if (meta === void 0) continue;
		models.push({
			name,
			description: asText(meta["description"]),
			aliases: await readAliases(path, meta),
			versions: await readVersions(path)
		});
	}
	return {
		models,
		roots,
		readRun: async (id) => {
			const run = runs.get(id);
			return run && await readRun(run);
		},
		placesOf: ({ location, run: id }) => {
			if (location === void 0) return [];
			const run = runs.get(id ?? "");
			const inRun = /^runs:\/[0-9a-f]{32}\/(.+)$/.exec(location)?.[1];
			const logged = /^models:\/(m-[0-9a-f]{32})$/.exec(location)?.[1];
			if (run === void 0) return [location];
			if (inRun !== void 0) return [join(run.path, "artifacts", inRun)];
			if (logged !== void 0) return [join(root, run.experiment, "models", logged, "artifacts")];
			return [location];
		}
	};
}
async function readVersions(path) {
	const found = (await folders(path)).flatMap((name) => {
		const number = /^version-([1-9]\d{0,8})$/.exec(name)?.[1];
		return number === void 0 ? [] : [Number(number)];
	});
	const versions = [];
	for (const number of found.sort((a, b) => a - b)) {
		const folder = join(path, `version-${number}`);
		const meta = await readYamlFile(join(folder, "meta.yaml"));
		if (meta === void 0) continue;
		versions.push({
			number,
			created: meta["creation_timestamp"],
			updated: meta["last_updated_timestamp"],
			description: asText(meta["description"]),
			stage: asText(meta["current_stage"]),
			location: asText(meta["storage_location"]) ?? asText(meta["source"]),
			run: asText(meta["run_id"]),
			labels: await readPairs(join(folder, "tags"))
		});
	}
	return versions;
}
async function readAliases(path, meta) {
	const listed = Object.entries(asMap(meta["aliases"]) ?? {}).flatMap(([name, version]) => {
		const text = asText(version);
		return text === void 0 ? [] : [[name, text]];
	});
	const all = {
		...Object.fromEntries(listed),
		...await readPairs(join(path, "aliases"))
	};
	return Object.entries(all).map(([name, version]) => ({
		name,
		version: version.trim()
	}));
}

// src/importing/read-mlflow.ts
init_errors();
async function readMlflow(place, options = {}) {
	const registry = await openRegistry(place);
	const names = nameModels(registry.models.map(({ name }) => name), options.rename);
	const imported = [];
	for (const model of registry.models) imported.push(await importModel(registry, model, names.get(model.name) ?? model.name));
	return imported;
}
async function openRegistry(place) {
	const files = [join(place, "mlruns"), place];
	for (const candidate of [place, join(place, "mlflow.db")]) {
		const found = await lstat(candidate).catch(() => void 0);
		if (found === void 0 || found.isDirectory()) continue;
		if (!found.isFile()) throw invalid(candidate, "is not a file: links are not followed");
		const folder = dirname(resolve(candidate));
		return readMlflowDatabase(candidate, rootsOf(join(folder, "mlruns")));
	}
	for (const candidate of files.reverse()) if ((await stat(join(candidate, "models")).catch(() => void 0))?.isDirectory() === true) return readMlflowFiles(candidate, rootsOf(candidate));
	throw invalid(place, "holds no registry of MLflow", "a database mlflow.db, or a folder mlruns with a folder models in it");
}
function rootsOf(mlruns) {
	const path = resolve(mlruns);
	return [{
		name: basename(path),
		path
	}, {
		name: "mlartifacts",
		path: join(dirname(path), "mlartifacts")
	}];
}
async function importModel(registry, of, model) {
	const versions = [];
	const stages = [];
	const problems = [];
	for (const version of of.versions) {
		const files = await modelFolder(registry.roots, registry.placesOf(version));
		if (files === void 0) problems.push(`version ${version.number} of ${of.name} keeps its files at ${version.location ?? "no stated place"}, and they are not below ${registry.roots.map(({ name }) => name).join(" or ")} here: no digest is recorded`);
		const run = version.run === void 0 ? void 0 : await registry.readRun(version.run);
		if (version.run !== void 0 && run === void 0) problems.push(`version ${version.number} of ${of.name} comes from run ${version.run}, which is not kept here`);
		const imported = await importVersion({
			of,
			model,
			version,
			run,
			files
		});
		versions.push(imported);
		const since = momentOf(version.updated) ?? new Date(imported.createdAt);
		for (const stage of imported.stages) stages.push({
			stage,
			version: imported.version,
			since
		});
	}
	return {
		model,
		versions,
		stages,
		problems
	};
}
async function importVersion(one) {
	const { of, model, version, run, files } = one;
	const { number, location } = version;
	const known = {
		commit: commitOf(run),
		description: version.description ?? of.description,
		run,
		...files === void 0 ? { artifacts: [] } : await readModelFolder(files)
	};
	return {
		document: "imported-version",
		schemaVersion: 1,
		model,
		version: `${number}.0.0`,
		createdAt: (momentOf(version.created) ?? /* @__PURE__ */ new Date(0)).toISOString(),
		source: {
			kind: "mlflow",
			name: of.name,
			version: String(number),
			...location !== void 0 && { location }
		},
		labels: { ...version.labels },
		stages: stagesHeld(of, version),
		...present(known)
	};
}
function stagesHeld({ aliases }, { number, stage = "None" }) {
	const current = plainName(stage.toLowerCase());
	const held = [...[
		"none",
		"archived",
		""
	].includes(current) ? [] : [current], ...aliases.filter(({ version }) => version === String(number)).map(({ name }) => plainName(name))];
	return [...new Set(held)].filter((name) => name !== "").sort();
}
function present(known) {
	const entries = Object.entries(known).filter(([, value]) => value !== void 0);
	return Object.fromEntries(entries);
}
function commitOf(run) {
	const commit = run?.tags["mlflow.source.git.commit"];
	return commit !== void 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : void 0;
}
function invalid(where, what, expected) {
	return new UserError("CAIRN_IMPORT_INVALID", {
		where,
		what,
		...expected !== void 0 && { expected }
	});
}

// src/importing/state-imports.ts
init_errors();
async function stateImports(git, { model, versions, stages }, progress) {
	const head = await resolveCommit(git, "HEAD");
	if (head === void 0) throw new UserError("CAIRN_GIT_NO_COMMIT", {
		where: git.directory,
		what: "the repository has no commit yet"
	});
	const tags = [];
	const stated = (outcome) => {
		if (!("tag" in outcome)) return;
		tags.push(outcome.tag);
		progress(outcome.tag);
	};
	const commits = /* @__PURE__ */ new Map();
	for (const { version, commit, createdAt, source } of versions) {
		const target = (commit === void 0 ? void 0 : await resolveCommit(git, commit)) ?? head;
		commits.set(version, target);
		stated(await claimTag(git, {
			model,
			now: () => new Date(createdAt),
			plan: async (registry) => {
				const known = historyOf(registry, model).find(({ name }) => "version" in name && name.version === version);
				if (known !== void 0) {
					commits.set(version, known.commit);
					return Promise.resolve({ done: known.tag });
				}
				const subject = `${model} ${version}, imported from ${source.kind} version ${source.version}`;
				return Promise.resolve({ claim: {
					name: {
						kind: "version",
						model,
						version
					},
					commit: target,
					subject,
					trailers: { version }
				} });
			}
		}));
	}
	for (const { stage, version, since } of stages) stated(await claimTag(git, {
		model,
		now: () => since,
		plan: async (registry) => {
			const past = historyOf(registry, model, stage);
			const holder = holderOf(registry, model, stage);
			if (holder?.version === version || past.length > 0) return Promise.resolve({ done: holder?.tag ?? "" });
			return Promise.resolve({ claim: {
				name: {
					kind: "assignment",
					model,
					stage,
					counter: nextCounter(registry, model)
				},
				commit: commits.get(version) ?? head,
				subject: `${model} ${version} in ${stage}, imported`,
				trailers: { version }
			} });
		}
	}));
	return tags;
}

// src/importing/write-imports.ts
function importPath(model, version) {
	return `registry/${model}/imports/${version}.json`;
}
async function writeImports(workspace, models) {
	const written = [];
	let unchanged = 0;
	for (const { model, versions } of models) for (const version of versions) {
		const path = importPath(model, version.version);
		if (await writeRecord(workspace, path, version)) written.push(path);
		else unchanged++;
	}
	return {
		written,
		unchanged
	};
}
async function writeRecord(workspace, path, document) {
	const text = serializeDocument(document);
	const file = join(workspace, path);
	if (await readFile(file, "utf8").catch(() => void 0) === text) return false;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
	return true;
}

// src/cli/import-command.ts
init_errors();
function addImport(program, setExitCode) {
	const parent = program.command("import").description("Take over what another registry or DVC knows.");
	const importer = importing(program, setExitCode);
	parent.command("mlflow").argument("<place>", "the database mlflow.db, the folder mlruns, or the folder that holds one of them").description("Versions, runs, metrics, parameters, stages and aliases of a registry of MLflow.").option("--rename <old=new...>", "names to give to models (default: what no name may hold becomes a dash)").option("--tags", "also state versions and stages by tags, which are pushed where there is a remote").option("--dry-run", "write nothing, show what would be taken over").action(importer(async (_, options, [place = ""]) => readMlflow(resolve(program.opts().directory, place), renames(options))));
	parent.command("gto").description("Versions and annotations of the artifacts that GTO tagged; its tags are read as they are.").option("--rename <old=new...>", "names to give to artifacts (default: what no name may hold becomes a dash)").option("--tags", "also state versions and stages of renamed artifacts by tags of their new name").option("--dry-run", "write nothing, show what would be taken over").action(importer(async (git, options) => readGto(git, renames(options))));
	parent.command("dvc").description("Digests of the data that .dvc files and dvc.lock name.").option("--dry-run", "write nothing, show what would be taken over").action(async (options) => {
		const globals = program.opts();
		setExitCode(await importDvc(options, globals).catch((error) => explain(error, globals.json === true)));
	});
}
function importing(program, setExitCode) {
	return (read) => async function() {
		const globals = program.opts();
		const options = this.opts();
		try {
			const { git } = await openRepository(placeOf(globals));
			await takeOver(git, await read(git, options, this.args), options, globals);
			setExitCode(0);
		} catch (error) {
			setExitCode(explain(error, globals.json === true));
		}
	};
}
async function takeOver(git, models, options, { json }) {
	const { written, unchanged } = options.dryRun === true ? {
		written: [],
		unchanged: 0
	} : await writeImports(git.directory, models);
	for (const problem of models.flatMap(({ problems = [] }) => problems)) process.stderr.write(`warning: ${plainText(problem)}\n`);
	const tags = [];
	if (options.tags === true && options.dryRun !== true) for (const model of models) tags.push(...await stateImports(git, model, (tag) => process.stderr.write(`tagged ${plainText(tag)}\n`)));
	if (json === true) {
		process.stdout.write(`${JSON.stringify({
			models,
			written,
			unchanged,
			tags
		}, null, 2)}\n`);
		return;
	}
	process.stdout.write(plainTable([
		"Model",
		"Version",
		"There",
		"Created",
		"Stages",
		"Files",
		"Record"
	], models.flatMap(({ model, versions }) => versions.map(({ version, source, createdAt, stages, artifacts }) => [
		model,
		version,
		`${source.name} ${source.version}`,
		createdAt.slice(0, 10),
		stages.join(", "),
		String(artifacts.length),
		importPath(model, version)
	]))));
	process.stdout.write(closing(models, {
		written,
		unchanged,
		tags
	}, options));
}
function closing(models, done, { dryRun, tags }) {
	const empty = models.filter(({ versions }) => versions.length === 0).map(({ model }) => model);
	const notes = empty.length === 0 ? "" : `Without versions: ${empty.join(", ")}.\n`;
	if (dryRun === true) return `${notes}Nothing was written (--dry-run).\n`;
	const told = `${notes}${counted(done.written.length, "record")} written, ${counted(done.unchanged, "was", "were")} there already`;
	const next = done.written.length === 0 ? "" : "Commit the records, and declare the models in cairn.yaml so that their tags count.\n";
	return tags === true ? `${told}; ${counted(done.tags.length, "tag")} made.\n${next}` : `${told}.\n${next}`;
}
async function importDvc({ dryRun }, globals) {
	const { git } = await openRepository(placeOf(globals));
	const { document, differing, problems } = await readDvc(git);
	for (const problem of problems) process.stderr.write(`warning: ${plainText(problem)}\n`);
	for (const path of differing) process.stderr.write(`warning: ${plainText(path)} holds other bytes than its pointer says: run \`dvc pull\`${path.endsWith("/") ? " (or .dvcignore leaves some of it out, which Cairn does not read)" : ""}\n`);
	const path = "registry/data-pointers.json";
	const written = dryRun !== true && await writeRecord(git.directory, path, document);
	if (globals.json === true) {
		process.stdout.write(`${JSON.stringify({
			...document,
			differing,
			problems
		}, null, 2)}\n`);
		return 0;
	}
	process.stdout.write(plainTable([
		"Path",
		"Role",
		"MD5",
		"Matched by",
		"Bytes",
		"Named by"
	], document.pointers.map(({ path: data, role, md5, hash = "-", folder, size, from, stage }) => [
		`${data}${folder ? "/" : ""}`,
		role,
		md5,
		hash,
		size === void 0 ? "-" : String(size),
		stage === void 0 ? from : `${from} ${stage}`
	])));
	process.stdout.write(written ? `wrote ${path}\n` : dryRun === true ? "" : `${path} is up to date\n`);
	return 0;
}
function placeOf({ directory }) {
	return {
		directory: resolve(directory),
		environment: gitEnvironment(process.env)
	};
}
function renames({ rename = [] }) {
	const pairs = rename.map((pair) => {
		const at = pair.lastIndexOf("=");
		if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)];
		throw new UserError("CAIRN_INPUT_INVALID", {
			where: "--rename",
			what: `${JSON.stringify(pair)} has no =`,
			expected: "\"old name=new-name\""
		});
	});
	return { rename: Object.fromEntries(pairs) };
}

export { addImport };