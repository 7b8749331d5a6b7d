import { a as listReleaseAssets, i as findRelease, r as downloadReleaseAsset } from "./releases.js";
import { s as versionTag } from "./ask.js";
import { n as init_errors, t as UserError } from "./errors.js";
import { i as stayInside, n as isIntact, o as storeFolder, r as writeChecked, t as copyChecked } from "./write-checked.js";

// src/storage/fetch-artifacts.ts
init_errors();
async function fetchArtifacts(options) {
	const { manifest, into, github, log } = options;
	const tag = versionTag(manifest.model, manifest.version);
	let assets;
	for (const artifact of manifest.artifacts) {
		const target = stayInside(into, artifact.path);
		if (await isIntact(target, artifact)) continue;
		log.debug(`Fetching ${artifact.path} of ${tag} (${artifact.size} bytes).`);
		if (artifact.store.kind === "folder") {
			await fromFolder(storeFolder(options.storage, options), artifact, artifact.store.path, {
				target,
				tag
			});
			continue;
		}
		const repository = github ?? missingGitHub(tag);
		assets ??= await assetsOf(repository, tag);
		await fromRelease(repository, assets, artifact, artifact.store.asset, {
			target,
			tag
		});
	}
}
async function fromFolder(folder, artifact, path, { target, tag }) {
	try {
		await copyChecked(stayInside(folder, path), target, artifact);
	} catch (error) {
		if (!isAbsent(error)) throw error;
		throw missing(artifact, tag, `folder ${folder}`);
	}
}
async function fromRelease(github, assets, artifact, name, { target, tag }) {
	const asset = assets.find((candidate) => candidate.name === name && candidate.complete);
	if (asset === void 0) throw missing(artifact, tag, `asset ${name} of the release`);
	await writeChecked(await downloadReleaseAsset(github, asset), target, artifact);
}
async function assetsOf(github, tag) {
	const release = await findRelease(github, tag);
	return release === void 0 ? [] : listReleaseAssets(github, release);
}
function missing(artifact, tag, place) {
	return new UserError("CAIRN_ARTIFACT_MISSING", {
		where: `${artifact.path} of ${tag}`,
		what: `is not where its manifest says (${place})`,
		todo: "Run `register` again for its run: it stores what is missing."
	});
}
function missingGitHub(tag) {
	throw new UserError("CAIRN_GITHUB_MISSING", {
		where: tag,
		what: "the files of this version are assets of a GitHub release",
		expected: "a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (GITHUB_TOKEN)"
	});
}
function isAbsent(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}

export { fetchArtifacts as t };