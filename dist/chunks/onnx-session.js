import { n as rowsOfColumns } from "./row-numbers.js";
import { t as columnOf } from "./table.js";
import { It as init_errors, Mt as UserError, z as counted } from "./kernel.js";
import { c as unloadable, i as wantedOf, n as tellsClass, r as unclear, t as predictionsIn } from "./model-output.js";
import { n as predictsClass } from "./task-kinds.js";
import { n as requireOneEach, r as severalOutputs, t as outputsOfTargets } from "./target-outputs.js";
import { t as leadsOutside } from "./leads-outside.js";
import { a as prepareNative, n as nativePart, t as init_native } from "./native.js";
import { join } from "node:path";
import { open, readFile, readdir, stat } from "node:fs/promises";

// src/models/half-floats.ts
const Half = globalThis.Float16Array;
function hideHalfFloats() {
	Reflect.deleteProperty(globalThis, "Float16Array");
}
function toHalfBits(values) {
	return new Uint16Array(Half.from(values).buffer);
}
function fromHalfBits(bits) {
	return Float64Array.from(new Half(Uint16Array.from(bits).buffer));
}

// src/models/model-file.ts
async function modelFile(directory) {
	const all = await readdir(directory);
	const files = all.filter((name) => name.toLowerCase().endsWith(".onnx"));
	const [file] = files;
	for (const name of file === void 0 ? all : files) {
		const foreign = await foreignKind(join(directory, name), name);
		if (foreign !== void 0) throw unloadable(name, foreign.what, void 0, foreign.todo);
	}
	if (file === void 0 || files.length > 1) throw unloadable("the folder of the model", `holds ${counted(files.length, "file")} *.onnx where one is expected`);
	return file;
}
const byItself = "or keep the file and let a command of yours predict: format: command, with predict.";
async function foreignKind(path, name) {
	const handle = await open(path).catch(() => void 0);
	if (handle === void 0) return void 0;
	try {
		const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
		if (buffer[0] === 128 && (buffer[1] ?? 0) >= 2 && (buffer[1] ?? 0) <= 5 || /\.(pkl|pickle|joblib|sav)$/i.test(name)) return {
			what: "is a Python pickle, which only the Python that wrote it can read, and which may run any code",
			todo: `Convert the model with skl2onnx (to_onnx) to keep format: onnx, ${byItself}`
		};
		if (buffer.subarray(0, 4).toString("latin1") === "PK") return {
			what: "is an archive, as torch.save and Keras write them, and no ONNX",
			todo: `Export the model with torch.onnx.export or tf2onnx to keep format: onnx, ${byItself}`
		};
		if (buffer.subarray(1, 4).toString("latin1") === "HDF") return {
			what: "is an HDF5 file, as Keras writes them, and no ONNX",
			todo: `Export the model with tf2onnx, or with tensorflowjs_converter for format: tensorflow, ${byItself}`
		};
		return;
	} finally {
		await handle.close();
	}
}

// src/models/onnx-feed.ts
init_errors();
function feedOf(runtime, session, { inputs, order }, file) {
	const metadata = session.inputMetadata.map((input) => {
		if (input.isTensor) return input;
		throw unloadable(file, `reads the input ${input.name}, which is no tensor`);
	});
	const byName = new Map(metadata.map((input) => [input.name, input]));
	const batch = batchOf(metadata, file);
	const described = inputs.map((input) => ({
		input,
		tensor: byName.get(input.name)
	}));
	if (metadata.length === inputs.length && described.every(({ tensor }) => tensor !== void 0)) return {
		batch,
		feed: columnsFeed(runtime, described.flatMap(({ input, tensor }) => tensor === void 0 ? [] : [{
			input,
			tensor
		}]), file)
	};
	const [only] = metadata;
	const [first] = inputs;
	if (metadata.length === 1 && only !== void 0 && inputs.length === 1 && first !== void 0) return {
		batch,
		feed: columnsFeed(runtime, [{
			input: first,
			tensor: only
		}], file)
	};
	const isText = only?.type === "string";
	const strangers = inputs.filter(({ type }) => type === "string" !== isText).map(({ name }) => name);
	if (metadata.length === 1 && only !== void 0 && strangers.length === 0) return {
		batch,
		feed: matrixFeed(runtime, only, inputs, order, file)
	};
	const names = inputs.map(({ name }) => name).join(", ");
	throw unloadable(file, `reads the inputs ${session.inputNames.join(", ")}, but the features are ${names}; expected is one input for each by name, or a single matrix of numbers`, void 0, metadata.length === 1 ? `The features ${strangers.join(", ")} hold ${isText ? "numbers" : "texts"}, and a matrix holds one kind: export the whole pipeline with one input a column.` : "Name the inputs of the model as the features, and list in features what it reads and nothing else.");
}
function batchOf(inputs, file) {
	const sizes = new Set(inputs.map(({ shape }) => fixedSize(shape[0])).filter((size) => size !== void 0));
	if (sizes.size > 1) throw unloadable(file, `asks for ${[...sizes].join(" and ")} rows at once`);
	return [...sizes][0];
}
function fixedSize(size) {
	return typeof size === "number" && size > 0 && size < 2 ** 32 - 1 ? size : void 0;
}
function columnsFeed(runtime, inputs, file) {
	for (const { tensor } of inputs) requireShape(tensor, 1, file);
	return (columns, start, rows) => Object.fromEntries(inputs.map(({ input, tensor }, i) => {
		const column = columns[i];
		const shape = tensor.shape.length === 1 ? [rows] : [rows, 1];
		const cells = [{
			input,
			column
		}];
		return [tensor.name, tensorOf(runtime, tensor, cells, {
			start,
			rows,
			shape
		})];
	}));
}
function matrixFeed(runtime, tensor, inputs, order, file) {
	requireShape(tensor, inputs.length, file);
	const positions = (order ?? inputs.map(({ name }) => name)).map((name) => inputs.findIndex((input) => input.name === name));
	return (columns, start, rows) => {
		const cells = positions.flatMap((at) => {
			const input = inputs[at];
			return input === void 0 ? [] : [{
				input,
				column: columns[at]
			}];
		});
		return { [tensor.name]: tensorOf(runtime, tensor, cells, {
			start,
			rows,
			shape: [rows, inputs.length]
		}) };
	};
}
function requireShape({ name, shape }, width, file) {
	const columns = fixedSize(shape[1]) ?? width;
	if (shape.length <= 2 && columns === width && (shape.length !== 1 || width === 1)) return;
	const shown = shape.map((size) => fixedSize(size) ?? "n").join(", ");
	throw unloadable(file, `reads the input ${name} of shape [${shown}], but the features give [n, ${width}]`, void 0, shape.length > 2 ? "A table has rows and columns alone: put what reshapes them into the model, or let a command predict (format: command)." : "List in features what the model was trained with, in any order, and nothing else.");
}
function tensorOf(runtime, tensor, cells, part) {
	if (tensor.type === "string") return new runtime.Tensor("string", textsOf(tensor, cells, part), part.shape);
	const make = Object.hasOwn(kinds, tensor.type) ? kinds[tensor.type] : void 0;
	if (make === void 0) throw unloadable(tensor.name, `is an input of ${tensor.type}, which no column gives`);
	return make(runtime, numbersOf(tensor, cells, part), part.shape);
}
const kinds = {
	float32: (runtime, values, shape) => new runtime.Tensor("float32", Float32Array.from(values), shape),
	float64: (runtime, values, shape) => new runtime.Tensor("float64", values, shape),
	float16: (runtime, values, shape) => new runtime.Tensor("float16", toHalfBits(values), shape),
	int8: (runtime, values, shape) => new runtime.Tensor("int8", Int8Array.from(values), shape),
	uint8: (runtime, values, shape) => new runtime.Tensor("uint8", Uint8Array.from(values), shape),
	int16: (runtime, values, shape) => new runtime.Tensor("int16", Int16Array.from(values), shape),
	uint16: (runtime, values, shape) => new runtime.Tensor("uint16", Uint16Array.from(values), shape),
	int32: (runtime, values, shape) => new runtime.Tensor("int32", Int32Array.from(values), shape),
	uint32: (runtime, values, shape) => new runtime.Tensor("uint32", Uint32Array.from(values), shape),
	int64: (runtime, values, shape) => new runtime.Tensor("int64", BigInt64Array.from(values, BigInt), shape),
	uint64: (runtime, values, shape) => new runtime.Tensor("uint64", BigUint64Array.from(values, BigInt), shape),
	bool: (runtime, values, shape) => new runtime.Tensor("bool", Uint8Array.from(values), shape)
};
const bounds = {
	bool: [0, 1],
	int8: [-128, 127],
	uint8: [0, 255],
	int16: [-(2 ** 15), 2 ** 15 - 1],
	uint16: [0, 2 ** 16 - 1],
	int32: [-(2 ** 31), 2 ** 31 - 1],
	uint32: [0, 2 ** 32 - 1],
	int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	uint64: [0, Number.MAX_SAFE_INTEGER]
};
const largest = {
	float32: 34028235677973366e22,
	float16: 65520
};
function numbersOf({ type }, cells, { start, rows }) {
	const values = new Float64Array(rows * cells.length);
	const [least, most] = bounds[type] ?? [];
	const limit = largest[type] ?? Infinity;
	for (const [j, { input, column }] of cells.entries()) for (let i = 0; i < rows; i++) {
		const value = numberAt(column, start + i);
		if (Number.isNaN(value) && least !== void 0) throw missing(input, start + i, type);
		if (least !== void 0 && most !== void 0) {
			if (!Number.isInteger(value) || value < least || value > most) throw misfit(input, start + i, `is ${value}, which the model's input of ${type} cannot hold`);
		} else if (Math.abs(value) >= limit) throw misfit(input, start + i, `is ${value}, which the model's input of ${type} cannot hold`);
		values[i * cells.length + j] = value;
	}
	return values;
}
function textsOf({ type }, cells, { start, rows }) {
	const texts = [];
	for (let i = 0; i < rows; i++) for (const { input, column } of cells) {
		const value = column?.kind === "string" ? column.values[start + i] : numberAt(column, start + i);
		if (value === null || value === void 0 || Number.isNaN(value)) throw missing(input, start + i, type);
		texts.push(String(value));
	}
	return texts;
}
function numberAt(column, row) {
	if (column?.kind === "number") return column.values[row] ?? NaN;
	const text = column?.values[row];
	return text === null || text === void 0 || text.trim() === "" ? NaN : Number(text);
}
function missing(input, row, type) {
	return misfit(input, row, `has no value, and the model's input of ${type} knows no missing one`, `Give a value, or say what stands for a missing one in cairn.yaml: train.fill: {${input.name}: …}.`);
}
function misfit({ name }, row, what, todo) {
	return new UserError("CAIRN_ROW_INVALID", {
		where: `column ${JSON.stringify(name)}, row ${row + 1}`,
		what,
		...todo !== void 0 && { todo }
	});
}

// src/models/onnx-output.ts
const floats = /* @__PURE__ */ new Set([
	"float32",
	"float64",
	"float16"
]);
function chooseOutput(session, graph, wanted, file) {
	const tensors = session.outputMetadata.filter((output) => output.isTensor);
	const numeric = tensors.filter(({ type }) => type !== "string");
	const known = (classes, names) => ({
		names,
		classes: classes ?? labels(tensors, graph)
	});
	const outputs = outputsOfTargets(numeric.map((output) => output.name), wanted, file);
	if (outputs !== void 0) return {
		names: outputs,
		classes: void 0
	};
	const { name } = wanted.isEarlier ? { name: numeric.findLast(({ type }) => floats.has(type))?.name } : wanted.from;
	if (name !== void 0) {
		if (numeric.some((output) => output.name === name)) return known(graph?.classesOf(name), [name]);
		throw unclear(file, `has no output of numbers ${JSON.stringify(name)}`, listOf(numeric.map((output) => output.name)), "Correct train.output: {name: …}.");
	}
	const candidates = numeric.filter(({ type }) => floats.has(type));
	const found = candidates.length === 0 && !predictsClass(wanted.task) ? numeric : candidates;
	const [only] = found;
	if (only !== void 0 && found.length === 1) return known(graph?.classesOf(only.name), [only.name]);
	const names = found.map((output) => output.name);
	const columns = columnsOf(names, labels(tensors, graph));
	if (columns !== void 0) return columns;
	if (found.length === 0) throw noNumbers(session.outputNames, wanted.task, file);
	throw severalOutputs(names, wanted, file, " of numbers");
}
function noNumbers(outputs, task, file) {
	const isClass = predictsClass(task);
	return unclear(file, `gives no output of ${isClass ? "probabilities" : "numbers"} (its outputs: ${outputs.join(", ")})`, isClass ? "probabilities, not a label" : "a number a row", "Export the model with it (in scikit-learn, a classifier that has predict_proba).");
}
function labels(outputs, graph) {
	for (const { name, type } of outputs) {
		const classes = floats.has(type) ? void 0 : graph?.classesOf(name);
		if (classes !== void 0) return classes;
	}
}
function columnsOf(names, classes) {
	if (classes?.length !== names.length) return void 0;
	return classes.every((one, i) => names[i] === `${typeof one === "number" ? "i" : "s"}${one}`) ? {
		names,
		classes
	} : void 0;
}
function listOf(names) {
	return names.length === 0 ? "an output of numbers (there is none)" : `one of ${names.join(", ")}`;
}

// src/models/protobuf.ts
init_native();
function* protoFields(bytes) {
	let at = 0;
	const varint = () => {
		let value = 0n;
		for (let shift = 0n; shift < 70n; shift += 7n) {
			const byte = bytes[at++];
			if (byte === void 0) break;
			value |= BigInt(byte & 127) << shift;
			if (byte < 128) return value;
		}
		throw new RangeError("A number of the message is cut short.");
	};
	const take = (length) => {
		at += length;
		if (at > bytes.length) throw new RangeError("A field of the message is cut short.");
		return bytes.subarray(at - length, at);
	};
	while (at < bytes.length) {
		const start = at;
		const tag = varint();
		const wire = Number(tag & 7n);
		const value = wire === 0 ? varint() : wire === 1 ? take(8) : wire === 2 ? take(Number(varint())) : wire === 5 ? take(4) : void 0;
		if (value === void 0) throw new RangeError(`The message has a field of kind ${wire}.`);
		yield {
			number: Number(tag >> 3n),
			value,
			start,
			end: at
		};
	}
}
function protoBytes(number, value) {
	const bytes = typeof value === "string" ? Buffer.from(value) : value;
	return Buffer.concat([
		varintOf(number * 8 + 2),
		varintOf(bytes.length),
		bytes
	]);
}
function protoNumber(number, value) {
	return Buffer.concat([varintOf(number * 8), varintOf(value)]);
}
function varintOf(value) {
	const bytes = [];
	let rest = value;
	while (rest > 127) {
		bytes.push(rest % 128 + 128);
		rest = Math.floor(rest / 128);
	}
	return Uint8Array.from([...bytes, rest]);
}

// src/models/onnx-graph.ts
function readOnnxGraph(bytes) {
	const graph = [...protoFields(bytes)].findLast(({ number }) => number === 7);
	const fields = graph === void 0 ? [] : [...protoFields(bytesOf(graph))];
	const nodes = fields.filter(({ number }) => number === 1).map(nodeOf);
	const outputs = new Set(fields.filter(({ number }) => number === 12).map((field) => textOf(bytesOf(field), 1)));
	const zipMaps = nodes.filter((node) => node.kind === "ZipMap" && outputs.has(node.outputs[0] ?? ""));
	const initializers = new Map(fields.filter(({ number }) => number === 5).map((field) => [textOf(bytesOf(field), 8), bytesOf(field)]));
	return {
		withoutZipMaps: zipMaps.length === 0 || graph === void 0 ? void 0 : cutZipMaps(bytes, graph, fields, zipMaps),
		classesOf: (output) => classesFrom(output, nodes, initializers),
		weightFiles: () => new Set(weightFilesIn(fields))
	};
}
function cutZipMaps(bytes, graph, fields, zipMaps) {
	const names = new Set(zipMaps.map(({ outputs }) => outputs[0]));
	const inner = bytesOf(graph);
	const parts = fields.map((field) => {
		const zipMap = zipMaps.find((node) => node.field === field);
		if (zipMap !== void 0) return protoBytes(1, Buffer.concat([
			protoBytes(1, zipMap.inputs[0] ?? ""),
			protoBytes(2, zipMap.outputs[0] ?? ""),
			protoBytes(4, "Identity")
		]));
		const name = field.number === 12 ? textOf(bytesOf(field), 1) : void 0;
		return name !== void 0 && names.has(name) ? protoBytes(12, Buffer.concat([protoBytes(1, name), protoBytes(2, protoBytes(1, protoNumber(1, 1)))])) : inner.subarray(field.start, field.end);
	});
	const cut = Buffer.concat([
		bytes.subarray(0, graph.start),
		protoBytes(7, Buffer.concat(parts)),
		bytes.subarray(graph.end)
	]);
	const named = [...protoFields(bytes)].filter(({ number }) => number === 8).map((field) => textOf(bytesOf(field), 1) ?? "");
	return named.includes("") || named.includes("ai.onnx") ? cut : Buffer.concat([cut, protoBytes(8, protoNumber(2, 13))]);
}
function* weightFilesIn(graph) {
	for (const field of graph) {
		if (field.number === 5) yield* locationOf(bytesOf(field));
		if (field.number !== 1) continue;
		for (const attribute of protoFields(bytesOf(field))) {
			if (attribute.number !== 5) continue;
			for (const part of protoFields(bytesOf(attribute))) {
				if (part.number === 5 || part.number === 10) yield* locationOf(bytesOf(part));
				if (part.number === 6 || part.number === 11) yield* weightFilesIn([...protoFields(bytesOf(part))]);
			}
		}
	}
}
function* locationOf(tensor) {
	for (const field of protoFields(tensor)) if (field.number === 13 && textOf(bytesOf(field), 1) === "location") yield textOf(bytesOf(field), 2) ?? "";
}
const picking = /* @__PURE__ */ new Set(["ArrayFeatureExtractor", "Gather"]);
const passing = /* @__PURE__ */ new Set([
	"Identity",
	"Cast",
	"Reshape",
	"Squeeze",
	"Flatten",
	"Normalizer"
]);
function classesFrom(output, nodes, initializers) {
	const maker = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node])));
	let name = output;
	for (let steps = 0; steps < 20; steps++) {
		const node = maker.get(name);
		if (node === void 0) return void 0;
		const listed = listedIn(node);
		if (listed !== void 0) return listed;
		const [first = ""] = node.inputs;
		if (picking.has(node.kind)) return tensorNames(initializers.get(first) ?? constantOf(maker.get(first)));
		if (!passing.has(node.kind)) return void 0;
		name = first;
	}
}
function listedIn(node) {
	return listIn(node, "classlabels_strings", 9) ?? listIn(node, "classlabels_int64s", 8) ?? listIn(node, "classlabels_ints", 8) ?? (node.kind === "LabelEncoder" ? listIn(node, "values_strings", 9) : void 0);
}
function constantOf(node) {
	const value = node?.kind === "Constant" ? node.attributes.get("value") : void 0;
	return value && bytesIn(value, 5);
}
function nodeOf(field) {
	const fields = [...protoFields(bytesOf(field))];
	const texts = (number) => fields.filter((one) => one.number === number).map((one) => decode(bytesOf(one)));
	return {
		kind: texts(4)[0] ?? "",
		inputs: texts(1),
		outputs: texts(2),
		attributes: new Map(fields.filter(({ number }) => number === 5).map((one) => [textOf(bytesOf(one), 1) ?? "", bytesOf(one)])),
		field
	};
}
function listIn(node, attribute, number) {
	const bytes = node.attributes.get(attribute);
	if (bytes === void 0) return void 0;
	const names = [];
	for (const field of protoFields(bytes)) {
		if (field.number !== number) continue;
		if (number === 9) names.push(decode(bytesOf(field)));
		else names.push(...integersOf(field));
	}
	return names.length === 0 ? void 0 : names;
}
function tensorNames(tensor) {
	if (tensor === void 0) return void 0;
	const fields = [...protoFields(tensor)];
	const type = Number(fields.find(({ number }) => number === 2)?.value ?? 0);
	if (type === 8) return fields.filter(({ number }) => number === 6).map((field) => decode(bytesOf(field)));
	const raw = fields.find(({ number }) => number === 9)?.value;
	if (raw instanceof Uint8Array) {
		const view = Buffer.from(raw);
		if (type === 6) return Array.from({ length: raw.length / 4 }, (_, i) => view.readInt32LE(4 * i));
		if (type === 7) return Array.from({ length: raw.length / 8 }, (_, i) => Number(view.readBigInt64LE(8 * i)));
		return;
	}
	const list = type === 6 ? 5 : type === 7 ? 7 : void 0;
	return list === void 0 ? void 0 : fields.filter(({ number }) => number === list).flatMap(integersOf);
}
function integersOf({ value }) {
	if (typeof value === "bigint") return [Number(BigInt.asIntN(64, value))];
	const numbers = [];
	let number = 0n;
	let shift = 0n;
	for (const byte of value) {
		number |= BigInt(byte & 127) << shift;
		shift += 7n;
		if (byte >= 128) continue;
		numbers.push(Number(BigInt.asIntN(64, number)));
		[number, shift] = [0n, 0n];
	}
	return numbers;
}
function textOf(bytes, number) {
	const found = bytesIn(bytes, number);
	return found && decode(found);
}
function bytesIn(bytes, number) {
	for (const field of protoFields(bytes)) if (field.number === number && field.value instanceof Uint8Array) return field.value;
}
function bytesOf({ value }) {
	return value instanceof Uint8Array ? value : /* @__PURE__ */ new Uint8Array();
}
function decode(bytes) {
	return Buffer.from(bytes).toString("utf8");
}

// src/models/open-onnx-runtime.ts
const largestGraph = 2 ** 31;
async function openOnnxRuntime(directory, file, part) {
	await prepareNative(part);
	hideHalfFloats();
	const runtime = nativePart(part);
	const path = join(directory, file);
	const graph = await graphIn(path);
	const source = graph?.withoutZipMaps ?? path;
	const create = async () => {
		const options = { logSeverityLevel: 4 };
		if (part === "onnxruntime") return runtime.InferenceSession.create(source, options);
		runtime.env.wasm.numThreads = 1;
		const bytes = typeof source === "string" ? await readFile(source) : source;
		const externalData = await externalFiles(directory, graph, file);
		return runtime.InferenceSession.create(bytes, {
			...options,
			externalData
		});
	};
	return {
		runtime,
		session: await create().catch((error) => {
			throw unloadable(file, "is no ONNX model that ONNX Runtime loads", error, localeHint(error));
		}),
		graph
	};
}
async function graphIn(path) {
	const { size } = await stat(path);
	if (size >= largestGraph) return void 0;
	try {
		return readOnnxGraph(await readFile(path));
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
async function externalFiles(directory, graph, file) {
	return Promise.all([...graph?.weightFiles() ?? []].map(async (path) => {
		if (leadsOutside(path)) throw new Error(`${file} names the file ${JSON.stringify(path)}, which leads outside`);
		return {
			path,
			data: await readFile(join(directory, path))
		};
	}));
}
function localeHint(error) {
	if (!(error instanceof Error) || !error.message.includes("locale")) return void 0;
	return "Set the locale C in the nodes StringNormalizer of the model when it is exported, or install the one that it names (on Debian: apt-get install locales, then locale-gen).";
}

// src/models/onnx-session.ts
const most = 8192;
async function openOnnxSession(directory, { signature, task, runtime: part = "onnxruntime" }) {
	const file = await modelFile(directory);
	const { runtime, session, graph } = await openOnnxRuntime(directory, file, part);
	const names = signature.inputs.map(({ name }) => name);
	const wanted = wantedOf({
		signature,
		task
	});
	const { feed, batch } = feedOf(runtime, session, signature, file);
	const chosen = chooseOutput(session, graph, wanted, file);
	let width = 0;
	return {
		backend: part,
		tellsClass: () => width === 1 || tellsClass(wanted, chosen.classes),
		rounding: session.outputMetadata.some((output) => output.isTensor && output.type === "float16" && chosen.names.includes(output.name)) ? .001 : 1e-5,
		dispose: () => void session.release(),
		predict: async (table) => {
			const columns = names.map((name) => columnOf(table, name));
			const data = [];
			for (let start = 0; start < table.rows; start += batch ?? most) {
				const rows = Math.min(batch ?? most, table.rows - start);
				const padded = batch === void 0 ? feed : paddedTo(batch, feed);
				const numbers = await answersTo(session, padded(columns, start, rows), chosen, batch ?? rows, file);
				for (let i = 0; i < numbers.length / (batch ?? rows) * rows; i++) data.push(numbers[i] ?? NaN);
			}
			width = data.length / table.rows;
			return predictionsIn({
				data,
				rows: table.rows,
				classes: chosen.classes,
				file
			}, wanted);
		}
	};
}
async function answersTo(session, feeds, { names }, rows, file) {
	const outputs = await session.run(feeds, [...names]);
	const columns = names.map((name) => {
		const { data, dims, type } = outputs[name] ?? {
			data: [],
			dims: [],
			type: ""
		};
		if (dims[0] !== rows && !(dims.length === 0 && rows === 1)) throw unloadable(file, `gives the output ${name} of shape [${dims.join(", ")}] for ${rows} rows; expected is one line a row`);
		if (type === "float16") return fromHalfBits(data);
		return Float64Array.from(data, Number);
	});
	if (columns.length > 1) requireOneEach(columns, names, {
		rows,
		file
	});
	return rowsOfColumns(columns);
}
function paddedTo(batch, feed) {
	return (columns, start, rows) => {
		if (rows === batch) return feed(columns, start, rows);
		return feed(columns.map((column) => {
			const at = Array.from({ length: batch }, (_, i) => start + (i < rows ? i : 0));
			return column.kind === "number" ? {
				kind: "number",
				values: Float64Array.from(at, (row) => column.values[row] ?? NaN)
			} : {
				kind: "string",
				values: at.map((row) => column.values[row] ?? null)
			};
		}), 0, batch);
	};
}

export { openOnnxSession };