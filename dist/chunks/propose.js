import { n as requireTagsReach } from "./remote-repository.js";
import { n as findPullRequests, t as closePullRequest } from "./pull-requests.js";
import { l as readReviewedConfig, n as explainRule, r as judge, s as policyOf, u as requirePolicy } from "./policy.js";
import { t as baseOfProposal } from "./base-branch.js";
import { n as promotionBranch, r as updatePromotionBranch, t as personOf } from "./person.js";
import { r as stableJson, t as parseDocument } from "./document.js";
import { E as versionPath, M as isCounted, T as stagePath, a as versionsOf, g as restorationOf, n as holderOf, r as readRegistry, t as historyOf } from "./registry.js";
import { It as init_errors, Mt as UserError, g as defineVerb, lt as init_digest, m as escapeMarkdown, st as digestOf, t as gitHubIfAny } from "./kernel.js";
import { a as promotionReport, c as chartPicture, i as reportsFolder, l as plotPicture, n as reportFolder, o as reportTitle, r as reportPath, s as sectionMarkdown, t as promotionReportFiles } from "./report-files.js";
import { n as serializeStage, t as readStageFile } from "./stage-file.js";
import { n as readEvidence } from "./read-evidence.js";
import { t as plotsFolder } from "./plots.js";
import { i as runRef } from "./run-record.js";
import { H as readBytesAt, K as resolveCommit, U as readFileAt, Y as fetchRefs, nt as GitError, y as trackingRef } from "./git.js";
import { t as readManifest } from "./read-manifest.js";
import { t as ensureComment } from "./issues.js";
import { a as sayNextSteps, c as withReport, i as nextStepBlock, n as settleProposal, o as isReported, r as settleBranch, s as reportBudget, t as keepPullRequest } from "./keep-pull-request.js";
import { d as verdictLine, l as verdictOf } from "./settle-head.js";
import { t as noteUnsigned } from "./unsigned-note.js";
import { a as tokenInput, n as signerOf, o as configInput, t as commitsInput } from "./actions-host.js";
import { c as declaredElsewhere } from "./config.js";
import { c as isRuleOf } from "./parse-config.js";
import { n as asksForApprovals } from "./check-stage.js";
import { t as fitSections } from "./fit-sections.js";

// src/promotion/gate/lasting-verdict.ts
init_errors();
async function lastingVerdict(committed, verdict, again) {
	if (committed === void 0) return verdict;
	try {
		const earlier = parseDocument("verdict", committed, "verdict.json");
		if (outcomeOf(earlier) !== outcomeOf(verdict)) return verdict;
		const repeated = await again(earlier);
		return repeated !== void 0 && stableJson(repeated) === stableJson(earlier) ? earlier : verdict;
	} catch (error) {
		if (error instanceof UserError) return verdict;
		throw error;
	}
}
function outcomeOf({ model, stage, version, verdict, champion, evidence, rules }) {
	const judged = rules.map(({ id, severity, verdict: outcome, bound, waiver }) => ({
		id,
		severity,
		outcome,
		bound,
		waiver
	}));
	const { manifest, evaluation } = evidence;
	return stableJson({
		model,
		stage,
		version,
		verdict,
		champion,
		manifest,
		evaluation,
		judged
	});
}

// src/promotion/gate/remedies.ts
function remedies(verdict, rules) {
	const said = /* @__PURE__ */ new Map();
	for (const judged of verdict.rules) {
		if (judged.verdict !== "fail" && judged.verdict !== "inconclusive") continue;
		const { needed } = explainRule(judged, rules.find(({ id }) => id === judged.id));
		if (/\w/.test(needed)) said.set(judged.id, needed);
	}
	return said;
}

// src/promotion/proposal/promotion-files.ts
init_errors();
async function promotionFiles(options, read) {
	const { facts, tagged, wanted, rules, again } = options;
	const { model, stage, version } = wanted;
	const path = stagePath(model, stage);
	const edited = overridden(sameVersion(await read(path), path, wanted), wanted);
	const desired = edited?.desired ?? wanted;
	const verdict = await lastingVerdict(await read(`${reportFolder(model, stage, version)}verdict.json`), facts.verdict, again);
	const reported = {
		...facts,
		verdict,
		desired,
		remedies: remedies(verdict, rules)
	};
	const report = await promotionReportFiles(reported);
	return {
		files: {
			[path]: edited?.text ?? serializeStage(wanted),
			[versionPath(model, version)]: tagged.text,
			...report.files
		},
		facts: reported,
		charts: report.charts
	};
}
function overridden(edited, { override }) {
	if (edited === void 0 || override === void 0) return edited;
	if (edited.desired.override?.reason === override.reason) return edited;
	const desired = {
		...edited.desired,
		override
	};
	return {
		text: serializeStage(desired),
		desired
	};
}
function sameVersion(text, path, wanted) {
	if (text === void 0) return void 0;
	try {
		const desired = parseDocument("stage", text, path);
		return [
			"model",
			"stage",
			"version",
			"manifest"
		].every((key) => desired[key] === wanted[key]) && desired.hold === void 0 ? {
			text,
			desired
		} : void 0;
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}

// src/promotion/evidence/team-plots.ts
init_digest();
async function teamPlots(git, { run }) {
	const ref = runRef(run.id);
	const commit = await resolveCommit(git, ref);
	const text = commit && await readFileAt(git, commit, "run.json");
	if (commit === void 0 || text === void 0 || digestOf(text) !== run.digest) return void 0;
	const { plots = [] } = parseDocument("run", text, `run.json of ${ref}`);
	if (plots.length === 0) return void 0;
	return {
		ref,
		commit,
		files: await Promise.all(plots.map(async ({ path, size, sha256 }) => {
			const bytes = await readBytesAt(git, commit, `${plotsFolder}/${path}`);
			return {
				path,
				size,
				isThere: bytes !== void 0 && digestOf(bytes) === sha256
			};
		}))
	};
}

// src/promotion/stage/requested-version.ts
init_errors();
async function requestedVersion(git, registry, { model, version: asked }) {
	const versions = versionsOf(registry, model);
	const version = asked ?? versions.findLast((candidate) => isCounted(candidate.version))?.version;
	const known = versions.some((candidate) => candidate.version === version);
	const tagged = version !== void 0 && known ? await readManifest(git, model, version) : void 0;
	if (tagged !== void 0) return tagged;
	const restore = version === void 0 || known ? void 0 : await restorationOf(git, model, version);
	const newest = versions.slice(-5).map((candidate) => candidate.version);
	return { unknown: new UserError("CAIRN_VERSION_UNKNOWN", {
		where: version === void 0 ? model : `${model} ${version}`,
		what: known ? "was not registered by Cairn: its tag holds no manifest" : "there is no such version",
		...newest.length > 0 && { expected: `one of ${newest.join(", ")}` },
		todo: restore ?? (known ? "Only what `register` made has the manifest that a promotion is judged by: register a run; stages of what another tool registered are its own to assign." : "Register a run first.")
	}) };
}
async function championManifest(git, model, champion) {
	if (champion === void 0) return void 0;
	try {
		return (await readManifest(git, model, champion))?.manifest;
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}

// src/promotion/proposal/close-proposal.ts
init_digest();
const closedMark = "<!-- cairn:closed -->";
async function closeProposal(github, pull, reason) {
	const words = `**Closed by Cairn:** ${escapeMarkdown(reason, 600)}`;
	const marker = `<!-- cairn:closed:${digestOf(reason).slice(7, 23)} -->`;
	await ensureComment(github, pull.number, {
		marker,
		body: words
	});
	await closePullRequest(github, pull, withReport(pull.body, `${words}\n\n${closedMark}`));
}
function isRefused({ open, merged, body }) {
	return !open && !merged && isReported(body) && !body.includes(closedMark);
}

// src/promotion/proposal/proposed-version.ts
init_errors();
async function proposedStage$1(git, { number, headSha }, { model, stage }) {
	try {
		if (await resolveCommit(git, headSha) === void 0) await fetchRefs(git, [`+refs/pull/${number}/head:${await trackingRef(git, `pull/${number}`)}`]);
		return await readStageFile(git, headSha, model, stage);
	} catch (error) {
		if (error instanceof GitError || error instanceof UserError) return void 0;
		throw error;
	}
}

// src/promotion/proposal/standing-proposals.ts
function hasEnded(standing) {
	const pulls = standing?.pulls ?? [];
	return (head) => pulls.every(({ open }) => !open) && pulls.some(({ headSha }) => headSha === head);
}
const remembered = 10;
async function refusalOf(git, pulls, wanted) {
	if (pulls.some(({ open }) => open)) return void 0;
	for (const pull of pulls.filter(isRefused).slice(0, remembered)) {
		const proposed = await proposedStage$1(git, pull, wanted);
		if (proposed?.version === wanted.version && proposed.manifest === wanted.manifest) return pull;
	}
}
async function closeObsolete(git, { github, pulls }, now) {
	const { model, stage, base, current, registered } = now;
	const closed = [];
	for (const pull of pulls.filter((one) => one.open && one.base === base && isReported(one.body))) {
		const version = (await proposedStage$1(git, pull, {
			model,
			stage
		}))?.version;
		if (version === void 0) continue;
		const reason = version === current ? `${model} ${version} is in stage ${stage} by another way.` : registered.has(version) ? void 0 : `${model} ${version} was taken out of the registry.`;
		if (reason === void 0) continue;
		await closeProposal(github, pull, reason);
		closed.push(pull);
	}
	return closed;
}
async function closeStageless({ github, pulls }, { model, stage, base }) {
	for (const pull of pulls.filter((one) => one.open && one.base === base && isReported(one.body))) await closeProposal(github, pull, `The configuration of ${base} has no stage ${stage} of model ${model} any more.`);
}
async function keepOne({ github, pulls }, base) {
	const open = pulls.filter((pull) => pull.open);
	const kept = open.find((pull) => pull.base === base) ?? open[0];
	if (kept === void 0) return pulls;
	for (const other of open) if (other !== kept && isReported(other.body)) await closeProposal(github, other, `Pull request ${kept.number} to ${base} takes its place.`);
	return [kept, ...pulls.filter((pull) => pull !== kept && !pull.open)];
}

// src/promotion/gate/judge-again.ts
async function judgeAgain(git, of, { judgedAt, evidence: { rules } }) {
	const { found, registry, stage, policy, base } = of;
	const commit = await resolveCommit(git, rules.commit);
	if (commit === void 0) return void 0;
	const { code } = await git.try([
		"merge-base",
		"--is-ancestor",
		commit,
		base
	]);
	if (code !== 0) return void 0;
	const { readFrom } = await readReviewedConfig(git, commit, of.config);
	if (readFrom.commit !== rules.commit || readFrom.digest !== rules.digest) return void 0;
	const moment = judgedAt ?? (/* @__PURE__ */ new Date(0)).toISOString();
	const evidence = await readEvidence(git, found, {
		registry,
		stage,
		moment,
		approvals: []
	});
	return judge({
		stage,
		policy,
		readFrom,
		evidence
	});
}

// src/promotion/proposal/nothing-to-propose.ts
function nothingToPropose(of) {
	const { desired, registry, tagged, stage, override } = of;
	const { model, version } = tagged.manifest;
	const current = desired ?? holderOf(registry, model, stage);
	if (override && desired?.override === void 0 && desired?.hold === void 0) return void 0;
	if (current?.version === version && (desired === void 0 || desired.manifest === tagged.digest)) return `${model} ${version} is in stage ${stage} already: nothing to do.`;
	if (desired?.hold === void 0) return void 0;
	return `Stage ${stage} of ${model} is held at ${desired.version} since ${desired.hold.since} (${desired.hold.reason}): lift the hold in ${stagePath(model, stage)} first.`;
}

// src/promotion/proposal/soaked-version.ts
init_errors();
function versionAsked({ registry, config }, { model, stage, from, version }) {
	if (from === void 0) return { version };
	requirePolicy(config, model, from);
	const what = version !== void 0 ? `is given beside version (${version})` : from === stage ? "is the stage itself" : void 0;
	if (what !== void 0) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "from",
		what,
		expected: "another stage, whose version is meant, or version alone"
	});
	return holderOf(registry, model, from) ?? { empty: `Stage ${from} of ${model} is empty: nothing to do.` };
}
async function whyNotYet({ from, ...next }, known) {
	if (from === void 0) return void 0;
	const { model, stage } = next;
	const { policy, evidence, verdict } = known;
	const { version } = evidence.manifest;
	if (evidence.heldBefore) return `${model} ${version} held stage ${stage} before: what was replaced there comes back by rollback, or where its version is named.`;
	const ordering = new Set(policy.rules.flatMap((rule) => isRuleOf("after", rule) ? [rule.id] : []));
	const open = verdict.rules.find(({ id, severity, verdict: judged, waiver }) => ordering.has(id) && severity === "block" && judged !== "pass" && waiver?.active !== true);
	if (open !== void 0) return `${model} ${version} is not proposed for ${stage} yet: ${open.message}`;
	return ofPerson({
		...next,
		from
	}, version, known);
}
async function ofPerson({ model, stage, from }, version, { git, registry, standing }) {
	const pull = standing?.pulls.find(({ open }) => open);
	const wanted = pull && await proposedStage$1(git, pull, {
		model,
		stage
	});
	if (pull === void 0 || wanted === void 0) return void 0;
	const came = historyOf(registry, model, from).some(({ trailers }) => trailers.version === wanted.version);
	if (wanted.override === void 0 && (came || wanted.version === version)) return void 0;
	return `Pull request ${pull.number} proposes ${model} ${wanted.version} for ${stage}, which did not come by itself: it stays as it is.`;
}

// src/promotion/proposal/choose-version.ts
async function chooseVersion(inputs, known) {
	const { git, standing, registry, desired, base } = known;
	const { model, stage } = inputs;
	const asked = versionAsked(known, inputs);
	if ("empty" in asked) return {
		reason: asked.empty,
		closed: []
	};
	const found = await requestedVersion(git, registry, {
		model,
		version: asked.version
	});
	const reason = "unknown" in found ? void 0 : nothingToPropose({
		desired,
		registry,
		tagged: found,
		stage,
		override: inputs.override
	});
	if ("unknown" in found || reason !== void 0) {
		const current = (desired ?? holderOf(registry, model, stage))?.version;
		const registered = new Set(versionsOf(registry, model).map(({ version }) => version));
		const closed = standing ? await closeObsolete(git, standing, {
			model,
			stage,
			base,
			current,
			registered
		}) : [];
		if ("unknown" in found) throw found.unknown;
		return {
			reason: reason ?? "",
			closed
		};
	}
	const proposal = {
		model,
		stage,
		version: found.manifest.version,
		manifest: found.digest
	};
	const pulls = inputs.again ? void 0 : standing?.pulls;
	const refusal = pulls && await refusalOf(git, pulls, proposal);
	return refusal === void 0 ? found : {
		reason: refused(proposal, refusal),
		closed: []
	};
}
function refused({ model, stage, version }, pull) {
	return `Pull request ${pull.number}, which proposed ${model} ${version} for ${stage}, was closed without a merge: it is not proposed again (set \`again\` to do so).`;
}

// src/promotion/proposal/proposal-result.ts
function nothingProposed(branch, reason, closed = []) {
	const outputs = {
		"pull-request": "",
		url: "",
		verdict: "not-applicable",
		branch,
		report: "",
		changed: closed.length > 0
	};
	const numbers = closed.map(({ number }) => number);
	return {
		outputs,
		headline: `${reason}${closed.map(({ number }) => ` Pull request ${number} was closed.`).join("")}`,
		conclusion: "success",
		document: {
			...outputs,
			reason,
			closed: numbers
		}
	};
}
function proposedResult(of) {
	const { verdict, outcome, pull, branch, changed, page } = of;
	const report = reportPath(verdict);
	return {
		outputs: {
			"pull-request": pull.number,
			url: pull.url,
			verdict: outcome.verdict,
			branch,
			report,
			changed
		},
		document: {
			pullRequest: pull.number,
			url: pull.url,
			branch,
			report,
			changed,
			verdict
		},
		summary: `## ${outcome.line}\n\nPull request [#${pull.number}](${pull.url}), [report](${page(report)}).`,
		headline: `Pull request ${pull.number} for ${verdict.model} ${verdict.version}: ${outcome.line}.`,
		conclusion: "success"
	};
}
function branchResult(of) {
	const { verdict, outcome, branch, changed, next } = of;
	const report = reportPath(verdict);
	return {
		outputs: {
			"pull-request": "",
			url: "",
			verdict: outcome.verdict,
			branch,
			report,
			changed
		},
		document: {
			branch,
			report,
			changed,
			verdict,
			next: next.map(({ command }) => command)
		},
		summary: `## ${outcome.line}\n\n${nextStepBlock(next)}`,
		headline: `Branch ${branch} for ${verdict.model} ${verdict.version}: ${outcome.line}.`,
		conclusion: "success"
	};
}

// src/promotion/proposal/show-branch.ts
async function showBranch(context, { branch, base, head, changed, made, config }, policy) {
	const { outcome, judgement } = await settleBranch(context, {
		head,
		base,
		config
	});
	const verdict = verdictOf(judgement, made.facts.verdict) ?? made.facts.verdict;
	if (asksForApprovals(policy)) context.log.warning("A rule asks for approvals, and a plain Git server knows no reviews: it stays inconclusive, and `release` refuses the version unless an override answers for it (`override-reason`).");
	const next = await sayNextSteps(context, {
		branch,
		base: base.name,
		report: reportPath(verdict)
	});
	return branchResult({
		verdict,
		outcome,
		branch,
		changed,
		next
	});
}

// src/github/blob-url.ts
function blobUrl({ serverUrl, owner, repo }, commit, path) {
	return `${serverUrl}/${[
		owner,
		repo,
		"blob",
		commit,
		...path.split("/")
	].map(encodeURIComponent).join("/")}`;
}

// src/promotion/proposal/proposal-body.ts
function proposalBody(before, facts, { charts, blobUrl, plotUrl }) {
	const { model, stage, version } = facts.verdict;
	const folder = reportFolder(model, stage, version);
	const picture = (chart) => charts.has(chart) ? chartPicture(chart, (file) => `${blobUrl(`${folder}${file}`)}?raw=true`) : void 0;
	const plot = plotUrl && ((path) => plotPicture(path, `${plotUrl(path)}?raw=true`));
	const [opening, ...rest] = promotionReport(facts).map((section) => sectionMarkdown(section, picture, plot));
	const whole = {
		priority: 0,
		markdown: `[The whole report](${blobUrl(`${folder}report.md`)}) is part of this change.`
	};
	return withReport(before, fitSections([
		...opening === void 0 ? [] : [opening],
		whole,
		...rest
	], reportBudget(before)));
}

// src/promotion/proposal/show-pull-request.ts
async function showPullRequest(context, standing, { branch, base, head, changed, made, config }) {
	const { github, log } = context;
	const { verdict } = made.facts;
	const page = (path) => blobUrl(github, head, path);
	const { pull, updated } = await keepPullRequest(github, await keepOne(standing, base.name), {
		branch,
		base: base.name,
		title: reportTitle(verdict),
		waiting: context,
		bodyOf: (before) => proposalBody(before, made.facts, {
			charts: made.charts,
			blobUrl: page,
			plotUrl: (path) => blobUrl(github, made.facts.plots?.commit ?? head, `${plotsFolder}/${path}`)
		})
	});
	const { outcome, judgement } = await settleProposal(context, {
		head,
		base,
		pull,
		config
	});
	log.info(`Pull request ${pull.number}: ${outcome.line}.`);
	return proposedResult({
		verdict: verdictOf(judgement, verdict) ?? verdict,
		outcome,
		pull,
		branch,
		changed: changed || updated,
		page
	});
}

// src/promotion/proposal/proposed-stage.ts
init_errors();
function proposedStage(stage, { manifest, digest }, before, override) {
	const { model, version } = manifest;
	const fallback = before?.version === version ? before.fallback : before?.fallback && {
		version: before.version,
		manifest: before.manifest
	};
	return {
		document: "stage",
		schemaVersion: 1,
		model,
		stage,
		version,
		manifest: digest,
		...fallback !== void 0 && { fallback },
		...override !== void 0 && { override: {
			version,
			...override
		} }
	};
}
async function overrideOf(context, given) {
	if (given === void 0) return void 0;
	const reason = plain(given);
	if (reason === "" || reason.length > 500) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "override-reason",
		what: reason === "" ? "is empty" : `has ${reason.length} characters`,
		expected: "why the version is released although its rules do not pass, in at most 500 characters"
	});
	return {
		by: plain(await personOf(context)).slice(0, 120),
		reason
	};
}
function plain(text) {
	return text.replace(/\s+/g, " ").replace(/\p{C}/gu, "").trim();
}

// src/verbs/propose.ts
const propose = defineVerb({
	name: "propose",
	summary: "Opens or updates the pull request that promotes a version to a stage.",
	about: [
		"The pull request changes one line, version and manifest in the file of the stage. Beside it come the manifest and",
		"the report, as Markdown and HTML with charts: the verdict by the rules of the base branch, champion against",
		"challenger, slices, fairness, data, cost, lineage, and how to roll back. As much of it as GitHub takes is the text of",
		"the pull request. The commit status `cairn/gate` is set right here, because the runs that GitHub makes for a pull",
		"request of a job’s own token wait until a person approves them; nothing needs that: they would judge the same again.",
		"",
		"Safe to run twice: there is one branch and one pull request per model and stage; what is there is updated in place.",
		"Commits that people pushed to the branch and text that they wrote around the report stay. A pull request whose",
		"version came into the stage by another way, or was taken out of the registry, is closed with the reason. Where a",
		"person closed the pull request without merging it, that version is not proposed again unless `again` is set; a newer",
		"one is.",
		"",
		"Without GitHub (at a terminal, with a plain Git server or no remote at all) the branch is the proposal: it is written and",
		"judged the same, and the log says by which commands it is read, merged and released. There are no reviews, so rules on",
		"approvals are inconclusive; and no pull request that could be closed, so `again` changes nothing.",
		"",
		"With `from` it proposes the version that another stage holds, if it has soaked there: rules `after` of `stage` have to pass.",
		"It leaves alone what is too young, what the stage held before, and an open pull request of another version that a person",
		"proposed, and says so; a schedule may call it each day.",
		"",
		"With `override-reason` the version is proposed although its rules do not pass: the report still says what they say, and",
		"the status stays pending until somebody else who may write has approved the last commit (and every rule on approvals",
		"passes). `release` then tags the stage and states the override. It holds for this version alone."
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
	sends: { always: "the branch of the promotion, its pull request, and a commit status" },
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
		from: {
			kind: "string",
			description: "Stage whose version is proposed, in place of `version`: once rules `after` of `stage` say that it was there for long enough. Else, and where nothing differs, nothing is proposed, which is no failure."
		},
		base: {
			kind: "string",
			description: "Branch that the pull request goes to, whose rules apply (default: the default branch)."
		},
		again: {
			kind: "boolean",
			default: "false",
			description: "Proposes the version even where a person closed the pull request for it without merging."
		},
		"override-reason": {
			kind: "string",
			description: "Why the version is to be released although its rules do not pass, in one line: the stage file then carries an override with this reason and the person who runs this, and the pull request asks others to approve that."
		},
		commits: commitsInput,
		token: tokenInput("pushes the branch and opens the pull request"),
		config: configInput("which is read from the base branch")
	},
	outputs: {
		"pull-request": "Number of the pull request; empty where there was nothing to do, or no GitHub.",
		url: "Web address of the pull request; empty where there was nothing to do, or no GitHub.",
		verdict: "`pass`, `fail`, `inconclusive`, or `not-applicable` where there was nothing to do.",
		branch: "Branch of the pull request.",
		report: "Path of the report on that branch; empty where there was nothing to do.",
		changed: "`true` where a branch or a pull request was changed."
	},
	async run(inputs, context) {
		await noteUnsigned(context);
		const { git, log } = context;
		const github = gitHubIfAny(context, "propose");
		const signer = signerOf(inputs, github);
		await requireTagsReach(context);
		const { model, stage } = inputs;
		const branch = promotionBranch(model, stage);
		const base = await baseOfProposal(git, inputs.base);
		const standing = github && {
			github,
			pulls: await findPullRequests(github, branch)
		};
		const { config, readFrom } = await readReviewedConfig(git, base.commit, inputs.config);
		await declaredElsewhere(git, base.commit, inputs.config);
		const policy = await policyAt(config, standing, {
			model,
			stage,
			base: base.name
		});
		const registry = await readRegistry(git, {
			models: [model],
			fetch: true
		});
		for (const { tag, problem, remedy } of registry.diagnostics) log.warning(`Tag ${tag} ${problem}. ${remedy}`);
		const desired = await readStageFile(git, base.commit, model, stage);
		const override = await overrideOf(context, inputs["override-reason"]);
		const found = await chooseVersion({
			...inputs,
			override: override !== void 0
		}, {
			git,
			config,
			standing,
			registry,
			desired,
			base: base.name
		});
		if ("reason" in found) return nothingProposed(branch, found.reason, found.closed);
		const moment = context.now().toISOString();
		const evidence = await readEvidence(git, found, {
			registry,
			stage,
			moment,
			approvals: []
		});
		const verdict = judge({
			stage,
			policy,
			readFrom,
			evidence
		});
		const waiting = await whyNotYet(inputs, {
			git,
			policy,
			registry,
			evidence,
			verdict,
			standing
		});
		if (waiting !== void 0) return nothingProposed(branch, waiting);
		const facts = {
			verdict,
			verdictLine: verdictLine(verdict),
			manifest: found.manifest,
			evaluation: evidence.evaluation?.document,
			champion: await championManifest(git, model, verdict.champion),
			plots: await teamPlots(git, found.manifest),
			previous: desired?.version ?? evidence.holder?.version,
			settings: config.models[model]?.stages?.[stage]
		};
		const repeated = {
			found,
			registry,
			stage,
			policy,
			base: base.commit,
			config: inputs.config
		};
		const wanted = proposedStage(stage, found, desired, override);
		let made;
		const { head, changed } = await updatePromotionBranch(git, {
			branch,
			base: base.commit,
			files: async (read) => {
				made = await promotionFiles({
					facts,
					tagged: found,
					wanted,
					rules: policy.rules,
					again: async (earlier) => judgeAgain(git, repeated, earlier)
				}, read);
				return made.files;
			},
			superseded: [`registry/${model}/versions/`, reportsFolder(model, stage)],
			message: reportTitle(verdict),
			now: context.now,
			signer,
			finished: hasEnded(standing)
		});
		const written = {
			branch,
			base,
			head,
			changed,
			made: made ?? never(),
			config: inputs.config
		};
		return standing === void 0 ? showBranch(context, written, policy) : showPullRequest({
			...context,
			github: standing.github
		}, standing, written);
	}
});
async function policyAt(config, standing, { model, stage, base }) {
	if (standing !== void 0 && policyOf(config, model, stage) === void 0) await closeStageless(standing, {
		model,
		stage,
		base
	});
	return requirePolicy(config, model, stage);
}
function never() {
	throw new Error("a branch is not updated without its files");
}

export { propose as t };