import { d as runFolder, n as handoverName, o as modelMissing, t as faultOf, u as readTraining } from "./run-folder.js";
import { join } from "node:path";

// src/experiments/find-model.ts
async function readHandedOver(workspace, hand, id) {
	if (!/^[A-Za-z0-9_-]+$/.test(id)) return void 0;
	for (const folder of [runFolder(workspace, id), await hand.take(id)]) {
		const training = folder === void 0 ? void 0 : await readTraining(folder);
		if (folder !== void 0 && training !== void 0) return {
			folder,
			training
		};
	}
}
async function obtainModel(workspace, hand, run) {
	const found = await findModel(workspace, hand, run);
	if (found.directory !== void 0) return found.directory;
	throw modelMissing(run.id, found.fault);
}
async function findModel(workspace, hand, run) {
	const own = join(runFolder(workspace, run.id), "model");
	const fault = await faultOf(own, run);
	if (fault === void 0) return { directory: own };
	const folder = await hand.take(run.id, run);
	if (folder === void 0) return { fault: `the files of the model are neither in the work tree (${fault}) nor handed over (as artifact ${handoverName(run.id)}, or through the store)` };
	const directory = join(folder, "model");
	const handedFault = await faultOf(directory, run);
	return handedFault === void 0 ? { directory } : { fault: handedFault };
}

export { obtainModel as n, readHandedOver as r, findModel as t };