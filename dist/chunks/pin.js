import { Z as remoteName, it as openGit } from "./git.js";
import { Ht as cairnRoot, It as init_errors, Mt as UserError, O as gitEnvironment, Wt as init_version } from "./kernel.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";

// src/templates/pin.ts
init_errors();
init_version();
async function pinnedCommit(environment) {
	const commit = await readFile(join(cairnRoot(), "COMMIT"), "utf8").catch(() => void 0) ?? (await gitIn(cairnRoot(), environment).try(["rev-parse", "HEAD"])).stdout;
	if (/^[0-9a-f]{40}$/.test(commit.trim())) return commit.trim();
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--pin",
		what: "the commit of Cairn is not known here",
		expected: "a full commit id of cairn-ml/cairn",
		todo: "Name it with --pin."
	});
}
async function defaultBranchOf(directory, environment) {
	const git = gitIn(directory, environment);
	const remote = await remoteName(git);
	const head = `refs/remotes/${remote ?? ""}/HEAD`;
	const known = (await git.try([
		"symbolic-ref",
		"--quiet",
		head
	])).stdout.trim();
	const current = (await git.try([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	])).stdout.trim();
	return known.slice(`refs/remotes/${remote ?? ""}/`.length) || current || "main";
}
function gitIn(directory, environment) {
	return openGit({
		directory,
		environment: gitEnvironment(environment)
	});
}

export { pinnedCommit as n, defaultBranchOf as t };