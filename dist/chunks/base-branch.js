import { t as defaultBranch } from "./default-branch.js";
import { a as resolveCommit } from "./objects.js";
import { i as remoteRef, n as fetchRefs, r as hasRemote } from "./remote.js";
import { r as init_errors, t as UserError } from "./errors.js";

// src/promotion/stage/base-branch.ts
init_errors();
async function fetchBaseBranch(git, asked) {
	const shared = await hasRemote(git);
	const name = asked ?? (shared ? await defaultBranch(git) : void 0);
	const ref = `refs/heads/${name ?? ""}`;
	const commit = name === void 0 || !shared ? void 0 : await remoteRef(git, ref);
	if (name === void 0 || commit === void 0) throw new UserError("CAIRN_COMMIT_MISSING", {
		where: name ?? "base branch",
		what: shared ? "is not a branch of origin" : "the repository has no remote origin to propose to",
		todo: "Push the branch, or name another one (input base)."
	});
	if (await resolveCommit(git, commit) === void 0) await fetchRefs(git, [`+${ref}:refs/remotes/origin/${name}`]);
	return {
		name,
		commit
	};
}

export { fetchBaseBranch as t };