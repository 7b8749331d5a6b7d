import { isAbsolute, join } from "node:path";

// src/storage/folder/store-folder.ts
function storeFolder(storage, { workspace, home }) {
	const path = storage?.path;
	if (path === void 0) return sharedFolder({ home });
	if (path === "~" || path.startsWith("~/")) return join(home, path.slice(1));
	return isAbsolute(path) ? path : join(workspace, path);
}
function sharedFolder({ home }) {
	return join(home, ".cairn", "store");
}

export { storeFolder as n, sharedFolder as t };