import { M as firstOnes, a as formatNumber, f as code, h as table, i as formatBytes, m as escapeMarkdown } from "./kernel.js";
import { n as withInterval, t as metricName } from "./metric-cells.js";

// src/evaluation/too-good.ts
function tooGood({ metrics, champion, reported = {} }) {
	return [
		...metrics.filter(isPerfect).map((metric) => `${metric.name} is ${metric.value} on each of the resamples of ${metric.n} test rows: unless they are that easy, a feature tells the target, or the training has read them.`),
		...(champion?.metrics ?? []).filter(isPerfect).map((metric) => `${metric.name} of the champion ${champion?.version ?? ""} is ${metric.value} on each of the resamples: it may have been trained on these very rows, and no honest model wins against it then.`),
		...metrics.flatMap((metric) => {
			const own = Object.hasOwn(reported, metric.name) ? reported[metric.name] : void 0;
			return typeof own === "number" && isBeyond(metric, own) ? [`${metric.name} is ${shown(metric.value)} (${shown(metric.lower)} to ${shown(metric.upper)}) on the test rows, and only ${shown(own)} by the training's own word: few models are better on rows that they have not seen.`] : [];
		})
	];
}
function isPerfect({ direction, value, lower, upper }) {
	const best = direction === "higher" ? 1 : 0;
	return value === best && lower === best && upper === best;
}
function isBeyond({ direction, lower, upper }, own) {
	const worst = direction === "higher" ? lower : upper;
	if (worst === null) return false;
	return direction === "higher" ? worst > own : worst < own;
}
function shown(value) {
	return value === null ? "?" : String(Number(value.toPrecision(4)));
}

// src/report/promotion/predicted-elsewhere.ts
function predictedElsewhere({ predictions }) {
	if (predictions === void 0) return [];
	const { of, file, job, workflowRun } = predictions;
	const by = job === void 0 ? "elsewhere" : `by job ${code(job)} of ${escapeMarkdown(workflowRun ?? "?")}`;
	return [`The predictions of ${of.join(" and ")} were made ${by} by a command of the team, and scored from the file ${code(file)}. That the command did not know the labels, and how long a call took, is its own word.`];
}

// src/report/promotion/champion-challenger.ts
const most$2 = 100;
function championChallenger({ evaluation, verdict, manifest }) {
	const priority = 1;
	if (evaluation === void 0) return {
		title: "",
		priority,
		markdown: ""
	};
	if (verdict.champion === void 0 || evaluation.champion === void 0) return {
		title: "Metrics",
		priority,
		markdown: metrics(evaluation)
	};
	const { champion } = evaluation;
	const rows = evaluation.metrics.slice(0, most$2).map((metric) => {
		const difference = evaluation.comparison?.find((candidate) => candidate.metric === metric.name);
		return [
			metricName(metric),
			withInterval(champion.metrics.find(({ name }) => name === metric.name)),
			withInterval(metric),
			...differenceCells(difference),
			formatNumber(difference?.n ?? metric.n)
		];
	});
	return {
		title: "Champion and challenger",
		priority,
		markdown: [
			`${about(evaluation)} Both were scored on the same rows; the difference is paired.`,
			table([
				"Metric",
				`Champion ${escapeMarkdown(champion.version)}`,
				`Challenger ${escapeMarkdown(manifest.version)}`,
				"Difference",
				"Better",
				"Rows"
			], rows),
			...predictedElsewhere(evaluation)
		].join("\n\n"),
		chart: "differences"
	};
}
function differenceCells(difference) {
	if (difference === void 0) return ["–", "–"];
	const { difference: value, lower, upper, better } = difference;
	return [withInterval({
		value,
		lower,
		upper
	}), sides[better]];
}
const sides = {
	challenger: "**challenger**",
	champion: "champion",
	baseline: "baseline",
	unclear: "unclear"
};
function metrics(evaluation) {
	return [
		about(evaluation),
		table([
			"Metric",
			"Value",
			"Rows"
		], evaluation.metrics.slice(0, most$2).map((metric) => [
			metricName(metric),
			withInterval(metric),
			formatNumber(metric.n)
		])),
		...predictedElsewhere(evaluation)
	].join("\n\n");
}
function about({ rows, confidence, resamples, targets }) {
	const period = rows.time === void 0 ? "" : ` from ${escapeMarkdown(rows.time.from)} to ${escapeMarkdown(rows.time.to)}`;
	return `${formatNumber(rows.n)} test rows of ${escapeMarkdown(rows.dataset)}${period}; ${formatNumber(confidence * 100)} % intervals from ${formatNumber(resamples)} bootstrap resamples in brackets. ↑ more is better, ↓ less is better.${targets === void 0 ? "" : ` Each metric is the mean over ${formatNumber(targets.length)} targets.`}`;
}

// src/report/promotion/baseline.ts
function againstBaseline({ evaluation }) {
	const title = "Against the simple baseline";
	const baseline = evaluation?.baseline;
	if (baseline === void 0 || evaluation === void 0) return {
		title,
		priority: 4,
		markdown: ""
	};
	const rows = baseline.metrics.slice(0, 100).map((metric) => {
		const difference = baseline.comparison.find((candidate) => candidate.metric === metric.name);
		return [
			metricName(metric),
			withInterval(metric),
			withInterval(evaluation.metrics.find(({ name }) => name === metric.name)),
			...differenceCells(difference),
			formatNumber(difference?.n ?? metric.n)
		];
	});
	return {
		title,
		priority: 4,
		markdown: [`The baseline is the ${escapeMarkdown(baseline.name)}, on the same rows.`, table([
			"Metric",
			"Baseline",
			"Challenger",
			"Difference",
			"Better",
			"Rows"
		], rows)].join("\n\n")
	};
}

// src/report/promotion/calibration.ts
function calibration({ evaluation }) {
	const title = "Calibration";
	const bins = evaluation?.calibration ?? [];
	if (bins.length === 0) return {
		title,
		priority: 6,
		markdown: ""
	};
	const rows = bins.slice(0, 100).map(({ lower, upper, n, predicted, observed }) => [
		`${formatNumber(lower)} to ${formatNumber(upper)}`,
		formatNumber(predicted),
		formatNumber(observed),
		formatNumber(n)
	]);
	return {
		title,
		priority: 6,
		markdown: [`Expected calibration error ${formatNumber(expectedCalibrationError(bins))}: by how much ${evaluation?.classes === void 0 ? "the predicted probability misses the observed share" : "the probability of the decided class misses the share of right decisions"}, on average over the rows.`, table([
			"Bin",
			"Predicted",
			"Observed",
			"Rows"
		], rows)].join("\n\n"),
		chart: "calibration"
	};
}
function expectedCalibrationError(bins) {
	const rows = bins.reduce((sum, { n }) => sum + n, 0);
	return bins.reduce((sum, { n, predicted, observed }) => sum + n * Math.abs(observed - predicted), 0) / rows;
}

// src/report/promotion/classes.ts
const most$1 = 20;
function classes({ evaluation }) {
	const title = "Classes";
	const { classes: measured = [], confusion, rows } = evaluation ?? {};
	if (measured.length === 0 || rows === void 0) return {
		title,
		priority: 2,
		markdown: ""
	};
	const metrics = measured[0]?.metrics ?? [];
	const header = [
		"Class",
		...metrics.map(metricName),
		"Rows"
	];
	const lines = measured.map((one) => [
		escapeMarkdown(one.class, 60),
		...metrics.map(({ name }) => withInterval(one.metrics.find((metric) => metric.name === name))),
		formatNumber(one.n)
	]);
	const counted = measured.reduce((sum, { n }) => sum + n, 0);
	return {
		title,
		priority: 2,
		markdown: [
			`Each class against all others, with the interval.${counted < rows.n ? ` The ${formatNumber(measured.length)} classes with most rows; ${formatNumber(rows.n - counted)} rows are of others.` : ""}`,
			table(header, lines),
			...confusion === void 0 ? [] : confusionTable(confusion)
		].join("\n\n")
	};
}
function confusionTable({ classes: names, counts }) {
	if (names.length > most$1) return [`Which of ${formatNumber(names.length)} classes was taken for which is in evaluation.json.`];
	const shown = names.map((name) => escapeMarkdown(name, 30));
	return ["Rows by true class (line) and decided class (column):", table(["", ...shown], counts.map((line, i) => [`**${shown[i] ?? ""}**`, ...line.map((count) => formatNumber(count))]))];
}

// src/report/promotion/cost.ts
function cost({ evaluation }) {
	const title = "Cost";
	const now = evaluation?.cost;
	if (now === void 0) return {
		title,
		priority: 5,
		markdown: ""
	};
	const before = evaluation?.champion?.cost;
	const rows = [
		row("Files", (from) => from.bytes, formatBytes),
		row("Training, by its own word", (from) => from.trainSeconds, seconds),
		...now.latency.flatMap(({ batch }) => {
			const call = `One call of ${formatNumber(batch)} ${batch === 1 ? "row" : "rows"}`;
			return [row(`${call}, median`, latency(batch, "p50"), milliseconds), row(`${call}, 99th percentile`, latency(batch, "p99"), milliseconds)];
		})
	].flatMap((line) => line(now, before));
	const where = [now.backend, now.platform].filter((part) => part !== void 0);
	return {
		title,
		priority: 5,
		markdown: [table(before === void 0 ? ["", "Challenger"] : [
			"",
			"Champion",
			"Challenger",
			"Change"
		], rows), ...where.length === 0 ? [] : [`Times were measured once, on ${escapeMarkdown(where.join(", "))}: compare them with care.`]].join("\n\n")
	};
}
function row(name, read, format) {
	return (now, before) => {
		const [value, old] = [read(now), before && read(before)];
		if (value === void 0) return [];
		if (before === void 0) return [[name, format(value)]];
		return [[
			name,
			old === void 0 ? "–" : format(old),
			format(value),
			change(old, value)
		]];
	};
}
function change(from, to) {
	if (from === void 0 || from <= 0) return "–";
	const percent = Math.round((to / from - 1) * 1e3) / 10;
	return `${percent > 0 ? "+" : ""}${formatNumber(percent, 3)} %`;
}
function latency(batch, quantile) {
	return ({ latency: measured }) => measured.find((candidate) => candidate.batch === batch)?.[quantile];
}
function seconds(value) {
	return `${formatNumber(value, 3)} s`;
}
function milliseconds(value) {
	return `${formatNumber(value, 3)} ms`;
}

// src/report/promotion/fairness.ts
function fairness({ evaluation }) {
	const title = "Fairness between groups";
	const measures = evaluation?.fairness ?? [];
	if (measures.length === 0) return {
		title,
		priority: 4,
		markdown: ""
	};
	const rows = measures.slice(0, 100).map((measure) => [
		code(measure.column, 60),
		named(measure),
		withInterval(measure),
		ends(measure),
		formatNumber(measure.n)
	]);
	return {
		title,
		priority: 4,
		markdown: [
			table([
				"Column",
				"Measure",
				"Value",
				"Lowest and highest group",
				"Rows"
			], rows),
			...measures.filter(({ measure }) => measure === "demographic_parity_ratio").slice(0, 20).map(fourFifths),
			...leftOut(measures)
		].join("\n\n")
	};
}
const words = {
	demographic_parity_ratio: "demographic parity, ratio",
	demographic_parity_difference: "demographic parity, difference",
	equal_opportunity_difference: "equal opportunity, difference",
	equalized_odds_difference: "equalized odds, difference",
	metric_gap: "gap in"
};
function named({ measure, metric, target }) {
	const of = target === void 0 ? "" : ` of target ${escapeMarkdown(target, 60)}`;
	return metric === void 0 ? words[measure] : `${words[measure]} ${code(metric, 60)}${of}`;
}
function ends({ groups }) {
	const rated = groups.filter(({ rate }) => rate !== null).toSorted((a, b) => (a.rate ?? 0) - (b.rate ?? 0) || (a.value < b.value ? -1 : 1));
	const [low, high] = [rated[0], rated.at(-1)];
	if (low === void 0 || high === void 0) return "–";
	return [low, high].map(({ value, rate, n }) => `${escapeMarkdown(value, 60)} ${formatNumber(rate)} (n ${formatNumber(n)})`).join(", ");
}
function fourFifths({ column, value, lower, upper }) {
	const about = `Four-fifths rule on ${code(column, 60)}:`;
	if (value === null) return `${about} the ratio is undefined.`;
	if (upper !== null && upper < .8) return `${about} **below 0.8, with all of its interval**.`;
	if (lower !== null && lower >= .8) return `${about} kept, with all of the interval.`;
	return `${about} ${value < .8 ? "the estimate is below 0.8" : "the estimate keeps 0.8"}, but the interval holds both sides: more rows are needed to tell.`;
}
function leftOut(measures) {
	const byColumn = /* @__PURE__ */ new Map();
	for (const { column, left } of measures) byColumn.set(column, /* @__PURE__ */ new Set([...byColumn.get(column) ?? [], ...left]));
	return [...byColumn].slice(0, 20).filter(([, left]) => left.size > 0).map(([column, left]) => {
		const names = [...left].map((value) => escapeMarkdown(value, 60));
		return `Left out of ${code(column, 60)} for too few rows: ${firstOnes(names, 10)}.`;
	});
}

// src/report/promotion/self-reported.ts
const most = 50;
function selfReported({ evaluation }) {
	const title = "By the training’s own word";
	const priority = 4;
	if (evaluation === void 0) return {
		title,
		priority,
		markdown: ""
	};
	const { reported = {}, metrics } = evaluation;
	const rows = Object.entries(reported).slice(0, most).map(([name, value]) => {
		const measured = metrics.find((metric) => metric.name === name);
		return [
			escapeMarkdown(name, 80),
			value === null ? "–" : formatNumber(value),
			measured === void 0 ? "–" : withInterval(measured)
		];
	});
	const left = Object.keys(reported).length - rows.length;
	return {
		title,
		priority,
		markdown: [...tooGood(evaluation).map((sentence) => `⚠️ ${escapeMarkdown(sentence, 1e3)}`), ...rows.length === 0 ? [] : [table([
			"Metric",
			"The training says",
			"Measured on the test rows"
		], rows), `${left > 0 ? `And ${left} more in the record of the run. ` : ""}What the training says is recorded and decides nothing.`]].join("\n\n")
	};
}

// src/report/promotion/targets.ts
function targets({ evaluation }) {
	const title = "Targets";
	const measured = evaluation?.targets ?? [];
	const compared = measured.some(({ comparison }) => comparison !== void 0);
	if (measured.length === 0) return {
		title,
		priority: 2,
		markdown: ""
	};
	const rows = measured.flatMap(({ target, metrics, comparison, baseline }) => metrics.map((metric) => {
		const isThis = (difference) => difference.metric === metric.name;
		return [
			escapeMarkdown(target, 60),
			metricName(metric),
			withInterval(metric),
			...compared ? differenceCells(comparison?.find(isThis)) : [],
			...differenceCells(baseline.find(isThis))
		];
	}));
	const header = [
		...[
			"Target",
			"Metric",
			"Challenger"
		],
		...compared ? ["Less champion", "Better"] : [],
		...["Less baseline", "Better"]
	];
	return {
		title,
		priority: 2,
		markdown: `${`The metrics of the version as a whole, and those of slices and groups that name no target, are the means over these ${measured.length} targets, whatever their units.`}\n\n${table(header, rows)}`
	};
}

export { classes as a, championChallenger as c, tooGood as d, cost as i, differenceCells as l, selfReported as n, calibration as o, fairness as r, againstBaseline as s, targets as t, predictedElsewhere as u };