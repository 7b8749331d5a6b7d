import { c as readCommittedConfig } from "./policy.js";
import { K as resolveCommit, X as hasRemote, _ as fetchBranch } from "./git.js";
import { It as init_errors, Mt as UserError } from "./kernel.js";
import { n as fetchBaseBranch } from "./base-branch.js";
import { i as promotionBases, n as basesOf } from "./promotion-bases.js";

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

// src/promotion/release/released-bases.ts
async function releasedBases({ git, log }, configFile) {
	const commit = await desiredCommit(git);
	const { config } = await readCommittedConfig(git, commit, configFile);
	const bases = [{
		name: "the default branch",
		commit,
		config
	}];
	if (config.promotion === void 0) return bases;
	const known = await promotionBases({
		git,
		log
	}, configFile);
	if (known.default === void 0) return bases;
	const { name } = known.default;
	bases[0] = {
		...bases[0],
		name
	};
	for (const other of basesOf(name, config).slice(1)) {
		const tip = await fetchBranch(git, other);
		if (tip === void 0) log.warning(`promotion.bases names ${other}, which the remote does not have: nothing is released from it.`);
		else bases.push({
			name: other,
			commit: tip,
			config: (await readCommittedConfig(git, tip, configFile)).config
		});
	}
	log.info(`Stage files are those of ${bases.map((base) => base.name).join(", ")}.`);
	return bases;
}

export { desiredCommit as n, releasedBases as t };