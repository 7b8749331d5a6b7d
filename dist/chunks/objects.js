// src/git/objects.ts
async function writeCommit(git, commit) {
	const [author, committer] = [await personOf(git, "AUTHOR"), await personOf(git, "COMMITTER")];
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
async function personOf(git, role) {
	const known = people.get(git) ?? /* @__PURE__ */ new Map();
	people.set(git, known);
	const person = known.get(role) ?? git.run(["var", `GIT_${role}_IDENT`]);
	known.set(role, person);
	return (await person).replace(/ \d+ [+-]\d+$/, "");
}

export { writeCommit as n, personOf as t };