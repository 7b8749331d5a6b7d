import { It as init_errors, Mt as UserError } from "./kernel.js";
import { T as stagePath, w as parseRegistryPath } from "./registry.js";
import { u as lastChanges } from "./git.js";
import { t as readStageFile } from "./stage-file.js";
import { t as newestFile } from "./newest-file.js";

// src/promotion/stage/desired-stages.ts
init_errors();
async function desiredStages(git, commit, config, only) {
	const stages = [];
	const removed = [];
	const changes = await lastChanges(git, commit, only === void 0 ? "registry/" : stagePath(only.model, only.stage));
	const declared = Object.entries(config.models).flatMap(([model, { stages: all = {} }]) => Object.entries(all).map(([stage, settings]) => ({
		model,
		stage,
		settings,
		path: stagePath(model, stage)
	})));
	const asked = declared.filter(({ model, stage }) => only === void 0 || only.model === model && only.stage === stage);
	const files = await Promise.all(asked.map(async ({ model, stage }) => readStageFile(git, commit, model, stage)));
	for (const [index, { path, ...stage }] of asked.entries()) {
		const desired = files[index];
		const changedBy = changes.get(path);
		if (desired === void 0) {
			if (changedBy !== void 0) removed.push({
				model: stage.model,
				stage: stage.stage,
				changedBy
			});
			continue;
		}
		if (changedBy === void 0) throw new Error(`no commit brought ${path}, which is in ${commit}`);
		stages.push({
			...stage,
			desired,
			changedBy
		});
	}
	const paths = new Set(declared.map(({ path }) => path));
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
			return named?.kind === "stage" && !paths.has(path) ? [{
				model: named.model,
				path
			}] : [];
		})
	};
}

// src/promotion/release/stage-owners.ts
async function stageOwners(git, bases) {
	const said = /* @__PURE__ */ new Map();
	for (const base of bases) {
		const { stages, removed } = await desiredStages(git, base.commit, base.config);
		for (const { model, stage } of [...stages, ...removed]) {
			const path = stagePath(model, stage);
			said.set(path, [...said.get(path) ?? [], base]);
		}
	}
	const owners = /* @__PURE__ */ new Map();
	const mistakes = [];
	for (const [path, sayers] of said) {
		const owner = await newestFile(git, path, sayers);
		if (owner !== void 0) owners.set(path, owner);
		else mistakes.push({
			where: path,
			what: `differs between ${sayers.map(({ name }) => name).join(" and ")}, and none of them holds the last change of the others`,
			todo: "Merge one of these branches into the other, with the file as it is to be."
		});
	}
	if (mistakes.length > 0) throw new UserError("CAIRN_STAGE_UNRELEASABLE", mistakes);
	return owners;
}

export { desiredStages as n, stageOwners as t };