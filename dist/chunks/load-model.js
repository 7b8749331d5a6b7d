import { a as dataInvalid, t as readRows } from "./read-rows.js";
import { n as numbersOf, t as columnOf } from "./table.js";
import { G as errorCatalogue, K as init_error_catalogue, L as UserError, V as init_errors, Y as init_version, b as runCommand, q as cairnRoot, v as describeOutcome, y as inertLine } from "./kernel.js";
import { n as longestPrediction, r as unloadable, t as checkPredictions } from "./model.js";
import { r as prepareNative, t as init_native } from "./native.js";
import { t as leadsOutside } from "./leads-outside.js";
import { fork } from "node:child_process";
import { join, resolve } from "node:path";
import { createWriteStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

// src/data/read-table.ts
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

// src/models/command-model.ts
init_errors();
async function loadCommandModel(directory, { predict, signature }, context) {
	if (predict === void 0 || predict.length === 0) throw unloadable("predict", "is missing: the format command needs a command that predicts");
	if ((await stat(directory).catch(() => void 0))?.isDirectory() !== true) throw unloadable(directory, "is no folder");
	const columns = Object.fromEntries(signature.inputs.map(({ name, type }) => [name, { type }]));
	return {
		backend: "command",
		dispose: () => void 0,
		predict: async (table) => {
			const scratch = await mkdtemp(join(context.temporary, "predict-"));
			try {
				const rows = join(scratch, "rows.csv");
				const answers = join(scratch, "predictions.csv");
				await writeCsv(rows, table, Object.keys(columns), columns);
				const last = [];
				const outcome = await runCommand(predict, {
					directory,
					environment: {
						...context.childEnvironment,
						CAIRN_ROWS: rows,
						CAIRN_PREDICTIONS: answers
					},
					milliseconds: context.longest ?? 18e5,
					onLine: (line) => {
						last.push(line);
						if (last.length > 10) last.shift();
						context.log.debug(inertLine(line));
					}
				});
				if (outcome.kind !== "exit" || outcome.code !== 0) throw failed$1(predict, `${describeOutcome(outcome)}. ${last.map(inertLine).join("\n")}`);
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
init_version();
init_error_catalogue();
init_native();
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

// src/models/onnx-model.ts
init_errors();
async function loadOnnxModel(directory, { signature }, context) {
	await prepareNative("onnxruntime", context.log);
	const process = openModelProcess({
		entry: processEntry(),
		first: {
			directory,
			signature
		},
		environment: context.childEnvironment,
		milliseconds: context.longest ?? 18e5
	});
	const ask = async (question) => {
		const outcome = await process.ask(question);
		if (outcome.kind === "ended") throw failed(outcome.how);
		return predictionsIn(outcome.answer);
	};
	await ask(void 0).catch((error) => {
		process.end();
		throw error;
	});
	return {
		backend: "onnxruntime",
		dispose: process.end,
		predict: async ({ rows, columns }) => {
			const wanted = signature.inputs.map(({ name }) => name);
			return ask({
				rows,
				columns: new Map([...columns].filter(([name]) => wanted.includes(name)))
			});
		}
	};
}
function predictionsIn(answer) {
	const { predictions, code, mistakes, failure } = typeof answer === "object" && answer !== null ? answer : {};
	if (predictions instanceof Float64Array) return predictions;
	if (typeof code === "string" && isCode(code) && Array.isArray(mistakes)) throw new UserError(code, mistakes.map(mistakeIn));
	throw failed(typeof failure === "string" ? inOneLine(failure) : "gave no answer");
}
function mistakeIn(mistake) {
	const parts = Object.entries(typeof mistake === "object" && mistake !== null ? mistake : {}).filter(([part, text]) => [
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
function failed(how) {
	return new UserError("CAIRN_PREDICTION_INVALID", {
		what: `The ONNX model ${how}`,
		todo: "Run it with ONNX Runtime on the same rows; a model that loops or depends on the number of rows cannot be scored."
	});
}
function processEntry() {
	if (import.meta.url.endsWith(".ts")) return fileURLToPath(new URL("../cli/onnx-main.ts", import.meta.url));
	return join(cairnRoot(), "dist", "onnx.js");
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

// src/data/profile.ts
const mostExact = 64;
const bins = 50;
const mostCategories = 200;
function profileTable(table, features, extra = {}) {
	return {
		document: "profile",
		schemaVersion: 1,
		rows: table.rows,
		columns: features.map((name) => profileColumn(name, columnOf(table, name))),
		...extra.prediction && { prediction: profileColumn(extra.prediction.name, extra.prediction.column) },
		...extra.label && { label: profileColumn(extra.label.name, extra.label.column) }
	};
}
function profileColumn(name, column) {
	return column.kind === "number" ? profileNumbers(name, column.values) : profileTexts(name, column.values);
}
function profileNumbers(name, values) {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort();
	const count = sorted.length;
	const base = {
		name,
		type: "numeric",
		count,
		missing: values.length - count
	};
	if (count === 0) return {
		...base,
		mean: null,
		sd: null,
		minimum: null,
		maximum: null,
		edges: [],
		counts: [0],
		exact: true
	};
	const { mean, sd } = momentsOf(sorted);
	const distinct = distinctOf(sorted);
	const exact = distinct !== void 0;
	const edges = distinct ?? quantileEdges(sorted);
	return {
		...base,
		mean,
		sd,
		minimum: sorted[0] ?? null,
		maximum: sorted[count - 1] ?? null,
		edges,
		counts: countsOf(sorted, edges),
		exact
	};
}
function momentsOf(values) {
	let sum = 0;
	for (const value of values) sum += value;
	const mean = sum / values.length;
	let squares = 0;
	for (const value of values) squares += (value - mean) ** 2;
	return {
		mean,
		sd: Math.sqrt(squares / values.length)
	};
}
function distinctOf(sorted) {
	const distinct = [];
	for (const value of sorted) {
		if (value === distinct.at(-1)) continue;
		if (distinct.length === mostExact) return void 0;
		distinct.push(value + 0);
	}
	return distinct;
}
function quantileEdges(sorted) {
	const edges = /* @__PURE__ */ new Set();
	for (let i = 1; i < bins; i++) {
		const position = (sorted.length - 1) * i / bins;
		const low = sorted[Math.floor(position)] ?? 0;
		const high = sorted[Math.ceil(position)] ?? 0;
		edges.add(low + (high - low) * (position - Math.floor(position)));
	}
	return [...edges];
}
function countsOf(sorted, edges) {
	const counts = new Array(edges.length + 1).fill(0);
	let bin = 0;
	for (const value of sorted) {
		while (bin < edges.length && value > (edges[bin] ?? Infinity)) bin++;
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts;
}
function profileTexts(name, values) {
	const counts = /* @__PURE__ */ new Map();
	let missing = 0;
	for (const value of values) if (value === null) missing++;
	else counts.set(value, (counts.get(value) ?? 0) + 1);
	const ranked = rankCategories(counts);
	const rest = ranked.slice(mostCategories);
	return {
		name,
		type: "categorical",
		count: values.length - missing,
		missing,
		values: ranked.slice(0, mostCategories).map(([value, count]) => ({
			value,
			count
		})),
		other: {
			values: rest.length,
			count: rest.reduce((sum, [, count]) => sum + count, 0)
		}
	};
}
function rankCategories(counts) {
	return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

// src/models/encoding.ts
function fitPreprocessing(table, features, most) {
	return {
		version: 1,
		columns: features.map((name) => fitColumn(name, columnOf(table, name), most))
	};
}
function encodedWidth({ columns }) {
	return columns.reduce((sum, column) => sum + widthOf(column), 0);
}
function encodeRows(table, preprocessing) {
	const starts = new Uint32Array(table.rows + 1);
	const most = preprocessing.columns.length * table.rows;
	const positions = new Uint32Array(most);
	const values = new Float32Array(most);
	const encoders = encodersOf(table, preprocessing);
	let at = 0;
	for (let row = 0; row < table.rows; row++) {
		for (const encode of encoders) {
			const entry = encode(row);
			if (entry === void 0) continue;
			positions[at] = entry.position;
			values[at++] = entry.value;
		}
		starts[row + 1] = at;
	}
	return {
		rows: table.rows,
		width: encodedWidth(preprocessing),
		starts,
		positions: positions.slice(0, at),
		values: values.slice(0, at)
	};
}
function encodersOf(table, { columns }) {
	let offset = 0;
	return columns.map((encoding) => {
		const start = offset;
		offset += widthOf(encoding);
		const column = columnOf(table, encoding.name);
		return encoding.kind === "number" ? numberEncoder(column, encoding, start) : categoryEncoder(column, encoding, start);
	});
}
function numberEncoder(column, { mean, sd, missing }, start) {
	return (row) => {
		const value = column.kind === "number" ? column.values[row] ?? NaN : Number(column.values[row] ?? NaN);
		if (Number.isNaN(value)) return missing ? {
			position: start + 1,
			value: 1
		} : void 0;
		return {
			position: start,
			value: (value - mean) / sd
		};
	};
}
function categoryEncoder(column, encoding, start) {
	const { categories, other, missing } = encoding;
	const positionOf = new Map(categories.map((category, i) => [category, start + i]));
	const otherAt = start + categories.length;
	return (row) => {
		const value = column.kind === "string" ? column.values[row] : column.values[row]?.toString() ?? null;
		if (value === null || value === void 0) return missing ? {
			position: otherAt + Number(other),
			value: 1
		} : void 0;
		const position = positionOf.get(value) ?? (other ? otherAt : void 0);
		return position === void 0 ? void 0 : {
			position,
			value: 1
		};
	};
}
function widthOf(encoding) {
	if (encoding.kind === "number") return 1 + Number(encoding.missing);
	return encoding.categories.length + Number(encoding.other) + Number(encoding.missing);
}
function fitColumn(name, column, most) {
	if (column.kind === "number") return {
		kind: "number",
		name,
		...standardise(column.values)
	};
	const counts = /* @__PURE__ */ new Map();
	let missing = false;
	for (const value of column.values) if (value === null) missing = true;
	else counts.set(value, (counts.get(value) ?? 0) + 1);
	const ranked = rankCategories(counts);
	return {
		kind: "category",
		name,
		categories: ranked.slice(0, most).map(([category]) => category),
		other: ranked.length > most,
		missing
	};
}
function standardise(values) {
	const present = values.filter((value) => !Number.isNaN(value));
	if (present.length === 0) return {
		mean: 0,
		sd: 1,
		missing: values.length > 0
	};
	let sum = 0;
	for (const value of present) sum += value;
	const mean = sum / present.length;
	let squares = 0;
	for (const value of present) squares += (value - mean) ** 2;
	const sd = Math.sqrt(squares / present.length);
	return {
		mean,
		sd: sd > 1e-12 * Math.abs(mean) ? sd : 1,
		missing: present.length < values.length
	};
}

// src/models/read-dense-layers.ts
const file = "model.json";
async function readDenseLayers(directory) {
	const document = await readJson(join(directory, file));
	const topology = at(document, "modelTopology");
	const model = at(topology, "model_config") ?? topology;
	if (at(model, "class_name") !== "Sequential") throw unloadable(file, `is no Sequential model, but ${shown(at(model, "class_name"))}`);
	const configuration = at(model, "config");
	const listed = Array.isArray(configuration) ? configuration : at(configuration, "layers");
	if (!Array.isArray(listed)) throw unloadable(file, "lists no layers");
	const weights = await readWeights(directory, document);
	const layers = [];
	for (const layer of listed) {
		const kind = at(layer, "class_name");
		if (kind === "Dropout" || kind === "InputLayer") continue;
		if (kind !== "Dense") throw unloadable(file, `has a layer ${shown(kind)}; Cairn predicts dense layers`);
		layers.push(denseLayer(at(layer, "config"), weights));
	}
	checkChain(layers);
	return layers;
}
function denseLayer(config, weights) {
	const name = String(at(config, "name"));
	const activation = at(config, "activation") ?? "linear";
	if (!isActivation(activation)) throw unloadable(file, `layer ${name} has the activation ${shown(activation)}`);
	const kernel = weights.get(`${name}/kernel`);
	const [inputs, units] = kernel?.shape ?? [];
	if (kernel === void 0 || inputs === void 0 || units === void 0 || kernel.shape.length !== 2) throw unloadable(file, `layer ${name} has no weights ${name}/kernel`);
	const bias = at(config, "use_bias") === false ? new Float32Array(units) : weights.get(`${name}/bias`)?.values;
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
	if (layers.length === 0) throw unloadable(file, "has no dense layer");
	for (const [depth, layer] of layers.entries()) {
		const next = layers[depth + 1]?.inputs ?? 1;
		if (layer.units !== next) throw unloadable(file, `layer ${depth + 1} gives ${layer.units} values where ${next} is expected`);
	}
}
const mostFiles = 1e3;
async function readWeights(directory, document) {
	const manifest = at(document, "weightsManifest");
	if (!Array.isArray(manifest)) throw unloadable(file, "has no weightsManifest");
	const weights = /* @__PURE__ */ new Map();
	const named = /* @__PURE__ */ new Set();
	for (const group of manifest) {
		const [paths, specifications] = [at(group, "paths"), at(group, "weights")];
		if (!Array.isArray(paths) || !Array.isArray(specifications)) throw unloadable(file, "has a weightsManifest that cannot be read");
		for (const path of paths) {
			if (named.has(path)) throw unloadable(file, `names the weight file ${shown(path)} more than once`);
			if (named.add(path).size > mostFiles) throw unloadable(file, `names more than ${mostFiles} weight files`);
		}
		const bytes = Buffer.concat(await Promise.all(paths.map(async (path) => readBytes(directory, String(path)))));
		let offset = 0;
		for (const specification of specifications) {
			const { name, shape } = specificationOf(specification);
			const length = shape.reduce((product, size) => product * size, 1);
			if (bytes.length < offset + 4 * length) throw unloadable(paths.join(", "), `has ${bytes.length} bytes, too few for the weights that model.json lists`);
			const values = Float32Array.from({ length }, (_, i) => bytes.readFloatLE(offset + 4 * i));
			weights.set(name, {
				shape,
				values
			});
			offset += 4 * length;
		}
		if (offset !== bytes.length) throw unloadable(paths.join(", "), `has ${bytes.length} bytes, but model.json lists weights of ${offset}`);
	}
	return weights;
}
function specificationOf(value) {
	const [name, shape, type] = [
		at(value, "name"),
		at(value, "shape"),
		at(value, "dtype")
	];
	const isShape = Array.isArray(shape) && shape.every((size) => Number.isSafeInteger(size) && Number(size) > 0);
	if (typeof name !== "string" || !isShape) throw unloadable(file, "lists a weight that cannot be read");
	if (type !== "float32" || at(value, "quantization") !== void 0) throw unloadable(file, `holds the weight ${name} as ${shown(type)}, quantized or not; only plain float32 is read`);
	return {
		name,
		shape: shape.map(Number)
	};
}
async function readJson(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (error) {
		throw unloadable(file, "cannot be read", error);
	}
}
async function readBytes(directory, path) {
	if (leadsOutside(path)) throw unloadable(file, `names the weight file ${JSON.stringify(path)}, which leads outside`);
	try {
		return await readFile(join(directory, path));
	} catch (error) {
		throw unloadable(path, "cannot be read", error);
	}
}
function isActivation(value) {
	return typeof value === "string" && Object.hasOwn(activations, value);
}
function at(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}
function shown(value) {
	return JSON.stringify(value)?.slice(0, 60) ?? "nothing";
}

// src/models/read-preprocessing.ts
function readPreprocessing(text, file) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw unloadable(file, "is not JSON", error);
	}
	if (!isObject(value) || value["version"] !== 1 || !Array.isArray(value["columns"])) throw unloadable(file, "is no preprocessing of version 1");
	return {
		version: 1,
		columns: value["columns"].map((column) => encodingOf(column, file))
	};
}
function encodingOf(value, file) {
	if (isObject(value) && typeof value["name"] === "string" && typeof value["missing"] === "boolean") {
		const { kind, name, missing, mean, sd, categories, other } = value;
		if (kind === "number" && isFiniteNumber(mean) && isFiniteNumber(sd) && sd !== 0) return {
			kind,
			name,
			missing,
			mean,
			sd
		};
		if (kind === "category" && isTextList(categories) && typeof other === "boolean") return {
			kind,
			name,
			missing,
			categories,
			other
		};
	}
	throw unloadable(file, `holds a column that cannot be read: ${JSON.stringify(value).slice(0, 100)}`);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isFiniteNumber(value) {
	return typeof value === "number" && Number.isFinite(value);
}
function isTextList(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/models/tensorflow-model.ts
async function loadTensorFlowModel(directory, description) {
	const layers = await readDenseLayers(directory);
	const preprocessing = await preprocessingOf(directory, description);
	const width = encodedWidth(preprocessing);
	if (layers[0]?.inputs !== width) throw unloadable("model.json", `reads ${layers[0]?.inputs ?? 0} inputs, but the columns give ${width}`);
	return {
		backend: "javascript",
		predict: async (table) => Promise.resolve(predictDense(layers, encodeRows(table, preprocessing))),
		dispose: () => void 0
	};
}
async function preprocessingOf(directory, { signature }) {
	const file = "preprocessing.json";
	let text;
	try {
		text = await readFile(join(directory, file), "utf8");
	} catch {
		const texts = signature.inputs.filter(({ type }) => type === "string").map(({ name }) => name);
		if (texts.length > 0) throw unloadable(file, `is missing, but is needed for the columns ${texts.join(", ")}, which hold text`);
		return {
			version: 1,
			columns: signature.inputs.map(({ name }) => ({
				kind: "number",
				name,
				mean: 0,
				sd: 1,
				missing: false
			}))
		};
	}
	const preprocessing = readPreprocessing(text, file);
	const known = new Set(signature.inputs.map(({ name }) => name));
	const stranger = preprocessing.columns.find(({ name }) => !known.has(name));
	if (stranger !== void 0) throw unloadable(file, `reads the column ${JSON.stringify(stranger.name)}, which is not in the signature of the model`);
	return preprocessing;
}

// src/models/load-model.ts
async function loadModel(directory, description, context) {
	const model = await loadFormat(directory, description, context);
	return {
		...model,
		predict: async (table) => checkPredictions(await model.predict(table), table.rows, description.task)
	};
}
async function loadFormat(directory, description, context) {
	switch (description.format) {
		case "tensorflow": return loadTensorFlowModel(directory, description);
		case "onnx": return loadOnnxModel(directory, description, context);
		case "command": return loadCommandModel(directory, description, context);
	}
}

export { profileTable as a, writeCsv as c, standardise as i, encodeRows as n, rankCategories as o, fitPreprocessing as r, activations as s, loadModel as t };