import { n as cairnVersion } from "./version.js";
import { r as init_errors, t as UserError } from "./errors.js";
import { r as openGit } from "./git.js";
import { t as childEnvironment } from "./child-environment.js";
import { r as storeKinds } from "./stores.js";
import { t as gitEnvironment } from "./git-environment.js";
import { join, resolve } from "node:path";
import { mkdtempSync } from "node:fs";
import { homedir, tmpdir } from "node:os";

// src/storage/store-credentials.ts
init_errors();
const kinds = Object.values(storeKinds);
const secretVariables = kinds.flatMap((kind) => kind.secretVariables);
function storeCredentials(environment, git) {
	const read = (name) => {
		const value = environment[name]?.trim();
		return value === "" ? void 0 : value;
	};
	const found = kinds.map((kind) => kind.credentials(read));
	return Object.assign({}, ...found, git !== void 0 && { git });
}

// src/kernel/inputs.ts
function parseInputs(declared, texts, nameOf = (name) => name) {
	const mistakes = [];
	const values = {};
	for (const [name, input] of Object.entries(declared)) {
		const text = (texts(name) ?? "").trim() || fixedDefault(input);
		const parsed = text === void 0 ? absent(input) : parse(input, text);
		if ("mistake" in parsed) mistakes.push({
			where: `input ${nameOf(name)}`,
			...parsed.mistake
		});
		else values[name] = parsed.value;
	}
	if (mistakes.length > 0) throw new UserError("CAIRN_INPUT_INVALID", mistakes);
	return values;
}
function fixedDefault(input) {
	return input.default === void 0 || input.default.includes("${{") || input.default === "" ? void 0 : input.default;
}
function absent(input) {
	if (input.required === true) return { mistake: {
		what: "is missing",
		todo: input.description
	} };
	return { value: input.default === "" && input.kind === "string" ? "" : emptyOf(input) };
}
function emptyOf(input) {
	if (input.default === void 0) return void 0;
	return input.kind === "list" ? [] : input.kind === "map" ? {} : void 0;
}
const oneLine = (text) => /[\r\n\0]/.test(text) ? { mistake: {
	what: "holds a line break",
	expected: "one line"
} } : { value: text };
const parsers = {
	string: oneLine,
	path: oneLine,
	boolean: (text) => text === "true" || text === "false" ? { value: text === "true" } : { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: "true or false"
	} },
	integer: (text) => /^-?\d{1,15}$/.test(text) ? { value: Number(text) } : { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: "a whole number"
	} },
	number: (text) => /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? { value: Number(text) } : { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: "a number"
	} },
	list: (text) => ({ value: text.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "") }),
	map: parseMap
};
function parse(input, text) {
	const parsed = parsers[input.kind](text);
	if ("value" in parsed && input.choices !== void 0 && !input.choices.includes(String(parsed.value))) return { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: `one of ${input.choices.join(", ")}`
	} };
	return parsed;
}
function parseMap(text) {
	const entries = [];
	for (const line of text.split("\n").map((item) => item.trim())) {
		if (line === "") continue;
		const at = line.indexOf("=");
		if (at < 1) return { mistake: {
			what: `holds the line ${JSON.stringify(line)}`,
			expected: "lines of key=value"
		} };
		entries.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
	}
	return { value: Object.fromEntries(entries) };
}

// src/github/repository-address.ts
function parseRemoteAddress(text) {
	const address = text.trim();
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return parseUrl(address);
	const [, host = "", path = ""] = /^(?:[^@/\s]+@)?([\w.-]{2,}|\[[^\]]+\]):(?!:)(.+)$/.exec(address) ?? [];
	return addressOf(host, path, true);
}
function isOnServer({ host, ssh }, serverUrl) {
	const url = new URL(serverUrl);
	const server = ssh ? url.hostname.toLowerCase() : hostOf(url);
	if (host === server) return true;
	return hostedServer(server) !== void 0 && (host === `ssh.${server}` || host === `www.${server}`);
}
function isNamedAfter(host, serverUrl) {
	const server = new URL(serverUrl).hostname.toLowerCase();
	return host.startsWith(`${server}-`) || host.startsWith(`${server}_`);
}
function hostedServer(host) {
	const [, server] = /^(?:ssh\.|www\.)?(github\.com|[a-z0-9-]+\.ghe\.com)$/.exec(host) ?? [];
	return server === void 0 ? void 0 : `https://${server}`;
}
function parseUrl(text) {
	if (!URL.canParse(text)) return void 0;
	const url = new URL(text);
	const scheme = url.protocol.slice(0, -1);
	const ssh = [
		"ssh",
		"git+ssh",
		"ssh+git"
	].includes(scheme);
	if (!ssh && ![
		"http",
		"https",
		"git"
	].includes(scheme)) return void 0;
	return addressOf(ssh ? url.hostname : hostOf(url), url.pathname, ssh);
}
function addressOf(host, path, ssh) {
	const [, repository] = /^\/*([\w.-]+\/[\w.-]+?)(?:\.git)?\/*$/.exec(path) ?? [];
	if (host === "" || repository === void 0 || /(?:^|\/)\.{1,2}(?:\/|$)/.test(repository)) return void 0;
	return {
		host: host.toLowerCase(),
		repository,
		ssh
	};
}
function hostOf({ protocol, hostname, port }) {
	return `${hostname}${port === "" || protocol === "http:" && port === "443" || protocol === "https:" && port === "80" ? "" : `:${port}`}`.toLowerCase();
}
function apiOf(serverUrl) {
	const { protocol, host } = new URL(serverUrl);
	if (hostedServer(host) !== void 0) return `https://api.${host}`;
	return `${protocol}//${host}/api/v3`;
}

// src/host/handover.ts
function openHandover(environment) {
	if (!environment["ACTIONS_RUNTIME_TOKEN"] || !environment["ACTIONS_RESULTS_URL"]) return void 0;
	return {
		async upload(name, root, files) {
			const client = await artifactClient();
			if ((await client.listArtifacts({ latest: true })).artifacts.some((artifact) => artifact.name === name)) return;
			await client.uploadArtifact(name, [...files], root, { retentionDays: 7 });
		},
		async download(name, into) {
			const client = await artifactClient();
			const { artifacts } = await client.listArtifacts({ latest: true });
			const found = artifacts.find((artifact) => artifact.name === name);
			if (found === void 0) return false;
			await client.downloadArtifact(found.id, {
				path: into,
				...found.digest && { expectedHash: found.digest }
			});
			return true;
		}
	};
}
async function artifactClient() {
	const { DefaultArtifactClient } = await import("./artifact.js");
	return new DefaultArtifactClient();
}

// src/host/keyless.ts
function openAttester(environment, token) {
	if (token === void 0 || !environment["ACTIONS_ID_TOKEN_REQUEST_URL"]) return void 0;
	return async ({ subject, predicateType, predicate }) => {
		const { attest } = await import("./lib.js");
		const { bundle } = await attest({
			subjects: subject.map(({ name, digest }) => ({
				name,
				digest: { ...digest }
			})),
			predicateType,
			predicate,
			token
		});
		return `${JSON.stringify(bundle)}\n`;
	};
}

// src/host/open-context.ts
async function openContext(options) {
	const { environment, token, log, standing } = options;
	const identity = identityOf(environment);
	const serverUrl = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const version = cairnVersion();
	return {
		log,
		workspace: standing.top,
		temporary: mkdtempSync(join(environment["RUNNER_TEMP"] ?? tmpdir(), "cairn-")),
		git: openGit({
			directory: standing.top,
			environment: gitEnvironment(environment),
			...identity !== void 0 && { identity },
			...token !== void 0 && { credentials: {
				server: serverUrl,
				token
			} }
		}),
		github: await gitHubOf(options, serverUrl, version.replace(" ", "/")),
		now: () => /* @__PURE__ */ new Date(),
		childEnvironment: childEnvironment(environment),
		event: options.event,
		cairnVersion: version,
		home: environment["HOME"] ?? homedir(),
		handover: openHandover(environment),
		signal: options.signal,
		storeCredentials: storeCredentials(environment, token === void 0 ? void 0 : {
			server: serverUrl,
			token
		}),
		signingKey: keyFrom(standing, environment["CAIRN_SIGNING_KEY"]),
		attester: openAttester(environment, token)
	};
}
function keyFrom({ top, below }, text = "") {
	return text.trim() === "" || text.includes("-----BEGIN") ? text : resolve(top, below, text);
}
async function gitHubOf(options, serverUrl, userAgent) {
	const { token, repository, environment, log } = options;
	if (token === void 0 || repository === void 0 || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return void 0;
	const retries = Number(environment["CAIRN_GITHUB_RETRIES"] ?? 3);
	const { connectGitHub } = await import("./connect.js");
	return connectGitHub({
		repository,
		retries: Number.isInteger(retries) && retries >= 0 ? retries : 3,
		token,
		apiUrl: environment["GITHUB_API_URL"] ?? apiOf(serverUrl),
		serverUrl,
		userAgent,
		log
	});
}
function identityOf(environment) {
	const actor = environment["GITHUB_ACTIONS"] === "true" ? environment["GITHUB_ACTOR"] : void 0;
	return actor === void 0 ? void 0 : {
		name: actor,
		email: `${actor}@users.noreply.github.com`
	};
}

export { parseRemoteAddress as a, isOnServer as i, hostedServer as n, parseInputs as o, isNamedAfter as r, secretVariables as s, openContext as t };