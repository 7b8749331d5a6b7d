import { t as readCommits } from "./git.js";
import { I as isSemver, l as compareVersions, o as stateOf, s as eventsOf, t as historyOf } from "./registry.js";
import { n as isDeclarable } from "./declarable-name.js";
import { n as selectVersion } from "./selector.js";
import { a as gtoPriority, i as gtoMessage, n as gtoCheckedRef, o as gtoRegistry, s as gtoTime } from "./gto-json.js";
import { Et as plainTable, It as init_errors, Mt as UserError, Ot as plainTime } from "./kernel.js";
import { a as stagesOf$1, o as stateJson, r as holderJson, s as versionJson } from "./registry-json.js";
import { a as checkRemoteOptions, n as registryQuery, o as fetchOption, r as selectorOf, s as formatOption, t as fetchFirst } from "./registry-query.js";

// src/report/gto-versions.ts
function gtoVersions(model, state, facts, commits) {
	if (state.deprecated) return [];
	const events = eventsOf(facts);
	const registered = new Map(state.versions.map(({ version, commit }) => [commit, version]));
	const nameOf = ({ fact, version }) => version ?? registered.get(fact.commit) ?? fact.commit;
	const byName = Map.groupBy(events.filter(({ fact }) => "version" in fact.name || "stage" in fact.name), nameOf);
	const holders = new Map([...state.stages].flatMap(([stage, holder]) => holder === void 0 ? [] : [[stage, isSemver(holder.version) ? holder.version : registered.get(holder.commit) ?? holder.commit]]));
	return [...byName.keys()].filter((name) => state.versions.some(({ version }) => version === name) || [...holders.values()].includes(name)).sort(byGto).map((name) => {
		const own = byName.get(name) ?? [];
		const label = isSemver(name) ? `v${name}` : name;
		const describe = (event) => ({ ...gtoTag(event, label) });
		const registrations = own.filter(({ fact }) => fact.name.kind === "version");
		const first = registrations[0] ?? own[0];
		const commit = first?.fact.commit ?? "";
		const authoring = registrations.at(-1) ?? own.at(-1);
		return {
			artifact: model,
			commit_hexsha: commit,
			version: label,
			enrichments: enrichmentsOf(model, label, commits.get(commit)),
			registrations: registrations.map(describe),
			deregistrations: own.filter(({ fact }) => fact.name.kind === "deregistration").map(describe),
			stages: stagesOf(model, label, commit, own, [...holders].filter(([, held]) => held === name).map(([stage]) => stage)),
			...authoring !== void 0 && activity(authoring, first ?? authoring),
			discovered: registrations.length === 0
		};
	});
}
function gtoCommits(facts) {
	return [...new Set(facts.map(({ commit }) => commit))];
}
function byGto(a, b) {
	const [first, second] = [isSemver(a), isSemver(b)];
	if (first && second) return compareVersions(b, a);
	return first === second ? a < b ? 1 : -1 : first ? -1 : 1;
}
function stagesOf(model, version, commit, own, stages) {
	return stages.map((stage) => {
		const events = own.filter(({ fact: { name } }) => "stage" in name && name.stage === stage);
		const assignments = events.filter(({ fact }) => fact.name.kind === "assignment");
		const unassignments = events.filter(({ fact }) => fact.name.kind === "unassignment");
		const describe = (event) => ({
			...gtoTag(event, version),
			event: event.fact.name.kind
		});
		const newest = assignments.at(-1);
		return {
			time: newest?.fact.time ?? 0,
			row: {
				artifact: model,
				commit_hexsha: commit,
				version,
				stage,
				assignments: assignments.map(describe),
				unassignments: unassignments.map(describe),
				...newest !== void 0 && activity(newest, newest)
			}
		};
	}).sort((a, b) => b.time - a.time).map(({ row }) => row);
}
function enrichmentsOf(model, version, commit) {
	if (commit === void 0) return [];
	return [{
		priority: 0,
		addition: true,
		artifact: model,
		created_at: gtoTime(commit.time),
		author: commit.author,
		author_email: commit.authorEmail,
		message: commit.message,
		commit_hexsha: commit.id,
		version,
		enrichments: [],
		committer: commit.committer,
		committer_email: commit.committerEmail
	}];
}
function gtoTag(event, version) {
	const shown = Object.entries(gtoCheckedRef(event)).filter(([key]) => key !== "event");
	const { kind } = event.fact.name;
	return {
		priority: gtoPriority(event.fact),
		addition: kind === "version" || kind === "assignment",
		...Object.fromEntries(shown),
		version
	};
}
function activity({ fact }, first) {
	return {
		is_active: true,
		activated_at: gtoTime(first.fact.time),
		created_at: gtoTime(fact.time),
		author: fact.author,
		author_email: fact.email,
		message: gtoMessage(fact),
		ref: fact.tag
	};
}

// src/cli/show-command.ts
init_errors();
function addShow(program, setExitCode) {
	const [checkRemote, noCheckRemote] = checkRemoteOptions();
	program.command("show").description("Show the models with their versions and stages; needs nothing but the tags of a clone.").argument("[name]", "model, model@version, model@latest, model@greatest or model#stage").addOption(fetchOption()).addOption(checkRemote).addOption(noCheckRemote).addOption(formatOption()).action(registryQuery(program, setExitCode, async (query, [name], { format }) => {
		const gto = format === "gto";
		if (name === void 0) {
			showAll(query, await query.read(), gto);
			return;
		}
		const selector = selectorOf(name);
		const registry = await query.read(selector.model);
		const state = stateOf(historyOf(registry, selector.model));
		if (gto) await showGto(query, registry, selector, state);
		else if (selector.version === void 0 && selector.stage === void 0) showModel(query, selector.model, state);
		else showOne(query, selector, state);
	}));
}
function showAll(query, registry, gto) {
	const states = new Map([...registry.models].map(([model, facts]) => [model, stateOf(facts)]));
	if (gto) query.printJson(gtoRegistry(states, registry.models));
	else if (query.json) query.printJson({ models: [...states].map(([model, state]) => stateJson(model, state)) });
	else if (states.size === 0) query.print("No tag names a model here.\n");
	else query.print(overview(states));
}
function overview(states) {
	const stages = [...new Set([...states.values()].flatMap((state) => [...state.stages.keys()]))].sort();
	const rows = [...states].map(([model, state]) => [
		[model, ...notesOn(model, state)].join(" "),
		String(state.versions.length),
		state.latest?.version ?? "-",
		state.versions.at(-1)?.version ?? "-",
		...stages.map((stage) => state.stages.get(stage)?.version ?? "-")
	]);
	return plainTable([
		"model",
		"versions",
		"latest",
		"greatest",
		...stages.map((stage) => `#${stage}`)
	], rows);
}
function notesOn(model, state) {
	return [...state.deprecated ? ["(deprecated)"] : [], ...isDeclarable(model) ? [] : ["(no name for a model of Cairn)"]];
}
function showModel(query, model, state) {
	if (query.json) {
		query.printJson(stateJson(model, state));
		return;
	}
	const stages = [...state.stages].map(([stage, holder]) => [
		`#${stage}`,
		holder?.version ?? "-",
		holder === void 0 ? "-" : plainTime(holder.time),
		holder?.tag ?? "-"
	]);
	if (state.deprecated) query.print(`${model} is deprecated.\n\n`);
	if (stages.length > 0) query.print(`${plainTable([
		"stage",
		"version",
		"since",
		"tag"
	], stages)}\n`);
	query.print(versionTable(state.versions.toReversed(), state));
}
function showOne(query, selector, state) {
	const { model, stage } = selector;
	if (stage !== void 0 && !state.stages.has(stage)) throw new UserError("CAIRN_STAGE_UNKNOWN", {
		where: `${model}#${stage}`,
		what: "no tag ever named this stage"
	});
	const holder = stage === void 0 ? void 0 : state.stages.get(stage);
	if (stage !== void 0 && query.json) {
		query.printJson({
			model,
			stage,
			holder: holder === void 0 ? null : holderJson(holder)
		});
		return;
	}
	const version = selectVersion(state, selector);
	if (stage !== void 0 && version === void 0) {
		query.print(holder === void 0 ? `${model}#${stage} is empty.\n` : `${holder.version}\n`);
		return;
	}
	if (version === void 0) throw new UserError("CAIRN_VERSION_UNKNOWN", {
		where: `${model}@${selector.version ?? ""}`,
		what: "is no registered version",
		todo: fetchFirst
	});
	if (query.json) query.printJson({
		model,
		...versionJson(version, state)
	});
	else query.print(versionTable([version], state));
}
async function showGto(query, registry, selector, state) {
	const facts = historyOf(registry, selector.model);
	const commits = await readCommits(query.git, gtoCommits(facts));
	const shown = gtoVersions(selector.model, state, facts, commits);
	const { stage, version } = selector;
	if (stage !== void 0) query.printJson(shown.filter(({ stages }) => stages.some((one) => one.stage === stage)));
	else if (version === void 0) query.printJson(shown);
	else query.printJson(shown.filter((row) => row.version === `v${selectVersion(state, selector)?.version ?? ""}`));
}
function versionTable(versions, state) {
	return plainTable([
		"version",
		"stages",
		"registered",
		"tag",
		"commit",
		"manifest"
	], versions.map(({ version, time, tag, commit, manifestDigest }) => [
		version,
		stagesOf$1(state, version).join(", ") || "-",
		plainTime(time),
		tag,
		commit.slice(0, 12),
		manifestDigest?.slice(0, 19) ?? "-"
	]));
}

export { addShow };