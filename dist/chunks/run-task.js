import { It as init_errors, Mt as UserError, R as quoted, lt as init_digest, st as digestOf, z as counted } from "./kernel.js";
import { K as resolveCommit, N as filtersOfClone, P as withoutFilters, at as requireRepository } from "./git.js";
import { r as stableJson } from "./document.js";
import { n as predictsClass, t as plainArchitecture } from "./task-kinds.js";
import { n as markedColumns } from "./missing-markers.js";
import { i as textAt, n as numbersOf, t as columnOf } from "./table.js";
import { m as configFolder } from "./parse-config.js";
import { o as trainedModelOf, t as datasetOf } from "./config.js";
import { t as targetsOf } from "./targets.js";
import { n as loadSoundDataset } from "./load-dataset.js";
import { n as labelsOf, t as classesIn } from "./labels.js";

// src/experiments/run-id.ts
init_digest();
init_errors();
function runId(name, made) {
	const parts = {
		model: name,
		commit: made.commit,
		changes: made.changes ?? null,
		data: made.data,
		config: configurationOf(made),
		...made.backend === "tensorflow" && { backend: made.backend }
	};
	return `${name}-${digestOf(stableJson(parts)).slice(7, 19)}`;
}
function requireRunId(id) {
	if (/^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$/.test(id)) return;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "input run",
		what: `${JSON.stringify(id)} is no id of a run`,
		expected: "the output run of train"
	});
}
function configurationDigest(made) {
	return digestOf(stableJson(configurationOf(made)));
}
function configurationOf({ model, dataset }) {
	const { task, target, positive, features, train } = model;
	const { id, time, columns, missing, split } = dataset;
	return {
		task,
		target,
		...positive !== void 0 && { positive },
		features,
		train: {
			seed: 1,
			...train
		},
		dataset: {
			id,
			time,
			columns,
			...missing !== void 0 && { missing },
			split
		}
	};
}

// src/models/signature.ts
const outputNames = {
	binary: "probability",
	multiclass: "probabilities",
	regression: "prediction",
	count: "prediction"
};
function signatureOf({ task, target, features, positive, train }, dataset, classes, words = /* @__PURE__ */ new Map()) {
	const { output, fill } = train.trainer === "command" ? train : {};
	const isCommand = train.trainer === "command" && train.format === "command";
	const from = (one) => {
		if (output === void 0) return {};
		const { names, ...rest } = output;
		const name = names?.[one];
		return { from: {
			...rest,
			...name !== void 0 && { name }
		} };
	};
	const columns = markedColumns(dataset);
	return {
		inputs: features.map((name) => {
			const { type = "string", required = true, missing = [], ...contract } = columns[name] ?? {};
			const filling = fill !== void 0 && Object.hasOwn(fill, name) ? fill[name] : void 0;
			const pair = isCommand ? words.get(name) : void 0;
			return {
				name,
				type: type === "timestamp" ? "string" : type,
				required,
				...allowedBy(contract),
				...missing.length > 0 && { missing: [...missing] },
				...pair !== void 0 && { words: [...pair] },
				...filling !== void 0 && { fill: filling }
			};
		}),
		outputs: (typeof target === "string" ? [outputNames[task]] : target).map((name, one) => ({
			name,
			type: "number",
			...from(one),
			...positive !== void 0 && { positive },
			...classes.length > 0 && { classes: [...classes] }
		})),
		order: [...features]
	};
}
function allowedBy({ minimum, maximum, values }) {
	return {
		...minimum !== void 0 && { minimum },
		...maximum !== void 0 && { maximum },
		...values !== void 0 && { values: [...values] }
	};
}

// src/training/configured-trainer.ts
function configuredTrainer({ task, train }) {
	const parameters = { ...train.parameters };
	const seed = train.seed ?? 1;
	if (train.trainer === "command") return {
		format: train.format,
		...train.predict && { predict: [...train.predict] },
		...train.protocol === "lines" && { protocol: train.protocol },
		trainer: {
			kind: "command",
			command: [...train.command],
			parameters,
			seed
		}
	};
	return {
		format: "tensorflow",
		trainer: {
			kind: "tensorflow",
			architecture: train.architecture ?? plainArchitecture(task),
			parameters,
			seed
		}
	};
}

// src/data/check-labels.ts
init_errors();
const expectations = {
	binary: "0 or 1 (or false and true), in every row",
	multiclass: "one of the classes in every row",
	regression: "a number in every row",
	count: "a whole number from 0 in every row"
};
function checkLabels(table, model, split) {
	for (const target of targetsOf(model)) checkTarget(table, {
		...model,
		target
	}, split);
}
function checkTarget(table, model, split) {
	const { target, task } = model;
	const labels = labelsOf(table, model);
	const isText = task === "binary" && columnOf(table, target).kind === "string";
	const bad = labels.findIndex((label) => Number.isNaN(label) || !fits(label, task));
	if (bad !== -1) {
		const what = Number.isNaN(labels[bad]) ? "has no value" : `is ${labels[bad] ?? ""}`;
		const expected = isText ? "one of its two values in every row" : expectations[task];
		throw refused(`${target}, row ${bad + 1}`, what, expected);
	}
	if (predictsClass(task)) requireSeveral(labels, {
		...model,
		isText
	}, split);
}
function requireSeveral(labels, { target, task, positive, classes, isText }, { train }) {
	const [only, ...others] = new Set(Array.from(train, (row) => labels[row]));
	if (only === void 0 || others.length > 0) return;
	const name = task === "multiclass" ? JSON.stringify(classes?.[only]) : only;
	throw refused(target, isText ? `is ${only === 0 ? "never" : "always"} ${JSON.stringify(positive)}, the positive value, in the ${train.length} rows to learn from` : `is ${name} in all ${train.length} rows to learn from`, task === "binary" ? "rows of both classes" : "rows of several classes");
}
function fits(label, task) {
	if (task === "binary") return label === 0 || label === 1;
	return task !== "count" || Number.isInteger(label) && label >= 0;
}
function refused(where, what, expected) {
	return new UserError("CAIRN_DATA_INVALID", {
		where,
		what,
		expected
	});
}

// src/data/target-classes.ts
init_errors();
const most = 1e3;
function targetClasses({ task, target, classes }, { columns }, table) {
	if (task !== "multiclass" || typeof target !== "string") return [];
	const stated = classes ?? columns[target]?.values;
	if (stated !== void 0) return stated.map(String);
	const found = classesIn(table, target);
	if (found.length <= most) return found;
	throw new UserError("CAIRN_DATA_INVALID", {
		where: target,
		what: `has ${found.length} different values, more than ${most}`,
		expected: "one of some classes in every row",
		todo: "For a number there are the tasks regression and count."
	});
}

// src/data/split.ts
init_errors();
function splitRows(table, dataset) {
	const { by = dataset.time === void 0 ? "random" : "time", test = .2, seed = 1 } = dataset.split ?? {};
	const split = by === "time" ? splitByTime(table, dataset, test) : splitAtRandom(table, dataset, test, seed);
	if (split.train.length > 0 && split.test.length > 0) return split;
	throw new UserError("CAIRN_DATA_INVALID", {
		what: `The ${table.rows} rows cannot be split into rows to learn from (${split.train.length}) and rows to test (${split.test.length})`,
		todo: "Give more rows, or another share of test rows (split.test)."
	});
}
function splitByTime(table, dataset, share) {
	const times = numbersOf(table, dataset.time ?? "");
	const untimed = times.findIndex((time) => Number.isNaN(time));
	if (untimed !== -1) throw new UserError("CAIRN_DATA_INVALID", {
		where: `column ${dataset.time ?? ""}`,
		what: `has no value in row ${untimed + 1}, so the rows cannot be split by time`
	});
	const ids = dataset.id === void 0 ? void 0 : columnOf(table, dataset.id);
	const compareIds = (a, b) => {
		if (ids === void 0) return 0;
		if (ids.kind === "number") return (ids.values[a] ?? 0) - (ids.values[b] ?? 0);
		const [x, y] = [ids.values[a] ?? "", ids.values[b] ?? ""];
		return x < y ? -1 : x > y ? 1 : 0;
	};
	const order = Uint32Array.from({ length: table.rows }, (_, row) => row);
	order.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || compareIds(a, b) || a - b);
	const first = table.rows - Math.round(table.rows * share);
	return {
		train: order.slice(0, first),
		test: order.slice(first)
	};
}
function splitAtRandom(table, dataset, share, seed) {
	const ids = dataset.id === void 0 ? void 0 : columnOf(table, dataset.id);
	const train = [];
	const test = [];
	for (let row = 0; row < table.rows; row++) (hash(`${seed}:${(ids && textAt(ids, row)) ?? `#${row}`}`) < share * 2 ** 32 ? test : train).push(row);
	return {
		train: Uint32Array.from(train),
		test: Uint32Array.from(test)
	};
}
function hash(text) {
	let h = 2166136261;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
	h = Math.imul(h ^ h >>> 16, 2246822507);
	h = Math.imul(h ^ h >>> 13, 3266489909);
	return (h ^ h >>> 16) >>> 0;
}

// src/experiments/code-state.ts
init_digest();
init_errors();
async function codeState(git, log) {
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
	const leftOut = await filtersOfClone(git);
	if (leftOut.length > 0) log.warning(`The filters ${leftOut.join(", ")} of .git/config were not run: a file that they convert may count as changed. Configure them for the user (git config --global) instead.`);
	const { args, environment } = withoutFilters(leftOut);
	const diff = [
		"diff",
		"--binary",
		"--no-color",
		"HEAD",
		...paths
	];
	const [tracked, untracked] = await Promise.all([git.bytes([...args, ...diff], { environment }), git.run([
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

// src/training/run-task.ts
async function readRunTask(config, inputs, context, options = {}) {
	const model = trainedModelOf(config, inputs.model);
	const dataset = datasetOf(config, model.dataset);
	const state = await codeState(context.git, context.log);
	const progress = (message, share) => {
		context.log.progress(message, share);
	};
	const data = await loadSoundDataset(context.workspace, dataset, progress, options);
	const split = splitRows(data.table, dataset);
	const classes = targetClasses(model, dataset, data.table);
	checkLabels(data.table, {
		...model,
		classes
	}, split);
	warnUnlearned({
		target: model.target,
		classes
	}, {
		table: data.table,
		split
	}, context.log);
	const { model: name, config: file } = inputs;
	const made = {
		...state,
		data: data.digest,
		model,
		dataset
	};
	return {
		idBy: (backend) => runId(name, {
			...made,
			backend
		}),
		name,
		model,
		dataset,
		data,
		split,
		classes,
		state,
		folder: configFolder(file)
	};
}
function warnUnlearned(label, { table, split }, log) {
	if (label.classes.length === 0) return;
	const labels = labelsOf(table, label);
	const learned = new Set(Array.from(split.train, (row) => labels[row]));
	for (const [place, name] of label.classes.entries()) {
		if (learned.has(place)) continue;
		const tested = split.test.filter((row) => labels[row] === place).length;
		log.warning(`No row to learn from is of class ${quoted(name)}, ${tested === 0 ? "and none of the test" : `but ${counted(tested, "row")} of the test`}.`);
	}
}

export { requireRunId as a, configurationDigest as i, configuredTrainer as n, signatureOf as r, readRunTask as t };