import { ft as createHash, gt as init_crypto_when_asked } from "./kernel.js";
import { c as publishRelease, i as findRelease, l as settleRelease, n as deleteReleaseAsset, o as listReleaseAssets, r as downloadReleaseAsset, t as createDraftRelease, u as uploadReleaseAsset } from "./releases.js";
import { n as foreignPlace, t as artifactMissing } from "./artifact-missing.js";
import { t as countedBlob } from "./counted-blob.js";
import { o as withRetries, r as init_passing_fault, t as PassingFault } from "./passing-fault.js";
import { t as remembered } from "./remembered.js";
import { t as bytesFrom } from "./bytes-from.js";

// src/storage/release/release-store.ts
init_crypto_when_asked();
init_passing_fault();
function releaseStore(github, access, { tag, draft }) {
	const find = remembered(async () => withRetries(access, async () => {
		const found = await findRelease(github, tag);
		if (found !== void 0 || draft === void 0) return found;
		const made = await createDraftRelease(github, {
			tag,
			...draft
		});
		return settleRelease(github, made, {
			tag,
			title: draft.title
		});
	}));
	const assets = remembered(async () => {
		const found = await find();
		const list = found === void 0 ? [] : await listReleaseAssets(github, found);
		return new Map(list.map((asset) => [asset.name, asset]));
	});
	const nameOf = (artifact) => {
		if (artifact.store.kind !== "release") throw foreignPlace(artifact);
		return artifact.store.asset;
	};
	const required = async () => {
		const found = await find();
		if (found === void 0) throw new Error(`there is no release of ${tag} to store in`);
		return found;
	};
	return {
		async has(artifact) {
			const asset = (await assets()).get(nameOf(artifact));
			return asset !== void 0 && await isRight(github, asset, artifact);
		},
		async put(artifact, file, sent) {
			const name = nameOf(artifact);
			await withRetries(access, async (attempt) => {
				if (attempt > 1) assets.forget();
				const existing = (await assets()).get(name);
				if (existing !== void 0) {
					if (attempt > 1 && await isRight(github, existing, artifact)) return;
					access.log.warning(`Asset ${name} of ${tag} is incomplete or wrong: it is uploaded again.`);
					await deleteReleaseAsset(github, existing);
					(await assets()).delete(name);
				}
				const blob = await countedBlob(file, sent);
				const uploaded = await uploadReleaseAsset(github, await required(), {
					name,
					blob
				});
				if (uploaded === "taken") throw new PassingFault(`another upload of ${name} to ${tag} is under way`);
				(await assets()).set(name, uploaded);
				if (!uploaded.complete || uploaded.size !== artifact.size || (uploaded.digest ?? artifact.sha256) !== artifact.sha256) throw new PassingFault(`GitHub stored other bytes as ${name} of ${tag} than were sent`);
			});
			sent(artifact.size);
		},
		async get(artifact, from) {
			const name = nameOf(artifact);
			const asset = (await assets()).get(name);
			if (asset?.complete !== true) throw artifactMissing(artifact, tag, `asset ${name} of the release`);
			const answer = await downloadReleaseAsset(github, asset, from);
			return bytesFrom(answer.bytes, from - answer.from);
		},
		async publish() {
			const found = await required();
			const published = found.draft ? await publishRelease(github, found, tag) : found;
			return draft === void 0 ? published : settleRelease(github, published, {
				tag,
				title: draft.title
			});
		}
	};
}
async function isRight(github, asset, artifact) {
	if (!asset.complete || asset.size !== artifact.size) return false;
	if (asset.digest !== void 0) return asset.digest === artifact.sha256;
	const hash = createHash("sha256");
	for await (const chunk of (await downloadReleaseAsset(github, asset)).bytes) hash.update(chunk);
	return `sha256:${hash.digest("hex")}` === artifact.sha256;
}

export { releaseStore };