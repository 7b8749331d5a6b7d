import { i as prepareNative, t as init_native } from "./native.js";
import { a as dataInvalid, t as readRows } from "./read-rows.js";
import { n as numbersOf, t as columnOf } from "./table.js";
import { D as init_digest, E as digestOfFile, H as init_errors, J as cairnRoot, K as errorCatalogue, R as UserError, X as init_version, b as runCommand, q as init_error_catalogue, v as describeOutcome, y as inertLine } from "./kernel.js";
import { a as checkPredictions, i as wantedOf, o as longestPrediction, s as unloadable, t as predictionsIn } from "./model-output.js";
import { a as weightNames, c as encodeRows, h as preprocessingOf, i as layersIn, l as encodedWidth, m as numberColumns, n as readWeightFiles, o as fieldOf, s as shown, t as readModelJson } from "./weight-files.js";
import { fork } from "node:child_process";
import { join, resolve } from "node:path";
import { createWriteStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

// src/data/read-table.ts
init_version();
init_error_catalogue();
init_errors();
init_native();
async function readTable(paths, columns) {
	const sources = paths.map((path) => ({
		absolute: resolve(path),
		shown: path
	}));
	const { table, problems } = await readRows(sources, columns);
	if (problems.length > 0) throw dataInvalid(problems);
	return table;
}

// src/data/write-csv.ts
async function writeCsv(path, table, names, columns) {
	const cells = names.map((name) => cellsOf(table, name, columns[name]?.type));
	const lines = function* () {
		yield `${names.map(field).join(",")}\n`;
		for (let start = 0; start < table.rows; start += 1e3) {
			const end = Math.min(start + 1e3, table.rows);
			let text = "";
			for (let row = start; row < end; row++) text += `${cells.map((cell) => cell(row)).join(",")}\n`;
			yield text;
		}
	};
	await pipeline(lines, createWriteStream(path));
}
function cellsOf(table, name, type) {
	const column = columnOf(table, name);
	if (column.kind === "string") return (row) => field(column.values[row] ?? "");
	const shown = numberText(type);
	return (row) => {
		const value = column.values[row] ?? NaN;
		return Number.isNaN(value) ? "" : shown(value);
	};
}
function numberText(type) {
	if (type === "boolean") return (value) => value === 1 ? "true" : "false";
	if (type === "timestamp") return (value) => new Date(value).toISOString();
	return String;
}
function field(text) {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}

// src/models/fill-rows.ts
init_digest();
function fillRows(table, inputs) {
	const fills = inputs.filter(({ fill }) => fill !== void 0);
	if (fills.length === 0) return table;
	const columns = new Map(table.columns);
	for (const { name, fill } of fills) columns.set(name, fillColumn(columnOf(table, name), fill));
	return {
		rows: table.rows,
		columns
	};
}
function fillColumn(column, fill) {
	return column.kind === "string" ? {
		kind: "string",
		values: column.values.map((value) => value ?? String(fill))
	} : {
		kind: "number",
		values: column.values.map((value) => Number.isNaN(value) ? Number(fill) : value)
	};
}

// src/models/command-rows.ts
async function writeCommandRows(path, table, { inputs }) {
	const columns = Object.fromEntries(inputs.map(({ name, type }) => [name, { type }]));
	await writeCsv(path, table, Object.keys(columns), columns);
}
async function digestOfCommandRows(table, signature, { temporary, makeScratch }) {
	const scratch = await makeScratch(temporary, "rows-");
	try {
		const path = join(scratch, "rows.csv");
		await writeCommandRows(path, fillRows(table, signature.inputs), signature);
		return (await digestOfFile(path)).sha256;
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}

// src/models/command-model.ts
async function loadCommandModel(directory, { predict, signature }, context) {
	if (predict === void 0 || predict.length === 0) throw unloadable("predict", "is missing: the format command needs a command that predicts");
	if ((await stat(directory).catch(() => void 0))?.isDirectory() !== true) throw unloadable(directory, "is no folder");
	const disposal = new AbortController();
	return {
		backend: "command",
		tellsClass: () => true,
		rounding: 1e-5,
		dispose: () => {
			disposal.abort();
		},
		predict: async (table) => {
			const scratch = await mkdtemp(join(context.temporary, "predict-"));
			try {
				const rows = join(scratch, "rows.csv");
				const answers = join(scratch, "predictions.csv");
				await writeCommandRows(rows, table, signature);
				const last = [];
				const outcome = await runCommand(predict, {
					directory,
					environment: {
						...context.childEnvironment,
						CAIRN_ROWS: rows,
						CAIRN_PREDICTIONS: answers
					},
					milliseconds: context.longest ?? 18e5,
					signal: disposal.signal,
					onLine: (line) => {
						last.push(line);
						if (last.length > 10) last.shift();
						context.log.debug(inertLine(line));
					}
				});
				if (outcome.kind !== "exit" || outcome.code !== 0) throw failed$1(predict, [`${describeOutcome(outcome)}.`, ...last.map(inertLine)].join("\n"));
				if (await stat(answers).catch(() => void 0) === void 0) throw failed$1(predict, "ended well, but wrote no file CAIRN_PREDICTIONS");
				return numbersOf(await readTable([answers], { prediction: { type: "number" } }), "prediction");
			} finally {
				await rm(scratch, {
					recursive: true,
					force: true
				});
			}
		}
	};
}
function failed$1(predict, what) {
	return new UserError("CAIRN_PREDICTION_INVALID", { what: `The command ${JSON.stringify(predict.join(" "))} of the model ${what}` });
}

// src/models/model-process.ts
function openModelProcess(options) {
	let running;
	let last = Promise.resolve();
	const end = () => {
		running?.kill("SIGKILL");
		running = void 0;
	};
	const exchange = async (child, question) => new Promise((resolve) => {
		const settle = (outcome) => {
			clearTimeout(timer);
			child.removeAllListeners();
			child.on("error", () => void 0);
			if (outcome.kind === "ended") end();
			resolve(outcome);
		};
		const timer = setTimeout(() => {
			settle({
				kind: "ended",
				how: `gave no answer in ${options.milliseconds / 1e3} s and was ended`
			});
		}, options.milliseconds);
		child.once("message", (answer) => {
			settle({
				kind: "answer",
				answer
			});
		});
		child.once("error", (error) => {
			settle({
				kind: "ended",
				how: `could not be asked (${error.message})`
			});
		});
		child.once("exit", (code, signal) => {
			settle({
				kind: "ended",
				how: `ended its process with ${signal ?? `code ${code ?? "unknown"}`}`
			});
		});
		child.send({ question }, (error) => {
			if (error !== null) settle({
				kind: "ended",
				how: `could not be asked (${error.message})`
			});
		});
	});
	const answerTo = async (question) => {
		if (running?.exitCode !== null || running.signalCode !== null) {
			running = start(options.entry, options.environment);
			const loaded = await exchange(running, options.first);
			if (question === void 0 || loaded.kind === "ended") return loaded;
		}
		return exchange(running, question);
	};
	return {
		end,
		ask: async (question) => {
			const answer = last.then(async () => answerTo(question));
			last = answer;
			return answer;
		}
	};
}
function start(entry, environment) {
	const child = fork(entry, [], {
		env: { ...environment },
		execArgv: [],
		serialization: "advanced",
		stdio: [
			"ignore",
			"ignore",
			"ignore",
			"ipc"
		]
	});
	child.unref();
	child.channel?.unref();
	return child;
}

// src/models/process-model.ts
init_errors();
async function loadInProcess(directory, { format, signature, task }, context) {
	const process = openModelProcess({
		entry: processEntry(),
		first: {
			directory,
			format,
			signature,
			task
		},
		environment: context.childEnvironment,
		milliseconds: context.longest ?? 18e5
	});
	const ask = async (question) => {
		const outcome = await process.ask(question);
		if (outcome.kind === "ended") throw failed(format, outcome.how);
		return checkedAnswer(outcome.answer, format);
	};
	const { facts } = await ask(void 0).catch((error) => {
		process.end();
		throw error;
	});
	let isTold = false;
	return {
		backend: facts?.backend ?? format,
		tellsClass: () => isTold,
		rounding: facts?.rounding === .001 ? .001 : 1e-5,
		dispose: process.end,
		predict: async ({ rows, columns }) => {
			const wanted = signature.inputs.map(({ name }) => name);
			const given = {
				rows,
				columns: new Map([...columns].filter(([name]) => wanted.includes(name)))
			};
			const { predictions, tellsClass } = await ask(given);
			if (predictions === void 0) throw failed(format, "gave no answer");
			isTold = tellsClass === true;
			return predictions;
		}
	};
}
function checkedAnswer(answer, format) {
	const { predictions, tellsClass, facts, code, mistakes, failure } = objectOf(answer);
	if (predictions instanceof Float64Array) return {
		predictions,
		tellsClass: tellsClass === true
	};
	const { backend, rounding } = objectOf(facts);
	if (typeof backend === "string" && typeof rounding === "number") return { facts: {
		backend: backend.slice(0, 100),
		rounding
	} };
	if (typeof code === "string" && isCode(code) && Array.isArray(mistakes)) throw new UserError(code, mistakes.map(mistakeIn));
	throw failed(format, typeof failure === "string" ? inOneLine(failure) : "gave no answer");
}
function objectOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function mistakeIn(mistake) {
	const parts = Object.entries(objectOf(mistake)).filter(([part, text]) => [
		"where",
		"what",
		"expected",
		"todo"
	].includes(part) && typeof text === "string");
	return {
		what: "",
		...Object.fromEntries(parts)
	};
}
function isCode(code) {
	return Object.hasOwn(errorCatalogue, code);
}
function inOneLine(text) {
	return `failed: ${text.replace(/\s+/g, " ").slice(0, 500)}`;
}
function failed(format, how) {
	return new UserError("CAIRN_PREDICTION_INVALID", {
		what: `The ${format === "onnx" ? "ONNX" : "TensorFlow.js"} model ${how}`,
		todo: "Run it with its own runtime on the same rows; a model that loops or depends on the number of rows cannot be scored."
	});
}
function processEntry() {
	if (import.meta.url.endsWith(".ts")) return fileURLToPath(new URL("../cli/model-main.ts", import.meta.url));
	return join(cairnRoot(), "dist", "model.js");
}

// src/models/dense-network.ts
const activations = {
	linear: (x) => x,
	relu: (x) => Math.max(0, x),
	sigmoid: (x) => x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)),
	tanh: Math.tanh,
	elu: (x) => x >= 0 ? x : Math.expm1(x),
	softplus: (x) => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)))
};
function predictDense(layers, rows) {
	const predictions = new Float64Array(rows.rows);
	const sums = layers.map(({ units }) => new Float64Array(units));
	for (let row = 0; row < rows.rows; row++) {
		for (const [depth, layer] of layers.entries()) {
			const out = sums[depth] ?? /* @__PURE__ */ new Float64Array();
			out.set(layer.bias);
			const previous = sums[depth - 1];
			if (previous === void 0) addSparse(layer, rows, row, out);
			else addDense(layer, previous, out);
			const activate = activations[layer.activation];
			for (let unit = 0; unit < out.length; unit++) out[unit] = activate(out[unit] ?? 0);
		}
		predictions[row] = sums.at(-1)?.[0] ?? NaN;
	}
	return predictions;
}
function addSparse({ kernel, units }, rows, row, out) {
	for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
		const value = rows.values[at] ?? 0;
		const start = (rows.positions[at] ?? 0) * units;
		for (let unit = 0; unit < units; unit++) out[unit] = (out[unit] ?? 0) + value * (kernel[start + unit] ?? 0);
	}
}
function addDense({ kernel, units }, input, out) {
	for (let i = 0; i < input.length; i++) {
		const value = input[i] ?? 0;
		if (value === 0) continue;
		const start = i * units;
		for (let unit = 0; unit < units; unit++) out[unit] = (out[unit] ?? 0) + value * (kernel[start + unit] ?? 0);
	}
}

// src/models/read-dense-layers.ts
const file = "model.json";
function isDenseSequence(document) {
	const { kind, layers } = layersIn(document);
	if (kind !== "Sequential") return false;
	const counted = layers.filter((layer) => !silent.has(String(fieldOf(layer, "class_name"))));
	const last = fieldOf(counted.at(-1), "config");
	return fieldOf(last, "units") === 1 && counted.every((layer) => fieldOf(layer, "class_name") === "Dense" && isActivation(fieldOf(fieldOf(layer, "config"), "activation") ?? "linear")) && specificationsIn(document).every(isPlain);
}
const silent = /* @__PURE__ */ new Set(["Dropout", "InputLayer"]);
async function readDenseLayers(directory, document) {
	const weights = await readWeights(directory, document);
	const layers = layersIn(document).layers.filter((layer) => !silent.has(String(fieldOf(layer, "class_name")))).map((layer) => denseLayer(fieldOf(layer, "config"), weights));
	checkChain(layers);
	return layers;
}
function denseLayer(config, weights) {
	const name = String(fieldOf(config, "name"));
	const activation = fieldOf(config, "activation") ?? "linear";
	if (!isActivation(activation)) throw unloadable(file, `layer ${name} has the activation ${shown(activation)}`);
	const kernel = weights.get(`${name}/kernel`);
	const [inputs, units] = kernel?.shape ?? [];
	if (kernel === void 0 || inputs === void 0 || units === void 0 || kernel.shape.length !== 2) throw unloadable(file, `layer ${name} has no weights ${name}/kernel`);
	const bias = fieldOf(config, "use_bias") === false ? new Float32Array(units) : weights.get(`${name}/bias`)?.values;
	if (bias?.length !== units) throw unloadable(file, `layer ${name} has no ${units} weights ${name}/bias`);
	return {
		inputs,
		units,
		kernel: kernel.values,
		bias,
		activation
	};
}
function checkChain(layers) {
	for (const [depth, layer] of layers.entries()) {
		const next = layers[depth + 1]?.inputs ?? 1;
		if (layer.units !== next) throw unloadable(file, `layer ${depth + 1} gives ${layer.units} values where ${next} is expected`);
	}
}
async function readWeights(directory, document) {
	const weights = /* @__PURE__ */ new Map();
	const nameOf = weightNames(document);
	for (const { paths, specifications, bytes } of await readWeightFiles(directory, document)) {
		let offset = 0;
		for (const specification of specifications) {
			const { name, shape } = specificationOf(specification);
			const length = shape.reduce((product, size) => product * size, 1);
			if (bytes.length < offset + 4 * length) throw unloadable(paths, `has ${bytes.length} bytes, too few for the weights that model.json lists`);
			const start = offset;
			const values = Float32Array.from({ length }, (_, i) => bytes.readFloatLE(start + 4 * i));
			weights.set(nameOf(name), {
				shape,
				values
			});
			offset += 4 * length;
		}
		if (offset !== bytes.length) throw unloadable(paths, `has ${bytes.length} bytes, but model.json lists weights of ${offset}`);
	}
	return weights;
}
function specificationsIn(document) {
	const manifest = fieldOf(document, "weightsManifest");
	return Array.isArray(manifest) ? manifest.flatMap((group) => {
		const weights = fieldOf(group, "weights");
		return Array.isArray(weights) ? weights : [];
	}) : [];
}
function isPlain(specification) {
	return fieldOf(specification, "dtype") === "float32" && fieldOf(specification, "quantization") === void 0;
}
function specificationOf(value) {
	const [name, shape] = [fieldOf(value, "name"), fieldOf(value, "shape")];
	const isShape = Array.isArray(shape) && shape.every((size) => Number.isSafeInteger(size) && Number(size) > 0);
	if (typeof name !== "string" || !isShape) throw unloadable(file, "lists a weight that cannot be read");
	return {
		name,
		shape: shape.map(Number)
	};
}
function isActivation(value) {
	return typeof value === "string" && Object.hasOwn(activations, value);
}

// src/models/tensorflow-model.ts
async function loadTensorFlowModel(directory, description, context) {
	const document = await readModelJson(directory);
	if (!isDenseSequence(document)) return loadInProcess(directory, description, context);
	const layers = await readDenseLayers(directory, document);
	const preprocessing = await preprocessingOf(directory, description);
	const inputs = preprocessing ?? numberColumns(description.signature);
	const width = encodedWidth(inputs);
	if (layers[0]?.inputs !== width) throw unloadable("model.json", `reads ${layers[0]?.inputs ?? 0} inputs, but the columns give ${width}`);
	const wanted = wantedOf(description);
	return {
		backend: "javascript",
		tellsClass: () => true,
		rounding: 1e-5,
		predict: async (table) => {
			const data = predictDense(layers, encodeRows(table, inputs, { refuseMissing: preprocessing === void 0 }));
			return Promise.resolve(predictionsIn({
				data,
				rows: table.rows,
				classes: void 0,
				file: "model.json"
			}, wanted));
		},
		dispose: () => void 0
	};
}

// src/models/load-model.ts
async function loadModel(directory, description, context) {
	const model = await loadFormat(directory, description, context);
	const { task, signature } = description;
	let isSaid = false;
	const sayClamped = (count) => {
		if (!isSaid) context.log.info(`${count} of the probabilities lay a rounding beyond 0 or 1; they count as 0 or 1, here and from now on.`);
		isSaid = true;
	};
	return {
		...model,
		predict: async (table) => checkPredictions(await model.predict(fillRows(table, signature.inputs)), {
			rows: table.rows,
			task,
			rounding: model.rounding
		}, sayClamped)
	};
}
async function loadFormat(directory, description, context) {
	switch (description.format) {
		case "tensorflow": return loadTensorFlowModel(directory, description, context);
		case "onnx":
			await prepareNative("onnxruntime", context.log);
			return loadInProcess(directory, description, context);
		case "command": return loadCommandModel(directory, description, context);
	}
}

export { writeCsv as i, activations as n, digestOfCommandRows as r, loadModel as t };