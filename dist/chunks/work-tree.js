import { r as openGit } from "./git.js";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { realpath, stat } from "node:fs/promises";

// src/git/work-tree.ts
async function openWorkTree(options) {
	const here = openGit(options);
	const { code, stdout } = await here.try(["rev-parse", "--show-cdup"]);
	const up = code === 0 ? stdout.trim() : "";
	if (up === "") return {
		git: here,
		standing: {
			top: here.directory,
			below: ""
		}
	};
	const folder = await realpath(here.directory);
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

export { nearestFile as n, openWorkTree as r, fromTop as t };