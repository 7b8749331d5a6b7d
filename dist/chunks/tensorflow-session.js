import { n as rowsOfColumns } from "./row-numbers.js";
import { It as init_errors, Lt as messageOf } from "./kernel.js";
import { a as weightNames, c as encodeRows, f as numberColumns, i as layersIn, l as encodedWidth, n as readWeightFiles, o as fieldOf, p as preprocessingOf, r as asKeras2, s as shown, t as readModelJson } from "./weight-files.js";
import { c as unloadable, i as wantedOf, t as predictionsIn } from "./model-output.js";
import { t as openTensorFlow } from "./open-tensorflow.js";
import { n as requireOneEach, r as severalOutputs, t as outputsOfTargets } from "./target-outputs.js";

// src/models/tensorflow-session.ts
init_errors();
const file = "model.json";
const most = 8192;
async function openTensorFlowSession(directory, description) {
	const document = await readModelJson(directory);
	const groups = await readWeightFiles(directory, document);
	const isGraph = fieldOf(document, "format") === "graph-model" || Array.isArray(fieldOf(fieldOf(document, "modelTopology"), "node"));
	const { tf } = await openTensorFlow();
	const artifacts = {
		weightSpecs: groups.flatMap(({ specifications }) => [...specifications]),
		weightData: joined(groups.map(({ bytes }) => bytes))
	};
	const network = await (isGraph ? graphNetwork(tf, document, artifacts) : layersNetwork(tf, document, artifacts)).catch((error) => {
		throw unloadable(file, "is no model that TensorFlow.js loads", error);
	});
	const preprocessing = await preprocessingOf(directory, description);
	const wanted = wantedOf(description);
	const outputs = chooseOutputs(network, wanted);
	const feed = feedOf(tf, network, description.signature, preprocessing);
	return {
		backend: "tensorflow.js",
		tellsClass: () => wanted.classes.length === 0,
		rounding: 1e-5,
		dispose: () => {
			network.dispose();
		},
		predict: async (table) => {
			const inputs = feed(table);
			const data = [];
			for (let start = 0; start < table.rows; start += most) {
				const rows = Math.min(most, table.rows - start);
				const fed = inputs.map((one) => one(start, rows));
				const answers = await runOn(tf, network, fed);
				const columns = await Promise.all(outputs.map(async (at) => numbersOf(answers[at], rows)));
				if (columns.length > 1) requireOneEach(columns, wanted.targets, {
					rows,
					file
				});
				for (const value of rowsOfColumns(columns)) data.push(value);
				tf.dispose([...fed, ...answers]);
			}
			return predictionsIn({
				data,
				rows: table.rows,
				classes: void 0,
				file
			}, wanted);
		}
	};
}
async function numbersOf(answer, rows) {
	if (answer?.shape[0] === rows) return Float64Array.from(await answer.data());
	throw unloadable(file, `gives an output of shape [${answer?.shape.join(", ") ?? ""}] for ${rows} rows; expected is one line a row`);
}
async function layersNetwork(tf, document, artifacts) {
	const { kind, layers: listed } = layersIn(document);
	if (listed.length === 0) throw new Error(`it has no layers, and its class is ${shown(kind)}`);
	const layers = await import("../vendor/tensorflow-tfjs-layers.js");
	await import("../vendor/tensorflow-tfjs-core2.js").catch(() => void 0);
	const nameOf = weightNames(document);
	const model = await layers.loadLayersModel(tf.io.fromMemory({
		modelTopology: asKeras2(fieldOf(document, "modelTopology")),
		weightSpecs: artifacts.weightSpecs.map((one) => ({
			...one,
			name: nameOf(one.name)
		})),
		weightData: artifacts.weightData
	}));
	return {
		inputs: model.inputs.map(({ name, shape, dtype }) => ({
			name,
			shape,
			dtype
		})),
		outputNames: model.outputs.map(({ name }) => name),
		outputLayers: model.outputNames,
		run: async (inputs) => {
			const answer = model.predict([...inputs]);
			return Promise.resolve(Array.isArray(answer) ? answer : [answer]);
		},
		dispose: () => void model.dispose()
	};
}
async function graphNetwork(tf, document, artifacts) {
	const nodes = fieldOf(fieldOf(document, "modelTopology"), "node");
	if (!Array.isArray(nodes) || nodes.length === 0) throw new Error("it is an empty graph model");
	const model = await (await import("../vendor/tensorflow-tfjs-converter.js")).loadGraphModel(tf.io.fromMemory({
		modelTopology: fieldOf(document, "modelTopology"),
		format: "graph-model",
		...fieldOf(document, "signature") !== void 0 && { signature: fieldOf(document, "signature") },
		...fieldOf(document, "userDefinedMetadata") !== void 0 && { userDefinedMetadata: fieldOf(document, "userDefinedMetadata") },
		...artifacts
	}));
	return {
		inputs: model.inputs.map(({ name, shape, dtype }) => ({
			name,
			dtype,
			...shape && { shape }
		})),
		outputNames: model.outputNodes,
		outputLayers: [],
		run: async (inputs) => {
			const named = Object.fromEntries(model.inputs.map(({ name }, i) => [name, inputs[i]]).filter(([, tensor]) => tensor !== void 0));
			const answer = await model.executeAsync(named, [...model.outputNodes]);
			return Array.isArray(answer) ? answer : [answer];
		},
		dispose: () => {
			model.dispose();
		}
	};
}
async function runOn(tf, network, inputs) {
	try {
		return await network.run(inputs);
	} catch (error) {
		if (tf.getBackend() === "cpu" || !messageOf(error).includes("not registered for the backend")) throw error;
		await import("../vendor/tensorflow-tfjs-backend-cpu.js");
		await tf.setBackend("cpu");
		return network.run(inputs);
	}
}
function chooseOutputs({ outputNames, outputLayers }, wanted) {
	const { from, isEarlier } = wanted;
	const names = outputNames.map(plain);
	const placeOf = (name) => Math.max(names.indexOf(name), outputLayers.indexOf(name));
	const given = {
		...wanted,
		outputs: wanted.outputs.map(plain)
	};
	const ofTargets = outputsOfTargets([...names, ...outputLayers], given, file);
	if (ofTargets !== void 0) return ofTargets.map(placeOf);
	if (isEarlier || names.length === 1) return [names.length - 1];
	const at = from.name === void 0 ? -1 : placeOf(plain(from.name));
	if (at !== -1) return [at];
	throw severalOutputs(outputNames, wanted, file, "");
}
function feedOf(tf, { inputs }, signature, preprocessing) {
	const columns = preprocessing ?? numberColumns(signature);
	const refuseMissing = preprocessing === void 0;
	const [only] = inputs;
	if (only !== void 0 && inputs.length === 1) {
		requireWidth(only, encodedWidth(columns));
		return (table) => [tensorsOf(tf, only, encodeRows(table, columns, { refuseMissing }))];
	}
	const byName = inputs.flatMap((input) => {
		const column = columns.columns.find(({ name }) => name === plain(input.name));
		return column === void 0 ? [] : [{
			input,
			one: {
				version: 1,
				columns: [column]
			}
		}];
	});
	if (byName.length !== inputs.length || inputs.length !== columns.columns.length) throw unloadable(file, `reads the inputs ${inputs.map(({ name }) => name).join(", ")}, but the features are ${signature.inputs.map(({ name }) => name).join(", ")}; expected is one input for each by name, or a single one of all`);
	return (table) => byName.map(({ input, one }) => tensorsOf(tf, input, encodeRows(table, one, { refuseMissing })));
}
function tensorsOf(tf, { dtype }, encoded) {
	const type = dtype === "int32" || dtype === "bool" ? dtype : "float32";
	return (start, rows) => tf.tensor2d(dense(encoded, start, rows), [rows, encoded.width], type);
}
function requireWidth({ shape = [] }, width) {
	const wants = shape.at(-1);
	if (shape.length === 2 && typeof wants === "number" && wants > 0 && wants !== width) throw unloadable(file, `reads ${wants} inputs, but the columns give ${width}`);
	if (shape.length > 2) throw unloadable(file, `reads an input of shape [${shape.map((size) => size ?? "n").join(", ")}], but the columns give [n, ${width}]`);
}
function dense({ width, starts, positions, values }, start, rows) {
	const matrix = new Float32Array(rows * width);
	for (let i = 0; i < rows; i++) for (let at = starts[start + i] ?? 0; at < (starts[start + i + 1] ?? 0); at++) matrix[i * width + (positions[at] ?? 0)] = values[at] ?? 0;
	return matrix;
}
function plain(name) {
	return name.replace(/:\d+$/, "").replace(/^serving_default_/, "");
}
function joined(buffers) {
	const bytes = Buffer.concat(buffers);
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

export { openTensorFlowSession };