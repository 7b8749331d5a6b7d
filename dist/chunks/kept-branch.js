import { $ as requireRemote, I as deleteExpecting, R as pushExpecting, X as hasRemote } from "./git.js";
import { It as init_errors, Mt as UserError } from "./kernel.js";

// src/registry/kept-branch.ts
init_errors();
function keptBranch(model, version) {
	return `${folderOf(model)}${version}`;
}
function pendingBranch(model, commit) {
	return `${folderOf(model)}${pending}${commit.slice(0, 12)}`;
}
async function keepCommit(git, model, commit) {
	const branch = pendingBranch(model, commit);
	const ref = `refs/heads/${branch}`;
	if ((await keptBranches(git, model)).get(ref) === commit) return {
		branch,
		created: false
	};
	if (await pushExpecting(git, {
		ref,
		object: commit,
		expected: ""
	}) === "pushed") return {
		branch,
		created: true
	};
	throw new UserError("CAIRN_REF_IN_THE_WAY", {
		where: branch,
		what: "is a branch of the remote at another commit, but its name is kept for this one",
		todo: "Rename or delete it there, and run it again."
	});
}
async function letPendingGo(git, log, model, commit) {
	if (!await hasRemote(git)) return;
	for (const [ref, sha] of await keptBranches(git, model)) {
		if (!ref.startsWith(`refs/heads/${folderOf(model)}${pending}`)) continue;
		if ((await git.try([
			"merge-base",
			"--is-ancestor",
			sha,
			commit
		])).code === 0) await letGo(git, log, ref, sha);
	}
}
async function letVersionGo(git, log, model, version) {
	if (!await hasRemote(git)) return false;
	const ref = `refs/heads/${keptBranch(model, version)}`;
	const sha = (await keptBranches(git, model)).get(ref);
	return sha !== void 0 && letGo(git, log, ref, sha);
}
async function letGo(git, log, ref, sha) {
	const branch = ref.slice(11);
	try {
		const deleted = await deleteExpecting(git, {
			ref,
			expected: sha
		}) === "deleted";
		if (deleted) log.info(`Deleted the branch ${branch}, which is not needed any more.`);
		return deleted;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		log.warning(`The branch ${branch} is not needed any more, but could not be deleted: ${error.message}`);
		return false;
	}
}
async function allKeptBranches(git) {
	return branchesBelow(git, folder);
}
async function keptBranches(git, model) {
	return branchesBelow(git, folderOf(model));
}
async function branchesBelow(git, prefix) {
	const pattern = `refs/heads/${prefix}*`;
	const lines = (await git.run([
		"ls-remote",
		"--refs",
		await requireRemote(git),
		pattern
	])).split("\n");
	return new Map(lines.flatMap((line) => {
		const [sha = "", ref = ""] = line.split("	");
		return ref === "" ? [] : [[ref, sha]];
	}));
}
const pending = "pending-";
const folder = "cairn-versions/";
function folderOf(model) {
	return `${folder}${model.replace(":", "=")}/`;
}

export { letVersionGo as a, letPendingGo as i, keepCommit as n, keptBranch as r, allKeptBranches as t };