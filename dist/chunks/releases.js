import { It as init_errors, Lt as messageOf, Mt as UserError } from "./kernel.js";
import { i as statusOf, t as ask } from "./ask.js";
import { n as asRelease, r as listReleases, t as asAsset } from "./list-releases.js";
import { r as init_passing_fault, t as PassingFault } from "./passing-fault.js";
import { setTimeout } from "node:timers/promises";

// src/github/require-tag.ts
init_errors();
async function requireTag({ octokit, owner, repo, serverUrl }, tag) {
	for (const wait of [
		250,
		1e3,
		0
	]) {
		if (await ask({
			doing: `looking for the tag ${tag}`,
			permission: "contents: read"
		}, async () => {
			try {
				await octokit.rest.git.getRef({
					owner,
					repo,
					ref: `tags/${tag}`
				});
				return true;
			} catch (error) {
				if (statusOf(error) === 404) return false;
				throw error;
			}
		})) return;
		await setTimeout(wait);
	}
	throw new UserError("CAIRN_TAG_NOT_SHARED", {
		where: tag,
		what: `${owner}/${repo} on GitHub does not have this tag, so its release is not published`,
		todo: `Push the tag there (git push '${serverUrl}/${owner}/${repo}' 'refs/tags/${tag}'), and run it again.`
	});
}

// src/github/releases.ts
init_errors();
init_passing_fault();
const write = "contents: write";
const read = "contents: read";
async function findRelease(github, tag) {
	const { octokit, owner, repo } = github;
	return await ask({
		doing: `looking for the release of ${tag}`,
		permission: read
	}, async () => {
		try {
			return asRelease((await octokit.rest.repos.getReleaseByTag({
				owner,
				repo,
				tag
			})).data);
		} catch (error) {
			if (statusOf(error) === 404) return void 0;
			throw error;
		}
	}) ?? (await findReleases(github)).get(tag);
}
async function findReleases(github) {
	const found = /* @__PURE__ */ new Map();
	for (const release of await listReleases(github)) if (found.get(release.tag)?.draft !== false) found.set(release.tag, release);
	return found;
}
async function createDraftRelease(github, { tag, title, body }) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `creating the release of ${tag}`,
		permission: write
	}, async () => {
		const { data } = await octokit.rest.repos.createRelease({
			owner,
			repo,
			tag_name: tag,
			name: title,
			body,
			draft: true,
			prerelease: true,
			request: { retries: 0 }
		});
		return asRelease(data);
	});
}
async function settleRelease(github, release, { tag, title }) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `looking for other releases of ${tag}`,
		permission: write
	}, async () => {
		const { data } = await octokit.rest.repos.listReleases({
			owner,
			repo,
			per_page: 100
		});
		const same = data.filter((one) => one.tag_name === tag).sort((a, b) => a.id - b.id);
		const counts = same.find(({ draft }) => !draft) ?? same[0];
		for (const { id, draft, name } of same) if (draft && name === title && id !== counts?.id) await deleteRelease(github, id);
		return counts === void 0 ? release : asRelease(counts);
	});
}
async function publishRelease(github, release, tag) {
	await requireTag(github, tag);
	return update(github, release, {
		draft: false,
		prerelease: true,
		make_latest: "false"
	});
}
async function promoteRelease(github, release, tag, latest = false) {
	if (release.draft) await requireTag(github, tag);
	return update(github, release, {
		draft: false,
		prerelease: false,
		make_latest: latest ? "true" : "false"
	});
}
async function listReleaseAssets(github, release) {
	const { octokit, owner, repo } = github;
	return (await ask({
		doing: "listing the assets of a release",
		permission: read
	}, async () => octokit.paginate(octokit.rest.repos.listReleaseAssets, {
		owner,
		repo,
		release_id: release.id,
		per_page: 100
	}))).map(asAsset);
}
async function uploadReleaseAsset(github, release, { name, blob }) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `uploading ${name}`,
		permission: write
	}, async () => {
		try {
			const { data } = await octokit.rest.repos.uploadReleaseAsset({
				baseUrl: uploadBase(release.uploadUrl, octokit.request.endpoint.DEFAULTS.baseUrl),
				owner,
				repo,
				release_id: release.id,
				name,
				data: blob,
				headers: { "content-type": "application/octet-stream" },
				request: { retries: 0 }
			});
			return asAsset(data);
		} catch (error) {
			if (statusOf(error) === 422 && messageOf(error).includes("already_exists")) return "taken";
			throw error;
		}
	});
}
async function deleteReleaseAsset(github, asset) {
	const { octokit, owner, repo } = github;
	await ask({
		doing: `deleting the asset ${asset.name}`,
		permission: write
	}, async () => {
		try {
			await octokit.rest.repos.deleteReleaseAsset({
				owner,
				repo,
				asset_id: asset.id
			});
		} catch (error) {
			if (statusOf(error) !== 404) throw error;
		}
	});
}
async function downloadReleaseAsset(github, asset, from = 0) {
	const { octokit, owner, repo } = github;
	const range = from > 0 ? { range: `bytes=${from}-` } : {};
	return ask({
		doing: `downloading ${asset.name}`,
		permission: read
	}, async () => {
		const { data, status, headers } = await octokit.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
			owner,
			repo,
			asset_id: asset.id,
			headers: {
				accept: "application/octet-stream",
				...range
			},
			request: {
				parseSuccessResponseBody: false,
				redirect: "manual"
			}
		});
		if (headers.location !== void 0) return fromStorage(headers.location, {
			asset,
			from,
			range
		});
		const body = data;
		if (!(body instanceof ReadableStream)) throw new Error("GitHub sent no bytes");
		return {
			from: startOf(status, from),
			bytes: body
		};
	});
}
async function fromStorage(location, { asset, from, range }) {
	const doing = `downloading ${asset.name}`;
	const { openDownload } = await import("./open-download.js");
	const { status, bytes } = await openDownload(location, range, {
		signal: void 0,
		doing
	});
	if (status !== 200 && status !== 206) throw new PassingFault(`the storage of GitHub answered ${status} while ${doing}`);
	return {
		from: startOf(status, from),
		bytes
	};
}
function startOf(status, from) {
	return status === 206 ? from : 0;
}
async function deleteRelease({ octokit, owner, repo }, id) {
	try {
		await octokit.rest.repos.deleteRelease({
			owner,
			repo,
			release_id: id
		});
	} catch (error) {
		if (statusOf(error) !== 404) throw error;
	}
}
async function update(github, release, change) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: "updating a release",
		permission: write
	}, async () => {
		const { data } = await octokit.rest.repos.updateRelease({
			owner,
			repo,
			release_id: release.id,
			...change
		});
		return asRelease(data);
	});
}
function uploadBase(template, apiUrl) {
	const end = template.indexOf("/repos/");
	const upload = new URL(end < 0 ? template : template.slice(0, end));
	const api = new URL(apiUrl);
	const ownHosts = [api.host, api.host.replace(/^api\./, "uploads.")];
	if (upload.protocol !== api.protocol || !ownHosts.includes(upload.host)) throw new Error(`the release names an upload address on another host: ${upload.host}`);
	return upload.href.replace(/\/$/, "");
}

export { findReleases as a, publishRelease as c, findRelease as i, settleRelease as l, deleteReleaseAsset as n, listReleaseAssets as o, downloadReleaseAsset as r, promoteRelease as s, createDraftRelease as t, uploadReleaseAsset as u };