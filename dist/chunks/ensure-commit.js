import { n as init_errors, t as UserError } from "./errors.js";
import { n as hasOrigin } from "./remote.js";

// src/git/ensure-commit.ts
init_errors();
async function ensureCommit(git, revision, options) {
	const found = await resolveCommit(git, revision);
	if (found !== void 0) return found;
	if (!revision.startsWith("-") && await hasOrigin(git)) for (const wanted of [revision, ...options.refs ?? []]) {
		await git.try([
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"origin",
			wanted
		]);
		const fetched = await resolveCommit(git, revision) ?? await resolveFetched(git, revision, wanted);
		if (fetched !== void 0) return fetched;
	}
	throw new UserError("CAIRN_COMMIT_MISSING", {
		where: revision,
		what: `the ${options.role} commit is not in this clone and cannot be fetched`,
		todo: "Check the repository out with its history (actions/checkout with fetch-depth: 0)."
	});
}
async function mergeBase(git, one, other) {
	const first = await git.try([
		"merge-base",
		one,
		other
	]);
	if (first.code === 0) return first.stdout.trim();
	if (!(await git.run(["rev-parse", "--is-shallow-repository"]) === "true") || !await hasOrigin(git)) return void 0;
	await git.try([
		"fetch",
		"--quiet",
		"--no-tags",
		"--unshallow",
		"origin"
	]);
	const second = await git.try([
		"merge-base",
		one,
		other
	]);
	return second.code === 0 ? second.stdout.trim() : void 0;
}
async function resolveCommit(git, revision) {
	const outcome = await git.try([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]);
	return outcome.code === 0 ? outcome.stdout.trim() : void 0;
}
async function resolveFetched(git, revision, wanted) {
	if (wanted !== revision || /^[0-9a-f]{40,64}$/.test(revision)) return void 0;
	return resolveCommit(git, "FETCH_HEAD");
}

export { mergeBase as n, resolveCommit as r, ensureCommit as t };