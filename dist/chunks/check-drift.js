import { a as table, c as modelOf, d as evaluationSettings, f as metricsOfTask, i as escapeMarkdown, l as stageOf, n as code, o as datasetOf, s as loadConfig, t as defineVerb } from "./verb.js";
import { n as replaceFile } from "./version-folder.js";
import { t as evaluateModels } from "./evaluate-models.js";
import { i as textAt } from "./table.js";
import { n as findDataFiles } from "./find-files.js";
import { t as readRows } from "./read-rows.js";
import { n as init_errors, r as messageOf, t as UserError } from "./errors.js";
import { l as holderOf, r as readManifest, t as ask, u as readRegistry } from "./ask.js";
import { n as contentOf, t as appendReport } from "./monitor-history.js";
import { r as readDeployments } from "./record-deployment.js";
import { t as parseMoment } from "./read-rows2.js";
import { t as readRunRecord } from "./run-record.js";
import { a as digestOf, r as serializeDocument } from "./leads-outside.js";
import { dirname, join } from "node:path";
import { createReadStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { Readable } from "node:stream";
import { createInterface } from "node:readline";

// src/monitoring/finding.ts
function rounded(value) {
	return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : "none";
}
function percent(share) {
	return `${(share * 100).toFixed(1)} %`;
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
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

// src/monitoring/incomplete-gamma.ts
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

// src/monitoring/normal-distribution.ts
function normalSurvival(z) {
	const tail = upperGamma(.5, z * z / 2) / 2;
	return z >= 0 ? tail : 1 - tail;
}
function normalQuantile(probability) {
	let low = -40;
	let high = 40;
	while (high - low > 1e-12) {
		const middle = (low + high) / 2;
		if (normalSurvival(-middle) < probability) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// src/monitoring/compare-performance.ts
function comparePerformance(evaluation, rows, options) {
	const positions = [...rows.labels.keys()].filter((row) => !Number.isNaN(rows.labels[row] ?? NaN) && !Number.isNaN(rows.predictions[row] ?? NaN));
	if (positions.length === 0 || options.metrics.length === 0) return [];
	const pick = (values) => Float64Array.from(positions, (row) => values[row] ?? NaN);
	const { metrics } = evaluateModels(pick(rows.labels), { challenger: pick(rows.predictions) }, {
		...options.settings,
		metrics: options.metrics
	});
	return metrics.flatMap((now) => {
		const then = evaluation.metrics.find(({ name }) => name === now.name);
		if (then === void 0 || then.value === null || now.value === null) return [];
		const loss = now.direction === "higher" ? then.value - now.value : now.value - then.value;
		const error = Math.hypot(standardError(then, evaluation.confidence), standardError(now, options.settings.confidence));
		const half = error * normalQuantile(1 - (1 - options.confidence) / 2);
		return [{
			kind: "performance",
			column: now.name,
			test: "bootstrap-difference",
			statistic: error > 0 ? loss / error : null,
			pValue: error > 0 && Number.isFinite(error) ? normalSurvival(loss / error) : 1,
			effect: {
				name: "loss",
				value: loss,
				lower: loss - half,
				upper: loss + half,
				threshold: options.threshold
			},
			reference: then.n,
			current: now.n,
			message: `${now.name} ${rounded(then.value)} at evaluation → ${rounded(now.value)} on live rows`
		}];
	});
}
function standardError(metric, confidence) {
	if (metric.lower === null || metric.upper === null) return Infinity;
	return (metric.upper - metric.lower) / (2 * normalQuantile(1 - (1 - confidence) / 2));
}

// src/monitoring/chi-square-distribution.ts
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

// src/monitoring/chi-square-test.ts
function chiSquareTest(reference, current) {
	const n = sum(reference);
	const m = sum(current);
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
function sum(counts) {
	return counts.reduce((total, count) => total + count, 0);
}

// src/monitoring/cramers-v.ts
function biasCorrectedCramersV(statistic, cells, n) {
	const squared = Math.max(0, statistic / n - (cells - 1) / (n - 1));
	const rows = 2 - 1 / (n - 1);
	const columns = cells - (cells - 1) ** 2 / (n - 1);
	return Math.min(1, Math.sqrt(squared / Math.max(1e-12, Math.min(rows - 1, columns - 1))));
}
function balancedCramersV(reference, current, confidence) {
	const n = reference.reduce((total, count) => total + count, 0);
	const m = current.reduce((total, count) => total + count, 0);
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

// src/monitoring/fisher-exact-test.ts
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

// src/monitoring/expected-counts.ts
function smallerExpectation(total, n, m) {
	return total * Math.min(n, m) / (n + m);
}

// src/monitoring/pool-rare-categories.ts
function poolRareCategories(counts) {
	const all = [...counts];
	const n = all.reduce((sum, cell) => sum + cell.reference, 0);
	const m = all.reduce((sum, cell) => sum + cell.current, 0);
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

// src/monitoring/compare-categories.ts
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
	return test.degrees === 0 ? exact : Math.min(1, 2 * Math.min(test.pValue, exact));
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
	})).sort((a, b) => Math.abs(b.now - b.then) - Math.abs(a.now - a.then)).slice(0, 3).map(({ value, then, now }) => `${named(value)} ${percent(then)} → ${percent(now)}`);
	const fresh = [...unlisted].sort((a, b) => b[1] - a[1]);
	const freshRows = fresh.reduce((sum, [, count]) => sum + count, 0);
	const names = fresh.slice(0, 5).map(([value, count]) => `${named(value)} ${percent(count / rows)}`);
	const more = fresh.length > 5 ? ` and ${fresh.length - 5} more` : "";
	const unseen = fresh.length === 0 ? "" : `; never seen in training: ${names.join(", ")}${more} (${percent(freshRows / rows)} of the rows)`;
	return `Cramér's V ${rounded(v)}; moved most: ${moved.length === 0 ? "nothing" : moved.join(", ")}${unseen}`;
}
function named(value) {
	return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

// src/monitoring/student-distribution.ts
function studentTwoSided(t, degrees) {
	if (!Number.isFinite(t)) return 0;
	return incompleteBeta(degrees / (degrees + t * t), degrees / 2, .5);
}
function studentQuantile(probability, degrees) {
	let low = 0;
	let high = 1;
	while (studentTwoSided(high, degrees) > probability) high *= 2;
	while (high - low > 1e-10 * high) {
		const middle = (low + high) / 2;
		if (studentTwoSided(middle, degrees) > probability) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
function incompleteBeta(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	const front = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x));
	return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
}
function fraction(x, a, b) {
	const safe = (value) => Math.abs(value) < 1e-300 ? 1e-300 : value;
	let c = 1;
	let d = 1 / safe(1 - (a + b) * x / (a + 1));
	let value = d;
	for (let m = 1; m < 1e4; m++) {
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

// src/monitoring/compare-means.ts
function compareMeans(reference, current, confidence) {
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
	let rows = 0;
	let sum = 0;
	for (const value of values) {
		if (Number.isNaN(value)) continue;
		rows += 1;
		sum += value;
	}
	const mean = sum / rows;
	let squares = 0;
	for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
	return {
		rows,
		mean,
		sd: Math.sqrt(squares / rows)
	};
}
function sampleVariance({ rows, sd }) {
	return rows < 2 ? 0 : sd * sd * rows / (rows - 1);
}

// src/monitoring/kolmogorov-smirnov.ts
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
	let low = .2;
	let high = 10;
	while (high - low > 1e-10) {
		const middle = (low + high) / 2;
		if (kolmogorovSurvival(middle) > probability) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
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

// src/monitoring/compare-numbers.ts
function compareNumbers(profile, values, options) {
	const { bins, below, rows, mean } = binNumbers(profile.edges ?? [], values);
	const n = profile.count;
	const distance = binnedDistance(profile.counts ?? [], n, bins, profile.exact === true ? below : void 0, rows);
	const empty = n === 0 || rows === 0;
	const band = empty ? 1 : kolmogorovQuantile(1 - options.confidence) * Math.sqrt(1 / n + 1 / rows);
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

// src/monitoring/compare-shares.ts
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

// src/monitoring/live-rows.ts
function collectRows(found, signature, window) {
	const everything = window.from === -Infinity && window.to === Infinity;
	const seen = /* @__PURE__ */ new Set();
	const kept = [];
	for (const row of found) {
		if (!(everything || row.time >= window.from && row.time < window.to) || row.id !== null && seen.has(row.id)) continue;
		if (row.id !== null) seen.add(row.id);
		kept.push(row);
	}
	const columns = new Map(signature.map(({ name, type }) => [name, columnOf(kept, name, type)]));
	return {
		rows: kept.length,
		table: {
			rows: kept.length,
			columns
		},
		ids: kept.map(({ id }) => id),
		times: Float64Array.from(kept, ({ time }) => time),
		predictions: Float64Array.from(kept, ({ prediction }) => prediction),
		versions: kept.map(({ version }) => version)
	};
}
function ofVersion({ predictions, versions }, version) {
	return predictions.map((value, row) => (versions[row] ?? version) === version ? value : NaN);
}
function columnOf(rows, name, type) {
	if (type === "string") return {
		kind: "string",
		values: rows.map(({ feature }) => {
			const value = feature(name);
			return typeof value === "string" ? value : null;
		})
	};
	return {
		kind: "number",
		values: Float64Array.from(rows, ({ feature }) => {
			const value = feature(name);
			return typeof value === "number" || typeof value === "boolean" ? Number(value) : NaN;
		})
	};
}

// src/monitoring/compare-with-profile.ts
const missingThreshold = .05;
function compareWithProfile(profile, live, options) {
	const { thresholds, confidence } = options;
	const findings = [];
	for (const reference of profile.columns) {
		const column = live.table.columns.get(reference.name);
		if (column === void 0 || options.columns?.includes(reference.name) === false) continue;
		findings.push(compareColumn(reference, column, {
			kind: "data",
			thresholds,
			confidence
		}));
		const missing = compareMissing(reference, column, confidence);
		if (missing !== void 0) findings.push(missing);
	}
	const predictions = ofVersion(live, options.version);
	if (profile.prediction !== void 0 && predictions.some((value) => !Number.isNaN(value))) findings.push(compareNumbers(profile.prediction, predictions, {
		kind: "prediction",
		threshold: thresholds.numeric,
		confidence
	}));
	if (profile.label !== void 0 && options.labels?.some((value) => !Number.isNaN(value)) === true) findings.push(options.task === "binary" ? compareLabelShare(profile.label, options.labels, thresholds.label, confidence) : compareLabelMean(profile.label, options.labels, thresholds.label, confidence));
	return findings;
}
function compareColumn(reference, column, { kind, thresholds, confidence }) {
	if (reference.type === "numeric") {
		const values = column.kind === "number" ? column.values : new Float64Array(column.values.length).fill(NaN);
		return compareNumbers(reference, values, {
			kind,
			threshold: thresholds.numeric,
			confidence
		});
	}
	const texts = Array.from({ length: column.values.length }, (_, row) => textAt(column, row));
	return compareCategories(reference, texts, {
		kind,
		threshold: thresholds.categorical,
		confidence
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
function compareLabelShare(reference, labels, threshold, confidence) {
	const known = labels.filter((value) => !Number.isNaN(value));
	const then = {
		hits: Math.round((reference.mean ?? 0) * reference.count),
		rows: reference.count
	};
	const now = {
		hits: known.filter((value) => value === 1).length,
		rows: known.length
	};
	const { test, statistic, pValue, ...interval } = compareShares(then, now, confidence);
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
function compareLabelMean(reference, labels, threshold, confidence) {
	const then = {
		rows: reference.count,
		mean: reference.mean ?? NaN,
		sd: reference.sd ?? NaN
	};
	const now = momentsOf(labels);
	const { statistic, pValue, ...interval } = compareMeans(then, now, confidence);
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

// src/monitoring/benjamini-hochberg.ts
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

// src/monitoring/judge-findings.ts
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

// src/monitoring/read-labels.ts
init_errors();
async function readLabels(workspace, pattern, { dataset, target, ids }) {
	const { id } = dataset;
	const wrong = (where, what) => new UserError("CAIRN_LIVE_INVALID", {
		where,
		what
	});
	if (id === void 0) throw wrong("cairn.yaml", "the dataset names no id column, by which labels could be joined");
	const contracts = {
		[id]: { type: dataset.columns[id]?.type ?? "string" },
		[target]: { type: dataset.columns[target]?.type ?? "number" }
	};
	const labels = /* @__PURE__ */ new Map();
	for (const file of await arrived(workspace, pattern)) {
		const { table, problems } = await readRows([{
			absolute: file.absolute,
			shown: file.path
		}], contracts);
		const names = table.columns.get(id);
		const values = table.columns.get(target);
		if (problems.some(({ id: problem }) => problem.startsWith("column-missing:")) || names === void 0 || values?.kind !== "number") throw wrong(file.path, `has no columns ${JSON.stringify(id)} and ${JSON.stringify(target)}`);
		collectLabels(labels, names, values.values);
	}
	return Float64Array.from(ids, (name) => name === null ? NaN : labels.get(name) ?? NaN);
}
function collectLabels(labels, names, values) {
	values.forEach((value, row) => {
		const name = textAt(names, row);
		if (name !== void 0 && !Number.isNaN(value)) labels.set(name, value);
	});
}
async function arrived(workspace, pattern) {
	try {
		return await findDataFiles(workspace, { path: pattern });
	} catch (error) {
		if (error instanceof UserError && error.code === "CAIRN_DATA_MISSING") return [];
		throw error;
	}
}

// src/monitoring/check-live-rows.ts
const defaultThresholds = {
	numeric: .1,
	categorical: .1,
	label: .05,
	performance: .02
};
async function checkLiveRows(context, options) {
	const { settings, live, window, reference } = options;
	const { manifest, profile, evaluation } = reference;
	const monitor = settings.monitor ?? {};
	const alpha = monitor.alpha ?? .05;
	const confidence = 1 - alpha;
	const thresholds = {
		...defaultThresholds,
		...monitor.effects
	};
	const labels = monitor.labels === void 0 ? void 0 : await readLabels(context.workspace, monitor.labels, {
		dataset: options.dataset,
		target: manifest.data.target,
		ids: live.ids
	});
	const findings = compareWithProfile(profile, live, {
		version: manifest.version,
		task: manifest.task,
		columns: monitor.columns,
		labels,
		thresholds,
		confidence
	});
	if (labels !== void 0 && evaluation !== void 0) {
		const wanted = monitor.performance ?? [];
		findings.push(...comparePerformance(evaluation, {
			labels,
			predictions: ofVersion(live, manifest.version)
		}, {
			metrics: metricsOfTask[manifest.task].filter((metric) => wanted.includes(metric)),
			settings: evaluationSettings(settings),
			threshold: thresholds.performance,
			confidence
		}));
	}
	const checks = judgeFindings(findings, {
		alpha,
		minimumRows: monitor["minimum-rows"] ?? 100
	});
	return {
		document: "drift-report",
		schemaVersion: 1,
		model: options.model,
		stage: options.stage,
		version: manifest.version,
		createdAt: context.now().toISOString(),
		window: {
			...window.fromText !== void 0 && { from: window.fromText },
			...window.toText !== void 0 && { to: window.toText },
			rows: live.rows,
			labelled: labels?.filter((value) => !Number.isNaN(value)).length ?? 0
		},
		verdict: wholeVerdict(checks),
		alpha,
		checks
	};
}

// src/github/issues.ts
const write = "issues: write";
async function findMarkedIssue(github, { label, marker }) {
	const { octokit, owner, repo } = github;
	const issue = (await ask({
		doing: "looking for the issue",
		permission: "issues: read"
	}, async () => octokit.paginate(octokit.rest.issues.listForRepo, {
		owner,
		repo,
		labels: label,
		state: "open",
		sort: "created",
		direction: "asc",
		per_page: 100
	}))).find((one) => one.pull_request === void 0 && (one.body ?? "").includes(marker));
	return issue && asIssue(issue);
}
async function openIssue(github, { title, body, label }) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: "opening an issue",
		permission: write
	}, async () => {
		const { data } = await octokit.rest.issues.create({
			owner,
			repo,
			title,
			body: cut(body),
			labels: [label]
		});
		return asIssue(data);
	});
}
async function updateIssue(github, issue, body) {
	const { octokit, owner, repo } = github;
	if (issue.body.replace(/\r\n/g, "\n") === cut(body)) return false;
	await ask({
		doing: `updating issue ${issue.number}`,
		permission: write
	}, async () => octokit.rest.issues.update({
		owner,
		repo,
		issue_number: issue.number,
		body: cut(body)
	}));
	return true;
}
async function ensureComment(github, issue, { marker, body }) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `commenting on issue ${issue}`,
		permission: write
	}, async () => {
		if ((await octokit.paginate(octokit.rest.issues.listComments, {
			owner,
			repo,
			issue_number: issue,
			per_page: 100
		})).some((comment) => (comment.body ?? "").includes(marker))) return false;
		await octokit.rest.issues.createComment({
			owner,
			repo,
			issue_number: issue,
			body: cut(`${body}\n\n${marker}`)
		});
		return true;
	});
}
function cut(body) {
	return body.length <= 65e3 ? body : `${body.slice(0, 65e3)}\n\n(cut)`;
}
function asIssue(data) {
	return {
		number: data.number,
		url: data.html_url,
		title: data.title,
		body: data.body ?? ""
	};
}

// src/monitoring/drift-markdown.ts
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
		`Stage ${code(report.stage)}, version ${code(report.version)}, ${report.window.rows} rows${report.window.labelled > 0 ? ` (${report.window.labelled} with labels)` : ""}${windowOf(report)}.${since === void 0 ? "" : ` Drifting since the check of ${escapeMarkdown(since)}.`}`,
		...drifted.length > 0 ? [checkTable(drifted)] : [],
		...others.length > 0 ? [`<details><summary>${others.length} other checks</summary>\n\n${checkTable(others)}\n\n</details>`] : [],
		`A check says drift where its p-value, corrected over all checks (Benjamini-Hochberg), is below ${report.alpha} and the change is at least its threshold; no drift where the whole interval of the change is below it.`
	].join("\n\n");
}
function driftHeadline(report) {
	const names = report.checks.filter(({ verdict }) => verdict === "drift").map(({ kind, column }) => `${column} (${kind})`);
	const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
	if (report.verdict === "drift") return `${report.model} drifts: ${names.slice(0, 5).join(", ")}${more}`;
	if (report.verdict === "no-drift") return `${report.model} does not drift`;
	return `${report.model}: inconclusive, ${report.window.rows} rows are too few to tell`;
}
function driftingSince(history) {
	let since;
	for (const check of [...history].reverse()) {
		if (check.verdict === "no-drift" || check.verdict === "inconclusive" && since === void 0) break;
		if (check.verdict === "drift") since = check.from ?? check.createdAt;
	}
	return since;
}
function windowOf({ window }) {
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
		effect === void 0 ? "" : `${effect.name} ${shown(effect.value)} (${shown(effect.lower)} to ${shown(effect.upper)})`,
		effect === void 0 ? "" : rounded(effect.threshold),
		typeof adjusted !== "number" ? "" : rounded(adjusted),
		escapeMarkdown(message, 600)
	]));
}
function shown(value) {
	return typeof value !== "number" ? "?" : rounded(value);
}

// src/monitoring/drift-issue.ts
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
			label
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

// src/monitoring/parse-log-line.ts
function parseLogLine(line, naming = {}) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return;
	}
	if (!isObject(value)) return void 0;
	const fields = value;
	const features = isObject(fields["features"]) ? fields["features"] : fields;
	const own = (object, name) => name !== void 0 && Object.hasOwn(object, name) ? object[name] : void 0;
	const id = own(fields, "id") ?? own(fields, naming.id);
	const version = own(fields, "version");
	const prediction = own(fields, "prediction");
	return {
		id: typeof id === "string" || typeof id === "number" ? String(id) : null,
		time: momentOf(own(fields, "time") ?? own(fields, naming.time)),
		prediction: typeof prediction === "number" ? prediction : NaN,
		version: typeof version === "string" ? version : void 0,
		feature: (name) => own(features, name)
	};
}
function momentOf(value) {
	if (typeof value === "number") return value;
	return typeof value === "string" ? parseMoment(value) : NaN;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/monitoring/fetch-live-rows.ts
init_errors();
async function fetchLiveRows(address, window) {
	const url = logAddress(address);
	for (const [name, value] of Object.entries(window)) if (value !== void 0) url.searchParams.set(name, value);
	const failed = (what, cause) => new UserError("CAIRN_LIVE_MISSING", {
		where: url.origin,
		what,
		todo: "Check that the server runs, or name files by the input live."
	}, { cause });
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(6e5) });
		if (!response.ok || response.body === null) throw failed(`the log was answered with ${response.status}`);
		const rows = [];
		const body = Readable.fromWeb(response.body);
		for await (const line of createInterface({
			input: body,
			crlfDelay: Infinity
		})) {
			const row = parseLogLine(line);
			if (row !== void 0) rows.push(row);
		}
		return rows;
	} catch (error) {
		throw error instanceof UserError ? error : failed(`the log cannot be read: ${messageOf(error)}`, error);
	}
}
function logAddress(address) {
	const url = URL.parse("/cairn/log", address);
	if (url !== null && (url.protocol === "http:" || url.protocol === "https:")) return url;
	throw new UserError("CAIRN_LIVE_MISSING", {
		where: address,
		what: "is no web address",
		expected: "such as http://127.0.0.1:8085"
	});
}

// src/monitoring/read-live-files.ts
init_errors();
async function readLiveFiles(workspace, pattern, { dataset, features }) {
	const rows = [];
	for (const file of await findDataFiles(workspace, { path: pattern })) if (/\.(?:ndjson|jsonl)$/i.test(file.path)) for await (const row of readLog(file, dataset)) rows.push(row);
	else if (/\.(?:csv|parquet)$/i.test(file.path)) for (const row of await readTabular(file, dataset, features)) rows.push(row);
	else throw new UserError("CAIRN_LIVE_INVALID", {
		where: file.path,
		what: "has an unknown ending",
		expected: ".ndjson, .jsonl, .csv or .parquet"
	});
	return rows;
}
async function* readLog(file, dataset) {
	const naming = {
		...dataset.id !== void 0 && { id: dataset.id },
		...dataset.time !== void 0 && { time: dataset.time }
	};
	for await (const line of createInterface({
		input: createReadStream(file.absolute, "utf8"),
		crlfDelay: Infinity
	})) {
		const row = parseLogLine(line, naming);
		if (row !== void 0) yield row;
	}
}
async function readTabular(file, dataset, features) {
	const typeOf = (name) => ({
		type: dataset.columns[name]?.type ?? "string",
		required: false
	});
	const naming = [dataset.id, dataset.time].filter((name) => name !== void 0);
	const contracts = {
		...Object.fromEntries(naming.map((name) => [name, typeOf(name)])),
		...Object.fromEntries(features.map((name) => [name, {
			...typeOf(name),
			required: true
		}])),
		prediction: {
			type: "number",
			required: false
		}
	};
	const { table, problems } = await readRows([{
		absolute: file.absolute,
		shown: file.path
	}], contracts);
	const missing = features.filter((name) => problems.some(({ id }) => id === `column-missing:${name}`));
	if (missing.length > 0) throw new UserError("CAIRN_LIVE_INVALID", {
		where: file.path,
		what: `has no column ${missing.map((name) => JSON.stringify(name)).join(", ")}`,
		expected: "every feature of the model"
	});
	const at = (name, row) => name === void 0 ? null : valueAt(table.columns.get(name), row);
	return Array.from({ length: table.rows }, (_, row) => {
		const id = at(dataset.id, row);
		const time = at(dataset.time, row);
		return {
			id: id === null ? null : String(id),
			time: typeof time === "number" ? time : NaN,
			prediction: Number(at("prediction", row) ?? NaN),
			version: void 0,
			feature: (name) => at(name, row)
		};
	});
}
function valueAt(column, row) {
	if (column === void 0) return null;
	const value = column.values[row] ?? null;
	return typeof value === "number" && Number.isNaN(value) ? null : value;
}

// src/monitoring/find-live-rows.ts
init_errors();
async function findLiveRows(context, options) {
	const { config, model, window, live, signature } = options;
	const settings = modelOf(config, model);
	if (live !== void 0) {
		const dataset = datasetOf(config, settings.dataset);
		const features = signature.map(({ name }) => name);
		return collectRows(await readLiveFiles(context.workspace, live, {
			dataset,
			features
		}), signature, window);
	}
	const address = options.url ?? await deployedAddress(context, options) ?? targetAddress(options);
	if (address === void 0) throw new UserError("CAIRN_LIVE_MISSING", {
		where: model,
		what: "there is no source of live traffic",
		expected: "the input live or url, monitor.live in cairn.yaml, or a deployment with an address"
	});
	context.log.info(`Reading the log of ${address}`);
	const rows = await fetchLiveRows(address, {
		from: window.fromText,
		to: window.toText
	});
	return collectRows(rows, signature, window);
}
async function deployedAddress({ github }, { config, model, stage }) {
	if (github === void 0) return void 0;
	const environment = config.models[model]?.stages[stage]?.environment ?? stage;
	return (await readDeployments(github, {
		environment,
		model,
		stage
	})).success?.environmentUrl;
}
function targetAddress({ config, model, stage }) {
	const name = config.models[model]?.stages[stage]?.target;
	const target = name === void 0 ? void 0 : config.targets?.[name];
	if (target === void 0) return void 0;
	return target.kind === "local-server" ? `http://127.0.0.1:${target.port ?? 8085}` : target.url;
}

// src/monitoring/read-reference.ts
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

// src/monitoring/window.ts
init_errors();
function readWindow({ from, to }) {
	const mistakes = [];
	const read = (name, text, open) => {
		const moment = text === void 0 ? open : parseMoment(text);
		if (Number.isNaN(moment)) mistakes.push({
			where: name,
			what: `${JSON.stringify(text)} is no moment`,
			expected: "ISO 8601, such as 2026-01-31T00:00:00Z"
		});
		return moment;
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
			description: "First moment of the window, ISO 8601 (default: the beginning)."
		},
		to: {
			kind: "string",
			description: "Moment after the last of the window, ISO 8601 (default: now)."
		},
		live: {
			kind: "string",
			description: "NDJSON, CSV or Parquet file or glob with logged traffic, relative to the repository (default: monitor.live, else the log of the server)."
		},
		url: {
			kind: "string",
			description: "Address of the server whose log is read (default: that of the newest successful deployment, else of the target). Ignored where `live` is given."
		},
		issue: {
			kind: "boolean",
			default: "true",
			description: "Whether to open or update the issue."
		},
		token: {
			kind: "string",
			secret: true,
			default: "${{ github.token }}",
			environment: "GITHUB_TOKEN",
			description: "Token that reads deployments, pushes the history and writes the issue."
		},
		config: {
			kind: "string",
			default: "cairn.yaml",
			description: "Path of the configuration."
		}
	},
	outputs: {
		verdict: "`drift`, `no-drift` or `inconclusive`.",
		report: "Path of the report, relative to the repository.",
		drifted: "JSON list of what drifted, each as `kind:column`.",
		issue: "Number of the open issue about drift; empty where there is none."
	},
	async run(inputs, context) {
		const config = await loadConfig(context.workspace, inputs.config);
		const model = modelOf(config, inputs.model);
		const stage = inputs.stage ?? model.monitor?.stage ?? "production";
		stageOf(model, stage);
		const window = readWindow(inputs);
		const reference = await readReference(context.git, inputs.model, stage);
		const live = await findLiveRows(context, {
			config,
			model: inputs.model,
			stage,
			window,
			live: inputs.live ?? (inputs.url === void 0 ? model.monitor?.live : void 0),
			url: inputs.url,
			signature: reference.manifest.signature.inputs
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
		const { history, appended } = await appendReport(context.git, report, context.now());
		if (!appended) context.log.info("The same check is in the history already.");
		const { github } = context;
		const issue = inputs.issue && github !== void 0 ? await keepDriftIssue(github, report, {
			history: history.checks,
			runUrl: context.event.runUrl
		}) : void 0;
		const drifted = report.checks.filter(({ verdict }) => verdict === "drift").map(({ kind, column }) => `${kind}:${column}`);
		const headline = `${driftHeadline(report)}.`;
		return {
			outputs: {
				verdict: report.verdict,
				report: path,
				drifted: JSON.stringify(drifted),
				issue: issue === void 0 ? "" : String(issue.number)
			},
			document: report,
			summary: driftMarkdown(report, history.checks),
			headline,
			conclusion: report.verdict === "no-drift" ? "success" : report.verdict
		};
	}
});

export { checkDrift as t };