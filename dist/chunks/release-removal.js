import { i as findRelease, n as deleteReleaseAsset, o as listReleaseAssets } from "./releases.js";
import { t as remembered } from "./remembered.js";
import { n as foreignPlace } from "./artifact-missing.js";

// src/storage/release/release-removal.ts
function releaseRemoval(github, tag) {
	const found = remembered(async () => findRelease(github, tag));
	const assets = remembered(async () => {
		const release = await found();
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
		async fate(artifact) {
			if (await assetOf(artifact) === void 0) return "gone";
			if ((await found())?.immutable !== true) return "goes";
			return { stays: "the release is immutable: its files go only with the whole of it, deleted on GitHub" };
		},
		async remove(artifact) {
			const asset = await assetOf(artifact);
			if (asset !== void 0) await deleteReleaseAsset(github, asset);
		}
	};
}

export { releaseRemoval };