import { t as leadsOutside } from "./leads-outside.js";
import { It as init_errors, Mt as UserError, ct as digestOfFile, lt as init_digest, st as digestOf } from "./kernel.js";
import { n as requireFetched, t as notFetched } from "./require-fetched.js";
import { join, relative, sep } from "node:path";
import { glob, realpath, stat } from "node:fs/promises";

// src/data/find-files.ts
init_digest();
init_errors();
async function findDataFiles(workspace, dataset) {
	const files = await presentDataFiles(workspace, dataset);
	requireFetched(workspace, dataset, files);
	return files;
}
async function presentDataFiles(workspace, dataset) {
	const root = await realpath(workspace);
	const paths = /* @__PURE__ */ new Set();
	for (const pattern of [dataset.path].flat()) {
		if (leadsOutside(pattern)) throw outside(pattern);
		const matches = await matching(root, pattern);
		if (matches.length === 0 && dataset.fetch !== void 0) throw notFetched({
			where: pattern,
			what: "matches no file"
		});
		if (matches.length === 0) throw new UserError("CAIRN_DATA_MISSING", {
			where: pattern,
			what: "matches no file",
			expected: "data files at this path, relative to the root of the repository",
			todo: "Check the path of the dataset in cairn.yaml, and that the data were fetched before this step."
		});
		for (const match of matches) paths.add(match);
	}
	return Promise.all([...paths].sort(byCodePoint).map(async (path) => found(root, path)));
}
async function matchingPaths(workspace, { path }) {
	const root = await realpath(workspace);
	const found = await Promise.all([path].flat().map(async (pattern) => matching(root, pattern)));
	return [...new Set(found.flat())];
}
function dataDigest(files) {
	return digestOf(files.map(({ sha256 }) => sha256).sort(byCodePoint).join("\n"));
}
async function matching(root, pattern) {
	if ((await stat(join(root, pattern)).catch(() => void 0))?.isFile() === true) return [pattern.split(sep).join("/").replace(/^(?:\.\/)+/, "")];
	const matches = [];
	const excluded = /* @__PURE__ */ new Set([
		".git",
		".cairn",
		"node_modules"
	]);
	for await (const match of glob(pattern, {
		cwd: root,
		exclude: (name) => excluded.has(name)
	})) if ((await stat(join(root, match)).catch(() => void 0))?.isFile() === true) matches.push(match.split(sep).join("/"));
	return matches;
}
async function found(root, path) {
	const absolute = await realpath(join(root, path));
	const inside = relative(root, absolute);
	if (leadsOutside(inside)) throw outside(path);
	return {
		path,
		absolute,
		sha256: (await digestOfFile(absolute)).sha256
	};
}
function outside(path) {
	return new UserError("CAIRN_PATH_OUTSIDE", {
		where: path,
		what: "leads out of the repository",
		expected: "data files inside of it"
	});
}
function byCodePoint(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

export { presentDataFiles as i, findDataFiles as n, matchingPaths as r, dataDigest as t };