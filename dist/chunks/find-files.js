import { t as leadsOutside } from "./leads-outside.js";
import { It as init_errors, Mt as UserError, V as replaceFile, ct as digestOfFile, lt as init_digest, st as digestOf } from "./kernel.js";
import { p as fetchPlan } from "./parse-config.js";
import { join, relative, sep } from "node:path";
import { existsSync } from "node:fs";
import { glob, realpath, rm, stat } from "node:fs/promises";

// src/data/fetching/fetch-marker.ts
init_errors();
init_digest();
function isHalfFetched(workspace, dataset) {
	return existsSync(markerOf(workspace, dataset));
}
async function markHalfFetched(workspace, dataset) {
	const marker = markerOf(workspace, dataset);
	await replaceFile(marker, `${JSON.stringify(dataset.path)}\n`);
	return async () => rm(marker, { force: true });
}
function markerOf(workspace, { path }) {
	const name = digestOf(JSON.stringify([path].flat())).slice(7, 23);
	return join(workspace, ".cairn", "fetching", name);
}

// src/data/fetching/require-fetched.ts
const remedy = "Run `cairn fetch-data`. In a workflow the job `fetch` does that, and hands the files over (docs/fetching.md).";
function notFetched(...mistakes) {
	const [first, ...others] = mistakes.map((mistake) => ({
		todo: remedy,
		...mistake
	}));
	return new UserError("CAIRN_DATA_NOT_FETCHED", first === void 0 ? [] : [first, ...others]);
}
function requireFetched(workspace, dataset, files) {
	const plan = fetchPlan(dataset);
	if (plan === void 0) return;
	const [path = ""] = [dataset.path].flat();
	if (isHalfFetched(workspace, dataset)) throw notFetched({
		where: path,
		what: "is being fetched, or was when a command broke off: what is there may be half of it"
	});
	if (plan.kind === "command") return;
	for (const { to, sha256 } of plan.files) {
		const file = files.find((one) => one.path === to);
		if (file === void 0) throw notFetched({
			where: to,
			what: "is not here"
		});
		if (file.sha256 !== sha256) throw notFetched({
			where: to,
			what: `has digest ${file.sha256}`,
			expected: `${sha256}, as its fetch says`
		});
	}
}

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

export { notFetched as a, presentDataFiles as i, findDataFiles as n, isHalfFetched as o, matchingPaths as r, markHalfFetched as s, dataDigest as t };