import { n as Option } from "../vendor/commander.js";
import { B as fullStop, Dt as plainText, It as init_errors, Lt as messageOf, M as firstOnes, Mt as UserError, O as gitEnvironment, o as foreignLetters, z as counted } from "./kernel.js";
import { X as hasRemote, a as nearestFile, c as explainFetch, n as localTags, o as openRepository, r as remoteTags } from "./git.js";
import { t as explain } from "./explain.js";
import { r as configurationsIn, t as configName } from "./configurations.js";
import { t as declaredModels } from "./declared-models.js";
import { L as parseTagName, d as outsideList, f as readAnnotations, i as readWholeRegistry, o as stateOf, r as readRegistry, t as historyOf } from "./registry.js";
import { t as parseSelector } from "./selector.js";
import { n as isDeclarable, t as declarableName } from "./declarable-name.js";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";

// src/cli/query-options.ts
function fetchOption() {
	return new Option("--fetch", "fetch the tags of the remote first; local tags that differ are replaced");
}
function checkRemoteOptions() {
	return [new Option("--check-remote", "say on stderr whether this clone is behind the remote, after an answer of 3 seconds at most").default(process.stderr.isTTY, "where stderr is a terminal"), new Option("--no-check-remote", "ask no remote")];
}
function formatOption(formats = ["gto"]) {
	return new Option("--format <format>", "print the JSON of another tool").choices(formats);
}

// src/registry/tags-behind.ts
init_errors();
function tagsBehind({ local, remote }, models) {
	return [...remote].flatMap(([tag, id]) => {
		if (local.get(tag) === id) return [];
		const name = parseTagName(tag);
		return name.kind === "foreign" || models?.has(name.model) === false ? [] : [tag];
	});
}

// src/cli/ask-behind.ts
function askBehind(git) {
	const asked = remoteTags(git).catch((error) => ({ why: messageOf(error) }));
	return async (models) => {
		const answer = await asked;
		if (answer === void 0) return void 0;
		if ("why" in answer) return `whether this clone is behind is not known: ${answer.why}`;
		const { remote, tags } = answer;
		const behind = tagsBehind({
			local: await localTags(git),
			remote: tags
		}, models);
		if (behind.length === 0) return void 0;
		return `this clone is behind ${remote}: it lacks ${firstOnes(behind, 3)}, or has them otherwise. Add --fetch to bring them first`;
	};
}

// src/cli/registry-query.ts
init_errors();
function registryQuery(program, setExitCode, action) {
	return async function() {
		setFlagsFromString("--semi-space-growth-factor=1");
		const { directory, json = false, verbose = false } = program.opts();
		const options = this.opts();
		const warn = (message) => {
			process.stderr.write(`warning: ${plainText(message)}\n`);
		};
		try {
			const { git, standing } = await openRepository({
				directory: resolve(directory),
				environment: gitEnvironment(process.env)
			});
			const behind = options.fetch !== true && options.checkRemote === true ? askBehind(git) : void 0;
			const declared = async () => declaredAnywhere(git, standing);
			const reading = {
				declared,
				warn,
				verbose,
				fetch: options.fetch === true
			};
			const seen = [];
			const query = {
				git,
				standing,
				json,
				warn,
				read: async (model) => {
					const { registry, known, whole } = await read(git, {
						...reading,
						model
					});
					seen.push(whole ? "all" : [...registry.models.keys()]);
					if (known) return registry;
					throw new UserError("CAIRN_MODEL_UNKNOWN", {
						where: model ?? "",
						what: "has no tag in this clone and is not declared",
						todo: fetchFirst
					});
				},
				declared,
				print: (text) => process.stdout.write(text),
				printJson: (value) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
			};
			if (options.fetch === true && !await hasRemote(git)) warn("there is no remote to fetch from: this is what the clone has");
			setExitCode(await action(query, this.args, options).then(() => 0, (error) => explain(error, json)));
			const told = await behind?.(seen.includes("all") ? void 0 : new Set(seen.flat()));
			if (told !== void 0) warn(told);
		} catch (error) {
			setExitCode(explain(error, json));
		}
	};
}
async function declaredAnywhere(git, standing) {
	const nearest = await nearestFile(standing, configName);
	const all = await configurationsIn({
		git,
		workspace: standing.top
	}, nearest === void 0 ? [] : [nearest]);
	const declared = (await Promise.all(all.map(declaredModels))).filter((models) => models !== void 0);
	return declared.length === 0 ? void 0 : [...new Set(declared.flat().map(({ name }) => name))];
}
function selectorOf(text) {
	const selector = parseSelector(text);
	if (selector !== void 0) return selector;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: plainText(text),
		what: `names no model, version or stage${foreignLetters(text)}`,
		expected: "model, model@1.2.3, model@latest, model@greatest or model#stage"
	});
}
const fetchFirst = "Where it was made elsewhere, add --fetch.";
const withoutFetch = "Leave --fetch out to read what this clone has.";
async function read(git, reading) {
	const { model, fetch } = reading;
	const declared = await reading.declared();
	const [registry, { stages, problems }] = await Promise.all([model === void 0 ? readWholeRegistry(git, {
		declared,
		fetch
	}) : readRegistry(git, {
		models: [model],
		fetch
	}), readAnnotations(git, {
		artifacts: [],
		fallback: "HEAD"
	})]).catch(explainFetch(withoutFetch));
	tellLeftOut(registry, reading);
	const used = stages === void 0 ? [] : [...registry.models.values()].flatMap((facts) => [...stateOf(facts).stages.keys()]);
	const outside = [...new Set(used)].map((stage) => outsideList("stage", stage, stages));
	for (const told of [...problems, ...outside]) if (told !== void 0) reading.warn(`${told.file} ${told.problem}`);
	return {
		registry,
		known: model === void 0 || historyOf(registry, model).length > 0 || declared?.includes(model) === true,
		whole: model === void 0 && declared === void 0
	};
}
function tellLeftOut(registry, { warn, verbose }) {
	for (const { tag, problem, remedy } of registry.diagnostics) warn(`tag ${tag} ${fullStop(problem)} ${remedy}`);
	const odd = [...registry.models.keys()].filter((model) => !isDeclarable(model));
	if (odd.length > 0) warn(undeclarable(odd));
	const { foreign = [] } = registry;
	const told = verbose ? foreign : foreign.slice(0, 10);
	for (const { tag, reason } of told) warn(`tag ${tag} is not ours: ${reason}`);
	if (foreign.length > told.length) warn(`${counted(foreign.length - told.length, "more tag is", "more tags are")} not ours (--verbose lists them)`);
}
function undeclarable(models) {
	const names = models.map((model) => JSON.stringify(model));
	return `a model of Cairn cannot be called ${firstOnes(names, 5)} (a name is ${declarableName}): what tags say of it is shown, and nothing can be registered under it. \`cairn import gto --rename\` takes its history over under another name`;
}

export { checkRemoteOptions as a, withoutFetch as i, registryQuery as n, fetchOption as o, selectorOf as r, formatOption as s, fetchFirst as t };