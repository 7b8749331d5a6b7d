import { r as storeKinds } from "./stores.js";

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
function actorIdentity(environment) {
	const { GITHUB_ACTIONS: actions, GITHUB_ACTOR: actor, GITHUB_ACTOR_ID: id } = environment;
	if (actions !== "true" || actor === void 0) return void 0;
	return {
		name: actor,
		email: `${id !== void 0 && /^\d+$/.test(id) ? `${id}+${actor}` : actor}@users.noreply.github.com`
	};
}

// src/host/handover.ts
function openHandover(environment, token) {
	if (!environment["ACTIONS_RUNTIME_TOKEN"]) return { handover: void 0 };
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	if (isEnterpriseServer(server)) return {
		handover: void 0,
		noArtifacts: `${server} is GitHub Enterprise Server, whose artifacts @actions/artifact does not speak to`
	};
	if (!environment["ACTIONS_RESULTS_URL"]) return { handover: void 0 };
	const [repositoryOwner = "", repositoryName = ""] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
	return { handover: {
		async upload(name, root, files) {
			const client = await artifactClient();
			const { artifacts } = await client.listArtifacts({ latest: true });
			if (artifacts.some((artifact) => artifact.name === name)) await client.deleteArtifact(name);
			await client.uploadArtifact(name, [...files], root, { retentionDays: 7 });
		},
		async download(name, into, workflowRunId) {
			const client = await artifactClient();
			const options = workflowRunId === void 0 ? {} : { findBy: {
				token: token ?? "",
				workflowRunId,
				repositoryOwner,
				repositoryName
			} };
			const { artifacts } = await client.listArtifacts({
				latest: true,
				...options
			});
			const found = artifacts.find((artifact) => artifact.name === name);
			if (found === void 0) return false;
			await client.downloadArtifact(found.id, {
				...options,
				path: into,
				...found.digest && { expectedHash: found.digest }
			});
			return true;
		}
	} };
}
function isEnterpriseServer(server) {
	const host = new URL(server).hostname.toLowerCase();
	return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
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

export { storeCredentials as a, secretVariables as i, openHandover as n, actorIdentity as r, openAttester as t };