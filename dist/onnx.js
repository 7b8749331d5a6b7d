import { H as messageOf, L as UserError, V as init_errors, x as counted } from "./chunks/kernel.js";
import { t as columnOf } from "./chunks/table.js";
import { n as nativePart, r as prepareNative, t as init_native } from "./chunks/native.js";
import { r as unloadable } from "./chunks/model.js";
import { join } from "node:path";
import { readdir } from "node:fs/promises";
import { Worker } from "node:worker_threads";

// src/models/onnx-session.ts
init_errors();
init_native();
const most = 8192;
async function openOnnxSession(directory, { signature }) {
	const files = (await readdir(directory)).filter((name) => name.toLowerCase().endsWith(".onnx"));
	const [file] = files;
	if (file === void 0 || files.length > 1) throw unloadable(directory, `holds ${counted(files.length, "file")} *.onnx where one is expected`);
	await prepareNative("onnxruntime");
	const runtime = nativePart("onnxruntime");
	const session = await runtime.InferenceSession.create(join(directory, file), { logSeverityLevel: 4 }).catch((error) => {
		throw unloadable(file, "is no ONNX model that ONNX Runtime loads", error);
	});
	const names = signature.inputs.map(({ name }) => name);
	const feed = feedOf(runtime, session, signature, file);
	return {
		backend: "onnxruntime",
		dispose: () => void session.release(),
		predict: async (table) => {
			const predictions = new Float64Array(table.rows);
			const columns = names.map((name) => columnOf(table, name));
			for (let start = 0; start < table.rows; start += most) {
				const rows = Math.min(most, table.rows - start);
				const outputs = await session.run(feed(columns, start, rows));
				predictions.set(answers(outputs, session.outputNames, rows, file), start);
			}
			return predictions;
		}
	};
}
function feedOf(runtime, session, { inputs }, file) {
	const typeOf = new Map(session.inputMetadata.map((metadata) => [metadata.name, metadata.isTensor ? metadata.type : "other"]));
	const names = inputs.map(({ name }) => name);
	const [only] = session.inputNames;
	if (session.inputNames.length === names.length && names.every((name) => typeOf.has(name))) return (columns, start, rows) => Object.fromEntries(columns.map((column, i) => [names[i] ?? "", columnTensor(runtime, column, typeOf.get(names[i] ?? "") ?? "", start, rows)]));
	const texts = inputs.filter(({ type }) => type === "string").map(({ name }) => name);
	if (session.inputNames.length === 1 && only !== void 0 && texts.length === 0) return (columns, start, rows) => ({ [only]: matrix(runtime, columns, typeOf.get(only) ?? "", start, rows) });
	throw unloadable(file, `reads the inputs ${session.inputNames.join(", ")}, but the features are ${names.join(", ")}; expected is one input for each by name, or a single matrix of numbers`);
}
function columnTensor(runtime, column, type, start, rows) {
	const shape = [rows, 1];
	if (type === "string") return new runtime.Tensor("string", Array.from({ length: rows }, (_, i) => (column.kind === "string" ? column.values[start + i] : column.values[start + i]?.toString()) ?? ""), shape);
	return numberTensor(runtime, column.kind === "number" ? column.values.subarray(start, start + rows) : Float64Array.from(column.values.slice(start, start + rows), (text) => Number(text ?? NaN)), type, shape);
}
function matrix(runtime, columns, type, start, rows) {
	const values = new Float64Array(rows * columns.length);
	for (const [j, column] of columns.entries()) for (let i = 0; i < rows; i++) values[i * columns.length + j] = column.kind === "number" ? column.values[start + i] ?? NaN : NaN;
	return numberTensor(runtime, values, type, [rows, columns.length]);
}
function numberTensor(runtime, values, type, shape) {
	if (type === "float64") return new runtime.Tensor("float64", values.slice(), shape);
	if (type === "int64") return new runtime.Tensor("int64", BigInt64Array.from(values, (value) => BigInt(Number.isNaN(value) ? 0 : Math.trunc(value))), shape);
	if (type === "int32") return new runtime.Tensor("int32", Int32Array.from(values), shape);
	if (type === "bool") return new runtime.Tensor("bool", Uint8Array.from(values), shape);
	return new runtime.Tensor("float32", Float32Array.from(values), shape);
}
function answers(outputs, names, rows, file) {
	for (const name of names.toReversed()) {
		const data = outputs[name]?.data;
		if (!(data instanceof Float32Array || data instanceof Float64Array) || data.length % rows !== 0) continue;
		const width = data.length / rows;
		return Float64Array.from({ length: rows }, (_, i) => data[i * width + width - 1] ?? NaN);
	}
	throw unloadable(file, `gives no output of numbers, one or more a row (outputs: ${names.join(", ")}; convert with zipmap off)`);
}

// src/models/onnx-answer.ts
function onnxAnswers() {
	let model;
	return async (question) => {
		try {
			if (model === void 0) {
				const { directory, signature } = question;
				model = openOnnxSession(directory, { signature });
				await model;
			} else if (question !== void 0) return { predictions: await (await model).predict(question) };
			return { predictions: /* @__PURE__ */ new Float64Array() };
		} catch (error) {
			if (error instanceof UserError) return {
				code: error.code,
				mistakes: error.mistakes
			};
			return { failure: messageOf(error) };
		}
	};
}

// src/cli/onnx-main.ts
const answer = onnxAnswers();
process.on("message", ({ question }) => {
	answer(question).then((given) => process.send?.(given));
});
process.once("disconnect", () => {
	process.exit();
});
new Worker(`setInterval(() => { if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL'); }, 1000);`, { eval: true }).unref();

export {  };