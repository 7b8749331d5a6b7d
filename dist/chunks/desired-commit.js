import { U as resolveCommit, q as hasRemote } from "./git.js";
import { L as UserError, V as init_errors } from "./kernel.js";
import { t as fetchBaseBranch } from "./base-branch.js";

// src/promotion/stage/desired-commit.ts
init_errors();
async function desiredCommit(git) {
	if (await hasRemote(git)) return (await fetchBaseBranch(git, void 0)).commit;
	const head = await resolveCommit(git, "HEAD");
	if (head !== void 0) return head;
	throw new UserError("CAIRN_GIT_NO_COMMIT", {
		where: git.directory,
		what: "the repository has no commit yet"
	});
}

export { desiredCommit as t };