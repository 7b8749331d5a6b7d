import { E as digestOf, O as init_digest, U as init_errors, z as UserError } from "./kernel.js";
import { G as resolveCommit, M as filtersOfClone, N as withoutFilters, nt as requireRepository } from "./git.js";
import { r as stableJson } from "./document.js";
import { i as textAt, n as numbersOf, t as columnOf } from "./table.js";
import { r as modelOf, t as datasetOf, x as configFolder } from "./config.js";
import { n as loadSoundDataset } from "./load-dataset.js";
import { t as labelsOf } from "./labels.js";

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
	const { id, time, columns, split } = dataset;
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
			split
		}
	};
}

// src/models/signature.ts
function signatureOf({ task, features, positive, train }, { columns }) {
	const { output, fill } = train.trainer === "command" ? train : {};
	return {
		inputs: features.map((name) => {
			const { type = "string", required = true, minimum, maximum, values } = columns[name] ?? {};
			const filling = fill !== void 0 && Object.hasOwn(fill, name) ? fill[name] : void 0;
			return {
				name,
				type: type === "timestamp" ? "string" : type,
				required,
				...minimum !== void 0 && { minimum },
				...maximum !== void 0 && { maximum },
				...values !== void 0 && { values: [...values] },
				...filling !== void 0 && { fill: filling }
			};
		}),
		outputs: [{
			name: task === "binary" ? "probability" : "prediction",
			type: "number",
			...output !== void 0 && { from: { ...output } },
			...positive !== void 0 && { positive }
		}],
		order: [...features]
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
			architecture: train.architecture ?? (task === "binary" ? "logistic" : "linear"),
			parameters,
			seed
		}
	};
}

// src/data/check-labels.ts
init_errors();
function checkLabels(table, { target, task, positive }, split) {
	const labels = labelsOf(table, {
		target,
		positive
	});
	const isBinary = task === "binary";
	const isText = columnOf(table, target).kind === "string";
	const expected = isText ? "one of its two values in every row" : isBinary ? "0 or 1 (or false and true), in every row" : "a number in every row";
	const bad = labels.findIndex((label) => Number.isNaN(label) || isBinary && label !== 0 && label !== 1);
	if (bad !== -1) {
		const what = Number.isNaN(labels[bad]) ? "has no value" : `is ${labels[bad] ?? ""}`;
		throw refused(`${target}, row ${bad + 1}`, what, expected);
	}
	if (!isBinary) return;
	const positives = split.train.reduce((sum, row) => sum + (labels[row] ?? 0), 0);
	if (positives === 0 || positives === split.train.length) throw refused(target, isText ? `is ${positives === 0 ? "never" : "always"} ${JSON.stringify(positive)}, the positive value, in the ${split.train.length} rows to learn from` : `is ${positives === 0 ? 0 : 1} in all ${split.train.length} rows to learn from`, "rows of both classes");
}
function refused(where, what, expected) {
	return new UserError("CAIRN_DATA_INVALID", {
		where,
		what,
		expected
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
async function readRunTask(config, inputs, context) {
	const model = modelOf(config, inputs.model);
	const dataset = datasetOf(config, model.dataset);
	const state = await codeState(context.git, context.log);
	const data = await loadSoundDataset(context.workspace, dataset, (message, share) => {
		context.log.progress(message, share);
	});
	const split = splitRows(data.table, dataset);
	checkLabels(data.table, model, split);
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
		state,
		folder: configFolder(file)
	};
}

export { requireRunId as a, configurationDigest as i, configuredTrainer as n, signatureOf as r, readRunTask as t };