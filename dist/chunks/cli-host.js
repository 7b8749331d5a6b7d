import { r as openGit } from "./git.js";
import { n as nearestFile, r as openWorkTree, t as fromTop } from "./work-tree.js";
import { a as parseRemoteAddress, i as isOnServer, n as hostedServer, o as parseInputs, r as isNamedAfter, t as openContext } from "./open-context.js";
import { t as childEnvironment } from "./child-environment.js";
import { t as gitEnvironment } from "./git-environment.js";
import { n as exitCodes, t as explain } from "./explain.js";
import { t as terminalLog } from "./terminal-log.js";
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { rm } from "node:fs/promises";

// src/git/ssh-host.ts
async function sshHost(name, environment) {
	if (!/^[\w.-]+$/.test(name) || name.startsWith("-")) return void 0;
	return new Promise((resolve) => {
		execFile("ssh", ["-G", name], {
			env: environment,
			timeout: 5e3
		}, (error, stdout) => {
			resolve(error === null ? /^hostname (\S+)$/m.exec(stdout)?.[1]?.toLowerCase() : void 0);
		});
	});
}

// src/github/remote-repository.ts
async function repositoryOfRemote(git, options) {
	const { code, stdout } = await git.try([
		"remote",
		"get-url",
		"origin"
	]);
	return code === 0 ? repositoryAt(stdout.trim(), options) : void 0;
}
async function repositoryAt(url, { serverUrl, environment }) {
	const address = parseRemoteAddress(url);
	if (address === void 0) return void 0;
	const found = serverOf(address, serverUrl) ?? (address.ssh ? await serverOfAlias(address.host) : void 0);
	return found === void 0 ? void 0 : {
		serverUrl: found,
		repository: address.repository
	};
	async function serverOfAlias(host) {
		const meant = await sshHost(host, environment);
		if (meant !== void 0 && meant !== host) return serverOf({
			host: meant,
			ssh: true
		}, serverUrl);
		const named = serverUrl ?? "https://github.com";
		return isNamedAfter(host, named) ? named : void 0;
	}
}
function serverOf(address, serverUrl) {
	if (serverUrl === void 0) return hostedServer(address.host);
	return isOnServer(address, serverUrl) ? serverUrl : void 0;
}

// src/host/cli-host.ts
async function runCommand(verb, options) {
	const directory = resolve(options.directory);
	const log = terminalLog(process.stderr, { verbose: options.verbose });
	const abort = new AbortController();
	const stop = () => {
		abort.abort();
	};
	process.once("SIGINT", stop);
	try {
		const textOf = (name) => options.texts[name] ?? process.env[verb.inputs[name]?.environment ?? ""];
		const { standing } = await openWorkTree({
			directory,
			environment: gitEnvironment(process.env)
		});
		const paths = await pathsFromTop(verb.inputs, textOf, standing);
		const inputs = parseInputs(verb.inputs, (name) => paths.get(name) ?? textOf(name), (name) => `--${name}`);
		const { environment, repository } = await withRepository(standing.top, process.env, options.repository);
		const context = await openContext({
			environment,
			standing,
			log,
			event: noEvent,
			token: nonEmpty(textOf("token")),
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

export { runCommand as n, withRepository as r, noEvent as t };