import { It as init_errors, Lt as messageOf, Mt as UserError } from "./kernel.js";
import { n as configurationsAt, r as configurationsIn, t as configName } from "./configurations.js";
import { B as oncePerCommit, U as readFileAt } from "./git.js";
import { t as declaredModels } from "./declared-models.js";
import { h as isTrained, m as configFolder, p as nearest, t as parseConfig } from "./parse-config.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";

// src/config/declared-once.ts
init_errors();
async function requireDeclaredOnce(own, all) {
	const ours = await declaredModels(own) ?? [];
	const others = await modelsOf(otherConfigurations(own.file, all));
	const mistakes = ambiguousModels([...ours, ...others]).filter(({ of }) => of.some((one) => ours.includes(one)));
	if (mistakes.length > 0) throw new UserError("CAIRN_MODEL_AMBIGUOUS", mistakes.map(({ mistake }) => mistake));
	return new Map(others.map((model) => [model.name, model]));
}
const declaredElsewhere = oncePerCommit(async (git, commit, file) => {
	const all = await configurationsAt(git, commit);
	return requireDeclaredOnce(all.find((one) => one.file === file) ?? {
		file,
		text: await readFileAt(git, commit, file) ?? ""
	}, all);
});
function ambiguousModels(declared) {
	const first = /* @__PURE__ */ new Map();
	return declared.flatMap((model) => {
		const key = model.name.toLowerCase();
		const before = first.get(key);
		if (before === void 0) {
			first.set(key, model);
			return [];
		}
		return [{
			of: [before, model],
			mistake: ambiguous(model, before)
		}];
	});
}
async function modelsOf(configurations) {
	return (await Promise.all(configurations.map(declaredModels))).flatMap((models) => models ?? []);
}
function otherConfigurations(file, all) {
	return all.filter((one) => configFolder(one.file) !== configFolder(file));
}
function ambiguous(model, before) {
	const there = `${before.file}:${before.line}`;
	return {
		where: `${model.file}:${model.line} models.${model.name}`,
		what: model.name === before.name ? `is declared in ${there} as well` : `differs from ${before.name} in ${there} in nothing but case`,
		expected: "one declaration and one spelling of a model, because tags and registry/ are one for the repository",
		todo: "Take one of them out, or give it another name."
	};
}

// src/config/load-config.ts
init_errors();
async function loadConfig(context, file = configName) {
	const written = await readConfigText(context.workspace, file);
	const config = parseConfig(written.text, file);
	await requireDeclaredOnce(written, await configurationsIn(context));
	return config;
}
async function readConfigText(workspace, file) {
	try {
		return {
			file,
			text: await readFile(resolve(workspace, file), "utf8")
		};
	} catch (error) {
		throw new UserError("CAIRN_CONFIG_INVALID", {
			where: file,
			what: `cannot be read (${messageOf(error).split(",")[0] ?? ""})`,
			expected: "the configuration of Cairn, at the root of the repository or above the folder at hand",
			todo: "`cairn init` writes a starter; the input config names another file."
		}, { cause: error });
	}
}
function modelOf(config, name) {
	return entryOf(config.models, name, "CAIRN_MODEL_UNKNOWN", "model");
}
function trainedModelOf(config, name) {
	const model = modelOf(config, name);
	if (isTrained(model)) return model;
	throw new UserError("CAIRN_MODEL_UNTRAINED", {
		where: `cairn.yaml models.${name}`,
		what: "is known by its tags alone: the configuration does not say how it is trained",
		expected: "the keys task, dataset, target, features and train",
		todo: "Add them (docs/configuration.md) to train, evaluate and watch it here; its tags are read without them."
	});
}
function stageOf(model, name) {
	return entryOf(model.stages ?? {}, name, "CAIRN_STAGE_UNKNOWN", "stage");
}
function datasetOf(config, name) {
	return entryOf(config.datasets ?? {}, name, "CAIRN_DATASET_UNKNOWN", "dataset");
}
function entryOf(entries, name, code, kind) {
	const entry = Object.hasOwn(entries, name) ? entries[name] : void 0;
	if (entry !== void 0) return entry;
	const names = Object.keys(entries);
	const near = nearest(name, names);
	throw new UserError(code, {
		where: "cairn.yaml",
		what: `has no ${kind} ${JSON.stringify(name)}`,
		expected: names.length === 0 ? `a ${kind} (there is none)` : `one of ${names.join(", ")}`,
		...near !== void 0 && { todo: `Did you mean ${JSON.stringify(near)}?` }
	});
}

export { stageOf as a, declaredElsewhere as c, readConfigText as i, modelsOf as l, loadConfig as n, trainedModelOf as o, modelOf as r, ambiguousModels as s, datasetOf as t };