import { E as readTagRecords, J as fetchRef, T as readTag, U as readFileAt, X as hasRemote } from "./git.js";
import { It as init_errors, Mt as UserError, lt as init_digest, s as versionTag, st as digestOf } from "./kernel.js";
import { t as parseDocument } from "./document.js";
import { D as readFact, E as versionPath } from "./registry.js";

// src/registry/read-manifest.ts
init_digest();
init_errors();
async function readManifest(git, model, version) {
	const record = await findTag(git, model, version) ?? await fetchTag(git, model, version);
	const fact = record && readFact(record);
	if (fact === void 0 || !("commit" in fact)) return void 0;
	const path = versionPath(model, version);
	const text = await readFileAt(git, fact.commit, path);
	if (text === void 0) return void 0;
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
	const name = versionTag(model, version);
	const record = await readTag(git, name);
	if (record?.annotated === true) return record;
	return (await readTagRecords(git, [`refs/tags/${name}#*`])).tags.find(({ annotated }) => annotated);
}
async function fetchTag(git, model, version) {
	const ref = `refs/tags/${versionTag(model, version)}`;
	return await hasRemote(git) && await fetchRef(git, `+${ref}:${ref}`) ? findTag(git, model, version) : void 0;
}

export { readManifest as t };