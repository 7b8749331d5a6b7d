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

// src/config/declared-models.ts
async function declaredModels({ file, text }) {
	const [{ isAlias, isMap, isScalar }, { boundedYaml }] = await Promise.all([import("./yaml-when-asked.js"), import("./bounded-yaml.js")]);
	const read = boundedYaml(text);
	if ("mistakes" in read) return void 0;
	const { document, lines } = read;
	const found = document.get("models", true);
	const models = isAlias(found) ? found.resolve(document) : found;
	if (!isMap(models)) return void 0;
	return models.items.flatMap(({ key }) => isScalar(key) ? [{
		name: String(key.value),
		file,
		line: lines.linePos(key.range?.[0] ?? 0).line
	}] : []);
}

export { configurationsIn as i, configName as n, configurationsAt as r, declaredModels as t };