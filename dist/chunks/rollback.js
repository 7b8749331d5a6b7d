import { a as stageOf, c as declaredElsewhere, r as modelOf } from "./config.js";
import { n as requireTagsReach } from "./remote-repository.js";
import { F as RefMoved, G as mergeBase, M as contend, U as readFileAt, V as commitFiles, _ as fetchBranch, f as readOnlyGit } from "./git.js";
import { a as sayNextSteps, c as withReport, i as nextStepBlock, n as settleProposal, r as settleBranch, s as reportBudget, t as keepPullRequest } from "./keep-pull-request.js";
import { l as readReviewedConfig } from "./policy.js";
import { n as planRelease, r as applyRelease } from "./plan-release.js";
import { E as versionPath, T as stagePath, a as versionsOf, g as restorationOf, n as holderOf, r as readRegistry, t as historyOf } from "./registry.js";
import { It as init_errors, Mt as UserError, f as code, g as defineVerb, h as table, m as escapeMarkdown, o as foreignLetters, p as codeBlock, t as gitHubIfAny, wt as workflowRemedy } from "./kernel.js";
import { n as fetchBaseBranch, t as baseOfProposal } from "./base-branch.js";
import { t as compareManifests } from "./compare-manifests.js";
import { t as readManifest } from "./read-manifest.js";
import { n as versionsHeld } from "./strange-shares.js";
import { n as serializeStage, t as readStageFile } from "./stage-file.js";
import { t as parseSelector } from "./selector.js";
import { r as updatePromotionBranch, t as personOf } from "./person.js";
import { n as findPullRequests } from "./pull-requests.js";
import { t as fitSections } from "./fit-sections.js";
import { r as stableJson } from "./document.js";
import { d as verdictLine, u as judgeChange } from "./settle-head.js";
import { n as rollbackBranch, t as holdOnBranch } from "./rollback-branch.js";
import { t as releasedBases } from "./released-bases.js";
import { t as stageOwners } from "./stage-owners.js";
import { t as fetchArtifacts } from "./fetch-artifacts.js";
import { t as noteUnsigned } from "./unsigned-note.js";
import { a as tokenInput, n as signerOf, o as configInput, t as commitsInput } from "./actions-host.js";
import { join } from "node:path";

// src/promotion/rollback/commit-rollback.ts
init_errors();
function rollbackFiles({ model, stage, text, to }) {
	return {
		[stagePath(model, stage)]: text,
		[versionPath(model, to.manifest.version)]: to.text
	};
}
function rollbackMessage({ model, stage, to, desired }) {
	return `Roll ${model} back to ${to.manifest.version} in ${stage}\n\n${desired.hold.reason}`;
}
async function commitRollback(git, options) {
	return contend("the default branch", async () => {
		const base = await fetchBaseBranch(git, void 0);
		const plan = await options.plan(base.commit);
		if (plan.done) {
			const facts = await options.publish(plan, base.commit, void 0);
			return { value: {
				plan,
				commit: base.commit,
				created: false,
				facts
			} };
		}
		const files = {};
		for (const [path, text] of Object.entries(rollbackFiles(plan))) if (await readFileAt(git, base.commit, path) !== text) files[path] = text;
		const message = `${rollbackMessage(plan)}\n`;
		const commit = await commitFiles(git, {
			parent: base.commit,
			files,
			message,
			date: options.now()
		});
		const along = {
			ref: `refs/heads/${base.name}`,
			object: commit,
			expected: base.commit
		};
		try {
			return { value: {
				plan,
				commit,
				created: true,
				facts: await options.publish(plan, commit, along)
			} };
		} catch (error) {
			if (error instanceof RefMoved) return { lost: commit };
			throw refusedAtOnce(error, base.name);
		}
	});
}
function refusedAtOnce(error, branch) {
	if (!(error instanceof UserError) || error.code !== "CAIRN_PUSH_REFUSED") return error;
	const [mistake] = error.mistakes;
	return new UserError("CAIRN_PUSH_REFUSED", {
		where: branch,
		what: `${mistake?.what ?? error.message}: nothing was changed`,
		todo: mistake?.todo === "The own token of a job can never have this right: give the input `token` one of a GitHub App with `workflows: write` (or of a person, with the scope `workflow`). GitHub asks for it where the workflow files of the commit are at the tip of no branch, as after a change of a pinned action. Where the branch `cairn-versions/<model>/<version>` is missing, a person who may push can make it, and this token will do (docs/workflow-files.md)." ? workflowRemedy : "Run it without `now`, which opens a pull request instead; or give it a token that may push past the protection of the branch (input token)."
	}, { cause: error });
}

// src/promotion/rollback/plan-rollback.ts
init_errors();
async function planRollback(git, options) {
	const { model, stage, registry } = options;
	const file = await readStageFile(git, options.base, model, stage);
	const present = file?.version ?? holderOf(registry, model, stage)?.version;
	if (present === void 0) throw new UserError("CAIRN_STAGE_EMPTY", {
		where: `${model}#${stage}`,
		what: "the stage holds no version, so there is nothing to roll back from",
		todo: "Promote a version with `propose`."
	});
	const done = doneBefore(file, options);
	if (done === void 0) refuseHeld(file, options);
	const version = done !== void 0 ? present : await chooseEarlier(git, registry, present, options);
	const to = await requireManifest(git, registry, model, version);
	const desired = {
		document: "stage",
		schemaVersion: 1,
		model,
		stage,
		version,
		manifest: to.digest,
		hold: done?.hold ?? options.hold
	};
	const before = done !== void 0 ? void 0 : await readManifest(git, model, present).catch(absent);
	return {
		model,
		stage,
		from: present,
		to,
		desired,
		text: serializeStage(desired),
		done: done !== void 0,
		differences: before === void 0 ? [] : compareManifests(before.manifest, to.manifest)
	};
}
function isCompatible({ differences }) {
	return differences.every(({ area }) => area !== "signature");
}
function doneBefore(file, { to, hold }) {
	return file?.hold?.reason === hold.reason && (to ?? file.version) === file.version ? file : void 0;
}
function refuseHeld(file, { model, stage, to, throughHold }) {
	if (file?.hold === void 0 || to !== void 0 && throughHold) return;
	const { reason, since, by } = file.hold;
	throw new UserError("CAIRN_STAGE_HELD", {
		where: `${model}#${stage}`,
		what: `is held at ${file.version} since ${since}${by === void 0 ? "" : ` by ${by}`}: ${reason}`,
		todo: `Take the hold out of ${stagePath(model, stage)} in a reviewed change first; or name a version by \`to\` together with \`now\`.`
	});
}
async function chooseEarlier(git, registry, present, { model, stage, to }) {
	const where = `${model}#${stage}`;
	const held = versionsHeld(registry, model, stage);
	if (to === void 0) {
		const registered = new Set(versionsOf(registry, model).map(({ version }) => version));
		const earlier = undoStack([...held, present]).slice(0, -1).findLast((version) => registered.has(version));
		if (earlier !== void 0) return earlier;
		throw new UserError("CAIRN_ROLLBACK_IMPOSSIBLE", {
			where,
			what: `held no other version before ${present} that is still registered`,
			todo: "Promote another version with `propose`, or empty the stage by deleting its file in a reviewed change."
		});
	}
	if (to === present) throw new UserError("CAIRN_ROLLBACK_IMPOSSIBLE", {
		where,
		what: `holds ${present} already`
	});
	await requireRegistered(git, registry, model, to);
	if (held.includes(to)) return to;
	const names = [...new Set(held)].filter((version) => version !== present);
	throw new UserError("CAIRN_ROLLBACK_IMPOSSIBLE", {
		where,
		what: `never held ${to}`,
		...names.length > 0 && { expected: `a version that it held: ${names.join(", ")}` },
		todo: "Promote it with `propose`, which judges it by the rules."
	});
}
function undoStack(held) {
	const stack = [];
	for (const version of held) {
		const index = stack.indexOf(version);
		if (index < 0) stack.push(version);
		else stack.length = index + 1;
	}
	return stack;
}
async function requireManifest(git, registry, model, version) {
	await requireRegistered(git, registry, model, version);
	const tagged = await readManifest(git, model, version);
	if (tagged !== void 0) return tagged;
	throw new UserError("CAIRN_VERSION_UNKNOWN", {
		where: `${model} ${version}`,
		what: "was not registered by Cairn: its tag holds no manifest"
	});
}
async function requireRegistered(git, registry, model, version) {
	const versions = versionsOf(registry, model);
	if (versions.some((candidate) => candidate.version === version)) return;
	const where = `${model} ${version}`;
	if (historyOf(registry, model).some(({ name }) => "version" in name && name.version === version)) throw new UserError("CAIRN_VERSION_RETIRED", {
		where,
		what: "was taken out of the registry",
		todo: "Name another version."
	});
	const newest = versions.slice(-5).map((candidate) => candidate.version);
	const restore = await restorationOf(git, model, version);
	throw new UserError("CAIRN_VERSION_UNKNOWN", {
		where,
		what: "there is no such version",
		...newest.length > 0 && { expected: `one of ${newest.join(", ")}` },
		...restore !== void 0 && { todo: restore }
	});
}
function absent(error) {
	if (error instanceof UserError) return void 0;
	throw error;
}

// src/promotion/stage/named-stage.ts
init_errors();
function namedStage(inputs) {
	const { stage } = inputs;
	const selector = parseSelector(inputs.model);
	if (selector === void 0 || selector.version !== void 0) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "model",
		what: `${JSON.stringify(inputs.model)} names no model and no stage${foreignLetters(inputs.model)}`,
		expected: "a model such as churn, or a stage of one such as churn#production"
	});
	if (selector.stage !== void 0 && stage !== void 0 && selector.stage !== stage) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "stage",
		what: `is ${stage}, but the input model names stage ${selector.stage}`
	});
	return {
		model: selector.model,
		stage: stage ?? selector.stage ?? "production"
	};
}

// src/report/rollback-report.ts
function rollbackReport(options) {
	const { from, to, desired, differences } = options;
	return [
		{
			priority: 0,
			markdown: headline(options)
		},
		{
			priority: 1,
			markdown: compatibility(differences, from, to)
		},
		{
			priority: 2,
			markdown: hold(desired)
		},
		{
			priority: 3,
			markdown: changes(differences, from, to)
		},
		{
			priority: 4,
			markdown: `<details><summary>Stage file as JSON</summary>\n\n${codeBlock(stableJson(desired).replaceAll("<", String.raw`\u003c`), "json")}\n\n</details>`
		}
	];
}
function headline({ from, to, desired, verdictLine }) {
	const by = desired.hold?.by === void 0 ? "" : `, asked for by ${escapeMarkdown(desired.hold.by)}`;
	return [
		`## ↩️ Roll ${escapeMarkdown(desired.model)} back to ${escapeMarkdown(to.version)} in ${escapeMarkdown(desired.stage)}`,
		`**Reason:** ${escapeMarkdown(desired.hold?.reason ?? "", 1e3)}${by}.`,
		`Merging this makes **${escapeMarkdown(to.version)}** (registered ${escapeMarkdown(to.createdAt)}), which held the stage before, the one in stage **${escapeMarkdown(desired.stage)}** in place of ${escapeMarkdown(from)}. ${code("release")} then states it by a tag and ${code("deploy")} deploys it.`,
		`Gate: ${escapeMarkdown(verdictLine)}.`
	].join("\n\n");
}
function compatibility(differences, from, to) {
	const signature = differences.filter(({ area }) => area === "signature");
	const title = "### Do callers notice?";
	if (signature.length === 0) return `${title}\n\nNo: inputs and outputs of ${escapeMarkdown(from)} and ${escapeMarkdown(to.version)} are the same.`;
	return [
		title,
		`⚠️ Yes: a request that ${escapeMarkdown(from)} answers is not one that ${escapeMarkdown(to.version)} answers. Change the callers, or roll back to another version.`,
		rows(signature, from, to)
	].join("\n\n");
}
function hold({ model, stage, hold: held }) {
	const file = `registry/${model}/stages/${stage}.json`;
	return [
		"### The hold",
		`From ${escapeMarkdown(held?.since ?? "")} on, ${code("propose")} opens no promotion to this stage: what was rolled back does not come again by itself.`,
		`To lift it, take the key ${code("hold")} out of ${code(file)} in a pull request of its own, once the reason is gone; ${code("release")} states that too.`
	].join("\n\n");
}
function changes(differences, from, to) {
	const others = differences.filter(({ area }) => area !== "signature");
	if (others.length === 0) return "";
	return `### What else differs\n\n${rows(others, from, to)}`;
}
function rows(differences, from, { version }) {
	const shown = differences.slice(0, 50);
	const cell = (value) => value === void 0 ? "–" : code(typeof value === "string" ? value : JSON.stringify(value), 120);
	const body = table([
		"",
		"What",
		`${escapeMarkdown(from)} (goes)`,
		`${escapeMarkdown(version)} (comes back)`
	], shown.map((one) => [
		one.area,
		escapeMarkdown(one.name, 120),
		cell(one.from),
		cell(one.to)
	]));
	const left = differences.length - shown.length;
	return left === 0 ? body : `${body}\n\n${left} more are not shown.`;
}

// src/promotion/rollback/propose-rollback.ts
async function proposeRollback(context, planned, options) {
	const { git, github, now } = context;
	const { base, reviewed, registry } = options;
	const { model, stage } = planned;
	const branch = rollbackBranch(model, stage);
	const pulls = github && await findPullRequests(github, branch);
	const open = pulls?.some((pull) => pull.open) ?? !await isMerged(git, branch, base.commit);
	const begun = open ? await holdOnBranch(git, planned.desired) : void 0;
	const plan = begun === void 0 ? planned : await options.planWith(begun);
	const { head, changed } = await updatePromotionBranch(git, {
		branch,
		base: base.commit,
		files: rollbackFiles(plan),
		superseded: `registry/${model}/versions/`,
		message: rollbackMessage(plan),
		now,
		signer: options.signer,
		finished: (seen) => !open && pulls?.some((pull) => pull.merged && pull.headSha === seen) === true
	});
	if (github === void 0 || pulls === void 0) {
		const { outcome } = await settleBranch(context, {
			head,
			base,
			config: options.config
		});
		return {
			plan,
			pull: void 0,
			branch,
			...outcome,
			changed
		};
	}
	const judged = await judgeChange(git, {
		model,
		stage,
		base: base.commit,
		head,
		reviewed,
		registry,
		judged: {
			moment: now().toISOString(),
			approvals: []
		}
	});
	const line = "problem" in judged ? `Do not merge: ${judged.problem}` : verdictLine(judged.verdict);
	const { pull, updated } = await keepPullRequest(github, pulls, {
		branch,
		base: base.name,
		title: `Roll ${model} back to ${plan.to.manifest.version} in ${stage}`,
		bodyOf: (before) => bodyOf(before, plan, line),
		waiting: context
	});
	const { outcome } = await settleProposal({
		...context,
		github
	}, {
		head,
		base,
		pull,
		config: options.config
	});
	return {
		plan,
		pull,
		branch,
		...outcome,
		changed: changed || updated
	};
}
async function isMerged(git, branch, base) {
	const head = await fetchBranch(git, branch);
	return head !== void 0 && await mergeBase(git, head, base) === head;
}
function bodyOf(before, plan, line) {
	const { from, to, desired, differences } = plan;
	const sections = rollbackReport({
		from,
		to: to.manifest,
		desired,
		differences,
		verdictLine: line
	});
	return withReport(before, fitSections(sections, reportBudget(before)));
}

// src/promotion/rollback/rollback-base.ts
init_errors();
async function rollbackBase({ git, log }, of) {
	const base = await (of.now ? fetchBaseBranch : baseOfProposal)(git, of.asked);
	if (of.asked !== void 0) return base;
	const bases = await releasedBases({
		git,
		log
	}, of.configFile);
	const owner = (await stageOwners(git, bases)).get(stagePath(of.model, of.stage));
	if (owner === void 0 || owner === bases[0]) return base;
	if (!of.now) return owner;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "now",
		what: `works on the default branch, but the file of ${of.model}#${of.stage} that is released is that of ${owner.name}`,
		todo: `Leave it out: the pull request then goes to ${owner.name}.`
	});
}

// src/promotion/rollback/rehearse-rollback.ts
init_errors();
async function rehearseRollback(context, { plan, config }) {
	const { from, to } = plan;
	const { version } = to.manifest;
	return [
		{
			id: "manifest",
			verdict: "pass",
			message: `${version} is registered, and its manifest is the one that its tag names (${to.digest}).`
		},
		await tryArtifacts(context, plan, config),
		isCompatible(plan) ? {
			id: "signature",
			verdict: "pass",
			message: `Callers notice nothing: inputs and outputs are those of ${from}.`
		} : {
			id: "signature",
			verdict: "fail",
			message: `Callers of ${from} would break: ${signatureChanges(plan)}.`
		},
		tryTarget(plan, config)
	];
}
async function tryArtifacts(context, { to: { manifest } }, config) {
	const into = join(context.temporary, "rehearsal", manifest.version);
	try {
		await fetchArtifacts({
			...context,
			manifest,
			into,
			storage: config.storage
		});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			id: "artifacts",
			verdict: "fail",
			message: error.message
		};
	}
	const bytes = manifest.artifacts.reduce((sum, { size }) => sum + size, 0);
	return {
		id: "artifacts",
		verdict: "pass",
		message: `All ${manifest.artifacts.length} files (${bytes} bytes) were fetched and have the digests of the manifest.`
	};
}
function signatureChanges({ differences }) {
	return differences.filter(({ area }) => area === "signature").map(({ name, from, to }) => `${name} is ${shown(from)} now and would be ${shown(to)}`).join("; ");
}
function shown(value) {
	if (value === void 0) return "absent";
	return typeof value === "string" ? value : JSON.stringify(value);
}
function tryTarget({ model, stage }, config) {
	const name = config.models[model]?.stages?.[stage]?.target;
	if (name === void 0) return {
		id: "target",
		verdict: "not-applicable",
		message: "The stage has no target to deploy to."
	};
	const target = config.targets?.[name];
	return target === void 0 ? {
		id: "target",
		verdict: "fail",
		message: `The configuration has no target ${name}.`
	} : {
		id: "target",
		verdict: "pass",
		message: `The target ${name} (${target.kind}) is configured.`
	};
}

// src/promotion/rollback/rollback-result.ts
function rehearsed(plan, checks) {
	const good = checks.every(({ verdict }) => verdict !== "fail");
	const { model, stage, from } = plan;
	const { version } = plan.to.manifest;
	const what = `${model}#${stage} from ${from} to ${version}`;
	return {
		outputs: {
			...outputsOf(plan),
			verdict: good ? "pass" : "fail",
			changed: false
		},
		document: {
			...planDocument(plan),
			checks
		},
		summary: [`## ${good ? "✅" : "❌"} Rehearsal: ${escapeMarkdown(what)}`, table([
			"Check",
			"Verdict",
			"Why"
		], checks.map(rowOf))].join("\n\n"),
		headline: good ? `A rollback of ${what} would work; nothing was changed.` : `A rollback of ${what} would not work: ${checks.find(({ verdict }) => verdict === "fail")?.message ?? ""}`,
		conclusion: good ? "success" : "failure"
	};
}
function rolledBack(plan, { commit, created, tagged, released }) {
	const { model, stage } = plan;
	const { version } = plan.to.manifest;
	const done = created || tagged.length > 0;
	return {
		outputs: {
			...outputsOf(plan),
			released: JSON.stringify(released),
			changed: done
		},
		document: {
			...planDocument(plan),
			commit,
			tagged,
			released
		},
		summary: [
			`## ↩️ ${escapeMarkdown(`${model}#${stage} is back at ${version}`)}`,
			`**Reason:** ${escapeMarkdown(plan.desired.hold.reason, 1e3)}`,
			isCompatible(plan) ? "" : "⚠️ Inputs or outputs differ: callers may have to change.",
			deployNote(released)
		].filter((part) => part !== "").join("\n\n"),
		headline: done ? `${model}#${stage} is back at ${version} and held; ${released.length} to deploy.` : `${model}#${stage} was back at ${version} already; ${released.length} to deploy.`,
		conclusion: "success"
	};
}
function nothingToRollBack(plan) {
	const { model, stage, desired } = plan;
	return {
		outputs: outputsOf(plan),
		document: planDocument(plan),
		headline: `${model}#${stage} is at ${desired.version} and held since ${desired.hold.since} already: nothing to do.`,
		conclusion: "success"
	};
}
function rollbackProposed({ plan, pull, branch, verdict, line, changed }, next) {
	const { model, stage } = plan;
	const { version } = plan.to.manifest;
	const what = `${model}#${stage} from ${plan.from} to ${version}`;
	const title = `## ↩️ ${escapeMarkdown(what)}`;
	const outputs = {
		...outputsOf(plan),
		branch,
		verdict,
		changed
	};
	const document = {
		...planDocument(plan),
		branch,
		verdict,
		changed
	};
	if (pull === void 0) return {
		outputs,
		document: {
			...document,
			next: next.map(({ command }) => command)
		},
		summary: `${title}\n\n${escapeMarkdown(line)}.\n\n${nextStepBlock(next)}`,
		headline: `Branch ${branch} returns ${what}: ${line}.`,
		conclusion: "success"
	};
	return {
		outputs: {
			...outputs,
			"pull-request": pull.number,
			url: pull.url
		},
		document: {
			...document,
			pullRequest: pull.number,
			url: pull.url
		},
		summary: `${title}\n\nPull request [#${pull.number}](${pull.url}). ${escapeMarkdown(line)}.`,
		headline: `Pull request ${pull.number} returns ${what}: ${line}.`,
		conclusion: "success"
	};
}
function outputsOf(plan) {
	return {
		version: plan.to.manifest.version,
		from: plan.from,
		"pull-request": "",
		url: "",
		branch: "",
		verdict: "not-applicable",
		released: "[]",
		changed: false
	};
}
function planDocument(plan) {
	const { model, stage, from, desired, differences } = plan;
	return {
		model,
		stage,
		from,
		version: desired.version,
		hold: desired.hold,
		compatible: isCompatible(plan),
		differences
	};
}
function rowOf({ id, verdict, message }) {
	return [
		code(id),
		verdict,
		escapeMarkdown(message, 600)
	];
}
function deployNote(released) {
	if (released.length === 0) return "Nothing is left to deploy.";
	return `To deploy: ${released.map(({ tag, target }) => `${code(tag)} to ${code(target)}`).join(", ")}.`;
}

// src/verbs/rollback.ts
init_errors();
const rollback = defineVerb({
	name: "rollback",
	summary: "Returns a stage to a version that held it before, with a reason and a hold.",
	about: [
		"Changes the stage file back to an earlier version, and puts a hold into it: `propose` promotes nothing to the stage",
		"until a reviewed change takes the hold out. By default this is a pull request on its own branch, whose text says what",
		"comes back, why, and whether callers notice. With `now` it is done at once: one push brings the change to the default",
		"branch and the tag of the stage, or neither, and the output `released` is the matrix for `deploy`, as `release` gives it. With",
		"`rehearse` nothing is changed: it tries what a rollback needs (the manifest, every file of the model, the signature,",
		"the target) and fails where one is missing.",
		"",
		"Without GitHub the branch alone is written, and the log says by which commands it is merged and released.",
		"",
		"Safe to run twice: with the same reason, what an earlier run began is found and finished."
	].join("\n"),
	icon: "rotate-ccw",
	permissions: [
		{
			scope: "contents",
			access: "write",
			reason: "to push the branch (with `now`: the default branch and the tag)"
		},
		{
			scope: "deployments",
			access: "read",
			reason: "with `now`, to see what is deployed already"
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
	sends: { always: "the branch of the return and its pull request, or with `now` the commit and the tag themselves" },
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration; `model#stage` names the stage too."
		},
		stage: {
			kind: "string",
			description: "Stage to roll back (default: the one that model names, else production)."
		},
		to: {
			kind: "string",
			description: "Version to return to, without a leading v (default: the one that held the stage before the present one)."
		},
		reason: {
			kind: "string",
			required: true,
			example: "wrong on Mondays",
			description: "Why, in one line; it is kept with the hold and shown to reviewers."
		},
		now: {
			kind: "boolean",
			default: "false",
			description: "Do it at once on the default branch, without a pull request."
		},
		rehearse: {
			kind: "boolean",
			default: "false",
			description: "Change nothing; try whether the rollback would work."
		},
		base: {
			kind: "string",
			description: "Branch that the pull request goes to (default: the one whose stage file is released, which is the default branch unless `promotion.bases` names others)."
		},
		commits: commitsInput,
		token: tokenInput("pushes and opens the pull request; with `now` on a protected branch, one that may push to it"),
		config: configInput("which is read from the base branch")
	},
	outputs: {
		version: "The version that comes back.",
		from: "The version that goes; the same as version where an earlier run was here.",
		"pull-request": "Number of the pull request; empty where there is none.",
		url: "Web address of the pull request; empty where there is none.",
		branch: "Branch of the pull request; empty with `now`.",
		verdict: "What the gate says of the pull request, or the rehearsal of itself: `pass`, `fail`, `inconclusive` or `not-applicable`; `not-applicable` with `now`.",
		released: "With `now`, JSON list of `{model, stage, version, tag, target, environment}` to deploy, for a job matrix; else `[]`.",
		changed: "`true` where something was pushed, tagged or updated."
	},
	async run(inputs, context) {
		await noteUnsigned(context);
		const { model, stage } = namedStage(inputs);
		const reason = inputs.reason.trim();
		if (reason === "") throw new UserError("CAIRN_INPUT_INVALID", {
			where: "reason",
			what: "is empty",
			expected: "why the stage is rolled back"
		});
		if (inputs.now && inputs.commits === "api") throw new UserError("CAIRN_INPUT_INVALID", {
			where: "commits",
			what: "is api, and with `now` the change and its stage tag go to the default branch in one push of git",
			todo: "Leave out `now`: a pull request can have commits that GitHub signs."
		});
		if (!inputs.rehearse) await requireTagsReach(context);
		const { base: asked, now, config: configFile } = inputs;
		const base = await rollbackBase(context, {
			model,
			stage,
			asked,
			now,
			configFile
		});
		const reviewed = await readReviewedConfig(context.git, base.commit, inputs.config);
		await declaredElsewhere(context.git, base.commit, inputs.config);
		stageOf(modelOf(reviewed.config, model), stage);
		const registry = await readRegistry(context.git, {
			models: [model],
			fetch: true
		});
		for (const { tag, problem, remedy } of registry.diagnostics) context.log.warning(`Tag ${tag} ${problem}. ${remedy}`);
		const hold = {
			reason,
			since: context.now().toISOString(),
			by: await personOf(context)
		};
		const planAt = async (git, commit, known = hold) => planRollback(git, {
			model,
			stage,
			to: inputs.to,
			hold: known,
			base: commit,
			registry,
			throughHold: inputs.now
		});
		if (inputs.rehearse) {
			const plan = await planAt(readOnlyGit(context.git), base.commit);
			return rehearsed(plan, await rehearseRollback(context, {
				plan,
				config: reviewed.config
			}));
		}
		if (inputs.now) return atOnce(context, planAt, {
			reviewed,
			registry,
			configFile: inputs.config,
			inputs
		});
		return byBranch(context, planAt, {
			base,
			reviewed,
			registry,
			inputs
		});
	}
});
async function atOnce(context, planAt, options) {
	if (options.inputs.base !== void 0) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "base",
		what: "is given together with now, which works on the default branch",
		todo: "Leave one of them out."
	});
	const { git, log } = context;
	const { config } = options.reviewed;
	const { plan, commit, created, facts } = await commitRollback(git, {
		now: context.now,
		plan: async (base) => planAt(git, base),
		publish: async ({ model, stage }, head, along) => {
			const { registry, configFile } = options;
			const facts = await planRelease(context, {
				commit: head,
				config,
				registry,
				configFile,
				only: {
					model,
					stage
				},
				unpublished: along !== void 0
			});
			return applyRelease(context, facts, { along });
		}
	});
	if (created) log.info(`Committed ${commit.slice(0, 12)} to the default branch.`);
	return rolledBack(plan, {
		commit,
		created,
		...facts
	});
}
async function byBranch(context, planAt, options) {
	const { git, log } = context;
	const { base, inputs } = options;
	const signer = signerOf(inputs, gitHubIfAny(context, "rollback"));
	const fresh = await planAt(git, base.commit);
	if (fresh.done) return nothingToRollBack(fresh);
	const outcome = await proposeRollback(context, fresh, {
		...options,
		config: inputs.config,
		signer,
		planWith: async (hold) => planAt(git, base.commit, hold)
	});
	const { pull, branch, line } = outcome;
	if (pull !== void 0) {
		log.info(`Pull request ${pull.number}: ${line}.`);
		return rollbackProposed(outcome, []);
	}
	return rollbackProposed(outcome, await sayNextSteps(context, {
		branch,
		base: base.name
	}));
}

export { rollback as t };