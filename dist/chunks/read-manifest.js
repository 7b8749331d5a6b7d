import { i as remoteRef, n as fetchRefs, r as hasRemote } from "./remote.js";
import { F as versionPath, I as versionTag, L as readTagRecords, f as readFact } from "./read-registry.js";
import { t as digestOf } from "./digest.js";
import { t as parseDocument } from "./document.js";
import { r as init_errors, t as UserError } from "./errors.js";

// src/registry/read-manifest.ts
init_errors();
async function readManifest(git, model, version) {
	const record = await findTag(git, model, version) ?? await fetchTag(git, model, version);
	const fact = record && readFact(record);
	if (fact === void 0 || !("commit" in fact)) return void 0;
	const path = versionPath(model, version);
	const outcome = await git.try([
		"cat-file",
		"blob",
		`${fact.commit}:${path}`
	]);
	if (outcome.code !== 0) return void 0;
	const text = outcome.stdout;
	const digest = digestOf(text);
	const where = `${path} in ${fact.tag}`;
	if (fact.trailers.manifest !== void 0 && fact.trailers.manifest !== digest) throw new UserError("CAIRN_MANIFEST_MISMATCH", {
		where,
		what: `has digest ${digest}, but the tag says ${fact.trailers.manifest}`
	});
	const manifest = parseDocument("manifest", text, where);
	if (manifest.model !== model || manifest.version !== version) throw new UserError("CAIRN_MANIFEST_MISMATCH", {
		where,
		what: `is the manifest of ${manifest.model} ${manifest.version}`
	});
	return {
		manifest,
		text,
		digest,
		commit: fact.commit
	};
}
async function findTag(git, model, version) {
	const ref = `refs/tags/${versionTag(model, version)}`;
	return (await readTagRecords(git, [ref, `${ref}#*`])).tags.find((record) => record.annotated);
}
async function fetchTag(git, model, version) {
	const ref = `refs/tags/${versionTag(model, version)}`;
	if (!await hasRemote(git) || await remoteRef(git, ref) === void 0) return void 0;
	await fetchRefs(git, [`+${ref}:${ref}`]);
	return findTag(git, model, version);
}

export { readManifest as t };