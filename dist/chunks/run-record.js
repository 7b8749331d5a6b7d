import { n as readFileAt } from "./commit-files.js";
import { n as pushExpecting } from "./push.js";
import { n as hasOrigin, r as remoteRef, t as fetchRefs } from "./remote.js";
import { t as parseDocument } from "./document.js";
import { n as init_errors, t as UserError } from "./errors.js";

// src/experiments/run-record.ts
init_errors();
const attempts = 4;
function runRef(id) {
	return `refs/cairn/runs/${id}`;
}
async function recordRun(git, id, files, parent) {
	const ref = runRef(id);
	const tree = await treeOf(git, files);
	const isShared = await hasOrigin(git);
	for (let attempt = 1; attempt <= attempts; attempt++) {
		const current = await currentCommit(git, id);
		const commit = await commitOn(git, tree, current, parent, id);
		const remote = isShared ? await remoteRef(git, ref) : void 0;
		if (isShared && remote !== commit) {
			if (await pushExpecting(git, {
				ref,
				object: commit,
				expected: remote ?? ""
			}) === "moved") continue;
		}
		if ((await git.try([
			"update-ref",
			"--",
			ref,
			commit,
			current ?? "0".repeat(commit.length)
		])).code === 0) return commit;
	}
	throw new UserError("CAIRN_RUN_NOT_RECORDED", {
		where: ref,
		what: `was changed by others ${attempts} times while it was being written`,
		todo: "Run it again."
	});
}
async function readRunRecord(git, id) {
	if (!/^[A-Za-z0-9_-]+$/.test(id)) return void 0;
	const commit = await currentCommit(git, id);
	if (commit === void 0) return void 0;
	const ref = runRef(id);
	const runText = await readFileAt(git, commit, "run.json");
	if (runText === void 0) return void 0;
	const run = parseDocument("run", runText, `run.json of ${ref}`);
	const profileText = await readFileAt(git, commit, "profile.json");
	const evaluationText = await readFileAt(git, commit, "evaluation.json");
	return {
		ref,
		commit,
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
async function currentCommit(git, id) {
	const ref = runRef(id);
	const local = await localCommit(git, ref);
	if (!await hasOrigin(git)) return local;
	const remote = await remoteRef(git, ref).catch((error) => {
		if (local === void 0) throw error;
	});
	if (remote === void 0 || remote === local) return local;
	await fetchRefs(git, [`${ref}:${ref}`]).catch((error) => {
		if (local === void 0) throw error;
	});
	return localCommit(git, ref);
}
async function localCommit(git, ref) {
	const outcome = await git.try([
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]);
	return outcome.code === 0 ? outcome.stdout.trim() : void 0;
}
async function treeOf(git, files) {
	const lines = [];
	for (const [name, text] of Object.entries(files)) {
		const blob = await git.run([
			"hash-object",
			"-w",
			"--stdin"
		], { input: text });
		lines.push(`100644 blob ${blob}\t${name}\0`);
	}
	return git.run(["mktree", "-z"], { input: lines.join("") });
}
async function commitOn(git, tree, current, parent, id) {
	if (current !== void 0 && await git.run(["rev-parse", `${current}^{tree}`]) === tree) return current;
	return git.run([
		"commit-tree",
		tree,
		"-p",
		current ?? parent,
		"-m",
		`Run ${id}`
	]);
}

export { recordRun as n, runRef as r, readRunRecord as t };