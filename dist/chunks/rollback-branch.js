import { _ as fetchBranch } from "./git.js";
import { It as init_errors, Mt as UserError } from "./kernel.js";
import { t as readStageFile } from "./stage-file.js";

// src/promotion/rollback/rollback-branch.ts
init_errors();
function rollbackBranch(model, stage) {
	return `cairn-rollback/${model}/${stage}`;
}
async function holdOnBranch(git, wanted) {
	const { model, stage, version, hold } = wanted;
	const seen = await fetchBranch(git, rollbackBranch(model, stage));
	if (seen === void 0) return void 0;
	const begun = await readStageFile(git, seen, model, stage).catch((error) => {
		if (error instanceof UserError) return void 0;
		throw error;
	});
	const there = begun?.version === version ? begun.hold : void 0;
	return there?.reason === hold?.reason ? there : void 0;
}

export { rollbackBranch as n, holdOnBranch as t };