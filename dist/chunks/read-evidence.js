import { r as runRef, t as readRunRecord } from "./run-record.js";
import { n as readFileAt } from "./commit-files.js";
import { r as resolveCommit } from "./ensure-commit.js";
import { l as digestOf } from "./document.js";
import { t as assembleEvidence } from "./assemble-evidence.js";

// src/promotion/evidence/read-evidence.ts
async function readEvidence(git, { manifest, digest }, found) {
	const evaluationText = await findEvaluation(git, manifest);
	return assembleEvidence({
		manifest,
		digest,
		evaluationText
	}, found);
}
async function findEvaluation(git, manifest) {
	const record = await readRunRecord(git, manifest.run.id);
	if (record === void 0) return void 0;
	const newest = record.evaluationText;
	if (newest !== void 0 && digestOf(newest) === manifest.evaluation) return newest;
	return await searchHistory(git, record.commit, manifest.code.commit, manifest.evaluation) ?? newest;
}
async function localEvaluation(git, manifest) {
	const tip = await resolveCommit(git, runRef(manifest.run.id));
	return tip === void 0 ? void 0 : searchHistory(git, tip, manifest.code.commit, manifest.evaluation);
}
async function searchHistory(git, tip, trained, wanted) {
	const log = await git.try([
		"log",
		"--format=%H",
		tip,
		`^${trained}`,
		"--",
		"evaluation.json"
	]);
	for (const commit of log.stdout.split("\n").filter((line) => line !== "")) {
		const text = await readFileAt(git, commit, "evaluation.json");
		if (text !== void 0 && digestOf(text) === wanted) return text;
	}
}

export { readEvidence as n, localEvaluation as t };