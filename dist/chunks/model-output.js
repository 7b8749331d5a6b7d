import { It as init_errors, Lt as messageOf, M as firstOnes, Mt as UserError, R as quoted$1, z as counted } from "./kernel.js";
import { n as severalTargets, t as answerWidth } from "./answer-width.js";
import { t as arrangeColumns } from "./arrange-columns.js";

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
const sumTolerance = .001;
function checkPredictions(predictions, { rows, task, signature, rounding, format }, onClamped) {
	const width = answerWidth(signature);
	if (predictions.length !== rows * width) throw invalid(`The model gave ${predictions.length} predictions for ${rows} rows${width === 1 ? "" : ` of ${width} ${task === "multiclass" ? "classes" : "targets"}`}`);
	const { lowest, highest, expected } = wantedNumbers[task];
	const at = predictions.findIndex((value) => !Number.isFinite(value) || value < lowest - rounding || value > highest + rounding);
	const value = predictions[at];
	if (value !== void 0) throw invalid(`The model predicts ${value} for row ${Math.floor(at / width) + 1}${targetAt(signature, at)}`, expected, highest === 1 && Number.isFinite(value) ? forgotten(width, format) : void 0);
	let clamped = 0;
	const within = predictions.map((number) => {
		if (number >= lowest && number <= highest) return number;
		clamped++;
		return number < lowest ? lowest : highest;
	});
	if (task === "multiclass") requireSums(within, width, {
		rounding,
		format
	});
	if (clamped > 0) onClamped(clamped);
	return within;
}
const probabilities = {
	lowest: 0,
	highest: 1
};
const wantedNumbers = {
	binary: {
		...probabilities,
		expected: "the probability of the positive class, between 0 and 1"
	},
	multiclass: {
		...probabilities,
		expected: "the probability of each class, between 0 and 1"
	},
	regression: {
		lowest: -Infinity,
		highest: Infinity,
		expected: "a finite number"
	},
	count: {
		lowest: 0,
		highest: Infinity,
		expected: "a mean count, 0 or more"
	}
};
function targetAt(signature, at) {
	const targets = severalTargets(signature);
	return targets.length === 0 ? "" : `, target ${quoted$1(targets[at % targets.length] ?? "")}`;
}
function requireSums(predictions, width, { rounding, format }) {
	for (let row = 0; row * width < predictions.length; row++) {
		const sum = predictions.subarray(row * width, (row + 1) * width).reduce((a, b) => a + b, 0);
		if (Math.abs(sum - 1) > Math.max(sumTolerance, rounding * width)) throw invalid(`The probabilities of row ${row + 1} have the sum ${Number(sum.toPrecision(6))}`, "probabilities of classes that exclude each other, with a sum of 1", forgotten(width, format));
	}
}
function forgotten(width, format) {
	if (format === "command") return `Let the command answer ${width === 1 ? "the probability of the positive class" : "probabilities, such as predict_proba of scikit-learn gives"}, not scores, labels or counts.`;
	return `Did you forget the ${width === 1 ? "sigmoid" : "softmax"}? Let the model end in it, or say that it gives logits: train.output: {logits: true}.`;
}
function invalid(what, expected, todo) {
	return new UserError("CAIRN_PREDICTION_INVALID", {
		what,
		...expected !== void 0 && { expected },
		...todo !== void 0 && { todo }
	});
}

// src/models/softmax.ts
function softmaxInto(into, sums, { start, width }) {
	let most = -Infinity;
	for (let i = start; i < start + width; i++) most = Math.max(most, sums[i] ?? NaN);
	let total = 0;
	for (let i = start; i < start + width; i++) total += Math.exp((sums[i] ?? NaN) - most);
	for (let i = start; i < start + width; i++) into[i] = Math.exp((sums[i] ?? NaN) - most) / total;
	return most + Math.log(total);
}
function softmaxRows(sums, width) {
	const probabilities = new Float64Array(sums.length);
	for (let start = 0; start < sums.length; start += width) softmaxInto(probabilities, sums, {
		start,
		width
	});
	return probabilities;
}

// src/models/model-output.ts
init_errors();
function wantedOf({ task, signature }) {
	const [output] = signature.outputs;
	return {
		task,
		from: output?.from ?? {},
		positive: output?.positive,
		classes: output?.classes ?? [],
		targets: severalTargets(signature),
		outputs: namedOutputs(signature),
		isEarlier: signature.order === void 0
	};
}
function namedOutputs({ outputs }) {
	const names = outputs.map(({ from }) => from?.name).filter((name) => name !== void 0);
	return new Set(names).size > 1 ? names : [];
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
	if (wanted.classes.length > 0) return probabilitiesIn(numbers, width, wanted);
	if (wanted.targets.length > 0) return valuesIn(numbers, width, wanted.targets);
	const { column: stated, logits = false } = wanted.from;
	const column = columnIn(numbers, width, wanted);
	const isSoftmax = logits && width > 1 && stated === void 0;
	if (isSoftmax) requireNoMirror(numbers, width);
	const answers = arrangeColumns(isSoftmax ? softmaxRows(data, width) : data, width, [column]);
	return logits && !isSoftmax ? answers.map((logit) => 1 / (1 + Math.exp(-logit))) : answers;
}
function probabilitiesIn({ data, classes: own, file }, width, { classes, from }) {
	const columns = columnsOfClasses(own?.length === width ? own : void 0, width, {
		classes,
		file
	});
	return arrangeColumns(from.logits === true ? softmaxRows(data, width) : data, width, columns);
}
function valuesIn({ data, file }, width, targets) {
	if (width === targets.length) return Float64Array.from(data);
	throw unclear(file, `gives ${counted(width, "number")} a row, and there are ${targets.length} targets (${firstOnes(targets.map(quoted), 10)})`, "one number for each target, in their order", "Let the model give one for each, in one output or in one named after each; or name the targets that it has, in its order, in cairn.yaml: target: […].");
}
function columnsOfClasses(own, width, { classes, file }) {
	const some = (names) => firstOnes(names.map(quoted), 10);
	if (own === void 0) {
		if (width === classes.length) return [...classes.keys()];
		throw unclear(file, `gives ${width} numbers a row, and there are ${classes.length} classes (${some(classes)})`, "the probability of each class", "Let the model give one for each, or name its classes in their order in cairn.yaml, under the model: classes: […].");
	}
	const names = own.map(String);
	const unknown = own.filter((name) => !classes.includes(String(name)));
	if (unknown.length > 0) throw unclear(file, `has the class${unknown.length === 1 ? "" : "es"} ${some(unknown)}, and the classes of the target are ${some(classes)}`, "classes of the target", "Train on the values of the target as they are, or name every class in cairn.yaml, under the model: classes: […].");
	return classes.map((name) => names.indexOf(name));
}
function columnIn({ classes, file }, width, { task, from, positive, isEarlier }) {
	if (isEarlier) return width - 1;
	if (from.column !== void 0) {
		if (from.column < width) return from.column;
		throw unclear(file, `gives ${width} numbers a row, so it has no column ${from.column}`, "a column that it has", `Correct train.output: {column: …}.`);
	}
	return task === "binary" ? classColumn({
		classes,
		file
	}, width, positive) : valueColumn(width, file);
}
function valueColumn(width, file) {
	if (width === 1) return 0;
	const columns = Array.from({ length: width }, (_, i) => i);
	throw unclear(file, `gives ${width} numbers a row, and nothing says which is the value`, "one number a row", `Name it in cairn.yaml: train.output: {column: ${width > 10 ? `0 to ${width - 1}` : columns.join(" or ")}}.`);
}
function classColumn({ classes, file }, width, positive) {
	const kinds = classes?.length === Math.max(2, width) ? classes : void 0;
	if (width > 2) throw unclear(file, `gives ${width} numbers a row, as of ${width} classes${classes === void 0 ? "" : ` (${classes.map(quoted).join(", ")})`}, but the task is binary`, "one probability a row, or those of two classes", "For several classes there is task: multiclass. Where one of the columns is the probability, name it: train.output: {column: …}.");
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

export { softmaxInto as a, unloadable as c, wantedOf as i, tellsClass as n, checkPredictions as o, unclear as r, longestPrediction as s, predictionsIn as t };