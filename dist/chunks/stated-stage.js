import { m as formatTraffic, n as holderOf, t as historyOf } from "./registry.js";

// src/promotion/stage/override.ts
function fits(override, desired) {
	return override.version === desired.version;
}
function formatOverride({ by, reason }) {
	return `${by}: ${reason}`;
}

// src/promotion/stage/stated-stage.ts
const allTerms = [
	"fallback",
	"traffic",
	"hold",
	"override"
];
function statedTerms({ fallback, traffic, hold, override }) {
	return {
		...fallback !== void 0 && { fallback: fallback.version },
		...traffic !== void 0 && { traffic: formatTraffic(traffic) },
		...hold !== void 0 && { hold: hold.since },
		...override !== void 0 && { override: formatOverride(override) }
	};
}
function tagStating(registry, desired) {
	const { model, stage, version, manifest } = desired;
	const holder = holderOf(registry, model, stage);
	if (holder?.version !== version || holder.manifestDigest !== manifest) return void 0;
	const stated = historyOf(registry, model, stage).find(({ tag }) => tag === holder.tag)?.trailers;
	const terms = statedTerms(desired);
	return allTerms.every((key) => stated?.[key] === terms[key]) ? holder.tag : void 0;
}
function tagsDeployedAlike(registry, desired) {
	const { model, stage, version, manifest } = desired;
	const holder = holderOf(registry, model, stage);
	if (holder?.version !== version || holder.manifestDigest !== manifest) return [];
	const { traffic } = statedTerms(desired);
	const alike = (fact) => fact.name.kind === "assignment" && (fact.trailers.version ?? version) === version && fact.commit === holder.commit && fact.trailers.traffic === traffic;
	const tags = [];
	for (const fact of historyOf(registry, model, stage).toReversed()) {
		if (!alike(fact)) break;
		tags.push(fact.tag);
	}
	return tags;
}

export { formatOverride as a, fits as i, tagStating as n, tagsDeployedAlike as r, statedTerms as t };