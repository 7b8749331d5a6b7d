import { It as init_errors, Mt as UserError, c as stayInside, lt as init_digest, st as digestOf, z as counted } from "./kernel.js";
import { H as readBytesAt } from "./git.js";
import { n as serializeDocument } from "./document.js";
import { t as columnOfRows } from "./row-numbers.js";
import { r as selectRows } from "./table.js";
import { n as profileTable } from "./profile.js";
import { t as mostProbable } from "./most-probable.js";
import { t as targetsOf } from "./targets.js";
import { n as readPlots, t as plotsFolder } from "./plots.js";
import { i as listFiles, o as modelMissing } from "./run-folder.js";
import { r as timeRange } from "./load-dataset.js";
import { i as configurationDigest, n as configuredTrainer, r as signatureOf } from "./run-task.js";
import { n as labelsOf, r as namedColumn } from "./labels.js";
import { r as readHandedOver, t as findModel } from "./find-model.js";
import { t as platform } from "./platform.js";
import { n as pickRows } from "./metric.js";
import { a as versionsOf, r as readRegistry } from "./registry.js";
import { t as readManifest } from "./read-manifest.js";
import { t as fetchArtifacts } from "./fetch-artifacts.js";
import { dirname, join, posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { copyFile, mkdir } from "node:fs/promises";

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

// src/experiments/environment.ts
init_errors();
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

export { namedFiles as i, openCandidate as n, testRows as r, registeredFiles as t };