import { i as runRef, r as recordedEvaluation, t as readRunRecord } from "./run-record.js";
import { K as resolveCommit, m as searchHistory } from "./git.js";
import { lt as init_digest, st as digestOf } from "./kernel.js";
import { t as assembleEvidence } from "./assemble-evidence.js";

// src/promotion/evidence/read-evidence.ts
init_digest();
async function readEvidence(git, { manifest, digest }, found) {
	const evaluationText = await findEvaluation(git, manifest);
	return assembleEvidence({
		manifest,
		digest,
		evaluationText
	}, found);
}
async function findEvaluation(git, manifest) {
	const known = await recordedEvaluation(git, manifest.run.id);
	if (known !== void 0 && digestOf(known) === manifest.evaluation) return known;
	const record = await readRunRecord(git, manifest.run.id);
	if (record === void 0) return void 0;
	const newest = record.evaluationText;
	if (newest !== void 0 && digestOf(newest) === manifest.evaluation) return newest;
	return await earlierEvaluation(git, record.commit, manifest) ?? newest;
}
async function localEvaluation(git, manifest) {
	const tip = await resolveCommit(git, runRef(manifest.run.id));
	return tip === void 0 ? void 0 : earlierEvaluation(git, tip, manifest);
}
async function earlierEvaluation(git, tip, { code, evaluation }) {
	return searchHistory(git, {
		tip,
		not: code.commit,
		file: "evaluation.json",
		digest: evaluation
	});
}

export { readEvidence as n, localEvaluation as t };