import { It as init_errors, Mt as UserError, V as replaceFile, lt as init_digest, st as digestOf } from "./kernel.js";
import { n as serializeDocument, t as parseDocument } from "./document.js";
import { o as trainedModelOf, t as datasetOf } from "./config.js";
import { a as makeRunsFolder, d as runFolder, r as inputOf, s as predictionsFile } from "./run-folder.js";
import { n as holderOf, r as readRegistry } from "./registry.js";
import { t as readManifest } from "./read-manifest.js";
import { t as fetchArtifacts } from "./fetch-artifacts.js";
import { join, relative, sep } from "node:path";
import { lstat, mkdir, readFile, rm } from "node:fs/promises";
import { constants } from "node:buffer";

// src/experiments/stored-predictions.ts
init_digest();
init_errors();
async function writePredictions(workspace, hand, predictions, whose) {
	const folder = runFolder(workspace, predictions.run);
	await makeRunsFolder(workspace);
	await mkdir(folder, { recursive: true });
	if (whose === "both") await rm(join(folder, predictionsFile("champion")), { force: true });
	const of = whose === "champion" ? "champion" : "challenger";
	const path = join(folder, predictionsFile(of));
	await replaceFile(path, serializeDocument(predictions));
	return {
		stated: await hand.givePredictions(predictions.run, of),
		path: relative(workspace, path).split(sep).join("/")
	};
}
async function readPredictions(workspace, hand, { run, of, stated }) {
	const others = [];
	const name = predictionsFile(of);
	for (const find of [() => runFolder(workspace, run), async () => hand.takePredictions(run, of, stated)]) {
		const folder = await find();
		const path = folder === void 0 ? void 0 : join(folder, name);
		const status = path === void 0 ? void 0 : await lstat(path).catch(() => void 0);
		if (path === void 0 || status?.isFile() !== true) continue;
		if (status.size > constants.MAX_STRING_LENGTH) throw refused(run, `${name} has ${status.size} bytes, more than can be read`);
		const bytes = await readFile(path);
		const digest = digestOf(bytes);
		if (stated === "" || stated.startsWith(`${digest}/`)) return {
			predictions: parseDocument("predictions", bytes.toString("utf8"), name),
			digest
		};
		others.push(digest);
	}
	if (stated === "") return void 0;
	throw refused(run, others.length === 0 ? `no ${name} was handed over` : `what was handed over is ${others.join(", ")}`, `${stated}, which the input ${inputOf(of)} states`);
}
function refused(run, what, expected) {
	return new UserError("CAIRN_PREDICTIONS_REFUSED", {
		where: `predictions of run ${run}`,
		what,
		...expected !== void 0 && { expected },
		todo: "Run predict again."
	});
}

// src/promotion/evidence/find-champion.ts
init_errors();
async function findChampion(config, inputs, context) {
	const registry = await readRegistry(context.git, {
		models: [inputs.model],
		fetch: true
	});
	const holder = holderOf(registry, inputs.model, inputs.stage);
	if (holder === void 0) return void 0;
	const where = `${inputs.model} ${holder.version}, which holds ${inputs.stage}`;
	const tagged = await readManifest(context.git, inputs.model, holder.version);
	if (tagged === void 0) throw unusable(where, "has no manifest that can be read (another tool may have made it)");
	const { manifest } = tagged;
	const { task, dataset } = trainedModelOf(config, inputs.model);
	if (manifest.task !== task) throw unusable(where, `was made for task ${manifest.task}, not ${task}`);
	const { columns } = datasetOf(config, dataset);
	const absent = manifest.signature.inputs.filter(({ name }) => !Object.hasOwn(columns, name)).map(({ name }) => name);
	if (absent.length > 0) throw unusable(where, `reads columns that the dataset no longer has: ${absent.join(", ")}`);
	return tagged;
}
async function championFiles(manifest, config, context) {
	const into = join(context.temporary, "champion", manifest.version);
	await fetchArtifacts({
		...context,
		manifest,
		into,
		storage: config.storage
	});
	return into;
}
function unusable(where, what) {
	return new UserError("CAIRN_CHAMPION_UNUSABLE", {
		where,
		what,
		todo: "Put a version into the stage that can be compared, or evaluate against another stage."
	});
}

export { writePredictions as i, findChampion as n, readPredictions as r, championFiles as t };