import { It as init_errors, Mt as UserError, ct as digestOfFile, lt as init_digest } from "./kernel.js";
import { c as readTraining, l as runFolder, n as handoverName, o as predictionsName, u as openHandoverStore } from "./run-folder.js";
import { join } from "node:path";
import { existsSync } from "node:fs";

// src/experiments/handover.ts
init_digest();
init_errors();
const claims = "training.json";
const predictionsFile = "predictions.json";
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
		give: async ({ run, artifacts }) => {
			const folder = runFolder(workspace, run);
			const files = [claims, ...artifacts.map(({ path }) => join("model", path))];
			await handover?.upload(handoverName(run), folder, files.map((file) => join(folder, file)));
			return "";
		},
		take: async (id) => {
			if (handover === void 0) return void 0;
			const into = join(temporary, "runs", id);
			return existsSync(into) || await handover.download(handoverName(id), into, workflowRun) ? into : void 0;
		},
		givePredictions: async (id) => {
			const path = join(runFolder(workspace, id), predictionsFile);
			await handover?.upload(predictionsName(id), runFolder(workspace, id), [path]);
			const { sha256, size } = await digestOfFile(path);
			return `${sha256}/${size}`;
		},
		takePredictions: async (id) => {
			const into = join(temporary, "predictions", id);
			for (const of of /* @__PURE__ */ new Set([void 0, workflowRun])) if (await handover?.download(predictionsName(id), into, of) === true) return into;
		}
	};
}
function byStore({ workspace, temporary }, store, stated) {
	return {
		give: async ({ run, artifacts }) => {
			const folder = runFolder(workspace, run);
			await store.put(join(folder, "model"), artifacts);
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
			if (training !== void 0) await store.fetch(join(into, "model"), training.artifacts);
			return into;
		},
		givePredictions: async (id) => {
			const folder = runFolder(workspace, id);
			const found = await digestOfFile(join(folder, predictionsFile));
			await store.put(folder, [{
				path: predictionsFile,
				...found
			}]);
			return `${found.sha256}/${found.size}`;
		},
		takePredictions: async (id, named) => {
			const file = statedFile(predictionsFile, named);
			if (file === void 0) return void 0;
			const into = join(temporary, "predictions", id);
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

export { predictionsFile as n, openHanding as t };