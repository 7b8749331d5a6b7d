import { o as __toESM } from "./rolldown-runtime.js";
import { n as loadConfig, o as trainedModelOf, r as modelOf } from "./config.js";
import { n as obtainModel } from "./find-model.js";
import { t as openHanding } from "./handover.js";
import { a as unsharedRun, t as readRunRecord } from "./run-record.js";
import { n as signVersion } from "./sign-statement.js";
import { t as noteUnsigned } from "./unsigned-note.js";
import { i as letPendingGo, r as keptBranch } from "./kept-branch.js";
import { r as require_inc, t as require_eq } from "../vendor/semver3.js";
import { F as RefMoved, L as pushCreateOnly, U as readFileAt, V as commitFiles, W as ensureCommit, X as hasRemote } from "./git.js";
import { E as stringify, It as init_errors, Mt as UserError, a as formatNumber, c as stayInside, f as code, g as defineVerb, h as table, lt as init_digest, m as escapeMarkdown, st as digestOf } from "./kernel.js";
import { n as serializeDocument } from "./document.js";
import { t as claimTag } from "./claim-tag.js";
import { C as cardPath, E as versionPath, I as isSemver, M as isCounted, N as numberAfter, R as takenName, a as versionsOf, l as compareVersions, t as historyOf, v as claimRef, x as promotedNumbers } from "./registry.js";
import { t as readManifest } from "./read-manifest.js";
import { t as targetsOf } from "./targets.js";
import { t as fitSections } from "./fit-sections.js";
import { t as lineageTable } from "./lineage-table.js";
import { n as withInterval, t as metricName } from "./metric-cells.js";
import { n as requireTagsReach } from "./remote-repository.js";
import { t as commitPath } from "./commit-path.js";
import { t as lfsPointer } from "./lfs-pointer.js";
import { n as openStores } from "./open-stores.js";
import { n as kindOf, t as chosenStore } from "./stores.js";
import { n as storeEach, t as storeArtifacts } from "./store-artifacts.js";
import { n as placeArtifacts } from "./handover-store.js";
import { a as tokenInput, o as configInput, r as workflowRunInput } from "./actions-host.js";
import { readFile } from "node:fs/promises";

// src/registry/make-manifest.ts
init_errors();
var import_eq = /* @__PURE__ */ __toESM(require_eq(), 1);
init_digest();
function makeManifest(options) {
	const { run, evaluation, about = {} } = options;
	const { architecture } = run.trainer;
	const { license, description, parents = [] } = about;
	return {
		document: "manifest",
		schemaVersion: 1,
		model: run.model,
		version: options.version,
		createdAt: run.createdAt,
		task: run.task,
		...run.startedBy !== void 0 && { startedBy: run.startedBy },
		...description !== void 0 && { description },
		...license !== void 0 && { license },
		...options.previous !== void 0 && { previous: options.previous },
		...parents.length > 0 && { parents },
		run: {
			id: run.id,
			digest: digestOf(options.runText),
			ref: options.runRef
		},
		code: run.code,
		data: run.data,
		trainer: {
			kind: run.trainer.kind,
			...architecture !== void 0 && { architecture },
			parameters: run.trainer.parameters,
			seed: run.trainer.seed
		},
		metrics: evaluation.metrics,
		...evaluation.targets && { targets: evaluation.targets.map(({ target, metrics }) => ({
			target,
			metrics
		})) },
		confidence: evaluation.confidence,
		evaluation: options.evaluationDigest,
		profile: run.profile,
		format: run.format,
		...run.predict !== void 0 && { predict: run.predict },
		...run.protocol !== void 0 && { protocol: run.protocol },
		signature: run.signature,
		artifacts: [...options.artifacts].sort((a, b) => a.path < b.path ? -1 : 1),
		environment: run.environment,
		cost: { trainSeconds: run.seconds }
	};
}

// src/registry/next-version.ts
var import_inc = /* @__PURE__ */ __toESM(require_inc(), 1);
function nextVersion(used, { bump, prerelease }) {
	const counted = used.filter(isCounted);
	const taken = new Set(counted.map(withoutBuild));
	const next = freeAfter(greatestVersion(counted) ?? "0.0.0", bump, taken) ?? greatestVersion(["0.0.0", ...counted].flatMap((version) => freeAfter(version, bump, taken) ?? []));
	if (next === void 0) throw new Error(`no ${bump} version follows ${used.join(", ")}`);
	if (prerelease === void 0) return next;
	const start = `${next}-${prerelease}.`;
	const counts = counted.filter((version) => version.startsWith(start)).map((version) => Number.parseInt(version.slice(start.length), 10));
	return `${start}${numberAfter(counts)}`;
}
function freeAfter(version, bump, taken) {
	const next = (0, import_inc.default)(version, bump);
	return next !== null && isCounted(next) && !taken.has(next) ? next : void 0;
}
function withoutBuild(version) {
	return version.replace(/\+.*/, "");
}
function greatestVersion(versions) {
	return versions.reduce((greatest, version) => greatest === void 0 || compareVersions(version, greatest) > 0 ? version : greatest, void 0);
}
function usedNumbers(registry, model) {
	const numbers = /* @__PURE__ */ new Set();
	for (const { name, trailers } of historyOf(registry, model)) {
		if ("version" in name) numbers.add(name.version);
		for (const version of [
			trailers.version,
			trailers.replaces,
			trailers.fallback
		]) if (version !== void 0) numbers.add(version);
	}
	for (const { tag, version } of registry.diagnostics) {
		const name = takenName(tag);
		if (name?.model !== model) continue;
		for (const number of ["version" in name ? name.version : void 0, version]) if (number !== void 0) numbers.add(number);
	}
	return [...numbers].filter(isSemver);
}

// src/registry/register-version.ts
init_digest();
async function registerVersion(git, options) {
	const { run } = options.recorded;
	const { model } = run;
	const parent = await ensureCommit(git, run.code.commit, { role: "trained" });
	const promoted = await promotedNumbers(git, model);
	const outcome = await pushingAlong(options.record, parent, async (alongOf) => claimTag(git, {
		model,
		now: options.now,
		plan: async (registry, claimed) => {
			const own = versionsOf(registry, model).filter((version) => version.run === run.id);
			const existing = sameNumber(own, options.number);
			if (existing !== void 0) return { done: existing };
			const given = claimed.flatMap((claim) => "version" in claim ? [claim.version] : []);
			const used = [
				...usedNumbers(registry, model),
				...given,
				...promoted
			];
			const version = chooseVersion(model, options.number, {
				used,
				own
			});
			const manifest = makeManifest({
				...options.recorded,
				version,
				previous: greatestVersion(statedNumbers(registry, model).filter(isCounted)),
				evaluationDigest: digestOf(options.recorded.evaluationText),
				artifacts: options.artifacts,
				...options.about && { about: options.about }
			});
			const text = serializeDocument(manifest);
			const digest = digestOf(text);
			const commit = await commitFiles(git, {
				parent,
				files: {
					...await options.beside?.(manifest, digest),
					[versionPath(model, version)]: text
				},
				message: `Register ${model} ${version}\n\nCairn-Run: ${run.id}\n`,
				date: new Date(run.createdAt)
			});
			const trailers = {
				version,
				manifest: digest,
				run: run.id
			};
			const subject = options.title ?? `${model} ${version}`;
			const along = alongOf({
				model,
				version,
				commit
			});
			return { claim: {
				name: {
					kind: "version",
					model,
					version
				},
				commit,
				subject,
				trailers,
				along
			} };
		}
	}));
	if ("done" in outcome) {
		await shareTag(git, outcome.done, {
			model,
			trained: parent,
			record: options.record
		});
		return {
			...await manifestOf(git, model, outcome.done.version),
			tag: outcome.done.tag,
			created: false
		};
	}
	return {
		...await manifestOf(git, model, outcome.claim.trailers.version ?? ""),
		tag: outcome.tag,
		created: true
	};
}
async function pushingAlong(record, trained, attempt) {
	const expecting = async (expected) => attempt(({ model, version, commit }) => [{
		ref: `refs/heads/${keptBranch(model, version)}`,
		object: commit,
		expected
	}, ...record === void 0 ? [] : [record]]);
	const failed = (error) => {
		if (!(error instanceof RefMoved)) throw error;
		const { ref } = error;
		if (ref === record?.ref) throw new UserError("CAIRN_RACE_LOST", {
			where: ref,
			what: "was changed on the remote while the run was being registered: it may have been evaluated again",
			todo: "Look at the new evaluation, and run it again."
		});
		throw new UserError("CAIRN_REF_IN_THE_WAY", {
			where: ref.slice(11),
			what: "is a branch of the remote at another commit, but its name is kept for this version",
			todo: "Rename or delete it there, and run it again."
		});
	};
	return expecting("").catch(async (error) => error instanceof RefMoved && error.ref !== record?.ref ? expecting(trained).catch(failed) : failed(error));
}
function sameNumber(own, number) {
	if ("version" in number) return own.find(({ version }) => version === number.version);
	const { prerelease } = number;
	return (prerelease === void 0 ? void 0 : own.findLast(({ version }) => version.includes(`-${prerelease}.`))) ?? own.find(({ version }) => !isPrerelease(version));
}
function chooseVersion(model, number, { used, own }) {
	if ("bump" in number) {
		const { prerelease } = number;
		if (prerelease !== void 0 && (prerelease.includes(".") || !isSemver(`0.0.0-${prerelease}.1`))) throw new UserError("CAIRN_INPUT_INVALID", {
			where: "prerelease",
			what: `${JSON.stringify(prerelease)} is no name of a pre-release`,
			expected: "a word of letters, digits and hyphens, such as rc"
		});
		return (prerelease === void 0 ? finalOf(own, used) : void 0) ?? nextVersion(used, number);
	}
	const { version } = number;
	if (!isSemver(version)) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "version",
		what: `${JSON.stringify(version)} is not a version`,
		expected: "a Semantic Version such as 1.4.0, without a leading v"
	});
	const final = own.find((one) => !isPrerelease(one.version));
	if (final !== void 0) throw new UserError("CAIRN_VERSION_TAKEN", {
		where: `${model} ${version}`,
		what: `the run is version ${final.version} already`,
		todo: "Leave the input version out, or give that number."
	});
	if (used.some((taken) => (0, import_eq.default)(taken, version))) throw new UserError("CAIRN_VERSION_TAKEN", {
		where: `${model} ${version}`,
		what: "was given out before: to another run, or its tag was deleted",
		todo: "Leave the input version out to get the next free number."
	});
	return version;
}
function finalOf(own, used) {
	const candidate = greatestVersion(own.map(({ version }) => version))?.replace(/[-+].*$/, "");
	if (candidate === void 0) return void 0;
	return used.filter((version) => !isPrerelease(version)).every((final) => compareVersions(final, candidate) < 0) ? candidate : void 0;
}
function isPrerelease(version) {
	return /^[^+]*-/.test(version);
}
function statedNumbers(registry, model) {
	return historyOf(registry, model).flatMap(({ name }) => "version" in name ? [name.version] : []);
}
async function shareTag(git, { tag, tagObject, version, commit }, { model, trained, record }) {
	const refs = [`refs/tags/${tag}`, claimRef(model, version)];
	if (await pushingAlong(record, trained, async (alongOf) => pushCreateOnly(git, {
		refs,
		object: tagObject,
		along: alongOf({
			model,
			version,
			commit
		})
	})) === "taken") throw new UserError("CAIRN_VERSION_TAKEN", {
		where: tag,
		what: "is another tag on the remote than in this clone"
	});
}
async function manifestOf(git, model, version) {
	const tagged = await readManifest(git, model, version);
	if (tagged !== void 0) return tagged;
	throw new UserError("CAIRN_MANIFEST_MISMATCH", {
		where: `${model} ${version}`,
		what: "has no manifest in its tag"
	});
}

// src/registry/written-card.ts
function writtenCardPath(model, { card }) {
	return card ?? `registry/${model}/CARD.md`;
}
async function readWrittenCard(git, commit, path) {
	return !path.startsWith("/") && !path.split("/").some((part) => [
		"",
		".",
		".."
	].includes(part)) ? readFileAt(git, commit, path) : void 0;
}

// src/report/card-metadata.ts
function cardMetadata(manifest) {
	const bases = (manifest.parents ?? []).map(hubName).filter((name) => name !== void 0);
	const library = libraries[manifest.format];
	const values = {
		...licence(manifest.license),
		...library !== void 0 && { library_name: library },
		pipeline_tag: tasks[manifest.task].type,
		tags: [
			"cairn",
			...manifest.format === "onnx" ? ["onnx"] : [],
			"tabular"
		],
		metrics: manifest.metrics.map(({ name }) => metricTypes.get(name) ?? line(name)),
		...bases.length > 0 && { base_model: bases },
		"model-index": [{
			name: line(manifest.model),
			results: [result(manifest)]
		}]
	};
	return `---\n${stringify(values, {
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN",
		doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
		lineWidth: 0
	})}---\n`;
}
const tasks = {
	binary: {
		type: "tabular-classification",
		name: "Tabular classification"
	},
	multiclass: {
		type: "tabular-classification",
		name: "Tabular classification"
	},
	regression: {
		type: "tabular-regression",
		name: "Tabular regression"
	},
	count: {
		type: "tabular-regression",
		name: "Tabular regression"
	}
};
const libraries = {
	onnx: "onnx",
	tensorflow: void 0,
	command: void 0
};
const metricTypes = /* @__PURE__ */ new Map([["brier", "brier_score"], ["r2", "r_squared"]]);
function result({ task, data, metrics, targets, confidence }) {
	const mean = targets === void 0 ? "" : `, mean of ${targets.length} targets`;
	return {
		task: tasks[task],
		dataset: {
			type: line(data.dataset),
			name: line(data.dataset),
			split: "test",
			revision: data.digest
		},
		metrics: metrics.filter(({ value }) => value !== null).map((metric) => ({
			type: metricTypes.get(metric.name) ?? line(metric.name),
			value: metric.value,
			name: `${line(metric.name)}${mean}${interval(metric, confidence)}`
		}))
	};
}
function interval({ lower, upper, n }, confidence) {
	if (lower === null || upper === null) return ` (${n} rows)`;
	return ` (${confidence === void 0 ? "interval" : `${formatNumber(confidence * 100)} % interval`} ${formatNumber(lower)} to ${formatNumber(upper)}, ${n} rows)`;
}
function hubName({ name, url }) {
	const fromUrl = /^https:\/\/(?:huggingface\.co|hf\.co)\/([\w.-]+\/[\w.-]+)\/?$/.exec(url ?? "")?.[1];
	if (fromUrl !== void 0) return fromUrl;
	return url === void 0 && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : void 0;
}
function licence(spdx) {
	if (spdx === void 0) return {};
	const word = spdx.toLowerCase().replace(/-(?:only|or-later)$/, "");
	const known = hubLicences.get(word) ?? (hubLicences.has(word) ? word : void 0);
	return known === void 0 ? {
		license: "other",
		license_name: line(word)
	} : { license: known };
}
const hubLicences = new Map([
	...[
		...[
			"apache-2.0",
			"mit",
			"afl-3.0",
			"artistic-2.0",
			"bsl-1.0",
			"bsd-2-clause",
			"bsd-3-clause"
		],
		...[
			"bsd-3-clause-clear",
			"cc0-1.0",
			"cc-by-2.0",
			"cc-by-2.5",
			"cc-by-3.0",
			"cc-by-4.0",
			"cc-by-sa-3.0"
		],
		...[
			"cc-by-sa-4.0",
			"cc-by-nc-2.0",
			"cc-by-nc-3.0",
			"cc-by-nc-4.0",
			"cc-by-nd-4.0",
			"cc-by-nc-nd-3.0"
		],
		...[
			"cc-by-nc-nd-4.0",
			"cc-by-nc-sa-2.0",
			"cc-by-nc-sa-3.0",
			"cc-by-nc-sa-4.0",
			"cdla-sharing-1.0"
		],
		...[
			"cdla-permissive-1.0",
			"cdla-permissive-2.0",
			"wtfpl",
			"ecl-2.0",
			"epl-1.0",
			"epl-2.0",
			"etalab-2.0"
		],
		...[
			"eupl-1.1",
			"eupl-1.2",
			"agpl-3.0",
			"gpl-2.0",
			"gpl-3.0",
			"lgpl-2.1",
			"lgpl-3.0",
			"isc",
			"lppl-1.3c"
		],
		...[
			"ms-pl",
			"mpl-2.0",
			"osl-3.0",
			"postgresql",
			"ofl-1.1",
			"ncsa",
			"unlicense",
			"zlib"
		]
	].map((word) => [word, void 0]),
	["c-uda-1.0", "c-uda"],
	["odbl-1.0", "odbl"],
	["odc-by-1.0", "odc-by"],
	["pddl-1.0", "pddl"]
]);
function line(text) {
	return text.slice(0, 1e3).replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\p{Cf}\p{Cs}]/gu, "�").trim().slice(0, 200);
}

// src/report/model-card.ts
const budget = 6e4;
function modelCardFile(manifest, manifestDigest, written) {
	const title = `# ${escapeMarkdown(manifest.model)} ${manifest.version}`;
	return `${cardMetadata(manifest)}\n${title}\n\n${modelCard(manifest, manifestDigest, written)}\n`;
}
function modelCard(manifest, manifestDigest, written = "") {
	const sections = [
		{
			priority: 0,
			markdown: headline(manifest)
		},
		{
			priority: 1,
			markdown: metrics(manifest)
		},
		{
			priority: 3,
			markdown: parents(manifest)
		},
		{
			priority: 4,
			markdown: `### Lineage\n\n${lineageTable(manifest, manifestDigest)}`
		},
		{
			priority: 5,
			markdown: files(manifest)
		},
		{
			priority: 2,
			markdown: written === "" ? "" : `## About this model\n\n${written}`
		}
	];
	return fitSections(sections, budget);
}
function headline({ model, version, task, data, description, license, signature }) {
	const targets = targetsOf(data);
	const each = targets.length > 1 ? "each " : "";
	return [
		`**${escapeMarkdown(model)} ${version}** predicts ${targets.map((name) => code(name)).join(", ")}, ${each}${kinds[task](signature)}.`,
		...description === void 0 ? [] : [escapeMarkdown(description, 1e3)],
		...license === void 0 ? [] : [`Licence: ${escapeMarkdown(license)}.`]
	].join("\n\n");
}
const kinds = {
	binary: () => "a yes-or-no target",
	multiclass: ({ outputs }) => `one of ${outputs[0]?.classes?.length ?? 0} classes`,
	regression: () => "a number",
	count: () => "a count"
};
function metrics({ metrics: found, targets = [], confidence, trainer }) {
	const level = confidence === void 0 ? "" : ` of ${formatNumber(confidence * 100)} %`;
	return [
		"### Metrics",
		`${rowsOf(trainer)}; intervals${level} in brackets.${targets.length === 0 ? "" : " First the means over all targets, whatever their units."}`,
		table([
			"Metric",
			"Value",
			"Rows"
		], found.map((metric) => [
			metricName(metric),
			withInterval(metric),
			formatNumber(metric.n)
		])),
		...targets.length === 0 ? [] : [ofTargets(targets)]
	].join("\n\n");
}
function ofTargets(targets) {
	const rows = targets.flatMap(({ target, metrics: own }) => own.map((metric) => [
		escapeMarkdown(target, 60),
		metricName(metric),
		withInterval(metric),
		formatNumber(metric.n)
	]));
	return table([
		"Target",
		"Metric",
		"Value",
		"Rows"
	], rows);
}
function rowsOf({ kind }) {
	return kind === "tensorflow" ? "On test rows that training never saw" : "On rows kept out of CAIRN_TRAIN, which is all that is known of what a command saw";
}
function parents({ parents: found = [] }) {
	if (found.length === 0) return "";
	const cell = (text) => text === void 0 ? "–" : code(text);
	const row = ({ name, version, digest, url }) => [
		escapeMarkdown(name),
		cell(version),
		cell(digest),
		cell(url)
	];
	return `### Made from\n\n${table([
		"Model",
		"Version",
		"Digest",
		"Where"
	], found.slice(0, 50).map(row))}`;
}
function files({ artifacts }) {
	const shown = artifacts.slice(0, 50);
	const more = artifacts.length - shown.length;
	return [
		"### Files",
		table([
			"File",
			"Bytes",
			"SHA-256"
		], shown.map(({ path, size, sha256 }) => [
			code(path),
			String(size),
			code(sha256.slice(7))
		])),
		...more > 0 ? [`And ${more} more, in the manifest.`] : []
	].join("\n\n");
}

// src/report/written-section.ts
const longest = 2e4;
function writtenSection(text, source) {
	const plain = withoutMetadata(text.replace(/\r\n?/g, "\n").replace(/^\ufeff/, "")).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, "�").trim();
	if (plain.length <= longest) return plain;
	return `${wholeLines(plain.slice(0, longest))}\n\n_Cut here; the whole text is ${source}._`;
}
function withoutMetadata(text) {
	const block = /^\s*---[ \t]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
	let rest = text;
	for (let found = block.exec(rest); found !== null; found = block.exec(rest)) rest = rest.slice(found[0].length);
	return rest.replace(/^(?:\s*---[ \t]*(?:\n|$))+/, "");
}
function wholeLines(text) {
	const end = text.lastIndexOf("\n");
	const lines = end > 0 ? text.slice(0, end) : text.replace(/[\uD800-\uDBFF]$/, "");
	let open;
	for (const line of lines.split("\n")) {
		const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
		const [, mark = "", info = ""] = fence ?? [];
		if (fence === null) continue;
		if (open === void 0) open = mark;
		else if (mark.startsWith(open) && info.trim() === "") open = void 0;
	}
	return open === void 0 ? lines : `${lines}\n${open}`;
}

// src/storage/commit-content.ts
init_digest();
init_errors();
async function commitContent({ model, version, artifacts }, access, obtain) {
	const stores = openStores(access, {
		model,
		version
	});
	for (const artifact of artifacts) await stores.of(artifact);
	const content = {};
	for (const artifact of artifacts.filter((one) => kindOf(one).inCommit === "file")) content[commitPath(model, version, artifact.path)] = await bytesOf(artifact, await obtain());
	const objects = artifacts.filter((one) => kindOf(one).inCommit === "lfs-pointer");
	if (objects.length === 0) return content;
	content[commitPath(model, version, ".gitattributes")] = attributes;
	for (const artifact of objects) content[commitPath(model, version, artifact.path)] = lfsPointer(artifact);
	await storeEach({
		model,
		version,
		artifacts: objects
	}, access, stores, obtain);
	return content;
}
const attributes = "* filter=lfs diff=lfs merge=lfs -text\n.gitattributes -filter -diff -merge text\n";
async function bytesOf(artifact, folder) {
	const bytes = await readFile(stayInside(folder, artifact.path));
	if (bytes.byteLength === artifact.size && digestOf(bytes) === artifact.sha256) return bytes;
	throw new UserError("CAIRN_ARTIFACT_CORRUPT", {
		where: artifact.path,
		what: `the file to store has ${bytes.byteLength} bytes with digest ${digestOf(bytes)}`,
		expected: `${artifact.size} bytes with digest ${artifact.sha256}`
	});
}

// src/verbs/register.ts
init_errors();
const register = defineVerb({
	name: "register",
	summary: "Freezes a run as an immutable version: manifest, tag, and its files in a store.",
	about: [
		"Makes a commit that holds the manifest on top of the trained commit, states the version by an annotated tag on it",
		"(`<model>@v<version>`), and stores the files of the model: as assets of a release that is published as a",
		"pre-release, or in the folder, bucket, tree or Git LFS that `storage` in the configuration names.",
		"The commit also holds the model card, made from the manifest and from what people wrote (`card` in the",
		"configuration, or registry/<model>/CARD.md, as it stands at the trained commit).",
		"The same push brings the record of the run, where the remote lacks it, and makes the branch",
		"`cairn-versions/<model>/<version>` at that commit: GitHub lets a job tag it later, whatever becomes of the workflow",
		"files on the default branch (docs/workflow-files.md). Either all of them get there or none.",
		"",
		"Where a key is at hand (CAIRN_SIGNING_KEY), the statement of how the version was made is signed with it; where",
		"`attest` is on, also by the identity of the workflow run. Signatures are kept in `refs/cairn/attestations/`.",
		"",
		"With `prerelease: rc` it makes 1.5.0-rc.1; registering the same run again without it makes 1.5.0.",
		"",
		"Safe to run twice, and in parallel: a run that is a version already is found and finished, and the loser of a race",
		"for a number takes the next one. Nothing that exists is moved or overwritten."
	].join("\n"),
	icon: "bookmark",
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "to push the record of the run and the version tag with its branch, and make the release with its assets"
	}],
	sends: { always: "the tag of the version with the record of its run, a branch that keeps its commit, and its files to their store" },
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration."
		},
		run: {
			kind: "string",
			required: true,
			description: "Id of an evaluated run, as `train` gave it."
		},
		"workflow-run": workflowRunInput(),
		bump: {
			kind: "string",
			default: "patch",
			choices: [
				"patch",
				"minor",
				"major"
			],
			description: "Which part of the greatest version so far to raise. Ignored where `version` is given."
		},
		prerelease: {
			kind: "string",
			description: "Makes a pre-release of the next version under this name, such as `rc` (1.5.0-rc.1, then 1.5.0-rc.2). Ignored where `version` is given."
		},
		version: {
			kind: "string",
			description: "The version to make, a Semantic Version without a leading v, where the next number is not wanted."
		},
		attest: {
			kind: "boolean",
			default: "false",
			description: "Whether to sign by the identity of the workflow run (Sigstore) too; the job then needs `id-token: write` and `attestations: write`."
		},
		title: {
			kind: "string",
			description: "Title of the tag and the release (default: model and version)."
		},
		token: tokenInput("pushes the tag and makes the release"),
		config: configInput()
	},
	outputs: {
		version: "The version, without a leading v.",
		tag: "Name of the version tag.",
		manifest: "Digest of the manifest.",
		"release-url": "Web address of the release; empty where the files are in another store.",
		created: "`true` where this call made the version, `false` where an earlier one did."
	},
	async run(inputs, context) {
		await noteUnsigned(context);
		const config = await loadConfig(context, inputs.config);
		const model = modelOf(config, inputs.model);
		const recorded = await evaluatedRun(context, config, inputs);
		const hand = await openHanding(context, config.storage, {
			of: inputs.run,
			workflowRun: inputs["workflow-run"]
		});
		const kind = chosenStore(config.storage, context.github);
		if (kind === "release" && context.github === void 0) missingGitHub(inputs.model);
		await requireTagsReach(context);
		if (kind === "folder" && config.storage === void 0) await tellApart(context);
		const access = {
			...context,
			storage: config.storage
		};
		let folder;
		const obtain = async () => folder ??= obtainModel(context.workspace, hand, recorded.run);
		const written = await writtenPart(context, inputs.model, model, recorded.run.code.commit);
		const record = await unsharedRun(context.git, recorded.run.id);
		const version = await registerVersion(context.git, {
			recorded,
			record,
			about: model,
			beside: async (made, of) => ({
				...await commitContent(made, access, obtain),
				[cardPath(made.model, made.version)]: modelCardFile(made, of, written)
			}),
			artifacts: placeArtifacts(recorded.run.artifacts, kind, config.storage),
			number: inputs.version === void 0 ? {
				bump: inputs.bump,
				prerelease: inputs.prerelease
			} : { version: inputs.version },
			title: inputs.title,
			now: context.now
		});
		const { manifest, digest, tag, created } = version;
		context.log.info(`${created ? "Made" : "Found"} ${tag}, manifest ${digest}.`);
		if (record !== void 0) context.log.info(`Pushed ${record.ref} to the remote with it.`);
		const path = versionPath(manifest.model, manifest.version);
		await signVersion(context, {
			...version,
			path
		}, { attest: inputs.attest });
		const card = modelCard(manifest, digest, written);
		const title = inputs.title ?? `${manifest.model} ${manifest.version}`;
		const url = await storeArtifacts(manifest, access, {
			obtain,
			title,
			body: card
		});
		await letPendingGo(context.git, context.log, manifest.model, recorded.run.code.commit);
		return {
			outputs: {
				version: manifest.version,
				tag,
				manifest: digest,
				"release-url": url,
				created
			},
			document: manifest,
			summary: `## Registered ${tag}\n\n${card}`,
			headline: created ? `Run ${recorded.run.id} is version ${manifest.version} of ${manifest.model}.` : `Run ${recorded.run.id} was version ${manifest.version} of ${manifest.model} already; its files are complete.`,
			conclusion: "success"
		};
	}
});
async function evaluatedRun(context, config, { model, run: id }) {
	const record = await readRunRecord(context.git, id);
	if (record === void 0) {
		trainedModelOf(config, model);
		throw new UserError("CAIRN_RUN_UNKNOWN", {
			where: id,
			what: "there is no record of a run with this id, here or on the remote",
			todo: "Train and evaluate first; an evaluation of another job or machine is found where it was made with push: true. Or check the id."
		});
	}
	const { run, runText, ref, evaluation, evaluationText } = record;
	if (run.model !== model) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "run",
		what: `${id} is a run of ${run.model}, not of ${model}`
	});
	if (evaluation === void 0 || evaluationText === void 0) throw new UserError("CAIRN_RUN_NOT_EVALUATED", {
		where: id,
		what: "the run has no evaluation",
		todo: "Run `evaluate` first (with push: true where that is another job or machine)."
	});
	if (run.code.dirty) context.log.warning(`Run ${id} was trained on code with uncommitted changes: nobody can make this version again from its commit.`);
	return {
		run,
		runText,
		runRef: ref,
		evaluation,
		evaluationText
	};
}
async function writtenPart({ git, log }, name, model, commit) {
	const path = writtenCardPath(name, model);
	const text = await readWrittenCard(git, commit, path);
	if (text !== void 0) return writtenSection(text, `${path} in commit ${commit.slice(0, 12)}`);
	if (model.card !== void 0) log.warning(`The model card has no part by people: commit ${commit.slice(0, 12)} has no file ${path}.`);
	return "";
}
async function tellApart({ git, log }) {
	if (!await hasRemote(git)) return;
	log.warning("The tag goes to the remote, but the files of the version to ~/.cairn/store of this machine, where nobody else finds them: no repository of GitHub and token are known. Name them (--repository owner/name, and GITHUB_TOKEN), or say in the configuration where files go (storage).");
}
function missingGitHub(model) {
	throw new UserError("CAIRN_GITHUB_MISSING", {
		where: model,
		what: "the files of this version are to be assets of a GitHub release",
		expected: "a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (GITHUB_TOKEN), or storage: {kind: folder} in the configuration"
	});
}

export { register as t };