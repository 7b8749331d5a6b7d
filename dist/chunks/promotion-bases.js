import { X as hasRemote, _ as fetchBranch, w as fetchDefaultBranch } from "./git.js";
import { It as init_errors, Mt as UserError } from "./kernel.js";
import { c as readCommittedConfig } from "./policy.js";

// src/promotion/stage/promotion-bases.ts
init_errors();
async function promotionBases({ git, log }, configFile) {
	const found = await hasRemote(git) ? await fetchDefaultBranch(git) : void 0;
	if (found === void 0) return {
		default: void 0,
		names: []
	};
	try {
		const { config } = await readCommittedConfig(git, found.commit, configFile);
		return {
			default: found,
			names: basesOf(found.name, config)
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		log.info(`Only ${found.name} counts as a base of promotions: its configuration cannot be read.`);
		return {
			default: found,
			names: [found.name]
		};
	}
}
function basesOf(defaultName, config) {
	return [.../* @__PURE__ */ new Set([defaultName, ...config.promotion?.bases ?? []])];
}
async function baseTip(git, bases, name) {
	return bases.default?.name === name ? bases.default.commit : fetchBranch(git, name);
}
function noBase(bases, name) {
	const known = bases.default?.name;
	return known === void 0 ? `the default branch of the remote is not known, so whether promotions go to ${name} is not either` : `${name} is neither the default branch (${known}) nor among promotion.bases of the configuration there`;
}

export { promotionBases as i, basesOf as n, noBase as r, baseTip as t };