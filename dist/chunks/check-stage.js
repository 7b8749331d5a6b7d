import { a as versionsOf, m as formatTraffic, n as holderOf, o as stateOf, t as historyOf, x as restorationOf } from "./registry.js";
import { t as readManifest } from "./read-manifest.js";
import { B as init_errors, I as UserError } from "./kernel.js";

// src/promotion/stage/stated-stage.ts
init_errors();
function statedTerms({ fallback, traffic, hold }) {
	return {
		...fallback !== void 0 && { fallback: fallback.version },
		...traffic !== void 0 && { traffic: formatTraffic(traffic) },
		...hold !== void 0 && { hold: hold.since }
	};
}
function tagStating(registry, desired) {
	const { model, stage, version, manifest } = desired;
	const holder = holderOf(registry, model, stage);
	if (holder?.version !== version || holder.manifestDigest !== manifest) return void 0;
	const stated = historyOf(registry, model, stage).find(({ tag }) => tag === holder.tag)?.trailers;
	const terms = statedTerms(desired);
	return [
		"fallback",
		"traffic",
		"hold"
	].every((key) => stated?.[key] === terms[key]) ? holder.tag : void 0;
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

// src/promotion/stage/check-stage.ts
async function checkStage(git, registry, { model, stage, desired }) {
	const where = `${model}/${stage}`;
	const found = await findVersion(git, registry, model, desired);
	const mistakes = [...found.mistakes];
	const { fallback, traffic } = desired;
	if (fallback !== void 0) {
		mistakes.push(...(await findVersion(git, registry, model, fallback, " as fallback")).mistakes);
		if (fallback.version === desired.version) mistakes.push({
			what: `keeps ${fallback.version} as fallback, which is the version itself`,
			todo: "Name another version, or take the key fallback out."
		});
	}
	if (traffic !== void 0) {
		for (const share of traffic) mistakes.push(...(await findVersion(git, registry, model, share, " for a share of the traffic")).mistakes);
		mistakes.push(...trafficMistakes(desired.version, traffic));
	}
	if (found.tagged !== void 0 && tagStating(registry, desired) === void 0) {
		if (stateOf(historyOf(registry, model)).deprecated) mistakes.push({
			what: `changes a stage of ${model}, which is deprecated as a whole`,
			todo: "Register a newer version first, which ends the deprecation, or revert the change of the stage file."
		});
	}
	if (found.tagged !== void 0 && mistakes.length === 0) return { tagged: found.tagged };
	return { mistakes: mistakes.map((mistake) => ({
		where,
		...mistake
	})) };
}
function trafficMistakes(version, traffic) {
	const versions = traffic.map((share) => share.version);
	const twice = versions.filter((one, index) => versions.indexOf(one) !== index);
	const sum = traffic.reduce((total, { weight }) => total + weight, 0);
	return [
		...[...new Set(twice)].map((one) => ({
			what: `names ${one} twice in its traffic`,
			expected: "each version once"
		})),
		...versions.includes(version) ? [] : [{
			what: `gives no traffic to ${version}, the version of the stage`,
			expected: "a share for it"
		}],
		...sum === 100 ? [] : [{
			what: `splits the traffic into weights that add up to ${sum}`,
			expected: "weights that add up to 100"
		}]
	];
}
async function findVersion(git, registry, model, { version, manifest }, role = "") {
	const wrong = (what, todo) => ({ mistakes: [{
		what,
		todo
	}] });
	const registered = versionsOf(registry, model).some((candidate) => candidate.version === version);
	const known = historyOf(registry, model).some(({ name }) => "version" in name && name.version === version);
	if (!registered && known) return wrong(`asks for version ${version}${role}, which was taken out of the registry`, "Revert the change of the stage file, or go back to an earlier version with `rollback`.");
	try {
		const tagged = await readManifest(git, model, version);
		if (tagged === void 0) {
			const restore = await restorationOf(git, model, version);
			if (restore !== void 0) return wrong(`asks for version ${version}${role}, whose tag is gone`, restore);
			return wrong(`asks for version ${version}${role}, which was never registered (it has no tag with a manifest)`, "Revert the change of the stage file, or name a version that is registered.");
		}
		if (tagged.digest === manifest) return {
			tagged,
			mistakes: []
		};
		return wrong(`names manifest ${manifest}, but version ${version} has ${tagged.digest}`, "Revert the change of the stage file and promote with `propose`.");
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return wrong(`asks for version ${version}${role}, whose facts disagree: ${error.message}`, `Fetch the tags again; where the tag on the remote is wrong too, retire ${version} and register its run under a new number.`);
	}
}

export { tagsDeployedAlike as i, statedTerms as n, tagStating as r, checkStage as t };