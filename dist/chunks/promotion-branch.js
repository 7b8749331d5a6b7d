import { F as commitFiles, L as readFileAt, N as pushExpecting, h as fetchBranch, k as contend, z as mergeBase } from "./git.js";

// src/promotion/proposal/promotion-branch.ts
function promotionBranch(model, stage) {
	return `cairn/${model}/${stage}`;
}
async function updatePromotionBranch(git, options) {
	const { branch, base } = options;
	const ref = `refs/heads/${branch}`;
	return contend(branch, async () => {
		const seen = await fetchBranch(git, branch);
		const parent = seen === void 0 || options.finished(seen) ? base : await parentFor(git, seen, base);
		const files = typeof options.files === "function" ? await options.files(async (path) => readFileAt(git, parent, path)) : options.files;
		const changes = await missingChanges(git, parent, base, {
			files,
			superseded: options.superseded
		});
		const unchanged = Object.keys(changes).length === 0;
		if (unchanged && parent === seen) return { value: {
			head: seen,
			changed: false
		} };
		const head = unchanged ? parent : await commitFiles(git, {
			parent,
			files: changes,
			message: `${options.message}\n\n${trailer}: ${branch}\n`,
			date: options.now()
		});
		return await pushExpecting(git, {
			ref,
			object: head,
			expected: seen ?? ""
		}) === "pushed" ? { value: {
			head,
			changed: true
		} } : { lost: head };
	});
}
const trailer = "Cairn-Proposal";
async function parentFor(git, head, base) {
	const root = await mergeBase(git, head, base);
	if (root === base) return head;
	if (root === void 0) return base;
	const format = `--format=%(trailers:key=${trailer},valueonly,separator=%x2C)%x00`;
	return (await git.run([
		"log",
		format,
		`${root}..${head}`
	])).split("\0").slice(0, -1).every((value) => value.trim() !== "") ? base : head;
}
async function missingChanges(git, parent, base, { files, superseded }) {
	const changes = {};
	for (const [path, text] of Object.entries(files)) if (await readFileAt(git, parent, path) !== text) changes[path] = text;
	if (parent === base) return changes;
	const added = await git.run([
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--diff-filter=A",
		`${base}...${parent}`,
		"--",
		...[superseded].flat()
	]);
	for (const path of added.split("\0")) if (path !== "" && !Object.hasOwn(files, path)) changes[path] = null;
	return changes;
}

export { updatePromotionBranch as n, promotionBranch as t };