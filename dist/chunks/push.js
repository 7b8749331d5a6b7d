import { n as explainGit, t as GitError } from "./git.js";
import { a as remoteRefs, i as remoteRef, o as requireRemote, r as hasRemote } from "./remote.js";

// src/git/push.ts
async function pushCreateOnly(git, { refs, object }) {
	if (!await hasRemote(git)) return createLocally(git, refs, object);
	const args = [
		"push",
		"--quiet",
		"--atomic",
		"--no-verify",
		...refs.map((ref) => `--force-with-lease=${ref}:`),
		await requireRemote(git),
		...refs.map((ref) => `${object}:${ref}`)
	];
	const outcome = await git.try(args);
	if (outcome.code !== 0) {
		const current = await remoteRefs(git, refs);
		if (refs.some((ref) => (current.get(ref) ?? object) !== object)) return "taken";
		const missing = refs.filter((ref) => !current.has(ref));
		if (missing.length > 0 && missing.length < refs.length) return pushCreateOnly(git, {
			refs: missing,
			object
		});
		if (missing.length > 0) throw explainGit(new GitError(args, outcome, git.directory), refs.join(", "));
	}
	await git.run(["update-ref", "--stdin"], { input: refs.map((ref) => `update ${ref} ${object}\n`).join("") });
	return "created";
}
async function pushExpecting(git, { ref, object, expected }) {
	const args = [
		"push",
		"--quiet",
		"--atomic",
		"--no-verify",
		`--force-with-lease=${ref}:${expected}`,
		await requireRemote(git),
		`${object}:${ref}`
	];
	const outcome = await git.try(args);
	if (outcome.code === 0) return "pushed";
	const current = await remoteRef(git, ref);
	if (current === object) return "pushed";
	if ((current ?? "") !== expected) return "moved";
	throw explainGit(new GitError(args, outcome, git.directory), ref);
}
async function createLocally(git, refs, object) {
	const current = await Promise.all(refs.map(async (ref) => (await git.try([
		"rev-parse",
		"--verify",
		"--quiet",
		ref
	])).stdout.trim()));
	if (current.some((id) => id !== "" && id !== object)) return "taken";
	const missing = refs.filter((_, index) => current[index] === "");
	const input = missing.map((ref) => `create ${ref} ${object}\n`).join("");
	if (missing.length === 0 || (await git.try(["update-ref", "--stdin"], { input })).code === 0) return "created";
	const now = await Promise.all(missing.map(async (ref) => (await git.try([
		"rev-parse",
		"--verify",
		"--quiet",
		ref
	])).stdout.trim()));
	if (now.some((id) => id !== "")) return now.every((id) => id === object) ? "created" : "taken";
	throw new Error(`cannot create ${missing.join(", ")} in ${git.directory}`);
}

export { pushExpecting as n, pushCreateOnly as t };