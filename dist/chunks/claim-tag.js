import { L as pushCreateOnly, M as contend, b as writeTagObject } from "./git.js";
import { F as formatTagName, N as numberAfter, O as formatMessage, P as numberLimit, R as takenName, S as readClaims, r as readRegistry, t as historyOf, y as claimRefOf } from "./registry.js";

// src/registry/claim-tag.ts
async function claimTag(git, options) {
	const { model } = options;
	return contend(`tags of ${model}`, async () => {
		const before = await readRegistry(git, {
			models: [model],
			fetch: true
		});
		const claimed = await readClaims(git, model);
		const planned = await options.plan(before, claimed);
		if ("done" in planned) return { value: planned };
		const claim = {
			...planned.claim,
			name: numbered(planned.claim.name, before, claimed)
		};
		const tag = formatTagName(claim.name);
		const previous = historyOf(before, model).at(-1)?.tagObject;
		const trailers = {
			...claim.trailers,
			sequence: nextSequence(before, model, claimed),
			...previous && { previous }
		};
		const object = await writeTagObject(git, {
			name: tag,
			commit: claim.commit,
			message: formatMessage(claim.subject, trailers),
			date: options.now()
		});
		const { along = [] } = claim;
		if (await pushCreateOnly(git, {
			refs: refsOf(claim.name),
			object,
			along
		}) === "taken") return { lost: object };
		return { value: {
			tag,
			tagObject: object,
			claim,
			before
		} };
	});
}
function refsOf(name) {
	const claim = claimRefOf(name);
	return [`refs/tags/${formatTagName(name)}`, ...claim === void 0 ? [] : [claim]];
}
function numbered(name, registry, claimed) {
	if (name.kind === "version") return name;
	const isTaken = registry.diagnostics.some(({ tag }) => {
		const taken = takenName(tag);
		return taken !== void 0 && formatTagName(taken) === formatTagName(name);
	});
	return "stage" in name || isTaken ? {
		...name,
		counter: nextCounter(registry, name.model, claimed)
	} : name;
}
function nextSequence(registry, model, claimed = []) {
	const facts = historyOf(registry, model);
	const stated = new Set(facts.map(({ tagObject }) => tagObject));
	const lost = claimed.filter(({ object }) => !stated.has(object)).length;
	const last = facts.reduce((most, { trailers }) => Math.max(most, trailers.sequence ?? 0), facts.length + lost);
	return Math.min(last + 1, numberLimit);
}
function nextCounter(registry, model, claimed = []) {
	const stated = historyOf(registry, model).map(({ name }) => name);
	const inTheWay = registry.diagnostics.flatMap(({ tag }) => takenName(tag) ?? []);
	const names = [...stated, ...inTheWay.filter((name) => name.model === model)];
	const given = claimed.flatMap((claim) => "counter" in claim ? [claim.counter] : []);
	return numberAfter([...names.map(({ counter = 0 }) => counter), ...given]);
}

export { nextCounter as n, claimTag as t };