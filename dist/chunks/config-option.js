import { n as Option } from "./esm.js";
import { n as nearestFile, t as fromTop } from "./work-tree.js";

// src/cli/config-option.ts
const name = "cairn.yaml";
function configOption(description) {
	return new Option("--config <path>", `${description} (default: the nearest ${name}, from here upwards)`);
}
async function configPath(standing, named) {
	return named === void 0 ? await nearestFile(standing, name) ?? name : fromTop(standing, named);
}

export { configPath as n, configOption as t };