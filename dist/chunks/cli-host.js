import { n as openGit } from "./git.js";
import { t as childEnvironment } from "./child-environment.js";
import { n as exitCodes, t as explain } from "./explain.js";
import { n as parseInputs, t as openContext } from "./open-context.js";
import { t as terminalLog } from "./terminal-log.js";
import { resolve } from "node:path";
import { rm } from "node:fs/promises";

// src/host/cli-host.ts
async function runCommand(verb, options) {
	const environment = process.env;
	const workspace = resolve(options.directory);
	const log = terminalLog(process.stderr, { verbose: options.verbose });
	const abort = new AbortController();
	const stop = () => {
		abort.abort();
	};
	process.once("SIGINT", stop);
	try {
		const textOf = (name) => options.texts[name] ?? environment[verb.inputs[name]?.environment ?? ""];
		const inputs = parseInputs(verb.inputs, textOf, (name) => `--${name}`);
		const context = openContext({
			environment,
			workspace,
			log,
			event: noEvent,
			token: nonEmpty(textOf("token")),
			repository: options.repository ?? environment["GITHUB_REPOSITORY"] ?? await repositoryOfOrigin(workspace, environment),
			signal: abort.signal
		});
		try {
			const result = await verb.run(inputs, context);
			print(result, options.json);
			return exitCodes[result.conclusion];
		} finally {
			await rm(context.temporary, {
				recursive: true,
				force: true
			});
		}
	} catch (error) {
		return explain(error, options.json);
	} finally {
		process.off("SIGINT", stop);
	}
}
function nonEmpty(text) {
	return text === "" ? void 0 : text;
}
const noEvent = {
	name: void 0,
	ref: void 0,
	sha: void 0,
	actor: void 0,
	payload: {},
	runUrl: void 0
};
function print(result, json) {
	if (json) {
		const { outputs, conclusion, document = null } = result;
		process.stdout.write(`${JSON.stringify({
			conclusion,
			outputs,
			document
		}, null, 2)}\n`);
		return;
	}
	for (const { level, message, place } of result.annotations ?? []) process.stderr.write(`${level}: ${place ? `${place.file}${place.line === void 0 ? "" : `:${place.line}`}: ` : ""}${message}\n`);
	process.stdout.write(`${result.headline}\n`);
	for (const [name, value] of Object.entries(result.outputs)) if (value !== "" && value.length <= 200) process.stdout.write(`  ${name}: ${value}\n`);
}
async function repositoryOfOrigin(directory, environment) {
	const { code, stdout } = await openGit({
		directory,
		environment: childEnvironment(environment)
	}).try([
		"remote",
		"get-url",
		"origin"
	]);
	if (code !== 0) return void 0;
	const host = new URL(environment["GITHUB_SERVER_URL"] ?? "https://github.com").host;
	const [, found, slug] = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([^/:]+(?::\d+)?)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(stdout.trim()) ?? [];
	return found === host ? slug : void 0;
}

export { repositoryOfOrigin as n, runCommand as r, noEvent as t };