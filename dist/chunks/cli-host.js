import { Q as remoteUrl, Z as remoteName, a as nearestFile, i as fromTop, it as openGit, s as openWorkTree } from "./git.js";
import { t as repositoryOfRemote } from "./remote-repository.js";
import { Ct as childEnvironment, It as init_errors, Mt as UserError, O as gitEnvironment, jt as exitCodes, k as parseInputs } from "./kernel.js";
import { t as explain } from "./explain.js";
import { n as localForgeAt } from "./local-forge.js";
import { c as openContext } from "./actions-host.js";
import { t as terminalLog } from "./terminal-log.js";
import { resolve } from "node:path";
import { rm } from "node:fs/promises";
import { homedir } from "node:os";

// src/host/cli-host.ts
init_errors();
async function runCommand(verb, options) {
	const directory = resolve(options.directory);
	const log = terminalLog(process.stderr, { verbose: options.verbose });
	const abort = new AbortController();
	const stop = () => {
		abort.abort();
	};
	process.once("SIGINT", stop);
	try {
		const textOf = (name) => options.texts[name] ?? process.env[verb.inputs[name]?.environment ?? ""] ?? verb.inputs[name]?.terminal;
		const { standing } = await openWorkTree({
			directory,
			environment: gitEnvironment(process.env)
		});
		const paths = await pathsFromTop(verb.inputs, textOf, standing);
		const inputs = parseInputs(verb.inputs, (name) => paths.get(name) ?? textOf(name), (name) => `--${name}`);
		const { environment, repository, notice } = await withRepository(standing.top, process.env, options.repository);
		if (notice !== void 0) log.info(notice);
		const token = verb.inputs["token"] && (options.texts["token"] ?? environment["GITHUB_TOKEN"]);
		const context = await openContext({
			environment,
			standing,
			log,
			event: noEvent,
			token: nonEmpty(token),
			repository,
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
async function pathsFromTop(inputs, textOf, standing) {
	const paths = /* @__PURE__ */ new Map();
	for (const [name, { kind, nearest, default: fallback = "" }] of Object.entries(inputs)) {
		if (kind !== "path") continue;
		const text = textOf(name)?.trim() ?? "";
		const path = text === "" ? nearest && await nearestFile(standing, fallback) : fromTop(standing, text);
		if (path) paths.set(name, path);
	}
	return paths;
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
async function withRepository(directory, environment, asked) {
	const named = asked ?? nonEmpty(environment["GITHUB_REPOSITORY"]);
	if (named !== void 0) return {
		environment,
		repository: named
	};
	const git = openGit({
		directory,
		environment: gitEnvironment(environment)
	});
	const forge = await forgeOfRemote(git, environment);
	if (forge !== void 0) {
		const { serverUrl, apiUrl, repository, token } = forge;
		return {
			environment: {
				...environment,
				GITHUB_SERVER_URL: serverUrl,
				GITHUB_API_URL: apiUrl,
				GITHUB_TOKEN: token
			},
			repository,
			notice: `The remote ${forge.remote} is the forge of this machine (${serverUrl}/${repository}; \`cairn local\` starts it).`
		};
	}
	const found = await repositoryOfRemote(git, {
		serverUrl: nonEmpty(environment["GITHUB_SERVER_URL"]),
		environment: childEnvironment(environment)
	});
	if (found === void 0) return {
		environment,
		repository: void 0
	};
	return {
		environment: {
			...environment,
			GITHUB_SERVER_URL: found.serverUrl
		},
		repository: found.repository
	};
}
async function forgeOfRemote(git, environment) {
	try {
		const [remote = "", url = ""] = [await remoteName(git), await remoteUrl(git)];
		const forge = await localForgeAt(url, environment["HOME"] ?? homedir());
		return forge && {
			...forge,
			remote
		};
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}

export { runCommand as n, withRepository as r, noEvent as t };