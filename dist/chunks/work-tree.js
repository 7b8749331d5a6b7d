import { a as init_errors, t as UserError } from "./errors.js";
import { r as openGit } from "./git.js";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { realpath, stat } from "node:fs/promises";

// src/git/work-tree.ts
init_errors();
async function openRepository(options) {
	const git = openGit(options);
	const up = await git.run(["rev-parse", "--show-cdup"]);
	if (up === "") return {
		git,
		standing: {
			top: git.directory,
			below: ""
		}
	};
	const folder = await realpath(git.directory);
	const top = resolve(folder, up);
	const below = relative(top, folder).split(sep).join("/");
	return {
		git: openGit({
			...options,
			directory: top
		}),
		standing: {
			top,
			below
		}
	};
}
async function openWorkTree(options) {
	try {
		return await openRepository(options);
	} catch (error) {
		if (!(error instanceof UserError && error.code === "CAIRN_GIT_NO_REPOSITORY")) throw error;
		return {
			git: openGit(options),
			standing: {
				top: options.directory,
				below: ""
			}
		};
	}
}
function fromTop({ top, below }, path) {
	if (!isAbsolute(path)) return posix.join(below, path.split(sep).join("/"));
	const inside = relative(top, path).split(sep).join("/");
	return inside.startsWith("../") || isAbsolute(inside) ? path : inside;
}
async function nearestFile({ top, below }, name) {
	const folders = below === "" ? [] : below.split("/");
	for (let depth = folders.length; depth >= 0; depth--) {
		const path = [...folders.slice(0, depth), name].join("/");
		if ((await stat(join(top, path)).catch(() => void 0))?.isFile() === true) return path;
	}
}

export { openWorkTree as i, nearestFile as n, openRepository as r, fromTop as t };