import { n as init_errors, t as UserError } from "./errors.js";
import { t as GitError } from "./git.js";
import { i as remoteRefs, n as hasOrigin, r as remoteRef } from "./remote.js";

// src/git/push.ts
init_errors();
async function pushCreateOnly(git, { refs, object }) {
	if (!await hasOrigin(git)) return createLocally(git, refs, object);
	const args = [
		"push",
		"--quiet",
		"--atomic",
		"--no-verify",
		...refs.map((ref) => `--force-with-lease=${ref}:`),
		"origin",
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
		if (missing.length > 0) throw explainPush(refs.join(", "), new GitError(args, outcome));
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
		"origin",
		`${object}:${ref}`
	];
	const outcome = await git.try(args);
	if (outcome.code === 0) return "pushed";
	const current = await remoteRef(git, ref);
	if (current === object) return "pushed";
	if ((current ?? "") !== expected) return "moved";
	throw explainPush(ref, new GitError(args, outcome));
}
function explainPush(ref, error) {
	if (!/\b(?:401|403)\b|denied|not authorized|protected|declined|Authentication failed/i.test(error.outcome.stderr)) return error;
	return new UserError("CAIRN_PUSH_REFUSED", {
		where: ref,
		what: `the remote refused the push: ${error.outcome.stderr.trim().split("\n").slice(-3).join(" ").slice(0, 500)}`,
		todo: "Give the job `permissions: {contents: write}`, and check the rules that protect tags and branches."
	}, { cause: error });
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