import { U as init_errors, W as messageOf, z as UserError } from "./kernel.js";

// src/models/model.ts
init_errors();
const longestPrediction = 18e5;
function unloadable(file, reason, cause, todo) {
	const said = cause === void 0 ? void 0 : messageOf(cause).replace(/[\p{Cc}\s]+/gu, " ").trim().slice(0, 500);
	return new UserError("CAIRN_MODEL_UNLOADABLE", {
		where: file,
		what: said === void 0 ? reason : `${reason} (${said})`,
		...todo !== void 0 && { todo }
	}, { cause });
}
function checkPredictions(predictions, { rows, task, rounding }, onClamped) {
	if (predictions.length !== rows) throw invalid(`The model gave ${predictions.length} predictions for ${rows} rows`);
	const isBinary = task === "binary";
	const at = predictions.findIndex((value) => !Number.isFinite(value) || isBinary && (value < -rounding || value > 1 + rounding));
	const value = predictions[at];
	if (value !== void 0) throw invalid(`The model predicts ${value} for row ${at + 1}`, isBinary ? "the probability of the positive class, between 0 and 1" : "a finite number", isBinary && Number.isFinite(value) ? "Did you forget the sigmoid? Let the model end in it, or say that it gives logits: train.output: {logits: true}." : void 0);
	if (!isBinary) return predictions;
	let clamped = 0;
	const probabilities = predictions.map((probability) => {
		if (probability >= 0 && probability <= 1) return probability;
		clamped++;
		return probability < 0 ? 0 : 1;
	});
	if (clamped > 0) onClamped(clamped);
	return probabilities;
}
function invalid(what, expected, todo) {
	return new UserError("CAIRN_PREDICTION_INVALID", {
		what,
		...expected !== void 0 && { expected },
		...todo !== void 0 && { todo }
	});
}

// src/models/model-output.ts
init_errors();
function wantedOf({ task, signature }) {
	const [output] = signature.outputs;
	return {
		task,
		from: output?.from ?? {},
		positive: output?.positive,
		isEarlier: signature.order === void 0
	};
}
function tellsClass({ from, positive }, classes) {
	return from.column !== void 0 || positive !== void 0 || classes !== void 0;
}
function predictionsIn(numbers, wanted) {
	const { data, rows, file } = numbers;
	const width = data.length / rows;
	if (!Number.isInteger(width) || width === 0) throw new UserError("CAIRN_PREDICTION_INVALID", {
		where: file,
		what: `gives ${data.length} numbers for ${rows} rows`,
		expected: "one number a row, or a fixed count of them"
	});
	const column = columnIn(numbers, width, wanted);
	const isSoftmax = wanted.from.logits === true && width > 1 && wanted.from.column === void 0;
	if (isSoftmax) requireNoMirror(numbers, width);
	const answer = answerOf(wanted, isSoftmax, width);
	return Float64Array.from({ length: rows }, (_, row) => answer(data, row * width, column));
}
function answerOf({ from }, isSoftmax, width) {
	if (isSoftmax) return (data, start, column) => softmax(data, start, width, column);
	if (from.logits === true) return (data, start, column) => 1 / (1 + Math.exp(-(data[start + column] ?? NaN)));
	return (data, start, column) => data[start + column] ?? NaN;
}
function softmax(data, start, width, column) {
	const own = data[start + column] ?? NaN;
	let sum = 0;
	for (let i = 0; i < width; i++) sum += Math.exp((data[start + i] ?? NaN) - own);
	return 1 / sum;
}
function columnIn({ classes, file }, width, { task, from, positive, isEarlier }) {
	if (isEarlier) return width - 1;
	if (from.column !== void 0) {
		if (from.column < width) return from.column;
		throw unclear(file, `gives ${width} numbers a row, so it has no column ${from.column}`, "a column that it has", `Correct train.output: {column: …}.`);
	}
	return task === "regression" ? valueColumn(width, file) : classColumn({
		classes,
		file
	}, width, positive);
}
function valueColumn(width, file) {
	if (width === 1) return 0;
	const columns = Array.from({ length: width }, (_, i) => i);
	throw unclear(file, `gives ${width} numbers a row, and nothing says which is the value`, "one number a row", `Name it in cairn.yaml: train.output: {column: ${width > 10 ? `0 to ${width - 1}` : columns.join(" or ")}}.`);
}
function classColumn({ classes, file }, width, positive) {
	const kinds = classes?.length === Math.max(2, width) ? classes : void 0;
	if (width > 2) throw unclear(file, `gives ${width} numbers a row, as of ${width} classes${classes === void 0 ? "" : ` (${classes.map(quoted).join(", ")})`}, but the task is binary`, "one probability a row, or those of two classes", "Train on two classes, or, where one of the columns is the probability, name it: train.output: {column: …}.");
	const at = kinds && positiveAt(kinds, positive, file);
	if (width === 2) return at ?? 1;
	if (at === 0) throw unclear(file, `gives one number a row, and its classes are ${(kinds ?? []).map(quoted).join(" and ")}, the positive one first`, "to know whose probability the number is", "Where it is that of the positive class, say so: train.output: {column: 0}.");
	return 0;
}
function positiveAt(classes, positive, file) {
	const names = classes.map(asName);
	if (positive === void 0 && names.includes("0") && names.includes("1")) return names.indexOf("1");
	const at = positive === void 0 ? -1 : names.indexOf(asName(positive));
	if (at !== -1) return at;
	throw unclear(file, positive === void 0 ? `has the classes ${classes.map(quoted).join(" and ")}, and nothing says which is the positive one` : `has the classes ${classes.map(quoted).join(" and ")}, and positive is ${quoted(positive)}`, "to know whose probability to take", `Name it in cairn.yaml, under the model: positive: ${classes.map(quoted).join(" or ")}.`);
}
function requireNoMirror({ data, rows, file }, width) {
	if (width !== 2 || rows < 2) return;
	for (let row = 0; row < rows; row++) if (data[2 * row] !== -(data[2 * row + 1] ?? 0)) return;
	throw unclear(file, "gives two columns, each the negative of the other: scores of one decision, not logits of two classes", "to know which column is the logit of the positive class", "Name it beside the logits: train.output: {logits: true, column: 1}, whose sigmoid is taken.");
}
function unclear(where, what, expected, todo) {
	return new UserError("CAIRN_OUTPUT_UNCLEAR", {
		where,
		what,
		expected,
		todo
	});
}
function asName(name) {
	const text = String(name).toLowerCase();
	return text === "true" ? "1" : text === "false" ? "0" : text;
}
function quoted(name) {
	return JSON.stringify(name);
}

export { checkPredictions as a, wantedOf as i, tellsClass as n, longestPrediction as o, unclear as r, unloadable as s, predictionsIn as t };