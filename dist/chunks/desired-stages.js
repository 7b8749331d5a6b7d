import { N as parseRegistryPath, P as stagePath } from "./read-registry.js";
import { t as readStageFile } from "./stage-file.js";

// src/promotion/stage/desired-stages.ts
async function desiredStages(git, commit, config, only) {
	const stages = [];
	const removed = [];
	const declared = /* @__PURE__ */ new Set();
	for (const [model, { stages: settings }] of Object.entries(config.models)) for (const [stage, setting] of Object.entries(settings)) {
		const path = stagePath(model, stage);
		declared.add(path);
		if (only !== void 0 && (only.model !== model || only.stage !== stage)) continue;
		const desired = await readStageFile(git, commit, model, stage);
		const changedBy = await git.run([
			"log",
			"-1",
			"--first-parent",
			"--format=%H",
			commit,
			"--",
			path
		]);
		if (desired === void 0) {
			if (changedBy !== "") removed.push({
				model,
				stage,
				changedBy
			});
			continue;
		}
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