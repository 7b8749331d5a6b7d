import { Ft as hasCode, It as init_errors, Mt as UserError, V as replaceFile, ct as digestOfFile, lt as init_digest } from "./kernel.js";
import { t as parseDocument } from "./document.js";
import { t as plotsFolder } from "./plots.js";
import { n as slots } from "./in-parallel.js";
import { join, relative, sep } from "node:path";
import { mkdir, readFile, readdir } from "node:fs/promises";

// src/experiments/run-folder.ts
init_digest();
init_errors();
function runFolder(workspace, id) {
	return join(workspace, ".cairn", "runs", id);
}
async function makeRunsFolder(workspace) {
	await mkdir(join(workspace, ".cairn", "runs"), { recursive: true });
	await replaceFile(join(workspace, ".cairn", ".gitignore"), "*\n");
}
function handoverName(id) {
	return `cairn-run-${id}`;
}
function predictionsName(id, of) {
	return `cairn-${inputOf(of)}-${id}`;
}
function predictionsFile(of) {
	return `${inputOf(of)}.json`;
}
function inputOf(of) {
	return of === "champion" ? "champion-predictions" : "predictions";
}
async function readStoredTraining(workspace, id) {
	const folder = runFolder(workspace, id);
	try {
		const training = await readTraining(folder);
		return training?.run === id && await faultOf(join(folder, "model"), training) === void 0 && await faultOf(join(folder, "plots"), { artifacts: training.plots ?? [] }) === void 0 ? {
			folder,
			training
		} : void 0;
	} catch {
		return;
	}
}
function modelMissing(id, what) {
	return new UserError("CAIRN_MODEL_MISSING", {
		where: `run ${id}`,
		what,
		todo: "Run train again in this work tree, or in an earlier job of the same workflow run; the input workflow-run names an earlier one (artifacts are kept for 7 days)."
	});
}
async function readTraining(folder) {
	const text = await readFile(join(folder, "training.json"), "utf8").catch((error) => {
		if (hasCode(error, "ENOENT")) return void 0;
		throw error;
	});
	return text === void 0 ? void 0 : parseDocument("training", text, "training.json");
}
const filesAtOnce = 16;
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
	const inTurn = slots(filesAtOnce);
	return Promise.all(paths.map(async (path) => inTurn(async () => ({
		path,
		...await digestOfFile(join(folder, path))
	}))));
}
async function faultOf(folder, { artifacts }) {
	for (const { path, size, sha256 } of artifacts) {
		const found = await digestOfFile(join(folder, path)).catch(() => void 0);
		if (found === void 0) return `${path} is missing`;
		if (found.size !== size || found.sha256 !== sha256) return `${path} does not have the digest that the run names`;
	}
}

export { makeRunsFolder as a, predictionsName as c, runFolder as d, listFiles as i, readStoredTraining as l, handoverName as n, modelMissing as o, inputOf as r, predictionsFile as s, faultOf as t, readTraining as u };