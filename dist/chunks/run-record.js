import { A as unsharedRecord, O as readRecord, U as readFileAt, j as updateRecord, nt as GitError } from "./git.js";
import { t as parseDocument } from "./document.js";

// src/experiments/run-record.ts
function runRef(id) {
	return `refs/cairn/runs/${id}`;
}
async function recordRun(git, id, files, { parent, now, push = true, whole = true }) {
	const record = {
		ref: runRef(id),
		root: parent,
		message: `Run ${id}`,
		date: now,
		push
	};
	const { commit, shared } = await updateRecord(git, record, () => ({
		files,
		whole,
		value: void 0
	}));
	if (commit === void 0) throw new Error(`run ${id} was recorded without a commit`);
	return {
		commit,
		shared
	};
}
async function unsharedRun(git, id) {
	return unsharedRecord(git, runRef(id));
}
async function recordedEvaluation(git, id) {
	return isRunId(id) ? readFileAt(git, runRef(id), "evaluation.json") : void 0;
}
async function readRunRecord(git, id) {
	if (!isRunId(id)) return void 0;
	const ref = runRef(id);
	const record = await readRecord(git, ref).catch(async (error) => {
		const here = error instanceof GitError ? await readRecord(git, ref, { offline: true }) : void 0;
		if (here === void 0) throw error;
		return here;
	});
	const runText = await record?.file("run.json");
	if (record === void 0 || runText === void 0) return void 0;
	const run = parseDocument("run", runText, `run.json of ${ref}`);
	const profileText = await record.file("profile.json");
	const evaluationText = await record.file("evaluation.json");
	return {
		ref,
		commit: record.commit,
		run,
		runText,
		...profileText !== void 0 && {
			profileText,
			profile: parseDocument("profile", profileText, `profile.json of ${ref}`)
		},
		...evaluationText !== void 0 && {
			evaluationText,
			evaluation: parseDocument("evaluation", evaluationText, `evaluation.json of ${ref}`)
		}
	};
}
function isRunId(id) {
	return /^[A-Za-z0-9_-]+$/.test(id);
}

export { unsharedRun as a, runRef as i, recordRun as n, recordedEvaluation as r, readRunRecord as t };