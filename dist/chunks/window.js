import { It as init_errors, M as firstOnes, Mt as UserError, R as quoted, j as millisecondsOf } from "./kernel.js";
import { t as columnOfRows } from "./row-numbers.js";
import { i as textAt } from "./table.js";
import { t as mostProbable } from "./most-probable.js";
import { t as seededRandom } from "./seeded-random.js";
import { n as pickRows, r as widthOf } from "./metric.js";

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

// node_modules/simple-statistics/dist/simple-statistics.mjs
function sum$1(x) {
	if (x.length === 0) return 0;
	var sum = x[0];
	var correction = 0;
	var transition;
	if (typeof sum !== "number") return NaN;
	for (var i = 1; i < x.length; i++) {
		if (typeof x[i] !== "number") return NaN;
		transition = sum + x[i];
		if (Math.abs(sum) >= Math.abs(x[i])) correction += sum - transition + x[i];
		else correction += x[i] - transition + sum;
		sum = transition;
	}
	return sum + correction;
}
function mean(x) {
	if (x.length === 0) throw new Error("mean requires at least one data point");
	return sum$1(x) / x.length;
}
function sumNthPowerDeviations(x, n) {
	var meanValue = mean(x);
	var sum = 0;
	var tempValue;
	var i;
	if (n === 2) for (i = 0; i < x.length; i++) {
		tempValue = x[i] - meanValue;
		sum += tempValue * tempValue;
	}
	else for (i = 0; i < x.length; i++) sum += Math.pow(x[i] - meanValue, n);
	return sum;
}
function quantileSorted(x, p) {
	var idx = (x.length - 1) * p;
	if (x.length === 0) throw new Error("quantile requires at least one data point.");
	else if (p < 0 || p > 1) throw new Error("quantiles must be between 0 and 1");
	else if (p === 1) return x[x.length - 1];
	else if (p === 0) return x[0];
	else if (idx % 1 !== 0) {
		var lower = Math.floor(idx);
		var upper = Math.ceil(idx);
		var fraction = idx - lower;
		return x[lower] + fraction * (x[upper] - x[lower]);
	} else return x[idx];
}
function variance(x) {
	if (x.length === 0) throw new Error("variance requires at least one data point");
	return sumNthPowerDeviations(x, 2) / x.length;
}
function standardDeviation(x) {
	if (x.length === 1) return 0;
	var v = variance(x);
	return Math.sqrt(v);
}
var BayesianClassifier = function BayesianClassifier() {
	this.totalCount = 0;
	this.data = {};
};
BayesianClassifier.prototype.train = function train(item, category) {
	if (!this.data[category]) this.data[category] = {};
	for (var k in item) {
		var v = item[k];
		if (this.data[category][k] === void 0) this.data[category][k] = {};
		if (this.data[category][k][v] === void 0) this.data[category][k][v] = 0;
		this.data[category][k][v]++;
	}
	this.totalCount++;
};
BayesianClassifier.prototype.score = function score(item) {
	var odds = {};
	var category;
	for (var k in item) {
		var v = item[k];
		for (category in this.data) {
			if (odds[category] === void 0) odds[category] = {};
			if (this.data[category][k]) odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
			else odds[category][k + "_" + v] = 0;
		}
	}
	var oddsSums = {};
	for (category in odds) {
		oddsSums[category] = 0;
		for (var combination in odds[category]) oddsSums[category] += odds[category][combination];
	}
	return oddsSums;
};
var COEFFICIENTS = [
	.9999999999999971,
	57.15623566586292,
	-59.59796035547549,
	14.136097974741746,
	-.4919138160976202,
	3399464998481189e-20,
	4652362892704858e-20,
	-9837447530487956e-20,
	.0001580887032249125,
	-.00021026444172410488,
	.00021743961811521265,
	-.0001643181065367639,
	8441822398385275e-20,
	-26190838401581408e-21,
	36899182659531625e-22
];
var g = 607 / 128;
var LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));
function gammaln(n) {
	if (n <= 0) return Number.POSITIVE_INFINITY;
	n--;
	var a = COEFFICIENTS[0];
	for (var i = 1; i < 15; i++) a += COEFFICIENTS[i] / (n + i);
	var tmp = g + .5 + n;
	return LOGSQRT2PI + Math.log(a) - tmp + (n + .5) * Math.log(tmp);
}
function sign(x) {
	if (typeof x === "number") {
		if (x < 0) return -1;
		else if (x === 0) return 0;
		else return 1;
	} else throw new TypeError("not a number");
}
function bisect(func, start, end, maxIterations, errorTolerance) {
	if (typeof func !== "function") throw new TypeError("func must be a function");
	for (var i = 0; i < maxIterations; i++) {
		var output = (start + end) / 2;
		if (func(output) === 0 || Math.abs((end - start) / 2) < errorTolerance) return output;
		if (sign(func(output)) === sign(func(start))) start = output;
		else end = output;
	}
	throw new Error("maximum number of iterations exceeded");
}
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z) {
	var sum = z;
	var tmp = z;
	for (var i = 1; i < 30; i++) {
		tmp *= z * z / (2 * i + 1);
		sum += tmp;
	}
	return Math.round((.5 + sum / SQRT_2PI$1 * Math.exp(-z * z / 2)) * 1e4) / 1e4;
}
var standardNormalTable = [];
for (var z = 0; z <= 3.09; z += .01) standardNormalTable.push(cumulativeDistribution(z));
var PerceptronModel = function PerceptronModel() {
	this.weights = [];
	this.bias = 0;
};
PerceptronModel.prototype.predict = function predict(features) {
	if (features.length !== this.weights.length) return null;
	var score = 0;
	for (var i = 0; i < this.weights.length; i++) score += this.weights[i] * features[i];
	score += this.bias;
	if (score > 0) return 1;
	else return 0;
};
PerceptronModel.prototype.train = function train(features, label) {
	if (label !== 0 && label !== 1) return null;
	if (features.length !== this.weights.length) {
		this.weights = features.slice();
		this.bias = 1;
	}
	var prediction = this.predict(features);
	if (typeof prediction === "number" && prediction !== label) {
		var gradient = label - prediction;
		for (var i = 0; i < this.weights.length; i++) this.weights[i] += gradient * features[i];
		this.bias += gradient;
	}
	return this;
};

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
	const metricsOf = (scores) => scores.map((one) => describe$1(one, settings.confidence, rows));
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
function describe$1({ name, value, resampled }, confidence, n) {
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

// src/statistics/incomplete-gamma.ts
function upperGamma(a, x) {
	if (x <= 0) return 1;
	return x < a + 1 ? 1 - bySeries(a, x) : byFraction(a, x);
}
function lowerGamma(a, x) {
	if (x <= 0) return 0;
	return x < a + 1 ? bySeries(a, x) : 1 - byFraction(a, x);
}
const epsilon = 1e-16;
function bySeries(a, x) {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; term > sum * epsilon; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum * Math.exp(a * Math.log(x) - x - gammaln(a));
}
function byFraction(a, x) {
	const tiny = 1e-300;
	let b = x + 1 - a;
	let c = 1 / tiny;
	let d = 1 / b;
	let value = d;
	for (let i = 1; i < 1e5; i++) {
		const an = -i * (i - a);
		b += 2;
		d = nonZero(an * d + b, tiny);
		c = nonZero(b + an / c, tiny);
		d = 1 / d;
		const step = d * c;
		value *= step;
		if (Math.abs(step - 1) < epsilon * 4) break;
	}
	return value * Math.exp(a * Math.log(x) - x - gammaln(a));
}
function nonZero(value, tiny) {
	return Math.abs(value) < tiny ? tiny : value;
}

// src/statistics/chi-square-distribution.ts
function chiSquareSurvival(x, degrees) {
	return upperGamma(degrees / 2, x / 2);
}
function noncentralChiSquare(x, degrees, noncentrality) {
	if (x <= 0) return 0;
	const half = noncentrality / 2;
	if (half === 0) return lowerGamma(degrees / 2, x / 2);
	const weight = (j) => Math.exp(j * Math.log(half) - half - gammaln(j + 1));
	const part = (j) => weight(j) * lowerGamma(degrees / 2 + j, x / 2);
	const mode = Math.floor(half);
	let sum = 0;
	for (let j = mode; j >= 0 && (weight(j) > 1e-14 || j === mode); j--) sum += part(j);
	for (let j = mode + 1; weight(j) > 1e-14; j++) sum += part(j);
	return Math.min(1, sum);
}
function noncentralityInterval(statistic, degrees, confidence) {
	const tail = (1 - confidence) / 2;
	return {
		lower: solve(statistic, degrees, 1 - tail),
		upper: solve(statistic, degrees, tail)
	};
}
function solve(statistic, degrees, probability) {
	if (noncentralChiSquare(statistic, degrees, 0) <= probability) return 0;
	let low = 0;
	let high = Math.max(1, statistic);
	while (noncentralChiSquare(statistic, degrees, high) > probability) high *= 2;
	while (high - low > 1e-6 * high) {
		const middle = (low + high) / 2;
		if (noncentralChiSquare(statistic, degrees, middle) > probability) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// src/statistics/chi-square-test.ts
function chiSquareTest(reference, current) {
	const n = sum$1(reference);
	const m = sum$1(current);
	if (n === 0 || m === 0) return {
		statistic: 0,
		degrees: 0,
		pValue: 1
	};
	let statistic = 0;
	let cells = 0;
	reference.forEach((count, index) => {
		const other = current[index] ?? 0;
		const total = count + other;
		if (total === 0) return;
		cells += 1;
		const expected = total * n / (n + m);
		const expectedOther = total * m / (n + m);
		statistic += (count - expected) ** 2 / expected + (other - expectedOther) ** 2 / expectedOther;
	});
	if (cells < 2) return {
		statistic: 0,
		degrees: 0,
		pValue: 1
	};
	return {
		statistic,
		degrees: cells - 1,
		pValue: chiSquareSurvival(statistic, cells - 1)
	};
}
function smallerExpectation(total, n, m) {
	return total * Math.min(n, m) / (n + m);
}

// src/statistics/corrections.ts
function benjaminiHochberg(pValues) {
	const order = pValues.map((p, index) => ({
		p,
		index
	})).sort((a, b) => b.p - a.p);
	const adjusted = new Array(pValues.length).fill(1);
	let smallest = 1;
	order.forEach(({ p, index }, position) => {
		smallest = Math.min(smallest, p * pValues.length / (pValues.length - position));
		adjusted[index] = smallest;
	});
	return adjusted;
}
function bonferroni(pValues) {
	return Math.min(1, pValues.length * Math.min(...pValues));
}

// src/statistics/cramers-v.ts
function biasCorrectedCramersV(statistic, cells, n) {
	const squared = Math.max(0, statistic / n - (cells - 1) / (n - 1));
	const rows = 2 - 1 / (n - 1);
	const columns = cells - (cells - 1) ** 2 / (n - 1);
	return Math.min(1, Math.sqrt(squared / Math.max(1e-12, Math.min(rows - 1, columns - 1))));
}
function balancedCramersV(reference, current, confidence) {
	const n = sum$1(reference);
	const m = sum$1(current);
	const balanced = 4 / (1 / n + 1 / m);
	let apart = 0;
	let cells = 0;
	reference.forEach((count, index) => {
		const p = count / n;
		const q = (current[index] ?? 0) / m;
		if (p + q === 0) return;
		cells += 1;
		apart += (p - q) ** 2 / (p + q) / 2;
	});
	if (cells < 2) return {
		value: 0,
		lower: 0,
		upper: 0
	};
	const statistic = balanced * apart;
	const { lower, upper } = noncentralityInterval(statistic, cells - 1, confidence);
	return {
		value: biasCorrectedCramersV(statistic, cells, balanced),
		lower: Math.min(1, Math.sqrt(lower / balanced)),
		upper: Math.min(1, Math.sqrt(upper / balanced))
	};
}

// src/statistics/fisher-exact-test.ts
function fisherExactTest(reference, current) {
	const hits = reference.hits + current.hits;
	const rows = reference.rows + current.rows;
	const first = Math.max(0, hits - reference.rows);
	const last = Math.min(hits, current.rows);
	const logOf = (seen) => logChoose(current.rows, seen) + logChoose(reference.rows, hits - seen) - logChoose(rows, hits);
	const limit = logOf(current.hits) + 1e-7;
	let p = 0;
	for (let seen = first; seen <= last; seen++) {
		const log = logOf(seen);
		if (log <= limit) p += Math.exp(log);
	}
	return Math.min(1, p);
}
function logChoose(n, k) {
	return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}

// src/monitoring/drift/finding.ts
function rounded(value) {
	return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : "none";
}
function percent(share) {
	return `${(share * 100).toFixed(1)} %`;
}

// src/statistics/pool-rare-categories.ts
function poolRareCategories(counts) {
	const all = [...counts];
	const n = sum$1(all.map((cell) => cell.reference));
	const m = sum$1(all.map((cell) => cell.current));
	const expected = (cell) => smallerExpectation(cell.reference + cell.current, n, m);
	const cells = all.filter((cell) => expected(cell) >= 5).sort((a, b) => expected(b) - expected(a));
	const rare = {
		reference: 0,
		current: 0
	};
	for (const cell of all) {
		if (expected(cell) >= 5) continue;
		rare.reference += cell.reference;
		rare.current += cell.current;
	}
	const [largest] = cells;
	const own = expected(rare) >= 5 || largest === void 0;
	const final = own ? [...cells, ...rare.reference + rare.current > 0 ? [rare] : []] : [{
		reference: largest.reference + rare.reference,
		current: largest.current + rare.current
	}, ...cells.slice(1)];
	return {
		reference: final.map((cell) => cell.reference),
		current: final.map((cell) => cell.current),
		rare: own || rare.reference + rare.current === 0 ? void 0 : rare
	};
}

// src/monitoring/drift/compare-categories.ts
function compareCategories(profile, values, options) {
	const { listed, unlisted, rows } = countCategories(profile, values);
	const other = profile.other?.count ?? 0;
	const beyond = [...unlisted.values()];
	const cells = other > 0 ? [{
		reference: other,
		current: beyond.reduce((sum, count) => sum + count, 0)
	}] : beyond.map((current) => ({
		reference: 0,
		current
	}));
	const pooled = poolRareCategories([...listed.values(), ...cells]);
	const test = chiSquareTest(pooled.reference, pooled.current);
	const pValue = combined(test, pooled.rare, profile.count, rows);
	const split = apart(pooled);
	const effect = profile.count === 0 || rows === 0 ? {
		value: 0,
		lower: 0,
		upper: 1
	} : balancedCramersV(split.reference, split.current, options.confidence);
	return {
		kind: options.kind,
		column: profile.name,
		test: "chi-square",
		statistic: test.statistic,
		pValue,
		effect: {
			name: "cramers-v",
			...effect,
			threshold: options.threshold
		},
		reference: profile.count,
		current: rows,
		message: describe({
			listed,
			unlisted: other > 0 ? /* @__PURE__ */ new Map() : unlisted,
			rows,
			profile,
			v: effect.value
		})
	};
}
function countCategories(profile, values) {
	const listed = new Map((profile.values ?? []).map(({ value, count }) => [value, {
		reference: count,
		current: 0
	}]));
	const unlisted = /* @__PURE__ */ new Map();
	let rows = 0;
	for (const value of values) {
		if (value === void 0) continue;
		rows += 1;
		const cell = listed.get(value);
		if (cell === void 0) unlisted.set(value, (unlisted.get(value) ?? 0) + 1);
		else cell.current += 1;
	}
	return {
		listed,
		unlisted,
		rows
	};
}
function combined(test, rare, n, m) {
	if (rare === void 0) return test.pValue;
	const exact = fisherExactTest({
		hits: rare.reference,
		rows: n
	}, {
		hits: rare.current,
		rows: m
	});
	return test.degrees === 0 ? exact : bonferroni([test.pValue, exact]);
}
function apart({ reference, current, rare }) {
	if (rare === void 0) return {
		reference: [...reference],
		current: [...current]
	};
	const [first = 0, ...others] = reference;
	const [firstNow = 0, ...othersNow] = current;
	return {
		reference: [
			first - rare.reference,
			...others,
			rare.reference
		],
		current: [
			firstNow - rare.current,
			...othersNow,
			rare.current
		]
	};
}
function describe(seen) {
	const { listed, unlisted, rows, profile, v } = seen;
	const share = (cell) => ({
		then: cell.reference / Math.max(1, profile.count),
		now: cell.current / Math.max(1, rows)
	});
	const moved = [...listed].map(([value, cell]) => ({
		value,
		...share(cell)
	})).sort((a, b) => Math.abs(b.now - b.then) - Math.abs(a.now - a.then)).slice(0, 3).map(({ value, then, now }) => `${quoted(value)} ${percent(then)} → ${percent(now)}`);
	const fresh = [...unlisted].sort((a, b) => b[1] - a[1]);
	const freshRows = fresh.reduce((sum, [, count]) => sum + count, 0);
	const names = fresh.map(([value, count]) => `${quoted(value)} ${percent(count / rows)}`);
	const unseen = fresh.length === 0 ? "" : `; never seen in training: ${firstOnes(names, 5)} (${percent(freshRows / rows)} of the rows)`;
	return `Cramér's V ${rounded(v)}; moved most: ${moved.length === 0 ? "nothing" : moved.join(", ")}${unseen}`;
}

// src/statistics/binned-distance.ts
function binNumbers(edges, values) {
	const bins = new Array(edges.length + 1).fill(0);
	const below = new Array(edges.length + 1).fill(0);
	let rows = 0;
	let sum = 0;
	for (const value of values) {
		if (Number.isNaN(value)) continue;
		const bin = firstAtLeast(edges, value);
		bins[bin] = (bins[bin] ?? 0) + 1;
		if (edges[bin] !== value) below[bin] = (below[bin] ?? 0) + 1;
		rows += 1;
		sum += value;
	}
	return {
		bins,
		below,
		rows,
		mean: rows === 0 ? NaN : sum / rows
	};
}
function binnedDistance(reference, n, current, below, m) {
	let least = 0;
	let most = 0;
	let then = 0;
	let now = 0;
	reference.forEach((count, bin) => {
		const thenAfter = then + count / Math.max(1, n);
		const nowAfter = now + (current[bin] ?? 0) / Math.max(1, m);
		const atEdge = bin === reference.length - 1 ? 0 : Math.abs(thenAfter - nowAfter);
		const beforeEdge = below === void 0 ? 0 : Math.abs(then - now - (below[bin] ?? 0) / Math.max(1, m));
		least = Math.max(least, atEdge, beforeEdge);
		most = Math.max(most, atEdge, beforeEdge, below === void 0 ? Math.max(thenAfter - now, nowAfter - then) : 0);
		then = thenAfter;
		now = nowAfter;
	});
	return {
		least,
		most
	};
}
function firstAtLeast(edges, value) {
	let low = 0;
	let high = edges.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((edges[middle] ?? Infinity) >= value) high = middle;
		else low = middle + 1;
	}
	return low;
}

// src/statistics/kolmogorov-smirnov.ts
function smirnovSurvival(distance, n, m) {
	if (distance <= 0 || n === 0 || m === 0) return 1;
	if (n * m > 2e6) return kolmogorovSurvival(Math.sqrt(n * m / (n + m)) * distance);
	return byPaths(distance, n, m);
}
function kolmogorovSurvival(x) {
	if (x < .2) return 1;
	let sum = 0;
	for (let k = 1; k < 100; k++) {
		const term = Math.exp(-2 * k * k * x * x);
		sum += k % 2 === 1 ? term : -term;
		if (term < 1e-18) break;
	}
	return Math.min(1, 2 * sum);
}
function kolmogorovQuantile(probability) {
	return bisect((x) => kolmogorovSurvival(x) - probability, .2, 10, 100, 1e-10);
}
function distanceBand(n, m, confidence) {
	return n === 0 || m === 0 ? 1 : kolmogorovQuantile(1 - confidence) * Math.sqrt(1 / n + 1 / m);
}
function byPaths(distance, n, m) {
	const limit = distance * (1 - 1e-12) - 1e-13;
	const row = new Float64Array(m + 1);
	for (let i = 0; i <= n; i++) {
		const left = i / n;
		for (let j = 0; j <= m; j++) if (Math.abs(left - j / m) >= limit) row[j] = 1;
		else if (i + j === 0) row[j] = 0;
		else row[j] = (i * (row[j] ?? 0) + (j > 0 ? j * (row[j - 1] ?? 0) : 0)) / (i + j);
	}
	return Math.min(1, row[m] ?? 1);
}

// src/monitoring/drift/compare-numbers.ts
function compareNumbers(profile, values, options) {
	const edges = profile.edges ?? [];
	const { bins, below, rows, mean } = binNumbers(edges, values);
	const n = profile.count;
	const distance = binnedDistance(profile.counts ?? [], n, bins, profile.exact === true ? below : void 0, rows);
	const empty = n === 0 || rows === 0;
	const band = distanceBand(n, rows, options.confidence);
	const pValue = empty ? 1 : smirnovSurvival(distance.least, n, rows);
	const shift = (mean - (profile.mean ?? NaN)) / (profile.sd ?? NaN);
	return {
		kind: options.kind,
		column: profile.name,
		test: "kolmogorov-smirnov",
		statistic: distance.least,
		pValue,
		effect: {
			name: "ks-distance",
			value: distance.least,
			lower: Math.max(0, distance.least - band),
			upper: Math.min(1, distance.most + band),
			threshold: options.threshold
		},
		reference: n,
		current: rows,
		message: `KS distance ${rounded(distance.least)}; mean ${rounded(profile.mean ?? NaN)} → ${rounded(mean)}${Number.isFinite(shift) ? ` (${shift >= 0 ? "+" : ""}${rounded(shift)} sd)` : ""}`
	};
}

// src/statistics/normal-distribution.ts
function normalSurvival(z) {
	const tail = upperGamma(.5, z * z / 2) / 2;
	return z >= 0 ? tail : 1 - tail;
}
function normalQuantile(probability) {
	return bisect((z) => normalSurvival(-z) - probability, -40, 40, 200, 1e-12);
}

// src/statistics/compare-shares.ts
function compareShares(reference, current, confidence) {
	if (reference.rows === 0 || current.rows === 0) return {
		test: "fisher-exact",
		statistic: null,
		pValue: 1,
		value: 0,
		lower: -1,
		upper: 1
	};
	const interval = newcombeInterval(reference, current, confidence);
	const cells = [reference.hits, reference.rows - reference.hits];
	const others = [current.hits, current.rows - current.hits];
	if (!cells.every((cell, index) => smallerExpectation(cell + (others[index] ?? 0), reference.rows, current.rows) >= 5)) return {
		test: "fisher-exact",
		statistic: null,
		pValue: fisherExactTest(reference, current),
		...interval
	};
	const { statistic, pValue } = chiSquareTest(cells, others);
	return {
		test: "chi-square",
		statistic,
		pValue,
		...interval
	};
}
function newcombeInterval(reference, current, confidence) {
	const p = current.hits / current.rows;
	const q = reference.hits / reference.rows;
	const a = wilsonInterval(current, confidence);
	const b = wilsonInterval(reference, confidence);
	const value = p - q;
	return {
		value,
		lower: value - Math.hypot(p - a.lower, b.upper - q),
		upper: value + Math.hypot(a.upper - p, q - b.lower)
	};
}
function wilsonInterval({ hits, rows }, confidence) {
	const z = normalQuantile(1 - (1 - confidence) / 2);
	const p = hits / rows;
	const middle = p + z * z / (2 * rows);
	const spread = z * Math.sqrt(p * (1 - p) / rows + z * z / (4 * rows * rows));
	const scale = 1 + z * z / rows;
	return {
		lower: hits === 0 ? 0 : Math.max(0, (middle - spread) / scale),
		upper: hits === rows ? 1 : Math.min(1, (middle + spread) / scale)
	};
}

// src/monitoring/drift/compare-features.ts
const missingThreshold = .05;
const featureTests = {
	numeric: (reference, column, { thresholds, confidence }) => {
		const values = column.kind === "number" ? column.values : new Float64Array(column.values.length).fill(NaN);
		return compareNumbers(reference, values, {
			kind: "data",
			threshold: thresholds.numeric,
			confidence
		});
	},
	categorical: (reference, column, { thresholds, confidence }) => {
		const texts = Array.from({ length: column.values.length }, (_, row) => textAt(column, row));
		return compareCategories(reference, texts, {
			kind: "data",
			threshold: thresholds.categorical,
			confidence
		});
	}
};
function compareFeatures({ profile, live, columns, progress, ...judging }) {
	return profile.columns.flatMap((reference, index) => {
		progress?.(`Comparing ${reference.name}`, index / profile.columns.length);
		const column = live.table.columns.get(reference.name);
		if (column === void 0 || columns?.includes(reference.name) === false) return [];
		const missing = compareMissing(reference, column, judging.confidence);
		return [featureTests[reference.type](reference, column, judging), ...missing === void 0 ? [] : [missing]];
	});
}
function compareMissing(reference, column, confidence) {
	const rows = column.values.length;
	let hits = 0;
	for (let row = 0; row < rows; row++) if (textAt(column, row) === void 0) hits += 1;
	if (hits === 0 && reference.missing === 0) return void 0;
	const then = {
		hits: reference.missing,
		rows: reference.count + reference.missing
	};
	const { test, statistic, pValue, ...interval } = compareShares(then, {
		hits,
		rows
	}, confidence);
	return {
		kind: "data",
		column: reference.name,
		test: `missing-share (${test})`,
		statistic,
		pValue,
		effect: {
			name: "missing-share-difference",
			...interval,
			threshold: missingThreshold
		},
		reference: then.rows,
		current: rows,
		message: `missing ${percent(then.hits / Math.max(1, then.rows))} → ${percent(hits / Math.max(1, rows))}`
	};
}

// src/monitoring/drift/drift-settings.ts
const defaultThresholds = {
	numeric: .1,
	categorical: .1,
	label: .05,
	performance: .02
};
function driftSettings({ monitor = {} }) {
	const alpha = monitor.alpha ?? .05;
	return {
		alpha,
		confidence: 1 - alpha,
		thresholds: {
			...defaultThresholds,
			...monitor.effects
		},
		minimumRows: monitor["minimum-rows"] ?? 100
	};
}

// src/monitoring/drift/judge-findings.ts
function judgeFindings(findings, { alpha, minimumRows }) {
	const adjusted = benjaminiHochberg(findings.map(({ pValue }) => pValue));
	return findings.map((finding, index) => {
		const p = adjusted[index] ?? 1;
		return {
			kind: finding.kind,
			column: finding.column,
			test: finding.test,
			verdict: verdictOf(finding, p, alpha, minimumRows),
			statistic: finite(finding.statistic),
			pValue: finding.pValue,
			adjusted: p,
			effect: {
				name: finding.effect.name,
				value: finite(finding.effect.value),
				lower: finite(finding.effect.lower),
				upper: finite(finding.effect.upper),
				threshold: finding.effect.threshold
			},
			reference: finding.reference,
			current: finding.current,
			message: finding.message
		};
	});
}
function wholeVerdict(checks) {
	if (checks.some(({ verdict }) => verdict === "drift")) return "drift";
	if (checks.some(({ verdict }) => verdict === "inconclusive")) return "inconclusive";
	return checks.some(({ verdict }) => verdict === "no-drift") ? "no-drift" : "inconclusive";
}
function verdictOf({ effect, current, kind }, adjusted, alpha, minimumRows) {
	if (current < minimumRows || !Number.isFinite(effect.value)) return "inconclusive";
	const oneSided = kind === "performance";
	const size = oneSided ? effect.value : Math.abs(effect.value);
	const most = oneSided ? effect.upper : Math.max(Math.abs(effect.lower), Math.abs(effect.upper));
	if (adjusted < alpha && size >= effect.threshold) return "drift";
	return most < effect.threshold ? "no-drift" : "inconclusive";
}
function finite(value) {
	return value !== null && Number.isFinite(value) ? value : null;
}

// src/monitoring/live/window.ts
init_errors();
function readWindow({ from, to }) {
	const mistakes = [];
	const read = (name, text, open) => {
		const moment = text === void 0 ? open : millisecondsOf(text);
		if (moment === void 0) mistakes.push({
			where: name,
			what: `${JSON.stringify(text)} is no moment`,
			expected: "ISO 8601, such as 2026-01-31T00:00:00Z"
		});
		return moment ?? open;
	};
	const window = {
		from: read("from", from, -Infinity),
		to: read("to", to, Infinity)
	};
	if (window.from >= window.to) mistakes.push({
		where: "to",
		what: "is not after from, so that the window is empty"
	});
	if (mistakes.length > 0) throw new UserError("CAIRN_INPUT_INVALID", mistakes);
	return {
		...window,
		fromText: Number.isFinite(window.from) ? new Date(window.from).toISOString() : void 0,
		toText: Number.isFinite(window.to) ? new Date(window.to).toISOString() : void 0
	};
}

export { bootstrap as C, quantileSorted as D, mean as E, standardDeviation as O, biasedInterval as S, gammaln as T, surenessOf as _, compareFeatures as a, classAgainstRest as b, normalSurvival as c, percent as d, rounded as f, metricDefinitions as g, measure as h, driftSettings as i, calibrationBins as k, compareNumbers as l, prepareMetric as m, judgeFindings as n, compareShares as o, evaluateModels as p, wholeVerdict as r, normalQuantile as s, readWindow as t, compareCategories as u, confusionOf as v, bisect as w, rocAuc as x, decisionsOf as y };