import { Ft as hasCode, It as init_errors, Lt as messageOf, Mt as UserError, V as replaceFile, ct as digestOfFile, lt as init_digest } from "./kernel.js";
import { r as stableJson } from "./document.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";

// src/deployment/check-files.ts
init_digest();
init_errors();
async function checkFiles(folder, manifest) {
	for (const artifact of manifest.artifacts) {
		const path = join(folder, artifact.path);
		const wrong = (what, cause) => new UserError("CAIRN_TARGET_BROKEN", {
			where: path,
			what,
			todo: "Deploy the stage again."
		}, { cause });
		if ((await digestOfFile(path).catch((error) => {
			throw wrong("cannot be read", error);
		})).sha256 !== artifact.sha256) throw wrong(`does not have digest ${artifact.sha256}`);
	}
}

// src/deployment/version-folder.ts
init_errors();
function versionFolder(directory, version) {
	const path = join(directory, "versions", version);
	return {
		path,
		manifest: join(path, "manifest.json"),
		model: join(path, "model")
	};
}
async function readPointer(directory, file) {
	const path = join(directory, file);
	const text = await readFile(path, "utf8").catch((error) => {
		if (hasCode(error, "ENOENT")) return void 0;
		throw error;
	});
	return text === void 0 ? void 0 : parsePointer(text, path);
}
async function writePointer(directory, file, current) {
	await replaceFile(join(directory, file), stableJson(current));
}
function parsePointer(text, where) {
	const wrong = (what) => new UserError("CAIRN_TARGET_BROKEN", {
		where,
		what,
		todo: "Deploy the stage again."
	});
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw wrong(`is not JSON: ${messageOf(error)}`);
	}
	if (typeof value !== "object" || value === null) throw wrong("is not an object");
	const fields = value;
	const field = (name) => {
		const found = fields[name];
		if (typeof found !== "string") throw wrong(`has no text ${JSON.stringify(name)}`);
		return found;
	};
	const optional = (name) => fields[name] === void 0 ? void 0 : field(name);
	const version = field("version");
	if (!/^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/.test(version)) throw wrong("names no version");
	if (field("path") !== `versions/${version}`) throw wrong(`must have the path versions/${version}`);
	const idColumn = optional("idColumn");
	const timeColumn = optional("timeColumn");
	const outsideContract = optional("outsideContract");
	if (outsideContract !== void 0 && outsideContract !== "refuse") throw wrong("has an outsideContract other than refuse");
	const { timeout } = fields;
	if (!isTimeout(timeout)) throw wrong("has a timeout that is no number of seconds");
	return {
		model: field("model"),
		version,
		manifest: field("manifest"),
		path: field("path"),
		...idColumn !== void 0 && { idColumn },
		...timeColumn !== void 0 && { timeColumn },
		...outsideContract !== void 0 && { outsideContract },
		...timeout !== void 0 && { timeout }
	};
}
function isTimeout(value) {
	return value === void 0 || typeof value === "number" && value > 0;
}

export { checkFiles as i, versionFolder as n, writePointer as r, readPointer as t };