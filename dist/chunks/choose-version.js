import { It as init_errors, Mt as UserError, s as versionTag } from "./kernel.js";
import { a as versionsOf, g as restorationOf, n as holderOf, t as historyOf } from "./registry.js";
import { t as readManifest } from "./read-manifest.js";

// src/deployment/choose-version.ts
init_errors();
async function chooseVersion(git, registry, { model, stage, version: named }) {
	const holder = holderOf(registry, model, stage);
	const version = named ?? holder?.version;
	refuseRetired(registry, {
		model,
		stage,
		version: version ?? lastHeld(registry, model, stage)
	});
	if (version === void 0) throw new UserError("CAIRN_STAGE_EMPTY", {
		where: `${model}#${stage}`,
		what: "the stage holds no version",
		todo: "Promote one first, or name a version."
	});
	const tagged = await requireManifest(git, model, version);
	requireHeld(registry, {
		model,
		stage,
		version
	});
	const held = holder?.version === version ? holder : void 0;
	if (held?.manifestDigest !== void 0 && held.manifestDigest !== tagged.digest) throw new UserError("CAIRN_MANIFEST_MISMATCH", {
		where: held.tag,
		what: `names manifest ${held.manifestDigest}, but version ${version} has ${tagged.digest}`
	});
	return {
		tagged,
		payload: {
			model,
			stage,
			version,
			tag: held?.tag ?? versionTag(model, version),
			manifest: tagged.digest
		}
	};
}
function requireHeld(registry, of) {
	if (mayHold(registry, of)) return;
	const holder = holderOf(registry, of.model, of.stage);
	throw new UserError("CAIRN_STAGE_MOVED", {
		where: `${of.model}#${of.stage}`,
		what: `holds ${holder?.version ?? "no version any more"}, not ${of.version}`,
		todo: "Leave the version out to deploy what the stage holds; to put another one there, promote it or use `rollback`."
	});
}
async function requireManifest(git, model, version) {
	const tagged = await readManifest(git, model, version);
	if (tagged !== void 0) return tagged;
	const restore = await restorationOf(git, model, version);
	throw new UserError("CAIRN_VERSION_UNKNOWN", {
		where: versionTag(model, version),
		what: "there is no version tag with a manifest of Cairn by this name",
		...restore !== void 0 && { todo: restore }
	});
}
function isStillHeld(registry, { model, stage, version, tag }) {
	if (tag !== versionTag(model, version) && holderOf(registry, model, stage) === void 0) return false;
	return mayHold(registry, {
		model,
		stage,
		version
	});
}
function mayHold(registry, { model, stage, version }) {
	const holder = holderOf(registry, model, stage);
	if (holder !== void 0) return holder.version === version;
	return historyOf(registry, model, stage).length === 0;
}
function lastHeld(registry, model, stage) {
	const newest = historyOf(registry, model, stage).at(-1);
	return newest?.name.kind === "assignment" ? newest.trailers.version : void 0;
}
function refuseRetired(registry, { model, stage, version }) {
	if (!historyOf(registry, model).some(({ name }) => "version" in name && name.version === version) || versionsOf(registry, model).some((candidate) => candidate.version === version)) return;
	throw new UserError("CAIRN_VERSION_RETIRED", {
		where: `${model} ${version ?? ""}`,
		what: "was taken out of the registry and is not deployed any more",
		todo: `Promote another version to ${stage}, or go back to an earlier one with \`rollback\`.`
	});
}
function versionBefore(registry, history, { model, stage, version }) {
	const deployed = history?.success?.payload["version"];
	if (typeof deployed === "string" && deployed !== version) return deployed;
	return historyOf(registry, model, stage).map(({ trailers }) => trailers.version).filter((one) => one !== void 0 && one !== version).at(-1);
}

export { versionBefore as i, isStillHeld as n, requireManifest as r, chooseVersion as t };