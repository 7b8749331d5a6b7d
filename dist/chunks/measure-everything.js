import { n as predictsClass } from "./task-kinds.js";
import { z as counted } from "./kernel.js";
import { a as surenessOf, c as classAgainstRest, d as biasedInterval, f as bootstrap, i as metricDefinitions, n as prepareMetric, o as confusionOf, s as decisionsOf, t as evaluateModels, u as calibrationBins } from "./evaluate-models.js";
import { t as columnOfRows } from "./row-numbers.js";
import { n as pickRows, t as ofBoth } from "./metric.js";
import { i as quantileSorted } from "../vendor/simple-statistics.js";
import { a as rankCategories } from "./profile.js";
import { i as textAt } from "./table.js";
import { t as classMetrics } from "./evaluation-settings.js";

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
		return to === void 0 ? `[${shown(from)}, ${shown(greatest)}]` : `[${shown(from)}, ${shown(to)})`;
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
function shown(value) {
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
		return measuresOf$1(task, partRows(rows.table, column, { isBoolean: isBoolean(column) }), rows, settings).map((measure) => ({
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
	return measures.map(({ column, measure, metric, target, groups, left, value }, i) => {
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
			...target !== void 0 && { target },
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
function measuresOf$1(task, parts, { table, labels, targets, predictions }, { metrics, threshold, fairness: { minimumRows } }) {
	const width = predictions.length / table.rows;
	const whole = {
		labels,
		predictions,
		targets: targets.length,
		width
	};
	const each = targets.length === 1 ? [] : targets.map((target, one) => ({
		target,
		...targetAt(one)
	}));
	const gaps = metrics.flatMap((name) => [metricGap(name, whole), ...each.map(({ target, ...scored }) => ({
		...metricGap(name, scored),
		target
	}))]);
	return task === "binary" ? [...decisions(), ...gaps] : gaps;
	function targetAt(one) {
		const own = (values) => columnOfRows(values, targets.length, one);
		return {
			labels: own(labels),
			predictions: own(predictions),
			targets: 1,
			width: 1
		};
	}
	function metricGap(name, scored) {
		const of = groupMetrics(parts, (rows) => prepareMetric(name, {
			labels: pickRows(scored.labels, rows, scored.targets),
			predictions: pickRows(scored.predictions, rows, scored.width)
		}, {
			targets: scored.targets,
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
			const measured = part.rows.length < settings.slices.minimumRows ? unknown(part, predictions, {
				settings,
				targets: rows.targets
			}) : measure(part, rows, predictions, {
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
function measure({ rows }, { table, labels, targets }, predictions, { settings, onShare }) {
	const width = predictions.challenger.length / table.rows;
	const own = pickRows(labels, rows, targets.length);
	const answers = ofBoth(predictions, (values) => pickRows(values, rows, width));
	const steps = targets.length > 1 ? targets.length + 1 : 1;
	const onPart = (done) => (share) => {
		onShare((done + share) / steps);
	};
	const whole = evaluateModels(own, answers, settings, {
		targets: targets.length,
		onShare: onPart(0)
	});
	if (targets.length === 1) return measuresOf(whole);
	const each = targets.map((target, one) => {
		const column = (values) => columnOfRows(values, targets.length, one);
		return {
			target,
			...measuresOf(evaluateModels(column(own), ofBoth(answers, column), settings, { onShare: onPart(one + 1) }))
		};
	});
	return {
		...measuresOf(whole),
		targets: each
	};
}
function measuresOf({ metrics, comparison }) {
	return {
		metrics: [...metrics],
		...comparison && { comparison: [...comparison] }
	};
}
function unknown({ rows: { length: n } }, { champion }, { settings, targets }) {
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
	const measures = {
		metrics,
		...champion && { comparison }
	};
	return {
		...measures,
		...targets.length > 1 && { targets: targets.map((target) => ({
			target,
			...measures
		})) }
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
		labels,
		targets
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
		targets,
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

export { measureEverything };