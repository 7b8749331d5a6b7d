import { c as declaredElsewhere } from "./config.js";
import { f as readOnlyGit } from "./git.js";
import { n as planRelease, r as applyRelease, t as planDocument } from "./plan-release.js";
import { t as releasedBases } from "./released-bases.js";
import { T as stagePath, r as readRegistry } from "./registry.js";
import { t as stageOwners } from "./stage-owners.js";
import { t as noteUnsigned } from "./unsigned-note.js";
import { It as init_errors, f as code, g as defineVerb, h as table, m as escapeMarkdown, o as foreignLetters, zt as sentence } from "./kernel.js";
import { n as requireTagsReach } from "./remote-repository.js";
import { a as tokenInput, o as configInput } from "./actions-host.js";

// src/promotion/release/plan-bases.ts
async function planBases(read, { bases, ...shared }) {
	const [first] = bases;
	if (bases.length === 1) return planRelease(read, {
		...first,
		...shared
	});
	const owners = await stageOwners(read.git, bases);
	const plans = [];
	for (const base of bases) {
		const counts = (model, stage) => owners.get(stagePath(model, stage)) === base;
		plans.push(await planRelease(read, {
			...base,
			...shared,
			counts
		}));
	}
	return {
		commit: first.commit,
		stages: plans.flatMap(({ stages }) => stages),
		refused: plans.flatMap(({ refused }) => refused),
		undeclared: plans.flatMap(({ undeclared }) => undeclared.filter(({ path }) => !owners.has(path)))
	};
}

// src/verbs/release.ts
init_errors();
const release = defineVerb({
	name: "release",
	summary: "Makes stage tags and releases match the stage files of the default branch.",
	about: [
		"After a merge, compares every stage file of the default branch with the newest tag of the stage. Where they differ",
		"it states the change by an annotated tag (`<model>#<stage>#<n>`) on the commit of the version, and makes the",
		"release of the version a full one. Its output `released` is the matrix for `deploy`. The tag also says which version",
		"it replaces, which one is kept as fallback, how the traffic is split, and whether the stage is held; a change of one of",
		"these alone is a fact too. Each change is judged again by the rules that stood before it was merged: where the verdict",
		"is not a pass, or cannot be made, nothing at all is tagged and the job fails, unless the stage file carries an override",
		"for this version (person and reason, which the tag then states), returns with a hold to a version that held the stage, or",
		"changes only the terms of the version in place; a stage without rules is released and says so. A stage file that was",
		"deleted empties its stage. What an earlier run left unfinished is",
		"finished first. With `dry-run` it says what it would do, in a part of the code that has no means to write.",
		"",
		"Safe to run twice, in parallel, and for a commit that is not the newest any more: it always works towards the head",
		"of the default branch, and lists again what was tagged earlier but is not deployed yet. Branches that",
		"`promotion.bases` of the configuration there names are looked at as well; where they say something else of a stage, the",
		"branch counts whose history holds the last change of the others."
	].join("\n"),
	icon: "tag",
	permissions: [
		{
			scope: "contents",
			access: "write",
			reason: "to push stage tags and update releases"
		},
		{
			scope: "deployments",
			access: "read",
			reason: "to see which stages are deployed already"
		},
		{
			scope: "pull-requests",
			access: "read",
			reason: "to read who approved, where a rule asks for approvals"
		}
	],
	sends: { always: "the tags of stages, and releases" },
	inputs: {
		token: tokenInput("pushes the tags and updates the releases"),
		"dry-run": {
			kind: "boolean",
			default: "false",
			description: "Say what would be done, and do nothing."
		},
		"make-latest": {
			kind: "boolean",
			description: "Whether the release of the version becomes \"Latest\" of the repository (default: false)."
		},
		config: configInput("which is read from the default branch")
	},
	outputs: {
		released: "JSON list of `{model, stage, version, tag, target, environment}`: the stages with a target that are not deployed yet, for a job matrix.",
		changed: "`true` where a stage was tagged now.",
		plan: "JSON `{commit, stages: [{model, stage, action, version, holder, tag, finishes, unfinished}]}`: what each stage needed."
	},
	async run(inputs, context) {
		const { log } = context;
		const git = readOnlyGit(context.git);
		await requireTagsReach(context);
		const bases = await releasedBases({
			...context,
			git
		}, inputs.config);
		const [{ commit }] = bases;
		const elsewhere = await declaredElsewhere(git, commit, inputs.config);
		const models = [...new Set(bases.flatMap(({ config }) => Object.keys(config.models)))];
		const registry = await readRegistry(git, {
			models,
			fetch: true
		});
		for (const { tag, problem, remedy } of registry.diagnostics) log.warning(`Tag ${tag} ${problem}. ${remedy}`);
		const plan = await planBases(context, {
			bases,
			registry,
			configFile: inputs.config
		});
		for (const { path, model } of plan.undeclared) {
			const other = elsewhere.get(model)?.file;
			if (other === void 0) log.warning(`${path}${foreignLetters(path)} is ignored: the configuration has no such model or stage.`);
			else log.info(`${path} is left to a run with the configuration ${other}, which declares its model.`);
		}
		const document = planDocument(plan);
		if (plan.refused.length > 0) return refusal(plan, document);
		if (inputs["dry-run"]) return planned(plan, document);
		await noteUnsigned(context);
		const { tagged, released, grounds } = await applyRelease(context, plan, { latest: inputs["make-latest"] ?? false });
		const nowhere = withoutTarget(plan);
		return {
			outputs: {
				released: JSON.stringify(released),
				changed: tagged.length > 0,
				plan: JSON.stringify(document)
			},
			document: {
				commit,
				tagged,
				released,
				grounds
			},
			summary: [summaryOf({
				tagged,
				released,
				grounds
			}), ...nowhere].join("\n\n"),
			headline: [
				tagged.length === 0 ? "Every stage is as its file says" : `Tagged ${tagged.join(", ")}`,
				`; ${released.length} to deploy.`,
				...nowhere.map((line) => ` ${line}`)
			].join(""),
			conclusion: "success"
		};
	}
});
function withoutTarget({ stages }) {
	const names = stages.flatMap((one) => "wanted" in one && one.wanted.settings.target === void 0 ? [`${one.model}/${one.stage}`] : []);
	if (names.length === 0) return [];
	return [`Nothing is deployed for ${names.join(", ")}: no target. Add target: to the stage and its entry to targets: in cairn.yaml.`];
}
function planned(plan, document) {
	const changes = plan.stages.filter(({ action }) => action !== "none");
	const rows = plan.stages.map((one) => [
		code(one.model),
		code(one.stage),
		one.action,
		code(one.holder?.version ?? ""),
		code("wanted" in one ? one.wanted.desired.version : ""),
		[one.earlier, "own" in one ? one.own : void 0].flatMap((release) => release === void 0 ? [] : [code(release.tag)]).join(", ")
	]);
	return {
		outputs: {
			released: "[]",
			changed: false,
			plan: JSON.stringify(document)
		},
		document,
		summary: ["## What `release` would do", ...rows.length === 0 ? ["No stage has a file."] : [table([
			"Model",
			"Stage",
			"Action",
			"Now",
			"Then",
			"Releases to finish"
		], rows)]].join("\n\n"),
		headline: changes.length === 0 ? "Nothing to tag: every stage is as its file says." : `Would ${changes.map(({ action, model, stage }) => `${action} ${model}#${stage}`).join(", ")}. Nothing was changed.`,
		conclusion: "success"
	};
}
function refusal({ refused }, document) {
	const stages = [...new Set(refused.map(({ where = "" }) => where))];
	return {
		outputs: {
			released: "[]",
			changed: false,
			plan: JSON.stringify(document)
		},
		document: {
			...document,
			refused
		},
		summary: ["## Nothing was released", table([
			"Stage",
			"Why not",
			"What to do"
		], refused.map(({ where = "", what, todo = "" }) => [
			code(where),
			escapeMarkdown(what, 1e3),
			escapeMarkdown(todo, 600)
		]))].join("\n\n"),
		headline: `Nothing was released: ${stages.join(", ")} may not be.`,
		conclusion: "failure",
		annotations: refused.map((mistake) => ({
			level: "error",
			message: `CAIRN_RELEASE_REFUSED: ${sentence(mistake)}`
		}))
	};
}
function summaryOf({ tagged, released, grounds }) {
	if (tagged.length === 0 && released.length === 0) return "## Every stage is as its file says";
	return [
		"## Released",
		tagged.length === 0 ? "No new tag." : `New tags: ${tagged.map((tag) => code(tag)).join(", ")}`,
		...grounds.length === 0 ? [] : [grounds.map((ground) => `- ${escapeMarkdown(ground, 1e3)}`).join("\n")],
		...released.length === 0 ? [] : [table([
			"Model",
			"Stage",
			"Version",
			"Tag",
			"Target"
		], released.map((one) => [
			one.model,
			one.stage,
			one.version,
			one.tag,
			one.target
		].map((text) => code(text))))]
	].join("\n\n");
}

export { release as t };