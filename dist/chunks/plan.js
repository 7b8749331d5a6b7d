import { n as loadConfig, o as trainedModelOf, r as modelOf } from "./config.js";
import { X as hasRemote } from "./git.js";
import { n as requireTagsReach } from "./remote-repository.js";
import { f as code, g as defineVerb, z as counted } from "./kernel.js";
import { c as readCommittedConfig } from "./policy.js";
import { c as isRuleOf, h as isTrained } from "./parse-config.js";
import { n as keepCommit } from "./kept-branch.js";
import { a as tokenInput, o as configInput } from "./actions-host.js";

// src/promotion/stage/next-stages.ts
function nextStages(config) {
	return Object.entries(config.models).flatMap(([model, { stages = {} }]) => Object.entries(stages).flatMap(([stage, { rules = [] }]) => {
		return [...new Set(rules.flatMap((rule) => isRuleOf("after", rule) ? [rule.after] : []))].map((from) => ({
			model,
			from,
			stage
		}));
	}));
}

// src/verbs/plan.ts
const plan = defineVerb({
	name: "plan",
	summary: "Lists the models of the configuration for a job matrix, before anything runs for each of them.",
	about: [
		"One workflow serves all models of `cairn.yaml`: a first job plans, and a matrix over its output `models` does the work",
		"for each. So a new model needs no new workflow, and no model waits in the place of another one.",
		"",
		"With `keep` it also keeps the commit that is about to be trained, on a branch `cairn-versions/<model>/pending-<commit>`:",
		"a training may last for hours, and GitHub lets a job tag a version of that commit only while some branch has its",
		"workflow files (docs/workflow-files.md). `register` replaces it by the branch of the version.",
		"",
		"Safe to run twice: a branch that is there already is left as it is."
	].join("\n"),
	icon: "list",
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "to read the configuration (`write` with `keep`, for the branch)"
	}],
	sends: { asked: { keep: "a branch that keeps the commit" } },
	inputs: {
		model: {
			kind: "string",
			description: "One model alone (default: all that `for` means)."
		},
		for: {
			kind: "string",
			default: "training",
			choices: [
				"training",
				"drift",
				"promotion"
			],
			description: "Which models: all that are trained here, or those of them that the configuration monitors (those known by their tags alone are left out of both), or those with a stage that has a rule `after` another."
		},
		keep: {
			kind: "boolean",
			default: "false",
			description: "Keep the commit of the checkout for the tags of what is trained from it."
		},
		token: tokenInput("pushes the branches of `keep`"),
		config: configInput()
	},
	outputs: {
		models: "JSON list of names of models, for a job matrix; `[]` where there is none.",
		promotions: "With `for: promotion`, JSON list of the stages that wait for another one, each as `model`, `from` and `stage`, for a job matrix; else `[]`.",
		kept: "JSON list of the branches that keep the commit; `[]` without `keep`."
	},
	async run(inputs, context) {
		const { git, log } = context;
		const config = await loadConfig(context, inputs.config);
		if (inputs.model !== void 0) modelOf(config, inputs.model);
		const promotions = inputs.for === "promotion" ? await promotionsOf(inputs, git) : [];
		const models = inputs.for === "promotion" ? [...new Set(promotions.map(({ model }) => model))] : trainedModels(config, {
			model: inputs.model,
			monitored: inputs.for === "drift"
		}, log);
		const kept = [];
		if (inputs.keep && !await hasRemote(git)) log.info("There is no remote that tags could be refused by.");
		else if (inputs.keep) {
			await requireTagsReach(context);
			const commit = await git.run(["rev-parse", "HEAD"]);
			for (const model of models) {
				const { branch, created } = await keepCommit(git, model, commit);
				log.info(`${created ? "Made" : "Already there:"} ${branch}.`);
				kept.push(branch);
			}
		}
		return {
			outputs: {
				models: JSON.stringify(models),
				promotions: JSON.stringify(promotions),
				kept: JSON.stringify(kept)
			},
			document: {
				models,
				promotions,
				kept
			},
			summary: `## Planned\n\n${models.length === 0 ? "No model." : models.map((name) => code(name)).join(", ")}`,
			headline: `${counted(models.length, "model")}${models.length > 0 ? `: ${models.join(", ")}` : ""}.`,
			conclusion: "success"
		};
	}
});
function trainedModels(config, { model: only, monitored }, log) {
	if (only !== void 0) {
		trainedModelOf(config, only);
		return [only];
	}
	const models = [];
	const skipped = [];
	const untrained = [];
	for (const [name, model] of Object.entries(config.models)) (!isTrained(model) ? untrained : monitored && model.monitor === void 0 ? skipped : models).push(name);
	if (skipped.length > 0) log.info(`Not monitored by the configuration: ${skipped.join(", ")}.`);
	if (untrained.length > 0) log.info(`Known by tags alone, so neither trained nor monitored: ${untrained.join(", ")}.`);
	return models;
}
async function promotionsOf({ model, config: file }, git) {
	const { config } = await readCommittedConfig(git, await git.run(["rev-parse", "HEAD"]), file);
	return nextStages(config).filter((one) => (model ?? one.model) === one.model);
}

export { plan as t };