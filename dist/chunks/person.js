import { A as contend, L as commitFiles, P as pushExpecting, V as mergeBase, h as fetchBranch, z as readFileAt } from "./git.js";

// src/promotion/proposal/promotion-branch.ts
function promotionBranch(model, stage) {
	return `cairn/${model}/${stage}`;
}
async function updatePromotionBranch(git, options) {
	const { branch, base } = options;
	const ref = `refs/heads/${branch}`;
	return contend(branch, async () => {
		const seen = await fetchBranch(git, branch);
		const filesOn = async (commit) => typeof options.files === "function" ? options.files(async (path) => readFileAt(git, commit, path)) : options.files;
		const { superseded } = options;
		const parent = seen === void 0 || options.finished(seen) ? base : await parentFor(git, seen, base);
		if (seen !== void 0 && parent === base && seen !== base && !options.finished(seen)) {
			const files = await filesOn(seen);
			if (await standsAsItIs(git, seen, base, {
				files,
				superseded
			})) return { value: {
				head: seen,
				changed: false
			} };
		}
		const files = await filesOn(parent);
		const changes = await missingChanges(git, parent, base, {
			files,
			superseded
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
async function standsAsItIs(git, head, base, { files, superseded }) {
	const root = await mergeBase(git, head, base);
	if (root === void 0) return false;
	const changes = await missingChanges(git, head, base, {
		files,
		superseded
	});
	if (Object.keys(changes).length > 0) return false;
	const paths = [...Object.keys(files), ...[superseded].flat()];
	return (await git.try([
		"diff",
		"--quiet",
		"--no-renames",
		root,
		base,
		"--",
		...paths
	])).code === 0;
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

// src/promotion/proposal/person.ts
async function personOf({ event, git }) {
	if (event.actor !== void 0 && event.actor !== "") return event.actor;
	return (await git.run(["var", "GIT_COMMITTER_IDENT"])).replace(/\s*<.*$/, "");
}

export { promotionBranch as n, updatePromotionBranch as r, personOf as t };