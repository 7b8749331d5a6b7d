import { U as readFileAt } from "./git.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";

// src/config/configurations.ts
const configName = "cairn.yaml";
async function configurationsAt(git, commit) {
	return texts((await git.run([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		commit
	])).split("\0").filter((path) => path === "cairn.yaml" || path.endsWith(`/${"cairn.yaml"}`)), async (file) => readFileAt(git, commit, file));
}
async function configurationsIn({ git, workspace }, named = []) {
	const files = (await git.try([
		"ls-files",
		"-z",
		"--",
		`:(top,glob)**/${configName}`
	])).stdout.split("\0").filter((path) => path !== "");
	return texts([.../* @__PURE__ */ new Set([...files, ...named])].sort(), async (file) => readFile(join(workspace, file), "utf8").catch(() => void 0));
}
async function texts(files, read) {
	return (await Promise.all(files.map(async (file) => ({
		file,
		text: await read(file)
	})))).flatMap(({ file, text }) => text === void 0 ? [] : [{
		file,
		text
	}]);
}

export { configurationsAt as n, configurationsIn as r, configName as t };