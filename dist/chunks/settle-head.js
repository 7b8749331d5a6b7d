import { Et as plainTable, It as init_errors, M as firstOnes, Mt as UserError, f as code, h as table, lt as init_digest, m as escapeMarkdown, o as foreignLetters, st as digestOf } from "./kernel.js";
import { U as readFileAt, W as ensureCommit, p as mergedTree } from "./git.js";
import { c as isRuleOf } from "./parse-config.js";
import { c as declaredElsewhere } from "./config.js";
import { i as partOf, l as readReviewedConfig, n as explainRule, r as judge, s as policyOf } from "./policy.js";
import { E as versionPath, I as isSemver, T as stagePath, g as restorationOf, n as holderOf, r as readRegistry, t as historyOf, w as parseRegistryPath } from "./registry.js";
import { t as readManifest } from "./read-manifest.js";
import { r as isForbidden, t as ask } from "./ask.js";
import { t as readStageFile } from "./stage-file.js";
import { n as readEvidence } from "./read-evidence.js";
import { t as makeOnce } from "./make-once.js";
import { i as fits, l as pullRequestsOfCommit } from "./stated-stage.js";
import { a as readApprovals, i as noteUntold, n as asksForApprovals, t as checkStage } from "./check-stage.js";
import { t as baseTip } from "./promotion-bases.js";

// src/promotion/gate/verdict-line.ts
init_errors();
function verdictLine({ verdict, rules }) {
	const kinds = rules.map((rule) => rule.waiver?.active === true ? "waived" : rule.verdict);
	const counted = [
		"pass",
		"fail",
		"waived",
		"inconclusive",
		"not-applicable"
	].map((kind) => ({
		kind,
		n: kinds.filter((other) => other === kind).length
	})).filter(({ n }) => n > 0).map(({ kind, n }) => `${n} ${words[kind]}`);
	return `${heads[verdict]}: ${counted.length === 0 ? "no rule is set for this stage" : counted.join(", ")}`;
}
const heads = {
	pass: "Promote",
	fail: "Do not promote",
	inconclusive: "Inconclusive",
	"not-applicable": "Not applicable"
};
const words = {
	pass: "passed",
	fail: "failed",
	waived: "waived",
	inconclusive: "inconclusive",
	"not-applicable": "not applicable"
};

// src/promotion/evidence/change-approvals.ts
async function approvalsOfChange({ github, log }, policy, { change, head, always = false }) {
	if (github === void 0 || policy === void 0 || !(always || asksForApprovals(policy))) return { approvals: void 0 };
	try {
		const number = change.pull ?? (await pullRequestsOfCommit(github, head))[0];
		if (number === void 0) return { approvals: [] };
		const read = await readApprovals(github, policy, {
			number,
			...!change.queued && { head }
		});
		noteUntold(read, log);
		const { approvals, unreadTeams, unknownCommits } = read;
		return {
			approvals,
			unreadTeams,
			unknownCommits
		};
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
		"--ignore-submodules=none",
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

// src/promotion/gate/override-outcome.ts
function overrideOutcome(of) {
	const { desired, verdict, policy, evidence } = of;
	const { override } = desired;
	if (override === void 0 || !fits(override, desired) || verdict.verdict === "pass" || of.checks > 0) return void 0;
	const by = `Override by ${override.by}`;
	const waits = (why) => ({
		override,
		settled: "inconclusive",
		said: `${by} waits: ${why}`
	});
	const { approvals, unknownCommits = [] } = evidence;
	if (approvals === void 0) return waits("reviews cannot be read here");
	if (unknownCommits.length > 0) return waits("a commit has an address that belongs to no account");
	const people = new Set(policy.rules.filter((rule) => isRuleOf("approvals", rule)).map(({ id }) => id));
	const open = verdict.rules.find(({ id, verdict: outcome, severity, waiver }) => people.has(id) && severity === "block" && outcome !== "pass" && waiver?.active !== true);
	if (open !== void 0) return waits(`rule ${open.id} must pass all the same`);
	const part = partOf(approvals, evidence);
	const others = approvals.map(({ user }) => user).filter((user) => !part.has(user) && user.toLowerCase() !== override.by.toLowerCase());
	if (others.length === 0) return waits("somebody else must approve this commit");
	return {
		override,
		settled: "pass",
		said: `${by}, approved by ${others.join(", ")}`
	};
}

// src/promotion/gate/judge-change.ts
init_errors();
async function judgeChange(git, options) {
	const { model, stage } = options;
	try {
		return {
			model,
			stage,
			...await judgeStage(git, options)
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
async function judgeStage(git, { model, stage, base, head, reviewed, registry, judged, declaredIn }) {
	const stated = policyOf(reviewed.config, model, stage);
	if (stated === void 0) return { problem: declaredIn === void 0 ? `The configuration of the base branch has no stage ${stage} of a model ${model}${foreignLetters(`${stage}${model}`)}: merge that first.` : `Model ${model} is declared in ${declaredIn}: run the gate with that configuration (config: ${declaredIn}).` };
	const desired = await readStageFile(git, head, model, stage);
	if (desired === void 0) return { problem: `The change removes the stage file of ${model}/${stage}, which this gate never passes.` };
	if (!isSemver(desired.version)) return { problem: `${desired.version} is not a version.` };
	const tagged = await readManifest(git, model, desired.version);
	if (tagged === void 0) {
		const restore = await restorationOf(git, model, desired.version);
		const never = `${model} ${desired.version} was never registered: it has no tag with a manifest.`;
		return { problem: restore === void 0 ? never : `${model} ${desired.version} has no tag any more. ${restore}` };
	}
	const before = await readStageFile(git, base, model, stage);
	const wrong = manifestCheck(desired, tagged);
	const checks = [
		...wrong,
		...fileCheck(tagged, await readFileAt(git, head, versionPath(model, desired.version))),
		...holdCheck(before, desired),
		...wrong.length > 0 ? [] : await releaseCheck(git, registry, {
			model,
			stage,
			desired
		}),
		...shareCheck(registry, desired, before)
	];
	const held = holderOf(registry, model, stage)?.version === desired.version;
	const policy = before?.version === desired.version && before.manifest === desired.manifest && held ? {
		rules: [],
		waivers: []
	} : stated;
	const evidence = await readEvidence(git, tagged, {
		registry,
		stage,
		...judged
	});
	const verdict = judge({
		stage,
		policy,
		readFrom: reviewed.readFrom,
		evidence,
		checks
	});
	return {
		policy,
		verdict,
		overridden: overrideOutcome({
			desired,
			verdict,
			policy,
			evidence,
			checks: checks.length
		})
	};
}
async function releaseCheck(git, registry, of) {
	const found = await checkStage(git, registry, of);
	if ("tagged" in found) return [];
	return found.mistakes.map(({ what }) => failed("stage-file", `The stage file ${what}.`));
}
function shareCheck(registry, desired, before) {
	const { model, stage, version, traffic = [], fallback } = desired;
	const others = [...traffic, ...fallback === void 0 ? [] : [fallback]].map((one) => one.version);
	const held = /* @__PURE__ */ new Set([version, before?.version]);
	for (const { trailers } of historyOf(registry, model, stage)) held.add(trailers.version);
	return [...new Set(others)].filter((one) => !held.has(one)).map((one) => failed("shares", `The stage file names ${one} for traffic or as fallback, which never held the stage.`));
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

// src/promotion/gate/replayed-files.ts
async function replayedOtherwise(git, { base, head, tree }) {
	const newest = /* @__PURE__ */ new Map();
	const output = await git.run([
		"log",
		...[
			"--full-history",
			"--no-merges",
			"--topo-order",
			"--no-renames",
			"--ignore-submodules=none",
			"--name-only",
			"--format=%x00%H"
		],
		`${base}..${head}`,
		"--",
		"registry/"
	]);
	for (const part of output.split("\0")) {
		const [commit = "", ...paths] = part.split("\n");
		for (const path of paths) if (!newest.has(path) && parseRegistryPath(path)?.kind === "stage") newest.set(path, commit);
	}
	const otherwise = [];
	for (const [path, commit] of newest) if (await readFileAt(git, commit, path) !== await readFileAt(git, tree, path)) otherwise.push(path);
	return otherwise;
}

// src/promotion/gate/judge-proposal.ts
init_errors();
async function judgeProposal(context, options) {
	const judged = [];
	const several = new Set(options.grounds.map(({ name }) => name)).size > 1;
	for (const ground of options.grounds) {
		const one = await judgeAt(context, ground, options);
		const at = several && ground.name !== void 0 ? { base: ground.name } : {};
		judged.push({
			...one,
			verdicts: one.verdicts.map((verdict) => ({
				...verdict,
				...at
			}))
		});
	}
	const all = (key) => [...new Set(judged.flatMap((one) => one[key]))];
	return {
		verdicts: judged.flatMap(({ verdicts }) => verdicts),
		problems: all("problems"),
		unsettled: all("unsettled"),
		paths: all("paths")
	};
}
function verdictOf$1({ verdicts }, of) {
	const one = verdicts.find(({ model, stage }) => model === of.model && stage === of.stage);
	return one === void 0 || "problem" in one ? void 0 : one.verdict;
}
async function judgeAt(context, ground, { head, config, only }) {
	const { git } = context;
	const where = ground.name ?? ground.base.slice(0, 12);
	const merged = await mergedTree(git, ground.base, head);
	if ("conflicts" in merged) return {
		...nothing,
		unsettled: [`it conflicts with ${where} in ${listed(merged.conflicts)}: merge ${where} into it.`]
	};
	const changed = await changedRegistry(git, ground.base, merged.tree);
	const stages = changed.stages.filter(({ model, stage }) => (only?.model ?? model) === model && (only?.stage ?? stage) === stage);
	const replayed = ground.queued ? [] : await replayedOtherwise(git, {
		base: ground.base,
		head,
		tree: merged.tree
	});
	const settled = {
		verdicts: [],
		problems: await versionFileProblems(git, merged.tree, changed.versions),
		unsettled: replayed.length === 0 ? [] : [`its commits leave ${listed(replayed)} otherwise than a merge does: rebase it on ${where}.`],
		paths: stages.map(({ path }) => path)
	};
	if (stages.length === 0) return settled;
	const reviewed = await readReviewedConfig(git, ground.rules, config);
	const elsewhere = await declaredElsewhere(git, ground.rules, config);
	const registry = await readRegistry(git, {
		models: Object.keys(reviewed.config.models),
		fetch: true
	});
	const moment = context.now().toISOString();
	const verdicts = [];
	for (const { model, stage } of stages) {
		const policy = policyOf(reviewed.config, model, stage);
		const always = await isOverridden(git, merged.tree, {
			model,
			stage
		});
		const judged = {
			moment,
			...await approvalsOfChange(context, policy, {
				change: ground,
				head,
				always
			})
		};
		verdicts.push(await judgeChange(git, {
			model,
			stage,
			base: ground.base,
			head: merged.tree,
			reviewed,
			registry,
			judged,
			declaredIn: elsewhere.get(model)?.file
		}));
	}
	return {
		...settled,
		verdicts
	};
}
async function isOverridden(git, tree, { model, stage }) {
	try {
		return (await readStageFile(git, tree, model, stage))?.override !== void 0;
	} catch (error) {
		if (error instanceof UserError) return false;
		throw error;
	}
}
const nothing = {
	verdicts: [],
	problems: [],
	unsettled: [],
	paths: []
};
function listed(paths) {
	const shown = paths.map((path) => path.replace(/\p{Cc}/gu, "?"));
	return firstOnes(shown, 3) || "its history";
}

// src/promotion/gate/ground.ts
async function groundOfPull(git, { base, baseSha, number }, bases) {
	return groundAt(base, await baseTip(git, bases, base) ?? await ensureCommit(git, baseSha, { role: "base" }), number);
}
async function groundsOfQueue(git, task, bases) {
	const base = await ensureCommit(git, task.baseSha, { role: "base" });
	const tip = await baseTip(git, bases, task.base);
	const ground = {
		name: task.base,
		base,
		rules: base,
		pull: task.pull,
		queued: true
	};
	return tip === void 0 || tip === base ? [ground] : [ground, {
		...ground,
		rules: tip
	}];
}
async function groundsOfHead(git, pulls, head, bases) {
	const grounds = [];
	for (const { base, number, headSha } of pulls) {
		if (headSha !== head || !bases.names.includes(base)) continue;
		const tip = await baseTip(git, bases, base);
		if (tip !== void 0) grounds.push(groundAt(base, tip, number));
	}
	return grounds;
}
function groundAt(name, commit, pull) {
	return {
		name,
		base: commit,
		rules: commit,
		pull,
		queued: false
	};
}
function withOwn(own, others) {
	return [own, ...others.filter(({ name, pull }) => name !== own.name || pull !== own.pull)];
}

// src/github/statuses.ts
async function setCommitStatus(github, sha, status) {
	const { octokit, owner, repo } = github;
	const description = cut$1(status.description, 140);
	const { context, state } = status;
	await ask({
		doing: `setting the status ${context} of ${sha.slice(0, 12)}`,
		permission: "statuses: write"
	}, async () => {
		const { data } = await octokit.rest.repos.listCommitStatusesForRef({
			owner,
			repo,
			ref: sha,
			per_page: 100
		});
		const newest = data.find((other) => other.context === context);
		if (newest?.state === state && newest.description === description && (newest.target_url ?? void 0) === status.targetUrl) return;
		await octokit.rest.repos.createCommitStatus({
			owner,
			repo,
			sha,
			context,
			state,
			description,
			...status.targetUrl !== void 0 && { target_url: status.targetUrl }
		});
	});
}
function cut$1(text, limit) {
	const characters = Array.from(text.replace(/\s+/g, " ").trim());
	return characters.length <= limit ? characters.join("") : `${characters.slice(0, limit - 1).join("")}…`;
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
		level: severity === "info" ? "notice" : severity === "block" && verdict === "fail" && waiver?.active !== true && one.overridden === void 0 ? "error" : "warning",
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
function gateSummary(line, { verdicts, problems, unsettled }) {
	const rows = verdicts.flatMap((one) => "problem" in one ? [[
		code(placeOf(one)),
		"",
		"fail",
		escapeMarkdown(one.problem, 600)
	]] : [...overrideRow(one), ...one.verdict.rules.map(({ id, verdict, message, waiver }) => [
		code(placeOf(one)),
		code(id),
		waiver?.active === true ? "waived" : verdict,
		escapeMarkdown(message, 600)
	])]);
	return [
		`## ${escapeMarkdown(line)}`,
		...[...problems, ...unsettled].map((problem) => `- ${escapeMarkdown(problem, 600)}`),
		...rows.length === 0 ? [] : [table([
			"Stage",
			"Rule",
			"Verdict",
			"Why"
		], rows)]
	].join("\n\n");
}
function overrideRow(one) {
	if ("problem" in one || one.overridden === void 0) return [];
	const { override, settled, said } = one.overridden;
	return [[
		code(placeOf(one)),
		"override",
		settled,
		escapeMarkdown(`${said}. Why: ${override.reason}`, 900)
	]];
}
function placeOf({ model, stage, base }) {
	return base === void 0 ? `${model}/${stage}` : `${model}/${stage} on ${base}`;
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
function conclude({ verdicts, problems, unsettled }) {
	const [first] = verdicts;
	const [problem] = problems;
	const [open] = unsettled;
	if (problem !== void 0) return {
		verdict: "fail",
		line: `Do not merge: ${problem}`
	};
	const all = verdicts.map(verdictOf);
	if (open !== void 0 && !all.includes("fail")) return {
		verdict: "inconclusive",
		line: `Inconclusive: ${open}`
	};
	if (first === void 0) return {
		verdict: "not-applicable",
		line: "Nothing to judge: no stage of a model changes"
	};
	return {
		verdict: all.includes("fail") ? "fail" : all.includes("inconclusive") ? "inconclusive" : "pass",
		line: verdicts.length === 1 ? lineOf(first) : `${verdicts.length} stages: ${verdicts.map((one) => `${placeOf(one)} ${verdictOf(one)}`).join(", ")}`
	};
}
function verdictOf(one) {
	return "problem" in one ? "fail" : one.overridden?.settled ?? one.verdict.verdict;
}
function lineOf(one) {
	if ("problem" in one) return `Do not promote: ${one.problem}`;
	const rules = verdictLine(one.verdict);
	return one.overridden === void 0 ? rules : `${one.overridden.said}. The rules say: ${rules}`;
}
function resultOf(outcome, judgement, { lines, explain }) {
	const { verdicts, problems, unsettled } = judgement;
	const list = verdicts.map((one) => ({
		model: one.model,
		stage: one.stage,
		version: "problem" in one ? null : one.verdict.version,
		verdict: verdictOf(one),
		message: lineOf(one),
		...one.base !== void 0 && { base: one.base }
	}));
	return {
		outputs: {
			verdict: outcome.verdict,
			verdicts: JSON.stringify(list)
		},
		document: {
			verdict: outcome.verdict,
			problems,
			...unsettled.length > 0 && { unsettled },
			verdicts: verdicts.map((one) => "problem" in one ? {
				model: one.model,
				stage: one.stage,
				problem: one.problem
			} : one.verdict),
			...explain && { explanations: gateExplanations(verdicts) }
		},
		summary: gateSummary(outcome.line, judgement),
		headline: `${outcome.line.replace(/\.$/, "")}.`,
		conclusion: conclusions[outcome.verdict],
		annotations: [
			...problems.map((message) => ({
				level: "error",
				message
			})),
			...unsettled.map((message) => ({
				level: "warning",
				message
			})),
			...verdicts.flatMap((one) => gateAnnotations(one, (path) => lines.get(path)))
		]
	};
}
const conclusions = {
	pass: "success",
	fail: "failure",
	inconclusive: "inconclusive",
	"not-applicable": "success"
};

// src/promotion/gate/gate-status.ts
const gateContext = "cairn/gate";
function gateStatus(verdict, description, targetUrl) {
	return {
		context: gateContext,
		state: verdict === "fail" ? "failure" : verdict === "inconclusive" ? "pending" : "success",
		description,
		targetUrl
	};
}

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
	const output = {
		title: cut(check.title, most.title),
		summary: cut(check.summary, most.summary)
	};
	const find = async () => {
		const { data } = await octokit.rest.checks.listForRef({
			owner,
			repo,
			ref: sha,
			check_name: check.name,
			filter: "latest",
			per_page: 100
		});
		const found = data.check_runs.find(({ external_id, conclusion, output: shown }) => external_id === check.key && conclusion === check.conclusion && shown.title === output.title);
		return found && {
			id: found.id,
			done: found.output.annotations_count
		};
	};
	const first = annotations.slice(0, most.annotations);
	const create = async (request) => {
		const { data } = await octokit.rest.checks.create({
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
				annotations: first.map(asAnnotation)
			},
			request
		});
		return {
			id: data.id,
			done: first.length
		};
	};
	const { id, done: before } = await find() ?? await makeOnce(create, find);
	for (let done = before; done < annotations.length; done += most.annotations) await octokit.rest.checks.update({
		owner,
		repo,
		check_run_id: id,
		output: {
			...output,
			annotations: annotations.slice(done, done + most.annotations).map(asAnnotation)
		},
		request: { retries: 0 }
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

// src/promotion/gate/show-checks.ts
init_digest();
async function showChecks({ github, log }, head, { outcome, result, url }) {
	const annotations = checkAnnotations(result.annotations ?? []);
	const summary = result.summary ?? "";
	const conclusion = checkConclusions[outcome.verdict];
	if (await setCheckRun(github, head, {
		name: checkName,
		conclusion,
		title: outcome.line,
		summary,
		key: digestOf(JSON.stringify([
			conclusion,
			summary,
			annotations
		])),
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

// src/promotion/gate/settle-head.ts
init_errors();
async function settleHead(context, plan, options) {
	for (let planned = await plan(), attempt = 1;; attempt++) {
		const shown = planned.silent === void 0 ? context.github : void 0;
		try {
			const judgement = await judgeProposal(context, {
				...planned,
				...options
			});
			const now = shown === void 0 ? planned : await plan();
			if (sameGrounds(planned, now)) return await show(context, planned, judgement, options);
			planned = now;
			if (attempt === attempts) throw new UserError("CAIRN_RACE_LOST", {
				where: planned.head.slice(0, 12),
				what: `its bases or pull requests moved while it was judged, ${attempts} times`,
				todo: "Run the gate again."
			});
		} catch (error) {
			if (error instanceof UserError && shown !== void 0 && error.code !== "CAIRN_GITHUB_REFUSED") {
				const line = `Inconclusive: ${error.message}`;
				await setCommitStatus(shown, planned.head, gateStatus("inconclusive", line, planned.url));
			}
			throw error;
		}
	}
}
async function show({ git, github, log }, { head, silent, url }, judgement, { explain = false, statusAlone = false }) {
	const outcome = conclude(judgement);
	const lines = await versionLines(git, head, judgement.paths);
	const result = resultOf(outcome, judgement, {
		lines,
		explain
	});
	log.info(`${outcome.line.replace(/\.$/, "")}.`);
	if (github !== void 0 && silent === void 0) {
		await setCommitStatus(github, head, gateStatus(outcome.verdict, outcome.line, url));
		if (!statusAlone) await showChecks({
			github,
			log
		}, head, {
			outcome,
			result,
			url
		});
	}
	if (github !== void 0 && silent !== void 0) log.notice(silent);
	return {
		judgement,
		outcome,
		result
	};
}
const attempts = 4;
function sameGrounds(one, other) {
	const of = ({ head, grounds, silent }) => JSON.stringify([
		head,
		grounds,
		silent
	]);
	return of(one) === of(other);
}
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

export { groundOfPull as a, withOwn as c, verdictLine as d, groundAt as i, verdictOf$1 as l, explanationText as n, groundsOfHead as o, gateExplanations as r, groundsOfQueue as s, settleHead as t, judgeChange as u };