import { c as declaredElsewhere, o as trainedModelOf, r as modelOf, t as datasetOf } from "./config.js";
import { K as resolveCommit, O as readRecord, X as hasRemote, f as readOnlyGit, j as updateRecord, v as fetchBranches, y as trackingRef } from "./git.js";
import { t as releasedBases } from "./released-bases.js";
import { n as promotionBranch, t as personOf } from "./person.js";
import { t as readManifest } from "./read-manifest.js";
import { h as isTrained } from "./parse-config.js";
import { F as formatTagName, I as isSemver, a as versionsOf, i as readWholeRegistry, o as stateOf, r as readRegistry, t as historyOf } from "./registry.js";
import { t as parseSelector } from "./selector.js";
import { t as claimTag } from "./claim-tag.js";
import { It as init_errors, Mt as UserError, f as code, g as defineVerb, h as table, j as millisecondsOf, m as escapeMarkdown, z as counted } from "./kernel.js";
import { a as countLeftOut, i as streamLiveRows, n as liveAddress, r as readLiveFiles, s as leftOutText } from "./find-live-rows.js";
import { n as rollbackBranch } from "./rollback-branch.js";
import { t as readStageFile } from "./stage-file.js";
import { t as openRemovals } from "./open-stores.js";
import { n as kindOf } from "./stores.js";
import { n as serializeDocument, t as parseDocument } from "./document.js";
import { a as letVersionGo } from "./kept-branch.js";
import { n as requireTagsReach } from "./remote-repository.js";
import { a as tokenInput, o as configInput } from "./actions-host.js";

// src/retirement/deregister-version.ts
async function deregisterVersion(git, { manifest, digest, commit }, { reason, now }) {
	const { model, version } = manifest;
	const outcome = await claimTag(git, {
		model,
		now,
		plan: async (registry) => {
			if (!versionsOf(registry, model).some((candidate) => candidate.version === version)) {
				const fact = historyOf(registry, model).findLast(({ name }) => name.kind === "deregistration" && name.version === version);
				return Promise.resolve({ done: fact?.tag ?? "" });
			}
			return Promise.resolve({ claim: {
				name: {
					kind: "deregistration",
					model,
					version
				},
				commit,
				subject: `${model} ${version} is retired: ${reason}`,
				trailers: {
					version,
					manifest: digest
				}
			} });
		}
	});
	return "done" in outcome ? {
		tag: outcome.done === "" ? formatTagName({
			kind: "deregistration",
			model,
			version
		}) : outcome.done,
		created: false
	} : {
		tag: outcome.tag,
		created: true
	};
}

// src/retirement/find-consumers.ts
init_errors();
async function findConsumers(context, options) {
	const calls = /* @__PURE__ */ new Map();
	const count = (row) => {
		if ((row.version ?? options.version) !== options.version) return;
		const moment = row.at ?? row.time;
		if (moment < options.from.getTime()) return;
		const caller = row.caller ?? "unknown";
		const known = calls.get(caller) ?? {
			calls: 0,
			last: Number.NEGATIVE_INFINITY
		};
		const last = Number.isNaN(moment) ? known.last : Math.max(known.last, moment);
		calls.set(caller, {
			calls: known.calls + 1,
			last
		});
	};
	const sources = [];
	const counts = {
		rows: countLeftOut(),
		values: countLeftOut()
	};
	const unread = [];
	const read = async (source, work) => {
		sources.push(source);
		try {
			await work();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			unread.push(error.message);
		}
	};
	const { live } = options;
	if (live !== void 0) await read(live, async () => {
		const dataset = datasetOf(options.config, trainedModelOf(options.config, options.model).dataset);
		for (const row of await readLiveFiles(context.workspace, live, {
			dataset,
			features: [],
			answers: "string",
			targets: []
		}, counts, context.log)) count(row);
	});
	else for (const address of await addresses(context, options)) await read(address, async () => {
		for await (const row of streamLiveRows(address, {
			from: void 0,
			to: void 0
		}, counts.rows)) count(row);
	});
	unread.push(...counts.rows.list().map((one) => `Lines that may be calls: ${leftOutText(one)}.`));
	return {
		consumers: [...calls].map(([caller, { calls, last }]) => ({
			caller,
			calls,
			last: Number.isFinite(last) ? new Date(last).toISOString() : void 0
		})).sort((a, b) => b.calls - a.calls || (a.caller < b.caller ? -1 : 1)),
		sources,
		unread
	};
}
async function addresses(context, { config, model, url }) {
	if (url !== void 0) return [url];
	const found = /* @__PURE__ */ new Set();
	for (const stage of Object.keys(modelOf(config, model).stages ?? {})) {
		const address = await liveAddress(context, {
			config,
			model,
			stage
		});
		if (address !== void 0) found.add(address);
	}
	return [...found];
}

// src/retirement/find-references.ts
init_errors();
async function findReferences(git, { manifest, digest }, options) {
	const { model, version } = manifest;
	return [
		...byFacts(options.registry, model, version),
		...await byFiles(git, options, {
			model,
			version
		}),
		...await byDescendants(git, options, {
			model,
			version,
			digest
		})
	];
}
function byFacts(registry, model, version) {
	const { stages } = stateOf(historyOf(registry, model));
	return [...stages].flatMap(([stage, holder]) => {
		if (holder === void 0) return [];
		if (holder.version === version) return [`Stage ${stage} holds it (${holder.tag}).`];
		if (holder.fallback === version) return [`Stage ${stage} keeps it as fallback (${holder.tag}).`];
		const share = holder.traffic?.find((one) => one.version === version);
		return share === void 0 ? [] : [`Stage ${stage} gives it ${share.weight} % of the traffic (${holder.tag}).`];
	});
}
async function byFiles(git, { stages, bases }, { model, version }) {
	const found = [];
	const isShared = await hasRemote(git);
	if (isShared) await fetchBranches(git, [promotionBranch(model, ""), rollbackBranch(model, "")]);
	for (const stage of stages) {
		const places = bases.map(({ name, commit }, index) => [index === 0 ? "The default branch" : `The branch ${name}`, commit]);
		const branches = isShared ? [promotionBranch(model, stage), rollbackBranch(model, stage)] : [];
		for (const branch of branches) {
			const commit = await resolveCommit(git, await trackingRef(git, branch));
			if (commit !== void 0 && !await isMerged(git, commit, bases)) places.push([`The proposal on branch ${branch}`, commit]);
		}
		for (const [place, commit] of places) {
			const file = await readable(readStageFile(git, commit, model, stage));
			if (file === "broken") found.push(`${place} has a broken file of stage ${stage}: it may name it.`);
			else if (file !== void 0 && names(file, version)) found.push(`${place} names it in the file of stage ${stage}.`);
		}
	}
	return found;
}
function names(file, version) {
	return file.version === version || file.fallback?.version === version || file.traffic?.some((share) => share.version === version) === true;
}
async function isMerged(git, commit, bases) {
	for (const base of bases) if ((await git.try([
		"merge-base",
		"--is-ancestor",
		commit,
		base.commit
	])).code === 0) return true;
	return false;
}
async function byDescendants(git, { registry, models }, { model, version, digest }) {
	const found = [];
	for (const other of models) for (const candidate of versionsOf(registry, other)) {
		if (other === model && candidate.version === version) continue;
		const tagged = await readable(readManifest(git, other, candidate.version));
		if (tagged === void 0 || tagged === "broken") continue;
		if ((tagged.manifest.parents ?? []).some((parent) => parent.digest === digest || parent.name === model && parent.version === version)) found.push(`${other} ${candidate.version} was made from it.`);
	}
	return found;
}
async function readable(reading) {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof UserError) return "broken";
		throw error;
	}
}

// src/retirement/retention.ts
function keptByRetention(rules, { registry, model, version, now }) {
	const registrations = historyOf(registry, model).filter(({ name }) => name.kind === "version");
	const index = registrations.findIndex(({ name }) => "version" in name && name.version === version);
	const fact = registrations[index];
	if (rules === void 0 || fact === void 0) return void 0;
	const newer = registrations.length - 1 - index;
	const last = rules["keep-last"] ?? 0;
	if (newer < last) return `It is one of the ${last} newest versions (retention.keep-last).`;
	const days = rules["keep-days"] ?? 0;
	if (now.getTime() / 1e3 - fact.time < days * 86400) return `It was registered in the last ${days} days (retention.keep-days).`;
}

// src/retirement/removable-files.ts
async function planFiles(access, { manifest }, { config, now }) {
	const goes = [];
	const stays = [];
	const removalOf = openRemovals({
		...access,
		storage: config.storage
	}, manifest);
	let needed;
	for (const artifact of manifest.artifacts) {
		const file = {
			path: artifact.path,
			bytes: artifact.size,
			store: artifact.store.kind
		};
		const removal = await removalOf(artifact);
		const fate = await removal.fate(artifact);
		if (fate === "gone") continue;
		if (fate !== "goes") stays.push({
			...file,
			why: fate.stays
		});
		else if (kindOf(artifact).sharesContent && (await (needed ??= neededElsewhere(access.git, manifest, {
			config,
			now
		}))).has(artifact.sha256)) stays.push({
			...file,
			why: "another version has the same file"
		});
		else goes.push({
			...file,
			remove: async () => removal.remove(artifact)
		});
	}
	return {
		goes,
		stays
	};
}
async function removeFiles({ goes }) {
	for (const { remove } of goes) await remove();
}
async function neededElsewhere(git, { model, version }, { config, now }) {
	const registry = await readWholeRegistry(git, {
		declared: void 0,
		fetch: true
	});
	const digests = /* @__PURE__ */ new Set();
	for (const other of registry.models.keys()) {
		const registered = new Set(versionsOf(registry, other).map((one) => one.version));
		const rules = config.models[other]?.retention;
		for (const { name } of historyOf(registry, other)) {
			if (name.kind !== "version" || other === model && name.version === version) continue;
			const about = {
				registry,
				model: other,
				version: name.version,
				now
			};
			if (!registered.has(name.version) && keptByRetention(rules, about) === void 0) continue;
			const tagged = await readManifest(git, other, name.version);
			for (const { sha256 } of tagged?.manifest.artifacts ?? []) digests.add(sha256);
		}
	}
	return digests;
}

// src/retirement/plan-removal.ts
async function planRemoval(context, options) {
	const { tagged, retirement, registry, config, now } = options;
	const { model, version } = tagged.manifest;
	const stagesOf = ({ models }) => Object.keys(models[model]?.stages ?? {});
	const from = /* @__PURE__ */ new Date(now.getTime() - options.window * 864e5);
	const search = await findConsumers(context, {
		...options,
		model,
		version,
		from
	});
	const early = earlyBlocker(retirement, now);
	const blockers = [
		...announcementBlockers(retirement, tagged),
		...early === void 0 ? [] : [early],
		...await findReferences(context.git, tagged, {
			registry,
			stages: [...new Set(options.bases.flatMap((base) => stagesOf(base.config)))],
			bases: options.bases,
			models: Object.keys(config.models)
		}),
		...search.consumers.map(({ caller, calls, last }) => `${caller} called it ${calls} ${calls === 1 ? "time" : "times"} in the last ${options.window} days${last === void 0 ? "" : `, last at ${last}`}.`),
		...search.unread.map((problem) => `Who calls it is not known: ${problem}`)
	];
	const kept = keptByRetention(config.models[model]?.retention, {
		registry,
		model,
		version,
		now
	});
	const files = await planFiles(context, tagged, {
		config,
		now
	});
	return {
		tagged,
		retirement,
		deregistered: !versionsOf(registry, model).some((candidate) => candidate.version === version),
		blockers,
		early,
		search,
		files: kept === void 0 ? files : keepAll(files, kept)
	};
}
function announcementBlockers(retirement, { digest }) {
	if (retirement === void 0) return ["Its retirement was never announced."];
	if (retirement.manifest !== digest) return [`Its retirement was announced for manifest ${retirement.manifest}, but it has ${digest}.`];
	if (millisecondsOf(retirement.after) === void 0) return [`Its retirement was announced for ${retirement.after}, which no calendar has.`];
	return [];
}
function earlyBlocker(retirement, now) {
	const after = retirement === void 0 ? void 0 : millisecondsOf(retirement.after);
	if (retirement === void 0 || after === void 0 || now.getTime() >= after) return void 0;
	return `Its retirement was announced for ${retirement.after}, which has not come.`;
}
function keepAll({ goes, stays }, why) {
	return {
		goes: [],
		stays: [...stays, ...goes.map(({ path, bytes, store }) => ({
			path,
			bytes,
			store,
			why
		}))]
	};
}

// src/retirement/retirement-ledger.ts
function retirementsRef(model) {
	return `refs/cairn/retirements/${model}`;
}
async function readRetirement(git, model, version) {
	return announced(await readRecord(git, retirementsRef(model)), model, version);
}
async function announceRetirement(git, wanted, now) {
	const { model, version, after } = wanted;
	const record = {
		ref: retirementsRef(model),
		message: `${model} ${version} goes after ${after}`,
		date: now
	};
	const { changed, value } = await updateRecord(git, record, async (before) => {
		const known = await announced(before, model, version);
		return known?.after === after && known.reason === wanted.reason && known.manifest === wanted.manifest ? {
			files: void 0,
			value: known
		} : {
			files: { [`${version}.json`]: serializeDocument(wanted) },
			value: wanted
		};
	});
	return {
		retirement: value,
		changed
	};
}
async function announced(record, model, version) {
	const file = `${version}.json`;
	const text = await record?.file(file);
	return text === void 0 ? void 0 : parseDocument("retirement", text, `${retirementsRef(model)}:${file}`);
}

// src/retirement/retirement-date.ts
init_errors();
function retirementDate(asked, now) {
	const text = (asked ?? "30").trim();
	if (/^\d{1,4}$/.test(text)) return new Date(now.getTime() + Number(text) * 864e5).toISOString();
	const moment = millisecondsOf(text);
	if (moment !== void 0) return new Date(moment).toISOString();
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "after",
		what: `${JSON.stringify(text)} is neither a date nor a number of days`,
		expected: "such as 2026-12-31, 2026-12-31T12:00:00Z or 30"
	});
}

// src/retirement/retirement-result.ts
function retirementResult(state, plan, { tag = "", changed = false }) {
	const { retirement, blockers, search, files } = plan;
	const { model, version } = plan.tagged.manifest;
	const freed = files.goes.reduce((sum, { bytes }) => sum + bytes, 0);
	const after = retirement?.after ?? "";
	const subject = `${model} ${version}`;
	const headline = {
		announced: `${subject} may be removed after ${after}; ${blockersLine(plan)}.`,
		blocked: `${subject} cannot be removed now: ${blockers[0] ?? ""}`,
		removable: `${subject} can be removed; ${counted(files.goes.length, "file")} with ${freed} bytes would go. Nothing was changed.`,
		removed: `${subject} is out of the registry; ${counted(files.goes.length, "file")} with ${counted(freed, "byte")} deleted.`
	}[state];
	return {
		outputs: {
			version,
			state,
			after,
			consumers: JSON.stringify(search.consumers),
			blockers: JSON.stringify(blockers),
			tag,
			freed,
			changed
		},
		document: {
			model,
			version,
			state,
			retirement: retirement ?? null,
			blockers,
			...search,
			goes: files.goes.map(({ path, bytes, store }) => ({
				path,
				bytes,
				store
			})),
			stays: files.stays,
			freed,
			tag: tag === "" ? null : tag,
			changed
		},
		summary: summaryOf(headline, plan),
		headline,
		conclusion: "success"
	};
}
function blockersLine({ blockers, early }) {
	const others = blockers.filter((blocker) => blocker !== early);
	return others.length === 0 ? "nothing else stands against it" : `until then: ${others.join(" ")}`.replace(/\.$/, "");
}
function summaryOf(headline, { blockers, search, files }) {
	const rows = [...files.goes.map(({ path, bytes }) => [
		code(path),
		String(bytes),
		"goes"
	]), ...files.stays.map(({ path, bytes, why }) => [
		code(path),
		String(bytes),
		`stays: ${escapeMarkdown(why)}`
	])];
	return [
		`## ${escapeMarkdown(headline, 1e3)}`,
		...blockers.length === 0 ? [] : [blockers.map((one) => `- ${escapeMarkdown(one, 600)}`).join("\n")],
		search.sources.length === 0 ? "No serving log is known, so nobody was seen calling it." : `Read for calls: ${search.sources.map((source) => code(source)).join(", ")}.`,
		...search.consumers.length === 0 ? [] : [table([
			"Caller",
			"Calls",
			"Last"
		], search.consumers.map(({ caller, calls, last }) => [
			escapeMarkdown(caller),
			String(calls),
			escapeMarkdown(last ?? "")
		]))],
		...rows.length === 0 ? [] : [table([
			"File",
			"Bytes",
			"What becomes of it"
		], rows)]
	].join("\n\n");
}

// src/verbs/retire.ts
init_errors();
const retire = defineVerb({
	name: "retire",
	summary: "Announces that a version will go, shows who still calls it, and takes it out when nobody does.",
	about: [
		"First it announces: the date, the reason and who asked are appended at `refs/cairn/retirements/<model>`, and the log",
		"of the serving targets says who still calls the version. After the date, with `remove`, the version is taken out by",
		"the tag `<model>@v<version>!`, which GTO reads too, and its files are deleted as far as their stores and the retention",
		"rules of `cairn.yaml` let them go: never where another repository may need them. A version that a stage, a fallback,",
		"a traffic split, an open proposal or a descendant names, or that anybody called lately, is never removed. Tags and",
		"manifests always stay; the branch `cairn-versions/<model>/<version>` goes. `remove` only shows what would go until `dry-run` is `false`.",
		"",
		"Safe to run twice: the same announcement is not repeated, and a removal that broke off is finished."
	].join("\n"),
	icon: "archive",
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "to push the announcement and the tag, and to delete files"
	}, {
		scope: "deployments",
		access: "read",
		reason: "to find the servers whose logs say who calls"
	}],
	sends: { always: "the announcement; with `remove` the tag and the deletion of files" },
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration; `model@1.2.3` names the version too."
		},
		version: {
			kind: "string",
			example: "0.0.1",
			description: "Version to retire, without a leading v."
		},
		after: {
			kind: "string",
			description: "From when it may be removed: a date such as 2026-12-31, or a number of days from now (default: 30, or as announced)."
		},
		reason: {
			kind: "string",
			example: "trained on the old tariff",
			description: "Why, in one line; required for an announcement."
		},
		remove: {
			kind: "boolean",
			default: "false",
			description: "Take the version out, after its date."
		},
		"dry-run": {
			kind: "boolean",
			description: "Say what would be done, and do nothing (default: `true` with remove, `false` for an announcement)."
		},
		window: {
			kind: "integer",
			default: "7",
			description: "Days without a call before a version may be removed."
		},
		live: {
			kind: "path",
			description: "Files with logged traffic, as a glob pattern (default: monitor.live, else the servers)."
		},
		url: {
			kind: "string",
			description: "Server whose log says who calls (default: those of all stages of the model)."
		},
		token: tokenInput("pushes the announcement and the tag, and deletes files"),
		config: configInput("which is read from the default branch")
	},
	outputs: {
		version: "The version.",
		state: "`announced`, `blocked` (it cannot be removed now), `removable` (a dry run found nothing against it) or `removed`.",
		after: "From when it may be removed, ISO 8601; empty where it was never announced.",
		consumers: "JSON list of `{caller, calls, last}`: who called it in the window.",
		blockers: "JSON list of sentences: what stands against a removal now.",
		tag: "The tag that took it out; empty where it is in the registry.",
		freed: "Bytes of files that were deleted, or that would be in a dry run.",
		changed: "`true` where something was pushed or deleted."
	},
	async run(inputs, context) {
		const { model, version } = namedVersion(inputs);
		const reading = readOnlyGit(context.git);
		await requireTagsReach(context);
		const bases = await releasedBases({
			git: reading,
			log: context.log
		}, inputs.config);
		const [{ commit, config }] = bases;
		await declaredElsewhere(reading, commit, inputs.config);
		const settings = modelOf(config, model);
		const monitor = isTrained(settings) ? settings.monitor : void 0;
		const registry = await readRegistry(reading, {
			models: Object.keys(config.models),
			fetch: true
		});
		const tagged = await readManifest(reading, model, version);
		if (tagged === void 0) throw new UserError("CAIRN_VERSION_UNKNOWN", {
			where: `${model} ${version}`,
			what: "there is no version tag with a manifest of Cairn by this name"
		});
		const retirement = await readRetirement(reading, model, version);
		const planWith = async (announced) => planRemoval({
			...context,
			git: reading
		}, {
			tagged,
			retirement: announced,
			registry,
			config,
			bases,
			now: context.now(),
			window: inputs.window,
			live: inputs.live ?? (inputs.url === void 0 ? monitor?.live : void 0),
			url: inputs.url
		});
		if (!inputs.remove) {
			if (!versionsOf(registry, model).some((candidate) => candidate.version === version)) throw new UserError("CAIRN_VERSION_RETIRED", {
				where: `${model} ${version}`,
				what: "was taken out of the registry already",
				todo: "Run it with `remove` to finish the removal of its files."
			});
			const wanted = await announcement(context, {
				tagged,
				inputs,
				known: retirement
			});
			if (inputs["dry-run"] === true) return retirementResult("announced", await planWith(wanted), {});
			const { changed } = await announceRetirement(context.git, wanted, context.now());
			return retirementResult("announced", await planWith(wanted), { changed });
		}
		const plan = await planWith(retirement);
		if (inputs["dry-run"] ?? true) return retirementResult(plan.blockers.length > 0 ? "blocked" : "removable", plan, {});
		return remove(context, plan);
	}
});
function namedVersion(inputs) {
	const selector = parseSelector(inputs.model);
	const version = inputs.version ?? selector?.version;
	const agree = selector?.version === void 0 || selector.version === version;
	if (selector !== void 0 && selector.stage === void 0 && version !== void 0 && isSemver(version) && agree) return {
		model: selector.model,
		version
	};
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "version",
		what: agree ? "names no version of a model" : "is another version than the input model names",
		expected: "a version such as 1.2.3 (or a model such as churn@1.2.3)"
	});
}
async function announcement(context, of) {
	const { tagged, inputs, known } = of;
	const reason = inputs.reason?.trim() ?? known?.reason ?? "";
	if (reason === "") throw new UserError("CAIRN_INPUT_INVALID", {
		where: "reason",
		what: "is missing",
		expected: "why the version goes, in one line"
	});
	const now = context.now();
	const { model, version } = tagged.manifest;
	return {
		document: "retirement",
		schemaVersion: 1,
		model,
		version,
		manifest: tagged.digest,
		reason,
		announcedAt: now.toISOString(),
		after: inputs.after === void 0 && known !== void 0 ? known.after : retirementDate(inputs.after, now),
		by: await personOf(context)
	};
}
async function remove(context, plan) {
	const { tagged, retirement, blockers } = plan;
	const { model, version } = tagged.manifest;
	if (retirement === void 0 || blockers.length > 0) throw new UserError("CAIRN_RETIREMENT_REFUSED", blockers.map((what) => ({
		where: `${model} ${version}`,
		what
	})));
	const { tag, created } = await deregisterVersion(context.git, tagged, {
		reason: retirement.reason,
		now: context.now
	});
	context.log.info(`${created ? "Tagged" : "Already there:"} ${tag}.`);
	const freed = await letVersionGo(context.git, context.log, model, version);
	await removeFiles(plan.files);
	return retirementResult("removed", plan, {
		tag,
		changed: created || freed || plan.files.goes.length > 0
	});
}

export { retire as t };