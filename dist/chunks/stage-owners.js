import { L as UserError, V as init_errors } from "./kernel.js";
import { g as fetchBranch } from "./git.js";
import { F as stagePath } from "./registry.js";
import { i as readCommittedConfig } from "./policy.js";
import { i as promotionBases, n as basesOf } from "./promotion-bases.js";
import { t as desiredCommit } from "./desired-commit.js";
import { t as desiredStages } from "./desired-stages.js";
import { t as newestFile } from "./newest-file.js";

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

// src/promotion/release/stage-owners.ts
init_errors();
async function stageOwners(git, bases) {
	const said = /* @__PURE__ */ new Map();
	for (const base of bases) {
		const { stages, removed } = await desiredStages(git, base.commit, base.config);
		for (const { model, stage } of [...stages, ...removed]) {
			const path = stagePath(model, stage);
			said.set(path, [...said.get(path) ?? [], base]);
		}
	}
	const owners = /* @__PURE__ */ new Map();
	const mistakes = [];
	for (const [path, sayers] of said) {
		const owner = await newestFile(git, path, sayers);
		if (owner !== void 0) owners.set(path, owner);
		else mistakes.push({
			where: path,
			what: `differs between ${sayers.map(({ name }) => name).join(" and ")}, and none of them holds the last change of the others`,
			todo: "Merge one of these branches into the other, with the file as it is to be."
		});
	}
	if (mistakes.length > 0) throw new UserError("CAIRN_STAGE_UNRELEASABLE", mistakes);
	return owners;
}

export { releasedBases as n, stageOwners as t };