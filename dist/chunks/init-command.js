import { s as openWorkTree } from "./git.js";
import { J as init_errors, V as atPath, W as UserError, _ as gitEnvironment, k as replaceFile, q as hasCode } from "./kernel.js";
import { t as guarded } from "./guarded.js";
import { n as pinnedCommit, t as defaultBranchOf } from "./pin.js";
import { t as require_dist } from "../vendor/yaml.js";
import { o as parseConfig } from "./config.js";
import { n as renderTemplates, t as nameMistakes } from "./render-templates.js";
import { dirname, join, resolve } from "node:path";
import { mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { createInterface } from "node:readline/promises";

// src/templates/add-model.ts
var import_dist = require_dist();
init_errors();
function addModel(text, { file, model }) {
	const mistakes = nameMistakes(model);
	if (mistakes.length > 0) throw new UserError("CAIRN_INPUT_INVALID", mistakes);
	const config = parseConfig(text, file);
	if (Object.hasOwn(config.models, model)) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--model",
		what: `${file} has a model ${model} already`,
		todo: "Name another one; nothing was written."
	});
	const models = (0, import_dist.parseDocument)(text).get("models", true);
	const [first] = (0, import_dist.isMap)(models) && models.flow !== true ? models.items : [];
	const at = first === void 0 || !(0, import_dist.isMap)(models) ? void 0 : placeAfter(text, models);
	if (at === void 0 || !(0, import_dist.isPair)(first) || !(0, import_dist.isScalar)(first.key)) throw new UserError("CAIRN_INPUT_INVALID", {
		where: `${file} models`,
		what: "is not written as one model below the other, so that none can be added",
		todo: "Write it so, or add the model by hand; nothing was written."
	});
	const start = first.key.range?.[0] ?? 0;
	const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
	const stanza = starter(config, model).map((line) => `${indent}${line}\n`).join("");
	const before = text.slice(0, at);
	const made = `${before}${before.endsWith("\n") ? "" : "\n"}${stanza}${text.slice(at)}`;
	parseConfig(made, file);
	return made;
}
function placeAfter(text, models) {
	const last = models.items.at(-1)?.value;
	const end = (0, import_dist.isMap)(last) ? last.range?.[1] : void 0;
	if (end === void 0) return void 0;
	const body = text.slice(0, end).trimEnd().length;
	const line = text.indexOf("\n", body);
	return line < 0 ? text.length : line + 1;
}
function starter(config, model) {
	const [[dataset, settings] = ["", void 0]] = Object.entries(config.datasets);
	const own = [settings?.id, settings?.time];
	const columns = Object.entries(settings?.columns ?? {}).filter(([name]) => !own.includes(name));
	const truth = columns.find(([, { type }]) => type === "boolean");
	const number = columns.find(([, { type }]) => type === "number" || type === "integer");
	const [target = "target"] = truth ?? number ?? [];
	const features = columns.map(([name]) => name).filter((name) => name !== target);
	const quote = (name) => /^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name);
	const isBinary = truth !== void 0;
	return [
		`${model}:`,
		`  task: ${isBinary ? "binary" : "regression"}`,
		`  dataset: ${quote(dataset)}`,
		`  target: ${quote(target)} # what it learns`,
		`  features: [${features.map(quote).join(", ")}]`,
		"  train:",
		"    trainer: tensorflow",
		`    architecture: ${isBinary ? "logistic" : "linear"}`,
		"  stages:",
		"    production:",
		"      rules:",
		isBinary ? "        - {id: good-enough, metric: roc_auc, minimum: 0.6}" : "        - {id: better-than-mean, metric: r2, minimum: 0.1}"
	];
}

// src/templates/write-new-files.ts
init_errors();
async function writeNewFiles(directory, files) {
	const existing = [];
	for (const path of files.keys()) if (await stat(join(directory, path)).then(() => true, () => false)) existing.push(path);
	if (existing.length > 0) throw new UserError("CAIRN_FILE_EXISTS", existing.map((where) => ({
		where,
		what: "exists already",
		todo: "Move it away first; nothing was written."
	})));
	const written = [];
	try {
		for (const [path, text] of files) {
			const place = join(directory, path);
			await mkdir(dirname(place), { recursive: true });
			await using file = await open(place, "wx");
			written.push(place);
			await atPath(place, file.writeFile(text));
		}
	} catch (error) {
		for (const place of written) await rm(place, { force: true });
		throw error;
	}
}

// src/cli/init-command.ts
init_errors();
function addInit(program, setExitCode) {
	program.command("init").description("Write the workflows and a starter cairn.yaml to the top of this repository; never overwrites a file. With --model in a repository that has a cairn.yaml, add that model to it.").option("--model <name>", "name of the first model (default: my-model), or of one to add").option("--branch <name>", "default branch (default: where the HEAD of the remote points, else the current branch)").option("--pin <commit>", "commit of cairn-ml/cairn that the workflows use (default: the one of this command)").option("--target <kind>", "also write a target to deploy to: command or local-server (default: none)").option("--yes", "ask nothing").action(guarded(setExitCode, async (options) => {
		const { standing: { top: directory } } = await openWorkTree({
			directory: resolve(program.opts().directory),
			environment: gitEnvironment(process.env)
		});
		const config = join(directory, "cairn.yaml");
		const present = options.model === void 0 ? void 0 : await readIfThere(config);
		if (options.model !== void 0 && present !== void 0) {
			await replaceFile(config, addModel(present, {
				file: "cairn.yaml",
				model: options.model
			}));
			process.stdout.write(`added ${options.model} to cairn.yaml\n${nextOfModel}`);
			return 0;
		}
		const answers = await ask(options, await defaultBranchOf(directory, process.env));
		const files = await renderTemplates({
			...answers,
			pin: options.pin ?? await pinnedCommit(process.env),
			target: options.target
		});
		await writeNewFiles(directory, files);
		process.stdout.write(`${[...files.keys()].map((path) => `wrote ${path}`).join("\n")}\n${nextSteps}`);
		return 0;
	}));
}
const nextOfModel = `
Next: say there what it learns and from which columns, and commit. The workflows serve every model of cairn.yaml.
`;
const nextSteps = `
Next:
  1. Describe your data and your model in cairn.yaml.
  2. Try it on this machine: cairn validate-data, cairn train, cairn local.
  3. Commit and push. Allow Actions to open pull requests: Settings > Actions > General.
`;
async function readIfThere(path) {
	return readFile(path, "utf8").catch((error) => {
		if (hasCode(error, "ENOENT")) return void 0;
		throw error;
	});
}
async function ask(options, branch) {
	const defaults = {
		model: options.model ?? "my-model",
		branch: options.branch ?? branch
	};
	if (options.yes === true || !process.stdin.isTTY) return defaults;
	const terminal = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		const model = options.model ?? await terminal.question(`Name of the model (${defaults.model}): `);
		const base = options.branch ?? await terminal.question(`Default branch (${defaults.branch}): `);
		return {
			model: model.trim() || defaults.model,
			branch: base.trim() || defaults.branch
		};
	} finally {
		terminal.close();
	}
}

export { addInit };