import { s as eventsOf, t as historyOf } from "./registry.js";
import { a as formatOverride, i as fits } from "./stated-stage.js";

// src/promotion/release/release-grounds.ts
function releaseGround({ desired, verdict, holder, held }) {
	if (typeof verdict !== "string" && verdict.rules.length === 0) return { kind: "no-rules" };
	if (typeof verdict !== "string" && verdict.verdict === "pass") return { kind: "pass" };
	if (holder?.version === desired.version && holder.manifestDigest === desired.manifest) return { kind: "terms" };
	if (desired.hold !== void 0 && held.has(desired.version)) return { kind: "return" };
	return desired.override !== void 0 && fits(desired.override, desired) ? {
		kind: "override",
		override: desired.override
	} : void 0;
}
function wordOf(verdict) {
	if (typeof verdict === "string") return `cannot be made: ${verdict}`;
	const open = openRules(verdict).map(({ id }) => id);
	return open.length === 0 ? `is ${verdict.verdict}` : `is ${verdict.verdict} (${open.join(", ")})`;
}
function openRules({ rules }) {
	return rules.filter(({ severity, verdict, waiver }) => severity === "block" && waiver?.active !== true && (verdict === "fail" || verdict === "inconclusive"));
}
function groundClause(ground, verdict) {
	switch (ground.kind) {
		case "pass": return;
		case "no-rules": return "the stage has no rules, so nothing was judged";
		case "terms": return "the version was in place: only the terms of the stage changed";
		case "return": return `a return with a hold to a version that held the stage; the verdict ${wordOf(verdict)}`;
		case "override": return `by an override of ${formatOverride(ground.override)}; the verdict ${wordOf(verdict)}`;
	}
}

// src/registry/versions-held.ts
function versionsHeld(registry, model, stage) {
	return eventsOf(historyOf(registry, model)).flatMap(({ fact, version }) => fact.name.kind === "assignment" && fact.name.stage === stage && version !== void 0 ? [version] : []);
}

// src/promotion/release/strange-shares.ts
function strangeShares({ model, stage, version, traffic = [], fallback }, held) {
	const named = [...traffic, ...fallback === void 0 ? [] : [fallback]].map((one) => one.version);
	return [...new Set(named)].filter((one) => one !== version && !held.has(one)).map((one) => ({
		where: `${model}/${stage}`,
		what: `names ${one} for traffic or as fallback, which never held the stage: no rule judged it`,
		todo: `Make ${one} the version of the stage, or take it out of the stage file.`
	}));
}

export { releaseGround as a, openRules as i, versionsHeld as n, wordOf as o, groundClause as r, strangeShares as t };