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

export { storeCredentials as a, secretVariables as i, openHandover as n, actorIdentity as r, openAttester as t };