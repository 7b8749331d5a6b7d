import { n as mergeBase, t as ensureCommit } from "./ensure-commit.js";
import { n as gateStatus, r as setCommitStatus, t as verdictLine } from "./verdict-line.js";
import { i as readReviewedConfig, n as readEvidence, o as rulesOf, r as judge, t as readStageFile } from "./stage-file.js";
import { a as stagePath, g as isSemver, i as parseRegistryPath, o as versionPath, r as readManifest, u as readRegistry } from "./ask.js";
import { i as readFileAt } from "./push.js";
import { n as init_errors, t as UserError } from "./errors.js";
import { r as serializeDocument } from "./leads-outside.js";
import { a as table, i as escapeMarkdown, n as code, t as defineVerb } from "./verb.js";
import { join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

// src/promotion/changed-registry.ts
async function changedRegistry(git, from, to) {
	const parts = (await git.run([
		"diff",
		"--name-status",
		"-z",
		"--no-renames",
		"--end-of-options",
		from,
		to,
		"--",
		"registry/"
	])).split("\0");
	const stages = [];
	const versions = [];
	for (let index = 0; index + 1 < parts.length; index += 2) {
		const path = parts[index + 1] ?? "";
		const named = parseRegistryPath(path);
		if (named?.kind === "stage") stages.push({
			model: named.model,
			stage: named.stage,
			path
		});
		if (named?.kind === "version") versions.push({
			model: named.model,
			version: named.version,
			path,
			removed: parts[index] === "D"
		});
	}
	return {
		stages,
		versions
	};
}

// src/promotion/judge-change.ts
init_errors();
async function judgeChange(git, options) {
	const { model, stage } = options;
	try {
		const outcome = await judgeStage(git, options);
		return typeof outcome === "string" ? {
			model,
			stage,
			problem: outcome
		} : {
			model,
			stage,
			verdict: outcome
		};
	} catch (error) {
		if (error instanceof UserError) return {
			model,
			stage,
			problem: error.message
		};
		throw error;
	}
}
async function judgeStage(git, { model, stage, base, head, reviewed, registry }) {
	const rules = rulesOf(reviewed.config, model, stage);
	if (rules === void 0) return `The configuration of the base branch has no stage ${stage} of a model ${model}: merge that first.`;
	const desired = await readStageFile(git, head, model, stage);
	if (desired === void 0) return `The change removes the stage file of ${model}/${stage}, which this gate never passes.`;
	if (!isSemver(desired.version)) return `${desired.version} is not a version.`;
	const tagged = await readManifest(git, model, desired.version);
	if (tagged === void 0) return `${model} ${desired.version} was never registered: it has no tag with a manifest.`;
	const before = await readStageFile(git, base, model, stage);
	const checks = [
		...manifestCheck(desired, tagged),
		...fileCheck(tagged, await readFileAt(git, head, versionPath(model, desired.version))),
		...holdCheck(before, desired)
	];
	const same = before?.version === desired.version && before.manifest === desired.manifest;
	return judge({
		stage,
		rules: same ? [] : rules,
		readFrom: reviewed.readFrom,
		evidence: await readEvidence(git, tagged, {
			registry,
			stage
		}),
		checks
	});
}
function manifestCheck(desired, { digest }) {
	if (desired.manifest === digest) return [];
	return [failed("manifest", `The stage file names manifest ${desired.manifest}, but the tag has ${digest}.`)];
}
function fileCheck({ text, manifest }, inChange) {
	if (inChange === text) return [];
	return [failed("manifest-file", `${versionPath(manifest.model, manifest.version)} ${inChange === void 0 ? "is missing" : "differs from the one in the tag"}; it must be the same byte for byte.`)];
}
function holdCheck(before, desired) {
	if (before?.hold === void 0 || before.version === desired.version) return [];
	const { reason, since } = before.hold;
	if (desired.hold === void 0) return [];
	return [failed("hold", `The stage is held at ${before.version} since ${since}: ${reason}`)];
}
function failed(id, message) {
	return {
		id,
		severity: "block",
		verdict: "fail",
		message
	};
}

// src/promotion/proposed-change.ts
init_errors();
function proposedChange(event, asked) {
	const pull = event.payload["pull_request"];
	const group = event.payload["merge_group"];
	const number = text(at(pull, "number"));
	const base = asked.base ?? text(at(pull, "base", "sha")) ?? text(at(group, "base_sha"));
	const head = asked.head ?? text(at(pull, "head", "sha")) ?? text(at(group, "head_sha")) ?? "HEAD";
	if (base === void 0) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "base",
		what: "this run was not started by a pull request, so the commit to compare with is not known",
		expected: "the input base (and head, where it is not what is checked out), or the event pull_request or merge_group"
	});
	return {
		base,
		head,
		headRefs: number === void 0 ? [] : [`refs/pull/${number}/head`],
		url: text(at(pull, "html_url")),
		fork: text(at(pull, "head", "repo", "full_name")) !== text(at(pull, "base", "repo", "full_name"))
	};
}
function at(value, ...path) {
	return path.reduce((inner, key) => {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		return inner[key];
	}, value);
}
function text(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}

// src/promotion/version-files.ts
init_errors();
async function versionFileProblems(git, head, versions) {
	const problems = [];
	for (const { model, version, path, removed } of versions) {
		if (removed) continue;
		const problem = await problemOf(git, head, {
			model,
			version,
			path
		});
		if (problem !== void 0) problems.push(problem);
	}
	return problems;
}
async function problemOf(git, head, { model, version, path }) {
	try {
		const tagged = isSemver(version) ? await readManifest(git, model, version) : void 0;
		if (tagged === void 0) return `${path} is the manifest of a version that was never registered.`;
		if (await readFileAt(git, head, path) !== tagged.text) return `${path} differs from the manifest in the tag; it must be the same byte for byte.`;
		return;
	} catch (error) {
		if (error instanceof UserError) return error.message;
		throw error;
	}
}

// src/verbs/gate.ts
init_errors();
const gate = defineVerb({
	name: "gate",
	summary: "Judges a pull request that changes a stage by the rules of its base branch.",
	about: [
		"Reads which stage files a pull request changes, applies the rules of the base branch (never those of the pull",
		"request) to the recorded evidence, checks that manifests are those of the tags, and sets the commit status",
		"`cairn/gate`. A pull request that changes no stage passes. Too little data is `inconclusive`: the status stays",
		"pending and the job does not fail.",
		"",
		"Safe to run twice: it only reads, and sets the same status again."
	].join("\n"),
	icon: "shield",
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "to read commits, tags and run records"
	}, {
		scope: "statuses",
		access: "write",
		reason: "to set the commit status `cairn/gate`"
	}],
	inputs: {
		model: {
			kind: "string",
			description: "Judge changes of this model alone (default: of every model)."
		},
		stage: {
			kind: "string",
			description: "Judge changes of this stage alone (default: of every stage)."
		},
		base: {
			kind: "string",
			description: "Commit or branch whose rules apply (default: the base of the pull request of the event)."
		},
		head: {
			kind: "string",
			description: "Commit or branch that is judged (default: the head of the pull request of the event, else HEAD)."
		},
		token: {
			kind: "string",
			secret: true,
			default: "${{ github.token }}",
			environment: "GITHUB_TOKEN",
			description: "Token that sets the commit status; without one (or for a pull request from a fork) none is set."
		},
		config: {
			kind: "string",
			default: "cairn.yaml",
			description: "Path of the configuration, which is read from the base."
		}
	},
	outputs: {
		verdict: "`pass`, `fail` or `inconclusive` over all changes, or `not-applicable` where no stage changes.",
		verdicts: "JSON list of `{model, stage, version, verdict, message}`, one for each changed stage."
	},
	async run(inputs, context) {
		const { git } = context;
		const change = proposedChange(context.event, inputs);
		const base = await ensureCommit(git, change.base, { role: "base" });
		const head = await ensureCommit(git, change.head, {
			role: "head",
			refs: change.headRefs
		});
		const root = await mergeBase(git, base, head);
		if (root === void 0) throw new UserError("CAIRN_COMMIT_MISSING", {
			where: change.head,
			what: "has no history in common with the base"
		});
		const changed = await changedRegistry(git, root, head);
		const stages = changed.stages.filter(({ model, stage }) => (inputs.model ?? model) === model && (inputs.stage ?? stage) === stage);
		const problems = await versionFileProblems(git, head, changed.versions);
		const verdicts = [];
		if (stages.length > 0) {
			const reviewed = await readReviewedConfig(git, base, inputs.config);
			const models = Object.keys(reviewed.config.models);
			const registry = await readRegistry(git, {
				models,
				fetch: true
			});
			for (const { model, stage } of stages) verdicts.push(await judgeChange(git, {
				model,
				stage,
				base,
				head,
				reviewed,
				registry
			}));
		}
		await writeVerdicts(context, verdicts);
		const outcome = conclude(verdicts, problems);
		await showStatus(context, {
			head,
			change,
			outcome
		});
		return result(outcome, verdicts, problems);
	}
});
function conclude(verdicts, problems) {
	const [first] = verdicts;
	const [problem] = problems;
	if (problem !== void 0) return {
		verdict: "fail",
		line: `Do not merge: ${problem}`
	};
	if (first === void 0) return {
		verdict: "not-applicable",
		line: "Nothing to judge: no stage of a model changes"
	};
	const all = verdicts.map((one) => "problem" in one ? "fail" : one.verdict.verdict);
	return {
		verdict: all.includes("fail") ? "fail" : all.includes("inconclusive") ? "inconclusive" : "pass",
		line: verdicts.length === 1 ? lineOf(first) : `${verdicts.length} stages: ${verdicts.map((one) => `${one.model}/${one.stage} ${"problem" in one ? "fail" : one.verdict.verdict}`).join(", ")}`
	};
}
function lineOf(one) {
	return "problem" in one ? `Do not promote: ${one.problem}` : verdictLine(one.verdict);
}
async function writeVerdicts(context, verdicts) {
	const folder = join(context.workspace, ".cairn", "reports");
	for (const one of verdicts) {
		if ("problem" in one) continue;
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, `verdict-${one.model}-${one.stage}.json`), serializeDocument(one.verdict));
	}
}
async function showStatus(context, { head, change, outcome }) {
	const { github, log, event } = context;
	log.info(`${outcome.line}.`);
	if (github === void 0) return;
	if (change.fork) {
		log.notice("The pull request comes from a fork, whose runs may set no commit status: the result of this job stands alone.");
		return;
	}
	await setCommitStatus(github, head, gateStatus(outcome.verdict, outcome.line, event.runUrl ?? change.url));
}
function result(outcome, verdicts, problems) {
	const list = verdicts.map((one) => ({
		model: one.model,
		stage: one.stage,
		version: "problem" in one ? null : one.verdict.version,
		verdict: "problem" in one ? "fail" : one.verdict.verdict,
		message: lineOf(one)
	}));
	const annotations = [...problems.map((message) => ({
		level: "error",
		message
	})), ...verdicts.flatMap(annotationsOf)];
	return {
		outputs: {
			verdict: outcome.verdict,
			verdicts: JSON.stringify(list)
		},
		document: {
			verdict: outcome.verdict,
			problems,
			verdicts: verdicts.map((one) => "problem" in one ? one : one.verdict)
		},
		summary: summaryOf(outcome, verdicts, problems),
		headline: `${outcome.line}.`,
		conclusion: outcome.verdict === "fail" ? "failure" : outcome.verdict === "inconclusive" ? "inconclusive" : "success",
		annotations
	};
}
function annotationsOf(one) {
	const place = { file: stagePath(one.model, one.stage) };
	if ("problem" in one) return [{
		level: "error",
		message: one.problem,
		place
	}];
	return one.verdict.rules.filter(({ verdict }) => verdict === "fail" || verdict === "inconclusive").map(({ id, severity, verdict, message }) => ({
		level: severity === "block" && verdict === "fail" ? "error" : severity === "info" ? "notice" : "warning",
		message: `${id}: ${message}`,
		place
	}));
}
function summaryOf(outcome, verdicts, problems) {
	const rows = verdicts.flatMap((one) => "problem" in one ? [[
		code(`${one.model}/${one.stage}`),
		"",
		"fail",
		escapeMarkdown(one.problem, 600)
	]] : one.verdict.rules.map(({ id, verdict, message }) => [
		code(`${one.model}/${one.stage}`),
		code(id),
		verdict,
		escapeMarkdown(message, 600)
	]));
	return [
		`## ${escapeMarkdown(outcome.line)}`,
		...problems.map((problem) => `- ${escapeMarkdown(problem, 600)}`),
		...rows.length === 0 ? [] : [table([
			"Stage",
			"Rule",
			"Verdict",
			"Why"
		], rows)]
	].join("\n\n");
}

export { gate as t };