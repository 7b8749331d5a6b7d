import { o as __toESM } from "./rolldown-runtime.js";
import { n as init_errors, r as messageOf, t as UserError } from "./errors.js";
import { h as GitError } from "./verb.js";
import { a as digestOf, n as parseDocument } from "./leads-outside.js";
import { t as require_semver } from "./semver.js";
import { a as fetchRefs, o as hasOrigin, s as remoteRef } from "./push.js";

// src/registry/events.ts
function eventsOf(facts) {
	const versionAt = registrations();
	let moment = Number.NEGATIVE_INFINITY;
	return facts.map((fact, index) => {
		moment = Math.max(moment, fact.time);
		const version = versionAt(fact);
		return {
			fact,
			sequence: fact.trailers.sequence ?? index + 1,
			moment,
			...version !== void 0 && { version }
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
function newestLive(stack = []) {
	while (stack.at(-1)?.live === false) stack.pop();
	return stack.at(-1)?.version;
}

// src/registry/state.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
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
		versions: inOrder([...versions.values()]),
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
	const registered = version === void 0 ? void 0 : versions.get(version);
	if (version !== void 0 && registered === void 0) return void 0;
	const manifestDigest = fact.trailers.manifest ?? registered?.manifestDigest;
	return {
		version: version ?? fact.commit,
		tag: fact.tag,
		tagObject: fact.tagObject,
		commit: fact.commit,
		...manifestDigest !== void 0 && { manifestDigest },
		sequence,
		time: fact.time
	};
}
function inOrder(versions) {
	return versions.map((version) => [new import_semver.default.SemVer(version.version), version]).sort(([a], [b]) => import_semver.default.compareBuild(a, b)).map(([, version]) => version);
}

// src/git/tag-records.ts
async function readTagRecords(git, patterns) {
	const outcome = await list(git, patterns);
	if (outcome.code === 0) return {
		tags: parse(outcome.stdout),
		unreadable: brokenRefs(outcome.stderr)
	};
	return readIntact(git, patterns, outcome.stderr);
}
const fields = [
	"refname",
	"objectname",
	"objecttype",
	"tag",
	"type",
	"object",
	"tagger",
	"contents"
];
const format = `--format=${fields.map((field) => `%(${field})%00`).join("")}`;
const chunk = 200;
async function list(git, patterns) {
	return git.try([
		"for-each-ref",
		format,
		"--",
		...patterns
	]);
}
function parse(output) {
	const parts = output.split("\0");
	const tags = [];
	for (let start = 0; start + fields.length < parts.length; start += fields.length) {
		const [ref = "", object = "", type, statedName = "", targetType = "", target = "", who = "", message = ""] = parts.slice(start, start + fields.length);
		const [, tagger = "", email = "", time] = /^(.*?) ?<([^<>]*)> (-?\d+) [+-]\d+$/.exec(who) ?? [];
		tags.push({
			name: ref.trimStart().slice(10),
			object,
			annotated: type === "tag",
			statedName,
			targetType,
			target,
			time: time === void 0 ? NaN : Number(time),
			tagger,
			email,
			message: type === "tag" ? message : ""
		});
	}
	return tags;
}
async function readIntact(git, patterns, stderr) {
	const names = await git.try([
		"for-each-ref",
		"--format=%(refname) %(objectname)",
		"--",
		...patterns
	]);
	if (names.code !== 0) throw new GitError(["for-each-ref"], names);
	const refs = names.stdout.split("\n").filter((line) => line !== "").map((line) => ({
		ref: line.slice(0, line.lastIndexOf(" ")),
		id: line.slice(line.lastIndexOf(" ") + 1)
	}));
	const types = (await git.run(["cat-file", "--batch-check=%(objecttype)"], { input: refs.map(({ id }) => `${id}\n`).join("") })).split("\n");
	const isMissing = (index) => !/^(?:tag|commit|tree|blob)$/.test(types[index] ?? "");
	const intact = refs.filter((_, index) => !isMissing(index));
	const unreadable = refs.filter((_, index) => isMissing(index)).map(({ ref }) => ref.slice(10));
	const tags = [];
	for (let start = 0; start < intact.length; start += chunk) {
		const outcome = await list(git, intact.slice(start, start + chunk).map(({ ref }) => ref));
		if (outcome.code !== 0) throw new GitError(["for-each-ref"], outcome);
		tags.push(...parse(outcome.stdout));
	}
	return {
		tags,
		unreadable: [...unreadable, ...brokenRefs(stderr)]
	};
}
function brokenRefs(stderr) {
	return [...stderr.matchAll(/^warning: ignoring broken ref refs\/tags\/(.+)$/gm)].map((match) => match[1] ?? "");
}

// src/registry/cross-check.ts
function crossCheck(facts) {
	const registered = /* @__PURE__ */ new Map();
	for (const fact of facts) if (fact.name.kind === "version" && !registered.has(fact.name.version)) registered.set(fact.name.version, fact);
	const contradictions = [];
	return {
		sound: facts.filter((fact) => {
			const problem = contradiction(fact, registered);
			if (problem === void 0) return true;
			contradictions.push({
				tag: fact.tag,
				problem,
				remedy: "Delete it and let `cairn release` make it again."
			});
			return false;
		}),
		contradictions
	};
}
function missingPredecessors(facts, objects) {
	return facts.filter(({ trailers }) => trailers.previous !== void 0 && !objects.has(trailers.previous)).map(({ tag, trailers }) => ({
		tag,
		problem: `follows the tag object ${(trailers.previous ?? "").slice(0, 12)}, which no tag names`,
		remedy: "Fetch the tags again; if it was deleted by hand, push it again from a clone that has it."
	}));
}
function contradiction(fact, registered) {
	const { name, trailers, commit } = fact;
	if (name.kind === "version" && trailers.version !== void 0 && trailers.version !== name.version) return `is named ${name.version} but says Cairn-Version: ${trailers.version}`;
	if (name.kind !== "assignment" || trailers.version === void 0) return void 0;
	const version = registered.get(trailers.version);
	if (version === void 0) return `names version ${trailers.version}, which has no tag`;
	if (version.commit !== commit) return `is not on the commit of version ${trailers.version}`;
	const stated = version.trailers.manifest;
	if (stated !== void 0 && trailers.manifest !== void 0 && stated !== trailers.manifest) return `names another manifest than version ${trailers.version} has`;
}

// src/registry/tag-name.ts
function parseTagName(tag) {
	const at = tag.search(/[@#]/);
	if (at < 0) return foreign("has neither @ nor #");
	const model = parseArtifact(tag.slice(0, at));
	if (model === void 0) return foreign("the part before @ or # is not a name that GTO accepts");
	const counted = splitCounter(tag.slice(at + 1), tag[at] === "#" ? 1 : 0);
	if (counted === void 0) return foreign("the counter is not a whole number");
	const named = tag[at] === "@" ? versionEvent(model, counted.event) : stageEvent(model, counted.event);
	if (named.kind === "foreign" || counted.counter === void 0) return named;
	return {
		...named,
		counter: counted.counter
	};
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
	if (text.length > 256) return false;
	return (semver.exec(text)?.slice(1, 4))?.every((part) => Number.isSafeInteger(Number(part))) === true;
}
const name = /^[A-Za-z0-9](?:[A-Za-z0-9/_-]*[A-Za-z0-9])?$/;
const folder = /^[A-Za-z0-9._/-]+$/;
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
	if (!isSemver(version)) return foreign("what follows @v is not a Semantic Version 2.0.0");
	return {
		kind: undone ? "deregistration" : "version",
		model,
		version
	};
}
function stageEvent(model, event) {
	const undone = event.endsWith("!");
	const stage = undone ? event.slice(0, -1) : event;
	if (!name.test(stage)) return foreign("what follows # is not the name of a stage");
	return {
		kind: undone ? "unassignment" : "assignment",
		model,
		stage
	};
}

// src/registry/trailers.ts
function parseTrailers(message) {
	if (!message.includes("Cairn-")) return nothing;
	const found = /* @__PURE__ */ new Map();
	const problems = [];
	for (const line of lastParagraph(message)) {
		const match = /^(Cairn-[A-Za-z]+): (.*)$/.exec(line);
		const key = keys.find(([, name]) => name === match?.[1]);
		const value = match?.[2]?.trim();
		if (key === void 0 || value === void 0) continue;
		if (found.has(key[0])) problems.push(`${key[1]} comes twice`);
		else if (!key[2](value)) problems.push(`${key[1]} has a value that is not in its format`);
		else found.set(key[0], value);
	}
	const { sequence, ...texts } = Object.fromEntries(found);
	return {
		trailers: {
			...texts,
			...sequence !== void 0 && { sequence: Number(sequence) }
		},
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
		(value) => /^[1-9]\d{0,14}$/.test(value)
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
		"run",
		"Cairn-Run",
		(value) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,150}$/.test(value)
	],
	[
		"desired",
		"Cairn-Desired",
		isObjectId
	]
];
function isDigest(value) {
	return /^sha256:[0-9a-f]{64}$/.test(value);
}
function isObjectId(value) {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}
function lastParagraph(message) {
	const signature = message.search(/^-----BEGIN (?:PGP|SSH) (?:SIGNATURE|MESSAGE)-----$/m);
	const text = (signature < 0 ? message : message.slice(0, signature)).trimEnd();
	return text.slice(text.lastIndexOf("\n\n") + 1).split("\n");
}

// src/registry/facts.ts
function readFact(record) {
	const name = parseTagName(record.name);
	if (name.kind === "foreign") return name;
	const bad = (problem, remedy) => ({
		tag: record.name,
		problem,
		remedy
	});
	if (!record.annotated) return bad("is a lightweight tag, which states no fact", "If a checkout replaced the annotated tag, fetch it again; else delete it and use `cairn register`.");
	if (record.statedName !== record.name) return bad(`holds the tag object of ${record.statedName}`, "Delete it: a fact cannot be copied to another name.");
	if (record.targetType !== "commit") return bad(`names a ${record.targetType}, not a commit`, "Delete it and make it again on a commit.");
	const { trailers, problems } = parseTrailers(record.message);
	if (problems.length > 0) return bad(`has a broken message: ${problems.join("; ")}`, "Delete it and let Cairn make it again.");
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

// src/registry/read-registry.ts
async function readRegistry(git, options) {
	const { models } = options;
	if (models.length === 0) return {
		models: /* @__PURE__ */ new Map(),
		diagnostics: []
	};
	if (options.fetch === true && await hasOrigin(git)) await fetchTags(git, models);
	return assembleRegistry(await readTagRecords(git, models.flatMap(patternsOf)), models);
}
async function readWholeRegistry(git, options) {
	const { declared } = options;
	if (options.fetch === true && await hasOrigin(git)) {
		if (declared === void 0) await fetchRefs(git, ["+refs/tags/*:refs/tags/*"]);
		else if (declared.length > 0) await fetchTags(git, declared);
	}
	const records = await readTagRecords(git, ["refs/tags"]);
	const models = new Set(declared);
	const foreign = [];
	for (const { name } of records.tags) {
		const parsed = parseTagName(name);
		if (parsed.kind === "foreign") foreign.push({
			tag: name,
			reason: parsed.reason
		});
		else if (declared === void 0) models.add(parsed.model);
		else if (!models.has(parsed.model)) foreign.push({
			tag: name,
			reason: `names ${parsed.model}, which the configuration does not declare`
		});
	}
	const isForeign = new Set(foreign.map(({ tag }) => tag));
	return {
		...assembleRegistry({
			...records,
			tags: records.tags.filter(({ name }) => !isForeign.has(name))
		}, [...models].sort()),
		foreign
	};
}
function assembleRegistry({ tags, unreadable }, models) {
	const byModel = new Map(models.map((model) => [model, []]));
	const diagnostics = unreadable.map((tag) => ({
		tag,
		problem: "cannot be read: its object is missing or broken",
		remedy: "Fetch it again, or delete it."
	}));
	for (const record of tags) {
		const fact = readFact(record);
		if ("problem" in fact) diagnostics.push(fact);
		else if ("name" in fact) byModel.get(fact.name.model)?.push(fact);
	}
	const objects = new Set(tags.map(({ object }) => object));
	const histories = /* @__PURE__ */ new Map();
	for (const [model, facts] of byModel) {
		const { sound, contradictions } = crossCheck(orderFacts(facts));
		histories.set(model, sound);
		diagnostics.push(...contradictions, ...missingPredecessors(sound, objects));
	}
	return {
		models: histories,
		diagnostics
	};
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
function patternsOf(model) {
	const artifact = `refs/tags/${model.replace(":", "=")}`;
	return [
		`${artifact}@*`,
		`${artifact}#*`,
		`${artifact}#*/**`
	];
}
async function fetchTags(git, models) {
	await fetchRefs(git, models.flatMap((model) => {
		const artifact = `refs/tags/${model.replace(":", "=")}`;
		return [`+${artifact}@*:${artifact}@*`, `+${artifact}#*:${artifact}#*`];
	}));
}

// src/provenance/version-tag.ts
function versionTag(model, version) {
	return `${model}@v${version}`;
}

// src/registry/paths.ts
init_errors();
function stagePath(model, stage) {
	return `registry/${model}/stages/${stage}.json`;
}
function versionPath(model, version) {
	return `registry/${model}/versions/${version}.json`;
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

// src/registry/read-manifest.ts
async function readManifest(git, model, version) {
	const record = await findTag(git, model, version) ?? await fetchTag(git, model, version);
	const fact = record && readFact(record);
	if (fact === void 0 || !("commit" in fact)) return void 0;
	const path = versionPath(model, version);
	const outcome = await git.try([
		"cat-file",
		"blob",
		`${fact.commit}:${path}`
	]);
	if (outcome.code !== 0) return void 0;
	const text = outcome.stdout;
	const digest = digestOf(text);
	const where = `${path} in ${fact.tag}`;
	if (fact.trailers.manifest !== void 0 && fact.trailers.manifest !== digest) throw new UserError("CAIRN_MANIFEST_MISMATCH", {
		where,
		what: `has digest ${digest}, but the tag says ${fact.trailers.manifest}`
	});
	const manifest = parseDocument("manifest", text, where);
	if (manifest.model !== model || manifest.version !== version) throw new UserError("CAIRN_MANIFEST_MISMATCH", {
		where,
		what: `is the manifest of ${manifest.model} ${manifest.version}`
	});
	return {
		manifest,
		text,
		digest,
		commit: fact.commit
	};
}
async function findTag(git, model, version) {
	const ref = `refs/tags/${versionTag(model, version)}`;
	return (await readTagRecords(git, [ref, `${ref}#*`])).tags.find((record) => record.annotated);
}
async function fetchTag(git, model, version) {
	const ref = `refs/tags/${versionTag(model, version)}`;
	if (!await hasOrigin(git) || await remoteRef(git, ref) === void 0) return void 0;
	await fetchRefs(git, [`+${ref}:${ref}`]);
	return findTag(git, model, version);
}

// src/github/explain.ts
init_errors();
function explainGitHubError(error, about) {
	if (error instanceof UserError) return error;
	const status = statusOf(error);
	if (status === void 0) return error instanceof Error ? error : new Error(messageOf(error));
	const message = messageOf(error);
	if (status === 401 || status === 403 || status === 404) return new UserError("CAIRN_GITHUB_REFUSED", {
		what: `GitHub answered ${status} while ${about.doing}: ${message}`,
		todo: remedy(status, about.permission)
	}, { cause: error });
	if (status >= 500 || status === 429) return new UserError("CAIRN_GITHUB_UNAVAILABLE", {
		what: `GitHub answered ${status} while ${about.doing}: ${message}`,
		todo: "Run it again: what was done is found and finished."
	}, { cause: error });
	return new Error(`GitHub answered ${status} while ${about.doing}: ${message}`, { cause: error });
}
function statusOf(error) {
	if (typeof error !== "object" || error === null || !("status" in error)) return void 0;
	return typeof error.status === "number" ? error.status : void 0;
}
function remedy(status, permission) {
	if (status === 401) return "Check the token: it may be wrong or have ended.";
	if (permission === void 0) return "Check that the token may see the repository.";
	return `Give the job this permission: \`permissions: {${permission}}\`.`;
}

// src/github/ask.ts
async function ask(about, work) {
	try {
		return await work();
	} catch (error) {
		throw explainGitHubError(error, about);
	}
}

export { parseTagName as _, stagePath as a, eventsOf as b, historyOf as c, readWholeRegistry as d, versionsOf as f, isSemver as g, formatTagName as h, parseRegistryPath as i, holderOf as l, parseTrailers as m, statusOf as n, versionPath as o, formatMessage as p, readManifest as r, versionTag as s, ask as t, readRegistry as u, readTagRecords as v, factsUntil as x, stateOf as y };