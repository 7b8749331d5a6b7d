import { B as init_errors, E as init_digest, I as UserError, T as digestOfFile, w as digestOf } from "./kernel.js";
import { t as parseDocument } from "./document.js";
import { join, relative, sep } from "node:path";
import { readFile, readdir } from "node:fs/promises";

// src/experiments/run-folder.ts
init_digest();
init_errors();
function runFolder(workspace, id) {
	return join(workspace, ".cairn", "runs", id);
}
function handoverName(id) {
	return `cairn-model-${id}`;
}
async function readStoredRun(workspace, id) {
	const folder = runFolder(workspace, id);
	try {
		const runText = await readFile(join(folder, "run.json"), "utf8");
		const profileText = await readFile(join(folder, "profile.json"), "utf8");
		const run = parseDocument("run", runText, "run.json");
		return run.id === id && run.profile === digestOf(profileText) && await faultOf(join(folder, "model"), run) === void 0 ? {
			run,
			runText,
			profileText
		} : void 0;
	} catch {
		return;
	}
}
async function obtainModel(context, run) {
	const own = join(runFolder(context.workspace, run.id), "model");
	const fault = await faultOf(own, run);
	if (fault === void 0) return own;
	const into = join(context.temporary, "models", run.id);
	const isHandedOver = await context.handover?.download(handoverName(run.id), into) ?? false;
	const handedFault = isHandedOver ? await faultOf(into, run) : void 0;
	if (isHandedOver && handedFault === void 0) return into;
	throw new UserError("CAIRN_MODEL_MISSING", {
		where: `run ${run.id}`,
		what: handedFault ?? `the files of the model are neither in the work tree (${fault}) nor in an artifact ${handoverName(run.id)} of this workflow run`,
		todo: "Run train again in this work tree, or in an earlier job of the same workflow run."
	});
}
async function listFiles(folder) {
	const paths = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).sort((a, b) => a < b ? -1 : 1);
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

export { runFolder as a, readStoredRun as i, listFiles as n, obtainModel as r, handoverName as t };