import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// src/kernel/version.ts
function cairnRoot() {
	for (let folder = dirname(fileURLToPath(import.meta.url));; folder = dirname(folder)) {
		if (packageOf(folder)?.name === "cairn-ml") return folder;
		if (folder === dirname(folder)) throw new Error("package.json of cairn-ml was not found above the running file.");
	}
}
function cairnVersion() {
	return `cairn ${packageOf(cairnRoot())?.version ?? "0.0.0"}`;
}
function packageOf(folder) {
	try {
		return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	} catch {
		return;
	}
}

export { cairnVersion as n, cairnRoot as t };