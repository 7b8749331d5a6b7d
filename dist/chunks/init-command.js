import { s as openWorkTree } from "./git.js";
import { B as init_errors, I as UserError, N as atPath, h as gitEnvironment } from "./kernel.js";
import { t as guarded } from "./guarded.js";
import { n as pinnedCommit, t as defaultBranchOf } from "./pin.js";
import { t as renderTemplates } from "./render-templates.js";
import { dirname, join, resolve } from "node:path";
import { mkdir, open, rm, stat } from "node:fs/promises";
import { createInterface } from "node:readline/promises";

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
function addInit(program, setExitCode) {
	program.command("init").description("Write the workflows and a starter cairn.yaml to the top of this repository; never overwrites a file.").option("--model <name>", "name of the first model (default: my-model)").option("--branch <name>", "default branch (default: where the HEAD of the remote points, else the current branch)").option("--pin <commit>", "commit of cairn-ml/cairn that the workflows use (default: the one of this command)").option("--yes", "ask nothing").action(guarded(setExitCode, async (options) => {
		const { standing: { top: directory } } = await openWorkTree({
			directory: resolve(program.opts().directory),
			environment: gitEnvironment(process.env)
		});
		const answers = await ask(options, await defaultBranchOf(directory, process.env));
		const files = await renderTemplates({
			...answers,
			pin: options.pin ?? await pinnedCommit(process.env)
		});
		await writeNewFiles(directory, files);
		process.stdout.write(`${[...files.keys()].map((path) => `wrote ${path}`).join("\n")}\n${nextSteps}`);
		return 0;
	}));
}
const nextSteps = `
Next:
  1. Describe your data and your model in cairn.yaml.
  2. Try it on this machine: cairn validate-data, cairn train, cairn local.
  3. Commit and push. Allow Actions to open pull requests: Settings > Actions > General.
`;
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