import { Tt as isoTime } from "./kernel.js";

// src/report/registry-json.ts
function stateJson(model, state) {
	return {
		model,
		deprecated: state.deprecated,
		latest: state.latest?.version ?? null,
		greatest: state.versions.at(-1)?.version ?? null,
		versions: state.versions.map((version) => versionJson(version, state)),
		stages: stagesJson(state)
	};
}
function versionJson({ time, ...version }, state) {
	return {
		...version,
		registeredAt: isoTime(time),
		stages: stagesOf(state, version.version)
	};
}
function stagesJson(state) {
	return Object.fromEntries([...state.stages].map(([stage, holder]) => [stage, holder === void 0 ? null : holderJson(holder)]));
}
function holderJson({ time, ...holder }) {
	return {
		...holder,
		since: isoTime(time)
	};
}
function eventJson({ fact, sequence, moment, version }) {
	const { name, tag, tagObject, commit, author, email, trailers } = fact;
	return {
		sequence,
		at: isoTime(moment),
		event: name.kind,
		model: name.model,
		version: version ?? null,
		stage: "stage" in name ? name.stage : null,
		tag,
		tagObject,
		commit,
		manifestDigest: trailers.manifest ?? null,
		verdictDigest: trailers.verdict ?? null,
		run: trailers.run ?? null,
		...trailers.replaces !== void 0 && { replaces: trailers.replaces },
		...trailers.fallback !== void 0 && { fallback: trailers.fallback },
		...trailers.traffic !== void 0 && { traffic: trailers.traffic },
		...trailers.hold !== void 0 && { heldSince: trailers.hold },
		author,
		email,
		taggedAt: isoTime(fact.time)
	};
}
function checkedRefJson({ event, annotation }) {
	const { type, path, description, labels } = annotation;
	return {
		...eventJson(event),
		...type !== void 0 && { type },
		...path !== void 0 && { path },
		...description !== void 0 && { description },
		...labels !== void 0 && { labels }
	};
}
function stagesOf(state, version) {
	return [...state.stages].filter(([, holder]) => holder?.version === version).map(([stage]) => stage);
}

export { stagesOf as a, stagesJson as i, eventJson as n, stateJson as o, holderJson as r, versionJson as s, checkedRefJson as t };