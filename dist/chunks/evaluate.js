import { _ as evaluationSettings, a as stageOf, g as classMetrics, n as loadConfig, o as trainedModelOf } from "./config.js";
import { d as runFolder, r as inputOf } from "./run-folder.js";
import { c as testRows, i as readPredictions, n as championFiles, o as scoreModel, r as findChampion, s as openCandidate, t as registeredFiles, u as namedFiles } from "./registered-files.js";
import { It as init_errors, M as firstOnes, Mt as UserError, R as quoted, V as replaceFile, f as code, g as defineVerb, h as table, j as millisecondsOf, lt as init_digest, m as escapeMarkdown, st as digestOf, z as counted } from "./kernel.js";
import { n as predictsClass } from "./task-kinds.js";
import { C as bootstrap, D as quantileSorted, S as biasedInterval, _ as surenessOf, a as compareFeatures, b as classAgainstRest, g as metricDefinitions, h as measure$1, i as driftSettings, k as calibrationBins, m as prepareMetric, n as judgeFindings, p as evaluateModels, r as wholeVerdict, t as readWindow, v as confusionOf, x as rocAuc, y as decisionsOf } from "./window.js";
import { n as pickRows, t as ofBoth } from "./metric.js";
import { i as rankCategories } from "./profile.js";
import { i as textAt } from "./table.js";
import { t as columnOfRows } from "./row-numbers.js";
import { t as openHanding } from "./handover.js";
import { i as runRef, n as recordRun, t as readRunRecord } from "./run-record.js";
import { t as findLiveRows } from "./find-live-rows.js";
import { X as hasRemote } from "./git.js";
import { t as readRunTask } from "./run-task.js";
import { a as tokenInput, i as handoverInput, o as configInput, r as workflowRunInput } from "./actions-host.js";
import { a as classes, d as tooGood, i as cost, n as selfReported, o as calibration, r as fairness, s as againstBaseline, t as targets, u as predictedElsewhere } from "./targets2.js";
import { t as targetsOf } from "./targets.js";
import { a as arrangeColumns } from "./model-output.js";
import { n as serializeDocument } from "./document.js";
import { t as plotsFolder } from "./plots.js";
import { join } from "node:path";
import { existsSync } from "node:fs";

// src/evaluation/handed-predictions.ts
init_errors();
async function openPredictions(of, hand, context) {
	const { challenger, champion } = of.formats;
	if (challenger !== "command" && champion !== "command") return void 0;
	const handed = await openFiles(of, hand, context);
	const isNone = handed.challenger === void 0 && handed.champion === void 0;
	if (context.event.name !== void 0) warnOf(handed, {
		isNone,
		hasToken: context.github !== void 0
	}, context);
	return isNone ? void 0 : handed;
}
async function openFiles(of, hand, context) {
	const { challenger: whole = "", champion: apart = "" } = of.stated;
	const [isChallenger, isChampion] = [of.formats.challenger === "command", of.formats.champion === "command"];
	const open = async (whose, stated) => openFile({
		...of,
		of: whose,
		stated
	}, hand, context);
	const own = isChampion && (apart !== "" || whole === "") ? await open("champion", apart) : void 0;
	const first = isChallenger || own === void 0 ? await open("challenger", whole) : void 0;
	return {
		challenger: isChallenger ? first : void 0,
		champion: isChampion ? own ?? first : void 0
	};
}
function warnOf({ challenger, champion }, { isNone, hasToken }, { log }) {
	if (isNone && hasToken) log.warning("A model is a command (format: command), so code of the team runs beside the token of this job: let a job before this one run predict, which needs no token that writes. A model as ONNX or TensorFlow.js is only read.");
	if (challenger !== void 0 && challenger === champion) log.warning("Challenger and champion answered in one job, where either may have changed what the other answered: let predict run in two jobs, with of: challenger and of: champion, and give the output predictions of the second as input champion-predictions.");
}
async function openFile(of, hand, { workspace, log, event }) {
	const handed = await readPredictions(workspace, hand, of);
	if (handed === void 0) return void 0;
	const { run, model, job, workflowRun } = handed.predictions;
	if (run !== of.run || model !== of.model) throw refused("predictions", `are of run ${run} of model ${model}`, `run ${of.run} of model ${of.model}`);
	const by = job === void 0 ? "" : `, made by job ${job} of ${workflowRun ?? "a workflow run"}`;
	log.info(`Commands are not run here: their predictions are those of ${handed.digest}${by}.`);
	if (of.stated === "" && event.name !== void 0) log.warning(`No digest of the predictions was stated, so any job of the workflow run may have handed them over: give the output predictions of predict as input ${inputOf(of.of)}.`);
	return handed;
}
function answersOfChallenger(handed, format) {
	if (handed === void 0 || format !== "command") return void 0;
	const challenger = handed.challenger?.predictions.challenger;
	if (challenger !== void 0) return challenger;
	throw refused("predictions", handed.challenger === void 0 ? "only predictions of the champion were handed over" : `the file has none of run ${handed.challenger.predictions.run}`);
}
function answersOfChampion(handed, { manifest, digest }) {
	if (handed === void 0 || manifest.format !== "command") return void 0;
	const champion = handed.champion?.predictions.champion;
	if (champion?.manifest === digest) return champion.answers;
	throw refused("predictions", `the file ${champion === void 0 ? "has no champion" : `has champion ${champion.version} (${champion.manifest})`}`, `${manifest.version} (${digest}), which holds the stage`);
}
function namedPredictions(handed) {
	const { challenger, champion } = handed ?? {};
	const first = challenger ?? champion;
	if (first === void 0) return {};
	const isApart = challenger !== void 0 && champion !== void 0 && champion !== challenger;
	return { predictions: {
		of: ["challenger", "champion"].filter((whose) => handed?.[whose] !== void 0),
		...namedFile(first),
		...isApart && { champion: namedFile(champion) }
	} };
}
function namedFile({ predictions: { job, workflowRun }, digest }) {
	return {
		file: digest,
		...job !== void 0 && { job },
		...workflowRun !== void 0 && { workflowRun }
	};
}
function refused(where, what, expected) {
	return new UserError("CAIRN_PREDICTIONS_REFUSED", {
		where,
		what,
		...expected !== void 0 && { expected },
		todo: "Run predict again, for this run and stage."
	});
}

// src/evaluation/baseline.ts
const names = {
	binary: "share of positives",
	multiclass: "share of each class",
	regression: "mean",
	count: "mean"
};
function constantBaseline(task, trainLabels, { rows, width }) {
	const answer = new Float64Array(width);
	for (const [i, label] of trainLabels.entries()) if (task === "multiclass") answer[label] = (answer[label] ?? 0) + 1 / trainLabels.length;
	else answer[i % width] = (answer[i % width] ?? 0) + label;
	if (task !== "multiclass") for (const [one, sum] of answer.entries()) answer[one] = sum / (trainLabels.length / width);
	return {
		name: names[task],
		predictions: Float64Array.from({ length: rows * width }, (_, i) => answer[i % width] ?? NaN)
	};
}

// src/evaluation/group-rates.ts
function groupRates(parts, { hits, base }, minimumRows) {
	return compared(parts, minimumRows, (part) => {
		const rows = part.rows.filter(base);
		return {
			rows,
			rate: () => meanOfRows(rows, Uint8Array.from(rows, (row) => Number(hits(row))))
		};
	});
}
function groupMetrics(parts, prepare, minimumRows) {
	return compared(parts, minimumRows, ({ rows }) => ({
		rows,
		rate: () => {
			const metric = prepare(rows);
			const own = new Uint32Array(rows.length);
			return (counts) => {
				for (let i = 0; i < rows.length; i++) own[i] = counts[rows[i] ?? 0] ?? 0;
				return metric(own);
			};
		}
	}));
}
function compared(parts, minimumRows, rateOf) {
	const groups = [];
	const left = [];
	for (const part of parts) {
		const { rows, rate } = rateOf(part);
		if (part.isRest || rows.length < minimumRows) left.push(part.label);
		else groups.push({
			label: part.label,
			n: rows.length,
			rate: rate()
		});
	}
	return {
		groups,
		left
	};
}
function meanOfRows(rows, hits) {
	return (counts) => {
		let sum = 0;
		let n = 0;
		for (let i = 0; i < rows.length; i++) {
			const count = counts[rows[i] ?? 0] ?? 0;
			n += count;
			if (hits[i] === 1) sum += count;
		}
		return sum / n;
	};
}

// src/evaluation/part-rows.ts
const mostParts = 50;
function partRows(table, name, { isBoolean }) {
	const column = table.columns.get(name) ?? absent(table.rows);
	const labels = column.kind === "number" && !isBoolean ? rangeLabels(column.values) : valueLabels(column, table.rows, isBoolean);
	const isTaken = (label) => labels.order.includes(label) || labels.rest.has(label);
	const restLabel = unlike("(other)", isTaken);
	const missingLabel = unlike("(missing)", isTaken);
	const rows = new Map(labels.order.map((label) => [label, []]));
	const missing = [];
	const rest = [];
	for (let row = 0; row < table.rows; row++) {
		const label = labels.at(row);
		(label === void 0 ? missing : rows.get(label) ?? rest).push(row);
	}
	return [
		...[...rows].map(([label, found]) => ({
			label,
			found,
			isRest: false
		})),
		{
			label: restLabel,
			found: rest,
			isRest: true
		},
		{
			label: missingLabel,
			found: missing,
			isRest: false
		}
	].filter(({ found }) => found.length > 0).map(({ label, found, isRest }) => ({
		label,
		rows: Uint32Array.from(found),
		isRest
	}));
}
function absent(rows) {
	return {
		kind: "string",
		values: new Array(rows).fill(null)
	};
}
function valueLabels(column, rows, isBoolean) {
	const at = (row) => {
		const text = textAt(column, row);
		return isBoolean && text !== void 0 ? String(text === "1") : text;
	};
	const counts = /* @__PURE__ */ new Map();
	for (let row = 0; row < rows; row++) {
		const label = at(row);
		if (label !== void 0) counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	const ranked = rankCategories(counts).map(([value]) => value);
	return {
		order: ranked.slice(0, mostParts),
		rest: new Set(ranked.slice(mostParts)),
		at
	};
}
function rangeLabels(values) {
	const sorted = Array.from(values.filter((value) => !Number.isNaN(value)).sort());
	const [least] = sorted;
	const greatest = sorted.at(-1);
	if (least === void 0 || greatest === void 0) return {
		order: [],
		rest: /* @__PURE__ */ new Set(),
		at: () => void 0
	};
	const inner = [
		.25,
		.5,
		.75
	].map((share) => Number(quantileSorted(sorted, share).toPrecision(6))).filter((edge) => edge > least && edge <= greatest);
	const edges = [least, ...new Set(inner)];
	const order = edges.map((from, i) => {
		const to = edges[i + 1];
		return to === void 0 ? `[${shown$1(from)}, ${shown$1(greatest)}]` : `[${shown$1(from)}, ${shown$1(to)})`;
	});
	return {
		order,
		rest: /* @__PURE__ */ new Set(),
		at: (row) => {
			const value = values[row] ?? NaN;
			return Number.isNaN(value) ? void 0 : order[edges.findLastIndex((edge) => edge <= value)];
		}
	};
}
function shown$1(value) {
	return String(value + 0);
}
function unlike(label, isTaken) {
	let free = label;
	while (isTaken(free)) free = `(${free})`;
	return free;
}

// src/evaluation/fairness.ts
function measureFairness(task, rows, settings, isBoolean, onShare) {
	const measures = settings.fairness.columns.flatMap((column) => {
		return measuresOf(task, partRows(rows.table, column, { isBoolean: isBoolean(column) }), rows, settings).map((measure) => ({
			column,
			...measure
		}));
	});
	const resampled = bootstrap(measures.map(({ value }) => value), {
		rows: rows.table.rows,
		resamples: settings.resamples,
		seed: settings.seed
	}, onShare);
	const once = new Uint32Array(rows.table.rows).fill(1);
	return measures.map(({ column, measure, metric, groups, left, value }, i) => {
		const observed = value(once);
		const isKnown = Number.isFinite(observed);
		const bounds = measure === "demographic_parity_ratio" ? downward : upward;
		const interval = isKnown ? biasedInterval(observed, resampled[i] ?? /* @__PURE__ */ new Float64Array(), {
			...bounds,
			confidence: settings.confidence
		}) : void 0;
		return {
			column,
			measure,
			...metric !== void 0 && { metric },
			value: isKnown ? observed : null,
			lower: interval?.lower ?? null,
			upper: interval?.upper ?? null,
			n: groups.reduce((sum, { n }) => sum + n, 0),
			groups: groups.map(({ label, n, rate }) => ({
				value: label,
				n,
				rate: finite(rate(once))
			})),
			left: [...left]
		};
	});
}
const upward = {
	bias: "upward",
	bound: 0
};
const downward = {
	bias: "downward",
	bound: 1
};
function measuresOf(task, parts, { table, labels, predictions }, { metrics, threshold, fairness: { minimumRows } }) {
	const gaps = metrics.map(metricGap);
	return task === "binary" ? [...decisions(), ...gaps] : gaps;
	function metricGap(name) {
		const targets = labels.length / table.rows;
		const width = predictions.length / table.rows;
		const of = groupMetrics(parts, (rows) => prepareMetric(name, {
			labels: pickRows(labels, rows, targets),
			predictions: pickRows(predictions, rows, width)
		}, {
			targets,
			threshold
		}), minimumRows);
		return {
			measure: "metric_gap",
			metric: name,
			...of,
			value: difference(of.groups)
		};
	}
	function decisions() {
		const hits = (row) => (predictions[row] ?? 0) >= threshold;
		const ratesAmong = (base) => groupRates(parts, {
			hits,
			base
		}, minimumRows);
		const selected = ratesAmong(() => true);
		const positive = ratesAmong((row) => labels[row] === 1);
		const negative = ratesAmong((row) => labels[row] === 0);
		return [
			{
				measure: "demographic_parity_ratio",
				...selected,
				value: ratio(selected.groups)
			},
			{
				measure: "demographic_parity_difference",
				...selected,
				value: difference(selected.groups)
			},
			{
				measure: "equal_opportunity_difference",
				...positive,
				value: difference(positive.groups)
			},
			equalizedOdds(parts, positive, negative, labels.length)
		];
	}
}
function equalizedOdds(parts, positive, negative, rows) {
	const out = /* @__PURE__ */ new Set([...positive.left, ...negative.left]);
	const both = ({ groups }) => groups.filter(({ label }) => !out.has(label));
	const [truePositive, falsePositive] = [both(positive), both(negative)];
	const gaps = [difference(truePositive), difference(falsePositive)];
	const once = new Uint32Array(rows).fill(1);
	return {
		measure: "equalized_odds_difference",
		groups: gaps[1](once) > gaps[0](once) ? falsePositive : truePositive,
		left: parts.map(({ label }) => label).filter((label) => out.has(label)),
		value: (counts) => Math.max(gaps[0](counts), gaps[1](counts))
	};
}
function difference(groups) {
	return (counts) => {
		const { least, most } = extremes(groups, counts);
		return most - least;
	};
}
function ratio(groups) {
	return (counts) => {
		const { least, most } = extremes(groups, counts);
		return least / most;
	};
}
function extremes(groups, counts) {
	if (groups.length < 2) return {
		least: NaN,
		most: NaN
	};
	const rates = groups.map(({ rate }) => rate(counts));
	return {
		least: Math.min(...rates),
		most: Math.max(...rates)
	};
}
function finite(value) {
	return Number.isFinite(value) ? value : null;
}

// src/evaluation/flips.ts
function countFlips(labels, { challenger, champion }, threshold) {
	const now = decisionsOf({
		labels,
		predictions: challenger
	}, threshold).decided;
	const before = decisionsOf({
		labels,
		predictions: champion
	}, threshold).decided;
	const count = {
		n: labels.length,
		changed: 0,
		better: 0,
		worse: 0
	};
	for (let row = 0; row < labels.length; row++) {
		if (now[row] === before[row]) continue;
		count.changed++;
		if (now[row] === labels[row]) count.better++;
		else if (before[row] === labels[row]) count.worse++;
	}
	return count;
}

// src/evaluation/measure-classes.ts
const most = 50;
const ofDecisions = [
	"precision",
	"recall",
	"f1"
];
const ofProbabilities = classMetrics.filter((name) => !ofDecisions.some((one) => one === name));
function measureClasses(rows, predictions, settings, onShare) {
	const { labels, classes } = rows;
	const counts = countsOf(labels, classes.length);
	const chosen = mostFrequent(counts);
	const sides = [{
		metrics: ofDecisions,
		models: ofBoth(predictions, (values) => asDecided(labels, values))
	}, {
		metrics: ofProbabilities,
		models: predictions
	}];
	return chosen.map((one, index) => {
		const measured = sides.map(({ metrics, models }, side) => evaluateModels(labels.map((label) => Number(label === one)), ofBoth(models, (values) => classAgainstRest({
			labels,
			predictions: values
		}, one).predictions), {
			...settings,
			metrics,
			threshold: .5
		}, { onShare: (share) => onShare?.((index + (side + share) / sides.length) / chosen.length) }));
		return {
			class: classes[one] ?? "",
			n: counts[one] ?? 0,
			...joined(measured)
		};
	});
}
function confusionMatrix({ labels, classes }, predictions) {
	const decisions = decisionsOf({
		labels,
		predictions
	}, 0);
	const matrix = confusionOf({ labels }, decisions)(new Uint32Array(labels.length).fill(1));
	const size = classes.length;
	const own = new Set(size <= most ? classes.keys() : mostFrequent(countsOf(labels, size)).slice(0, 49));
	const kept = [...classes.keys()].filter((one) => own.has(one));
	const rest = [...classes.keys()].filter((one) => !own.has(one));
	const groups = [...kept.map((one) => [one]), ...rest.length === 0 ? [] : [rest]];
	const name = (group) => group.length === 1 ? classes[group[0] ?? 0] ?? "" : `(${group.length} other classes)`;
	return {
		classes: groups.map(name),
		counts: groups.map((actual) => groups.map((decided) => {
			let sum = 0;
			for (const row of actual) for (const column of decided) sum += matrix[row * size + column] ?? 0;
			return sum;
		}))
	};
}
function asDecided(labels, predictions) {
	const { decided, classes } = decisionsOf({
		labels,
		predictions
	}, 0);
	const sure = new Float64Array(predictions.length);
	for (const [row, one] of decided.entries()) sure[row * classes + one] = 1;
	return sure;
}
function joined(measured) {
	const comparison = measured.flatMap((one) => one.comparison ?? []);
	return {
		metrics: measured.flatMap(({ metrics }) => [...metrics]),
		...comparison.length > 0 && { comparison }
	};
}
function countsOf(labels, classes) {
	const counts = new Uint32Array(classes);
	for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
	return counts;
}
function mostFrequent(counts) {
	return [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, most);
}

// src/evaluation/measure-targets.ts
function measureTargets({ labels, targets }, predictions, settings, onShare) {
	if (targets.length === 1) return [];
	const { challenger, champion, baseline } = predictions;
	return targets.map((target, one) => {
		const own = (values) => columnOfRows(values, targets.length, one);
		const measured = evaluateModels(own(labels), {
			challenger: own(challenger),
			...champion && { champion: own(champion) },
			baseline: own(baseline)
		}, settings, { onShare: (share) => onShare?.((one + share) / targets.length) });
		return {
			target,
			n: labels.length / targets.length,
			metrics: [...measured.metrics],
			...measured.comparison && { comparison: [...measured.comparison] },
			baseline: [...measured.baseline?.comparison ?? []]
		};
	});
}

// src/evaluation/slice-rows.ts
function sliceRows(rows, predictions, settings, options) {
	return settings.slices.columns.flatMap((column, index) => {
		const parts = partRows(rows.table, column, { isBoolean: options.isBoolean(column) });
		const total = parts.reduce((sum, part) => sum + part.rows.length, 0);
		let before = 0;
		options.onColumn?.(column, index);
		return parts.map((part) => {
			const onShare = (share) => {
				options.onColumn?.(column, index + (before + share * part.rows.length) / total);
			};
			const slice = {
				column,
				value: part.label,
				n: part.rows.length
			};
			const measured = part.rows.length < settings.slices.minimumRows ? unknown(part, predictions, settings) : measure(part, rows, predictions, {
				settings,
				onShare
			});
			before += part.rows.length;
			return {
				...slice,
				...measured
			};
		});
	});
}
function measure({ rows }, { table, labels }, predictions, { settings, onShare }) {
	const targets = labels.length / table.rows;
	const width = predictions.challenger.length / table.rows;
	const measured = evaluateModels(pickRows(labels, rows, targets), ofBoth(predictions, (values) => pickRows(values, rows, width)), settings, {
		targets,
		onShare
	});
	return {
		metrics: [...measured.metrics],
		...measured.comparison && { comparison: [...measured.comparison] }
	};
}
function unknown({ rows: { length: n } }, { champion }, settings) {
	const metrics = settings.metrics.map((name) => {
		const { direction } = metricDefinitions[name];
		return {
			name,
			direction,
			value: null,
			lower: null,
			upper: null,
			n
		};
	});
	const comparison = settings.metrics.map((metric) => {
		const { direction } = metricDefinitions[metric];
		return {
			metric,
			direction,
			difference: null,
			lower: null,
			upper: null,
			n,
			better: "unclear"
		};
	});
	return {
		metrics,
		...champion && { comparison }
	};
}

// src/evaluation/measure-everything.ts
function measureEverything(task, rows, predictions, settings, progress) {
	const { table, targets, labels, classes, isBoolean } = rows;
	const { challenger, champion } = predictions;
	const isMulticlass = task === "multiclass";
	const steps = 1 + settings.slices.columns.length + Number(isMulticlass || targets.length > 1) + Number(settings.fairness.columns.length > 0);
	const within = (message, before) => (share) => {
		progress(message, (before + share) / steps);
	};
	const baseline = constantBaseline(task, rows.trainLabels, {
		rows: table.rows,
		width: Math.max(classes.length, targets.length)
	});
	const whole = evaluateModels(labels, {
		...predictions,
		baseline: baseline.predictions
	}, settings, {
		targets: targets.length,
		onShare: within(`${settings.resamples} resamples of ${counted(table.rows, "row")}`, 0)
	});
	const slices = sliceRows({
		table,
		labels
	}, predictions, settings, {
		isBoolean,
		onColumn: (column, done) => {
			progress(`Slices by ${column}`, (1 + done) / steps);
		}
	});
	const ofClasses = isMulticlass ? measureClasses({
		labels,
		classes
	}, predictions, settings, within("Classes", 1 + settings.slices.columns.length)) : [];
	const ofTargets = measureTargets({
		labels,
		targets
	}, {
		...predictions,
		baseline: baseline.predictions
	}, settings, within("Targets", 1 + settings.slices.columns.length));
	const fairness = measureFairness(task, {
		table,
		labels,
		predictions: challenger
	}, settings, isBoolean, within("Fairness", steps - 1));
	const isDecided = predictsClass(task);
	return {
		champion: whole.champion ?? [],
		parts: {
			metrics: [...whole.metrics],
			...whole.comparison && { comparison: [...whole.comparison] },
			...whole.baseline && { baseline: {
				name: baseline.name,
				metrics: [...whole.baseline.metrics],
				comparison: [...whole.baseline.comparison]
			} },
			...slices.length > 0 && { slices },
			...fairness.length > 0 && { fairness },
			...ofTargets.length > 0 && { targets: ofTargets },
			...isMulticlass && {
				classes: ofClasses,
				confusion: confusionMatrix({
					labels,
					classes
				}, challenger)
			},
			...isDecided && { calibration: calibrationBins(surenessOf({
				labels,
				predictions: challenger
			})) },
			...isDecided && champion && { flips: countFlips(labels, {
				challenger,
				champion
			}, settings.threshold) }
		}
	};
}

// src/monitoring/drift/compare-recent-traffic.ts
function compareRecentTraffic(profile, live, model) {
	if (live.rows === 0) return void 0;
	const { alpha, confidence, thresholds, minimumRows } = driftSettings(model);
	const findings = compareFeatures({
		profile,
		live,
		columns: model.monitor?.columns,
		thresholds,
		confidence
	});
	const checks = judgeFindings(findings, {
		alpha,
		minimumRows
	});
	const drifted = checks.filter(({ verdict }) => verdict === "drift").map(({ column }) => column);
	const times = live.times.filter((time) => Number.isFinite(time)).sort();
	const [from, to] = [times[0], times.at(-1)];
	return {
		rows: live.rows,
		...from !== void 0 && { from: new Date(from).toISOString() },
		...to !== void 0 && { to: new Date(to).toISOString() },
		tested: new Set(checks.map(({ column }) => column)).size,
		drifted: [...new Set(drifted)],
		verdict: wholeVerdict(checks)
	};
}

// src/monitoring/drift/recent-traffic.ts
init_errors();
const keptMilliseconds = 864e5;
async function recentTraffic(context, options) {
	const { config, record, hours } = options;
	const { run, profile, evaluation: earlier } = record;
	if (hours === void 0 || profile === void 0) return void 0;
	const now = context.now().getTime();
	if (earlier?.recent !== void 0 && now - (millisecondsOf(earlier.createdAt) ?? 0) < keptMilliseconds) return earlier.recent;
	const model = trainedModelOf(config, options.model);
	try {
		const live = await findLiveRows({
			...context,
			github: void 0
		}, {
			config,
			model: options.model,
			stage: model.monitor?.stage ?? options.stage,
			window: readWindow({
				from: (/* @__PURE__ */ new Date(now - hours * 36e5)).toISOString(),
				to: void 0
			}),
			live: model.monitor?.live,
			url: void 0,
			signature: run.signature
		});
		const recent = compareRecentTraffic(profile, live, model);
		if (recent === void 0) context.log.info(`No traffic of the last ${hours} hours: the training data are not held against it.`);
		return recent;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		context.log.warning(`The training data are not held against recent traffic: ${error.message}`);
		return;
	}
}

// src/promotion/evidence/columns-of-classes.ts
init_errors();
function columnsOfClasses(predictions, { own, classes, where }) {
	const gone = own.filter((name) => !classes.includes(name));
	if (gone.length > 0) throw new UserError("CAIRN_CHAMPION_UNUSABLE", {
		where,
		what: `tells classes apart that the target no longer has: ${firstOnes(gone.map(quoted), 10)}`,
		todo: "Name them too in cairn.yaml, under the model: classes: […], and train again."
	});
	return arrangeColumns(predictions, own.length, classes.map((name) => own.indexOf(name)));
}

// src/promotion/evidence/columns-of-targets.ts
function columnsOfTargets(predictions, { own, targets }) {
	const columns = targets.map((name) => own.indexOf(name));
	return arrangeColumns(predictions, own.length, columns).map((value, i) => columns[i % columns.length] === -1 ? NaN : value);
}

// src/promotion/evidence/score-champion.ts
async function scoreChampion(champion, from, context) {
	if (champion === void 0) return void 0;
	const { manifest, digest } = champion;
	const { rows, handed, earlier } = from;
	context.log.info(`Scoring the champion, ${manifest.model} ${manifest.version}, on the same ${rows.rows} rows.`);
	const scored = await scoreModel(async () => championFiles(manifest, from.config, context), manifest, rows, context, {
		earlier: earlier?.champion?.manifest === digest ? earlier.champion.cost : void 0,
		isTimed: manifest.format !== "command",
		trainSeconds: async () => (await readRunRecord(context.git, manifest.run.id).catch(() => void 0))?.run.seconds,
		answers: answersOfChampion(handed, champion)
	});
	const where = `${manifest.model} ${manifest.version}, which holds the stage`;
	const { classes: own } = manifest.signature.outputs[0] ?? {};
	if (own === void 0) {
		const predicted = {
			own: targetsOf(manifest.data),
			targets: from.targets,
			where
		};
		return {
			...champion,
			...scored,
			predictions: alignedTargets(scored.predictions, predicted, context.log)
		};
	}
	const fresh = from.classes.filter((name) => !own.includes(name));
	if (fresh.length > 0) context.log.warning(`${where}, does not know ${firstOnes(fresh.map(quoted), 10)}: there its probability is 0.`);
	const predictions = columnsOfClasses(scored.predictions, {
		own,
		classes: from.classes,
		where
	});
	return {
		...champion,
		...scored,
		predictions
	};
}
function alignedTargets(predictions, { own, targets, where }, log) {
	if (own.length === 1 && targets.length === 1) return predictions;
	const missing = targets.filter((name) => !own.includes(name));
	if (missing.length > 0) log.warning(`${where}, does not predict ${firstOnes(missing.map(quoted), 10)}: there its metrics, and the means over all targets, are undefined.`);
	return columnsOfTargets(predictions, {
		own,
		targets
	});
}

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
	const fit = (target, column) => measure$1("r2", {
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
			metrics: JSON.stringify(Object.fromEntries(evaluation.metrics.map(({ name, value }) => [name, value]))),
			better: JSON.stringify(Object.fromEntries(better))
		},
		document: evaluation,
		summary: evaluationMarkdown(evaluation, champion && overlapNote(champion, evaluation.rows)),
		headline: evaluationHeadline(evaluation),
		conclusion: "success"
	};
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
		metrics: "The metrics of the run, as a JSON object.",
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