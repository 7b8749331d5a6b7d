import { It as init_errors, Mt as UserError } from "./kernel.js";

// src/storage/tree/commit-path.ts
init_errors();
function commitPath(model, version, path) {
	if (!path.split("/").some((part) => part === "" || part === "." || part === ".." || /^\.git$/i.test(part)) && !path.includes("\0") && !path.includes("\\")) return `registry/${model}/files/${version}/${path}`;
	throw new UserError("CAIRN_PATH_OUTSIDE", {
		where: JSON.stringify(path),
		what: "cannot be the path of a file in Git",
		expected: "a relative path without .., .git, backslashes or empty parts"
	});
}

export { commitPath as t };