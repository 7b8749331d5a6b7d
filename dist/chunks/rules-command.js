import { K as resolveCommit, X as hasRemote, Y as fetchRefs, d as commitTime, o as openRepository } from "./git.js";
import { c as readCommittedConfig, r as judge, s as policyOf, t as loadRules } from "./policy.js";
import { Dt as plainText, Et as plainTable, It as init_errors, Mt as UserError, O as gitEnvironment, Tt as isoTime, jt as exitCodes, lt as init_digest, st as digestOf } from "./kernel.js";
import { t as readManifest } from "./read-manifest.js";
import { r as readRegistry, t as historyOf } from "./registry.js";
import { t as assembleEvidence } from "./assemble-evidence.js";
import { t as localEvaluation } from "./read-evidence.js";
import { n as parseApprovals } from "./stated-approvals.js";
import { t as explain } from "./explain.js";
import { n as configPath, t as configOption } from "./config-option.js";
import { resolve } from "node:path";

// src/promotion/gate/replay-promotions.ts
init_digest();
init_errors();
async function replayPromotions(git, options) {
	const replays = [];
	for (const [model, { stages = {} }] of Object.entries(options.tried.models)) {
		const facts = historyOf(options.registry, model);
		for (const [index, fact] of facts.entries()) {
			if (fact.name.kind !== "assignment" || !Object.hasOwn(stages, fact.name.stage)) continue;
			const registry = {
				...options.registry,
				models: /* @__PURE__ */ new Map([[model, facts.slice(0, index)]])
			};
			replays.push(await replay(git, {
				...options,
				registry,
				model,
				stage: fact.name.stage,
				fact
			}));
		}
	}
	return replays;
}
async function replay(git, past) {
	const { model, stage, fact } = past;
	const { version = null, desired } = fact.trailers;
	const asked = desired === void 0 ? void 0 : await resolveCommit(git, desired);
	const said = [];
	const moment = asked === void 0 ? isoTime(fact.time) : await commitTime(git, asked, (sentence) => said.push(sentence));
	const head = {
		tag: fact.tag,
		model,
		stage,
		version,
		moment
	};
	try {
		const evidence = await evidenceOf(git, past, moment);
		if (typeof evidence === "string") return {
			...head,
			...unjudged,
			note: evidence
		};
		const after = verdictBy(policyOf(past.tried, model, stage), stage, evidence);
		const before = verdictBy(await policyBefore(git, past, asked), stage, evidence);
		if (before === void 0 || after === void 0) return {
			...head,
			...unjudged,
			after: after?.verdict ?? null,
			note: "the rules that stood before it cannot be read"
		};
		return {
			...head,
			before: before.verdict,
			after: after.verdict,
			changed: before.verdict !== after.verdict,
			rules: differences(before.rules, after.rules),
			note: said[0] ?? null
		};
	} catch (error) {
		if (error instanceof UserError) return {
			...head,
			...unjudged,
			note: error.message
		};
		throw error;
	}
}
const unjudged = {
	before: null,
	after: null,
	changed: false,
	rules: []
};
async function evidenceOf(git, { fact, model, stage, registry }, moment) {
	const { version, manifest, approvals } = fact.trailers;
	if (version === void 0 || manifest === void 0) return "made by another tool: it has no manifest";
	const tagged = await readManifest(git, model, version);
	if (tagged === void 0) return "the manifest of the version is not here";
	const evaluationText = await localEvaluation(git, tagged.manifest);
	if (evaluationText === void 0) return "the evaluation is not in this clone (--fetch brings it)";
	const stated = approvals === void 0 ? void 0 : parseApprovals(approvals);
	return assembleEvidence({
		...tagged,
		evaluationText
	}, {
		registry,
		stage,
		moment,
		approvals: void 0,
		...stated
	});
}
async function policyBefore(git, { before, configFile, model, stage }, asked) {
	if (before !== void 0) return policyOf(before, model, stage);
	const base = asked === void 0 ? void 0 : await resolveCommit(git, `${asked}^1`);
	if (base === void 0) return void 0;
	try {
		return policyOf((await readCommittedConfig(git, base, configFile)).config, model, stage);
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
function verdictBy(policy, stage, evidence) {
	if (policy === void 0) return void 0;
	return judge({
		stage,
		policy,
		readFrom: {
			commit: "",
			digest: digestOf("")
		},
		evidence
	});
}
function differences(before, after) {
	return [...new Set([...after, ...before].map(({ id }) => id))].flatMap((id) => {
		const [old, now] = [before, after].map((rules) => outcomeOf(rules.find((rule) => rule.id === id)));
		return old === now ? [] : [`${id}: ${old ?? ""} → ${now ?? ""}`];
	});
}
function outcomeOf(rule) {
	if (rule === void 0) return "–";
	const verdict = rule.waiver?.active === true ? "waived" : rule.verdict;
	return rule.severity === "block" ? verdict : `${verdict} (${rule.severity})`;
}

// src/cli/rules-command.ts
init_errors();
function addRules(program, setExitCode) {
	program.command("rules").description("Try promotion rules before they are merged.").command("test").description("Judge every past promotion again by the rules of the work tree, and show what they change.").addOption(configOption("path of the configuration")).option("--revision <revision>", "try the rules of this revision instead of those of the work tree").option("--base <revision>", "compare with the rules of this revision (default: those that stood at each promotion)").option("--fail-on-change", "end with 1 where a promotion is judged otherwise").option("--fetch", "fetch the tags and the records of runs of the remote first (default: no network)").action(async (options) => {
		const globals = program.opts();
		setExitCode(await test(options, globals).catch((error) => explain(error, globals.json === true)));
	});
}
async function test(options, { directory, json = false }) {
	const { git, standing } = await openRepository({
		directory: resolve(directory),
		environment: gitEnvironment(process.env)
	});
	const { base, revision } = options;
	const configFile = await configPath(standing, options.config);
	const tried = revision === void 0 ? await loadRules(standing.top, configFile) : await rulesAt(git, revision, configFile);
	const before = base === void 0 ? void 0 : await rulesAt(git, base, configFile);
	const registry = await readRegistry(git, {
		models: Object.keys(tried.models),
		fetch: options.fetch === true
	});
	for (const { tag, problem, remedy } of registry.diagnostics) process.stderr.write(`warning: ${plainText(`tag ${tag} ${problem}. ${remedy}`)}\n`);
	if (options.fetch === true && await hasRemote(git)) await fetchRefs(git, ["refs/cairn/runs/*:refs/cairn/runs/*"]);
	const replays = await replayPromotions(git, {
		registry,
		tried,
		before,
		configFile
	});
	process.stdout.write(json ? `${JSON.stringify(replays, null, 2)}\n` : textOf(replays));
	return replays.some(({ changed }) => changed) && options.failOnChange === true ? exitCodes.failure : exitCodes.success;
}
async function rulesAt(git, revision, file) {
	const commit = await resolveCommit(git, revision);
	if (commit !== void 0) return (await readCommittedConfig(git, commit, file)).config;
	throw new UserError("CAIRN_COMMIT_MISSING", {
		where: revision,
		what: "is no revision of this clone"
	});
}
function textOf(replays) {
	if (replays.length === 0) return "No version was promoted to a declared stage yet.\n";
	const rows = replays.map(({ tag, version, before, after, changed, rules, note }) => [
		tag,
		version ?? "–",
		before ?? "–",
		after ?? "–",
		changed ? "yes" : "",
		[...rules, ...note === null ? [] : [note]].join("; ")
	]);
	const sum = `${replays.filter((one) => one.changed).length} of ${replays.filter(({ before, after }) => before !== null && after !== null).length} past promotions would be judged otherwise.`;
	return `${plainTable([
		"PROMOTION",
		"VERSION",
		"WAS",
		"WOULD BE",
		"CHANGED",
		"RULES"
	], rows)}\n${sum}\n`;
}

export { addRules };