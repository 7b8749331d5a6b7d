import { G as resolveCommit, o as openRepository } from "./git.js";
import { At as init_errors, Et as UserError, F as counted, bt as plainTable, jt as messageOf, nt as digestOfFile, ot as createHash, rt as init_digest, ut as init_crypto_when_asked, w as gitEnvironment, xt as plainText } from "./kernel.js";
import { t as require_dist } from "../vendor/yaml.js";
import { f as readAnnotations, i as readWholeRegistry, n as holderOf, o as stateOf, t as historyOf, u as isAddress } from "./registry.js";
import { n as readLfsPointer } from "./lfs-pointer.js";
import { n as nextCounter, t as claimTag } from "./claim-tag.js";
import { n as serializeDocument } from "./document.js";
import { t as explain } from "./explain.js";
import { basename, dirname, join, normalize, posix, relative, resolve, sep } from "node:path";
import { createReadStream } from "node:fs";
import { mkdir, readFile, readdir, realpath, stat, writeFile } from "node:fs/promises";

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
var import_dist = require_dist();
init_errors();
const mostBytes = 1e7;
async function readYamlFile(path) {
	const found = await stat(path).catch(() => void 0);
	if (found === void 0) return void 0;
	if (!found.isFile() || found.size > mostBytes) throw invalid(path, found.isFile() ? `is larger than ${mostBytes} bytes` : "is not a file");
	return parseYaml(await readFile(path, "utf8"), path);
}
function parseYaml(text, where) {
	let value;
	try {
		value = (0, import_dist.parse)(text, {
			maxAliasCount: 20,
			logLevel: "error"
		});
	} catch (error) {
		throw invalid(where, `is not YAML: ${messageOf(error)}`, error);
	}
	const map = asMap(value ?? {});
	if (map === void 0) throw invalid(where, "is not a mapping");
	return map;
}
function asMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function asText(value) {
	if (typeof value === "string") return value;
	return typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}
function invalid(where, what, cause) {
	return new UserError("CAIRN_IMPORT_INVALID", {
		where,
		what
	}, cause === void 0 ? void 0 : { cause });
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
		createdAt: (/* @__PURE__ */ new Date(Math.min(Math.max(time, 0), 253402300799) * 1e3)).toISOString(),
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
		since: /* @__PURE__ */ new Date(holder.time * 1e3)
	}] : []);
}

// src/importing/mlflow-artifacts.ts
init_digest();
async function modelFolder(of) {
	const { root, run, location } = of;
	if (location === void 0) return void 0;
	const inRun = /^runs:\/[0-9a-f]{32}\/(.+)$/.exec(location)?.[1];
	const belowRoot = location.split(`/${basename(resolve(root))}/`).at(-1);
	const logged = /^models:\/(m-[0-9a-f]{32})$/.exec(location)?.[1];
	const candidates = [
		...inRun !== void 0 && run !== void 0 ? [join(run.path, "artifacts", inRun)] : [],
		...logged !== void 0 && run !== void 0 ? [join(root, run.experiment, "models", logged, "artifacts")] : [],
		...belowRoot !== void 0 && belowRoot !== location ? [join(root, decodePath(belowRoot))] : []
	];
	const inside = resolve(root) + sep;
	for (const candidate of candidates) {
		if (!`${resolve(candidate)}${sep}`.startsWith(inside)) continue;
		if ((await stat(candidate).catch(() => void 0))?.isDirectory() === true) return candidate;
	}
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
	const started = timeOf(meta["start_time"]);
	const ended = timeOf(meta["end_time"]);
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
function timeOf(value) {
	if (typeof value !== "number" || value < 0 || value > 0xe35fa931a000) return void 0;
	return new Date(value).toISOString();
}

// src/importing/read-mlflow.ts
init_errors();
async function readMlflow(folder, options = {}) {
	const root = await findRoot(folder);
	const runs = await findRuns(root);
	const originals = await folders(join(root, "models"));
	const models = [];
	for (const name of originals) {
		const meta = await readYamlFile(join(root, "models", name, "meta.yaml"));
		if (meta !== void 0) models.push({
			original: name,
			meta
		});
	}
	const names = nameModels(models.map(({ original }) => original), options.rename);
	const imported = [];
	for (const { original, meta } of models) imported.push(await readModel({
		root,
		runs,
		original,
		meta,
		model: names.get(original) ?? original
	}));
	return imported;
}
async function findRoot(folder) {
	for (const candidate of [folder, join(folder, "mlruns")]) if ((await stat(join(candidate, "models")).catch(() => void 0))?.isDirectory() === true) return candidate;
	throw new UserError("CAIRN_IMPORT_INVALID", {
		where: folder,
		what: "holds no registry of MLflow",
		expected: "a folder mlruns with a folder models in it"
	});
}
async function readModel(of) {
	const path = join(of.root, "models", of.original);
	const aliases = await readAliases(path, of.meta);
	const found = (await folders(path)).flatMap((name) => {
		const number = /^version-([1-9]\d{0,8})$/.exec(name)?.[1];
		return number === void 0 ? [] : [Number(number)];
	});
	const versions = [];
	const stages = [];
	for (const number of found.sort((a, b) => a - b)) {
		const folder = join(path, `version-${number}`);
		const meta = await readYamlFile(join(folder, "meta.yaml"));
		if (meta === void 0) continue;
		const current = plainName((asText(meta["current_stage"]) ?? "None").toLowerCase());
		const held = [...current === "none" || current === "archived" || current === "" ? [] : [current], ...aliases.filter((alias) => alias.version === String(number)).map(({ name }) => name)];
		const version = await readVersion(of, {
			number,
			meta,
			labels: await readPairs(join(folder, "tags")),
			held
		});
		versions.push(version);
		const since = dateOf(meta["last_updated_timestamp"]) ?? new Date(version.createdAt);
		for (const stage of version.stages) stages.push({
			stage,
			version: version.version,
			since
		});
	}
	return {
		model: of.model,
		versions,
		stages
	};
}
async function readVersion({ root, runs, original, model, meta: modelMeta }, of) {
	const { number, meta, labels } = of;
	const folder = runs.get(asText(meta["run_id"]) ?? "");
	const run = folder && await readRun(folder);
	const location = asText(meta["storage_location"]) ?? asText(meta["source"]);
	const files = await modelFolder({
		root,
		run: folder,
		location
	});
	const read = files === void 0 ? { artifacts: [] } : await readModelFolder(files);
	const known = {
		commit: commitOf(run),
		description: asText(meta["description"]) ?? asText(modelMeta["description"]),
		run,
		...read
	};
	return {
		document: "imported-version",
		schemaVersion: 1,
		model,
		version: `${number}.0.0`,
		createdAt: (dateOf(meta["creation_timestamp"]) ?? /* @__PURE__ */ new Date(0)).toISOString(),
		source: {
			kind: "mlflow",
			name: original,
			version: String(number),
			...location !== void 0 && { location }
		},
		labels: { ...labels },
		stages: [...new Set(of.held)].sort(),
		...present(known)
	};
}
function present(known) {
	const entries = Object.entries(known).filter(([, value]) => value !== void 0);
	return Object.fromEntries(entries);
}
function commitOf(run) {
	const commit = run?.tags["mlflow.source.git.commit"];
	return commit !== void 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : void 0;
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
		name: plainName(name),
		version: version.trim()
	})).filter(({ name }) => name !== "");
}
function dateOf(value) {
	if (typeof value !== "number") return void 0;
	const date = new Date(value);
	return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || value < 0 ? void 0 : date;
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
	parent.command("mlflow").argument("<folder>", "the folder mlruns, or the one that holds it").description("Versions, runs, metrics, parameters, stages and aliases of a registry of files of MLflow.").option("--rename <old=new...>", "names to give to models (default: what no name may hold becomes a dash)").option("--tags", "also state versions and stages by tags, which are pushed where there is a remote").option("--dry-run", "write nothing, show what would be taken over").action(importer(async (_, options, [folder = ""]) => readMlflow(resolve(program.opts().directory, folder), renames(options))));
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