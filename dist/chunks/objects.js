import { r as init_errors, t as UserError } from "./errors.js";
import { a as saysAbsent, n as explainGit, t as GitError } from "./git.js";
import { r as hasRemote } from "./remote.js";

// src/git/ensure-commit.ts
init_errors();
async function ensureCommit(git, revision, options) {
	const found = await resolveCommit(git, revision);
	if (found !== void 0) return found;
	if (!revision.startsWith("-") && await hasRemote(git)) for (const wanted of [revision, ...options.refs ?? []]) {
		const args = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"origin",
			wanted
		];
		const outcome = await git.try(args);
		if (outcome.code !== 0 && !saysAbsent(outcome.stderr)) throw explainGit(new GitError(args, outcome, git.directory), revision);
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
	if (!(await git.run(["rev-parse", "--is-shallow-repository"]) === "true") || !await hasRemote(git)) return void 0;
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
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	];
	const outcome = await git.try(args);
	if (outcome.code === 0) return outcome.stdout.trim();
	if (outcome.code === 1) return void 0;
	throw explainGit(new GitError(args, outcome, git.directory), revision);
}
async function resolveFetched(git, revision, wanted) {
	if (wanted !== revision || /^[0-9a-f]{40,64}$/.test(revision)) return void 0;
	return resolveCommit(git, "FETCH_HEAD");
}

// src/git/objects.ts
async function writeCommit(git, commit) {
	const { author, committer } = await identityOf(git);
	const [first, ...others] = commit.parents;
	const at = `${Math.floor(commit.date.getTime() / 1e3)} +0000`;
	const input = Buffer.concat([
		Buffer.from(`commit ${scratch}\nmark :1\nauthor ${author} ${at}\ncommitter ${committer} ${at}\n`),
		data(commit.message.replace(/(?<!\n)$/, "\n")),
		Buffer.from(first === void 0 ? "" : `from ${first}\n`),
		Buffer.from(others.map((parent) => `merge ${parent}\n`).join("")),
		Buffer.from(commit.whole === true ? "deleteall\n" : ""),
		...Object.entries(commit.files).map(([path, content]) => change(path, content)),
		Buffer.from(`\nget-mark :1\nls :1 ""\n${first === void 0 ? "" : `ls ${first} ""\n`}`),
		Buffer.from(`reset ${scratch}\nfrom ${"0".repeat(first?.length ?? 40)}\n\ndone\n`)
	]);
	const [id = "", tree, before] = (await git.run([
		"fast-import",
		"--quiet",
		"--done"
	], { input })).split("\n");
	return {
		commit: id,
		changed: tree !== before
	};
}
const scratch = "refs/cairn-scratch/commit";
function change(path, content) {
	if (path.split("/").some((name) => [
		"",
		".",
		".."
	].includes(name))) throw new Error(`not a path inside a repository: ${path}`);
	const quoted = `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
	if (content === null) return Buffer.from(`D ${quoted}\n`);
	return Buffer.concat([
		Buffer.from(`M 100644 inline ${quoted}\n`),
		data(content),
		Buffer.from("\n")
	]);
}
function data(content) {
	const bytes = Buffer.from(content);
	return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes]);
}
const people = /* @__PURE__ */ new WeakMap();
async function identityOf(git) {
	const known = people.get(git) ?? askIdentity(git);
	people.set(git, known);
	return known;
}
async function askIdentity(git) {
	const of = async (variable) => (await git.run(["var", variable])).replace(/ \d+ [+-]\d+$/, "");
	return {
		author: await of("GIT_AUTHOR_IDENT"),
		committer: await of("GIT_COMMITTER_IDENT")
	};
}

export { resolveCommit as a, mergeBase as i, writeCommit as n, ensureCommit as r, identityOf as t };