import { It as init_errors, Mt as UserError, c as stayInside, ct as digestOfFile, lt as init_digest, s as versionTag } from "./kernel.js";
import { t as inParallel } from "./in-parallel.js";
import { n as openStores } from "./open-stores.js";
import { n as kindOf } from "./stores.js";
import { n as transferProgress, t as bytesText } from "./transfer-progress.js";

// src/storage/store-artifacts.ts
init_digest();
init_errors();
const filesAtOnce = 4;
async function storeArtifacts(manifest, access, options) {
	const stores = openStores(access, manifest, options);
	await storeEach(manifest, access, stores, options.obtain);
	let url = "";
	for (const artifact of new Map(manifest.artifacts.map((one) => [one.store.kind, one])).values()) url = (await (await stores.of(artifact)).publish?.())?.url ?? url;
	return url;
}
async function storeEach({ model, version, artifacts }, access, stores, obtain) {
	const tag = versionTag(model, version);
	const total = artifacts.reduce((sum, { size }) => sum + size, 0);
	using progress = transferProgress(access.log, `Storing the files of ${tag}`, total);
	const turns = /* @__PURE__ */ new Map();
	const storeOne = async (artifact) => {
		const sent = progress.file();
		const store = await stores.of(artifact);
		if (artifact.size === 0 && kindOf(artifact).inCommit !== "file" || await store.has(artifact)) {
			sent(artifact.size);
			return;
		}
		const file = stayInside(await obtain(), artifact.path);
		await requireIntact(file, artifact);
		await store.put(artifact, file, sent);
		access.log.info(`Stored ${artifact.path} of ${tag} (${bytesText(artifact.size)}, ${artifact.store.kind}).`);
	};
	await inParallel(artifacts, 4, async (artifact) => {
		const key = JSON.stringify([artifact.sha256, artifact.store]);
		const turn = (turns.get(key) ?? Promise.resolve()).then(async () => storeOne(artifact));
		turns.set(key, turn.catch(() => void 0));
		await turn;
	});
}
async function requireIntact(file, { path, size, sha256 }) {
	const found = await digestOfFile(file);
	if (found.size === size && found.sha256 === sha256) return;
	throw new UserError("CAIRN_ARTIFACT_CORRUPT", {
		where: path,
		what: `the file to store has ${found.size} bytes with digest ${found.sha256}`,
		expected: `${size} bytes with digest ${sha256}`
	});
}

export { storeEach as n, storeArtifacts as t };