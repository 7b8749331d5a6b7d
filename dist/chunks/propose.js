import { i as updatePullRequest, n as findPullRequests, r as openPullRequest, t as githubMissing } from "./context.js";
import { n as gateStatus, r as setCommitStatus, t as verdictLine } from "./verdict-line.js";
import { a as requireRules, i as readReviewedConfig, n as readEvidence, r as judge, t as readStageFile } from "./stage-file.js";
import { t as fetchBaseBranch } from "./base-branch.js";
import { a as fetchRefs, i as readFileAt, n as pushExpecting, r as commitFiles, s as remoteRef } from "./push.js";
import { i as formatNumber, n as mergeBase } from "./ensure-commit.js";
import { n as init_errors, t as UserError } from "./errors.js";
import { i as stableJson, r as serializeDocument } from "./leads-outside.js";
import { a as stagePath, f as versionsOf, l as holderOf, o as versionPath, r as readManifest, u as readRegistry } from "./ask.js";
import { n as withInterval, r as lineageTable, t as metricName } from "./metric-cells.js";
import { a as table, i as escapeMarkdown, n as code, r as codeBlock, t as defineVerb } from "./verb.js";

// src/promotion/marker-block.ts
const begin = "<!-- cairn:report:begin -->";
const end = "<!-- cairn:report:end -->";
const bodyLimit = 65536;
function withReport(body, report) {
	const { before, after } = around(body);
	const inert = report.replaceAll(begin, "").replaceAll(end, "");
	return [
		before,
		`${begin}\n${inert}\n${end}`,
		after
	].filter((part) => part !== "").join("\n\n");
}
function reportBudget(body) {
	return bodyLimit - withReport(body, "").length;
}
function around(body) {
	const text = body.replace(/\r\n/g, "\n");
	const from = text.indexOf(begin);
	const to = text.indexOf(end, from);
	if (from < 0 || to < 0) return {
		before: text.trim(),
		after: ""
	};
	return {
		before: text.slice(0, from).trim(),
		after: text.slice(to + 25).trim()
	};
}

// src/promotion/promotion-branch.ts
init_errors();
function promotionBranch(model, stage) {
	return `cairn/${model}/${stage}`;
}
async function updatePromotionBranch(git, options) {
	const { branch, base } = options;
	const ref = `refs/heads/${branch}`;
	for (let attempt = 0; attempt < 5; attempt++) {
		const seen = await fetchBranch(git, ref);
		const parent = seen === void 0 || options.finished(seen) ? base : await parentFor(git, seen, base);
		const changes = await missingChanges(git, parent, base, options);
		const unchanged = Object.keys(changes).length === 0;
		if (unchanged && parent === seen) return {
			head: seen,
			changed: false
		};
		const head = unchanged ? parent : await commitFiles(git, {
			parent,
			files: changes,
			message: `${options.message}\n\n${trailer}: ${branch}\n`,
			date: options.now()
		});
		if (await pushExpecting(git, {
			ref,
			object: head,
			expected: seen ?? ""
		}) === "pushed") return {
			head,
			changed: true
		};
	}
	throw new UserError("CAIRN_RACE_LOST", {
		where: branch,
		what: "others kept pushing to the branch",
		todo: "Run it again."
	});
}
const trailer = "Cairn-Proposal";
async function fetchBranch(git, ref) {
	const seen = await remoteRef(git, ref);
	if (seen !== void 0) await fetchRefs(git, [`+${ref}:${ref.replace("refs/heads/", "refs/remotes/origin/")}`]);
	return seen;
}
async function parentFor(git, head, base) {
	const root = await mergeBase(git, head, base);
	if (root === base) return head;
	if (root === void 0) return base;
	const format = `--format=%(trailers:key=${trailer},valueonly,separator=%x2C)%x00`;
	return (await git.run([
		"log",
		format,
		`${root}..${head}`
	])).split("\0").slice(0, -1).every((value) => value.trim() !== "") ? base : head;
}
async function missingChanges(git, parent, base, { files, superseded }) {
	const changes = {};
	for (const [path, text] of Object.entries(files)) if (await readFileAt(git, parent, path) !== text) changes[path] = text;
	if (parent === base) return changes;
	const added = await git.run([
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--diff-filter=A",
		`${base}...${parent}`,
		"--",
		superseded
	]);
	for (const path of added.split("\0")) if (path !== "" && !Object.hasOwn(files, path)) changes[path] = null;
	return changes;
}

// src/report/fit-sections.ts
function fitSections(sections, budget) {
	const filled = sections.filter(({ markdown }) => markdown !== "");
	const kept = new Set(filled.filter(({ priority }) => priority === 0));
	const join = () => {
		const dropped = filled.length - kept.size;
		const note = dropped === 1 ? "_1 section was left out for lack of room._" : `_${dropped} sections were left out for lack of room._`;
		return [...filled.filter((section) => kept.has(section)).map(({ markdown }) => markdown), ...dropped === 0 ? [] : [note]].join("\n\n");
	};
	for (const section of [...filled].sort((a, b) => a.priority - b.priority)) {
		if (kept.has(section)) continue;
		kept.add(section);
		if (join().length > budget) kept.delete(section);
	}
	const text = join();
	return text.length <= budget ? text : cut(text, budget);
}
function cut(text, budget) {
	const short = text.slice(0, Math.max(0, budget - 1));
	return `${/[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short}…`;
}

// src/report/promotion-report.ts
function promotionReport(options) {
	const { verdict, manifest, evaluation } = options;
	const compared = verdict.champion !== void 0 && evaluation?.champion !== void 0;
	return [
		{
			priority: 0,
			markdown: headline(options)
		},
		{
			priority: 1,
			markdown: evaluation === void 0 ? "" : compared ? comparison(evaluation, manifest) : metrics(evaluation)
		},
		{
			priority: 2,
			markdown: rules(verdict)
		},
		{
			priority: 4,
			markdown: `### Data and lineage\n\n${lineageTable(manifest, verdict.evidence.manifest)}`
		},
		{
			priority: 3,
			markdown: rollback(verdict, options.previous)
		},
		{
			priority: 5,
			markdown: machinePart(verdict)
		}
	];
}
const icons = {
	pass: "✅",
	fail: "❌",
	inconclusive: "⚖️",
	"not-applicable": "➖"
};
function headline({ verdict, verdictLine, previous }) {
	const { model, version, stage } = verdict;
	const change = previous === void 0 ? "the first version there" : `in place of ${escapeMarkdown(previous)}`;
	const from = verdict.evidence.rules;
	return [
		`## ${icons[verdict.verdict]} ${verdictLine}`,
		`Merging this makes **${escapeMarkdown(version)}** of model **${escapeMarkdown(model)}** the one in stage **${escapeMarkdown(stage)}**, ${change}.`,
		`Judged by the rules of the base branch (commit ${code(from.commit.slice(0, 12))}), not by those of this branch.`
	].join("\n\n");
}
function metrics(evaluation) {
	return [
		"### Metrics",
		about(evaluation),
		table([
			"Metric",
			"Value",
			"Rows"
		], evaluation.metrics.map((metric) => [
			metricName(metric),
			withInterval(metric),
			formatNumber(metric.n)
		]))
	].join("\n\n");
}
function comparison(evaluation, manifest) {
	const champion = evaluation.champion;
	const rows = evaluation.metrics.map((metric) => {
		const theirs = champion?.metrics.find(({ name }) => name === metric.name);
		const difference = evaluation.comparison?.find((candidate) => candidate.metric === metric.name);
		return [
			metricName(metric),
			withInterval(theirs),
			withInterval(metric),
			differenceCell(difference),
			difference === void 0 ? "–" : sides[difference.better],
			formatNumber(difference?.n ?? metric.n)
		];
	});
	return [
		"### Champion and challenger",
		`${about(evaluation)} Both were scored on the same rows; the difference is paired.`,
		table([
			"Metric",
			`Champion ${escapeMarkdown(champion?.version ?? "")}`,
			`Challenger ${escapeMarkdown(manifest.version)}`,
			"Difference",
			"Better",
			"Rows"
		], rows)
	].join("\n\n");
}
function differenceCell(difference) {
	if (difference === void 0) return "–";
	return withInterval({
		value: difference.difference,
		lower: difference.lower,
		upper: difference.upper
	});
}
const sides = {
	challenger: "**challenger**",
	champion: "champion",
	unclear: "unclear"
};
function about({ rows, confidence, resamples }) {
	const period = rows.time === void 0 ? "" : ` from ${escapeMarkdown(rows.time.from)} to ${escapeMarkdown(rows.time.to)}`;
	return `${formatNumber(rows.n)} test rows of ${escapeMarkdown(rows.dataset)}${period}; ${formatNumber(confidence * 100)} % intervals from ${formatNumber(resamples)} bootstrap resamples in brackets. ↑ more is better, ↓ less is better.`;
}
function rules({ rules: judged }) {
	if (judged.length === 0) return "### Rules\n\nThe base branch sets no rule for this stage.";
	return ["### Rules", table([
		"",
		"Rule",
		"Severity",
		"Why"
	], judged.map(({ id, severity, verdict, message }) => [
		`${icons[verdict]} ${verdict}`,
		code(id),
		severity,
		escapeMarkdown(message, 600)
	]))].join("\n\n");
}
function rollback({ model, stage }, previous) {
	const file = `registry/${model}/stages/${stage}.json`;
	return `### How to roll back\n\n${previous === void 0 ? `The stage held nothing before. Revert the merge commit, and deploy what ran there by hand.` : `Revert the merge commit of this pull request (**Revert** on this page, or ${code("git revert -m 1 <merge commit>")}) and merge that: ${code(file)} names ${escapeMarkdown(previous)} again, and ${code("release")} makes it so. Or propose it: ${code(`cairn propose --model ${model} --stage ${stage} --version ${previous}`)}.`}`;
}
function machinePart(verdict) {
	return `<details><summary>Verdict as JSON</summary>\n\n${codeBlock(stableJson(verdict).replaceAll("<", String.raw`\u003c`), "json")}\n\n</details>`;
}

// src/verbs/propose.ts
init_errors();
const propose = defineVerb({
	name: "propose",
	summary: "Opens or updates the pull request that promotes a version to a stage.",
	about: [
		"The pull request changes one small file, the desired state of the stage, and adds the manifest of the version; its",
		"text is the report: the verdict by the rules of the base branch, champion against challenger, lineage, and how to",
		"roll back. The commit status `cairn/gate` is set right here, because GitHub starts no workflow for a pull request",
		"that a workflow opened with its own token.",
		"",
		"Safe to run twice: there is one branch and one pull request per model and stage; what is there is updated in place.",
		"Commits that people pushed to the branch and text that they wrote around the report stay."
	].join("\n"),
	icon: "git-pull-request",
	permissions: [
		{
			scope: "contents",
			access: "write",
			reason: "to push the branch of the pull request"
		},
		{
			scope: "pull-requests",
			access: "write",
			reason: "to open and update the pull request"
		},
		{
			scope: "statuses",
			access: "write",
			reason: "to set the commit status `cairn/gate`"
		}
	],
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration."
		},
		stage: {
			kind: "string",
			default: "production",
			description: "Stage that the version is to hold."
		},
		version: {
			kind: "string",
			description: "Version to promote, without a leading v (default: the newest one)."
		},
		base: {
			kind: "string",
			description: "Branch that the pull request goes to, whose rules apply (default: the default branch)."
		},
		token: {
			kind: "string",
			secret: true,
			default: "${{ github.token }}",
			environment: "GITHUB_TOKEN",
			description: "Token that pushes the branch and opens the pull request."
		},
		config: {
			kind: "string",
			default: "cairn.yaml",
			description: "Path of the configuration, which is read from the base branch."
		}
	},
	outputs: {
		"pull-request": "Number of the pull request; empty where there was nothing to do.",
		url: "Web address of the pull request; empty where there was nothing to do.",
		verdict: "`pass`, `fail`, `inconclusive`, or `not-applicable` where there was nothing to do.",
		branch: "Branch of the pull request.",
		changed: "`true` where the branch or the pull request was changed."
	},
	async run(inputs, context) {
		const { git, log } = context;
		const github = requireGitHub(context);
		const { model, stage } = inputs;
		const base = await fetchBaseBranch(git, inputs.base);
		const { config, readFrom } = await readReviewedConfig(git, base.commit, inputs.config);
		const rules = requireRules(config, model, stage);
		const registry = await readRegistry(git, {
			models: [model],
			fetch: true
		});
		for (const { tag, problem, remedy } of registry.diagnostics) log.warning(`Tag ${tag} ${problem}. ${remedy}`);
		const tagged = await requireVersion(context, registry, model, inputs.version);
		const { version } = tagged.manifest;
		const desired = await readStageFile(git, base.commit, model, stage);
		const reason = nothingToDo({
			desired,
			registry,
			tagged,
			stage
		});
		if (reason !== void 0) return nothing(promotionBranch(model, stage), reason);
		const evidence = await readEvidence(git, tagged, {
			registry,
			stage
		});
		const verdict = judge({
			stage,
			rules,
			readFrom,
			evidence
		});
		const pulls = await findPullRequests(github, promotionBranch(model, stage));
		const { head, changed } = await updatePromotionBranch(git, {
			branch: promotionBranch(model, stage),
			base: base.commit,
			files: {
				[stagePath(model, stage)]: serializeDocument(stageDocument(stage, tagged)),
				[versionPath(model, version)]: tagged.text
			},
			superseded: `registry/${model}/versions/`,
			message: `Promote ${model} ${version} to ${stage}`,
			now: context.now,
			finished: (seen) => pulls.every(({ open }) => !open) && pulls.some((pull) => pull.merged && pull.headSha === seen)
		});
		const report = {
			verdict,
			evidence,
			previous: desired?.version ?? evidence.holder?.version
		};
		const { pull, updated } = await showPullRequest(github, pulls, {
			base: base.name,
			...report
		});
		await setCommitStatus(github, head, gateStatus(verdict.verdict, verdictLine(verdict), pull.url));
		log.info(`Pull request ${pull.number}: ${verdictLine(verdict)}.`);
		return result({
			verdict,
			pull,
			branch: promotionBranch(model, stage),
			changed: changed || updated
		});
	}
});
function requireGitHub(context) {
	if (context.github === void 0) throw new UserError("CAIRN_GITHUB_MISSING", githubMissing("propose"));
	return context.github;
}
async function requireVersion(context, registry, model, asked) {
	const versions = versionsOf(registry, model);
	const version = asked ?? versions.at(-1)?.version;
	const known = versions.some((candidate) => candidate.version === version);
	const tagged = version !== void 0 && known ? await readManifest(context.git, model, version) : void 0;
	if (tagged !== void 0) return tagged;
	const newest = versions.slice(-5).map((candidate) => candidate.version);
	throw new UserError("CAIRN_VERSION_UNKNOWN", {
		where: version === void 0 ? model : `${model} ${version}`,
		what: known ? "was not registered by Cairn: its tag holds no manifest" : "there is no such version",
		...newest.length > 0 && { expected: `one of ${newest.join(", ")}` },
		todo: "Register a run first."
	});
}
function nothingToDo(of) {
	const { desired, registry, tagged, stage } = of;
	const { model, version } = tagged.manifest;
	if ((desired ?? holderOf(registry, model, stage))?.version === version && (desired === void 0 || desired.manifest === tagged.digest)) return `${model} ${version} is in stage ${stage} already: nothing to do.`;
	if (desired?.hold === void 0) return void 0;
	return `Stage ${stage} of ${model} is held at ${desired.version} since ${desired.hold.since} (${desired.hold.reason}): lift the hold in ${stagePath(model, stage)} first.`;
}
function stageDocument(stage, { manifest, digest }) {
	const { model, version } = manifest;
	return {
		document: "stage",
		schemaVersion: 1,
		model,
		stage,
		version,
		manifest: digest
	};
}
async function showPullRequest(github, pulls, options) {
	const { model, version, stage } = options.verdict;
	const title = `Promote ${model} ${version} to ${stage}`;
	const existing = pulls.find(({ open }) => open);
	if (existing === void 0) {
		const wanted = {
			title,
			base: options.base,
			body: bodyOf("", options)
		};
		const opened = await openPullRequest(github, {
			...wanted,
			branch: promotionBranch(model, stage)
		});
		if (withoutBlanks(opened.body) === withoutBlanks(wanted.body)) return {
			pull: opened,
			updated: true
		};
		await updatePullRequest(github, opened, {
			...wanted,
			body: bodyOf(opened.body, options)
		});
		return {
			pull: opened,
			updated: true
		};
	}
	const wanted = {
		title,
		base: options.base,
		body: bodyOf(existing.body, options)
	};
	return {
		pull: existing,
		updated: await updatePullRequest(github, existing, wanted)
	};
}
function bodyOf(before, { verdict, evidence, previous }) {
	const sections = promotionReport({
		verdict,
		verdictLine: verdictLine(verdict),
		manifest: evidence.manifest,
		evaluation: evidence.evaluation?.document,
		previous
	});
	return withReport(before, fitSections(sections, reportBudget(before)));
}
function withoutBlanks(text) {
	return text.replace(/\s+/g, " ").trim();
}
function nothing(branch, reason) {
	const outputs = {
		"pull-request": "",
		url: "",
		verdict: "not-applicable",
		branch,
		changed: "false"
	};
	return {
		outputs,
		headline: reason,
		conclusion: "success",
		document: {
			...outputs,
			reason
		}
	};
}
function result(of) {
	const { verdict, pull, branch, changed } = of;
	return {
		outputs: {
			"pull-request": String(pull.number),
			url: pull.url,
			verdict: verdict.verdict,
			branch,
			changed: String(changed)
		},
		document: {
			pullRequest: pull.number,
			url: pull.url,
			branch,
			changed,
			verdict
		},
		summary: `## ${verdictLine(verdict)}\n\nPull request [#${pull.number}](${pull.url}).`,
		headline: `Pull request ${pull.number} for ${verdict.model} ${verdict.version}: ${verdictLine(verdict)}.`,
		conclusion: "success"
	};
}

export { propose as t };