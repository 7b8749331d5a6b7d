import { It as init_errors, Mt as UserError } from "./kernel.js";

// src/storage/artifact-missing.ts
init_errors();
function artifactMissing(artifact, version, place) {
	return new UserError("CAIRN_ARTIFACT_MISSING", {
		where: `${artifact.path} of ${version}`,
		what: `is not where its manifest says (${place})`,
		todo: "Run `register` again for its run: it stores what is missing."
	});
}
function foreignPlace(artifact) {
	return /* @__PURE__ */ new Error(`${artifact.path} is in a store of kind ${artifact.store.kind}`);
}

export { foreignPlace as n, artifactMissing as t };