import { It as init_errors, Mt as UserError, V as replaceFile, c as stayInside, lt as init_digest, st as digestOf, z as counted } from "./kernel.js";
import { H as readBytesAt } from "./git.js";
import { n as serializeDocument, r as stableJson, t as parseDocument } from "./document.js";
import { t as columnOfRows } from "./row-numbers.js";
import { r as digestOfCommandRows, t as loadModel } from "./load-model.js";
import { r as selectRows } from "./table.js";
import { t as answerWidth } from "./answer-width.js";
import { s as checkPredictions } from "./model-output.js";
import { t as profileTable } from "./profile.js";
import { t as mostProbable } from "./most-probable.js";
import { o as trainedModelOf, t as datasetOf } from "./config.js";
import { t as targetsOf } from "./targets.js";
import { a as makeRunsFolder, d as runFolder, i as listFiles, o as modelMissing, r as inputOf, s as predictionsFile } from "./run-folder.js";
import { n as readPlots, t as plotsFolder } from "./plots.js";
import { r as timeRange } from "./load-dataset.js";
import { i as configurationDigest, n as configuredTrainer, r as signatureOf } from "./run-task.js";
import { n as labelsOf, r as namedColumn } from "./labels.js";
import { r as readHandedOver, t as findModel } from "./find-model.js";
import { n as pickRows } from "./metric.js";
import { a as versionsOf, n as holderOf, r as readRegistry } from "./registry.js";
import { t as readManifest } from "./read-manifest.js";
import { t as fetchArtifacts } from "./fetch-artifacts.js";
import { dirname, join, posix, relative, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { copyFile, lstat, mkdir, readFile, rm } from "node:fs/promises";
import { constants } from "node:buffer";

// src/evaluation/accept-answers.ts
init_digest();
init_errors();
async function acceptAnswers(answers, { artifacts, signature, task }, table, context) {
	const ours = await digestOfCommandRows(table, signature, context);
	const mistakes = [{
		part: "files of the model",
		theirs: answers.files,
		ours: digestOfFiles(artifacts)
	}, {
		part: "rows that the command read",
		theirs: answers.rows,
		ours
	}].filter((one) => one.theirs !== one.ours).map((one) => ({
		where: `predictions, ${one.part}`,
		what: `the file says ${one.theirs}`,
		expected: `${one.ours}, which is at hand here`
	}));
	const width = answerWidth(signature);
	const predictions = new Float64Array(table.rows * width).fill(NaN);
	mistakes.push(...placeInto(predictions, answers, width));
	if (mistakes.length > 0) throw new UserError("CAIRN_PREDICTIONS_REFUSED", mistakes);
	return checkPredictions(predictions, {
		rows: table.rows,
		task,
		signature,
		rounding: 0
	}, () => void 0);
}
function digestOfFiles(artifacts) {
	const files = artifacts.map(({ path, size, sha256 }) => ({
		path,
		size,
		sha256
	}));
	return digestOf(stableJson(files.sort((a, b) => a.path < b.path ? -1 : 1)));
}
function placeInto(predictions, { row, prediction }, width) {
	const count = predictions.length / width;
	const mistakes = [];
	if (row.length * width !== prediction.length) mistakes.push(`there are ${prediction.length} predictions for ${row.length} numbers of rows`);
	if (row.length !== count) mistakes.push(`${row.length} rows are predicted, and the test has ${count}`);
	const beyond = row.find((number) => number > count);
	if (beyond !== void 0) mistakes.push(`row ${beyond} is predicted, which is beyond the last`);
	const seen = new Uint8Array(count);
	const twice = row.find((number) => number <= count && (seen[number - 1] = (seen[number - 1] ?? 0) + 1) > 1);
	if (twice !== void 0) mistakes.push(`row ${twice} is predicted more than once`);
	const missing = seen.indexOf(0);
	if (twice === void 0 && missing >= 0) mistakes.push(`row ${missing + 1} is missing`);
	if (mistakes.length === 0) for (const [i, number] of row.entries()) predictions.set(prediction.slice(i * width, (i + 1) * width), (number - 1) * width);
	return mistakes.map((what) => ({
		where: "predictions, rows",
		what
	}));
}

// src/evaluation/named-files.ts
async function namedFiles(directory, { format, artifacts }, { temporary, makeScratch }) {
	if (format !== "command") return directory;
	const copy = await makeScratch(temporary, "command-");
	for (const { path } of artifacts) {
		const target = stayInside(copy, path);
		await mkdir(dirname(target), { recursive: true });
		await copyFile(join(directory, path), target);
	}
	return copy;
}

// src/native/platform.ts
function platform() {
	return {
		runtime: `node ${process.versions.node}`,
		platform: `${process.platform}-${process.arch}`
	};
}

// src/experiments/environment.ts
init_digest();
async function environmentOf(context, commit, folder = "") {
	const { lockfiles, unpinned } = await lockFilesAt(context.git, commit, folder);
	return {
		cairn: context.cairnVersion,
		...platform(),
		...lockfiles.length > 0 && { lockfiles },
		...unpinned.length > 0 && { unpinned }
	};
}
async function lockFilesAt(git, commit, folder) {
	const atRoot = [
		"ls-tree",
		"-z",
		"--full-tree",
		commit
	];
	const paths = `${await git.run(atRoot)}${folder === "" ? "" : await git.run([
		...atRoot,
		"--",
		`${folder}/`
	])}`.split("\0").flatMap((line) => {
		const [, path = ""] = /^100\d{3} blob \w+\t(.*)$/s.exec(line) ?? [];
		return isLockFile(posix.basename(path)) ? [path] : [];
	});
	const lockfiles = [];
	const unpinned = [];
	for (const path of paths.sort()) {
		const bytes = await readBytesAt(git, commit, path);
		if (bytes === void 0) continue;
		if (path.endsWith(".txt") && !isPinned(Buffer.from(bytes).toString("utf8"))) unpinned.push(path);
		else lockfiles.push({
			path,
			size: bytes.length,
			sha256: digestOf(bytes)
		});
	}
	return {
		lockfiles,
		unpinned
	};
}
function isPinned(text) {
	return text.replace(/\\\r?\n/g, " ").split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*$/, "").trim()).filter((line) => line !== "" && !line.startsWith("-")).every((line) => /===?\s*[^\s*,;]+(\s|;|$)/.test(line) || /\s@\s*\S/.test(line) || /^[a-z+]+:\/\//.test(line));
}
const lockNames = [
	"Cargo.lock",
	"Pipfile.lock",
	"conda-lock.yml",
	"environment.yml",
	"go.sum",
	"npm-shrinkwrap.json",
	"package-lock.json",
	"pdm.lock",
	"pixi.lock",
	"pnpm-lock.yaml",
	"poetry.lock",
	"renv.lock",
	"uv.lock",
	"yarn.lock"
];
function isLockFile(name) {
	return lockNames.includes(name) || /^requirements[A-Za-z0-9._-]*\.txt$/.test(name);
}

// src/experiments/started-by.ts
function startedBy({ actor }) {
	return actor !== void 0 && login.test(actor) ? { startedBy: actor } : {};
}
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\[bot\])?$/;

// src/training/describe-run.ts
init_digest();
async function describeRun(id, { name, model, dataset, data, split, classes, state, folder }, made, context) {
	const { trainer, format, predict, protocol } = configuredTrainer(model);
	const { seconds, metrics, backend, machine } = made.reported;
	const time = timeRange(data.table, dataset);
	const plots = made.plots.map(({ path, size, sha256 }) => ({
		path,
		size,
		sha256
	}));
	const profileText = serializeDocument(made.profile);
	const run = {
		document: "run",
		schemaVersion: 1,
		id,
		model: name,
		task: model.task,
		createdAt: context.now().toISOString(),
		...startedBy(context.event),
		seconds,
		code: {
			commit: state.commit,
			dirty: state.changes !== void 0
		},
		data: {
			dataset: model.dataset,
			digest: data.digest,
			files: [...data.files],
			rows: {
				train: split.train.length,
				test: split.test.length
			},
			...time && { time },
			target: typeof model.target === "string" ? model.target : [...model.target],
			features: [...model.features],
			contract: contractOf(data)
		},
		trainer: {
			...trainer,
			...backend !== void 0 && { backend }
		},
		metrics,
		format,
		...predict && { predict },
		...protocol && { protocol },
		artifacts: [...made.artifacts],
		...plots.length > 0 && { plots },
		signature: signatureOf(model, dataset, classes, data.words),
		environment: {
			...await environmentOf(context, state.commit, folder),
			...machine && { training: machine }
		},
		profile: digestOf(profileText),
		reported: [
			"seconds",
			"metrics",
			...backend === void 0 ? [] : ["backend"],
			...machine === void 0 ? [] : ["environment.training"],
			...plots.length === 0 ? [] : ["plots"]
		]
	};
	return {
		run,
		runText: serializeDocument(run),
		profile: made.profile,
		profileText
	};
}
function contractOf({ checks }) {
	return {
		checked: checks.length,
		failed: checks.filter(({ problem }) => problem !== void 0).length
	};
}

// src/training/reference-profile.ts
function referenceProfile({ model, dataset, data, split, classes }, predictions) {
	const rows = selectRows(data.table, split.train);
	const { outputs } = signatureOf(model, dataset, classes);
	const labels = labelsOf(rows, {
		...model,
		classes
	});
	const answers = classes.length === 0 ? predictions : mostProbable(predictions, classes.length);
	const columns = (names, numbers) => names.map((name, one) => ({
		name,
		column: namedColumn(columnOfRows(numbers, names.length, one), classes)
	}));
	return profileTable(rows, model.features, {
		labels: columns(targetsOf(model), labels),
		predictions: columns(outputs.map(({ name }) => name), answers)
	});
}

// src/evaluation/accept-training.ts
init_errors();
async function acceptTraining(id, { folder, training }, task) {
	const mistakes = differences(id, training, task);
	if (mistakes.length > 0) throw new UserError("CAIRN_HANDOVER_REFUSED", mistakes);
	const directory = join(folder, "model");
	const artifacts = await listFiles(directory).catch((error) => {
		if (error instanceof UserError) throw error;
		throw modelMissing(id, "the folder of the model is missing or cannot be read");
	});
	requireNamed(id, training, artifacts);
	const plots = await acceptPlots(id, {
		folder,
		training
	}, task);
	const { seconds, metrics, machine } = training;
	const backend = backendOf(training, task);
	return {
		directory,
		artifacts,
		plots,
		reported: {
			seconds,
			metrics,
			...backend !== void 0 && { backend },
			...machine && { machine }
		}
	};
}
async function acceptPlots(id, { folder, training: { plots: named = [] } }, { model }) {
	const found = await readPlots(join(folder, plotsFolder));
	const asked = model.train.trainer === "command" && model.train.plots !== void 0;
	if (found.length === named.length && found.every(({ path, sha256 }, index) => named[index]?.path === path && named[index].sha256 === sha256) && asked === found.length > 0) return found;
	throw new UserError("CAIRN_HANDOVER_REFUSED", {
		where: `run ${id}`,
		what: `${counted(found.length, "plot")} ${found.length === 1 ? "was" : "were"} handed over, and the training names ${named.length}`,
		expected: asked ? "those that it names, each with its digest, and one at least" : "none: train.plots asks for none"
	});
}
function backendOf({ backend }, { model }) {
	return model.train.trainer === "tensorflow" ? backend : void 0;
}
function differences(id, claimed, task) {
	const { state, data, split, model } = task;
	const mistakes = [
		[
			"model",
			claimed.model,
			task.name
		],
		[
			"commit",
			claimed.code.commit,
			state.commit,
			"Check out the trained commit."
		],
		[
			"uncommitted changes",
			claimed.code.dirty,
			state.changes !== void 0
		],
		[
			"configuration",
			claimed.configuration,
			configurationDigest(task)
		],
		[
			"dataset",
			claimed.data.dataset,
			model.dataset
		],
		[
			"digest of the data",
			claimed.data.digest,
			data.digest,
			"Evaluate with the data of the training."
		],
		[
			"rows to learn from",
			claimed.data.rows.train,
			split.train.length
		],
		[
			"rows of the test",
			claimed.data.rows.test,
			split.test.length
		]
	].filter(([, theirs, ours]) => theirs !== ours).map(([part, theirs, ours, todo]) => ({
		where: `run ${id}, ${part}`,
		what: `the training says ${String(theirs)}`,
		expected: `${String(ours)}, which the work tree at hand has`,
		...todo !== void 0 && { todo }
	}));
	if (claimed.run !== id) mistakes.push({
		where: `run ${id}`,
		what: `what was handed over is of run ${claimed.run}`
	});
	const made = task.idBy(backendOf(claimed, task));
	if (mistakes.length === 0 && made !== id) mistakes.push({
		where: `run ${id}`,
		what: `the work tree at hand makes run ${made}: its uncommitted changes, or the backend that trained, are others`,
		todo: "Evaluate in the work tree of the training."
	});
	return mistakes;
}
function requireNamed(id, { artifacts: named }, found) {
	const byPath = new Map(found.map((file) => [file.path, file]));
	for (const { path, size, sha256 } of named) {
		const file = byPath.get(path);
		if (file === void 0) throw modelMissing(id, `${path} is missing`);
		if (file.size !== size || file.sha256 !== sha256) throw modelMissing(id, `${path} does not have the digest that the training names`);
		byPath.delete(path);
	}
	const [extra] = byPath.keys();
	if (extra !== void 0) throw new UserError("CAIRN_HANDOVER_REFUSED", {
		where: `run ${id}`,
		what: `the folder of the model holds ${JSON.stringify(extra)}, which the training does not name`
	});
	if (found.length === 0) throw modelMissing(id, "the folder of the model is empty");
}

// src/evaluation/test-rows.ts
init_errors();
function testRows({ model, dataset, data, split, classes }) {
	const rows = selectRows(data.table, split.test);
	const time = timeRange(rows, dataset);
	const labels = labelsOf(data.table, {
		...model,
		classes
	});
	const targets = targetsOf(model);
	return {
		table: rows,
		targets,
		labels: pickRows(labels, split.test, targets.length),
		trainLabels: pickRows(labels, split.train, targets.length),
		classes,
		isBoolean: (column) => dataset.columns[column]?.type === "boolean",
		described: {
			dataset: model.dataset,
			digest: data.digest,
			n: rows.rows,
			...time && { time }
		}
	};
}
function requireRowsOf(run, { model, data, split }) {
	if (!(data.digest === run.data.digest && split.train.length === run.data.rows.train && split.test.length === run.data.rows.test && isDeepStrictEqual(model.target, run.data.target))) throw new UserError("CAIRN_DATA_CHANGED", {
		where: `dataset ${model.dataset}`,
		what: `its files, its split or the target are not those of run ${run.id}, so its test rows are not known`,
		todo: `Check out ${run.code.commit.slice(0, 12)} with its data.`
	});
}

// src/evaluation/open-candidate.ts
init_errors();
async function openCandidate(id, task, from, context) {
	const { recorded, hand } = from;
	const found = recorded && await findModel(context.workspace, hand, recorded.run);
	if (recorded !== void 0 && found?.directory !== void 0) return recordedCandidate(recorded, found.directory, task);
	const handed = await readHandedOver(context.workspace, hand, id);
	if (handed === void 0) {
		if (recorded === void 0) throw unknown(id);
		const directory = await from.registered(recorded.run);
		if (directory === void 0) throw modelMissing(id, found?.fault ?? "its files are missing");
		return recordedCandidate(recorded, directory, task);
	}
	const { directory, artifacts, plots, reported } = await acceptTraining(id, handed, task);
	const { model, dataset, data, classes } = task;
	const { format, predict, protocol } = configuredTrainer(model);
	return {
		directory,
		description: {
			format,
			...predict && { predict },
			...protocol && { protocol },
			task: model.task,
			signature: signatureOf(model, dataset, classes, data.words),
			artifacts: [...artifacts]
		},
		seconds: reported.seconds,
		metrics: reported.metrics,
		recorded: void 0,
		plots,
		described: async (predictions) => describeRun(id, task, {
			artifacts,
			plots,
			reported,
			profile: referenceProfile(task, predictions)
		}, context)
	};
}
function recordedCandidate(recorded, directory, task) {
	const { run, runText, profile, profileText } = recorded;
	requireRowsOf(run, task);
	return {
		directory,
		description: run,
		seconds: run.seconds,
		metrics: run.metrics,
		recorded,
		plots: [],
		described: async () => {
			if (profile === void 0 || profileText === void 0) throw new UserError("CAIRN_RUN_UNKNOWN", {
				where: `run ${run.id}`,
				what: "its record lacks the reference profile (profile.json)",
				todo: "Train again."
			});
			return Promise.resolve({
				run,
				runText,
				profile,
				profileText
			});
		}
	};
}
function unknown(id) {
	return new UserError("CAIRN_RUN_UNKNOWN", {
		where: "input run",
		what: `there is neither a record of a run ${JSON.stringify(id)} nor anything that a training of it handed over`,
		todo: "Run train first, and hand over its output run."
	});
}

// src/statistics/nearest-rank.ts
function nearestRank(ascending, share) {
	return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? 0;
}

// src/evaluation/latency.ts
const batches = [1, 32];
const warmUpCalls = 5;
const longest = 240;
async function measureLatency(model, table, clock) {
	const measured = [];
	for (const batch of batches) {
		const times = await timesOf(model, callsOf(table, batch), clock);
		measured.push({
			batch,
			calls: times.length,
			p50: rank(times, .5),
			p99: rank(times, .99)
		});
	}
	return measured;
}
async function timesOf(model, calls, clock) {
	const begin = clock();
	const times = [];
	for (let call = 0; call < 205; call++) {
		const rows = calls[call % calls.length];
		if (rows === void 0) break;
		const from = clock();
		await model.predict(rows);
		const to = clock();
		const isOver = to - begin >= longest;
		if (call >= warmUpCalls || isOver) times.push(Math.max(0, to - from));
		if (isOver) break;
	}
	return Float64Array.from(times).sort();
}
function callsOf(table, batch) {
	if (table.rows === 0) return [];
	return Array.from({ length: Math.min(50, Math.max(1, table.rows)) }, (_, call) => selectRows(table, Uint32Array.from({ length: batch }, (_, i) => (call * batch + i) % table.rows)));
}
function rank(ascending, share) {
	return Number(nearestRank(ascending, share).toFixed(3));
}

// src/evaluation/measure-cost.ts
async function measureCost(model, described, options) {
	return {
		bytes: sizeOf(described.artifacts),
		...described.trainSeconds !== void 0 && { trainSeconds: described.trainSeconds },
		backend: model.backend,
		platform: options.platform,
		latency: options.clock === void 0 ? [] : await measureLatency(model, options.table, options.clock)
	};
}
function sizeOf(artifacts) {
	return artifacts.reduce((sum, { size }) => sum + size, 0);
}

// src/evaluation/score-model.ts
async function scoreModel(directory, description, rows, context, from) {
	const { artifacts } = description;
	if (from.answers !== void 0) {
		const { latency, platform: machine } = from.answers;
		const predictions = await acceptAnswers(from.answers, description, rows, context);
		const trainSeconds = await from.trainSeconds();
		const cost = {
			bytes: sizeOf(artifacts),
			...trainSeconds !== void 0 && { trainSeconds },
			backend: "command",
			platform: machine,
			latency
		};
		return {
			predictions,
			cost: from.earlier ?? cost,
			tellsClass: true
		};
	}
	const model = await loadModel(await directory(), description, context);
	try {
		const predictions = await model.predict(rows);
		const tellsClass = model.tellsClass();
		if (from.earlier !== void 0) return {
			predictions,
			cost: from.earlier,
			tellsClass
		};
		return {
			predictions,
			cost: await measureCost(model, {
				artifacts,
				trainSeconds: await from.trainSeconds()
			}, {
				table: rows,
				clock: from.isTimed ? () => performance.now() : void 0,
				...platform()
			}),
			tellsClass
		};
	} finally {
		model.dispose();
	}
}

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

// src/promotion/evidence/registered-files.ts
async function registeredFiles(run, config, context) {
	const registry = await readRegistry(context.git, {
		models: [run.model],
		fetch: true
	});
	const own = versionsOf(registry, run.model).findLast((version) => version.run === run.id);
	const tagged = own && await readManifest(context.git, run.model, own.version);
	if (tagged === void 0 || !holdsAll(tagged.manifest.artifacts, run.artifacts)) return void 0;
	const { manifest } = tagged;
	const into = join(context.temporary, "registered", manifest.version);
	await fetchArtifacts({
		...context,
		manifest,
		into,
		storage: config.storage
	});
	context.log.info(`The files of run ${run.id} are those of version ${manifest.version}, from its store.`);
	return into;
}
function holdsAll(stored, named) {
	const digests = new Map(stored.map(({ path, sha256 }) => [path, sha256]));
	return named.every(({ path, sha256 }) => digests.get(path) === sha256);
}

export { writePredictions as a, testRows as c, digestOfFiles as d, readPredictions as i, platform as l, championFiles as n, scoreModel as o, findChampion as r, openCandidate as s, registeredFiles as t, namedFiles as u };