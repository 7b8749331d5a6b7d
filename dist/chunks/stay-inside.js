import { r as init_errors, t as UserError } from "./errors.js";
import { isAbsolute, resolve, sep } from "node:path";

// src/files/stay-inside.ts
init_errors();
function stayInside(folder, path) {
	const root = resolve(folder);
	const place = resolve(root, path);
	if (!(path === "" || path.includes("\0") || path.includes("\\") || isAbsolute(path)) && place.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return place;
	throw new UserError("CAIRN_PATH_OUTSIDE", {
		where: JSON.stringify(path),
		what: "leads outside the folder of the model",
		expected: "a relative path without .."
	});
}

export { stayInside as t };