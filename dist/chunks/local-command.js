import { nt as openGit, o as openRepository } from "./git.js";
import { i as narrateRuns, n as startLocal, r as freePort, t as untilInterrupted } from "./local.js";
import { _ as gitEnvironment } from "./kernel.js";
import { t as guarded } from "./guarded.js";
import { t as portOf } from "./port.js";
import { t as defaultBranchOf } from "./pin.js";
import { basename, join, resolve } from "node:path";
import { readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";

// src/local/remembered-port.ts
async function rememberedPort(state) {
	const port = Number(await readFile(join(state, "port"), "utf8").catch(() => ""));
	return Number.isInteger(port) && port > 0 ? freePort(port) : void 0;
}
async function rememberPort(state, address) {
	await writeFile(join(state, "port"), new URL(address).port, { mode: 384 });
}

// src/cli/local-command.ts
function addLocal(program, setExitCode) {
	program.command("local").description("Start a forge and a workflow runner on this machine, push this repository to it, and run its workflows.").option("--port <number>", "loopback port of the forge (default: that of the last time, else a free one)").option("--state <folder>", "where the forge keeps its state (default: ~/.cairn/local/<name of the folder>)").option("--exit", "end when the workflows of the first push have ended, with 1 where one failed").action(guarded(setExitCode, async (options) => {
		const here = resolve(program.opts().directory);
		const { standing: { top: directory } } = await openRepository({
			directory: here,
			environment: gitEnvironment(process.env)
		});
		const name = basename(directory).replace(/[^\w.-]/g, "-");
		const branch = await defaultBranchOf(directory, process.env);
		const state = resolve(here, options.state ?? join(homedir(), ".cairn", "local", name));
		const port = options.port === void 0 ? await rememberedPort(state) : portOf(options.port);
		await using local = await startLocal({
			directory: state,
			repository: `local/${name}`,
			defaultBranch: branch,
			...port !== void 0 && { port },
			onUpdate: narrateRuns(say)
		});
		await rememberPort(state, local.forge.serverUrl);
		const address = `${local.forge.serverUrl}/local/${name}`;
		const token = local.personToken("you");
		const tokenFile = join(state, "token");
		await writeFile(tokenFile, token, { mode: 384 });
		await addRemote(gitIn(directory), address, local.forge.serverUrl, tokenFile);
		say(`Web pages: ${address}`);
		await gitIn(directory, {
			server: local.forge.serverUrl,
			token
		}).run([
			"push",
			"--quiet",
			"local",
			`HEAD:refs/heads/${branch}`
		]);
		say(`Pushed ${branch}. Push again with: git push local HEAD:${branch}`);
		if (options.exit === true) {
			await local.runner.idle();
			return local.forge.runs(`local/${name}`).some(({ conclusion }) => !fine.has(conclusion)) ? 1 : 0;
		}
		say("Ctrl-C ends it; the state stays.");
		await untilInterrupted();
		return 0;
	}));
}
const fine = /* @__PURE__ */ new Set([
	"success",
	"skipped",
	"action_required"
]);
function say(line) {
	process.stdout.write(`${line}\n`);
}
async function addRemote(git, address, server, tokenFile) {
	const known = await git.try([
		"remote",
		"get-url",
		"local"
	]);
	await git.run(known.code === 0 ? [
		"remote",
		"set-url",
		"local",
		address
	] : [
		"remote",
		"add",
		"local",
		address
	]);
	const quoted = `'${tokenFile.replaceAll("'", `'\\''`)}'`;
	await git.run([
		"config",
		`credential.${server}.helper`,
		`!f() { echo username=x-access-token; echo "password=$(cat ${quoted})"; }; f`
	]);
}
function gitIn(directory, credentials) {
	return openGit({
		directory,
		environment: gitEnvironment(process.env),
		...credentials && { credentials }
	});
}

export { addLocal };