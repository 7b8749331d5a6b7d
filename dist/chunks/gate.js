import { v as declaredElsewhere } from "./config.js";
import { I as readFileAt, L as ensureCommit, R as mergeBase } from "./git.js";
import { A as plainTable, B as init_errors, C as replaceFile, E as init_digest, I as UserError, f as escapeMarkdown, m as defineVerb, p as table, u as code, w as digestOf } from "./kernel.js";
import { r as isForbidden, t as ask } from "./ask.js";
import { n as gateStatus, r as setCommitStatus, t as verdictLine } from "./verdict-line.js";
import { i as readReviewedConfig, n as explainRule, r as policyOf } from "./policy.js";
import { r as pullRequestsOfCommit } from "./reviews.js";
import { n as readApprovals, t as asksForApprovals } from "./read-approvals.js";
import { N as parseRegistryPath, P as stagePath, k as isSemver, r as readRegistry } from "./registry.js";
import { t as judgeChange } from "./judge-change.js";
import { t as readManifest } from "./read-manifest.js";
import { n as serializeDocument } from "./document.js";
import { t as configInput } from "./config-input.js";
import { t as tokenInput } from "./token-input.js";
import { join } from "node:path";

// src/github/check-runs.ts
async function setCheckRun(github, sha, check) {
	const { name } = check;
	return ask({
		doing: `setting the check ${name} of ${sha.slice(0, 12)}`,
		permission: "checks: write"
	}, async () => {
		try {
			await setWhere(github, sha, check);
			return "set";
		} catch (error) {
			if (isForbidden(error)) return "refused";
			throw error;
		}
	});
}
const most = {
	annotations: 50,
	summary: 65535,
	message: 6e4,
	title: 255
};
async function setWhere({ octokit, owner, repo }, sha, check) {
	const { annotations } = check;
	const { data } = await octokit.rest.checks.listForRef({
		owner,
		repo,
		ref: sha,
		check_name: check.name,
		filter: "latest",
		per_page: 100
	});
	const output = {
		title: cut(check.title, most.title),
		summary: cut(check.summary, most.summary)
	};
	const found = data.check_runs.find(({ external_id }) => external_id === check.key);
	let done = found?.output.annotations_count ?? 0;
	let id = found?.id;
	if (id === void 0) {
		done = Math.min(most.annotations, annotations.length);
		id = (await octokit.rest.checks.create({
			owner,
			repo,
			head_sha: sha,
			name: check.name,
			external_id: check.key,
			status: "completed",
			conclusion: check.conclusion,
			...check.detailsUrl !== void 0 && { details_url: check.detailsUrl },
			output: {
				...output,
				annotations: annotations.slice(0, done).map(asAnnotation)
			}
		})).data.id;
	}
	for (; done < annotations.length; done += most.annotations) await octokit.rest.checks.update({
		owner,
		repo,
		check_run_id: id,
		output: {
			...output,
			annotations: annotations.slice(done, done + most.annotations).map(asAnnotation)
		}
	});
}
function asAnnotation({ path, line, level, title, message }) {
	return {
		path,
		start_line: line,
		end_line: line,
		annotation_level: level,
		title: cut(title, most.title),
		message: cut(message, most.message)
	};
}
function cut(text, limit) {
	if (text.length <= limit) return text;
	const end = text.codePointAt(limit - 2);
	return `${text.slice(0, end !== void 0 && end > 65535 ? limit - 2 : limit - 1)}…`;
}

// src/promotion/evidence/change-approvals.ts
init_errors();
async function approvalsOfChange({ github, log }, policy, { change, head }) {
	if (github === void 0 || policy === void 0 || !asksForApprovals(policy)) return { approvals: void 0 };
	try {
		const number = change.pull ?? (await pullRequestsOfCommit(github, head))[0];
		if (number === void 0) return { approvals: [] };
		return await readApprovals(github, policy, {
			number,
			...!change.queued && { head }
		});
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "CAIRN_GITHUB_REFUSED") throw error;
		log.warning(`Approvals cannot be judged: ${error.message}`);
		return { approvals: void 0 };
	}
}

// src/promotion/evidence/changed-registry.ts
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

// src/promotion/gate/gate-report.ts
function gateAnnotations(one, lineOf) {
	const file = stagePath(one.model, one.stage);
	const line = lineOf(file);
	const place = {
		file,
		...line !== void 0 && { line }
	};
	if ("problem" in one) return [{
		level: "error",
		message: one.problem,
		place
	}];
	return one.verdict.rules.filter(({ verdict }) => verdict === "fail" || verdict === "inconclusive").map(({ id, severity, verdict, message, waiver }) => ({
		level: severity === "info" ? "notice" : severity === "block" && verdict === "fail" && waiver?.active !== true ? "error" : "warning",
		message: `${id}: ${message}`,
		place: {
			...place,
			title: id
		}
	}));
}
function checkAnnotations(annotations) {
	const levels = {
		error: "failure",
		warning: "warning",
		notice: "notice"
	};
	return annotations.flatMap(({ level, message, place }) => place?.line === void 0 ? [] : [{
		path: place.file,
		line: place.line,
		level: levels[level],
		title: place.title ?? "Gate",
		message
	}]);
}
function gateSummary(line, verdicts, problems) {
	const rows = verdicts.flatMap((one) => "problem" in one ? [[
		code(`${one.model}/${one.stage}`),
		"",
		"fail",
		escapeMarkdown(one.problem, 600)
	]] : one.verdict.rules.map(({ id, verdict, message, waiver }) => [
		code(`${one.model}/${one.stage}`),
		code(id),
		waiver?.active === true ? "waived" : verdict,
		escapeMarkdown(message, 600)
	]));
	return [
		`## ${escapeMarkdown(line)}`,
		...problems.map((problem) => `- ${escapeMarkdown(problem, 600)}`),
		...rows.length === 0 ? [] : [table([
			"Stage",
			"Rule",
			"Verdict",
			"Why"
		], rows)]
	].join("\n\n");
}
function gateExplanations(verdicts) {
	return verdicts.flatMap((one) => {
		if ("problem" in one) return [];
		const { model, stage, verdict, policy } = one;
		const ruleOf = (id) => policy.rules.find((rule) => rule.id === id);
		return [{
			model,
			stage,
			rules: verdict.rules.map((judged) => explainRule(judged, ruleOf(judged.id)))
		}];
	});
}
function explanationText(explanations) {
	return explanations.map(({ model, stage, rules }) => {
		const rows = rules.map((one) => [
			one.rule,
			one.verdict,
			one.severity,
			one.value,
			one.bound,
			one.interval,
			one.n,
			one.needed
		]);
		return `${model}/${stage}\n${plainTable(header, rows)}`;
	}).join("\n");
}
const header = [
	"RULE",
	"VERDICT",
	"SEVERITY",
	"VALUE",
	"BOUND",
	"INTERVAL",
	"N",
	"WOULD PASS WITH"
];

// src/promotion/gate/gate-result.ts
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
function resultOf(outcome, of) {
	const { verdicts, problems, lines } = of;
	const list = verdicts.map((one) => ({
		model: one.model,
		stage: one.stage,
		version: "problem" in one ? null : one.verdict.version,
		verdict: "problem" in one ? "fail" : one.verdict.verdict,
		message: lineOf(one)
	}));
	return {
		outputs: {
			verdict: outcome.verdict,
			verdicts: JSON.stringify(list)
		},
		document: {
			verdict: outcome.verdict,
			problems,
			verdicts: verdicts.map((one) => "problem" in one ? {
				model: one.model,
				stage: one.stage,
				problem: one.problem
			} : one.verdict),
			...of.explain && { explanations: gateExplanations(verdicts) }
		},
		summary: gateSummary(outcome.line, verdicts, problems),
		headline: `${outcome.line}.`,
		conclusion: conclusions[outcome.verdict],
		annotations: [...problems.map((message) => ({
			level: "error",
			message
		})), ...verdicts.flatMap((one) => gateAnnotations(one, (path) => lines.get(path)))]
	};
}
const conclusions = {
	pass: "success",
	fail: "failure",
	inconclusive: "inconclusive",
	"not-applicable": "success"
};

// src/promotion/evidence/proposed-change.ts
init_errors();
function proposedChange(event, asked) {
	const pull = event.payload["pull_request"];
	const group = event.payload["merge_group"];
	const number = text(at(pull, "number"));
	const queued = /\/pr-(\d+)-[0-9a-f]+$/.exec(text(at(group, "head_ref")) ?? "")?.[1];
	const base = asked.base ?? text(at(pull, "base", "sha")) ?? text(at(group, "base_sha"));
	const head = asked.head ?? text(at(pull, "head", "sha")) ?? text(at(group, "head_sha")) ?? "HEAD";
	if (base === void 0) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "base",
		what: "this run was not started by a pull request, so the commit to compare with is not known",
		expected: "the input base (and head, where it is not what is checked out), or the event pull_request, pull_request_review or merge_group"
	});
	return {
		base,
		head,
		headRefs: number === void 0 ? [] : [`refs/pull/${number}/head`],
		pull: number === void 0 && queued === void 0 ? void 0 : Number(number ?? queued),
		queued: queued !== void 0,
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

// src/promotion/proposal/version-files.ts
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
init_digest();
init_errors();
const gate = defineVerb({
	name: "gate",
	summary: "Judges a pull request that changes a stage by the rules of its base branch.",
	about: [
		"Reads which stage files a pull request changes, applies the rules of the base branch (never those of the pull",
		"request) to the recorded evidence, checks that manifests are those of the tags, and sets the commit status",
		"`cairn/gate` and, where the token permits, a check run with notes at the stage file. A pull request that changes no",
		"stage passes. Too little data, a missing approval or a soak time that is not over is `inconclusive`: the status stays",
		"pending and the job does not fail. Run it on `pull_request`, on `pull_request_review` (where rules ask for",
		"approvals) and on `merge_group`.",
		"",
		"Safe to run twice: it only reads, and sets the same status again."
	].join("\n"),
	icon: "shield",
	permissions: [
		{
			scope: "contents",
			access: "read",
			reason: "to read commits, tags and run records"
		},
		{
			scope: "pull-requests",
			access: "read",
			reason: "to read reviews, where a rule asks for approvals"
		},
		{
			scope: "statuses",
			access: "write",
			reason: "to set the commit status `cairn/gate`"
		},
		{
			scope: "checks",
			access: "write",
			reason: "to show what did not pass at the file; without it the status alone"
		}
	],
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
		explain: {
			kind: "boolean",
			default: "false",
			description: "Also says for each rule what was measured, on how many rows, against which bound, and what would make it pass."
		},
		token: tokenInput("sets the commit status; without one (or for a pull request from a fork) none is set"),
		config: configInput("which is read from the base")
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
			const elsewhere = await declaredElsewhere(git, base, inputs.config);
			const models = Object.keys(reviewed.config.models);
			const registry = await readRegistry(git, {
				models,
				fetch: true
			});
			const moment = context.now().toISOString();
			for (const { model, stage } of stages) {
				const policy = policyOf(reviewed.config, model, stage);
				const proposed = {
					model,
					stage,
					base,
					head,
					reviewed,
					registry,
					judged: {
						moment,
						...await approvalsOfChange(context, policy, {
							change,
							head
						})
					},
					declaredIn: elsewhere.get(model)?.file
				};
				verdicts.push(await judgeChange(git, proposed));
			}
		}
		await writeVerdicts(context, verdicts);
		const outcome = conclude(verdicts, problems);
		const lines = await versionLines(git, head, stages.map(({ path }) => path));
		const result = resultOf(outcome, {
			verdicts,
			problems,
			lines,
			explain: inputs.explain
		});
		await showOutcome(context, {
			head,
			change,
			outcome,
			result
		});
		if (inputs.explain) await context.log.group("What each rule saw, and what would make it pass", () => {
			for (const line of explanationText(gateExplanations(verdicts)).trimEnd().split("\n")) context.log.info(line);
		});
		return result;
	}
});
async function writeVerdicts(context, verdicts) {
	const folder = join(context.workspace, ".cairn", "reports");
	for (const one of verdicts) {
		if ("problem" in one) continue;
		await replaceFile(join(folder, `verdict-${one.model}-${one.stage}.json`), serializeDocument(one.verdict));
	}
}
async function showOutcome(context, { head, change, outcome, result }) {
	const { github, log, event } = context;
	log.info(`${outcome.line}.`);
	if (github === void 0) return;
	if (change.fork) {
		log.notice("The pull request comes from a fork, whose runs may set no commit status: the result of this job stands alone.");
		return;
	}
	const url = event.runUrl ?? change.url;
	await setCommitStatus(github, head, gateStatus(outcome.verdict, outcome.line, url));
	const annotations = checkAnnotations(result.annotations ?? []);
	const summary = result.summary ?? "";
	const conclusion = checkConclusions[outcome.verdict];
	const key = digestOf(JSON.stringify([
		conclusion,
		summary,
		annotations
	]));
	if (await setCheckRun(github, head, {
		name: checkName,
		conclusion,
		title: outcome.line,
		summary,
		key,
		detailsUrl: url,
		annotations
	}) === "refused") log.info("The token may write no check run (checks: write): the commit status stands alone.");
}
const checkName = "Cairn gate";
const checkConclusions = {
	pass: "success",
	fail: "failure",
	inconclusive: "action_required",
	"not-applicable": "success"
};
async function versionLines(git, head, paths) {
	const lines = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const text = await readFileAt(git, head, path);
		if (text === void 0) continue;
		const index = text.split("\n").findIndex((line) => line.includes("\"version\""));
		lines.set(path, Math.max(index, 0) + 1);
	}
	return lines;
}

export { gate as t };