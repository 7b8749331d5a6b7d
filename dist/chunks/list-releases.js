import { t as ask } from "./ask.js";

// src/github/list-releases.ts
async function listReleases(github) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: "listing the releases",
		permission: "contents: read"
	}, async () => {
		return (await octokit.paginate(octokit.rest.repos.listReleases, {
			owner,
			repo,
			per_page: 100
		})).map((release) => ({
			...asRelease(release),
			tag: release.tag_name,
			assets: release.assets.map(asAsset)
		}));
	});
}
function asRelease(data) {
	const { id, draft, prerelease, immutable = false } = data;
	return {
		id,
		url: data.html_url,
		uploadUrl: data.upload_url,
		draft,
		prerelease,
		immutable
	};
}
function asAsset(data) {
	const { id, name, size, state, digest } = data;
	return {
		id,
		name,
		size,
		digest: digest ?? void 0,
		complete: state === "uploaded"
	};
}

export { asRelease as n, listReleases as r, asAsset as t };