import { n as evaluationSettings } from "./evaluation-settings.js";
import { a as stageOf, n as loadConfig, o as trainedModelOf } from "./config.js";
import { i as openPredictions, r as namedPredictions, t as answersOfChallenger } from "./handed-predictions.js";
import { i as namedFiles, n as openCandidate, r as testRows, t as registeredFiles } from "./registered-files.js";
import { t as openHanding } from "./handover.js";
import { i as runRef, n as recordRun, t as readRunRecord } from "./run-record.js";
import { X as hasRemote } from "./git.js";
import { It as init_errors, M as firstOnes, Mt as UserError, R as quoted, V as replaceFile, f as code, g as defineVerb, h as table, j as millisecondsOf, lt as init_digest, m as escapeMarkdown, st as digestOf } from "./kernel.js";
import { t as readRunTask } from "./run-task.js";
import { a as tokenInput, i as handoverInput, o as configInput, r as workflowRunInput } from "./actions-host.js";
import { a as classes, d as tooGood, i as cost, n as selfReported, o as calibration, r as fairness, s as againstBaseline, t as targets, u as predictedElsewhere } from "./targets2.js";
import { n as findChampion } from "./find-champion.js";
import { t as arrangeColumns } from "./arrange-columns.js";
import { l as rocAuc, r as measure, t as evaluateModels } from "./evaluate-models.js";
import { t as columnOfRows } from "./row-numbers.js";
import { n as serializeDocument } from "./document.js";
import { t as plotsFolder } from "./plots.js";
import { d as runFolder } from "./run-folder.js";
import { join } from "node:path";
import { existsSync } from "node:fs";

// src/evaluation/require-class-columns.ts
init_errors();
function requireClassColumns(labels, { predictions, tellsClass }, { classes, settings }, log) {
	const columns = highestColumns(labels, predictions, classes.length);
	const isPermutation = new Set(columns).size === classes.length && !columns.includes(-1);
	const turned = columns.findIndex((column, one) => column !== one);
	if (!isPermutation || turned === -1) return;
	const put = arrangeColumns(predictions, classes.length, columns);
	const { comparison = [] } = evaluateModels(labels, {
		challenger: put,
		champion: predictions
	}, {
		...settings,
		metrics: ["accuracy"]
	});
	if (comparison[0]?.better !== "challenger") return;
	const what = `The columns of the model look turned round: rows of class ${quoted(classes[turned] ?? "")} get the highest probability in that of ${quoted(classes[columns[turned] ?? 0] ?? "")}`;
	if (tellsClass) {
		log.warning(`${what}. Are the labels turned round?`);
		return;
	}
	throw new UserError("CAIRN_OUTPUT_UNCLEAR", {
		what: `${what}, and the model does not name its classes`,
		expected: `a column for each class, in the order ${firstOnes(classes.map(quoted), 10)}`,
		todo: "Name the classes in the order of the columns in cairn.yaml, under the model: classes: […]."
	});
}
function highestColumns(labels, predictions, classes) {
	const sums = Array.from({ length: classes }, () => new Float64Array(classes));
	const rows = new Uint32Array(classes);
	for (let row = 0; row < labels.length; row++) {
		const of = labels[row] ?? 0;
		rows[of] = (rows[of] ?? 0) + 1;
		const sum = sums[of];
		for (let i = 0; sum !== void 0 && i < classes; i++) sum[i] = (sum[i] ?? 0) + (predictions[row * classes + i] ?? 0);
	}
	return sums.map((sum, one) => rows[one] === 0 ? -1 : sum.indexOf(Math.max(...sum)));
}

// src/evaluation/require-class-order.ts
init_errors();
function requireClassOrder(labels, { predictions, tellsClass }, settings, log) {
	const once = new Uint32Array(labels.length).fill(1);
	if (!(rocAuc({
		labels,
		predictions
	})(once) < .5)) return;
	const { metrics } = evaluateModels(labels, { challenger: predictions }, {
		...settings,
		metrics: ["roc_auc"]
	});
	const { value, lower, upper } = metrics[0] ?? {};
	if (typeof value !== "number" || typeof lower !== "number" || typeof upper !== "number" || upper >= .5) return;
	const what = `The model ranks rows the wrong way round: ROC AUC ${value.toFixed(3)} (${lower.toFixed(3)} to ${upper.toFixed(3)})`;
	if (tellsClass) {
		log.warning(`${what}. Are its classes, or the labels, turned round?`);
		return;
	}
	throw new UserError("CAIRN_OUTPUT_UNCLEAR", {
		what: `${what}, and nothing tells which of its two columns is that of the positive class`,
		expected: "the probability of the positive class",
		todo: "Are its classes turned round? Name the column of the positive class in cairn.yaml: train.output: {column: 0 or 1}."
	});
}

// src/evaluation/require-target-order.ts
init_errors();
function requireTargetOrder({ labels, targets }, predictions) {
	const width = targets.length;
	const fit = (target, column) => measure("r2", {
		labels: columnOfRows(labels, width, target),
		predictions: columnOfRows(predictions, width, column)
	}) ?? NaN;
	const told = targets.map((_, target) => {
		const own = fit(target, target);
		if (!(own < 0)) return {
			own,
			column: target,
			best: own
		};
		const all = targets.map((_, column) => fit(target, column));
		const best = Math.max(...all);
		return {
			own,
			column: all.indexOf(best),
			best
		};
	});
	const columns = told.map(({ column }) => column);
	const turned = columns.findIndex((column, target) => column !== target);
	const isClear = told.every(({ column, best }, target) => column === target || best > 0);
	if (turned === -1 || !isClear || new Set(columns).size < width) return;
	const { own = 0, best = 0, column = 0 } = told[turned] ?? {};
	const ordered = targets.map((_, at) => quoted(targets[columns.indexOf(at)] ?? ""));
	throw new UserError("CAIRN_OUTPUT_UNCLEAR", {
		what: `The columns of the model look turned round: ${quoted(targets[turned] ?? "")} is told by the column of ${quoted(targets[column] ?? "")} (R² ${best.toFixed(2)}), and not by its own (${own.toFixed(2)})`,
		expected: `a column for each target, in the order ${firstOnes(targets.map(quoted), 10)}`,
		todo: `Name the targets in the order of the columns in cairn.yaml, under the model: target: [${ordered.join(", ")}]; or the outputs, where each has one: train.output: {names: […]}.`
	});
}

// src/evaluation/require-right-columns.ts
function requireRightColumns(task, { labels, targets, classes }, scored, settings, log) {
	if (task === "binary") requireClassOrder(labels, scored, settings, log);
	if (targets.length > 1) requireTargetOrder({
		labels,
		targets
	}, scored.predictions);
	if (task !== "multiclass") return;
	requireClassColumns(labels, scored, {
		classes,
		settings
	}, log);
	const never = classes.filter((_, one) => isNever(scored.predictions, classes.length, one));
	if (never.length > 0) log.warning(`The model gives ${firstOnes(never.map(quoted), 10)} a probability of 0 in every row of the test: does it know ${never.length === 1 ? "this class" : "these classes"}?`);
}
function isNever(predictions, classes, one) {
	for (let at = one; at < predictions.length; at += classes) if (predictions[at] !== 0) return false;
	return true;
}

// src/experiments/record-evaluation.ts
async function recordEvaluation(made, { run, runText, profileText }, { earlier, plots, push }, context) {
	const { evaluation: before, evaluationText: beforeText } = earlier ?? {};
	const isSame = before !== void 0 && serializeDocument(asBefore(made, before)) === serializeDocument(before);
	const evaluation = isSame ? before : made;
	const text = isSame && beforeText !== void 0 ? beforeText : serializeDocument(made);
	const files = {
		"run.json": runText,
		"profile.json": profileText,
		"evaluation.json": text,
		...Object.fromEntries(plots.map(({ path, bytes }) => [`${plotsFolder}/${path}`, bytes]))
	};
	const { commit, shared } = await recordRun(context.git, run.id, files, {
		parent: run.code.commit,
		now: context.now(),
		push,
		whole: earlier === void 0
	});
	const folder = runFolder(context.workspace, run.id);
	if (existsSync(folder)) await replaceFile(join(folder, "evaluation.json"), text);
	return {
		evaluation,
		text,
		ref: runRef(run.id),
		commit,
		shared
	};
}
function asBefore(made, { createdAt, predictions }) {
	return {
		...made,
		createdAt,
		...made.predictions && predictions && { predictions }
	};
}

// src/report/evaluation-summary.ts
init_digest();
function evaluationHeadline({ run, metrics, targets, champion, comparison }) {
	const [first] = metrics;
	const mean = targets === void 0 ? "" : ` (mean of ${targets.length} targets)`;
	const measured = first === void 0 ? "" : `: ${first.name}${mean} ${shown(first.value)}`;
	const [difference] = comparison ?? [];
	if (champion === void 0 || difference === void 0) return `Run ${run}${measured}; the stage has no champion yet.`;
	return `Run ${run}${measured}, champion ${champion.version} ${shown(champion.metrics[0]?.value ?? null)}: ${difference.better}.`;
}
function evaluationMarkdown(evaluation, note) {
	const { metrics, champion, comparison } = evaluation;
	const header = ["metric", `run (${Number((evaluation.confidence * 100).toPrecision(6))} % interval)`];
	const rows = metrics.map((metric, i) => {
		const cells = [`${metric.name} (${metric.direction} is better)`, interval(metric)];
		const difference = comparison?.[i];
		if (champion === void 0 || difference === void 0) return cells;
		const { lower, upper, better } = difference;
		return [
			...cells,
			interval(champion.metrics[i]),
			interval({
				value: difference.difference,
				lower,
				upper
			}),
			better
		];
	});
	const more = champion === void 0 ? [] : [
		`champion ${champion.version}`,
		"run minus champion",
		"better"
	];
	return [
		`### Evaluation of run ${code(evaluation.run)}`,
		"",
		`${evaluation.rows.n} test rows of ${code(evaluation.rows.dataset)}, ${evaluation.resamples} bootstrap resamples${champion === void 0 ? "; the stage has no champion yet" : ", paired"}.`,
		"",
		table([...header, ...more], rows),
		...note === void 0 ? [] : ["", `Note: ${note}`],
		...predictedElsewhere(evaluation).flatMap((sentence) => ["", sentence]),
		...[
			selfReported,
			targets,
			classes,
			againstBaseline,
			fairness,
			calibration,
			cost
		].map((section) => section({ evaluation })).filter(({ markdown }) => markdown !== "").flatMap(({ title, markdown }) => [
			"",
			`#### ${title}`,
			"",
			markdown
		]),
		""
	].join("\n");
}
function interval(metric) {
	if (metric === void 0 || metric.value === null) return "undefined";
	return `${shown(metric.value)} (${shown(metric.lower)} to ${shown(metric.upper)})`;
}
function shown(value) {
	return value === null ? "?" : value.toFixed(Math.abs(value) >= 100 ? 1 : 4);
}

// src/report/evaluation-result.ts
function evaluationResult({ evaluation, text, ref, commit }, champion) {
	const better = (evaluation.comparison ?? []).map((one) => [one.metric, one.better]);
	return {
		outputs: {
			run: evaluation.run,
			ref,
			commit,
			evaluation: digestOf(text),
			champion: champion?.version,
			metrics: JSON.stringify(valuesOf(evaluation.metrics)),
			targets: JSON.stringify(Object.fromEntries((evaluation.targets ?? []).map(({ target, metrics }) => [target, valuesOf(metrics)]))),
			better: JSON.stringify(Object.fromEntries(better))
		},
		document: evaluation,
		summary: evaluationMarkdown(evaluation, champion && overlapNote(champion, evaluation.rows)),
		headline: evaluationHeadline(evaluation),
		conclusion: "success"
	};
}
function valuesOf(metrics) {
	return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
function overlapNote({ data }, rows) {
	if (data.digest === rows.digest) return "The champion was made from the same data: its split decides whether it learned from these rows.";
	const [its, ours] = [data.time, rows.time];
	if (its === void 0 || ours === void 0 || !isBefore(ours.from, its.to)) return void 0;
	return `The champion’s data reach to ${escapeMarkdown(its.to)}, the test rows begin at ${escapeMarkdown(ours.from)}: it may have learned from some of them, which flatters it.`;
}
function isBefore(a, b) {
	const [x, y] = [Number(a), Number(b)];
	if (!Number.isNaN(x) && !Number.isNaN(y)) return x < y;
	return (millisecondsOf(a) ?? NaN) < (millisecondsOf(b) ?? NaN);
}

// src/verbs/evaluate.ts
init_errors();
const evaluate = defineVerb({
	name: "evaluate",
	summary: "Measures the model of a run on its test rows, and the model that holds the stage on the same rows.",
	about: [
		"Each metric has an interval by the bootstrap. The champion (the version that the stage holds) is fetched, its digests",
		"checked, and scored on the same resamples, so that the difference has an interval of its own; that interval decides",
		"who is better. So is a baseline that gives every row the same answer. For a binary model the evaluation also holds its",
		"calibration and the decisions that changed; for any model its size and the time of a call. Configured under `evaluate`:",
		"`slices` (metrics on parts of the rows), `fairness` (differences between groups), `recent-hours` (training data against",
		"recent traffic).",
		"",
		"Nothing that `train` hands over is believed: id, commit, configuration, digest of the data, split, signature and reference",
		"profile are made anew from this checkout, and what differs is refused. Of the training it takes the files of the model,",
		"which it scores itself, and the seconds, metrics, backend and packages that the training reported, which the record marks as such.",
		"A model that is a command of the team (`format: command`), and a champion that is one, is not run here where `predict`",
		"ran in a job before this one (a job for each): the file of predictions is scored, once it is that of this model, run and rows.",
		"Run and evaluation are recorded as a commit under `refs/cairn/runs/<id>` on top of the trained code.",
		"So run it in a job of its own, never in one that trained.",
		"",
		"Safe to run twice: the same run, champion and seed give the same evaluation, and nothing is written again. What depends",
		"on the moment is kept from the first time: the time of a call for good, the recent traffic for a day. A run whose artifact",
		"is gone is measured again with the files of the version that it became."
	].join("\n"),
	icon: "bar-chart-2",
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "to push the record of the run (`push`), and to read the release of the champion"
	}],
	sends: { asked: { push: "the record of the run" } },
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration."
		},
		run: {
			kind: "string",
			required: true,
			description: "Id of the run, as `train` gave it."
		},
		stage: {
			kind: "string",
			default: "production",
			description: "Stage whose holder is the champion."
		},
		"workflow-run": workflowRunInput(),
		handover: handoverInput(),
		predictions: {
			kind: "string",
			description: "The output `predictions` of `predict`: with it no command of the team is run, and only this file is taken. Without it a file that was handed over is taken where a model is a command, else the command is run here."
		},
		"champion-predictions": {
			kind: "string",
			description: "The output `predictions` of a `predict` with `of: champion`: with it the predictions of a champion that is a command are those of this file, which the program of the run could not reach. Without it they are those of the file of `predictions`."
		},
		push: {
			kind: "boolean",
			default: "false",
			description: "Whether to push the record of the run. Without it the clone alone has it, and `register` pushes it with the version; in a workflow whose next job registers it is needed."
		},
		token: tokenInput("pushes the record and fetches the champion"),
		config: configInput()
	},
	outputs: {
		run: "Id of the run.",
		ref: "Ref of its record, refs/cairn/runs/<id>.",
		commit: "Commit of its record.",
		evaluation: "Digest of the evaluation.",
		champion: "Version of the champion; empty where the stage is empty.",
		metrics: "The metrics of the run, as a JSON object; of several targets, the means over them.",
		targets: "Of several targets the metrics of each, as a JSON object by target; `{}` where there is one.",
		better: "Whom the interval of the difference favours (challenger, champion or unclear), as a JSON object by metric."
	},
	async run(inputs, context) {
		const config = await loadConfig(context, inputs.config);
		stageOf(trainedModelOf(config, inputs.model), inputs.stage);
		const { "workflow-run": workflowRun, handover: stated } = inputs;
		const hand = await openHanding(context, config.storage, {
			of: inputs.run,
			workflowRun,
			stated
		});
		const recorded = await recordOf(inputs.run, inputs.model, context);
		const progress = (message, share) => {
			context.log.progress(message, share);
		};
		const task = await readRunTask(config, inputs, context);
		const rows = testRows(task);
		const registered = async (run) => registeredFiles(run, config, context);
		const candidate = await openCandidate(inputs.run, task, {
			recorded,
			hand,
			registered
		}, context);
		const earlier = candidate.recorded;
		const { description } = candidate;
		const holder = await findChampion(config, inputs, context);
		const formats = {
			challenger: description.format,
			champion: holder?.manifest.format
		};
		const handed = await openPredictions({
			run: inputs.run,
			model: inputs.model,
			formats,
			stated: {
				challenger: inputs.predictions,
				champion: inputs["champion-predictions"]
			}
		}, hand, context);
		const { scoreModel } = await import("./score-model2.js");
		const { scoreChampion } = await import("./score-champion.js");
		const { measureEverything } = await import("./measure-everything.js");
		const { recentTraffic } = await import("./recent-traffic.js");
		const files = async () => namedFiles(candidate.directory, description, context);
		const challenger = await scoreModel(files, description, rows.table, context, {
			earlier: earlier?.evaluation?.cost,
			isTimed: true,
			trainSeconds: () => candidate.seconds,
			answers: answersOfChallenger(handed, formats.challenger)
		});
		const settings = evaluationSettings(task.model);
		if (earlier === void 0) requireRightColumns(task.model.task, rows, challenger, settings, context.log);
		const described = await candidate.described(challenger.predictions);
		const champion = await scoreChampion(holder, {
			config,
			rows: rows.table,
			targets: rows.targets,
			classes: rows.classes,
			handed,
			earlier: earlier?.evaluation
		}, context);
		const measured = measureEverything(task.model.task, rows, {
			challenger: challenger.predictions,
			...champion && { champion: champion.predictions }
		}, settings, progress);
		const recent = await recentTraffic(context, {
			config,
			model: inputs.model,
			stage: inputs.stage,
			record: {
				...described,
				...earlier?.evaluation && { evaluation: earlier.evaluation }
			},
			hours: settings.recentHours
		});
		const { confidence, resamples, seed } = settings;
		const made = {
			document: "evaluation",
			schemaVersion: 1,
			run: inputs.run,
			model: inputs.model,
			createdAt: context.now().toISOString(),
			rows: rows.described,
			confidence,
			resamples,
			seed,
			...measured.parts,
			...Object.keys(candidate.metrics).length > 0 && { reported: candidate.metrics },
			cost: challenger.cost,
			...champion && { champion: {
				stage: inputs.stage,
				version: champion.manifest.version,
				manifest: champion.digest,
				metrics: [...measured.champion],
				cost: champion.cost
			} },
			...namedPredictions(handed),
			...recent && { recent }
		};
		for (const sentence of tooGood(made)) context.log.warning(sentence);
		const written = await recordEvaluation(made, described, {
			earlier,
			plots: candidate.plots,
			push: inputs.push
		}, context);
		await tellWhere(written, inputs, context);
		return evaluationResult(written, champion?.manifest);
	}
});
async function recordOf(id, model, context) {
	const record = await readRunRecord(context.git, id);
	if (record === void 0 || record.run.model === model) return record;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "input run",
		what: `run ${id} is of model ${record.run.model}, not of ${model}`
	});
}
async function tellWhere({ commit, shared }, { run, push }, { git, log }) {
	const what = `${runRef(run)} (${commit.slice(0, 12)})`;
	if (!shared && !push && await hasRemote(git)) log.info(`Recorded ${what} in this clone alone: register pushes it with the version, --push now.`);
}

export { evaluate as t };