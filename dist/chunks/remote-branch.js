import { r as resolveCommit } from "./ensure-commit.js";
import { l as requireRemote, n as fetchRef, t as fetchPatterns } from "./remote.js";

// src/git/remote-branch.ts
async function trackingRef(git, branch) {
	return `refs/remotes/${await requireRemote(git)}/${branch}`;
}
async function fetchBranch(git, branch) {
	if (!isBranchName(branch)) return void 0;
	const tracking = await trackingRef(git, branch);
	return await fetchRef(git, `+refs/heads/${branch}:${tracking}`) ? resolveCommit(git, tracking) : void 0;
}
async function fetchBranches(git, prefixes) {
	const tracking = await trackingRef(git, "");
	await fetchPatterns(git, prefixes.map((prefix) => `+refs/heads/${prefix}*:${tracking}${prefix}*`));
}
function isBranchName(text) {
	return /^[^\s~^:?*[\\]+$/.test(text) && !text.includes("..");
}

export { fetchBranches as n, trackingRef as r, fetchBranch as t };