import { X as hasRemote, Z as remoteName, _ as fetchBranch, w as fetchDefaultBranch } from "./git.js";
import { It as init_errors, Mt as UserError } from "./kernel.js";

// src/promotion/stage/base-branch.ts
init_errors();
async function fetchBaseBranch(git, asked) {
	const remote = await remoteName(git);
	const found = remote === void 0 ? void 0 : await find(git, asked);
	if (found !== void 0) return found;
	throw new UserError("CAIRN_COMMIT_MISSING", {
		where: asked ?? "base branch",
		what: remote === void 0 ? "the repository has no remote to propose to" : `is not a branch of ${remote}`,
		todo: "Push the branch, or name another one (input base)."
	});
}
async function baseOfProposal(git, asked) {
	if (await hasRemote(git)) return fetchBaseBranch(git, asked);
	const name = asked ?? (await git.try([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	])).stdout.trim();
	const commit = name === "" ? void 0 : await fetchBranch(git, name);
	if (commit !== void 0) return {
		name,
		commit
	};
	throw new UserError("CAIRN_COMMIT_MISSING", {
		where: name === "" ? "base branch" : name,
		what: name === "" ? "no branch is checked out, and there is no remote" : "is not a branch with a commit here",
		todo: "Name the branch that the change is to go to (input base)."
	});
}
async function find(git, asked) {
	if (asked === void 0) return fetchDefaultBranch(git);
	const commit = await fetchBranch(git, asked);
	return commit === void 0 ? void 0 : {
		name: asked,
		commit
	};
}

export { fetchBaseBranch as n, baseOfProposal as t };