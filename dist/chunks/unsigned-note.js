import { x as askedSignatures } from "./git.js";

// src/provenance/unsigned-note.ts
async function noteUnsigned({ git, log }) {
	const asked = await askedSignatures(git);
	if (asked.length === 0) return;
	log.notice(`${asked.join(" and ")} ${asked.length === 1 ? "is" : "are"} set, but Git does not sign the commits and tags that Cairn makes. Versions and verdicts are signed by statements of their own: set CAIRN_SIGNING_KEY (docs/verification.md).`);
}

export { noteUnsigned as t };