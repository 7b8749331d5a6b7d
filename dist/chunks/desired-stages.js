import { N as parseRegistryPath, P as stagePath } from "./registry.js";
import { t as readStageFile } from "./stage-file.js";

// src/git/last-changes.ts
async function lastChanges(git, commit, folder) {
	const changes = /* @__PURE__ */ new Map();
	const output = await git.run([
		"log",
		"--first-parent",
		"-m",
		"--root",
		"--no-follow",
		"--no-renames",
		"--name-only",
		"--format=%x00%H",
		commit,
		"--",
		folder
	]);
	for (const part of output.split("\0")) {
		const [id = "", ...paths] = part.split("\n");
		for (const path of paths) if (path !== "" && !changes.has(path)) changes.set(path, id);
	}
	return changes;
}

// src/promotion/stage/desired-stages.ts
async function desiredStages(git, commit, config, only) {
	const stages = [];
	const removed = [];
	const declared = /* @__PURE__ */ new Set();
	const changes = await lastChanges(git, commit, only === void 0 ? "registry/" : stagePath(only.model, only.stage));
	for (const [model, { stages: settings }] of Object.entries(config.models)) for (const [stage, setting] of Object.entries(settings)) {
		const path = stagePath(model, stage);
		declared.add(path);
		if (only !== void 0 && (only.model !== model || only.stage !== stage)) continue;
		const desired = await readStageFile(git, commit, model, stage);
		const changedBy = changes.get(path);
		if (desired === void 0) {
			if (changedBy !== void 0) removed.push({
				model,
				stage,
				changedBy
			});
			continue;
		}
		if (changedBy === void 0) throw new Error(`no commit brought ${path}, which is in ${commit}`);
		stages.push({
			model,
			stage,
			settings: setting,
			desired,
			changedBy
		});
	}
	return {
		stages,
		removed,
		undeclared: (await git.run([
			"ls-tree",
			"-r",
			"-z",
			"--name-only",
			"--full-tree",
			commit,
			"--",
			"registry/"
		])).split("\0").flatMap((path) => {
			const named = parseRegistryPath(path);
			return named?.kind === "stage" && !declared.has(path) ? [{
				model: named.model,
				path
			}] : [];
		})
	};
}

export { desiredStages as t };