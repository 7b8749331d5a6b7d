import { u as lastChanges } from "./git.js";
import { F as stagePath, P as parseRegistryPath } from "./registry.js";
import { t as readStageFile } from "./stage-file.js";

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