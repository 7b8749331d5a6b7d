import { s as versionTag } from "./kernel.js";
import { n as kindOf } from "./stores.js";

// src/storage/open-stores.ts
function openStores(access, version, draft) {
	const opening = {
		...openingOf(access, version),
		...draft && { draft }
	};
	return { of: byKind(async (artifact) => kindOf(artifact).open(opening)) };
}
function openRemovals(access, version) {
	const opening = openingOf(access, version);
	return byKind(async (artifact) => kindOf(artifact).removal(opening));
}
function openingOf(access, { model, version }) {
	return {
		access,
		version: {
			model,
			version,
			tag: versionTag(model, version)
		}
	};
}
function byKind(open) {
	const opened = /* @__PURE__ */ new Map();
	return async (artifact) => {
		const { kind } = artifact.store;
		const known = opened.get(kind) ?? open(artifact);
		opened.set(kind, known);
		return known;
	};
}

export { openStores as n, openRemovals as t };