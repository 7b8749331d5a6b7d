import { o as digestOfFile } from "./leads-outside.js";
import { n as init_errors, t as UserError } from "./errors.js";
import { join } from "node:path";

// src/deployment/check-files.ts
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

export { checkFiles as t };