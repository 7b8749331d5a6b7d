import { It as init_errors, Mt as UserError, ct as digestOfFile, lt as init_digest } from "./kernel.js";
import { t as plotsFolder } from "./plots.js";
import { t as openHandoverStore } from "./handover-store.js";
import { c as predictionsName, d as runFolder, n as handoverName, s as predictionsFile, u as readTraining } from "./run-folder.js";
import { join } from "node:path";
import { existsSync } from "node:fs";

// src/experiments/handover.ts
init_digest();
init_errors();
const claims = "training.json";
async function openHanding(context, storage, { of, workflowRun, stated = "" }) {
	if (workflowRun !== void 0 && context.handover === void 0) throw onlyInWorkflows(workflowRun);
	if (context.noArtifacts === void 0) return byArtifact(context, workflowRun);
	const access = {
		...context,
		storage
	};
	return byStore(context, await openHandoverStore(access, {
		why: context.noArtifacts,
		of
	}), stated);
}
function byArtifact({ workspace, temporary, handover }, workflowRun) {
	return {
		give: async ({ run, artifacts, plots = [] }) => {
			const folder = runFolder(workspace, run);
			const files = [
				claims,
				...artifacts.map(({ path }) => join("model", path)),
				...plots.map(({ path }) => join(plotsFolder, path))
			];
			await handover?.upload(handoverName(run), folder, files.map((file) => join(folder, file)));
			return "";
		},
		take: async (id) => {
			if (handover === void 0) return void 0;
			const into = join(temporary, "runs", id);
			return existsSync(into) || await handover.download(handoverName(id), into, workflowRun) ? into : void 0;
		},
		givePredictions: async (id, of) => {
			const path = join(runFolder(workspace, id), predictionsFile(of));
			await handover?.upload(predictionsName(id, of), runFolder(workspace, id), [path]);
			const { sha256, size } = await digestOfFile(path);
			return `${sha256}/${size}`;
		},
		takePredictions: async (id, of) => {
			const into = join(temporary, "predictions", of, id);
			for (const where of /* @__PURE__ */ new Set([void 0, workflowRun])) if (await handover?.download(predictionsName(id, of), into, where) === true) return into;
		}
	};
}
function byStore({ workspace, temporary }, store, stated) {
	return {
		give: async ({ run, artifacts, plots = [] }) => {
			const folder = runFolder(workspace, run);
			await store.put(join(folder, "model"), artifacts);
			await store.put(join(folder, plotsFolder), plots);
			const found = await digestOfFile(join(folder, claims));
			await store.put(folder, [{
				path: claims,
				...found
			}]);
			return `${found.sha256}/${found.size}`;
		},
		take: async (id, recorded) => {
			const into = join(temporary, recorded === void 0 ? "runs" : "recorded", id);
			if (recorded !== void 0) return await holds(store, into, recorded) ? into : void 0;
			const file = statedFile(claims, stated);
			if (file === void 0) return void 0;
			await store.fetch(into, [file]);
			const training = await readTraining(into);
			if (training !== void 0) {
				await store.fetch(join(into, "model"), training.artifacts);
				await store.fetch(join(into, plotsFolder), training.plots ?? []);
			}
			return into;
		},
		givePredictions: async (id, of) => {
			const folder = runFolder(workspace, id);
			const path = predictionsFile(of);
			const found = await digestOfFile(join(folder, path));
			await store.put(folder, [{
				path,
				...found
			}]);
			return `${found.sha256}/${found.size}`;
		},
		takePredictions: async (id, of, named) => {
			const file = statedFile(predictionsFile(of), named);
			if (file === void 0) return void 0;
			const into = join(temporary, "predictions", of, id);
			await store.fetch(into, [file]);
			return into;
		}
	};
}
function statedFile(path, stated) {
	const [, sha256, size] = /^(sha256:[0-9a-f]{64})\/(\d{1,10})$/.exec(stated) ?? [];
	return sha256 === void 0 ? void 0 : {
		path,
		sha256,
		size: Number(size)
	};
}
async function holds(store, into, { artifacts }) {
	try {
		await store.fetch(join(into, "model"), artifacts);
		return true;
	} catch (error) {
		if (error instanceof UserError && error.code === "CAIRN_ARTIFACT_MISSING") return false;
		throw error;
	}
}
function onlyInWorkflows(workflowRun) {
	return new UserError("CAIRN_INPUT_INVALID", {
		where: "workflow-run",
		what: "artifacts of workflow runs are read in a workflow alone, and not on GitHub Enterprise Server",
		todo: `At a terminal, bring them: gh run download ${workflowRun} --name cairn-run-<id> --dir .cairn/runs/<id>.`
	});
}

export { openHanding as t };