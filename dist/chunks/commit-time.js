// src/git/commit-time.ts
async function commitTime(git, commit) {
	const seconds = Number(await git.run([
		"log",
		"-1",
		"--format=%ct",
		"--end-of-options",
		commit,
		"--"
	]));
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString();
}

export { commitTime as t };