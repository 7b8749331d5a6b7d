import { n as init_errors, t as UserError } from "./errors.js";
import { h as GitError } from "./verb.js";

// src/git/remote.ts
init_errors();
async function hasOrigin(git) {
	return (await git.try([
		"config",
		"--get",
		"remote.origin.url"
	])).code === 0;
}
async function remoteRef(git, ref) {
	return (await git.run([
		"ls-remote",
		"--refs",
		"origin",
		ref
	])).split("\n").find((candidate) => candidate.endsWith(`\t${ref}`))?.split("	")[0];
}
async function fetchRefs(git, refspecs) {
	await git.run([
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"origin",
		...refspecs
	]);
}

// src/git/commit-files.ts
async function commitFiles(git, options) {
	let tree = await git.run([
		"rev-parse",
		"--verify",
		`${options.parent}^{tree}`
	]);
	for (const [path, text] of Object.entries(options.files)) {
		const blob = text === null ? null : await git.run([
			"hash-object",
			"-w",
			"--stdin"
		], { input: text });
		tree = await withEntry(git, tree, path.split("/"), blob) ?? await emptyTree(git);
	}
	const date = `${Math.floor(options.date.getTime() / 1e3)} +0000`;
	return git.run([
		"commit-tree",
		tree,
		"-p",
		options.parent,
		"-F",
		"-"
	], {
		input: options.message,
		environment: {
			GIT_AUTHOR_DATE: date,
			GIT_COMMITTER_DATE: date
		}
	});
}
async function readFileAt(git, commit, path) {
	const outcome = await git.try([
		"cat-file",
		"blob",
		`${commit}:${path}`
	]);
	return outcome.code === 0 ? outcome.stdout : void 0;
}
async function withEntry(git, tree, [name = "", ...rest], blob) {
	if (name === "" || name === "." || name === "..") throw new Error(`not a path inside a repository: ${name}`);
	const entries = tree === void 0 ? [] : await listTree(git, tree);
	const old = entries.find((entry) => entry.name === name);
	const others = entries.filter((entry) => entry.name !== name);
	if (rest.length === 0) {
		const added = blob === null ? [] : [{
			mode: "100644",
			type: "blob",
			id: blob,
			name
		}];
		return makeTree(git, [...others, ...added]);
	}
	const inner = await withEntry(git, old?.type === "tree" ? old.id : void 0, rest, blob);
	const added = inner === void 0 ? [] : [{
		mode: "040000",
		type: "tree",
		id: inner,
		name
	}];
	return makeTree(git, [...others, ...added]);
}
async function listTree(git, tree) {
	return (await git.run([
		"ls-tree",
		"-z",
		tree
	])).split("\0").filter((line) => line !== "").map((line) => {
		const tab = line.indexOf("	");
		const [mode = "", type = "", id = ""] = line.slice(0, tab).split(" ");
		return {
			mode,
			type,
			id,
			name: line.slice(tab + 1)
		};
	});
}
async function makeTree(git, entries) {
	if (entries.length === 0) return void 0;
	const input = entries.map(({ mode, type, id, name }) => `${mode} ${type} ${id}\t${name}\0`).join("");
	return git.run([
		"mktree",
		"-z",
		"--missing"
	], { input });
}
async function emptyTree(git) {
	return git.run(["mktree"], { input: "" });
}

// src/git/push.ts
async function pushCreateOnly(git, { ref, object }) {
	if (!await hasOrigin(git)) return createLocally(git, ref, object);
	if (await pushExpecting(git, {
		ref,
		object,
		expected: ""
	}) === "moved") return "taken";
	await git.run([
		"update-ref",
		"--",
		ref,
		object
	]);
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
async function createLocally(git, ref, object) {
	const zero = "0".repeat(object.length);
	if ((await git.try([
		"update-ref",
		"--",
		ref,
		object,
		zero
	])).code === 0) return "created";
	const current = await git.try([
		"rev-parse",
		"--verify",
		"--quiet",
		ref
	]);
	if (current.code === 0) return current.stdout.trim() === object ? "created" : "taken";
	throw new Error(`cannot create ${ref} in ${git.directory}`);
}

export { fetchRefs as a, readFileAt as i, pushExpecting as n, hasOrigin as o, commitFiles as r, remoteRef as s, pushCreateOnly as t };