import { a as listReleaseAssets, i as findRelease, n as deleteReleaseAsset } from "./releases.js";
import { t as remembered } from "./remembered.js";
import { n as foreignPlace } from "./artifact-missing.js";

// src/storage/release/release-removal.ts
function releaseRemoval(github, tag) {
	const assets = remembered(async () => {
		const release = await findRelease(github, tag);
		const list = release === void 0 ? [] : await listReleaseAssets(github, release);
		return new Map(list.map((asset) => [asset.name, asset]));
	});
	const assetOf = async ({ path, store }) => {
		if (store.kind !== "release") throw foreignPlace({
			path,
			store
		});
		return (await assets()).get(store.asset);
	};
	return {
		fate: async (artifact) => await assetOf(artifact) === void 0 ? "gone" : "goes",
		async remove(artifact) {
			const asset = await assetOf(artifact);
			if (asset !== void 0) await deleteReleaseAsset(github, asset);
		}
	};
}

export { releaseRemoval };