import { c as stayInside, s as versionTag, u as isIntact } from "./kernel.js";
import { t as inParallel } from "./in-parallel.js";
import { n as openStores } from "./open-stores.js";
import "./store-artifacts.js";
import { t as fetchChecked } from "./stored-bytes.js";
import { n as transferProgress } from "./transfer-progress.js";

// src/storage/fetch-artifacts.ts
async function fetchArtifacts(options) {
	const { manifest, into, log } = options;
	const tag = versionTag(manifest.model, manifest.version);
	const stores = openStores(options, manifest);
	const total = manifest.artifacts.reduce((sum, { size }) => sum + size, 0);
	using progress = transferProgress(log, `Fetching the files of ${tag}`, total);
	await inParallel(manifest.artifacts, 4, async (artifact) => {
		const received = progress.file();
		const target = stayInside(into, artifact.path);
		if (!await isIntact(target, artifact)) {
			log.debug(`Fetching ${artifact.path} of ${tag} (${artifact.size} bytes).`);
			await fetchChecked(await stores.of(artifact), artifact, target, options, received);
		}
		received(artifact.size);
	});
}

export { fetchArtifacts as t };