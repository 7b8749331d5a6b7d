import { i as quantileSorted } from "../vendor/simple-statistics.js";
import { t as seededRandom } from "./seeded-random.js";
import { t as columnOfRows } from "./row-numbers.js";
import { n as pickRows, r as widthOf } from "./metric.js";
import { t as mostProbable } from "./most-probable.js";

// src/statistics/bootstrap.ts
function bootstrap(statistics, { rows, resamples, seed }, onShare) {
	const random = seededRandom(seed);
	const counts = new Uint32Array(rows);
	const values = statistics.map(() => new Float64Array(resamples));
	for (let b = 0; b < resamples; b++) {
		onShare?.(b / resamples);
		counts.fill(0);
		for (let i = 0; i < rows; i++) {
			const row = random.below(rows);
			counts[row] = (counts[row] ?? 0) + 1;
		}
		for (const [s, statistic] of statistics.entries()) {
			const target = values[s];
			if (target !== void 0) target[b] = statistic(counts);
		}
	}
	return values;
}
function percentileInterval(values, confidence) {
	const sorted = Array.from(values.filter((value) => Number.isFinite(value)).sort());
	if (sorted.length === 0 || sorted.length < .95 * values.length) return void 0;
	return {
		lower: quantileSorted(sorted, (1 - confidence) / 2),
		upper: quantileSorted(sorted, (1 + confidence) / 2)
	};
}
function biasedInterval(observed, values, { confidence, bias, bound }) {
	const interval = percentileInterval(values, confidence);
	if (interval === void 0) return void 0;
	if (bias === "upward") {
		const upper = Math.max(observed, interval.upper);
		return {
			lower: Math.max(bound, 2 * observed - upper),
			upper
		};
	}
	const lower = Math.min(observed, interval.lower);
	return {
		lower,
		upper: Math.min(bound, 2 * observed - lower)
	};
}

// src/evaluation/average-precision.ts
function averagePrecision({ labels, predictions }) {
	const order = Uint32Array.from(labels, (_, i) => i).sort((a, b) => (predictions[b] ?? 0) - (predictions[a] ?? 0));
	const isPositive = Uint8Array.from(order, (row) => labels[row] ?? 0);
	const endsTie = Uint8Array.from(order, (row, i) => Number(predictions[order[i + 1] ?? -1] !== predictions[row]));
	return (counts) => {
		let rows = 0;
		let positives = 0;
		let tiedPositives = 0;
		let area = 0;
		for (let i = 0; i < order.length; i++) {
			const count = counts[order[i] ?? 0] ?? 0;
			rows += count;
			if (isPositive[i] === 1) tiedPositives += count;
			if (endsTie[i] === 0) continue;
			positives += tiedPositives;
			if (tiedPositives > 0) area += tiedPositives * positives / rows;
			tiedPositives = 0;
		}
		return area / positives;
	};
}

// src/evaluation/calibration.ts
const most = 10;
function calibrationBins(rows) {
	return summarizeBins(rows, equalCountBins(rows.predictions));
}
function summarizeBins({ labels, predictions }, bins) {
	const found = /* @__PURE__ */ new Map();
	for (let i = 0; i < labels.length; i++) {
		const p = predictions[i] ?? 0;
		const bin = bins[i] ?? 0;
		const sums = found.get(bin) ?? {
			lower: p,
			upper: p,
			n: 0,
			predicted: 0,
			observed: 0
		};
		sums.lower = Math.min(sums.lower, p);
		sums.upper = Math.max(sums.upper, p);
		sums.n += 1;
		sums.predicted += p;
		sums.observed += labels[i] ?? 0;
		found.set(bin, sums);
	}
	return [...found].sort(([a], [b]) => a - b).map(([, { predicted, observed, n, ...range }]) => ({
		...range,
		n,
		predicted: predicted / n,
		observed: observed / n
	}));
}
function expectedCalibrationError({ labels, predictions }) {
	const order = ascending(predictions);
	const endsTie = Uint8Array.from(order, (row, i) => Number(predictions[order[i + 1] ?? -1] !== predictions[row]));
	return (counts) => {
		let total = 0;
		for (let i = 0; i < order.length; i++) total += counts[i] ?? 0;
		let before = 0;
		let tied = 0;
		let excess = 0;
		let tiedExcess = 0;
		let bin = 0;
		let error = 0;
		for (let i = 0; i < order.length; i++) {
			const row = order[i] ?? 0;
			const count = counts[row] ?? 0;
			tied += count;
			tiedExcess += count * ((predictions[row] ?? 0) - (labels[row] ?? 0));
			if (endsTie[i] === 0) continue;
			const at = binAt(before, tied, total);
			if (at !== bin) {
				error += Math.abs(excess);
				excess = 0;
				bin = at;
			}
			excess += tiedExcess;
			before += tied;
			tied = tiedExcess = 0;
		}
		return (error + Math.abs(excess)) / total;
	};
}
function equalCountBins(predictions) {
	const order = ascending(predictions);
	const bins = new Uint32Array(order.length);
	for (let start = 0, end = 0; start < order.length; start = end) {
		while (end < order.length && predictions[order[end] ?? 0] === predictions[order[start] ?? 0]) end++;
		const bin = binAt(start, end - start, order.length);
		for (let i = start; i < end; i++) bins[order[i] ?? 0] = bin;
	}
	return bins;
}
function binAt(before, tied, total) {
	return Math.min(9, Math.floor(most * (before + tied / 2) / total));
}
function ascending(predictions) {
	return Uint32Array.from(predictions, (_, i) => i).sort((a, b) => (predictions[a] ?? 0) - (predictions[b] ?? 0));
}

// src/evaluation/mean-of.ts
const logLossClip = 1e-15;
function meanOf(values) {
	return (counts) => {
		let sum = 0;
		let n = 0;
		for (let i = 0; i < values.length; i++) {
			const count = counts[i] ?? 0;
			sum += count * (values[i] ?? 0);
			n += count;
		}
		return sum / n;
	};
}

// src/evaluation/roc-auc.ts
function rocAuc({ labels, predictions }) {
	const order = Uint32Array.from(labels, (_, i) => i).sort((a, b) => (predictions[a] ?? 0) - (predictions[b] ?? 0));
	const isPositive = Uint8Array.from(order, (row) => labels[row] ?? 0);
	const endsTie = Uint8Array.from(order, (row, i) => Number(predictions[order[i + 1] ?? -1] !== predictions[row]));
	return (counts) => {
		let below = 0;
		let positives = 0;
		let negatives = 0;
		let tiedPositives = 0;
		let wins = 0;
		for (let i = 0; i < order.length; i++) {
			const count = counts[order[i] ?? 0] ?? 0;
			if (isPositive[i] === 1) tiedPositives += count;
			else negatives += count;
			if (endsTie[i] === 0) continue;
			wins += tiedPositives * (below + negatives / 2);
			below += negatives;
			positives += tiedPositives;
			negatives = tiedPositives = 0;
		}
		return wins / (positives * below);
	};
}

// src/evaluation/class-probabilities.ts
function classLogLoss(rows) {
	return meanOf(perRow$1(rows, (p, label) => -Math.log(Math.min(1 - logLossClip, Math.max(logLossClip, p(label))))));
}
function classBrier(rows) {
	const width = widthOf(rows);
	return meanOf(perRow$1(rows, (p, label) => {
		let sum = 0;
		for (let i = 0; i < width; i++) sum += (p(i) - Number(i === label)) ** 2;
		return sum;
	}));
}
function topAccuracy(most) {
	return (rows) => {
		const width = widthOf(rows);
		return meanOf(perRow$1(rows, (p, label) => {
			let above = 0;
			for (let i = 0; i < width; i++) above += Number(p(i) > p(label) || p(i) === p(label) && i > label);
			return Number(above < most);
		}));
	};
}
function rocAucOneAgainstRest(rows) {
	const width = widthOf(rows);
	const each = Array.from({ length: width }, (_, one) => rocAuc(classAgainstRest(rows, one)));
	return (counts) => each.reduce((sum, auc) => sum + auc(counts), 0) / width;
}
function rocAucOneAgainstOne(rows) {
	const width = widthOf(rows);
	const pairs = [];
	for (let a = 0; a < width; a++) for (let b = a + 1; b < width; b++) {
		const of = [...rows.labels.keys()].filter((row) => rows.labels[row] === a || rows.labels[row] === b);
		const pair = {
			labels: pickRows(rows.labels, of, 1),
			predictions: pickRows(rows.predictions, of, width)
		};
		for (const one of [a, b]) pairs.push(onRows(of, rocAuc(classAgainstRest(pair, one))));
	}
	return (counts) => pairs.reduce((sum, auc) => sum + auc(counts), 0) / pairs.length;
}
function classAgainstRest({ labels, predictions }, one) {
	const width = widthOf({
		labels,
		predictions
	});
	return {
		labels: labels.map((label) => Number(label === one)),
		predictions: Float64Array.from(labels, (_, row) => predictions[row * width + one] ?? NaN)
	};
}
function onRows(of, metric) {
	const own = new Uint32Array(of.length);
	return (counts) => {
		for (const [i, row] of of.entries()) own[i] = counts[row] ?? 0;
		return metric(own);
	};
}
function perRow$1({ labels, predictions }, value) {
	const width = widthOf({
		labels,
		predictions
	});
	return labels.map((label, row) => value((one) => predictions[row * width + one] ?? NaN, label));
}

// src/evaluation/decisions.ts
function decisionsOf(rows, threshold) {
	const { predictions } = rows;
	const width = widthOf(rows);
	if (width === 1) return {
		classes: 2,
		decided: Uint16Array.from(predictions, (p) => Number(p >= threshold))
	};
	return {
		classes: width,
		decided: Uint16Array.from(mostProbable(predictions, width))
	};
}
function confusionOf({ labels }, { classes, decided }) {
	const cell = Uint32Array.from(decided, (one, row) => (labels[row] ?? 0) * classes + one);
	return (counts) => {
		const matrix = new Float64Array(classes * classes);
		for (let row = 0; row < cell.length; row++) {
			const at = cell[row] ?? 0;
			matrix[at] = (matrix[at] ?? 0) + (counts[row] ?? 0);
		}
		return matrix;
	};
}

// src/evaluation/decision-metrics.ts
const accuracy = ofConfusion(({ hits, total }) => hits / total);
const balancedAccuracy = ofConfusion(({ classes }) => {
	const recalls = classes.filter(({ actual }) => actual > 0).map(({ hits, actual }) => hits / actual);
	return sum(recalls) / recalls.length;
});
const kappa = ofConfusion(({ classes, hits, total }) => {
	const expected = sum(classes.map(({ decided, actual }) => decided * actual)) / total ** 2;
	return (hits / total - expected) / (1 - expected);
});
const matthews = ofConfusion(({ classes, hits, total }) => {
	const covariance = hits * total - sum(classes.map(({ decided, actual }) => decided * actual));
	const ofDecided = total ** 2 - sum(classes.map(({ decided }) => decided ** 2));
	const ofActual = total ** 2 - sum(classes.map(({ actual }) => actual ** 2));
	if (total === 0) return NaN;
	return ofDecided * ofActual === 0 ? 0 : covariance / Math.sqrt(ofDecided * ofActual);
});
function averagePrecisionOfClasses(average) {
	return averaged(average, ({ hits, decided }) => decided === 0 ? 0 : hits / decided);
}
function averageRecall(average) {
	return averaged(average, ({ hits, actual }) => actual === 0 ? 0 : hits / actual);
}
function averageF1(average) {
	return averaged(average, ({ hits, decided, actual }) => 2 * hits / (decided + actual));
}
function averaged(average, value) {
	if (average === "micro") return accuracy;
	return ofConfusion(({ classes, total }) => average === "macro" ? sum(classes.map(value)) / classes.length : sum(classes.map((one) => value(one) * one.actual)) / total);
}
function ofConfusion(value) {
	return (rows, { threshold }) => {
		const decisions = decisionsOf(rows, threshold);
		const count = confusionOf(rows, decisions);
		return (counts) => value(summed(count(counts), decisions.classes));
	};
}
function summed(matrix, size) {
	const decided = new Float64Array(size);
	const actual = new Float64Array(size);
	for (let cell = 0; cell < matrix.length; cell++) {
		const [row, column, count] = [
			Math.floor(cell / size),
			cell % size,
			matrix[cell] ?? 0
		];
		actual[row] = (actual[row] ?? 0) + count;
		decided[column] = (decided[column] ?? 0) + count;
	}
	const classes = Array.from(decided, (ofClass, i) => ({
		hits: matrix[i * size + i] ?? 0,
		decided: ofClass,
		actual: actual[i] ?? 0
	})).filter((one) => one.decided + one.actual > 0);
	return {
		classes,
		hits: sum(classes.map(({ hits }) => hits)),
		total: sum([...actual])
	};
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}

// src/evaluation/sureness.ts
function surenessOf(rows) {
	const width = widthOf(rows);
	if (width === 1) return rows;
	const { decided } = decisionsOf(rows, 0);
	const { labels, predictions } = rows;
	return {
		labels: labels.map((label, row) => Number(label === decided[row])),
		predictions: Float64Array.from(decided, (one, row) => predictions[row * width + one] ?? NaN)
	};
}

// src/evaluation/metrics.ts
const metricDefinitions = {
	roc_auc: {
		direction: "higher",
		prepare: rocAuc
	},
	average_precision: {
		direction: "higher",
		prepare: averagePrecision
	},
	log_loss: {
		direction: "lower",
		prepare: (rows) => widthOf(rows) > 1 ? classLogLoss(rows) : meanOf(logLosses(rows))
	},
	brier: {
		direction: "lower",
		prepare: (rows) => widthOf(rows) > 1 ? classBrier(rows) : meanOf(perRow(rows, (y, p) => (p - y) ** 2))
	},
	ece: {
		direction: "lower",
		bias: "upward",
		prepare: (rows) => expectedCalibrationError(surenessOf(rows))
	},
	accuracy: {
		direction: "higher",
		prepare: accuracy
	},
	precision: {
		direction: "higher",
		prepare: decision(({ tp, fp }) => tp / (tp + fp))
	},
	recall: {
		direction: "higher",
		prepare: decision(({ tp, fn }) => tp / (tp + fn))
	},
	f1: {
		direction: "higher",
		prepare: decision(({ tp, fp, fn }) => 2 * tp / (2 * tp + fp + fn))
	},
	balanced_accuracy: {
		direction: "higher",
		prepare: balancedAccuracy
	},
	kappa: {
		direction: "higher",
		prepare: kappa
	},
	mcc: {
		direction: "higher",
		prepare: matthews
	},
	precision_macro: {
		direction: "higher",
		prepare: averagePrecisionOfClasses("macro")
	},
	precision_micro: {
		direction: "higher",
		prepare: averagePrecisionOfClasses("micro")
	},
	precision_weighted: {
		direction: "higher",
		prepare: averagePrecisionOfClasses("weighted")
	},
	recall_macro: {
		direction: "higher",
		prepare: averageRecall("macro")
	},
	recall_micro: {
		direction: "higher",
		prepare: averageRecall("micro")
	},
	recall_weighted: {
		direction: "higher",
		prepare: averageRecall("weighted")
	},
	f1_macro: {
		direction: "higher",
		prepare: averageF1("macro")
	},
	f1_micro: {
		direction: "higher",
		prepare: averageF1("micro")
	},
	f1_weighted: {
		direction: "higher",
		prepare: averageF1("weighted")
	},
	roc_auc_ovr: {
		direction: "higher",
		prepare: rocAucOneAgainstRest
	},
	roc_auc_ovo: {
		direction: "higher",
		prepare: rocAucOneAgainstOne
	},
	top_2_accuracy: {
		direction: "higher",
		prepare: topAccuracy(2)
	},
	top_3_accuracy: {
		direction: "higher",
		prepare: topAccuracy(3)
	},
	top_5_accuracy: {
		direction: "higher",
		prepare: topAccuracy(5)
	},
	rmse: {
		direction: "lower",
		prepare: (rows) => {
			const mean = meanOf(perRow(rows, (y, p) => (y - p) ** 2));
			return (counts) => Math.sqrt(mean(counts));
		}
	},
	mae: {
		direction: "lower",
		prepare: (rows) => meanOf(perRow(rows, (y, p) => Math.abs(y - p)))
	},
	r2: {
		direction: "higher",
		prepare: determination
	},
	poisson_deviance: {
		direction: "lower",
		prepare: (rows) => meanOf(perRow(rows, poissonDeviance))
	}
};
function measure(name, rows, threshold = .5) {
	const value = metricDefinitions[name].prepare(rows, { threshold })(new Uint32Array(rows.labels.length).fill(1));
	return Number.isFinite(value) ? value : null;
}
function logLosses(rows, clip = logLossClip) {
	return perRow(rows, (y, p) => {
		const clipped = Math.min(1 - clip, Math.max(clip, p));
		return y === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
	});
}
function perRow({ labels, predictions }, value) {
	return labels.map((label, i) => value(label, predictions[i] ?? NaN));
}
function decision(ratio) {
	return ({ labels, predictions }, { threshold }) => {
		const outcome = Uint8Array.from(labels, (y, i) => 2 * Number((predictions[i] ?? 0) >= threshold) + y);
		return (counts) => {
			const sums = [
				0,
				0,
				0,
				0
			];
			for (let i = 0; i < outcome.length; i++) {
				const at = outcome[i] ?? 0;
				sums[at] = (sums[at] ?? 0) + (counts[i] ?? 0);
			}
			return ratio({
				fn: sums[1] ?? 0,
				fp: sums[2] ?? 0,
				tp: sums[3] ?? 0
			});
		};
	};
}
function determination({ labels, predictions }) {
	return (counts) => {
		let n = 0;
		let sum = 0;
		let least = Infinity;
		let most = -Infinity;
		for (let i = 0; i < labels.length; i++) {
			const count = counts[i] ?? 0;
			if (count === 0) continue;
			const y = labels[i] ?? 0;
			n += count;
			sum += count * y;
			least = Math.min(least, y);
			most = Math.max(most, y);
		}
		if (!(least < most)) return NaN;
		const mean = sum / n;
		let residual = 0;
		let total = 0;
		for (let i = 0; i < labels.length; i++) {
			const count = counts[i] ?? 0;
			const y = labels[i] ?? 0;
			residual += count * (y - (predictions[i] ?? 0)) ** 2;
			total += count * (y - mean) ** 2;
		}
		return 1 - residual / total;
	};
}
function poissonDeviance(y, p) {
	return 2 * ((y === 0 ? 0 : y * Math.log(y / p)) - y + p);
}

// src/evaluation/mean-of-targets.ts
function prepareMetric(name, rows, { targets, threshold }) {
	const definition = metricDefinitions[name];
	const each = Array.from({ length: targets }, (_, one) => definition.prepare(rowsOfTarget(rows, targets, one), { threshold }));
	const [only] = each;
	if (only !== void 0 && targets === 1) return only;
	return (counts) => each.reduce((sum, metric) => sum + metric(counts), 0) / targets;
}
function rowsOfTarget(rows, targets, one) {
	if (targets === 1) return rows;
	const { labels, predictions } = rows;
	return {
		labels: columnOfRows(labels, targets, one),
		predictions: columnOfRows(predictions, targets, one)
	};
}

// src/evaluation/evaluate-models.ts
function evaluateModels(labels, predictions, settings, { targets = 1, onShare } = {}) {
	const { champion, baseline } = predictions;
	const models = [
		predictions.challenger,
		champion,
		baseline
	].filter((model) => model !== void 0);
	const rows = labels.length / targets;
	const [challenger = [], ...rivals] = scoresOf({
		labels,
		targets
	}, models, settings, onShare);
	const metricsOf = (scores) => scores.map((one) => describe(one, settings.confidence, rows));
	const measured = (name, scores = []) => ({
		metrics: metricsOf(scores),
		comparison: challenger.map((one, i) => compare(one, scores[i], name, settings.confidence, rows))
	});
	const held = champion && measured("champion", rivals[0]);
	return {
		metrics: metricsOf(challenger),
		...held && {
			champion: held.metrics,
			comparison: held.comparison
		},
		...baseline && { baseline: measured("baseline", rivals.at(-1)) }
	};
}
function scoresOf({ labels, targets }, models, { metrics, threshold, resamples, seed }, onShare) {
	const prepared = models.map((predictions) => metrics.map((name) => prepareMetric(name, {
		labels,
		predictions
	}, {
		targets,
		threshold
	})));
	const rows = labels.length / targets;
	const once = new Uint32Array(rows).fill(1);
	const resampled = bootstrap(prepared.flat(), {
		rows,
		resamples,
		seed
	}, onShare);
	return prepared.map((counted, model) => metrics.map((name, i) => ({
		name,
		value: counted[i]?.(once) ?? NaN,
		resampled: resampled[model * metrics.length + i] ?? /* @__PURE__ */ new Float64Array()
	})));
}
function describe({ name, value, resampled }, confidence, n) {
	const { direction, bias } = metricDefinitions[name];
	return {
		name,
		direction,
		...known(value, bias === void 0 ? percentileInterval(resampled, confidence) : biasedInterval(value, resampled, {
			confidence,
			bias,
			bound: 0
		})),
		n
	};
}
function compare(challenger, rival, name, confidence, n) {
	const { direction } = metricDefinitions[challenger.name];
	const resampled = challenger.resampled.map((value, i) => value - (rival?.resampled[i] ?? NaN));
	const { value, lower, upper } = known(challenger.value - (rival?.value ?? NaN), percentileInterval(resampled, confidence));
	const better = favoured(direction, lower, upper, name);
	return {
		metric: challenger.name,
		direction,
		difference: value,
		lower,
		upper,
		n,
		better
	};
}
function favoured(direction, lower, upper, rival) {
	if (lower === null || upper === null || lower <= 0 && upper >= 0) return "unclear";
	return lower > 0 === (direction === "higher") ? "challenger" : rival;
}
function known(value, interval) {
	if (!Number.isFinite(value)) return {
		value: null,
		lower: null,
		upper: null
	};
	return {
		value,
		lower: interval?.lower ?? null,
		upper: interval?.upper ?? null
	};
}

export { surenessOf as a, classAgainstRest as c, biasedInterval as d, bootstrap as f, metricDefinitions as i, rocAuc as l, prepareMetric as n, confusionOf as o, measure as r, decisionsOf as s, evaluateModels as t, calibrationBins as u };