import { o as __toESM } from "./rolldown-runtime.js";
import { D as readTagsInto, S as readBlobs, X as hasRemote, Y as fetchRefs, Z as remoteName, w as fetchDefaultBranch } from "./git.js";
import { It as init_errors, Mt as UserError, o as foreignLetters, s as versionTag } from "./kernel.js";
import { t as require_compare_build } from "../vendor/semver.js";
import { posix } from "node:path";

// src/registry/tag-name.ts
function parseTagName(tag) {
	const at = tag.search(/[@#]/);
	if (at < 0) return foreign("has neither @ nor #");
	const model = parseArtifact(tag.slice(0, at));
	if (model === void 0) return foreign(`the part before @ or # is not a name that GTO accepts${foreignLetters(tag.slice(0, at))}`);
	const rest = tag.slice(at + 1);
	const counted = splitCounter(rest, tag[at] === "#" ? 1 : 0);
	if (counted === void 0) return foreign(`the counter is not a whole number${foreignLetters(rest)}`);
	const named = tag[at] === "@" ? versionEvent(model, counted.event) : stageEvent(model, counted.event);
	if (named.kind === "foreign" || counted.counter === void 0) return named;
	return {
		...named,
		counter: counted.counter
	};
}
function takenName(tag) {
	const own = parseTagName(tag);
	if (own.kind !== "foreign") return own;
	for (let slash = tag.indexOf("/"); slash >= 0; slash = tag.indexOf("/", slash + 1)) {
		const above = parseTagName(tag.slice(0, slash));
		if (above.kind !== "foreign") return above;
	}
}
function formatTagName(name) {
	const artifact = name.model.replace(":", "=");
	const counter = name.counter === void 0 ? "" : `#${name.counter}`;
	switch (name.kind) {
		case "version": return `${artifact}@v${name.version}${counter}`;
		case "deregistration": return `${artifact}@v${name.version}!${counter}`;
		case "assignment": return `${artifact}#${name.stage}${counter}`;
		case "unassignment": return `${artifact}#${name.stage}!${counter}`;
		case "deprecation": return `${artifact}@deprecated${counter}`;
		case "created": return `${artifact}@created${counter}`;
	}
}
function isSemver(text) {
	if (plain.test(text)) return true;
	if (text.length > 256) return false;
	return (semver.exec(text)?.slice(1, 4))?.every((part) => Number.isSafeInteger(Number(part))) === true;
}
const name = /^[A-Za-z0-9](?:[A-Za-z0-9/_-]*[A-Za-z0-9])?$/;
const folder = /^[A-Za-z0-9._/-]+$/;
const plain = /^(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})$/;
const identifier = "(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)";
const semver = new RegExp(`^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
function foreign(reason) {
	return {
		kind: "foreign",
		reason
	};
}
function parseArtifact(text) {
	const parts = text.split("=");
	const [first = "", second] = parts;
	if (parts.length === 1) return name.test(first) ? first : void 0;
	if (parts.length > 2 || second === void 0) return void 0;
	return folder.test(first) && name.test(second) ? `${first}:${second}` : void 0;
}
function splitCounter(rest, minimum) {
	const hash = rest.indexOf("#", minimum);
	if (hash < 0) return { event: rest };
	const digits = rest.slice(hash + 1);
	const counter = Number(digits);
	if (!/^\d+$/.test(digits) || !Number.isSafeInteger(counter)) return void 0;
	return {
		event: rest.slice(0, hash),
		counter
	};
}
function versionEvent(model, event) {
	if (event === "deprecated") return {
		kind: "deprecation",
		model
	};
	if (event === "created") return {
		kind: "created",
		model
	};
	if (!event.startsWith("v")) return foreign("@ is not followed by v and a version");
	const undone = event.endsWith("!");
	const version = event.slice(1, undone ? -1 : void 0);
	if (!isSemver(version)) return foreign(`what follows @v is not a Semantic Version 2.0.0${foreignLetters(version)}`);
	return {
		kind: undone ? "deregistration" : "version",
		model,
		version
	};
}
function stageEvent(model, event) {
	const undone = event.endsWith("!");
	const stage = undone ? event.slice(0, -1) : event;
	if (!name.test(stage)) return foreign(`what follows # is not the name of a stage${foreignLetters(stage)}`);
	return {
		kind: undone ? "unassignment" : "assignment",
		model,
		stage
	};
}

// src/registry/number-limit.ts
init_errors();
const numberLimit = 2 ** 31;
function numberAfter(taken) {
	const all = new Set(taken).add(0);
	let next = 1;
	for (const number of all) if (number < numberLimit && !all.has(number + 1)) next = Math.max(next, number + 1);
	return next;
}
function isCounted(version) {
	return excessOf(version) === void 0;
}
function excessIn(name) {
	const { counter = 0 } = name;
	if (counter > numberLimit) return String(counter);
	return "version" in name ? excessOf(name.version) : void 0;
}
function excessOf(version) {
	if (!/\d{10}/.test(version)) return void 0;
	return /^(\d+)\.(\d+)\.(\d+)(?:-[^.+]+\.(\d+)(?:\+|$))?/.exec(version)?.find((part) => Number(part) > numberLimit);
}

// src/registry/trailers.ts
function formatTraffic(shares) {
	return [...shares].sort((a, b) => b.weight - a.weight || (a.version < b.version ? -1 : 1)).map(({ version, weight }) => `${version}=${weight}`).join(", ");
}
function parseTraffic(text) {
	const shares = text.split(", ").map((part) => {
		const [, version = "", digits = ""] = /^([^=]+)=(\d{1,3})$/.exec(part) ?? [];
		return {
			version,
			weight: Number(digits)
		};
	});
	const distinct = new Set(shares.map(({ version }) => version)).size === shares.length;
	const sum = shares.reduce((total, { weight }) => total + weight, 0);
	return distinct && sum === 100 && shares.every(({ version }) => isSemver(version)) ? shares : void 0;
}
function parseTrailers(message) {
	if (!message.includes("Cairn-")) return nothing;
	const found = {};
	const problems = [];
	for (const line of lastParagraph(message)) {
		const colon = line.indexOf(": ");
		const known = byName.get(line.slice(0, Math.max(colon, 0)));
		if (known === void 0) continue;
		const [key, name, isValid] = known;
		const value = line.slice(colon + 2).trim();
		if (found[key] !== void 0) problems.push(`${name} comes twice`);
		else if (!isValid(value)) problems.push(`${name} has a value that is not in its format`);
		else found[key] = key === "sequence" ? Number(value) : value;
	}
	return {
		trailers: found,
		problems
	};
}
function formatMessage(subject, trailers) {
	const lines = keys.flatMap(([key, name]) => {
		const value = trailers[key];
		return value === void 0 ? [] : [`${name}: ${value}`];
	});
	return `${subject.replace(/\s+/g, " ").trim()}\n\n${lines.join("\n")}\n`;
}
const nothing = {
	trailers: {},
	problems: []
};
const keys = [
	[
		"sequence",
		"Cairn-Sequence",
		(value) => /^[1-9]\d{0,9}$/.test(value) && Number(value) <= numberLimit
	],
	[
		"previous",
		"Cairn-Previous",
		isObjectId
	],
	[
		"version",
		"Cairn-Version",
		isSemver
	],
	[
		"manifest",
		"Cairn-Manifest",
		isDigest
	],
	[
		"verdict",
		"Cairn-Verdict",
		isDigest
	],
	[
		"decision",
		"Cairn-Decision",
		isDigest
	],
	[
		"judge",
		"Cairn-Judge",
		(value) => /^[1-9]\d{0,5}$/.test(value)
	],
	[
		"run",
		"Cairn-Run",
		(value) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,150}$/.test(value)
	],
	[
		"desired",
		"Cairn-Desired",
		isObjectId
	],
	[
		"replaces",
		"Cairn-Replaces",
		isSemver
	],
	[
		"fallback",
		"Cairn-Fallback",
		isSemver
	],
	[
		"traffic",
		"Cairn-Traffic",
		(value) => parseTraffic(value) !== void 0
	],
	[
		"approvals",
		"Cairn-Approvals",
		(value) => /^[A-Za-z0-9][A-Za-z0-9_=+./, -]{0,4000}$/.test(value)
	],
	[
		"override",
		"Cairn-Override",
		(value) => /^[^\p{C}]+: [^\p{C}]+$/u.test(value) && value.length <= 640
	],
	[
		"hold",
		"Cairn-Hold",
		(value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value)
	]
];
const byName = new Map(keys.map((key) => [key[1], key]));
function isDigest(value) {
	return /^sha256:[0-9a-f]{64}$/.test(value);
}
function isObjectId(value) {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}
function lastParagraph(message) {
	const signature = !message.includes("-----BEGIN ") ? -1 : message.search(/^-----BEGIN (?:PGP|SSH) (?:SIGNATURE|MESSAGE)-----$/m);
	const text = (signature < 0 ? message : message.slice(0, signature)).trimEnd();
	return text.slice(text.lastIndexOf("\n\n") + 1).split("\n");
}

// src/registry/facts.ts
function readFact(record, name = parseTagName(record.name)) {
	if (name.kind === "foreign") return name;
	const bad = (problem, cause) => ({
		tag: record.name,
		problem,
		cause
	});
	if (!record.annotated) return bad("is a lightweight tag, which states no fact", "If a checkout replaced the annotated tag, fetch it again; else it is a stray one");
	if (record.tooBig === true) return bad("is larger than 1 MiB", "No tag of Cairn or GTO is");
	if (record.statedName !== record.name) return bad(`holds the tag object of ${record.statedName}`, "A fact cannot be copied to another name");
	if (record.targetType !== "commit") return bad(`names a ${record.targetType}, not a commit`, "Every version is a commit");
	const { trailers, problems } = parseTrailers(record.message);
	if (problems.length > 0) return bad(`has a broken message: ${problems.join("; ")}`, "What it states cannot be told");
	return {
		name,
		tag: record.name,
		tagObject: record.object,
		commit: record.target,
		time: Number.isFinite(record.time) ? record.time : 0,
		author: record.tagger,
		email: record.email,
		message: record.message,
		trailers
	};
}
function timeless({ name, time }) {
	if (Number.isFinite(time)) return void 0;
	return {
		tag: name,
		problem: "states no moment when it was made: it counts as made in 1970",
		remedy: "What has a sequence stands in its order all the same; among tags of other tools it stands first."
	};
}
function orderFacts(facts) {
	const sequenced = facts.filter((fact) => fact.trailers.sequence !== void 0).sort((a, b) => sequenceOf(a) - sequenceOf(b) || byClock(a, b));
	const others = facts.filter((fact) => fact.trailers.sequence === void 0).sort(byClock);
	const merged = [];
	let next = 0;
	let reached = Number.NEGATIVE_INFINITY;
	for (const fact of sequenced) {
		reached = Math.max(reached, fact.time);
		for (let other = others[next]; other !== void 0 && other.time < reached; other = others[++next]) merged.push(other);
		merged.push(fact);
	}
	return [...merged, ...others.slice(next)];
}
function sequenceOf(fact) {
	return fact.trailers.sequence ?? 0;
}
function byClock(a, b) {
	return a.time - b.time || (a.name.counter ?? 0) - (b.name.counter ?? 0) || (a.tag < b.tag ? -1 : 1);
}

// src/registry/paths.ts
function stagePath(model, stage) {
	return `registry/${model}/stages/${stage}.json`;
}
function versionPath(model, version) {
	return `registry/${model}/versions/${version}.json`;
}
function cardPath(model, version) {
	return `registry/${model}/versions/${version}.md`;
}
function parseRegistryPath(path) {
	const [, model, folder, name] = /^registry\/([^/]+)\/(stages|versions)\/([^/]+)\.json$/.exec(path) ?? [];
	if (model === void 0 || name === void 0) return void 0;
	return folder === "stages" ? {
		kind: "stage",
		model,
		stage: name
	} : {
		kind: "version",
		model,
		version: name
	};
}

// src/registry/claimed-numbers.ts
const claimFolders = ["refs/cairn/versions/", "refs/cairn/stages/"];
function claimRef(model, version) {
	return `${foldersOf(model).versions}${version}`;
}
function claimRefOf(name) {
	if (name.kind === "version") return claimRef(name.model, name.version);
	if (!("stage" in name) || name.counter === void 0) return void 0;
	return `${foldersOf(name.model).stages}${name.stage}/${name.counter}`;
}
function claimRefspecs(model) {
	return Object.values(foldersOf(model)).map((folder) => `+${folder}*:${folder}*`);
}
async function readClaims(git, model) {
	const { versions, stages } = foldersOf(model);
	return (await git.run([
		"for-each-ref",
		"--format=%(objectname) %(refname)",
		"--",
		versions,
		stages
	])).split("\n").flatMap((line) => {
		const [object = "", ref = ""] = line.split(" ");
		return parseClaim(ref, object) ?? [];
	});
}
function parseClaim(ref, object) {
	const [, kind, artifact = "", rest = ""] = /^refs\/cairn\/(versions|stages)\/([^/]+)\/(.+)$/.exec(ref) ?? [];
	const kept = {
		ref,
		object,
		model: artifact.replace("=", ":")
	};
	const [first = "", digits = ""] = rest.split("/");
	if (kind === "versions") return isSemver(first) ? {
		...kept,
		version: first
	} : void 0;
	return /^\d+$/.test(digits) ? {
		...kept,
		stage: first,
		counter: Number(digits)
	} : void 0;
}
async function promotedNumbers(git, model) {
	const branch = await hasRemote(git) ? await fetchDefaultBranch(git) : void 0;
	const folder = posix.dirname(versionPath(model, "0.0.0"));
	const commit = branch?.commit ?? "HEAD";
	const { stdout } = await git.try([
		"ls-tree",
		"-z",
		"--name-only",
		"--full-tree",
		commit,
		"--",
		`${folder}/`
	]);
	return stdout.split("\0").map((path) => posix.basename(path, ".json")).filter(isSemver);
}
function foldersOf(model) {
	const artifact = model.replace(":", "=");
	const [versions, stages] = claimFolders;
	return {
		versions: `${versions}${artifact}/`,
		stages: `${stages}${artifact}/`
	};
}

// src/registry/mend-tag.ts
function removal(tag, remote) {
	return `\`git push ${quoted(remote)} --delete ${quoted(`refs/tags/${tag}`)}\``;
}
function restoration(claim, tag, remote) {
	return `\`git push ${quoted(remote)} ${quoted(`${claim.ref}:refs/tags/${tag}`)}\``;
}
async function restorationOf(git, model, version) {
	const ref = claimRef(model, version);
	const tag = versionTag(model, version);
	return await git.run([
		"for-each-ref",
		"--format=%(refname)",
		"--",
		ref,
		`refs/tags/${tag}`
	]) === ref ? `Make its tag again, which somebody deleted: ${restoration({ ref }, tag, await adviceRemote(git))}, or \`cairn doctor --fix\`.` : void 0;
}
async function adviceRemote(git) {
	try {
		return await remoteName(git) ?? "origin";
	} catch (error) {
		if (error instanceof UserError && error.code === "CAIRN_REMOTE_AMBIGUOUS") return "<remote>";
		throw error;
	}
}
function quoted(argument) {
	return /^[\w@.:/=-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

// src/registry/cross-check.ts
function crossCheck(facts, remote) {
	const registered = /* @__PURE__ */ new Map();
	for (const fact of facts) if (fact.name.kind === "version" && !registered.has(fact.name.version)) registered.set(fact.name.version, fact);
	const contradictions = [];
	return {
		sound: facts.filter((fact) => {
			const found = contradiction(fact, registered, remote);
			if (found === void 0) return true;
			contradictions.push(found);
			return false;
		}),
		contradictions
	};
}
function missingPredecessors(facts, objects) {
	return facts.filter(({ trailers }) => trailers.previous !== void 0 && !objects.has(trailers.previous)).map(({ tag, trailers }) => ({
		tag,
		problem: `follows the tag object ${(trailers.previous ?? "").slice(0, 12)}, which no tag names`,
		remedy: "Fetch the tags again; if it was deleted by hand, `cairn doctor` says what makes it again."
	}));
}
function contradiction(fact, registered, remote) {
	const { name, tag, trailers } = fact;
	const { version } = trailers;
	if (version === void 0) return void 0;
	if (name.kind === "version" && version !== name.version) return {
		tag,
		version,
		problem: `is named ${name.version} but says Cairn-Version: ${version}`,
		remedy: `Numbers step over it; ${removal(tag, remote)} removes it.`
	};
	if (name.kind !== "assignment") return void 0;
	const named = registered.get(version);
	if (named === void 0) return {
		tag,
		version,
		problem: `names version ${version}, which has no tag`,
		remedy: `${restoration({ ref: claimRef(name.model, version) }, versionTag(name.model, version), remote)} makes it again where somebody deleted it, as does \`cairn doctor --fix\`.`
	};
	const problem = disagreement(fact, named);
	if (problem === void 0) return void 0;
	return {
		tag,
		version,
		problem,
		remedy: `If the tag of the version is right, ${removal(tag, remote)} removes this one, and \`cairn release\` states the stage anew under the next number.`
	};
}
function disagreement({ trailers, commit }, version) {
	const number = trailers.version ?? "";
	if (version.commit !== commit) return `is not on the commit of version ${number}`;
	const stated = version.trailers.manifest;
	if (stated !== void 0 && trailers.manifest !== void 0 && stated !== trailers.manifest) return `names another manifest than version ${number} has`;
}

// src/registry/read-annotations.ts
async function readAnnotations(git, options) {
	const { artifacts, fallback } = options;
	const places = artifacts.map((artifact) => ({
		...artifact,
		files: filesOf(artifact.model)
	}));
	const commits = [.../* @__PURE__ */ new Set([...artifacts.map(({ commit }) => commit), fallback])];
	const blobs = await readBlobs(git, [...commits.map((commit) => `${commit}:.gto`), ...places.flatMap(({ commit, files }) => [commit, fallback].flatMap((at) => files.map(({ path }) => `${at}:${path}`)))]);
	const yaml = blobs.size === 0 ? void 0 : await import("./bounded-yaml.js");
	const problems = /* @__PURE__ */ new Map();
	const read = (name, file) => {
		const blob = blobs.get(name);
		if (yaml === void 0 || blob === void 0) return void 0;
		const document = blob === "too large" ? { mistakes: [{ what: "is larger than 256 KiB" }] } : yaml.boundedYaml(blob.text);
		if (!("mistakes" in document)) return document.value;
		const [mistake] = document.mistakes;
		problems.set(file, {
			file,
			problem: `cannot be read: ${mistake?.what.slice(0, 200) ?? ""}`
		});
	};
	const found = /* @__PURE__ */ new Map();
	for (const { model, commit, files } of places) for (const at of [commit, fallback]) for (const file of files) {
		if (found.has(model)) continue;
		const declared = record(file.entry(read(`${at}:${file.path}`, file.path)));
		if (declared === void 0) continue;
		const { annotation, problem } = annotationFrom(declared, file);
		found.set(model, annotation);
		if (problem !== void 0) problems.set(`${file.path} ${model}`, {
			file: file.path,
			problem
		});
	}
	const lists = commits.map((commit) => record(read(`${commit}:.gto`, ".gto"))).find((one) => one !== void 0);
	return {
		artifacts: found,
		stages: names(lists?.["stages"]),
		types: names(lists?.["types"]),
		problems: [...problems.values()]
	};
}
function outsideList(kind, name, allowed) {
	if (name === void 0 || allowed === void 0 || allowed.includes(name)) return void 0;
	return {
		file: ".gto",
		problem: `does not allow the ${kind} ${JSON.stringify(name)}`
	};
}
function filesOf(model) {
	const colon = model.indexOf(":");
	const folder = colon < 0 ? "" : model.slice(0, colon);
	const name = model.slice(colon + 1);
	const old = {
		path: "artifacts.yaml",
		folder: "",
		entry: (parsed) => own(parsed, model),
		descriptionKey: "description"
	};
	if (folder.split("/").some((part) => part === ".." || part === "." || part === "" && folder !== "")) return [old];
	return [{
		path: posix.join(folder, "dvc.yaml"),
		folder,
		entry: (parsed) => own(own(parsed, "artifacts"), name),
		descriptionKey: "desc"
	}, old];
}
function annotationFrom(declared, { folder, descriptionKey }) {
	const [type, path, description] = [
		"type",
		"path",
		descriptionKey
	].map((key) => text(declared[key]));
	const labels = names(declared["labels"]);
	const place = path === void 0 ? void 0 : placeOf(folder, path);
	return {
		annotation: {
			...type !== void 0 && { type },
			...place !== void 0 && { path: place },
			...description !== void 0 && { description },
			...labels !== void 0 && labels.length > 0 && { labels }
		},
		...path !== void 0 && place === void 0 && { problem: `names a path outside the repository: ${JSON.stringify(path)}` }
	};
}
function isAddress(path) {
	return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
function placeOf(folder, path) {
	if (isAddress(path)) return path;
	if (posix.isAbsolute(path) || /[\\\0]|^[A-Za-z]:/.test(path)) return void 0;
	const joined = posix.normalize(posix.join(folder, path));
	return joined === ".." || joined.startsWith("../") ? void 0 : joined;
}
function text(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 4096) : void 0;
}
function names(value) {
	if (!Array.isArray(value)) return void 0;
	return value.filter((item) => typeof item === "string");
}
function own(value, key) {
	const parsed = record(value);
	return parsed !== void 0 && Object.hasOwn(parsed, key) ? parsed[key] : void 0;
}
function record(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}

// src/registry/compare-versions.ts
var import_compare_build = /* @__PURE__ */ __toESM(require_compare_build(), 1);
function compareVersions(a, b) {
	const [first, second] = [plainParts(a), plainParts(b)];
	if (first === void 0 || second === void 0) return (0, import_compare_build.default)(a, b);
	for (let part = 0; part < 3; part++) {
		const difference = (first[part] ?? 0) - (second[part] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function plainParts(version) {
	return /[-+]/.test(version) ? void 0 : version.split(".", 3).map(Number);
}

// src/registry/events.ts
function eventsOf(facts) {
	const versionAt = registrations();
	let moment = Number.NEGATIVE_INFINITY;
	return facts.map((fact, index) => {
		moment = Math.max(moment, fact.time);
		const version = versionAt(fact);
		const sequence = fact.trailers.sequence ?? index + 1;
		return version === void 0 ? {
			fact,
			sequence,
			moment
		} : {
			fact,
			sequence,
			moment,
			version
		};
	});
}
function factsUntil(facts, moment) {
	const later = eventsOf(facts).findIndex((event) => event.moment > moment);
	return later < 0 ? facts : facts.slice(0, later);
}
function registrations() {
	const onCommit = /* @__PURE__ */ new Map();
	const live = /* @__PURE__ */ new Map();
	return ({ name, trailers, commit }) => {
		if ("stage" in name) return trailers.version ?? newestLive(onCommit.get(commit));
		if (!("version" in name)) return void 0;
		const { version } = name;
		const known = live.get(version);
		if (name.kind === "deregistration") {
			if (known !== void 0) known.live = false;
			live.delete(version);
		} else if (known === void 0) {
			const registration = {
				version,
				live: true
			};
			live.set(version, registration);
			const others = onCommit.get(commit);
			if (others === void 0) onCommit.set(commit, [registration]);
			else others.push(registration);
		}
		return version;
	};
}
function newestLive(stack) {
	while (stack?.at(-1)?.live === false) stack.pop();
	return stack?.at(-1)?.version;
}

// src/registry/state.ts
function stateOf(facts) {
	const versions = /* @__PURE__ */ new Map();
	const newest = /* @__PURE__ */ new Map();
	let deprecated = false;
	for (const event of eventsOf(facts)) {
		const { name } = event.fact;
		if (name.kind === "deregistration") versions.delete(name.version);
		if (name.kind === "version" && !versions.has(name.version)) versions.set(name.version, versionFrom(event.fact, name.version));
		if ("stage" in name) newest.set(name.stage, event);
		if (name.kind === "deprecation") deprecated = true;
		if (name.kind === "version" || name.kind === "assignment" || name.kind === "created") deprecated = false;
	}
	const stages = [...newest].sort(([a], [b]) => a < b ? -1 : 1).map(([stage, event]) => [stage, holderFrom(event, versions)]);
	return {
		versions: [...versions.values()].sort((a, b) => compareVersions(a.version, b.version)),
		latest: [...versions.values()].at(-1),
		stages: new Map(stages),
		deprecated
	};
}
function versionFrom(fact, version) {
	const { tag, tagObject, commit, time, trailers } = fact;
	return {
		version,
		tag,
		tagObject,
		commit,
		...trailers.manifest !== void 0 && { manifestDigest: trailers.manifest },
		...trailers.run !== void 0 && { run: trailers.run },
		time
	};
}
function holderFrom(event, versions) {
	const { fact, version, sequence } = event;
	if (fact.name.kind !== "assignment") return void 0;
	const registered = versions.get(version ?? "");
	if (version !== void 0 && registered === void 0) return void 0;
	const manifestDigest = fact.trailers.manifest ?? registered?.manifestDigest;
	return {
		version: version ?? fact.commit,
		tag: fact.tag,
		tagObject: fact.tagObject,
		commit: fact.commit,
		...manifestDigest !== void 0 && { manifestDigest },
		sequence,
		time: fact.time,
		...termsOf(fact)
	};
}
function termsOf({ trailers }) {
	const traffic = trailers.traffic === void 0 ? void 0 : parseTraffic(trailers.traffic);
	return {
		...trailers.fallback !== void 0 && { fallback: trailers.fallback },
		...traffic !== void 0 && { traffic },
		...trailers.hold !== void 0 && { heldSince: trailers.hold }
	};
}

// src/registry/read-registry.ts
async function readRegistry(git, options) {
	const { models } = options;
	if (models.length === 0) return {
		models: /* @__PURE__ */ new Map(),
		diagnostics: []
	};
	if (options.fetch === true && await hasRemote(git)) await fetchTags(git, models);
	return readFacts(git, models.flatMap(patternsOf), models);
}
async function readWholeRegistry(git, options) {
	const { declared } = options;
	if (options.fetch === true && await hasRemote(git)) {
		if (declared === void 0) await fetchRefs(git, ["+refs/tags/*:refs/tags/*"]);
		else if (declared.length > 0) await fetchTags(git, declared);
	}
	const registry = await readFacts(git, ["refs/tags"], declared?.toSorted());
	if (declared === void 0) return registry;
	const annotated = await declaredByAnnotation(git, registry);
	return annotated.length === 0 ? registry : readFacts(git, ["refs/tags"], [.../* @__PURE__ */ new Set([...declared, ...annotated])].sort());
}
function historyOf(registry, model, stage) {
	const facts = registry.models.get(model) ?? [];
	if (stage === void 0) return facts;
	return facts.filter(({ name }) => "stage" in name && name.stage === stage);
}
function versionsOf(registry, model) {
	return stateOf(historyOf(registry, model)).versions;
}
function holderOf(registry, model, stage) {
	return stateOf(historyOf(registry, model)).stages.get(stage);
}
async function declaredByAnnotation(git, { foreign }) {
	const last = /* @__PURE__ */ new Map();
	for (const { model, tag } of foreign) if (model !== void 0) last.set(model, tag);
	if (last.size === 0) return [];
	const artifacts = [...last].map(([model, tag]) => ({
		model,
		commit: `refs/tags/${tag}^{commit}`
	}));
	return [...(await readAnnotations(git, {
		artifacts,
		fallback: "HEAD"
	})).artifacts.keys()];
}
async function readFacts(git, patterns, models) {
	const remote = await adviceRemote(git);
	const { reader, unreadable } = await readTagsInto(git, patterns, () => collectFacts(models, remote));
	return reader.assemble(unreadable);
}
function collectFacts(models, remote) {
	const byModel = new Map(models?.map((model) => [model, []]));
	const foreign = [];
	const broken = [];
	const objects = /* @__PURE__ */ new Set();
	const factsAbout = (model) => {
		if (models === void 0 && !byModel.has(model)) byModel.set(model, []);
		return byModel.get(model);
	};
	return {
		take(record) {
			const name = parseTagName(record.name);
			const facts = name.kind === "foreign" ? void 0 : factsAbout(name.model);
			if (name.kind === "foreign") {
				const taken = takenName(record.name);
				if (taken !== void 0 && models?.includes(taken.model) === true) broken.push(inTheWay(record.name, taken, remote));
				else foreign.push({
					tag: record.name,
					reason: name.reason
				});
			} else if (facts === void 0) foreign.push({
				tag: record.name,
				reason: `names ${name.model}, which the configuration does not declare`,
				model: name.model
			});
			else {
				objects.add(record.object);
				const fact = readFact(record, name);
				if ("problem" in fact) broken.push(noFact(fact, remote));
				else if ("name" in fact) {
					facts.push(fact);
					const said = timeless(record);
					if (said !== void 0) broken.push(said);
				}
			}
		},
		assemble(unreadable) {
			const diagnostics = unreadable.map((tag) => unreadableTag(tag, remote));
			diagnostics.push(...broken);
			const histories = /* @__PURE__ */ new Map();
			for (const model of models ?? [...byModel.keys()].sort()) {
				const { sound, contradictions } = crossCheck(orderFacts(byModel.get(model) ?? []), remote);
				histories.set(model, sound);
				diagnostics.push(...contradictions, ...missingPredecessors(sound, objects), ...excessive(sound, remote));
			}
			return {
				models: histories,
				diagnostics,
				foreign
			};
		}
	};
}
function noFact({ tag, problem, cause }, remote) {
	return {
		tag,
		problem,
		remedy: `${cause}; numbers step over it, and ${removal(tag, remote)} removes it.`
	};
}
function unreadableTag(tag, remote) {
	return {
		tag,
		problem: "cannot be read: its object is missing or broken",
		remedy: `Fetch it again; where it is broken on ${remote} too, ${removal(tag, remote)} removes it.`
	};
}
function inTheWay(tag, taken, remote) {
	return {
		tag,
		problem: `keeps Git from making the tag ${formatTagName(taken)}, below which its name lies`,
		remedy: `Numbers step over it; ${removal(tag, remote)} removes it.`
	};
}
function excessive(facts, remote) {
	return facts.flatMap(({ tag, name }) => {
		const number = excessIn(name);
		if (number === void 0) return [];
		return [{
			tag,
			problem: `has the number ${number}, which is above ${numberLimit}: numbers go on without it`,
			remedy: `Where nobody needs it, ${removal(tag, remote)} removes it.`
		}];
	});
}
function patternsOf(model) {
	const artifact = `refs/tags/${model.replace(":", "=")}`;
	return [
		`${artifact}@*`,
		`${artifact}@*/**`,
		`${artifact}#*`,
		`${artifact}#*/**`
	];
}
async function fetchTags(git, models) {
	await fetchRefs(git, models.flatMap((model) => {
		const artifact = `refs/tags/${model.replace(":", "=")}`;
		return [
			`+${artifact}@*:${artifact}@*`,
			`+${artifact}#*:${artifact}#*`,
			...claimRefspecs(model)
		];
	}));
}

export { parseTrailers as A, cardPath as C, readFact as D, versionPath as E, formatTagName as F, isSemver as I, parseTagName as L, isCounted as M, numberAfter as N, formatMessage as O, numberLimit as P, takenName as R, readClaims as S, stagePath as T, claimFolders as _, versionsOf as a, parseClaim as b, factsUntil as c, outsideList as d, readAnnotations as f, restorationOf as g, restoration as h, readWholeRegistry as i, excessIn as j, formatTraffic as k, compareVersions as l, quoted as m, holderOf as n, stateOf as o, adviceRemote as p, readRegistry as r, eventsOf as s, historyOf as t, isAddress as u, claimRef as v, parseRegistryPath as w, promotedNumbers as x, claimRefOf as y };