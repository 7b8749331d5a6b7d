import { a as tokenInput, o as configInput, s as runAction } from "./chunks/actions-host.js";
import { t as configName } from "./chunks/configurations.js";
import { t as declaredModels } from "./chunks/declared-models.js";
import { c as explainFetch, l as defaultRevision } from "./chunks/git.js";
import { t as checkRef$1 } from "./chunks/check-ref.js";
import { t as gtoActionOutputs } from "./chunks/gto-json.js";
import { Dt as plainText, It as init_errors, Mt as UserError, f as code, g as defineVerb, h as table } from "./chunks/kernel.js";
import { t as checkedRefJson } from "./chunks/registry-json.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";

// src/verbs/check-ref.ts
init_errors();
const checkRef = defineVerb({
	name: "check-ref",
	summary: "Says what a tag did to which model, with the outputs of gto-action.",
	about: [
		"For workflows that start on tags: reads the tag of the event, finds its place in the history of the model, and sets",
		"the seven outputs of `iterative/gto-action`, so that workflows written for it go on working. Type, path and",
		"description come from `dvc.yaml` or `artifacts.yaml` at the tagged commit, else from the default branch; the path",
		"starts at the root of the repository, and an address (`s3://…`) is left as it is. All outputs are empty for a ref",
		"that is no tag of a model, and the step passes.",
		"",
		"Safe to run twice: it fetches the tags of the model and changes nothing else. Needs no `fetch-depth: 0`."
	].join("\n"),
	icon: "tag",
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "to fetch the tags of the model"
	}],
	sends: {},
	inputs: {
		ref: {
			kind: "string",
			description: "The tag, with or without `refs/tags/` (default: the ref of the event)."
		},
		token: tokenInput("fetches the tags"),
		config: configInput("whose models are ours; where there is none, every artifact is")
	},
	outputs: {
		event: "`registration`, `deregistration`, `assignment`, `unassignment`, `deprecation` or `creation`; empty for a foreign ref.",
		name: "Name of the model.",
		version: "The version with a leading v, where the event is about one.",
		stage: "The stage, where the event is an assignment.",
		type: "Type of the artifact, where it is annotated.",
		path: "Path of the artifact from the root of the repository, where it is annotated.",
		description: "Description of the artifact on one line, where it is annotated."
	},
	async run(inputs, context) {
		const ref = inputs.ref ?? context.event.ref;
		if (ref === void 0) throw new UserError("CAIRN_INPUT_INVALID", {
			where: "ref",
			what: "is missing, and no event names one",
			expected: "the name of a tag"
		});
		const declared = await declaredIn(context, inputs.config);
		const fallback = await defaultRevision(context.git, { ask: true });
		const checked = await checkRef$1(context.git, ref, {
			declared,
			fallback,
			fetch: true
		}).catch(explainFetch("The tag is read from the remote."));
		for (const warning of checked.warnings) context.log.warning(plainText(warning));
		const outputs = gtoActionOutputs(checked);
		return {
			outputs,
			document: checked.kind === "event" ? checkedRefJson(checked) : null,
			summary: summaryOf(ref, checked, outputs),
			headline: checked.kind === "event" ? `${plainText(ref)}: ${outputs.event} of ${outputs.name} ${outputs.version}.` : `${plainText(ref)} is no tag of a model.`,
			conclusion: "success"
		};
	}
});
async function declaredIn(context, config) {
	const text = await readFile(join(context.workspace, config), "utf8").catch((cause) => {
		if (config === "cairn.yaml") return void 0;
		throw new UserError("CAIRN_CONFIG_INVALID", {
			where: config,
			what: "cannot be read"
		}, { cause });
	});
	return text === void 0 ? void 0 : (await declaredModels({
		file: config,
		text
	}))?.map(({ name }) => name);
}
function summaryOf(ref, { kind }, outputs) {
	if (kind === "foreign") return `## ${code(ref)} is no tag of a model`;
	const rows = Object.entries(outputs).filter(([, value]) => value !== "");
	return `## What ${code(ref)} did\n\n${table(["output", "value"], rows.map(([name, value]) => [name, code(value)]))}`;
}

// actions/check-ref/main.ts
await runAction(checkRef);

export {  };