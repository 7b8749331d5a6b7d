import { Ft as hasCode, It as init_errors, c as stayInside } from "./kernel.js";
import { n as foreignPlace } from "./artifact-missing.js";
import { n as storeFolder, t as sharedFolder } from "./store-folder.js";
import { sep } from "node:path";
import { realpath, rm, stat } from "node:fs/promises";

// src/storage/folder/folder-removal.ts
init_errors();
function folderRemoval(access) {
	const folder = storeFolder(access.storage, access);
	const place = ({ path, store }) => {
		if (store.kind !== "folder") throw foreignPlace({
			path,
			store
		});
		return stayInside(folder, store.path);
	};
	return {
		async fate(artifact) {
			if (!await exists(place(artifact))) return "gone";
			if (await isOwn(folder, access)) return "goes";
			return { stays: `other repositories may share the folder ${folder} (storage.owned does not declare it this repository’s own)` };
		},
		remove: async (artifact) => rm(place(artifact), { force: true })
	};
}
async function isOwn(folder, { storage, workspace, home }) {
	if (storage?.path === void 0) return false;
	if (storage.owned === true) return true;
	const real = await realpath(folder);
	const root = await realpath(workspace);
	if (!real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return false;
	return real !== await realpathIfThere(sharedFolder({ home }));
}
async function realpathIfThere(path) {
	return realpath(path).catch((error) => {
		if (hasCode(error, "ENOENT")) return void 0;
		throw error;
	});
}
async function exists(file) {
	return stat(file).then(() => true, (error) => {
		if (hasCode(error, "ENOENT")) return false;
		throw error;
	});
}

export { folderRemoval };