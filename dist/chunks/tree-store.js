import { X as hasRemote, Y as fetchRefs } from "./git.js";
import { t as artifactMissing } from "./artifact-missing.js";
import { t as commitPath } from "./commit-path.js";

// src/storage/tree/tree-store.ts
function treeStore(git, { model, version, tag }) {
	const ref = `refs/tags/${tag}`;
	const nameOf = (artifact) => `${ref}^{commit}:${commitPath(model, version, artifact.path)}`;
	const sizeOf = async (artifact) => {
		const outcome = await git.try([
			"cat-file",
			"-s",
			nameOf(artifact)
		]);
		return outcome.code === 0 ? Number(outcome.stdout) : void 0;
	};
	let fetched;
	const fetchTag = async () => {
		if (await hasRemote(git)) await fetchRefs(git, [`+${ref}:${ref}`]).catch(() => void 0);
	};
	const find = async (artifact) => {
		const size = await sizeOf(artifact);
		if (size !== void 0) return size;
		await (fetched ??= fetchTag());
		return sizeOf(artifact);
	};
	return {
		has: async (artifact) => await find(artifact) === artifact.size,
		put: async (artifact) => {
			await Promise.resolve();
			throw artifactMissing(artifact, tag, "the commit of its tag, which cannot change");
		},
		async get(artifact, from) {
			const size = await find(artifact);
			if (size === void 0) throw artifactMissing(artifact, tag, "the commit of its tag");
			return one((size > artifact.size ? new Uint8Array(artifact.size + 1) : await git.bytes([
				"cat-file",
				"blob",
				nameOf(artifact)
			])).subarray(from));
		}
	};
}
async function* one(bytes) {
	yield await Promise.resolve(bytes);
}

export { treeStore };