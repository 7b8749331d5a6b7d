import { isAbsolute, join } from "node:path";

// src/storage/artifact-store.ts
function storeKind(storage, github) {
	return storage?.kind ?? (github === void 0 ? "folder" : "release");
}
function storeFolder(storage, roots) {
	const path = storage?.path ?? "~/.cairn/store";
	if (path === "~" || path.startsWith("~/")) return join(roots.home, path.slice(1));
	return isAbsolute(path) ? path : join(roots.workspace, path);
}
function contentPath(sha256) {
	const hex = sha256.replace(/^sha256:/, "");
	return `sha256/${hex.slice(0, 2)}/${hex}`;
}

export { storeFolder as n, storeKind as r, contentPath as t };