import { It as init_errors, M as firstOnes, Mt as UserError, R as quoted, j as millisecondsOf } from "./kernel.js";
import { i as textAt } from "./table.js";
import { o as nextBelow, t as hashedCounts } from "./profile.js";
import { n as gammaln, o as sum, t as bisect } from "../vendor/simple-statistics.js";

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
function smallerExpectation(total, n, m) {
	return total * Math.min(n, m) / (n + m);
}

// src/statistics/corrections.ts
function adjustPValues(pValues, correction) {
	const order = [...pValues.keys()].filter((i) => !Number.isNaN(pValues[i] ?? NaN)).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
	const sorted = order.map((i) => pValues[i] ?? 1);
	const adjusted = new Array(pValues.length).fill(NaN);
	adjustments[correction](sorted).forEach((p, rank) => {
		adjusted[order[rank] ?? 0] = Math.min(1, p);
	});
	return adjusted;
}
function benjaminiHochberg(pValues) {
	return adjustPValues(pValues, "benjamini-hochberg");
}
function bonferroni(pValues) {
	return Math.min(1, pValues.length * Math.min(...pValues));
}
const adjustments = {
	none: (p) => [...p],
	bonferroni: (p) => p.map((one) => one * p.length),
	holm: (p) => largestSoFar(p.map((one, i) => one * (p.length - i))),
	hochberg: (p) => smallestFromHere(p.map((one, i) => one * (p.length - i))),
	"benjamini-hochberg": (p) => smallestFromHere(p.map((one, i) => one * p.length / (i + 1))),
	"benjamini-yekutieli": (p) => {
		const harmonic = p.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
		return smallestFromHere(p.map((one, i) => one * harmonic * p.length / (i + 1)));
	}
};
function largestSoFar(values) {
	let most = 0;
	return values.map((value) => most = Math.max(most, value));
}
function smallestFromHere(values) {
	let least = Infinity;
	return [...values].reverse().map((value) => least = Math.min(least, value)).reverse();
}

// src/statistics/cramers-v.ts
function biasCorrectedCramersV(statistic, cells, n, samples = 2) {
	const squared = Math.max(0, statistic / n - (cells - 1) * (samples - 1) / (n - 1));
	const rows = samples - (samples - 1) ** 2 / (n - 1);
	const columns = cells - (cells - 1) ** 2 / (n - 1);
	return Math.min(1, Math.sqrt(squared / Math.max(1e-12, Math.min(rows - 1, columns - 1))));
}
function balancedCramersV(reference, current, confidence) {
	const n = sum(reference);
	const m = sum(current);
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
function fisherExactTest(reference, current, alternative = "two-sided") {
	const hits = reference.hits + current.hits;
	const first = Math.max(0, hits - reference.rows);
	const weights = weightsOf(first, Math.min(hits, current.rows), {
		hits,
		reference: reference.rows,
		current: current.rows
	});
	const seen = (weights[current.hits - first] ?? 0) * (1 + 1e-7);
	const counts = (weight, hit) => {
		if (alternative === "two-sided") return weight <= seen;
		return alternative === "less" ? hit <= current.hits : hit >= current.hits;
	};
	let total = 0;
	let extreme = 0;
	for (const [i, weight] of weights.entries()) {
		total += weight;
		if (counts(weight, first + i)) extreme += weight;
	}
	return Math.min(1, extreme / total);
}
function weightsOf(first, last, { hits, reference, current }) {
	const weights = new Float64Array(last - first + 1);
	const ratio = (k) => (current - k) * (hits - k) / ((k + 1) * (reference - hits + k + 1));
	const likely = Math.floor((hits + 1) * (current + 1) / (reference + current + 2));
	const mode = Math.min(last, Math.max(first, likely));
	weights[mode - first] = 1;
	for (let k = mode; k < last; k++) weights[k + 1 - first] = (weights[k - first] ?? 0) * ratio(k);
	for (let k = mode - 1; k >= first; k--) weights[k - first] = (weights[k + 1 - first] ?? 0) / ratio(k);
	return weights;
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
	const n = sum(all.map((cell) => cell.reference));
	const m = sum(all.map((cell) => cell.current));
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
	const { independent = 1 } = options;
	const { listed, unlisted, rows } = countCategories(profile, values);
	const effective = ({ reference, current }) => ({
		reference,
		current: Math.round(current * independent)
	});
	const other = profile.other?.count ?? 0;
	const counted = cellsOf(profile, listed, unlisted).map(effective);
	const isBlind = other > 0 && profile.hashed === void 0;
	const pooled = poolRareCategories(counted);
	const test = chiSquareTest(pooled.reference, pooled.current);
	const pValue = combined(test, pooled.rare, profile.count, sum(counted.map(({ current }) => current)));
	const split = apart(pooled);
	const effect = counted.length === 0 || profile.count === 0 || rows === 0 ? {
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
		message: `${describe({
			listed,
			unlisted,
			rows,
			profile,
			v: effect.value
		})}${isBlind ? blind : ""}`
	};
}
const blind = "; the profile lists the values that were frequent in it alone, by which no test is sound: train again to have this column checked";
function cellsOf(profile, listed, unlisted) {
	if ((profile.other?.count ?? 0) === 0) return [...listed.values(), ...[...unlisted.values()].map((current) => ({
		reference: 0,
		current
	}))];
	const current = hashedCounts(new Map([...[...listed].map(([value, cell]) => [value, cell.current]), ...unlisted]));
	return (profile.hashed ?? []).map((reference, cell) => ({
		reference,
		current: current[cell] ?? 0
	}));
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
	const rarest = profile.values?.at(-1)?.count ?? 0;
	const isListed = (profile.other?.count ?? 0) === 0;
	const least = isListed ? 0 : Math.max(.01, 2 * rarest / Math.max(1, profile.count));
	const fresh = [...unlisted].filter(([, count]) => count / rows > least).sort((a, b) => b[1] - a[1]);
	const freshRows = sum(fresh.map(([, count]) => count));
	const names = fresh.map(([value, count]) => `${quoted(value)} ${percent(count / rows)}`);
	const unseen = fresh.length === 0 ? "" : `; ${isListed ? "never seen in training" : "not among the most frequent of training"}: ${firstOnes(names, 5)} (${percent(freshRows / rows)} of the rows)`;
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
function binnedDistance(reference, n, current, below, m, edges = []) {
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
		most = Math.max(most, atEdge, beforeEdge, below === void 0 && !holdsOne(edges, bin) ? Math.max(thenAfter - now, nowAfter - then) : 0);
		then = thenAfter;
		now = nowAfter;
	});
	return {
		least,
		most
	};
}
function holdsOne(edges, bin) {
	const edge = edges[bin];
	return edge !== void 0 && nextBelow(edge) === edges[bin - 1];
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
	return smirnovByPaths(distance, n, m);
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
function smirnovByPaths(distance, n, m, sides = "two") {
	const limit = distance * (1 - 1e-12) - 1e-13;
	const row = new Float64Array(m + 1);
	for (let i = 0; i <= n; i++) {
		const left = i / n;
		for (let j = 0; j <= m; j++) {
			const apart = left - j / m;
			if ((sides === "two" ? Math.abs(apart) : apart) >= limit) row[j] = 1;
			else if (i + j === 0) row[j] = 0;
			else row[j] = (i * (row[j] ?? 0) + (j > 0 ? j * (row[j - 1] ?? 0) : 0)) / (i + j);
		}
	}
	return Math.min(1, row[m] ?? 1);
}

// src/monitoring/drift/compare-numbers.ts
function compareNumbers(profile, values, options) {
	const { independent = 1 } = options;
	const edges = profile.edges ?? [];
	const { bins, below, rows, mean } = binNumbers(edges, values);
	const n = profile.count;
	const distance = binnedDistance(profile.counts ?? [], n, bins, profile.exact === true ? below : void 0, rows, edges);
	const empty = n === 0 || rows === 0;
	const effective = Math.ceil(rows * independent);
	const band = distanceBand(n, effective, options.confidence);
	const pValue = empty ? 1 : smirnovSurvival(distance.least, n, effective);
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
function independentShare({ hits, rows }, independent) {
	return {
		hits: Math.round(hits * independent),
		rows: Math.round(rows * independent)
	};
}
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
	numeric: (reference, column, { thresholds, ...judging }) => {
		const values = column.kind === "number" ? column.values : new Float64Array(column.values.length).fill(NaN);
		return compareNumbers(reference, values, {
			kind: "data",
			threshold: thresholds.numeric,
			...judging
		});
	},
	categorical: (reference, column, { thresholds, ...judging }) => {
		const texts = Array.from({ length: column.values.length }, (_, row) => textAt(column, row));
		return compareCategories(reference, texts, {
			kind: "data",
			threshold: thresholds.categorical,
			...judging
		});
	}
};
function compareFeatures({ profile, live, columns, progress, thresholds, confidence }) {
	const judging = {
		thresholds,
		confidence,
		independent: live.independent
	};
	return profile.columns.flatMap((reference, index) => {
		progress?.(`Comparing ${reference.name}`, index / profile.columns.length);
		const column = live.table.columns.get(reference.name);
		if (column === void 0 || columns?.includes(reference.name) === false) return [];
		const missing = compareMissing(reference, column, judging);
		return [featureTests[reference.type](reference, column, judging), ...missing === void 0 ? [] : [missing]];
	});
}
function compareMissing(reference, column, { confidence, independent }) {
	const rows = column.values.length;
	let hits = 0;
	for (let row = 0; row < rows; row++) if (textAt(column, row) === void 0) hits += 1;
	if (hits === 0 && reference.missing === 0) return void 0;
	const then = {
		hits: reference.missing,
		rows: reference.count + reference.missing
	};
	const { test, statistic, pValue, ...interval } = compareShares(then, independentShare({
		hits,
		rows
	}, independent), confidence);
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
function readWindow({ from, to }, last) {
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
	const until = read("to", to, Infinity);
	const window = {
		from: read("from", from, beginning(until, last)),
		to: until
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
function beginning(until, last) {
	if (last?.hours === void 0) return -Infinity;
	return Math.min(until, last.now.getTime()) - last.hours * 36e5;
}

export { compareFeatures as a, normalQuantile as c, compareCategories as d, percent as f, driftSettings as i, normalSurvival as l, judgeFindings as n, compareShares as o, rounded as p, wholeVerdict as r, independentShare as s, readWindow as t, compareNumbers as u };