import { n as foreignPlace, t as artifactMissing } from "./artifact-missing.js";
import { c as stayInside, l as copyChecked, u as isIntact } from "./kernel.js";
import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";

// src/storage/folder/folder-store.ts
function folderStore(folder, version) {
	const place = (artifact) => {
		if (artifact.store.kind !== "folder") throw foreignPlace(artifact);
		return stayInside(folder, artifact.store.path);
	};
	return {
		has: async (artifact) => isIntact(place(artifact), artifact),
		async put(artifact, file, sent) {
			await copyChecked(file, place(artifact), artifact);
			sent(artifact.size);
		},
		async get(artifact, from) {
			const path = place(artifact);
			await access(path).catch(() => {
				throw artifactMissing(artifact, version, `folder ${folder}`);
			});
			return createReadStream(path, { start: from });
		}
	};
}

export { folderStore };