import { n as Option } from "../vendor/commander.js";
import { a as nearestFile, i as fromTop } from "./git.js";

// src/cli/config-option.ts
const name = "cairn.yaml";
function configOption(description) {
	return new Option("--config <path>", `${description} (default: the nearest ${name}, from here upwards)`);
}
async function configPath(standing, named) {
	return named === void 0 ? await nearestFile(standing, name) ?? name : fromTop(standing, named);
}

export { configPath as n, configOption as t };