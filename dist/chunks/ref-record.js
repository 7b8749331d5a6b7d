import { r as readFileAt } from "./commit-files.js";
import { n as pushExpecting, r as contend } from "./push.js";
import { r as resolveCommit } from "./ensure-commit.js";
import { t as GitError } from "./git.js";
import { n as writeCommit } from "./objects.js";
import { i as hasRemote, n as fetchRef, o as remoteRef, r as fetchRefs } from "./remote.js";

// src/git/ref-record.ts
async function readRecord(git, ref, { offline = false } = {}) {
	const { tip } = await look(git, ref, { offline });
	return tip === void 0 ? void 0 : recordAt(git, tip);
}
async function readStated(git, ref, { offline }) {
	const commit = offline || !await hasRemote(git) ? await resolveCommit(git, ref) : await fetchTip(git, ref).catch(async (error) => {
		if (error instanceof GitError) return resolveCommit(git, ref);
		throw error;
	});
	return commit === void 0 ? void 0 : recordAt(git, commit);
}
function recordAt(git, commit) {
	return {
		commit,
		file: async (name) => readFileAt(git, commit, name)
	};
}
async function updateRecord(git, options, change) {
	const { ref, root, message, date } = options;
	let attempts = 0;
	return contend(ref, async () => {
		const seen = await look(git, ref, {
			offline: false,
			remembered: attempts++ === 0
		});
		const { tip } = seen;
		const { files, whole, value } = await change(tip === void 0 ? void 0 : recordAt(git, tip));
		const parents = [tip ?? root, ...seen.unshared].filter((commit) => commit !== void 0);
		const made = files === void 0 ? void 0 : await writeCommit(git, {
			parents,
			files,
			whole: whole === true || tip === void 0,
			message,
			date
		});
		const changed = made !== void 0 && (tip === void 0 || made.changed);
		const commit = changed ? made.commit : tip;
		if (commit !== void 0 && !await share(git, ref, commit, seen)) return { lost: commit };
		return { value: {
			commit,
			changed,
			value
		} };
	});
}
const lastSeen = /* @__PURE__ */ new WeakMap();
async function look(git, ref, { offline, remembered = false }) {
	const shared = !offline && await hasRemote(git);
	const known = lastSeen.get(git) ?? /* @__PURE__ */ new Map();
	lastSeen.set(git, known);
	const asks = shared && !(remembered && known.has(ref));
	const there = asks ? await fetchInto(git, ref) : void 0;
	const local = await resolveCommit(git, ref);
	if (asks) known.set(ref, there === "in the clone" ? local : there);
	const remote = shared ? known.get(ref) : void 0;
	if (remote === void 0 || local === void 0 || remote === local) return {
		shared,
		remote,
		local,
		tip: remote ?? local,
		unshared: []
	};
	if (await isAncestor(git, remote, local)) return {
		shared,
		remote,
		local,
		tip: local,
		unshared: []
	};
	return {
		shared,
		remote,
		local,
		tip: remote,
		unshared: await isAncestor(git, local, remote) ? [] : [local]
	};
}
async function fetchInto(git, ref) {
	try {
		return await fetchRef(git, `${ref}:${ref}`) ? "in the clone" : void 0;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	}
	return fetchTip(git, ref);
}
async function fetchTip(git, ref) {
	const id = await remoteRef(git, ref);
	if (id === void 0) return void 0;
	if (await resolveCommit(git, id) === void 0) await fetchRefs(git, [ref]);
	return resolveCommit(git, id);
}
async function isAncestor(git, older, newer) {
	return (await git.try([
		"merge-base",
		"--is-ancestor",
		older,
		newer
	])).code === 0;
}
async function share(git, ref, commit, seen) {
	const { shared, remote, local } = seen;
	if (shared && commit !== remote) {
		if (await pushExpecting(git, {
			ref,
			object: commit,
			expected: remote ?? ""
		}) === "moved") return false;
		lastSeen.get(git)?.set(ref, commit);
	}
	if (commit === local || commit === remote && seen.unshared.length > 0) return true;
	const args = [
		"update-ref",
		"--",
		ref,
		commit,
		local ?? "0".repeat(commit.length)
	];
	const outcome = await git.try(args);
	if (outcome.code === 0 || shared) return true;
	const now = await resolveCommit(git, ref);
	if (now !== local || outcome.stderr.includes(".lock': File exists")) return now === commit;
	throw new GitError(args, outcome);
}

export { readStated as n, updateRecord as r, readRecord as t };