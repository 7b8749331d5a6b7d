import { n as Option } from "../vendor/commander.js";
import { D as plainText, I as init_errors, M as UserError, h as gitEnvironment } from "./kernel.js";
import { i as openRepository, o as explainFetch, r as nearestFile } from "./git.js";
import { t as explain } from "./explain.js";
import { i as configurationsIn, n as configName, t as declaredModels } from "./declared-models.js";
import { d as readAnnotations, i as readWholeRegistry, o as stateOf, r as readRegistry, t as historyOf, u as outsideList } from "./registry.js";
import { t as parseSelector } from "./selector.js";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";

// src/cli/query-options.ts
function fetchOption() {
	return new Option("--fetch", "fetch the tags of the remote first; local tags that differ are replaced (default: no network)");
}
function formatOption(formats = ["gto"]) {
	return new Option("--format <format>", "print the JSON of another tool").choices(formats);
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
			const declared = async () => declaredAnywhere(git, standing);
			const reading = {
				declared,
				warn,
				verbose,
				fetch: options.fetch === true
			};
			await action({
				git,
				json,
				warn,
				read: async (model) => {
					const { registry, known } = await read(git, {
						...reading,
						model
					});
					if (known) return registry;
					throw new UserError("CAIRN_MODEL_UNKNOWN", {
						where: model ?? "",
						what: "has no tag in this clone and is not declared",
						todo: "Run `cairn show --fetch` to see what there is."
					});
				},
				declared,
				print: (text) => process.stdout.write(text),
				printJson: (value) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
			}, this.args, options);
			setExitCode(0);
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
		what: "names no model, version or stage",
		expected: "model, model@1.2.3, model@latest, model@greatest or model#stage"
	});
}
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
		known: model === void 0 || historyOf(registry, model).length > 0 || declared?.includes(model) === true
	};
}
function tellLeftOut(registry, { warn, verbose }) {
	for (const { tag, problem, remedy } of registry.diagnostics) warn(`tag ${tag} ${problem}. ${remedy}`);
	const { foreign = [] } = registry;
	const told = verbose ? foreign : foreign.slice(0, 10);
	for (const { tag, reason } of told) warn(`tag ${tag} is not ours: ${reason}`);
	if (foreign.length > told.length) warn(`${foreign.length - told.length} more tags are not ours (--verbose lists them)`);
}

export { formatOption as a, fetchOption as i, selectorOf as n, withoutFetch as r, registryQuery as t };