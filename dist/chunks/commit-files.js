// src/git/commit-files.ts
async function commitFiles(git, options) {
	const before = await git.run([
		"rev-parse",
		"--verify",
		`${options.parent}^{tree}`
	]);
	const blobs = [];
	for (const [path, text] of Object.entries(options.files)) {
		const blob = text === null ? null : await git.run([
			"hash-object",
			"-w",
			"--stdin"
		], { input: text });
		blobs.push([path.split("/"), blob]);
	}
	const tree = await withEntries(git, before, blobs) ?? await emptyTree(git);
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
async function withEntries(git, tree, files) {
	const entries = new Map((tree === void 0 ? [] : await listTree(git, tree)).map((entry) => [entry.name, entry]));
	const folders = /* @__PURE__ */ new Map();
	for (const [[name = "", ...rest], blob] of files) {
		if (name === "" || name === "." || name === "..") throw new Error(`not a path inside a repository: ${name}`);
		if (rest.length > 0) folders.set(name, [...folders.get(name) ?? [], [rest, blob]]);
		else if (blob === null) entries.delete(name);
		else entries.set(name, {
			mode: "100644",
			type: "blob",
			id: blob,
			name
		});
	}
	for (const [name, inside] of folders) {
		const old = entries.get(name);
		const inner = await withEntries(git, old?.type === "tree" ? old.id : void 0, inside);
		if (inner === void 0) entries.delete(name);
		else entries.set(name, {
			mode: "040000",
			type: "tree",
			id: inner,
			name
		});
	}
	return makeTree(git, [...entries.values()]);
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

export { readFileAt as n, commitFiles as t };