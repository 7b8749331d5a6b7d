import { U as readFileAt } from "./git.js";

// src/promotion/stage/newest-file.ts
async function newestFile(git, path, branches) {
	const [first, ...others] = branches;
	const texts = await Promise.all(branches.map(async ({ commit }) => readFileAt(git, commit, path)));
	if (first === void 0 || others.length === 0 || texts.every((text) => text === texts[0])) return first;
	const newest = [];
	for (const [index, branch] of branches.entries()) {
		const older = branches.filter((_, other) => texts[other] !== texts[index]);
		if ((await Promise.all(older.map(async (other) => holdsChange(git, path, {
			of: other,
			in: branch
		})))).every(Boolean)) newest.push(branch);
	}
	const [one] = newest;
	return new Set(newest.map((branch) => texts[branches.indexOf(branch)])).size === 1 ? one : void 0;
}
async function holdsChange(git, path, branches) {
	const change = await git.run([
		"log",
		"-1",
		"--format=%H",
		branches.of.commit,
		"--",
		path
	]);
	if (change === "") return true;
	return (await git.try([
		"merge-base",
		"--is-ancestor",
		change,
		branches.in.commit
	])).code === 0;
}

export { newestFile as t };