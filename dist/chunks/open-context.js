import { X as openGit } from "./git.js";
import { t as apiOf } from "./repository-address.js";
import { r as storeKinds } from "./stores.js";
import { r as sayNativeTo, t as init_native_log } from "./native-log.js";
import { J as cairnVersion, O as childEnvironment, Y as init_version, h as gitEnvironment } from "./kernel.js";
import { i as openNetwork, n as makeScratch, r as sweepScratch } from "./progress-lines.js";
import { join, resolve } from "node:path";
import { homedir, tmpdir } from "node:os";

// src/storage/store-credentials.ts
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

// src/host/actor-identity.ts
init_native_log();
function actorIdentity(environment) {
	const { GITHUB_ACTIONS: actions, GITHUB_ACTOR: actor, GITHUB_ACTOR_ID: id } = environment;
	if (actions !== "true" || actor === void 0) return void 0;
	return {
		name: actor,
		email: `${id !== void 0 && /^\d+$/.test(id) ? `${id}+${actor}` : actor}@users.noreply.github.com`
	};
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
	const { DefaultArtifactClient } = await import("../vendor/artifact.js");
	return new DefaultArtifactClient();
}

// src/host/keyless.ts
function openAttester(environment, token) {
	if (token === void 0 || !environment["ACTIONS_ID_TOKEN_REQUEST_URL"]) return void 0;
	return async ({ subject, predicateType, predicate }) => {
		const { attest } = await import("../vendor/sigstore.js");
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
init_version();
async function openContext(options) {
	const { environment, token, log, standing } = options;
	sayNativeTo(log);
	await openNetwork(environment, log);
	const temporary = environment["RUNNER_TEMP"] ?? tmpdir();
	await sweepScratch([{
		parent: temporary,
		prefix: "cairn-"
	}, {
		parent: join(standing.top, ".cairn"),
		prefix: "making-"
	}], log);
	const identity = actorIdentity(environment);
	const serverUrl = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const version = cairnVersion();
	return {
		log,
		workspace: standing.top,
		temporary: await makeScratch(temporary, "cairn-"),
		makeScratch,
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

export { secretVariables as n, openContext as t };