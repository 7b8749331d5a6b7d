import { r as digestOfCommandRows, t as loadModel } from "./load-model.js";
import { t as platform } from "./platform.js";
import { It as init_errors, Mt as UserError, lt as init_digest, st as digestOf } from "./kernel.js";
import { t as answerWidth } from "./answer-width.js";
import { o as checkPredictions } from "./model-output.js";
import { r as stableJson } from "./document.js";
import { r as selectRows } from "./table.js";

// src/evaluation/accept-answers.ts
init_digest();
init_errors();
async function acceptAnswers(answers, { artifacts, signature, task }, table, context) {
	const ours = await digestOfCommandRows(table, signature, context);
	const mistakes = [{
		part: "files of the model",
		theirs: answers.files,
		ours: digestOfFiles(artifacts)
	}, {
		part: "rows that the command read",
		theirs: answers.rows,
		ours
	}].filter((one) => one.theirs !== one.ours).map((one) => ({
		where: `predictions, ${one.part}`,
		what: `the file says ${one.theirs}`,
		expected: `${one.ours}, which is at hand here`
	}));
	const width = answerWidth(signature);
	const predictions = new Float64Array(table.rows * width).fill(NaN);
	mistakes.push(...placeInto(predictions, answers, width));
	if (mistakes.length > 0) throw new UserError("CAIRN_PREDICTIONS_REFUSED", mistakes);
	return checkPredictions(predictions, {
		rows: table.rows,
		task,
		signature,
		rounding: 0,
		format: "command"
	}, () => void 0);
}
function digestOfFiles(artifacts) {
	const files = artifacts.map(({ path, size, sha256 }) => ({
		path,
		size,
		sha256
	}));
	return digestOf(stableJson(files.sort((a, b) => a.path < b.path ? -1 : 1)));
}
function placeInto(predictions, { row, prediction }, width) {
	const count = predictions.length / width;
	const mistakes = [];
	if (row.length * width !== prediction.length) mistakes.push(`there are ${prediction.length} predictions for ${row.length} numbers of rows`);
	if (row.length !== count) mistakes.push(`${row.length} rows are predicted, and the test has ${count}`);
	const beyond = row.find((number) => number > count);
	if (beyond !== void 0) mistakes.push(`row ${beyond} is predicted, which is beyond the last`);
	const seen = new Uint8Array(count);
	const twice = row.find((number) => number <= count && (seen[number - 1] = (seen[number - 1] ?? 0) + 1) > 1);
	if (twice !== void 0) mistakes.push(`row ${twice} is predicted more than once`);
	const missing = seen.indexOf(0);
	if (twice === void 0 && missing >= 0) mistakes.push(`row ${missing + 1} is missing`);
	if (mistakes.length === 0) for (const [i, number] of row.entries()) predictions.set(prediction.slice(i * width, (i + 1) * width), (number - 1) * width);
	return mistakes.map((what) => ({
		where: "predictions, rows",
		what
	}));
}

// src/statistics/nearest-rank.ts
function nearestRank(ascending, share) {
	return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? 0;
}

// src/evaluation/latency.ts
const batches = [1, 32];
const warmUpCalls = 5;
const longest = 240;
async function measureLatency(model, table, clock) {
	const measured = [];
	for (const batch of batches) {
		const times = await timesOf(model, callsOf(table, batch), clock);
		measured.push({
			batch,
			calls: times.length,
			p50: rank(times, .5),
			p99: rank(times, .99)
		});
	}
	return measured;
}
async function timesOf(model, calls, clock) {
	const begin = clock();
	const times = [];
	for (let call = 0; call < 205; call++) {
		const rows = calls[call % calls.length];
		if (rows === void 0) break;
		const from = clock();
		await model.predict(rows);
		const to = clock();
		const isOver = to - begin >= longest;
		if (call >= warmUpCalls || isOver) times.push(Math.max(0, to - from));
		if (isOver) break;
	}
	return Float64Array.from(times).sort();
}
function callsOf(table, batch) {
	if (table.rows === 0) return [];
	return Array.from({ length: Math.min(50, Math.max(1, table.rows)) }, (_, call) => selectRows(table, Uint32Array.from({ length: batch }, (_, i) => (call * batch + i) % table.rows)));
}
function rank(ascending, share) {
	return Number(nearestRank(ascending, share).toFixed(3));
}

// src/evaluation/measure-cost.ts
async function measureCost(model, described, options) {
	return {
		bytes: sizeOf(described.artifacts),
		...described.trainSeconds !== void 0 && { trainSeconds: described.trainSeconds },
		backend: model.backend,
		platform: options.platform,
		latency: options.clock === void 0 ? [] : await measureLatency(model, options.table, options.clock)
	};
}
function sizeOf(artifacts) {
	return artifacts.reduce((sum, { size }) => sum + size, 0);
}

// src/evaluation/score-model.ts
async function scoreModel(directory, description, rows, context, from) {
	const { artifacts } = description;
	if (from.answers !== void 0) {
		const { latency, platform: machine } = from.answers;
		const predictions = await acceptAnswers(from.answers, description, rows, context);
		const trainSeconds = await from.trainSeconds();
		const cost = {
			bytes: sizeOf(artifacts),
			...trainSeconds !== void 0 && { trainSeconds },
			backend: "command",
			platform: machine,
			latency
		};
		return {
			predictions,
			cost: from.earlier ?? cost,
			tellsClass: true
		};
	}
	const model = await loadModel(await directory(), description, context);
	try {
		const predictions = await model.predict(rows);
		const tellsClass = model.tellsClass();
		if (from.earlier !== void 0) return {
			predictions,
			cost: from.earlier,
			tellsClass
		};
		return {
			predictions,
			cost: await measureCost(model, {
				artifacts,
				trainSeconds: await from.trainSeconds()
			}, {
				table: rows,
				clock: from.isTimed ? () => performance.now() : void 0,
				...platform()
			}),
			tellsClass
		};
	} finally {
		model.dispose();
	}
}

export { digestOfFiles as n, scoreModel as t };