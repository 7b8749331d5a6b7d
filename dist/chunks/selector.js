import { I as isSemver, L as parseTagName } from "./registry.js";

// src/registry/selector.ts
function parseSelector(text) {
	const [, model = "", mark, rest = ""] = /^([^@#]*)(?:([@#])(.*))?$/s.exec(text) ?? [];
	if (parseTagName(`${model.replace(":", "=")}@created`).kind === "foreign") return void 0;
	const named = { model: model.replace("=", ":") };
	if (mark === void 0) return named;
	if (mark === "#") return parseTagName(`m#${rest}`).kind === "assignment" && !rest.includes("#") ? {
		...named,
		stage: rest
	} : void 0;
	const version = rest.replace(/^v(?=\d)/, "");
	return version === "latest" || version === "greatest" || isSemver(version) ? {
		...named,
		version
	} : void 0;
}
function selectVersion(state, { version, stage }) {
	if (version === "latest") return state.latest;
	if (version === "greatest") return state.versions.at(-1);
	const wanted = stage === void 0 ? version : state.stages.get(stage)?.version;
	return state.versions.find((candidate) => candidate.version === wanted);
}

export { selectVersion as n, parseSelector as t };