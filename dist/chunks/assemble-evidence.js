import { j as millisecondsOf, lt as init_digest, st as digestOf } from "./kernel.js";
import { t as parseDocument } from "./document.js";
import { a as versionsOf, c as factsUntil, n as holderOf, s as eventsOf, t as historyOf } from "./registry.js";

// src/statistics/rows-needed.ts
function rowsNeeded({ value, lower, upper, n }, bound) {
	const distance = Math.abs(value - bound);
	const reach = value > bound ? value - lower : upper - value;
	const rows = Math.ceil(n * (reach / distance) ** 2);
	return distance > 0 && Number.isSafeInteger(rows) && rows > n ? rows : void 0;
}

// src/promotion/evidence/assemble-evidence.ts
init_digest();
function assembleEvidence({ manifest, digest, evaluationText }, { registry, stage, ...judged }) {
	const { model, version } = manifest;
	const holder = holderOf(registry, model, stage);
	const past = historyOf(registry, model, stage).filter(({ name }) => name.kind === "assignment");
	const { unreadTeams = [], unknownCommits = [] } = judged;
	return {
		manifest,
		manifestDigest: digest,
		evaluation: evaluationText === void 0 ? void 0 : {
			document: parseDocument("evaluation", evaluationText, `evaluation.json of run ${manifest.run.id}`),
			digest: digestOf(evaluationText)
		},
		holder: holder && championOf(registry, model, holder),
		heldBefore: holder?.version !== version && past.some(({ trailers }) => trailers.version === version),
		moment: judged.moment,
		held: heldStages(registry, manifest, judged.moment),
		approvals: judged.approvals,
		...unreadTeams.length > 0 && { unreadTeams },
		...unknownCommits.length > 0 && { unknownCommits }
	};
}
function championOf(registry, model, { version, manifestDigest }) {
	const run = versionsOf(registry, model).find((known) => known.version === version)?.run;
	return {
		version,
		...manifestDigest !== void 0 && { manifestDigest },
		...run !== void 0 && { run }
	};
}
function heldStages(registry, { model, version }, moment) {
	const until = (millisecondsOf(moment) ?? NaN) / 1e3;
	const open = /* @__PURE__ */ new Map();
	const held = [];
	for (const { fact, version: named, moment: at } of eventsOf(factsUntil(historyOf(registry, model), until))) {
		const { name } = fact;
		const end = (stage) => {
			const from = open.get(stage);
			if (from !== void 0) held.push({
				stage,
				from,
				to: at
			});
			open.delete(stage);
		};
		if (name.kind === "deregistration" && named === version) for (const stage of [...open.keys()]) end(stage);
		if (!("stage" in name)) continue;
		if (!(name.kind === "assignment" && named === version)) end(name.stage);
		else if (!open.has(name.stage)) open.set(name.stage, at);
	}
	for (const [stage, from] of open) held.push({
		stage,
		from,
		to: void 0
	});
	return held.sort((a, b) => a.from - b.from || (a.stage < b.stage ? -1 : 1));
}

export { rowsNeeded as n, assembleEvidence as t };