import { r as init_errors, t as UserError } from "./errors.js";
import { a as saysAbsent, i as requireRepository, t as GitError } from "./git.js";

// src/git/remote.ts
init_errors();
const names = /* @__PURE__ */ new WeakMap();
async function remoteName(git) {
	const known = names.get(git) ?? chooseRemote(git);
	names.set(git, known);
	return known;
}
async function hasRemote(git) {
	return await remoteName(git) !== void 0;
}
async function requireRemote(git) {
	const name = await remoteName(git);
	if (name === void 0) throw new Error(`${git.directory} has no remote`);
	return name;
}
async function remoteRef(git, ref) {
	return (await remoteRefs(git, [ref])).get(ref);
}
async function remoteRefs(git, refs) {
	const lines = (await git.run([
		"ls-remote",
		"--refs",
		await requireRemote(git),
		...refs
	])).split("\n");
	const found = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const [id = "", ref = ""] = line.split("	");
		if (refs.includes(ref)) found.set(ref, id);
	}
	return found;
}
async function fetchRefs(git, refspecs) {
	await git.run(await fetchCommand(git, refspecs));
}
async function fetchRef(git, refspec) {
	const args = await fetchCommand(git, [refspec]);
	const outcome = await git.try(args);
	if (outcome.code === 0) return true;
	if (saysAbsent(outcome.stderr)) return false;
	throw new GitError(args, outcome, git.directory);
}
async function fetchCommand(git, refspecs) {
	return [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		await requireRemote(git),
		...refspecs
	];
}
async function chooseRemote(git) {
	const settings = await readSettings(git);
	const remotes = settings.flatMap(([key, value]) => {
		const [, name] = /^remote\.(.+)\.url$/.exec(key) ?? [];
		return name === void 0 || isPlayground(name, value) ? [] : [name];
	});
	const candidates = [...new Set(remotes)];
	if (candidates.includes("origin")) return "origin";
	if (candidates.length < 2) return candidates[0];
	const setting = (wanted) => settings.findLast(([key]) => key === wanted)?.[1];
	const meant = async () => setting(`branch.${await git.run([
		"rev-parse",
		"--abbrev-ref",
		"HEAD"
	])}.remote`);
	const name = [setting("clone.defaultremotename"), await meant()].find((one) => one !== void 0 && candidates.includes(one));
	if (name !== void 0) return name;
	throw new UserError("CAIRN_REMOTE_AMBIGUOUS", {
		where: git.directory,
		what: `has the remotes ${candidates.join(", ")}, and nothing says through which of them versions are shared`,
		expected: "one that is called origin, or one alone",
		todo: "Say which: git config clone.defaultRemoteName <name>."
	});
}
async function readSettings(git) {
	const args = [
		"config",
		"--get-regexp",
		"-z",
		"^(remote\\..*\\.url|branch\\..*\\.remote|clone\\.defaultremotename)$"
	];
	const outcome = await git.try(args);
	if (outcome.code > 1) throw new GitError(args, outcome, git.directory);
	if (outcome.code === 1) await requireRepository(git);
	return outcome.stdout.split("\0").slice(0, -1).map((pair) => {
		const end = pair.indexOf("\n");
		return [pair.slice(0, end), pair.slice(end + 1)];
	});
}
function isPlayground(name, url) {
	return name === "local" && /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url);
}

export { remoteRefs as a, remoteRef as i, fetchRefs as n, requireRemote as o, hasRemote as r, fetchRef as t };