import { n as loadConfig, o as trainedModelOf } from "./config.js";
import { r as selectRows, t as columnOf } from "./table.js";
import { n as readPlots, t as plotsFolder } from "./plots.js";
import { i as configurationDigest, n as configuredTrainer, r as signatureOf, t as readRunTask } from "./run-task.js";
import { t as openHanding } from "./handover.js";
import { a as makeRunsFolder, d as runFolder, i as listFiles, l as readStoredTraining } from "./run-folder.js";
import { i as writeCsv, n as activations, t as loadModel } from "./load-model.js";
import { H as jsonFault, I as inertLine, It as init_errors, L as runCommand, Lt as messageOf, Mt as UserError, N as describeOutcome, V as replaceFile, f as code, g as defineVerb, h as table, m as escapeMarkdown, z as counted } from "./kernel.js";
import { n as serializeDocument, r as stableJson, t as parseDocument } from "./document.js";
import { i as ownFolders, t as init_native } from "./native.js";
import { t as targetsOf } from "./targets.js";
import { n as labelsOf } from "./labels.js";
import { t as columnOfRows } from "./row-numbers.js";
import { c as encodeRows, d as standardise, u as fitPreprocessing } from "./weight-files.js";
import { n as shuffle, t as seededRandom } from "./seeded-random.js";
import { a as softmaxInto } from "./model-output.js";
import { t as openTensorFlow } from "./open-tensorflow.js";
import { n as markedColumns } from "./missing-markers.js";
import { t as leadsOutside } from "./leads-outside.js";
import { o as configInput } from "./actions-host.js";
import { createRequire } from "node:module";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { constants, existsSync, readFileSync, readdirSync } from "node:fs";
import util from "node:util";
import { copyFile, glob, lstat, mkdir, mkdtemp, readFile, readdir, readlink, rename, rm, symlink, writeFile } from "node:fs/promises";

// src/native/tensorflow-node.ts
init_errors();
init_native();
const name = "@tensorflow/tfjs-node";
const major = "4.";
function loadTensorFlowNode(folders, log) {
	const own = ownFolders().map((folder) => join(folder, name));
	const theirs = folders.map((folder) => join(folder, "node_modules", name));
	for (const folder of [...own, ...theirs]) {
		if (!existsSync(join(folder, "package.json"))) continue;
		try {
			return load(folder);
		} catch (error) {
			if (theirs.includes(folder)) log.warning(`${folder} is not used: ${messageOf(error)} The training takes WebAssembly instead, which gives the same and is slower on wide networks.`);
		}
	}
}
function load(folder) {
	const require = createRequire(join(folder, "package.json"));
	const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	if (typeof version !== "string" || !version.startsWith(major)) throw new Error(`It is of version ${String(version)}; expected is ${major}x.`);
	const library = libraryIn(join(folder, "lib"));
	if (library === void 0) throw new Error("Its library is not there (its install script did not run, or failed).");
	process.env["TF_CPP_MIN_LOG_LEVEL"] ??= "1";
	require(library);
	const legacy = util;
	legacy.isNullOrUndefined ??= (value) => value === null || value === void 0;
	return require(folder);
}
function libraryIn(folder) {
	if (!existsSync(folder)) return void 0;
	return readdirSync(folder).map((version) => join(folder, version, "tfjs_binding.node")).filter(existsSync).sort().at(-1);
}

// src/training/tensorflow/native-tensorflow.ts
async function nativeTensorFlow({ train }, folder, { workspace, log }) {
	if (train.trainer !== "tensorflow") return void 0;
	const folders = [workspace];
	for (let at = folder; at !== "" && at !== "."; at = dirname(at)) folders.splice(-1, 0, join(workspace, at));
	const found = loadTensorFlowNode(folders, log);
	if (found === void 0) return void 0;
	if (!isTensorFlow(found)) {
		log.warning("@tensorflow/tfjs-node is not used: it is no TensorFlow.js.");
		return;
	}
	await found.ready();
	return found;
}
function isTensorFlow(value) {
	return typeof value === "object" && value !== null && "variableGrads" in value && "ready" in value;
}

// src/training/tensorflow/refuse-extremes.ts
init_errors();
const least = 1e-6;
const largestScale = 1e30;
function refuseExtremes(rows, model) {
	const { features, task } = model;
	const targets = task === "regression" ? targetsOf(model) : [];
	for (const name of [...features, ...targets]) {
		const column = columnOf(rows, name);
		if (column.kind !== "number") continue;
		const { mean, sd } = standardise(column.values);
		const { farthest, others } = withoutFarthest(column.values);
		const isLost = others.length > 0 && others[0] !== others.at(-1) && standardise(others).sd < least * sd;
		const isTooLarge = targets.includes(name) && Math.max(Math.abs(mean), sd) > largestScale;
		if (!isLost && !isTooLarge && Number.isFinite(sd)) continue;
		throw new UserError("CAIRN_TRAINING_FAILED", {
			where: `column ${JSON.stringify(name)}, row ${column.values.indexOf(farthest) + 1} of those to learn from`,
			what: `is ${farthest}, ${isLost ? "beside which all other values are the same to a network" : "and numbers of that size are too large for a network"}`,
			todo: `Correct it or leave it empty, and say in cairn.yaml what the column may hold: minimum and maximum of ${name}.`
		});
	}
}
function withoutFarthest(values) {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort();
	const median = sorted[sorted.length >> 1] ?? 0;
	const isHighFarther = (low, high) => (sorted[high] ?? 0) / 2 - median / 2 >= median / 2 - (sorted[low] ?? 0) / 2;
	let [low, high] = [0, sorted.length - 1];
	const farthest = sorted[isHighFarther(low, high) ? high : low] ?? 0;
	for (let left = Math.max(1, Math.floor(sorted.length / 100)); left > 0; left--) if (isHighFarther(low, high)) high--;
	else low++;
	return {
		farthest,
		others: sorted.subarray(low, Math.max(low, high + 1))
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
		options.outputs
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
	const lowest = [];
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
			const validation = tf.tidy(() => lossOf(options.loss, forward(tf, layers, validationBatch.x), validationBatch.y).loss);
			options.onEpoch(epoch, loss, validation);
			if (!Number.isFinite(loss) || !Number.isFinite(validation)) throw diverged(epoch);
			if (validation < best.validation) best = {
				validation,
				loss,
				epoch,
				weights: await read(layers)
			};
			lowest.push(best.validation);
		}
	} finally {
		tf.dispose([validationBatch.x, ...layers.flatMap(({ kernel, bias }) => [kernel, bias])]);
		optimizer.dispose();
	}
	return {
		layers: layersOf(sizes, best.weights, options.loss),
		validationLoss: best.validation,
		loss: best.loss,
		epochs: epoch,
		bestEpoch: best.epoch,
		wasImproving: epoch - best.epoch < options.patience && best.validation < .99 * (lowest.at(-1 - options.patience) ?? Infinity)
	};
}
const leastMean = 1e-7;
const links = {
	"log-loss": "sigmoid",
	"cross-entropy": "softmax",
	"squared-error": "linear",
	poisson: "softplus"
};
function step({ tf, layers, optimizer, options }, batch, dropoutSeed) {
	const signals = [batch.x];
	const output = forward(tf, layers, batch.x, (hidden, depth) => {
		const kept = dropoutSeed === void 0 ? hidden : tf.dropout(hidden, options.dropout, void 0, dropoutSeed + depth);
		signals.push(kept);
		return kept;
	});
	const { loss, slope } = lossOf(options.loss, output, batch.y);
	let delta = tf.tensor2d(slope, [batch.x.shape[0], options.outputs]);
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
function lossOf(loss, output, y) {
	const z = output.dataSync();
	const slope = new Float32Array(z.length);
	const width = z.length / y.length;
	let sum = 0;
	for (let row = 0; row < y.length; row++) sum += rowLoss[loss](z, y[row] ?? NaN, {
		row,
		width
	}, slope);
	for (let i = 0; i < slope.length; i++) slope[i] = (slope[i] ?? 0) / y.length;
	return {
		loss: sum / y.length,
		slope
	};
}
const rowLoss = {
	"log-loss": ofOne((z, label) => [activations.softplus(z) - label * z, activations.sigmoid(z) - label]),
	"squared-error": ofOne((z, label) => [(z - label) ** 2, 2 * (z - label)]),
	poisson: ofOne((z, label) => {
		const mean = Math.max(leastMean, activations.softplus(z));
		return [mean - label * Math.log(mean), activations.sigmoid(z) * (1 - label / mean)];
	}),
	"cross-entropy": (z, label, { row, width }, slope) => {
		const own = row * width + label;
		const logSum = softmaxInto(slope, z, {
			start: row * width,
			width
		});
		slope[own] = (slope[own] ?? 0) - 1;
		return logSum - (z[own] ?? NaN);
	}
};
function ofOne(lossAndSlope) {
	return (z, label, { row }, slope) => {
		const [loss, change] = lossAndSlope(z[row] ?? NaN, label);
		slope[row] = change;
		return loss;
	};
}
function denseBatch(tf, rows, targets, picked) {
	const x = new Float32Array(picked.length * rows.width);
	const width = targets.length / rows.rows;
	const y = new Float32Array(picked.length * width);
	for (let i = 0; i < picked.length; i++) {
		const row = picked[i] ?? 0;
		for (let one = 0; one < width; one++) y[i * width + one] = targets[row * width + one] ?? 0;
		for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) x[i * rows.width + (rows.positions[at] ?? 0)] = rows.values[at] ?? 0;
	}
	return {
		x: tf.tensor2d(x, [picked.length, rows.width]),
		y
	};
}
function layersOf(sizes, weights, loss) {
	return sizes.slice(1).map((units, i) => ({
		inputs: sizes[i] ?? 0,
		units,
		kernel: weights[2 * i] ?? /* @__PURE__ */ new Float32Array(),
		bias: weights[2 * i + 1] ?? /* @__PURE__ */ new Float32Array(),
		activation: i < sizes.length - 2 ? "relu" : links[loss]
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
const losses = {
	binary: "log-loss",
	multiclass: "cross-entropy",
	regression: "squared-error",
	count: "poisson"
};
async function trainTensorFlow({ train: rows, classes }, model, context) {
	const { task, features } = model;
	refuseExtremes(rows, model);
	const settings = tensorFlowSettings(model, rows.rows);
	const { architecture } = settings;
	const preprocessing = fitPreprocessing(rows, features, settings.categories);
	const encoded = encodeRows(rows, preprocessing);
	const labels = labelsOf(rows, {
		...model,
		classes
	});
	const targets = targetsOf(model).length;
	const scales = Array.from({ length: targets }, (_, one) => task === "regression" ? standardise(columnOfRows(labels, targets, one)) : {
		mean: 0,
		sd: 1
	});
	const { tf, backend } = context.native === void 0 ? await openTensorFlow() : {
		tf: context.native,
		backend: "tensorflow"
	};
	context.log.info(`Training ${architecture ?? "a model"} on ${rows.rows} rows with ${encoded.width} inputs (TensorFlow.js, backend ${backend}).`);
	const fitted = await fitNetwork(tf, encoded, Float32Array.from(labels, (y, i) => {
		const { mean, sd } = scales[i % targets] ?? unscaled;
		return (y - mean) / sd;
	}), {
		...settings,
		loss: losses[task],
		outputs: Math.max(targets, classes.length),
		hidden: architecture === "mlp" ? settings.hidden : [],
		signal: context.signal,
		onEpoch: (epoch, loss, validation) => {
			const losses = `loss ${loss.toPrecision(5)}, validation ${validation.toPrecision(5)}`;
			context.log.progress(`Epoch ${epoch} of at most ${settings.epochs}: ${losses}`, epoch / settings.epochs);
		}
	});
	if (fitted.wasImproving) context.log.warning(`Training stopped at the limit of ${settings.epochs} epochs while the validation loss was still falling: the model may be better with more (train.parameters.epochs), or with a higher learning-rate.`);
	await saveNetwork(context.directory, inUnitsOf(fitted.layers, scales), preprocessing);
	const unit = targets === 1 ? (scales[0] ?? unscaled).sd ** 2 : 1;
	return {
		directory: context.directory,
		backend,
		metrics: {
			loss: fitted.loss * unit,
			validation_loss: fitted.validationLoss * unit,
			epochs: fitted.epochs,
			best_epoch: fitted.bestEpoch,
			stopped_while_improving: Number(fitted.wasImproving)
		}
	};
}
function tensorFlowSettings(model, rows) {
	const given = model.train.parameters ?? {};
	const { architecture, seed } = configuredTrainer(model).trainer;
	const validation = given.validation ?? .1;
	const learned = rows - Math.floor(rows * validation);
	const batch = given.batch ?? [
		256,
		128,
		64,
		32
	].find((size) => learned >= 8 * size) ?? 16;
	const epochs = given.epochs ?? Math.max(30, Math.ceil(2e3 / Math.ceil(learned / batch)));
	return {
		architecture,
		seed,
		epochs,
		batch,
		learningRate: given["learning-rate"] ?? .01,
		hidden: given.hidden ?? [32, 16],
		l2: given.l2 ?? 1e-4,
		dropout: given.dropout ?? 0,
		patience: given.patience ?? Math.max(5, Math.ceil(epochs / 10)),
		validation,
		categories: given.categories ?? 100
	};
}
const unscaled = {
	mean: 0,
	sd: 1
};
function inUnitsOf(layers, scales) {
	const scaleOf = (unit) => scales[unit % scales.length] ?? unscaled;
	return layers.map((layer, depth) => depth < layers.length - 1 || layer.activation !== "linear" ? layer : {
		...layer,
		kernel: layer.kernel.map((weight, i) => weight * scaleOf(i).sd),
		bias: layer.bias.map((bias, unit) => bias * scaleOf(unit).sd + scaleOf(unit).mean)
	});
}

// src/training/training-failed.ts
init_errors();
function trainingFailed(what, todo) {
	return new UserError("CAIRN_TRAINING_FAILED", {
		what,
		...todo !== void 0 && { todo }
	});
}

// src/training/collect-plots.ts
async function collectPlots(patterns, output, into) {
	for (const pattern of patterns) {
		const paths = [];
		for await (const path of glob(pattern, { cwd: output })) {
			const status = await lstat(join(output, path));
			if (status.isDirectory()) continue;
			if (!status.isFile()) throw trainingFailed(`${JSON.stringify(path)} of train.plots is a link or a special file`);
			paths.push(path);
		}
		if (paths.length === 0) throw trainingFailed(`The training command ended well, but wrote no plot ${JSON.stringify(pattern)} below CAIRN_OUTPUT`, "Let it write the plot there, or correct train.plots.");
		for (const path of paths) {
			await mkdir(dirname(join(into, path)), { recursive: true });
			await copyFile(join(output, path), join(into, path));
		}
	}
}

// src/training/work-copy.ts
async function copyWorkTree(git, top, into) {
	const list = async (...options) => git.run([
		"ls-files",
		"-z",
		"--exclude-standard",
		...options,
		"--",
		":/",
		":(top,exclude).cairn"
	]);
	const [kept, ignored] = await Promise.all([list("--cached", "--others", "--deduplicate"), list("--others", "--ignored", "--directory")]);
	let [copied, linked] = [0, 0];
	for (const path of pathsOf(kept)) {
		const [from, to] = [join(top, path), join(into, path)];
		const found = await lstat(from).catch(() => void 0);
		if (found === void 0) continue;
		await mkdir(dirname(to), { recursive: true });
		if (found.isSymbolicLink()) await symlink(await targetOf(from, top), to);
		else if (found.isFile()) await copyFile(from, to, constants.COPYFILE_FICLONE);
		else await symlink(from, to);
		if (found.isFile()) copied++;
		else linked++;
	}
	for (const path of pathsOf(ignored)) {
		const to = join(into, path);
		await mkdir(dirname(to), { recursive: true });
		await symlink(join(top, path), to);
		linked++;
	}
	return {
		copied,
		linked
	};
}
async function ownFolder(copy, folder) {
	let place = copy;
	for (const part of folder.split("/").filter((one) => one !== "" && one !== ".")) {
		place = join(place, part);
		if ((await lstat(place).catch(() => void 0))?.isSymbolicLink() === true) {
			const target = resolve(dirname(place), await readlink(place));
			const entries = await readdir(target).catch(() => []);
			await rm(place);
			await mkdir(place);
			for (const entry of entries) await symlink(join(target, entry), join(place, entry));
		}
	}
}
async function targetOf(link, top) {
	const text = await readlink(link);
	const target = resolve(dirname(link), text);
	return leadsOutside(relative(top, target)) ? target : text;
}
function pathsOf(listed) {
	return listed.split("\0").filter((path) => path !== "").map((path) => path.endsWith(sep) ? path.slice(0, -1) : path);
}

// src/training/exchanged-files.ts
async function exchangeFolder({ train, targets, features }, rows, context) {
	const { copy, workspace, log } = context;
	await mkdir(copy);
	const { copied, linked } = await copyWorkTree(context.git, workspace, copy);
	const at = (path) => posix.join(context.folder, path);
	const place = join(copy, context.folder);
	for (const { path } of context.dataFiles) await removeFrom(copy, path);
	for (const pattern of train.outputs ?? []) {
		await ownFolder(copy, at(fixedFolder(pattern)));
		for await (const match of glob(pattern, { cwd: place })) await removeFrom(copy, at(match));
	}
	const unlabelled = rows.names.filter((name) => !targets.includes(name));
	const contents = {
		train: [rows.train, rows.names],
		test: [rows.test, unlabelled],
		"train-features": [rows.train, features],
		"train-target": [rows.train, targets],
		"test-features": [rows.test, features]
	};
	for (const [name, [table, columns]] of Object.entries(contents)) {
		const path = train.inputs?.[name];
		if (path === void 0) continue;
		await removeFrom(copy, at(path));
		await mkdir(dirname(join(place, path)), { recursive: true });
		await rows.write(join(place, path), table, columns);
	}
	log.info(`The command runs in a copy of the work tree (${counted(copied, "file")}, ${linked} linked), without the files of the dataset: what Git tracks stays as it is.`);
	return place;
}
async function collectOutputs(patterns, folder, output) {
	for (const pattern of patterns) {
		const found = await filesMatching(pattern, folder);
		if (found.length === 0) throw trainingFailed(`The training command ended well, but wrote no file ${JSON.stringify(pattern)}`, "Let it write the file there, relative to the folder of cairn.yaml, or correct train.outputs.");
		for (const path of found) {
			if (!(await lstat(join(folder, path))).isFile()) throw trainingFailed(`${JSON.stringify(path)} of train.outputs is a link or a special file`);
			await mkdir(dirname(join(output, path)), { recursive: true });
			await copyFile(join(folder, path), join(output, path), constants.COPYFILE_EXCL).catch((error) => {
				if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
				throw trainingFailed(`${JSON.stringify(path)} is written twice: below CAIRN_OUTPUT, and as one of train.outputs`);
			});
		}
	}
}
async function filesMatching(pattern, folder) {
	const paths = /* @__PURE__ */ new Set();
	for await (const match of glob(pattern, {
		cwd: folder,
		withFileTypes: true
	})) {
		const place = join(match.parentPath, match.name);
		const inside = match.isDirectory() ? await readdir(place, {
			recursive: true,
			withFileTypes: true
		}) : [match];
		for (const entry of inside) if (!entry.isDirectory()) paths.add(posix.relative(folder, join(entry.parentPath, entry.name)));
	}
	return [...paths].sort();
}
async function removeFrom(copy, path) {
	await ownFolder(copy, posix.dirname(path));
	await rm(join(copy, path), {
		recursive: true,
		force: true
	});
}
function fixedFolder(pattern) {
	const parts = posix.dirname(pattern).split("/");
	const wild = parts.findIndex((part) => /[*?[\]{}!()]/.test(part));
	return parts.slice(0, wild === -1 ? parts.length : wild).join("/");
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
	const fault = jsonFault(text);
	if (fault !== void 0) throw new UserError("CAIRN_METRICS_INVALID", {
		where,
		what: fault
	});
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
	const { train, features } = model;
	const targets = targetsOf(model);
	const parameters = train.parameters ?? {};
	const seed = train.seed ?? 1;
	const files = {
		parameters: join(context.scratch, "parameters.json"),
		train: join(context.scratch, "train.csv"),
		test: join(context.scratch, "test.csv"),
		output: join(context.scratch, "output")
	};
	const names = [.../* @__PURE__ */ new Set([
		...features,
		...targets,
		...Object.keys(dataset.columns)
	])];
	await mkdir(files.output, { recursive: true });
	await writeFile(files.parameters, `${JSON.stringify(parameters, null, 2)}\n`);
	const write = async (path, table, columns) => writeCsv(path, table, columns, dataset.columns, { asRead: true });
	await write(files.train, rows.train, names);
	await write(files.test, rows.test, names.filter((name) => !targets.includes(name)));
	const exchanges = train.inputs !== void 0 || train.outputs !== void 0;
	const folder = exchanges ? await exchangeFolder({
		train,
		features,
		targets
	}, {
		...rows,
		names,
		write
	}, {
		...context,
		copy: join(context.scratch, "work-tree")
	}) : join(context.workspace, context.folder);
	await runTrainer(train, {
		...context,
		folder
	}, {
		...context.childEnvironment,
		...exchanges && { GIT_CEILING_DIRECTORIES: context.scratch },
		...parameterVariables(parameters),
		CAIRN_PARAMETERS: files.parameters,
		CAIRN_TRAIN: files.train,
		CAIRN_TEST: files.test,
		CAIRN_OUTPUT: files.output,
		CAIRN_SEED: String(seed),
		CAIRN_MODEL_PATH: train.model,
		...train.metrics !== void 0 && { CAIRN_METRICS: train.metrics },
		CAIRN_TASK: model.task,
		...targets.length > 1 ? { CAIRN_TARGETS: JSON.stringify(targets) } : { CAIRN_TARGET: targets[0] ?? "" },
		CAIRN_FEATURES: JSON.stringify(features),
		CAIRN_COLUMNS: typesOf(names, dataset.columns),
		...missingOf(dataset),
		...model.positive !== void 0 && { CAIRN_POSITIVE: JSON.stringify(model.positive) },
		...rows.classes.length > 0 && { CAIRN_CLASSES: JSON.stringify(rows.classes) }
	});
	await collectOutputs(train.outputs ?? [], folder, files.output);
	await collectModel(files.output, train.model, context.directory);
	await collectPlots(train.plots ?? [], files.output, context.plots);
	return {
		directory: context.directory,
		metrics: await readMetrics(files.output, train.metrics)
	};
}
function missingOf(dataset) {
	const marked = Object.entries(markedColumns(dataset)).filter(([, { missing = [] }]) => missing.length > 0);
	if (marked.length === 0) return {};
	return { CAIRN_MISSING: JSON.stringify(Object.fromEntries(marked.map(([name, { missing }]) => [name, missing]))) };
}
function typesOf(names, columns) {
	return JSON.stringify(Object.fromEntries(names.map((name) => [name, columns[name]?.type ?? "string"])));
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
	if (status === void 0) throw trainingFailed(`The training command ended well, but wrote no ${JSON.stringify(declared)} below CAIRN_OUTPUT`, "Let it write the model there, or correct train.model.");
	if (status.isFile()) {
		await mkdir(into, { recursive: true });
		await copyFile(source, join(into, basename(source)));
		return;
	}
	if (!status.isDirectory()) throw trainingFailed(`The model ${JSON.stringify(declared)} is no file and no folder`);
	let files = 0;
	for (const entry of await readdir(source, {
		recursive: true,
		withFileTypes: true
	})) {
		const from = join(entry.parentPath, entry.name);
		const to = join(into, from.slice(source.length));
		if (entry.isDirectory()) continue;
		if (!entry.isFile()) throw trainingFailed(`The model holds ${JSON.stringify(from.slice(source.length + 1))}, which is a link or a special file`);
		await mkdir(dirname(to), { recursive: true });
		await copyFile(from, to);
		files++;
	}
	if (files === 0) throw trainingFailed(`The folder ${JSON.stringify(declared)} of the model is empty`);
}
async function readMetrics(output, declared) {
	if (declared === void 0) return {};
	const text = await readFile(join(output, declared), "utf8").catch(() => void 0);
	if (text === void 0) throw trainingFailed(`The training command ended well, but wrote no ${JSON.stringify(declared)} below CAIRN_OUTPUT`, "Let it write its metrics there, or take train.metrics away.");
	return parseMetrics(text, declared);
}

// src/training/train-model.ts
async function trainModel(rows, model, dataset, context) {
	await mkdir(context.directory, { recursive: true });
	const { train } = model;
	return train.trainer === "tensorflow" ? trainTensorFlow(rows, {
		...model,
		train
	}, context) : trainByCommand(rows, {
		...model,
		train
	}, dataset, context);
}

// src/training/training-machine.ts
const python = [
	"import importlib.metadata, platform",
	"print(\"Python\", platform.python_version())",
	"for one in importlib.metadata.distributions():",
	"    name = one.metadata[\"Name\"]",
	"    if name and one.version: print(name, one.version)"
].join("\n");
const r = "cat(\"R\", paste(R.version$major, R.version$minor, sep=\".\"), \"\\n\"); p <- installed.packages()[, c(\"Package\", \"Version\")]; cat(paste(p[, 1], p[, 2]), sep=\"\\n\")";
const longest = 3e4;
async function trainingMachine(command, context) {
	const ask = async (argv) => linesOf(argv, context);
	const question = questionOf(command);
	const [first, ...packages] = question === void 0 ? [] : await ask(question);
	const gpus = await ask([
		"nvidia-smi",
		"--query-gpu=name,driver_version",
		"--format=csv,noheader"
	]);
	const image = context.childEnvironment["CAIRN_IMAGE"] ?? "";
	return {
		...first !== void 0 && /^(Python|R) \d/.test(first) && {
			interpreter: first,
			packages: versionsIn(packages)
		},
		...gpus.length > 0 && { gpus: gpus.slice(0, 64).map((gpu) => gpu.slice(0, 200)) },
		...image !== "" && { image: image.slice(0, 500) }
	};
}
function questionOf(command) {
	for (const [place, part] of command.entries()) {
		const name = posix.basename(part);
		const start = command.slice(0, place + 1);
		if (/^python(\d(\.\d+)?)?$/.test(name)) return [
			...start,
			"-c",
			python
		];
		if (name === "Rscript") return [
			...start,
			"-e",
			r
		];
	}
}
async function linesOf(argv, { folder, childEnvironment, signal }) {
	const lines = [];
	const outcome = await runCommand(argv, {
		directory: folder,
		environment: childEnvironment,
		milliseconds: longest,
		signal,
		onLine: (line) => lines.push(line.trim())
	});
	return outcome.kind === "exit" && outcome.code === 0 ? lines.filter((line) => line !== "") : [];
}
function versionsIn(lines) {
	const versions = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const [, name, version] = /^(\S{1,200}) (\S{1,200})$/.exec(line) ?? [];
		if (name !== void 0 && version !== void 0 && !versions.has(name)) versions.set(name, version);
	}
	return Object.fromEntries([...versions].sort(([a], [b]) => a < b ? -1 : 1).slice(0, 5e3));
}

// src/verbs/train.ts
const train = defineVerb({
	name: "train",
	summary: "Trains a model on its dataset, by the built-in TensorFlow.js or by any command, and hands it over to `evaluate`.",
	about: [
		"Reads the dataset and refuses one that breaks its contract, keeps test rows apart, trains on the others, and makes sure",
		"that the model loads and predicts. The files of the model, and what the training says of itself, lie in",
		"`.cairn/runs/<id>` and, on Actions, are handed to later jobs as an artifact. Nothing is pushed, and no token is asked",
		"for: code that trains shares its machine with whatever else the job holds, so give the job `contents: read` and no",
		"secret. `evaluate`, in a job of its own, makes the record of the run and believes nothing that it is handed.",
		"",
		"Built-in training runs on WebAssembly, or on tfjs-node where that is installed in the repository (docs/models.md),",
		"which is code of the repository, as a command is.",
		"",
		"The id of a run is made from code, data, configuration, seed and, where it trains, tfjs-node. Safe to run twice: the",
		"same inputs give the same id, and a training that is there is found instead of done again. A failed training leaves",
		"nothing behind."
	].join("\n"),
	icon: "cpu",
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "to check out code and data"
	}],
	sends: {},
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration."
		},
		config: configInput()
	},
	outputs: {
		run: "Id of the run.",
		handover: "What finds it in the store, for the input `handover` of `evaluate`; empty where an artifact hands it over.",
		path: "Folder of its files, relative to the work tree.",
		metrics: "What the training reported, as a JSON object.",
		backend: "What trained: the TensorFlow.js backend (tensorflow, wasm or cpu), or command."
	},
	async run(inputs, context) {
		const config = await loadConfig(context, inputs.config);
		const { trainer } = trainedModelOf(config, inputs.model).train;
		const task = await readRunTask(config, inputs, context, { withTexts: trainer === "command" });
		const native = await nativeTensorFlow(task.model, task.folder, context);
		const { split } = task;
		const id = task.idBy(native && "tensorflow");
		const hand = await openHanding(context, config.storage, { of: id });
		const earlier = await readStoredTraining(context.workspace, id);
		const isKnown = earlier !== void 0;
		const training = earlier?.training ?? await makeTraining({
			id,
			native,
			...task
		}, context);
		const handover = await hand.give(training);
		const backend = training.backend ?? configuredTrainer(task.model).trainer.kind;
		return {
			outputs: {
				run: id,
				handover,
				path: `.cairn/runs/${id}`,
				metrics: JSON.stringify(training.metrics),
				backend
			},
			document: training,
			summary: summaryOf(training, task, isKnown),
			headline: `Run ${id}: ${isKnown ? "found" : "trained"} on ${split.train.length} rows (${backend}).`,
			conclusion: "success"
		};
	}
});
async function makeTraining(task, context) {
	const target = runFolder(context.workspace, task.id);
	const cairn = join(context.workspace, ".cairn");
	await makeRunsFolder(context.workspace);
	const staging = await context.makeScratch(cairn, "making-");
	try {
		const training = await trainInto(join(staging, "run"), staging, task, context);
		await rm(target, {
			recursive: true,
			force: true
		});
		await rename(join(staging, "run"), target);
		return training;
	} finally {
		await rm(staging, {
			recursive: true,
			force: true
		});
	}
}
async function trainInto(folder, staging, task, context) {
	const { model, dataset, data, split, classes, native } = task;
	const startedAt = context.now();
	const scratch = await mkdtemp(join(staging, "scratch-"));
	const rows = {
		train: selectRows(data.table, split.train),
		test: selectRows(data.table, split.test),
		classes
	};
	const trained = await trainModel(rows, model, dataset, {
		...context,
		directory: join(folder, "model"),
		plots: join(folder, plotsFolder),
		folder: task.folder,
		dataFiles: data.files,
		scratch,
		native
	});
	const seconds = (context.now().getTime() - startedAt.getTime()) / 1e3;
	const machine = model.train.trainer === "command" ? await trainingMachine(model.train.command, {
		...context,
		folder: join(context.workspace, task.folder)
	}) : void 0;
	const description = {
		...configuredTrainer(model),
		signature: signatureOf(model, dataset, classes, data.words),
		task: model.task
	};
	const loaded = await loadModel(trained.directory, description, context);
	try {
		await loaded.predict(rows.test);
	} finally {
		loaded.dispose();
	}
	const plots = await readPlots(join(folder, plotsFolder));
	const text = serializeDocument(await describeTraining(task, trained, {
		seconds,
		machine,
		plots
	}));
	await replaceFile(join(folder, "training.json"), text);
	return parseDocument("training", text, "training.json");
}
async function describeTraining(task, trained, { seconds, machine, plots }) {
	const { id, name, model, data, split, state } = task;
	const { backend } = trained;
	return {
		document: "training",
		schemaVersion: 1,
		run: id,
		model: name,
		code: {
			commit: state.commit,
			dirty: state.changes !== void 0
		},
		configuration: configurationDigest(task),
		data: {
			dataset: model.dataset,
			digest: data.digest,
			rows: {
				train: split.train.length,
				test: split.test.length
			}
		},
		artifacts: [...await listFiles(trained.directory)],
		...plots.length > 0 && { plots: plots.map(({ path, size, sha256 }) => ({
			path,
			size,
			sha256
		})) },
		seconds,
		metrics: { ...trained.metrics },
		...backend !== void 0 && { backend },
		...machine && { machine }
	};
}
function summaryOf({ run, metrics, backend }, { model, split }, isKnown) {
	const rows = Object.entries(metrics).map(([name, value]) => [escapeMarkdown(name), value === null ? "undefined" : String(Number(value.toPrecision(6)))]);
	const { kind, architecture } = configuredTrainer(model).trainer;
	return [
		`### Run ${code(run)}`,
		"",
		`${isKnown ? "Found (nothing had changed)" : "Trained"}: ${escapeMarkdown(architecture ?? kind)} by ${escapeMarkdown(backend ?? "a command")}, ${split.train.length} rows to learn from, ${split.test.length} kept for the test.`,
		...rows.length > 0 ? ["", table(["metric, as the training reported it", "value"], rows)] : [],
		""
	].join("\n");
}

export { train as t };