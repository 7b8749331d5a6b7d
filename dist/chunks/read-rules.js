import { a as stageOf, c as ruleFileSchema, d as waiverMistakes, l as readPlacedYaml, o as parseConfig, r as modelOf, s as schemaMistakes, u as ruleMistakes } from "./load-config.js";
import { o as readFileAt } from "./declared-models.js";
import { t as digestOf } from "./digest.js";
import { r as init_errors, t as UserError } from "./errors.js";
import { f as validateRuleFile } from "./documents.js";

// src/config/parse-rule-file.ts
init_errors();
function parseRuleFile(text, file) {
	const { value, placed } = readPlacedYaml(text, file, "`version: 1` and `rules:`");
	if (!validateRuleFile(value)) throw new UserError("CAIRN_CONFIG_INVALID", placed(schemaMistakes(validateRuleFile.errors ?? [], value, ruleFileSchema)));
	const { rules, waivers = [] } = value;
	return {
		rules,
		waivers,
		placed
	};
}

// src/policy/merge-rule-files.ts
init_errors();
async function mergeRuleFiles(config, { file, read }) {
	const paths = [...new Set(stagesOf(config).flatMap(({ settings }) => settings["rule-files"] ?? []))];
	if (paths.length === 0) return {
		config,
		texts: /* @__PURE__ */ new Map()
	};
	const mistakes = [];
	const texts = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const text = await read(path);
		if (text === void 0) mistakes.push({
			where: file,
			what: `names the rule file ${path}, which is not there`
		});
		else texts.set(path, text);
		const parsed = text === void 0 ? { mistakes: [] } : tryParse(text, path);
		if ("mistakes" in parsed) mistakes.push(...parsed.mistakes);
		else files.set(path, parsed);
	}
	if (mistakes.length === 0) for (const stage of stagesOf(config)) mistakes.push(...stageMistakes(stage, {
		file,
		files
	}));
	if (mistakes.length > 0) throw new UserError("CAIRN_CONFIG_INVALID", unique(mistakes));
	return {
		config: merged(config, files),
		texts
	};
}
function stagesOf(config) {
	return Object.entries(config.models).flatMap(([modelName, model]) => Object.entries(model.stages).map(([name, settings]) => ({
		name,
		model,
		modelName,
		settings
	})));
}
function tryParse(text, path) {
	try {
		return parseRuleFile(text, path);
	} catch (error) {
		if (error instanceof UserError) return { mistakes: error.mistakes };
		throw error;
	}
}
function stageMistakes({ name, model, modelName, settings }, { file, files }) {
	const used = (settings["rule-files"] ?? []).flatMap((path) => files.get(path) ?? []);
	if (used.length === 0) return [];
	const taken = new Set((settings.rules ?? []).map(({ id }) => id));
	const mistakes = [];
	for (const { rules, placed } of used) {
		const found = ruleMistakes(rules, {
			model,
			stage: name,
			taken
		});
		mistakes.push(...placed(found.map(({ path, ...rest }) => ({
			path: ["rules", ...path],
			...rest
		}))));
	}
	for (const { waivers, placed } of used) {
		const found = waiverMistakes(waivers, taken);
		mistakes.push(...placed(found.map(({ path, ...rest }) => ({
			path: ["waivers", ...path],
			...rest
		}))));
	}
	const where = `${file} models.${modelName}.stages.${name}.waivers`;
	for (const { path, mistake } of waiverMistakes(settings.waivers ?? [], taken)) mistakes.push({
		...mistake,
		where: `${where}.${path.join(".")}`
	});
	return mistakes;
}
function merged(config, files) {
	const models = Object.entries(config.models).map(([name, model]) => {
		const stages = Object.entries(model.stages).map(([stage, settings]) => {
			const used = (settings["rule-files"] ?? []).flatMap((path) => files.get(path) ?? []);
			const rules = [...settings.rules ?? [], ...used.flatMap((one) => one.rules)];
			const waivers = [...settings.waivers ?? [], ...used.flatMap((one) => one.waivers)];
			return [stage, used.length === 0 ? settings : {
				...settings,
				rules,
				waivers
			}];
		});
		return [name, {
			...model,
			stages: Object.fromEntries(stages)
		}];
	});
	return {
		...config,
		models: Object.fromEntries(models)
	};
}
function unique(mistakes) {
	return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}

// src/policy/read-rules.ts
init_errors();
async function readReviewedConfig(git, commit, file) {
	const read = async (path) => isInside(path) ? readFileAt(git, commit, path) : void 0;
	const text = await read(file);
	if (text === void 0) throw new UserError("CAIRN_CONFIG_INVALID", {
		where: file,
		what: `is not in commit ${commit.slice(0, 12)}, from which the rules are read`,
		expected: "a path relative to the root of the repository, merged to the base branch"
	});
	const { config, texts } = await mergeRuleFiles(parseConfig(text, file), {
		file,
		read
	});
	const changed = await git.run([
		"log",
		"-1",
		"--format=%H",
		commit,
		"--",
		file,
		...texts.keys()
	]);
	return {
		config,
		readFrom: {
			commit: changed === "" ? commit : changed,
			digest: digestOfRules(file, text, texts)
		}
	};
}
function digestOfRules(file, text, texts) {
	if (texts.size === 0) return digestOf(text);
	const lines = [[file, text], ...texts].map(([path, one]) => `${digestOf(one)} ${path}\n`);
	return digestOf(lines.join(""));
}
function policyOf(config, model, stage) {
	const declared = Object.hasOwn(config.models, model) ? config.models[model] : void 0;
	if (declared === void 0 || !Object.hasOwn(declared.stages, stage)) return void 0;
	return policyIn(declared.stages[stage]);
}
function requirePolicy(config, model, stage) {
	return policyIn(stageOf(modelOf(config, model), stage));
}
function policyIn(stage) {
	return {
		rules: stage?.rules ?? [],
		waivers: stage?.waivers ?? []
	};
}
function isInside(file) {
	return !file.startsWith("/") && !file.split("/").some((part) => part === ".." || part === "" || part === ".");
}

export { mergeRuleFiles as i, readReviewedConfig as n, requirePolicy as r, policyOf as t };