import { t as refuseHostedRunner } from "./refuse-hosted-runner.js";
import { a as stageOf, n as loadConfig, o as trainedModelOf, t as datasetOf } from "./config.js";
import { n as evaluationSettings, r as metricsOfTask } from "./evaluation-settings.js";
import { t as targetsOf } from "./targets.js";
import { It as init_errors, M as firstOnes, Mt as UserError, R as quoted, V as replaceFile, f as code, g as defineVerb, h as table, lt as init_digest, m as escapeMarkdown, st as digestOf, z as counted } from "./kernel.js";
import { a as compareFeatures, c as normalQuantile, d as compareCategories, f as percent, i as driftSettings, l as normalSurvival, n as judgeFindings, o as compareShares, p as rounded, r as wholeVerdict, s as independentShare, t as readWindow, u as compareNumbers } from "./window.js";
import { i as profiledPredictions, r as profiledLabels } from "./profile.js";
import { t as columnOfRows } from "./row-numbers.js";
import { a as standardDeviation, n as gammaln, r as mean, t as bisect } from "../vendor/simple-statistics.js";
import { t as evaluateModels } from "./evaluate-models.js";
import { n as pickRows } from "./metric.js";
import { a as countLeftOut, c as liveSentences, l as isOfVersion, o as countProblems, s as leftOutText, t as findLiveRows } from "./find-live-rows.js";
import { n as markedColumns } from "./missing-markers.js";
import { n as findDataFiles } from "./find-files.js";
import { n as labelsOf, t as classesIn } from "./labels.js";
import { t as readRows } from "./read-rows.js";
import { i as textAt } from "./table.js";
import { i as updateIssue, n as findMarkedIssue, r as openIssue, t as ensureComment } from "./issues.js";
import { n as contentOf, t as appendReport } from "./monitor-history.js";
import { t as readRunRecord } from "./run-record.js";
import { t as readManifest } from "./read-manifest.js";
import { n as holderOf, r as readRegistry } from "./registry.js";
import { n as serializeDocument } from "./document.js";
import { X as hasRemote } from "./git.js";
import { a as tokenInput, o as configInput } from "./actions-host.js";
import { dirname, join } from "node:path";
import { mkdir } from "node:fs/promises";

// src/statistics/incomplete-beta.ts
function incompleteBeta(x, a, b, y = 1 - x) {
	if (x <= 0) return 0;
	if (y <= 0) return 1;
	const [logX, logY] = [x < .5 ? Math.log(x) : Math.log1p(-y), y < .5 ? Math.log(y) : Math.log1p(-x)];
	const front = Math.exp(a * logX + b * logY - logBeta(a, b));
	return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(y, b, a) / b;
}
function logBeta(a, b) {
	const [p, q] = a < b ? [a, b] : [b, a];
	if (q < 10) return gammaln(p) + gammaln(q) - gammaln(p + q);
	const rest = stirlingRest(q) - stirlingRest(p + q);
	const log = Math.log1p(-p / (p + q));
	if (p < 10) return gammaln(p) + rest + p - p * Math.log(p + q) + (q - .5) * log;
	return stirlingRest(p) + rest + Math.log(2 * Math.PI / q) / 2 + (p - .5) * Math.log(p / (p + q)) + q * log;
}
function stirlingRest(x) {
	const square = 1 / (x * x);
	return [
		1 / 12,
		-1 / 360,
		1 / 1260,
		-1 / 1680,
		1 / 1188,
		-691 / 360360,
		1 / 156,
		-3617 / 122400
	].reduceRight((sum, term) => sum * square + term, 0) / x;
}
function fraction(x, a, b) {
	const safe = (value) => Math.abs(value) < 1e-300 ? 1e-300 : value;
	let c = 1;
	let d = 1 / safe(1 - (a + b) * x / (a + 1));
	let value = d;
	for (let m = 1; m < 1e5; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / safe(1 + even * d);
		c = safe(1 + even / c);
		value *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / safe(1 + odd * d);
		c = safe(1 + odd / c);
		const step = d * c;
		value *= step;
		if (Math.abs(step - 1) < 1e-15) break;
	}
	return value;
}

// src/statistics/student-distribution.ts
function studentTwoSided(t, degrees) {
	if (!Number.isFinite(t)) return 0;
	const square = t * t;
	return incompleteBeta(degrees / (degrees + square), degrees / 2, .5, square / (degrees + square));
}
function studentQuantile(probability, degrees) {
	let high = 1;
	while (studentTwoSided(high, degrees) > probability) high *= 2;
	return bisect((t) => studentTwoSided(t, degrees) - probability, 0, high, 200, 1e-11 * high);
}

// src/statistics/welch-test.ts
function welchTest(reference, current, confidence) {
	const unit = reference.sd > 0 ? reference.sd : 1;
	const difference = current.mean - reference.mean;
	const a = sampleVariance(current) / current.rows;
	const b = sampleVariance(reference) / reference.rows;
	const unknown = {
		statistic: null,
		pValue: 1,
		value: difference / unit,
		lower: -Infinity,
		upper: Infinity
	};
	if (reference.rows < 2 || current.rows < 2) return unknown;
	if (a + b === 0) {
		const exact = difference / unit;
		return {
			statistic: null,
			pValue: difference === 0 ? 1 : 0,
			value: exact,
			lower: exact,
			upper: exact
		};
	}
	const error = Math.sqrt(a + b);
	const degrees = (a + b) ** 2 / (a ** 2 / (current.rows - 1) + b ** 2 / (reference.rows - 1));
	const half = studentQuantile(1 - confidence, degrees) * error;
	return {
		statistic: difference / error,
		pValue: studentTwoSided(difference / error, degrees),
		value: difference / unit,
		lower: (difference - half) / unit,
		upper: (difference + half) / unit
	};
}
function momentsOf(values) {
	const known = Array.from(values.filter((value) => !Number.isNaN(value)));
	if (known.length === 0) return {
		rows: 0,
		mean: NaN,
		sd: NaN
	};
	return {
		rows: known.length,
		mean: mean(known),
		sd: standardDeviation(known)
	};
}
function sampleVariance({ rows, sd }) {
	return rows < 2 ? 0 : sd * sd * rows / (rows - 1);
}

// src/monitoring/drift/compare-labels.ts
const labelTests = {
	binary: compareLabelShare,
	regression: compareLabelMean,
	count: compareLabelMean
};
function compareLabels(facts) {
	const { profile, labels } = facts;
	const columns = profiledLabels(profile);
	return columns.flatMap((column, one) => labels === void 0 ? [] : compareArrived(column, columnOfRows(labels, columns.length, one), facts));
}
function compareArrived(label, labels, { live, task, classes, unseen, thresholds, confidence }) {
	if (labels.every((value) => Number.isNaN(value))) return [];
	const judging = {
		confidence,
		independent: live.independent
	};
	if (task === "multiclass") {
		const all = [...classes, ...unseen];
		const names = Array.from(labels, (place) => all[place]);
		return [compareCategories(label, names, {
			kind: "label",
			threshold: thresholds.label,
			...judging
		})];
	}
	return [labelTests[task](label, labels, thresholds.label, judging)];
}
function compareLabelShare(reference, labels, threshold, { confidence, independent }) {
	const known = labels.filter((value) => !Number.isNaN(value));
	const then = {
		hits: Math.round((reference.mean ?? 0) * reference.count),
		rows: reference.count
	};
	const now = {
		hits: known.filter((value) => value === 1).length,
		rows: known.length
	};
	const { test, statistic, pValue, ...interval } = compareShares(then, independentShare(now, independent), confidence);
	return {
		kind: "label",
		column: reference.name,
		test,
		statistic,
		pValue,
		effect: {
			name: "share-difference",
			...interval,
			threshold
		},
		reference: then.rows,
		current: now.rows,
		message: `share of positives ${percent(then.hits / Math.max(1, then.rows))} → ${percent(now.hits / Math.max(1, now.rows))}`
	};
}
function compareLabelMean(reference, labels, threshold, { confidence, independent }) {
	const then = {
		rows: reference.count,
		mean: reference.mean ?? NaN,
		sd: reference.sd ?? NaN
	};
	const now = momentsOf(labels);
	const { statistic, pValue, ...interval } = welchTest(then, {
		...now,
		rows: Math.round(now.rows * independent)
	}, confidence);
	return {
		kind: "label",
		column: reference.name,
		test: "welch-t",
		statistic,
		pValue,
		effect: {
			name: "mean-difference-sd",
			...interval,
			threshold
		},
		reference: then.rows,
		current: now.rows,
		message: `mean ${rounded(then.mean)} → ${rounded(now.mean)} (${rounded(interval.value)} sd)`
	};
}

// src/statistics/difference-test.ts
function differenceTest(difference, of, confidence) {
	const error = Math.hypot(...of.map(standardError));
	const half = error * twoSidedQuantile(confidence);
	return {
		statistic: error > 0 ? difference / error : null,
		pValue: error > 0 && Number.isFinite(error) ? normalSurvival(difference / error) : 1,
		lower: difference - half,
		upper: difference + half
	};
}
function standardError({ lower, upper, confidence }) {
	if (lower === null || upper === null) return Infinity;
	return (upper - lower) / (2 * twoSidedQuantile(confidence));
}
function twoSidedQuantile(confidence) {
	return normalQuantile(1 - (1 - confidence) / 2);
}

// src/monitoring/drift/compare-performance.ts
function comparePerformance(facts) {
	const { evaluation, labels, live, targets, classes } = facts;
	if (evaluation === void 0 || labels === void 0 || facts.metrics.length === 0) return [];
	const several = targets.length;
	if (several === 1) return compareMetrics({
		metrics: evaluation.metrics,
		confidence: evaluation.confidence,
		of: ""
	}, {
		labels,
		predictions: live.predictions,
		width: Math.max(1, classes.length)
	}, facts);
	return targets.flatMap((target, one) => {
		const then = evaluation.targets?.find((measured) => measured.target === target);
		if (then === void 0) return [];
		return compareMetrics({
			metrics: then.metrics,
			confidence: evaluation.confidence,
			of: ` of ${target}`
		}, {
			labels: columnOfRows(labels, several, one),
			predictions: columnOfRows(live.predictions, several, one),
			width: 1
		}, facts);
	});
}
function widened({ lower, upper, confidence }, independent) {
	if (lower === null || upper === null) return {
		lower,
		upper,
		confidence
	};
	const more = (upper - lower) / 2 * (1 / Math.sqrt(independent) - 1);
	return {
		lower: lower - more,
		upper: upper + more,
		confidence
	};
}
function compareMetrics(before, { labels, predictions, width }, facts) {
	const { live, version, classes, metrics: wanted, scoring, confidence, progress } = facts;
	const isKnown = (row) => predictions.subarray(row * width, (row + 1) * width).every((value) => !Number.isNaN(value));
	const isJudged = (label = NaN) => !Number.isNaN(label) && (classes.length === 0 || label < classes.length);
	const positions = [...labels.keys()].filter((row) => isJudged(labels[row]) && isOfVersion(live, version, row) && isKnown(row));
	if (positions.length === 0) return [];
	const { metrics } = evaluateModels(pickRows(labels, positions, 1), { challenger: pickRows(predictions, positions, width) }, {
		...scoring,
		metrics: wanted
	}, { onShare: (share) => {
		progress(`${scoring.resamples} resamples of ${counted(positions.length, "labelled row")}`, share);
	} });
	return metrics.flatMap((now) => {
		const then = before.metrics.find(({ name }) => name === now.name);
		if (then === void 0 || then.value === null || now.value === null) return [];
		const loss = now.direction === "higher" ? then.value - now.value : now.value - then.value;
		const { statistic, pValue, ...interval } = differenceTest(loss, [{
			...then,
			confidence: before.confidence
		}, widened({
			...now,
			confidence: scoring.confidence
		}, live.independent)], confidence);
		const name = `${now.name}${before.of}`;
		return [{
			kind: "performance",
			column: name,
			test: "bootstrap-difference",
			statistic,
			pValue,
			effect: {
				name: "loss",
				value: loss,
				...interval,
				threshold: facts.thresholds.performance
			},
			reference: then.n,
			current: now.n,
			message: `${name} ${rounded(then.value)} at evaluation → ${rounded(now.value)} on live rows`
		}];
	});
}

// src/monitoring/drift/compare-predictions.ts
function comparePredictions(facts) {
	const predictions = profiledPredictions(facts.profile);
	return predictions.flatMap((prediction, one) => compareAnswers(prediction, columnOfRows(facts.live.answers, predictions.length, one), facts));
}
function compareAnswers(prediction, answered, { live, version, classes, thresholds, confidence }) {
	const answers = answered.map((answer, row) => isOfVersion(live, version, row) ? answer : NaN);
	if (answers.every((value) => Number.isNaN(value))) return [];
	const kind = "prediction";
	const judging = {
		confidence,
		independent: live.independent
	};
	if (classes.length === 0) return [compareNumbers(prediction, answers, {
		kind,
		threshold: thresholds.numeric,
		...judging
	})];
	const names = Array.from(answers, (place) => classes[place]);
	return [compareCategories(prediction, names, {
		kind,
		threshold: thresholds.categorical,
		...judging
	})];
}

// src/monitoring/drift/compare-unread.ts
const unreadThreshold = .01;
function compareUnread({ live, profile, confidence }) {
	const hits = live.unread.reduce((sum, { rows }) => sum + rows, 0);
	if (hits === 0) return [];
	const then = {
		hits: 0,
		rows: profile.rows
	};
	const now = {
		hits,
		rows: live.read + hits
	};
	const { test, statistic, pValue, ...interval } = compareShares(then, independentShare(now, live.independent), confidence);
	return [{
		kind: "quality",
		column: "rows",
		test: `unreadable-share (${test})`,
		statistic,
		pValue,
		effect: {
			name: "unreadable-share",
			...interval,
			threshold: unreadThreshold
		},
		reference: then.rows,
		current: now.rows,
		message: `${counted(hits, "row")} (${percent(hits / now.rows)}) could not be read: ${firstOnes(live.unread.map(leftOutText), 3)}`
	}];
}

// src/monitoring/drift/drift-tests.ts
const driftTests = {
	data: compareFeatures,
	prediction: comparePredictions,
	label: compareLabels,
	performance: comparePerformance,
	quality: compareUnread
};
function compareEverything(facts) {
	return Object.values(driftTests).flatMap((test) => test(facts));
}

// src/monitoring/live/read-labels.ts
init_errors();
async function readLabels(workspace, pattern, { dataset, target, positive, classes = [], ids }, progress) {
	const { id } = dataset;
	const wrong = (where, what) => new UserError("CAIRN_LIVE_INVALID", {
		where,
		what
	});
	if (id === void 0) throw wrong("cairn.yaml", "the dataset names no id column, by which labels could be joined");
	const targets = targetsOf({ target });
	const marked = markedColumns(dataset);
	const contractOf = (name, otherwise) => {
		const { type = otherwise, missing } = marked[name] ?? {};
		return {
			type,
			...missing && { missing }
		};
	};
	const contracts = {
		[id]: contractOf(id, "string"),
		...Object.fromEntries(targets.map((name) => [name, contractOf(name, "number")]))
	};
	const labels = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const left = countLeftOut();
	const known = new Set(classes);
	for (const file of await arrived(workspace, pattern, dataset)) {
		const { table, problems } = await readRows([{
			absolute: file.absolute,
			shown: file.path
		}], contracts, progress);
		const names = table.columns.get(id);
		if (problems.some(({ id: problem }) => problem.startsWith("column-missing:")) || names === void 0 || targets.some((name) => !table.columns.has(name))) throw wrong(file.path, `has no columns ${firstOnes([id, ...targets].map(quoted), 10)}`);
		countProblems({
			rows: left,
			values: left
		}, problems);
		if (classes.length > 0 && typeof target === "string") for (const found of classesIn(table, target)) known.add(found);
		collectLabels(labels, names, {
			values: valuesOf(table, {
				target,
				positive,
				classes: [...known]
			}, {
				file: file.path,
				texts
			}),
			width: targets.length
		});
	}
	const unknown = targets.map(() => NaN);
	const values = Float64Array.from(ids.flatMap((name) => name === null ? unknown : labels.get(name) ?? unknown));
	countUnjoined(left, labels, ids);
	return {
		leftOut: left.list(),
		unseen: [...known].slice(new Set(classes).size),
		...texts.size > 0 ? ofTwoTexts(values, texts) : {
			values,
			unreadable: []
		}
	};
}
function countUnjoined(left, labels, ids) {
	if (labels.size === 0 || ids.length === 0 || ids.some((id) => id !== null && labels.has(id))) return;
	left.add("is of no id that a row has", [...labels.keys()].slice(0, 3).map(quoted), labels.size);
}
function valuesOf(table, label, { file, texts }) {
	const { target, positive, classes = [] } = label;
	const column = typeof target === "string" && classes.length === 0 ? table.columns.get(target) : void 0;
	return column?.kind === "string" ? codesOf(column.values, positive, texts) : labelsOf(table, label, file);
}
function codesOf(values, positive, texts) {
	return Float64Array.from(values, (value) => {
		if (value === null) return NaN;
		if (value === positive) return 1;
		const code = texts.get(value) ?? texts.size + 2;
		texts.set(value, code);
		return code;
	});
}
function ofTwoTexts(codes, texts) {
	const [other, ...rest] = [...texts].map(([text, code]) => ({
		text,
		code,
		rows: codes.filter((one) => one === code).length
	})).sort((a, b) => b.rows - a.rows || a.code - b.code);
	return {
		values: codes.map((code) => code > 1 ? code === other?.code ? 0 : NaN : code),
		unreadable: rest.filter(({ rows }) => rows > 0).map(({ text, rows }) => ({
			text,
			rows
		})),
		...other && { negative: other.text }
	};
}
function collectLabels(labels, names, { values, width }) {
	for (let row = 0; row * width < values.length; row++) {
		const name = textAt(names, row);
		if (name === void 0) continue;
		const earlier = labels.get(name);
		const own = [...values.subarray(row * width, (row + 1) * width)];
		labels.set(name, own.map((value, one) => Number.isNaN(value) ? earlier?.[one] ?? NaN : value));
	}
}
async function arrived(workspace, pattern, { path, fetch }) {
	try {
		return await findDataFiles(workspace, { path: pattern });
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "CAIRN_DATA_MISSING") throw error;
		if (fetch !== void 0) await findDataFiles(workspace, {
			path,
			fetch
		});
		return [];
	}
}

// src/monitoring/drift/check-live-rows.ts
async function checkLiveRows(context, options) {
	const { settings, live, window, reference } = options;
	const { manifest, profile, evaluation } = reference;
	const targets = targetsOf(manifest.data);
	const { classes = [] } = manifest.signature.outputs[0] ?? {};
	const monitor = settings.monitor ?? {};
	const progress = (message, share) => {
		context.log.progress(message, share);
	};
	const { alpha, confidence, thresholds, minimumRows } = driftSettings(settings);
	const arrived = monitor.labels === void 0 ? void 0 : await readLabels(context.workspace, monitor.labels, {
		dataset: options.dataset,
		target: manifest.data.target,
		positive: manifest.signature.outputs[0]?.positive,
		classes,
		ids: live.ids
	}, progress);
	const labels = arrived?.values;
	const unseen = arrived?.unseen ?? [];
	const wanted = monitor.performance ?? [];
	const findings = compareEverything({
		live,
		profile,
		version: manifest.version,
		task: manifest.task,
		targets,
		classes,
		unseen,
		columns: monitor.columns,
		labels,
		evaluation,
		metrics: metricsOfTask(manifest.task).filter((metric) => wanted.includes(metric)),
		scoring: evaluationSettings(settings),
		thresholds,
		confidence,
		progress
	});
	warnUnreadable(arrived, manifest, context.log);
	warnUnseen(labels, {
		classes,
		unseen
	}, context.log);
	warnUnjudged(live, {
		labels,
		classes,
		wanted
	}, context.log);
	const leftOut = arrived?.leftOut ?? [];
	for (const sentence of liveSentences(live, leftOut)) context.log.warning(sentence);
	const checks = judgeFindings(findings, {
		alpha,
		minimumRows
	});
	return {
		document: "drift-report",
		schemaVersion: 1,
		model: options.model,
		stage: options.stage,
		version: manifest.version,
		createdAt: context.now().toISOString(),
		window: windowPart(window, live, {
			labelled: labels === void 0 ? 0 : labelledRows(labels, targets.length),
			leftOut
		}),
		verdict: wholeVerdict(checks),
		alpha,
		checks
	};
}
function windowPart(window, live, { labelled, leftOut }) {
	const { rows, unread, mistyped, repeated, sharing, independent } = live;
	return {
		...window.fromText !== void 0 && { from: window.fromText },
		...window.toText !== void 0 && { to: window.toText },
		rows,
		labelled,
		...unread.length > 0 && { unread: unread.map(copied) },
		...mistyped.length > 0 && { mistyped: mistyped.map(copied) },
		...leftOut.length > 0 && { unreadLabels: leftOut.map(copied) },
		...repeated > 0 && { repeated },
		...sharing > 0 && {
			sharing,
			independent
		}
	};
}
function copied({ examples, ...one }) {
	return {
		...one,
		examples: [...examples]
	};
}
function labelledRows(labels, targets) {
	let count = 0;
	for (let at = 0; at < labels.length; at += targets) count += Number(labels.subarray(at, at + targets).some((value) => !Number.isNaN(value)));
	return count;
}
function warnUnreadable(arrived, { signature, data }, log) {
	const { unreadable = [], negative = "" } = arrived ?? {};
	if (unreadable.length === 0) return;
	const rows = unreadable.reduce((sum, one) => sum + one.rows, 0);
	const positive = String(signature.outputs[0]?.positive);
	const texts = unreadable.map((one) => `${quoted(one.text)} in ${counted(one.rows, "row")}`);
	log.warning(`${counted(rows, "label")} of ${String(data.target)} cannot be read and count as not there yet: ${firstOnes(texts, 5)}, where ${quoted(positive)} is the positive value, and ${quoted(negative)}, the most frequent text beside it (the first of several), is taken for the other one. Capitals and blanks count: correct the files of labels.`);
}
function warnUnseen(labels, { classes, unseen }, log) {
	if (labels === void 0 || unseen.length === 0) return;
	const rows = labels.filter((label) => label >= classes.length);
	if (rows.length === 0) return;
	const names = [...new Set(rows)].map((place) => quoted(unseen[place - classes.length] ?? ""));
	log.warning(`${counted(rows.length, "labelled row")} of classes that the model never saw (${firstOnes(names, 5)}): they count as new in the drift of the labels, and are left out of the performance, where each would be a wrong answer.`);
}
function warnUnjudged({ answers, predictions }, { labels, classes, wanted }, log) {
	if (classes.length === 0 || labels === void 0 || wanted.length === 0) return;
	const without = labels.filter((label, row) => !Number.isNaN(label) && !Number.isNaN(answers[row] ?? NaN) && Number.isNaN(predictions[row * classes.length] ?? NaN)).length;
	if (without > 0) log.warning(`${counted(without, "labelled row")} name a class without probabilities, so the performance is not judged by them: the log of the server has the probability of each class.`);
}

// src/monitoring/report/drift-markdown.ts
const icons = {
	drift: "🔴",
	"no-drift": "🟢",
	inconclusive: "🟡",
	"not-applicable": "⚪"
};
function driftMarkdown(report, history) {
	const drifted = report.checks.filter(({ verdict }) => verdict === "drift");
	const others = report.checks.filter(({ verdict }) => verdict !== "drift");
	const since = driftingSince(history);
	return [
		`## ${icons[report.verdict]} ${escapeMarkdown(driftHeadline(report))}`,
		`Stage ${code(report.stage)}, version ${code(report.version)}, ${report.window.rows} rows${report.window.labelled > 0 ? ` (${report.window.labelled} with labels)` : ""}${windowOf$1(report)}.${since === void 0 ? "" : ` Drifting since the check of ${escapeMarkdown(since)}.`}`,
		...leftOutParts(report),
		...drifted.length > 0 ? [checkTable(drifted)] : [],
		...others.length > 0 ? [`<details><summary>${others.length} other checks</summary>\n\n${checkTable(others)}\n\n</details>`] : [],
		`A check says drift where its p-value, corrected over all checks (Benjamini-Hochberg), is below ${report.alpha} and the change is at least its threshold; no drift where the whole interval of the change is below it.`
	].join("\n\n");
}
function driftHeadline(report) {
	const { model, verdict, window } = report;
	const named = (of) => report.checks.filter((check) => check.verdict === of).map(({ kind, column }) => `${column} (${kind})`);
	if (verdict === "drift") return `${model} drifts: ${firstOnes(named("drift"), 5)}`;
	if (verdict === "no-drift") return `${model} does not drift`;
	const open = named("inconclusive");
	if (open.length === 0) return `${model}: inconclusive, nothing could be compared in ${counted(window.rows, "row")}`;
	return `${model}: inconclusive in ${counted(window.rows, "row")}, ${firstOnes(open, 3)} may have changed by what matters or not at all`;
}
function leftOutParts({ window }) {
	const { rows, unread = [], mistyped = [], unreadLabels = [], repeated = 0, sharing = 0, independent = 1 } = window;
	const sentences = liveSentences({
		rows,
		unread,
		mistyped,
		repeated,
		sharing,
		independent
	}, unreadLabels);
	return sentences.length === 0 ? [] : [sentences.map((one) => `- ${escapeMarkdown(one, 600)}`).join("\n")];
}
function driftingSince(history) {
	let since;
	for (const check of [...history].reverse()) {
		if (check.verdict === "no-drift" || check.verdict === "inconclusive" && since === void 0) break;
		if (check.verdict === "drift") since = check.from ?? check.createdAt;
	}
	return since;
}
function windowOf$1({ window }) {
	return `${window.from === void 0 ? "" : ` from ${code(window.from)}`}${window.to === void 0 ? "" : ` to ${code(window.to)}`}`;
}
function checkTable(checks) {
	return table([
		"",
		"column",
		"kind",
		"change",
		"matters from",
		"adjusted p",
		"what changed"
	], checks.map(({ verdict, column, kind, effect, adjusted, message }) => [
		icons[verdict],
		code(column, 100),
		kind,
		`${effect.name} ${shown(effect.value)} (${shown(effect.lower)} to ${shown(effect.upper)})`,
		rounded(effect.threshold),
		rounded(adjusted),
		escapeMarkdown(message, 600)
	]));
}
function shown(value) {
	return value === null ? "?" : rounded(value);
}

// src/monitoring/report/drift-issue.ts
const label = "cairn:drift";
async function keepDriftIssue(github, report, options) {
	const marker = `<!-- cairn:drift:${report.model} -->`;
	const issue = await findMarkedIssue(github, {
		label,
		marker
	});
	const once = `<!-- cairn:check:${contentOf(report)} -->`;
	if (report.verdict !== "drift") {
		if (issue !== void 0 && report.verdict === "no-drift") await ensureComment(github, issue.number, {
			marker: once,
			body: noDriftSince(report)
		});
		return issue;
	}
	const run = options.runUrl === void 0 ? [] : [`[Run](${options.runUrl})`];
	const body = [
		driftMarkdown(report, options.history),
		"To look closer: `cairn check-drift` with the same window. `retrain` decides by the rules of `cairn.yaml` whether to train again.",
		...run,
		marker,
		once
	].join("\n\n");
	if (issue === void 0) {
		const title = `Drift in ${report.model} (${report.stage})`;
		return openIssue(github, {
			title,
			body,
			label,
			marker
		});
	}
	if (issue.body.includes(once)) return issue;
	await ensureComment(github, issue.number, {
		marker: once,
		body: `${escapeMarkdown(driftHeadline(report))}, ${windowText(report)}; the description shows it in full.`
	});
	await updateIssue(github, issue, body);
	return issue;
}
function noDriftSince(report) {
	return `🟢 No drift in ${report.window.rows} rows, ${windowText(report)}, with version ${code(report.version)}. Close this issue if that settles it.`;
}
function windowText({ window, createdAt }) {
	if (window.from === void 0 && window.to === void 0) return `checked at ${code(createdAt)}`;
	return `window ${code(window.from ?? "the beginning")} to ${code(window.to ?? "now")}`;
}

// src/monitoring/drift/read-reference.ts
init_digest();
init_errors();
async function readReference(git, model, stage) {
	const registry = await readRegistry(git, {
		models: [model],
		fetch: true
	});
	const holder = holderOf(registry, model, stage);
	if (holder === void 0) throw new UserError("CAIRN_STAGE_EMPTY", {
		where: `${model}#${stage}`,
		what: "the stage holds no version, so there is nothing to compare with",
		todo: "Promote a version first."
	});
	const tagged = await readManifest(git, model, holder.version);
	if (tagged === void 0) throw new UserError("CAIRN_VERSION_UNKNOWN", {
		where: holder.tag,
		what: `version ${holder.version} has no manifest of Cairn`
	});
	const { manifest } = tagged;
	const { profile, profileText, evaluation, evaluationText } = await readRunRecord(git, manifest.run.id) ?? {};
	if (profile === void 0 || profileText === void 0 || digestOf(profileText) !== manifest.profile) throw new UserError("CAIRN_RUN_UNKNOWN", {
		where: manifest.run.ref,
		what: `the reference profile ${manifest.profile} of version ${manifest.version} is not there`,
		todo: "Check that the refs under refs/cairn/runs were kept."
	});
	return {
		manifest,
		profile,
		evaluation: evaluationText !== void 0 && digestOf(evaluationText) === manifest.evaluation ? evaluation : void 0
	};
}

// src/verbs/check-drift.ts
const checkDrift = defineVerb({
	name: "check-drift",
	summary: "Compares logged traffic with the reference profile of the version in a stage: drift, no drift, or inconclusive.",
	about: [
		"Reads the predictions of a time window from the log of the target (or from files), and compares features,",
		"missing values, predictions and, where labels have arrived, labels and performance with the reference profile and the",
		"evaluation of the version. A change counts as drift where it is both significant (corrected over all checks) and",
		"large enough to matter; too few rows are `inconclusive`, never drift.",
		"",
		"Writes `.cairn/reports/drift-<model>.json`, appends it to `refs/cairn/monitors/<model>`, and keeps one issue per",
		"model. Safe to run twice: the same report is neither appended nor commented on again."
	].join("\n"),
	icon: "activity",
	permissions: [
		{
			scope: "contents",
			access: "write",
			reason: "to append to the monitoring history under refs/cairn/monitors"
		},
		{
			scope: "deployments",
			access: "read",
			reason: "to find the address of the deployed server"
		},
		{
			scope: "issues",
			access: "write",
			reason: "to open or update the issue about drift"
		}
	],
	sends: { asked: {
		push: "the report, to the monitoring history",
		issue: "the issue about drift"
	} },
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration."
		},
		stage: {
			kind: "string",
			description: "Stage whose version is held against the traffic (default: monitor.stage, else production)."
		},
		from: {
			kind: "string",
			description: "First moment of the window, ISO 8601 (default: monitor.window-hours before `to`, else the beginning)."
		},
		to: {
			kind: "string",
			description: "Moment after the last of the window, ISO 8601 (default: now)."
		},
		live: {
			kind: "path",
			description: "NDJSON, CSV, TSV or Parquet file or glob in the repository with logged traffic (default: monitor.live, else the log of the server)."
		},
		url: {
			kind: "string",
			description: "Address of the server whose log is read (default: that of the newest successful deployment, else of the target). Ignored where `live` is given."
		},
		push: {
			kind: "boolean",
			default: "true",
			terminal: "false",
			description: "Whether to push the history. Without it the clone alone has it, until a check is pushed (the default at a terminal)."
		},
		issue: {
			kind: "boolean",
			default: "true",
			terminal: "false",
			description: "Whether to open or update the issue (by default not at a terminal)."
		},
		token: tokenInput("reads deployments, pushes the history and writes the issue"),
		config: configInput()
	},
	outputs: {
		verdict: "`drift`, `no-drift` or `inconclusive`.",
		report: "Path of the report, relative to the repository.",
		drifted: "JSON list of what drifted, each as `kind:column`.",
		issue: "Number of the open issue about drift; empty where there is none."
	},
	async run(inputs, context) {
		const config = await loadConfig(context, inputs.config);
		const model = trainedModelOf(config, inputs.model);
		const stage = inputs.stage ?? model.monitor?.stage ?? "production";
		requireServer(context, config, {
			...inputs,
			stage
		});
		const window = windowOf(inputs, model, context);
		const reference = await readReference(context.git, inputs.model, stage);
		const live = await findLiveRows(context, {
			config,
			model: inputs.model,
			stage,
			window,
			live: inputs.live ?? (inputs.url === void 0 ? model.monitor?.live : void 0),
			url: inputs.url,
			signature: reference.manifest.signature
		});
		context.log.info(`${live.rows} rows of live traffic against version ${reference.manifest.version}`);
		const report = await checkLiveRows(context, {
			model: inputs.model,
			stage,
			settings: model,
			dataset: datasetOf(config, model.dataset),
			reference,
			live,
			window
		});
		const path = `.cairn/reports/drift-${inputs.model}.json`;
		await mkdir(dirname(join(context.workspace, path)), { recursive: true });
		await replaceFile(join(context.workspace, path), serializeDocument(report));
		const { checks, appended } = await appendReport(context.git, report, {
			now: context.now(),
			push: inputs.push
		});
		if (!appended) context.log.info("The same check is in the history already.");
		if (!inputs.push && await hasRemote(context.git)) context.log.info("The history grew in this clone alone: --push shares it.");
		const { github } = context;
		const issue = inputs.issue && github !== void 0 ? await keepDriftIssue(github, report, {
			history: checks,
			runUrl: context.event.runUrl
		}) : void 0;
		const drifted = report.checks.filter(({ verdict }) => verdict === "drift").map(({ kind, column }) => `${kind}:${column}`);
		const headline = `${driftHeadline(report)}.`;
		return {
			outputs: {
				verdict: report.verdict,
				report: path,
				drifted: JSON.stringify(drifted),
				issue: issue?.number
			},
			document: report,
			summary: driftMarkdown(report, checks),
			headline,
			conclusion: report.verdict === "no-drift" ? "success" : report.verdict
		};
	}
});
function windowOf(asked, { monitor }, { now, log }) {
	const window = readWindow(asked, {
		hours: monitor?.["window-hours"],
		now: now()
	});
	const { fromText, toText } = window;
	if (asked.from !== void 0) return window;
	if (fromText !== void 0) log.info(`Rows from ${fromText} to ${toText ?? "now"} (monitor.window-hours).`);
	else log.warning("All of the traffic from its beginning is compared, in which a change of the last days is a small part: set monitor.window-hours, or give `from`.");
	return window;
}
function requireServer(context, config, { model, stage, live, url }) {
	const settings = trainedModelOf(config, model);
	const { target = "" } = stageOf(settings, stage);
	if ((url ?? live ?? settings.monitor?.live) === void 0) refuseHostedRunner(context, {
		name: target,
		settings: config.targets?.[target]
	}, "check-drift");
}

export { checkDrift as t };