import { B as hasCode, E as init_digest, L as UserError, T as digestOfFile, V as init_errors } from "./kernel.js";
import { t as parseDocument } from "./document.js";
import { join, relative, sep } from "node:path";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";

// src/experiments/run-folder.ts
init_digest();
init_errors();
function runFolder(workspace, id) {
	return join(workspace, ".cairn", "runs", id);
}
function handoverName(id) {
	return `cairn-run-${id}`;
}
async function readStoredTraining(workspace, id) {
	const folder = runFolder(workspace, id);
	try {
		const training = await readTraining(folder);
		return training?.run === id && await faultOf(join(folder, "model"), training) === void 0 ? {
			folder,
			training
		} : void 0;
	} catch {
		return;
	}
}
async function readHandedOver(context, id) {
	if (!/^[A-Za-z0-9_-]+$/.test(id)) return void 0;
	for (const folder of [runFolder(context.workspace, id), await fetchHandedOver(context, id)]) {
		const training = folder === void 0 ? void 0 : await readTraining(folder);
		if (folder !== void 0 && training !== void 0) return {
			folder,
			training
		};
	}
}
async function obtainModel(context, run) {
	const found = await findModel(context, run);
	if (found.directory !== void 0) return found.directory;
	throw modelMissing(run.id, found.fault);
}
async function findModel(context, run) {
	const own = join(runFolder(context.workspace, run.id), "model");
	const fault = await faultOf(own, run);
	if (fault === void 0) return { directory: own };
	const folder = await fetchHandedOver(context, run.id);
	if (folder === void 0) return { fault: `the files of the model are neither in the work tree (${fault}) nor in an artifact ${handoverName(run.id)} of this workflow run` };
	const directory = join(folder, "model");
	const handedFault = await faultOf(directory, run);
	return handedFault === void 0 ? { directory } : { fault: handedFault };
}
function modelMissing(id, what) {
	return new UserError("CAIRN_MODEL_MISSING", {
		where: `run ${id}`,
		what,
		todo: "Run train again in this work tree, or in an earlier job of the same workflow run."
	});
}
async function fetchHandedOver({ temporary, handover }, id) {
	if (handover === void 0) return void 0;
	const into = join(temporary, "runs", id);
	return existsSync(into) || await handover.download(handoverName(id), into) ? into : void 0;
}
async function readTraining(folder) {
	const text = await readFile(join(folder, "training.json"), "utf8").catch((error) => {
		if (hasCode(error, "ENOENT")) return void 0;
		throw error;
	});
	return text === void 0 ? void 0 : parseDocument("training", text, "training.json");
}
async function listFiles(folder) {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	});
	const strange = entries.filter((entry) => !entry.isFile() && !entry.isDirectory());
	if (strange.length > 0) throw new UserError("CAIRN_HANDOVER_REFUSED", strange.map((entry) => ({
		where: relative(folder, join(entry.parentPath, entry.name)),
		what: "is a link or a special file, which no model has"
	})));
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).sort((a, b) => a < b ? -1 : 1);
	return Promise.all(paths.map(async (path) => ({
		path,
		...await digestOfFile(join(folder, path))
	})));
}
async function faultOf(folder, { artifacts }) {
	for (const { path, size, sha256 } of artifacts) {
		const found = await digestOfFile(join(folder, path)).catch(() => void 0);
		if (found === void 0) return `${path} is missing`;
		if (found.size !== size || found.sha256 !== sha256) return `${path} does not have the digest that the run names`;
	}
}

export { obtainModel as a, runFolder as c, modelMissing as i, handoverName as n, readHandedOver as o, listFiles as r, readStoredTraining as s, findModel as t };