import { t as leadsOutside } from "./leads-outside.js";
import { Ft as hasCode, It as init_errors, Mt as UserError } from "./kernel.js";
import { join, relative, sep } from "node:path";
import { lstat, mkdir, realpath } from "node:fs/promises";

// src/data/fetching/place-inside.ts
init_errors();
async function placeInside(workspace, path) {
	if (leadsOutside(path)) throw outside(path, "leads outside the repository");
	const root = await realpath(workspace);
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	let folder = root;
	for (const part of parts.slice(0, -1)) {
		const next = join(folder, part);
		await mkdir(next).catch((error) => {
			if (!hasCode(error, "EEXIST")) throw error;
		});
		folder = await realpath(next);
		if (folder !== root && !folder.startsWith(`${root}${sep}`)) throw outside(path, `goes by ${part}, a link that leads outside the repository`);
		if (relative(root, folder).split(sep)[0] === ".git") throw outside(path, `goes by ${part}, a link into .git`);
	}
	const place = join(folder, parts.at(-1) ?? "");
	const status = await lstat(place).catch((error) => {
		if (hasCode(error, "ENOENT")) return void 0;
		throw error;
	});
	if (status !== void 0 && !status.isFile()) throw outside(path, `is a ${status.isSymbolicLink() ? "link" : "folder or a special file"}`);
	return place;
}
function outside(path, what) {
	return new UserError("CAIRN_PATH_OUTSIDE", {
		where: path,
		what,
		expected: "a plain file inside of the repository, or nothing yet",
		todo: "Remove it, or fetch to another path."
	});
}

export { placeInside as t };