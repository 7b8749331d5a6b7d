import { b as configFolder, n as loadConfig, r as modelOf, t as datasetOf } from "./config.js";
import { n as splitRows, r as checkLabels, t as platform } from "./platform.js";
import { n as loadSoundDataset, r as timeRange } from "./load-dataset.js";
import { a as profileTable, c as writeCsv, i as standardise, n as encodeRows, r as fitPreprocessing, s as activations, t as loadModel } from "./load-model.js";
import { n as numbersOf, r as selectRows, t as columnOf } from "./table.js";
import { F as readBytesAt, X as requireRepository, z as resolveCommit } from "./git.js";
import { B as init_errors, C as replaceFile, E as init_digest, I as UserError, V as messageOf, b as runCommand, f as escapeMarkdown, m as defineVerb, p as table, u as code, v as describeOutcome, w as digestOf, y as inertLine } from "./kernel.js";
import { a as runFolder, i as readStoredRun, n as listFiles, t as handoverName } from "./run-folder.js";
import { n as serializeDocument, r as stableJson, t as parseDocument } from "./document.js";
import { n as recordRun, r as runRef, t as readRunRecord } from "./run-record.js";
import { n as shuffle, t as seededRandom } from "./seeded-random.js";
import { i as tensorflowNode, t as init_native } from "./native.js";
import { t as configInput } from "./config-input.js";
import { t as tokenInput } from "./token-input.js";
import { createRequire } from "node:module";
import { basename, dirname, join, posix } from "node:path";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { copyFile, lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";

// src/experiments/code-state.ts
init_digest();
init_errors();
async function codeState(git) {
	await requireRepository(git);
	const commit = await resolveCommit(git, "HEAD");
	if (commit === void 0) throw new UserError("CAIRN_GIT_NO_COMMIT", {
		what: "The repository has no commit yet",
		expected: "a commit with the code and cairn.yaml, which the run will name",
		todo: "Commit first."
	});
	const paths = [
		"--",
		":/",
		":(top,exclude).cairn"
	];
	const [tracked, untracked] = await Promise.all([git.bytes([
		"diff",
		"--binary",
		"--no-color",
		"--no-ext-diff",
		"HEAD",
		...paths
	]), git.run([
		"ls-files",
		"--others",
		"--exclude-standard",
		"-z",
		...paths
	])]);
	return {
		commit,
		changes: tracked.length === 0 && untracked === "" ? void 0 : digestOf(Buffer.concat([tracked, Buffer.from(`\0${untracked}`)]))
	};
}

// src/experiments/environment.ts
init_digest();
async function environmentOf(context, commit, folder = "") {
	const lockfiles = await lockFilesAt(context.git, commit, folder);
	return {
		cairn: context.cairnVersion,
		...platform(),
		...lockfiles.length > 0 && { lockfiles }
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
	const files = [];
	for (const path of paths) {
		const bytes = await readBytesAt(git, commit, path);
		if (bytes !== void 0) files.push({
			path,
			size: bytes.length,
			sha256: digestOf(bytes)
		});
	}
	return files.sort((a, b) => a.path < b.path ? -1 : 1);
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

// src/experiments/run-id.ts
init_digest();
function runId(name, made) {
	const { task, target, features, train } = made.model;
	const { id, time, columns, split } = made.dataset;
	const parts = {
		model: name,
		commit: made.commit,
		changes: made.changes ?? null,
		data: made.data,
		config: {
			task,
			target,
			features,
			train: {
				seed: 1,
				...train
			},
			dataset: {
				id,
				time,
				columns,
				split
			}
		}
	};
	return `${name}-${digestOf(stableJson(parts)).slice(7, 19)}`;
}

// src/experiments/started-by.ts
function startedBy({ actor }) {
	return actor !== void 0 && login.test(actor) ? { startedBy: actor } : {};
}
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\[bot\])?$/;

// src/models/signature.ts
function signatureOf({ task, features }, { columns }) {
	return {
		inputs: features.map((name) => {
			const type = columns[name]?.type ?? "string";
			return {
				name,
				type: type === "timestamp" ? "string" : type
			};
		}),
		outputs: [{
			name: task === "binary" ? "probability" : "prediction",
			type: "number"
		}]
	};
}

// src/training/tensorflow/fit-network.ts
init_errors();
async function fitNetwork(tf, rows, targets, options) {
	const random = seededRandom(options.seed);
	const order = Uint32Array.from({ length: rows.rows }, (_, row) => row);
	shuffle(order, random);
	const heldBack = order.slice(0, Math.floor(rows.rows * options.validation));
	const learned = order.slice(heldBack.length);
	const sizes = [
		rows.width,
		...options.hidden,
		1
	];
	const layers = initialLayers(tf, sizes, random);
	const optimizer = tf.train.adam(options.learningRate);
	const batchOf = (picked) => denseBatch(tf, rows, targets, picked);
	const validationBatch = batchOf(heldBack.length > 0 ? heldBack : learned);
	let best = {
		validation: Infinity,
		loss: Infinity,
		epoch: 0,
		weights: await read(layers)
	};
	let epoch = 0;
	try {
		while (epoch < options.epochs && epoch - best.epoch < options.patience) {
			epoch++;
			shuffle(learned, random);
			let total = 0;
			for (let start = 0; start < learned.length; start += options.batch) {
				if (start % (options.batch * 64) === 0) await letThrough(options.signal);
				const picked = learned.subarray(start, start + options.batch);
				const dropoutSeed = options.dropout > 0 ? 1 + random.below(2 ** 31) : void 0;
				total += tf.tidy(() => step({
					tf,
					layers,
					optimizer,
					options
				}, batchOf(picked), dropoutSeed)) * picked.length;
			}
			const loss = total / learned.length;
			const validation = tf.tidy(() => lossOf(options.task, forward(tf, layers, validationBatch.x), validationBatch.y).loss);
			options.onEpoch(epoch, loss, validation);
			if (!Number.isFinite(loss) || !Number.isFinite(validation)) throw diverged(epoch);
			if (validation < best.validation) best = {
				validation,
				loss,
				epoch,
				weights: await read(layers)
			};
		}
	} finally {
		tf.dispose([validationBatch.x, ...layers.flatMap(({ kernel, bias }) => [kernel, bias])]);
		optimizer.dispose();
	}
	return {
		layers: layersOf(sizes, best.weights, options.task),
		validationLoss: best.validation,
		loss: best.loss,
		epochs: epoch,
		bestEpoch: best.epoch
	};
}
function step({ tf, layers, optimizer, options }, batch, dropoutSeed) {
	const signals = [batch.x];
	const output = forward(tf, layers, batch.x, (hidden, depth) => {
		const kept = dropoutSeed === void 0 ? hidden : tf.dropout(hidden, options.dropout, void 0, dropoutSeed + depth);
		signals.push(kept);
		return kept;
	});
	const { loss, slope } = lossOf(options.task, output, batch.y);
	let delta = tf.tensor2d(slope, [slope.length, 1]);
	const gradients = [];
	for (const [depth, { kernel, bias }] of [...layers.entries()].reverse()) {
		const input = signals[depth];
		if (input === void 0) throw new Error("A layer has no input.");
		const slopes = tf.matMul(input, delta, true, false);
		gradients.push({
			name: kernel.name,
			tensor: options.l2 === 0 ? slopes : tf.add(slopes, tf.mul(kernel, 2 * options.l2))
		});
		gradients.push({
			name: bias.name,
			tensor: tf.sum(delta, 0)
		});
		if (depth === 0) break;
		const open = tf.cast(tf.greater(input, 0), "float32");
		const back = tf.mul(tf.matMul(delta, kernel, false, true), open);
		delta = dropoutSeed === void 0 ? back : tf.div(back, 1 - options.dropout);
	}
	optimizer.applyGradients(gradients);
	return loss;
}
function initialLayers(tf, sizes, random) {
	return sizes.slice(1).map((units, i) => {
		const inputs = sizes[i] ?? 0;
		const limit = sizes.length === 2 ? 0 : Math.sqrt(6 / (inputs + units));
		const kernel = Float32Array.from({ length: inputs * units }, () => (2 * random.next() - 1) * limit);
		return {
			kernel: tf.variable(tf.tensor2d(kernel, [inputs, units])),
			bias: tf.variable(tf.zeros([units]))
		};
	});
}
function forward(tf, layers, x, onHidden = (hidden) => hidden) {
	let signal = x;
	for (const [depth, { kernel, bias }] of layers.entries()) {
		const sums = tf.add(tf.matMul(signal, kernel), bias);
		signal = depth === layers.length - 1 ? sums : onHidden(tf.relu(sums), depth);
	}
	return signal;
}
function lossOf(task, output, y) {
	const z = output.dataSync();
	const slope = new Float32Array(y.length);
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const [out, label] = [z[i] ?? NaN, y[i] ?? NaN];
		if (task === "binary") {
			sum += activations.softplus(out) - label * out;
			slope[i] = (activations.sigmoid(out) - label) / y.length;
		} else {
			sum += (out - label) ** 2;
			slope[i] = 2 * (out - label) / y.length;
		}
	}
	return {
		loss: sum / y.length,
		slope
	};
}
function denseBatch(tf, rows, targets, picked) {
	const x = new Float32Array(picked.length * rows.width);
	const y = new Float32Array(picked.length);
	for (let i = 0; i < picked.length; i++) {
		const row = picked[i] ?? 0;
		y[i] = targets[row] ?? 0;
		for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) x[i * rows.width + (rows.positions[at] ?? 0)] = rows.values[at] ?? 0;
	}
	return {
		x: tf.tensor2d(x, [picked.length, rows.width]),
		y
	};
}
function layersOf(sizes, weights, task) {
	return sizes.slice(1).map((units, i) => ({
		inputs: sizes[i] ?? 0,
		units,
		kernel: weights[2 * i] ?? /* @__PURE__ */ new Float32Array(),
		bias: weights[2 * i + 1] ?? /* @__PURE__ */ new Float32Array(),
		activation: i < sizes.length - 2 ? "relu" : task === "binary" ? "sigmoid" : "linear"
	}));
}
async function read(layers) {
	const tensors = layers.flatMap(({ kernel, bias }) => [kernel, bias]);
	return Promise.all(tensors.map(async (tensor) => Float32Array.from(await tensor.data())));
}
async function letThrough(signal) {
	signal.throwIfAborted();
	await new Promise(setImmediate);
}
function diverged(epoch) {
	return new UserError("CAIRN_TRAINING_FAILED", {
		what: `The loss is no finite number after epoch ${epoch}`,
		todo: "Lower the learning-rate, or look for extreme values in the features."
	});
}

// src/training/tensorflow/open-tensorflow.ts
init_native();
const wasmFile = "tfjs-backend-wasm-simd.wasm";
async function openTensorFlow() {
	const native = tensorflowNode();
	if (isTensorFlow(native)) {
		await native.ready();
		return {
			tf: native,
			backend: native.getBackend()
		};
	}
	const tf = await import("../vendor/tensorflow-tfjs-core.js");
	tf.enableProdMode();
	const wasm = await import("../vendor/tensorflow-tfjs-backend-wasm.js");
	const folder = wasmFolder();
	if (folder !== void 0) {
		wasm.setWasmPaths(`${folder}/`);
		if (await tf.setBackend("wasm").catch(() => false)) return {
			tf,
			backend: "wasm"
		};
	}
	await import("../vendor/tensorflow-tfjs-backend-cpu.js");
	await tf.setBackend("cpu");
	return {
		tf,
		backend: "cpu"
	};
}
function wasmFolder() {
	const here = dirname(fileURLToPath(import.meta.url));
	const beside = [here, dirname(here)].find((folder) => existsSync(`${folder}/${wasmFile}`));
	if (beside !== void 0) return beside;
	try {
		return dirname(createRequire(import.meta.url).resolve(`@tensorflow/tfjs-backend-wasm/dist/${wasmFile}`));
	} catch {
		return;
	}
}
function isTensorFlow(value) {
	return typeof value === "object" && value !== null && "variableGrads" in value && "ready" in value;
}

// src/training/tensorflow/save-network.ts
async function saveNetwork(directory, layers, preprocessing) {
	const weights = layers.flatMap(({ kernel, bias }) => [kernel, bias]);
	await mkdir(directory, { recursive: true });
	await writeFile(join(directory, "model.json"), stableJson(modelDocument(layers)));
	await writeFile(join(directory, "weights.bin"), Buffer.concat(weights.map(littleEndian)));
	await writeFile(join(directory, "preprocessing.json"), stableJson(preprocessing));
}
function modelDocument(layers) {
	const nameOf = (depth) => `dense_${depth + 1}`;
	return {
		format: "layers-model",
		generatedBy: "Cairn",
		convertedBy: null,
		modelTopology: {
			keras_version: "tfjs-layers 4.22.0",
			backend: "tensor_flow.js",
			class_name: "Sequential",
			config: {
				name: "sequential_1",
				layers: layers.map(({ inputs, units, activation }, depth) => ({
					class_name: "Dense",
					config: {
						name: nameOf(depth),
						units,
						activation,
						use_bias: true,
						trainable: true,
						dtype: "float32",
						...depth === 0 && { batch_input_shape: [null, inputs] }
					}
				}))
			}
		},
		weightsManifest: [{
			paths: ["weights.bin"],
			weights: layers.flatMap(({ inputs, units }, depth) => [{
				name: `${nameOf(depth)}/kernel`,
				shape: [inputs, units],
				dtype: "float32"
			}, {
				name: `${nameOf(depth)}/bias`,
				shape: [units],
				dtype: "float32"
			}])
		}]
	};
}
function littleEndian(values) {
	const bytes = Buffer.alloc(values.length * 4);
	for (let i = 0; i < values.length; i++) bytes.writeFloatLE(values[i] ?? 0, i * 4);
	return bytes;
}

// src/training/tensorflow/train-tensorflow.ts
async function trainTensorFlow(rows, model, context) {
	const { task, train, target, features } = model;
	const settings = tensorFlowSettings(model);
	const { architecture, seed } = settings;
	const preprocessing = fitPreprocessing(rows, features, settings.categories);
	const encoded = encodeRows(rows, preprocessing);
	const labels = numbersOf(rows, target);
	const { mean, sd } = task === "binary" ? {
		mean: 0,
		sd: 1
	} : standardise(labels);
	const { tf, backend } = await openTensorFlow();
	context.log.info(`Training ${architecture} on ${rows.rows} rows with ${encoded.width} inputs (TensorFlow.js, backend ${backend}).`);
	const fitted = await fitNetwork(tf, encoded, Float32Array.from(labels, (y) => (y - mean) / sd), {
		...settings,
		task,
		hidden: architecture === "mlp" ? settings.hidden : [],
		signal: context.signal,
		onEpoch: (epoch, loss, validation) => {
			const losses = `loss ${loss.toPrecision(5)}, validation ${validation.toPrecision(5)}`;
			context.log.progress(`Epoch ${epoch} of at most ${settings.epochs}: ${losses}`, epoch / settings.epochs);
		}
	});
	await saveNetwork(context.directory, inUnitsOf(fitted.layers, mean, sd), preprocessing);
	return {
		directory: context.directory,
		format: "tensorflow",
		trainer: {
			kind: "tensorflow",
			architecture,
			backend,
			parameters: train.parameters ?? {},
			seed
		},
		metrics: {
			loss: fitted.loss * sd ** 2,
			validation_loss: fitted.validationLoss * sd ** 2,
			epochs: fitted.epochs,
			best_epoch: fitted.bestEpoch
		}
	};
}
function tensorFlowSettings({ task, train }) {
	const given = train.parameters ?? {};
	return {
		architecture: train.architecture ?? (task === "binary" ? "logistic" : "linear"),
		seed: train.seed ?? 1,
		epochs: given.epochs ?? 30,
		batch: given.batch ?? 256,
		learningRate: given["learning-rate"] ?? .01,
		hidden: given.hidden ?? [32, 16],
		l2: given.l2 ?? 1e-4,
		dropout: given.dropout ?? 0,
		patience: given.patience ?? 5,
		validation: given.validation ?? .1,
		categories: given.categories ?? 100
	};
}
function inUnitsOf(layers, mean, sd) {
	return layers.map((layer, depth) => depth < layers.length - 1 || layer.activation !== "linear" ? layer : {
		...layer,
		kernel: layer.kernel.map((weight) => weight * sd),
		bias: layer.bias.map((bias) => bias * sd + mean)
	});
}

// src/training/parse-metrics.ts
init_errors();
function parseMetrics(text, where) {
	const value = parse(text, where);
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new UserError("CAIRN_METRICS_INVALID", {
		where,
		what: "is no object",
		expected: "one JSON object of numbers"
	});
	const metrics = {};
	const mistakes = [];
	for (const [name, number] of Object.entries(value)) if (number === null || typeof number === "number" && Number.isFinite(number)) metrics[name] = number;
	else mistakes.push({
		where: `${where} ${name}`,
		what: `is ${shown(number)}`,
		expected: "a finite number, or null where it is undefined"
	});
	if (mistakes.length > 0) throw new UserError("CAIRN_METRICS_INVALID", mistakes);
	return metrics;
}
function parse(text, where) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const named = notFinite(text);
		if (named.length > 0) throw new UserError("CAIRN_METRICS_INVALID", named.map(({ name, token }) => ({
			where: `${where} ${name}`,
			what: `is ${token}`,
			expected: "a finite number, or null where it is undefined",
			todo: "Look for a division by zero or a training that diverged."
		})), { cause: error });
		throw new UserError("CAIRN_METRICS_INVALID", {
			where,
			what: `is not JSON: ${messageOf(error)}`
		}, { cause: error });
	}
}
function notFinite(text) {
	return [...text.matchAll(/"((?:[^"\\]|\\.){1,200})"\s*:\s*(-?(?:NaN|Infinity))\b/gi)].map(([, name = "", token = ""]) => ({
		name,
		token
	}));
}
function shown(value) {
	const text = typeof value === "number" ? String(value) : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

// src/training/train-command.ts
init_errors();
const lastLines = 15;
async function trainByCommand(rows, model, dataset, context) {
	const { train, target } = model;
	const parameters = train.parameters ?? {};
	const seed = train.seed ?? 1;
	const files = {
		parameters: join(context.scratch, "parameters.json"),
		train: join(context.scratch, "train.csv"),
		test: join(context.scratch, "test.csv"),
		output: join(context.scratch, "output")
	};
	const names = Object.keys(dataset.columns);
	await mkdir(files.output, { recursive: true });
	await writeFile(files.parameters, `${JSON.stringify(parameters, null, 2)}\n`);
	await writeCsv(files.train, rows.train, names, dataset.columns);
	await writeCsv(files.test, rows.test, names.filter((name) => name !== target), dataset.columns);
	await runTrainer(train, context, {
		...context.childEnvironment,
		...parameterVariables(parameters),
		CAIRN_PARAMETERS: files.parameters,
		CAIRN_TRAIN: files.train,
		CAIRN_TEST: files.test,
		CAIRN_OUTPUT: files.output,
		CAIRN_SEED: String(seed)
	});
	await collectModel(files.output, train.model, context.directory);
	return {
		directory: context.directory,
		format: train.format,
		trainer: {
			kind: "command",
			command: train.command,
			parameters,
			seed
		},
		...train.predict && { predict: train.predict },
		metrics: await readMetrics(files.output, train.metrics)
	};
}
function parameterVariables(parameters) {
	return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`CAIRN_PARAM_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`, typeof value === "string" ? value : JSON.stringify(value)]));
}
async function runTrainer({ command, timeout = 350 }, { folder, log, signal }, environment) {
	const last = [];
	const outcome = await runCommand(command, {
		directory: folder,
		environment,
		milliseconds: timeout * 6e4,
		signal,
		onLine: (line) => {
			last.push(line);
			if (last.length > lastLines) last.shift();
			log.info(inertLine(line));
		}
	});
	if (outcome.kind === "exit" && outcome.code === 0) return;
	const limit = outcome.kind === "timeout" ? ` after ${timeout} minutes (train.timeout)` : "";
	const said = last.length === 0 ? " It printed nothing" : ` Its last lines:\n${last.map(inertLine).join("\n")}\n`;
	throw new UserError("CAIRN_TRAINING_FAILED", { what: `The training command ${JSON.stringify(command.join(" "))} ${describeOutcome(outcome)}${limit}.${said}` });
}
async function collectModel(output, declared, into) {
	const source = join(output, declared);
	const status = await lstat(source).catch(() => void 0);
	if (status === void 0) throw failed(`The training command ended well, but wrote no ${JSON.stringify(declared)} below CAIRN_OUTPUT`, "Let it write the model there, or correct train.model.");
	if (status.isFile()) {
		await mkdir(into, { recursive: true });
		await copyFile(source, join(into, basename(source)));
		return;
	}
	if (!status.isDirectory()) throw failed(`The model ${JSON.stringify(declared)} is no file and no folder`);
	let files = 0;
	for (const entry of await readdir(source, {
		recursive: true,
		withFileTypes: true
	})) {
		const from = join(entry.parentPath, entry.name);
		const to = join(into, from.slice(source.length));
		if (entry.isDirectory()) continue;
		if (!entry.isFile()) throw failed(`The model holds ${JSON.stringify(from.slice(source.length + 1))}, which is a link or a special file`);
		await mkdir(dirname(to), { recursive: true });
		await copyFile(from, to);
		files++;
	}
	if (files === 0) throw failed(`The folder ${JSON.stringify(declared)} of the model is empty`);
}
async function readMetrics(output, declared) {
	if (declared === void 0) return {};
	const text = await readFile(join(output, declared), "utf8").catch(() => void 0);
	if (text === void 0) throw failed(`The training command ended well, but wrote no ${JSON.stringify(declared)} below CAIRN_OUTPUT`, "Let it write its metrics there, or take train.metrics away.");
	return parseMetrics(text, declared);
}
function failed(what, todo) {
	return new UserError("CAIRN_TRAINING_FAILED", {
		what,
		...todo !== void 0 && { todo }
	});
}

// src/training/train-model.ts
async function trainModel(rows, model, dataset, context) {
	await mkdir(context.directory, { recursive: true });
	const { train } = model;
	return train.trainer === "tensorflow" ? trainTensorFlow(rows.train, {
		...model,
		train
	}, context) : trainByCommand(rows, {
		...model,
		train
	}, dataset, context);
}

// src/verbs/train.ts
init_digest();
const train = defineVerb({
	name: "train",
	summary: "Trains a model on its dataset, by the built-in TensorFlow.js or by any command, and records the run.",
	about: [
		"Reads the dataset and refuses one that breaks its contract, keeps test rows apart, trains on the others, and makes sure",
		"that the model loads and predicts. The run is recorded as a commit under `refs/cairn/runs/<id>` on top of the trained",
		"code; the files of the model lie in `.cairn/runs/<id>/model` and, on Actions, are handed to later jobs as an artifact.",
		"",
		"The id of a run is made from code, data, configuration and seed. Safe to run twice: the same inputs give the same",
		"id, and a run that is there is found and finished instead of trained again. A failed training leaves nothing behind."
	].join("\n"),
	icon: "cpu",
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "to push the record of the run"
	}],
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration."
		},
		token: tokenInput("pushes the record of the run"),
		config: configInput()
	},
	outputs: {
		run: "Id of the run.",
		ref: "Ref of its record, refs/cairn/runs/<id>.",
		commit: "Commit of its record.",
		path: "Folder of its files, relative to the work tree.",
		metrics: "What the training reported, as a JSON object.",
		backend: "What trained: the TensorFlow.js backend (tensorflow, wasm or cpu), or command."
	},
	async run(inputs, context) {
		const config = await loadConfig(context, inputs.config);
		const model = modelOf(config, inputs.model);
		const dataset = datasetOf(config, model.dataset);
		const state = await codeState(context.git);
		const data = await loadSoundDataset(context.workspace, dataset, (message, share) => {
			context.log.progress(message, share);
		});
		const split = splitRows(data.table, dataset);
		checkLabels(data.table, model, split);
		const id = runId(inputs.model, {
			...state,
			data: data.digest,
			model,
			dataset
		});
		const folder = configFolder(inputs.config);
		const task = {
			id,
			name: inputs.model,
			model,
			dataset,
			data,
			split,
			state,
			folder
		};
		const recorded = await readRunRecord(context.git, id);
		const earlier = await readStoredRun(context.workspace, id);
		const isKnown = earlier !== void 0;
		const stored = earlier ?? await makeRun(task, recorded, context);
		const commit = await record(task, stored, recorded, context);
		const { run } = stored;
		const backend = run.trainer.backend ?? run.trainer.kind;
		return {
			outputs: {
				run: id,
				ref: runRef(id),
				commit,
				path: `.cairn/runs/${id}`,
				metrics: JSON.stringify(run.metrics),
				backend
			},
			document: run,
			summary: summaryOf(run, isKnown),
			headline: `Run ${id}: ${isKnown ? "found" : "trained"} on ${run.data.rows.train} rows (${backend}).`,
			conclusion: "success"
		};
	}
});
async function makeRun(task, recorded, context) {
	const { id } = task;
	const target = runFolder(context.workspace, id);
	const cairn = join(context.workspace, ".cairn");
	await mkdir(join(cairn, "runs"), { recursive: true });
	await replaceFile(join(cairn, ".gitignore"), "*\n");
	const staging = await context.makeScratch(cairn, "making-");
	try {
		const stored = await trainInto(join(staging, "run"), staging, task, recorded, context);
		await rm(target, {
			recursive: true,
			force: true
		});
		await rename(join(staging, "run"), target);
		return stored;
	} finally {
		await rm(staging, {
			recursive: true,
			force: true
		});
	}
}
async function trainInto(folder, staging, task, recorded, context) {
	const { model, dataset, data, split } = task;
	const startedAt = context.now();
	const scratch = await mkdtemp(join(staging, "scratch-"));
	const rows = {
		train: selectRows(data.table, split.train),
		test: selectRows(data.table, split.test)
	};
	const trained = await trainModel(rows, model, dataset, {
		...context,
		directory: join(folder, "model"),
		folder: join(context.workspace, task.folder),
		scratch
	});
	const seconds = (context.now().getTime() - startedAt.getTime()) / 1e3;
	const signature = signatureOf(model, dataset);
	const loaded = await loadModel(trained.directory, {
		...trained,
		signature,
		task: model.task
	}, context);
	const predictions = await loaded.predict(rows.test);
	loaded.dispose();
	const profile = profileTable(rows.train, model.features, {
		label: {
			name: model.target,
			column: columnOf(rows.train, model.target)
		},
		prediction: {
			name: signature.outputs[0]?.name ?? "prediction",
			column: {
				kind: "number",
				values: predictions
			}
		}
	});
	const profileText = serializeDocument(profile);
	const madeText = serializeDocument(await describeRun(task, trained, {
		seconds,
		startedAt,
		profileText
	}, context));
	const made = parseDocument("run", madeText, "run.json");
	const isSame = recorded !== void 0 && JSON.stringify(recorded.run.artifacts) === JSON.stringify(made.artifacts) && recorded.profileText === profileText;
	const run = isSame ? recorded.run : made;
	const runText = isSame ? recorded.runText : madeText;
	await replaceFile(join(folder, "profile.json"), profileText);
	await replaceFile(join(folder, "run.json"), runText);
	return {
		run,
		runText,
		profileText
	};
}
async function describeRun({ id, name, model, dataset, data, split, state, folder }, trained, made, context) {
	const time = timeRange(data.table, dataset);
	return {
		document: "run",
		schemaVersion: 1,
		id,
		model: name,
		task: model.task,
		createdAt: made.startedAt.toISOString(),
		...startedBy(context.event),
		seconds: made.seconds,
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
			target: model.target,
			features: [...model.features],
			contract: contractOf(data)
		},
		trainer: trained.trainer,
		metrics: { ...trained.metrics },
		format: trained.format,
		...trained.predict && { predict: [...trained.predict] },
		artifacts: [...await listFiles(trained.directory)],
		signature: signatureOf(model, dataset),
		environment: await environmentOf(context, state.commit, folder),
		profile: digestOf(made.profileText)
	};
}
function contractOf({ checks }) {
	return {
		checked: checks.length,
		failed: checks.filter(({ problem }) => problem !== void 0).length
	};
}
async function record({ id, state }, stored, recorded, context) {
	const evaluationText = recorded?.runText === stored.runText ? recorded.evaluationText : void 0;
	const commit = await recordRun(context.git, id, {
		"run.json": stored.runText,
		"profile.json": stored.profileText,
		...evaluationText !== void 0 && { "evaluation.json": evaluationText }
	}, {
		parent: state.commit,
		now: context.now()
	});
	const folder = join(runFolder(context.workspace, id), "model");
	const files = stored.run.artifacts.map(({ path }) => join(folder, path));
	await context.handover?.upload(handoverName(id), folder, files);
	return commit;
}
function summaryOf(run, isKnown) {
	const metrics = Object.entries(run.metrics).map(([name, value]) => [escapeMarkdown(name), value === null ? "undefined" : String(Number(value.toPrecision(6)))]);
	return [
		`### Run ${code(run.id)}`,
		"",
		`${isKnown ? "Found (nothing had changed)" : "Trained"}: ${escapeMarkdown(run.trainer.architecture ?? run.trainer.kind)} by ${escapeMarkdown(run.trainer.backend ?? "a command")}, ${run.data.rows.train} rows to learn from, ${run.data.rows.test} kept for the test.`,
		...metrics.length > 0 ? ["", table(["metric of the training", "value"], metrics)] : [],
		""
	].join("\n");
}

export { train as t };