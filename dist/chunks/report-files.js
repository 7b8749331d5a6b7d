import { n as serializeDocument, r as stableJson } from "./document.js";
import { M as firstOnes, a as formatNumber, f as code, h as table, m as escapeMarkdown, p as codeBlock, r as formatShare } from "./kernel.js";
import { n as withInterval, t as metricName } from "./metric-cells.js";
import { a as classes, c as championChallenger, i as cost, l as differenceCells, n as selfReported, o as calibration, r as fairness, s as againstBaseline, t as targets } from "./targets2.js";
import { n as machineText, t as lineageTable } from "./lineage-table.js";
import { t as compareManifests } from "./compare-manifests.js";
import { t as targetsOf } from "./targets.js";

// src/report/promotion/chart-picture.ts
const chartTitles = {
	differences: "Differences between challenger and champion with intervals, one line a metric",
	slices: "The worst slices with intervals",
	calibration: "Predicted probability against observed share of positives"
};
function chartFile(chart, theme) {
	return `${chart}-${theme}.svg`;
}
function chartPicture(chart, addressOf) {
	const [light, dark] = [attribute(addressOf(chartFile(chart, "light"))), attribute(addressOf(chartFile(chart, "dark")))];
	return `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img alt="${chartTitles[chart]}" src="${light}"></picture>`;
}
function plotPicture(path, address) {
	const [words, source] = [attribute(path), attribute(address)];
	return `<picture><source media="(prefers-color-scheme: dark)" srcset="${source}"><img alt="${words}" src="${source}"></picture>`;
}
function attribute(address) {
	return address.replace(/&/g, "&amp;").replace(/"/g, "%22").replace(/</g, "%3C").replace(/>/g, "%3E");
}

// src/report/promotion/worst-slices.ts
function worstSlices(evaluation, verdict) {
	const { slices = [] } = evaluation;
	const known = new Set(slices.flatMap((slice) => slice.metrics.map(({ name }) => name)));
	const metric = [...verdict.rules.map((rule) => rule.metric), ...evaluation.metrics.map(({ name }) => name)].find((name) => name !== void 0 && known.has(name)) ?? [...known][0];
	if (metric === void 0) return void 0;
	const all = slices.flatMap((slice) => rankable(slice, metric));
	const compared = all.some(({ difference }) => difference !== void 0);
	const ranked = all.filter((slice) => Number.isFinite(best(slice, compared))).sort((a, b) => best(a, compared) - best(b, compared) || order(a.column, b.column) || order(a.value, b.value));
	return {
		metric,
		ranked,
		unmeasured: slices.length - ranked.length,
		compared
	};
}
function rankable({ column, value, n, metrics, comparison }, name) {
	const metric = metrics.find((candidate) => candidate.name === name);
	if (metric === void 0) return [];
	return [{
		column,
		value,
		n,
		metric,
		difference: comparison?.find((candidate) => candidate.metric === name)
	}];
}
function best({ metric, difference }, compared) {
	const measured = compared ? difference : metric;
	const end = metric.direction === "higher" ? measured?.upper : measured?.lower;
	const centre = compared ? difference?.difference : metric.value;
	const value = end ?? centre ?? NaN;
	return metric.direction === "higher" ? value : -value;
}
function order(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/report/promotion/slices.ts
const shownSlices = 10;
function slices({ evaluation, verdict }) {
	const title = "Slices";
	const worst = evaluation && worstSlices(evaluation, verdict);
	if (evaluation === void 0 || worst === void 0) return {
		title,
		priority: 3,
		markdown: ""
	};
	const { ranked, compared, unmeasured } = worst;
	const shown = ranked.slice(0, 10);
	const [first] = shown;
	const name = first === void 0 ? code(worst.metric) : metricName(first.metric);
	const rows = shown.map(({ column, value, n, metric, difference }) => [
		`${code(column, 60)} = ${escapeMarkdown(value, 60)}`,
		withInterval(metric),
		...compared ? differenceCells(difference) : [],
		formatNumber(n)
	]);
	const header = [
		"Slice",
		"Challenger",
		...compared ? ["Difference", "Better"] : [],
		"Rows"
	];
	return {
		title,
		priority: 3,
		markdown: [
			[`The worst ${formatNumber(shown.length)} of ${formatNumber(ranked.length + unmeasured)} by ${name}${compared ? ", challenger against champion" : ""}, the surest first. Of every ${formatNumber(Math.round(1 / (1 - evaluation.confidence)))} intervals about one misses the truth by chance alone.`, ...unmeasured === 0 ? [] : [`In ${formatNumber(unmeasured)} of them the metric is undefined (too few rows, or one class only).`]].join(" "),
			...rows.length === 0 ? [] : [table(header, rows)],
			...ofTargets(evaluation, worst)
		].join("\n\n"),
		...rows.length > 0 && { chart: "slices" }
	};
}
function ofTargets({ slices: all = [] }, { ranked, metric: name, compared }) {
	const rows = ranked.slice(0, 10).flatMap(({ column, value }) => {
		return (all.find((one) => one.column === column && one.value === value)?.targets ?? []).flatMap(({ target, metrics, comparison }) => metrics.filter((metric) => metric.name === name).map((metric) => [
			`${code(column, 60)} = ${escapeMarkdown(value, 60)}`,
			escapeMarkdown(target, 60),
			withInterval(metric),
			...compared ? differenceCells(comparison?.find((one) => one.metric === name)) : []
		]));
	});
	const header = [
		"Slice",
		"Target",
		"Challenger",
		...compared ? ["Difference", "Better"] : []
	];
	return rows.length === 0 ? [] : [`Each target by itself, ${code(name)}:`, table(header, rows)];
}

// src/report/charts/chart-theme.ts
const colours = {
	light: {
		text: "#1f2328",
		quiet: "#59636e",
		line: "#d1d9e0",
		challenger: "#0969da",
		champion: "#bc4c00",
		unclear: "#6e7781"
	},
	dark: {
		text: "#f0f6fc",
		quiet: "#9198a1",
		line: "#3d444d",
		challenger: "#58a6ff",
		champion: "#f0883e",
		unclear: "#9198a1"
	}
};
function chartConfig(theme) {
	const { text, quiet, line } = colours[theme];
	return {
		aria: false,
		background: "transparent",
		font: "system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", Helvetica, Arial, sans-serif",
		axis: {
			labelColor: quiet,
			titleColor: quiet,
			titleFontWeight: "normal",
			labelFontSize: 12,
			titleFontSize: 12,
			labelLimit: 0,
			gridColor: line,
			domainColor: line,
			tickColor: line
		},
		header: {
			labelColor: text,
			titleColor: text,
			labelFontSize: 12,
			labelLimit: 0
		},
		legend: {
			labelColor: text,
			titleColor: quiet,
			labelFontSize: 12,
			symbolSize: 70
		},
		title: {
			color: text,
			subtitleColor: quiet,
			fontSize: 14,
			subtitleFontSize: 12,
			anchor: "start"
		},
		view: { stroke: null }
	};
}
function favourEncoding(theme) {
	const { challenger, champion, unclear } = colours[theme];
	const domain = [
		"challenger",
		"champion",
		"unclear"
	];
	const color = {
		field: "better",
		type: "nominal",
		scale: {
			domain,
			range: [
				challenger,
				champion,
				unclear
			]
		},
		legend: {
			title: "Better:",
			orient: "bottom",
			titleOrient: "left"
		}
	};
	const shape = {
		...color,
		scale: {
			domain,
			range: [
				"circle",
				"triangle-down",
				"square"
			]
		}
	};
	return {
		line: { color },
		point: {
			color,
			shape
		}
	};
}

// src/report/charts/calibration-chart.ts
function calibrationChart(bins, theme) {
	const values = bins.filter(({ predicted, observed }) => Number.isFinite(predicted) && Number.isFinite(observed)).map(({ predicted, observed, n }) => ({
		predicted,
		observed,
		n
	}));
	if (values.length === 0) return void 0;
	const { unclear, challenger } = colours[theme];
	const scale = { domain: [0, 1] };
	const axis = { tickCount: 5 };
	return {
		config: chartConfig(theme),
		padding: 8,
		title: {
			text: "Calibration",
			subtitle: "On the line the predicted probability comes true"
		},
		width: 300,
		height: 300,
		layer: [{
			data: { values: [{
				predicted: 0,
				observed: 0
			}, {
				predicted: 1,
				observed: 1
			}] },
			mark: {
				type: "line",
				color: unclear,
				strokeWidth: 2,
				strokeDash: [4, 4]
			},
			encoding: {
				x: {
					field: "predicted",
					type: "quantitative"
				},
				y: {
					field: "observed",
					type: "quantitative"
				}
			}
		}, {
			data: { values },
			mark: {
				type: "line",
				color: challenger,
				strokeWidth: 2,
				point: {
					filled: true,
					size: 60,
					color: challenger
				}
			},
			encoding: {
				x: {
					field: "predicted",
					type: "quantitative",
					title: "Predicted probability",
					scale,
					axis
				},
				y: {
					field: "observed",
					type: "quantitative",
					title: "Observed share",
					scale,
					axis
				}
			}
		}]
	};
}

// src/report/charts/chart-text.ts
const longest = 32;
function chartText(text, limit = longest) {
	const plain = text.slice(0, limit * 4).replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "�").trim();
	if (plain.length <= limit) return plain;
	const cut = plain.slice(0, limit - 1);
	return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
function uniqueLabels(labels) {
	const seen = /* @__PURE__ */ new Set();
	return labels.map((label) => {
		let unique = label;
		for (let count = 2; seen.has(unique); count++) unique = `${label} (${count})`;
		seen.add(unique);
		return unique;
	});
}

// src/report/charts/differences-chart.ts
const most$2 = 12;
function differencesChart(comparison, theme) {
	const drawn = comparison.flatMap(gain).slice(0, most$2);
	if (drawn.length === 0) return void 0;
	const labels = uniqueLabels(drawn.map(({ label }) => label));
	const values = drawn.map((row, index) => ({
		...row,
		label: labels[index]
	}));
	const { quiet } = colours[theme];
	const favour = favourEncoding(theme);
	return {
		config: chartConfig(theme),
		padding: 8,
		title: {
			text: "Challenger minus champion",
			subtitle: "Right of the line the challenger is better"
		},
		data: { values },
		facet: { row: {
			field: "label",
			type: "nominal",
			sort: labels,
			title: null,
			header: {
				labelAngle: 0,
				labelAlign: "left",
				labelOrient: "left",
				labelPadding: 8
			}
		} },
		spacing: 6,
		resolve: { scale: { x: "independent" } },
		spec: {
			width: 480,
			height: 22,
			layer: [
				{
					mark: {
						type: "rule",
						color: quiet,
						strokeWidth: 1.5
					},
					encoding: { x: { datum: 0 } }
				},
				{
					mark: {
						type: "rule",
						strokeWidth: 2
					},
					encoding: {
						x: {
							field: "lower",
							type: "quantitative",
							title: null,
							scale: { padding: 8 },
							axis: {
								tickCount: 5,
								grid: false
							}
						},
						x2: { field: "upper" },
						...favour.line
					}
				},
				{
					mark: {
						type: "point",
						filled: true,
						size: 90,
						opacity: 1
					},
					encoding: {
						x: {
							field: "gain",
							type: "quantitative",
							title: null
						},
						...favour.point
					}
				}
			]
		}
	};
}
function gain({ metric, direction, difference, lower, upper, better }) {
	if (difference === null || lower === null || upper === null) return [];
	if (![
		difference,
		lower,
		upper
	].every(Number.isFinite)) return [];
	const label = chartText(metric);
	if (direction === "higher") return [{
		label,
		gain: difference,
		lower,
		upper,
		better
	}];
	return [{
		label,
		gain: 0 - difference,
		lower: 0 - upper,
		upper: 0 - lower,
		better
	}];
}

// src/report/charts/render-chart.ts
async function renderChart(spec, { title, description }) {
	const [vega, vegaLite] = await Promise.all([import("../vendor/vega2.js"), import("../vendor/vega-lite.js")]);
	const view = new vega.View(vega.parse(vegaLite.compile(spec, { logger: silent }).spec), {
		renderer: "none",
		logLevel: vega.None,
		loader: {
			load: refuse,
			sanitize: refuse,
			http: refuse,
			file: refuse
		}
	});
	const svg = await view.toSVG();
	view.finalize();
	return `${described(svg, title, description)}\n`;
}
async function refuse() {
	return Promise.reject(/* @__PURE__ */ new Error("a chart loads nothing"));
}
const silent = {
	level: () => silent,
	error: () => silent,
	warn: () => silent,
	info: () => silent,
	debug: () => silent
};
function described(svg, title, description) {
	const end = svg.indexOf(">");
	return `${svg.slice(0, end).replace(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "").replace(" class=\"marks\"", " role=\"img\"")}><title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>${svg.slice(end + 1)}`;
}
function escapeXml(text) {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

// src/report/charts/slices-chart.ts
function slicesChart(worst, theme) {
	const { compared, overall } = worst;
	const drawn = worst.ranked.flatMap((slice) => row(slice, compared));
	if (drawn.length === 0) return void 0;
	const labels = uniqueLabels(drawn.map(({ label }) => label));
	const { quiet, challenger } = colours[theme];
	const metric = chartText(worst.metric);
	const favour = favourEncoding(theme);
	const y = {
		field: "label",
		type: "nominal",
		sort: labels,
		title: null,
		axis: {
			grid: false,
			ticks: false,
			labelPadding: 6
		}
	};
	const plain = { color: { value: challenger } };
	const reference = compared ? 0 : overall;
	return {
		config: chartConfig(theme),
		padding: 8,
		title: {
			text: `${metric} by slice`,
			subtitle: compared ? "Challenger minus champion; right of the line the challenger is better" : "Challenger; the line is the value on all rows"
		},
		data: { values: drawn.map((one, index) => ({
			...one,
			label: labels[index]
		})) },
		width: 420,
		height: { step: 24 },
		layer: [
			...reference === null || !Number.isFinite(reference) ? [] : [{
				mark: {
					type: "rule",
					color: quiet,
					strokeWidth: 1.5
				},
				encoding: { x: { datum: reference } }
			}],
			{
				mark: {
					type: "rule",
					strokeWidth: 2
				},
				encoding: {
					y,
					x: {
						field: "lower",
						type: "quantitative",
						title: null,
						scale: {
							zero: false,
							padding: 8
						},
						axis: { tickCount: 6 }
					},
					x2: { field: "upper" },
					...compared ? favour.line : plain
				}
			},
			{
				mark: {
					type: "point",
					filled: true,
					size: 90,
					opacity: 1
				},
				encoding: {
					y,
					x: {
						field: "value",
						type: "quantitative",
						title: null
					},
					...compared ? favour.point : plain
				}
			}
		]
	};
}
function row(slice, compared) {
	const { column, value: part, n, metric, difference } = slice;
	const { value, lower, upper } = compared ? {
		value: difference?.difference ?? null,
		lower: difference?.lower,
		upper: difference?.upper
	} : metric;
	if (typeof value !== "number" || typeof lower !== "number" || typeof upper !== "number") return [];
	if (![
		value,
		lower,
		upper
	].every(Number.isFinite)) return [];
	const label = `${chartText(`${column} = ${part}`)} (n ${n})`;
	const better = difference?.better ?? "unclear";
	if (!compared || metric.direction === "higher") return [{
		label,
		value,
		lower,
		upper,
		better
	}];
	return [{
		label,
		value: 0 - value,
		lower: 0 - upper,
		upper: 0 - lower,
		better
	}];
}

// src/report/charts/promotion-charts.ts
async function promotionCharts(facts) {
	const drawn = [];
	for (const name of [
		"differences",
		"slices",
		"calibration"
	]) {
		const [light, dark] = [specOf(name, facts, "light"), specOf(name, facts, "dark")];
		if (light === void 0 || dark === void 0) continue;
		const { model, version } = facts.manifest;
		const words = {
			title: chartTitles[name],
			description: chartText(`${model} ${version}`, 200)
		};
		drawn.push({
			name,
			light: await renderChart(light, words),
			dark: await renderChart(dark, words)
		});
	}
	return drawn;
}
function specOf(name, { evaluation, verdict }, theme) {
	if (evaluation === void 0) return void 0;
	if (name === "differences") return verdict.champion === void 0 ? void 0 : differencesChart(evaluation.comparison ?? [], theme);
	if (name === "calibration") return calibrationChart(evaluation.calibration ?? [], theme);
	const worst = worstSlices(evaluation, verdict);
	if (worst === void 0) return void 0;
	const overall = evaluation.metrics.find((metric) => metric.name === worst.metric)?.value ?? null;
	return slicesChart({
		...worst,
		ranked: worst.ranked.slice(0, 10),
		overall
	}, theme);
}

// src/report/promotion/report-section.ts
function sectionMarkdown({ title, markdown, priority, folded, chart, plots = [] }, picture, plot) {
	if (markdown === "") return {
		markdown: "",
		priority
	};
	const shown = chart === void 0 ? void 0 : picture(chart);
	const body = [markdown, ...[...shown === void 0 ? [] : [shown], ...plot === void 0 ? [] : plots.map(plot)]].join("\n\n");
	if (folded === true) return {
		priority,
		markdown: `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
	};
	return {
		priority,
		markdown: title === "" ? body : `### ${title}\n\n${body}`
	};
}

// src/report/promotion/report-markdown.ts
function reportMarkdown(title, sections, charts) {
	const parts = sections.map((section) => sectionMarkdown(section, (chart) => charts.has(chart) ? chartPicture(chart, (file) => file) : void 0).markdown);
	return `${[`# ${escapeMarkdown(title)}`, ...parts].join("\n\n")}\n`;
}

// src/report/promotion/report-title.ts
function reportTitle({ model, version, stage }) {
	return `Promote ${model} ${version} to ${stage}`;
}

// src/report/promotion/behaviour.ts
function behaviour({ evaluation, verdict }) {
	const title = "Decisions that change";
	const flips = evaluation?.flips;
	if (flips === void 0 || verdict.champion === void 0) return {
		title,
		priority: 4,
		markdown: ""
	};
	const { n, changed, better, worse } = flips;
	const net = better - worse;
	return {
		title,
		priority: 4,
		markdown: `Of ${formatNumber(n)} rows the decision changes for **${formatNumber(changed)}** (${formatShare(changed, n)}): ${formatNumber(better)} were wrong and are right now, ${formatNumber(worse)} were right and are wrong now; ${net === 0 ? "no row won or lost on balance" : `${formatNumber(Math.abs(net))} ${Math.abs(net) === 1 ? "row" : "rows"} ${net > 0 ? "won" : "lost"} on balance`}.`
	};
}

// src/report/promotion/card-changes.ts
const most$1 = 60;
function cardChanges({ manifest, champion }) {
	const head = {
		title: "Model card: what changes",
		priority: 8,
		folded: true
	};
	if (champion === void 0) return {
		...head,
		markdown: ""
	};
	const differences = compareManifests(champion, manifest).filter(({ area }) => area !== "data" && area !== "features");
	if (differences.length === 0) return {
		...head,
		markdown: ""
	};
	const rows = differences.slice(0, most$1).map(({ area, name, from, to }) => [
		area,
		escapeMarkdown(name, 80),
		shown(from),
		shown(to)
	]);
	const markdown = [
		"As registered: metrics of the two cards may come from different rows.",
		table([
			"",
			"Field",
			escapeMarkdown(champion.version),
			escapeMarkdown(manifest.version)
		], rows),
		...differences.length > most$1 ? [`And ${differences.length - most$1} more.`] : []
	].join("\n\n");
	return {
		...head,
		markdown
	};
}
function shown(value) {
	if (value === void 0) return "–";
	return code(typeof value === "string" ? value : JSON.stringify(value), 120);
}

// src/report/promotion/data-changes.ts
function dataChanges({ manifest, champion, evaluation }) {
	return {
		title: "Data",
		priority: 4,
		markdown: [...champion === void 0 ? [] : [changes(champion, manifest)], ...evaluation?.recent === void 0 ? [] : [recentTraffic(evaluation.recent)]].join("\n\n")
	};
}
function changes(champion, challenger) {
	const [from, to] = [champion.data, challenger.data];
	if (from.digest === to.digest && sameColumns(champion, challenger)) return `Trained on the same rows and columns as ${escapeMarkdown(champion.version)}.`;
	const rows = [
		[
			"Dataset",
			escapeMarkdown(from.dataset),
			escapeMarkdown(to.dataset)
		],
		[
			"Rows to train",
			formatNumber(from.rows.train),
			grown(from.rows.train, to.rows.train)
		],
		[
			"Rows to test",
			formatNumber(from.rows.test),
			grown(from.rows.test, to.rows.test)
		],
		[
			"Period",
			period(from),
			period(to)
		],
		[
			"Target",
			targetsIn(from),
			targetsIn(to)
		],
		[
			"Files",
			formatNumber(from.files.length),
			files(champion, challenger)
		],
		[
			"Features",
			formatNumber(from.features.length),
			features(champion, challenger)
		]
	];
	const types = changedTypes(champion, challenger);
	return [table([
		"",
		`Champion ${escapeMarkdown(champion.version)}`,
		`Challenger ${escapeMarkdown(challenger.version)}`
	], rows.filter(([, before, after]) => before !== "–" || after !== "–")), ...types.length === 0 ? [] : [`Columns of another type: ${listed(types)}.`]].join("\n\n");
}
function grown(from, to) {
	if (from === to) return `${formatNumber(to)} (the same)`;
	const sign = to > from ? "+" : "−";
	return `${formatNumber(to)} (${sign}${formatNumber(Math.abs(to - from))}${from === 0 ? "" : `, ${sign}${formatShare(Math.abs(to - from), from)}`})`;
}
function period({ time }) {
	return time === void 0 ? "–" : `${escapeMarkdown(time.from)} to ${escapeMarkdown(time.to)}`;
}
function targetsIn(data) {
	return listed(targetsOf(data).map((name) => code(name)));
}
function files({ data: from }, { data: to }) {
	const before = new Map(from.files.map(({ path, sha256 }) => [path, sha256]));
	const after = new Set(to.files.map(({ path }) => path));
	const added = to.files.filter(({ path }) => !before.has(path)).length;
	const changed = to.files.filter(({ path, sha256 }) => (before.get(path) ?? sha256) !== sha256).length;
	const gone = from.files.filter(({ path }) => !after.has(path)).length;
	const parts = [
		...added > 0 ? [`${added} new`] : [],
		...changed > 0 ? [`${changed} with other content`] : [],
		...gone > 0 ? [`${gone} gone`] : []
	];
	return `${formatNumber(to.files.length)} (${parts.length === 0 ? "the same" : parts.join(", ")})`;
}
function features({ data: from }, { data: to }) {
	const added = to.features.filter((name) => !from.features.includes(name)).map((name) => code(name, 60));
	const gone = from.features.filter((name) => !to.features.includes(name)).map((name) => code(name, 60));
	const parts = [...added.length > 0 ? [`new: ${listed(added)}`] : [], ...gone.length > 0 ? [`gone: ${listed(gone)}`] : []];
	if (parts.length > 0) return `${formatNumber(to.features.length)} (${parts.join("; ")})`;
	const same = from.features.every((name, index) => to.features[index] === name);
	return `${formatNumber(to.features.length)} (${same ? "the same" : "in another order"})`;
}
function changedTypes({ signature: from }, { signature: to }) {
	const before = new Map(from.inputs.map(({ name, type }) => [name, type]));
	return to.inputs.filter(({ name, type }) => (before.get(name) ?? type) !== type).map(({ name, type }) => `${code(name, 60)} (${before.get(name) ?? ""} → ${type})`);
}
function sameColumns(one, other) {
	const columns = ({ data, signature }) => JSON.stringify([
		data.target,
		data.features,
		signature.inputs
	]);
	return columns(one) === columns(other);
}
function recentTraffic({ rows, from, to, tested, drifted, verdict }) {
	const when = from === void 0 || to === void 0 ? "" : ` from ${escapeMarkdown(from)} to ${escapeMarkdown(to)}`;
	const about = `Training data beside recent traffic (${formatNumber(rows)} rows${when}):`;
	if (verdict === "inconclusive") return `${about} too little to say whether it drifted.`;
	if (verdict === "no-drift") return `${about} no drift in ${formatNumber(tested)} features.`;
	const names = drifted.map((name) => code(name, 60));
	return `${about} **${formatNumber(drifted.length)} of ${formatNumber(tested)} features drifted**: ${listed(names)}.`;
}
function listed(shown) {
	return firstOnes(shown, 20);
}

// src/report/promotion/verdict-icons.ts
const verdictIcons = {
	pass: "✅",
	fail: "❌",
	inconclusive: "⚖️",
	"not-applicable": "➖"
};

// src/report/promotion/headline.ts
function headline({ verdict, verdictLine, previous, desired }) {
	const { model, version, stage } = verdict;
	const change = previous === void 0 ? "the first version there" : `in place of ${escapeMarkdown(previous)}`;
	const from = verdict.evidence.rules;
	return {
		title: "",
		priority: 0,
		markdown: [
			`## ${verdictIcons[verdict.verdict]} ${verdictLine}`,
			...overrideOf(desired),
			`Merging this makes **${escapeMarkdown(version)}** of model **${escapeMarkdown(model)}** the one in stage **${escapeMarkdown(stage)}**, ${change}.`,
			`Judged by the rules of the base branch (commit ${code(from.commit.slice(0, 12))}), not by those of this branch.`
		].join("\n\n")
	};
}
function overrideOf(desired) {
	if (desired?.override === void 0) return [];
	const { version, by, reason } = desired.override;
	const what = version === desired.version ? "It is to be released whatever the rules say: who approves this answers for that too." : `It is for ${code(version)}, so it does not count here.`;
	return [`**Override** by ${code(by, 120)}: ${escapeMarkdown(reason, 500)}. ${what}`];
}

// src/report/promotion/machine-part.ts
function machinePart({ verdict }) {
	const text = stableJson(verdict).replaceAll("<", String.raw`\u003c`).replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g, escaped);
	return {
		title: "Verdict as JSON",
		priority: 9,
		folded: true,
		markdown: codeBlock(text, "json")
	};
}
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/report/promotion/own-plots.ts
function ownPlots({ plots }) {
	const head = {
		title: "The team’s own plots, unchecked",
		priority: 5
	};
	if (plots === void 0) return {
		...head,
		markdown: ""
	};
	const shown = plots.files.filter(({ isThere }) => isThere);
	const lines = plots.files.map(({ path, size, isThere }) => isThere ? `- ${code(path)}, ${Math.ceil(size / 1024)} KiB` : `- ⚠️ ${code(path)} is not in the record of the run as it was recorded, and is not shown`);
	const markdown = [`The training drew these (\`train.plots\`). They are recorded with the run (${code(plots.ref)}); nobody checked what they show, and they decide nothing.`, lines.join("\n")].join("\n\n");
	return {
		...head,
		markdown,
		plots: shown.map(({ path }) => path)
	};
}

// src/report/promotion/reproducibility.ts
function reproducibility({ manifest }) {
	const { code: source, data, trainer, environment } = manifest;
	const lockfiles = environment.lockfiles ?? [];
	const rows = [
		line(!source.dirty, "Code", source.dirty ? "uncommitted changes were trained" : code(source.commit)),
		line(true, "Seed", formatNumber(trainer.seed)),
		line(data.files.length > 0, "Data", data.files.length === 0 ? "no file is named" : `${formatNumber(data.files.length)} ${data.files.length === 1 ? "file" : "files"} by digest, together ${code(data.digest)}`),
		line(lockfiles.length > 0, "Dependencies", `${locked(lockfiles)}${openOnes(environment.unpinned)}`),
		...interpreter(manifest),
		line(true, "Runtime of Cairn", escapeMarkdown(`${environment.runtime}, ${environment.platform}`))
	];
	const open = rows.filter(([mark]) => mark !== "✓").length;
	return {
		title: "Reproducibility",
		priority: 7,
		markdown: [table([
			"",
			"Pinned",
			"By"
		], rows), ...open === 0 ? [] : ["Training again may give another model where something is not pinned."]].join("\n\n")
	};
}
function line(pinned, name, by) {
	return [
		pinned ? "✓" : "✗",
		name,
		by
	];
}
function interpreter({ environment: { training } }) {
	if (training === void 0) return [];
	const text = machineText(training);
	return [line(training.interpreter !== void 0, "Trained by", text === "" ? "the interpreter of the command is not known" : `${escapeMarkdown(text, 500)}, by its own word`)];
}
function openOnes(unpinned = []) {
	return unpinned.length === 0 ? "" : `; ${firstOnes(unpinned.map((path) => code(path, 80)), 3)} leaves versions open`;
}
function locked(lockfiles) {
	if (lockfiles.length === 0) return "no lock file was found";
	return firstOnes(lockfiles.map(({ path, sha256 }) => `${code(path, 80)} ${code(sha256.slice(7, 19))}`), 10);
}

// src/report/promotion/roll-back.ts
function rollBack({ verdict, previous, manifest, champion }) {
	const { model, stage } = verdict;
	const head = {
		title: "How to roll back",
		priority: 3
	};
	const file = code(`registry/${model}/stages/${stage}.json`);
	if (previous === void 0) return {
		...head,
		markdown: "The stage held nothing before. Revert the merge commit, and deploy what ran there by hand."
	};
	const markdown = [
		`${code(`cairn rollback ${model}#${stage} --to ${previous} --reason '…'`)} opens the pull request that makes ${file} name ${escapeMarkdown(previous)} again, and holds the stage there until the hold is lifted; with ${code("--now")} it acts at once. The Action ${code("rollback")} does the same.`,
		`By hand: revert the merge commit of this pull request (${code("git revert -m 1 <merge commit>")}) and merge that; ${code("release")} makes it so.`,
		...champion === void 0 || sameSignature(champion, manifest) ? [] : [`⚠️ Inputs or outputs differ between ${escapeMarkdown(champion.version)} and ${escapeMarkdown(manifest.version)}: callers must fit the one that runs.`]
	].join("\n\n");
	return {
		...head,
		markdown
	};
}
function sameSignature(one, other) {
	return JSON.stringify(one.signature) === JSON.stringify(other.signature);
}

// src/report/promotion/rollout.ts
function rollout({ verdict, desired, settings, previous }) {
	const title = "Rollout";
	if (desired === void 0) return {
		title,
		priority: 5,
		markdown: ""
	};
	const { stage, version } = verdict;
	const where = settings?.target === void 0 ? `Stage ${escapeMarkdown(stage)} has no target: nothing is deployed.` : `${code("deploy")} puts it on target ${code(settings.target)}, environment ${code(settings.environment ?? stage)}, and undoes it where its checks fail.`;
	return {
		title,
		priority: 5,
		markdown: [
			`After the merge ${code("release")} states by a tag that stage ${escapeMarkdown(stage)} holds ${escapeMarkdown(version)}. ${where}`,
			...traffic(desired.traffic),
			oldHolder(desired.fallback?.version, previous, version)
		].filter((part) => part !== "").join("\n\n")
	};
}
function traffic(shares) {
	if (shares === void 0) return ["It gets all of the traffic at once."];
	return ["The traffic is shared:", table(["Version", "Share"], shares.map(({ version, weight }) => [escapeMarkdown(version), `${weight} %`]))];
}
function oldHolder(fallback, previous, version) {
	if (fallback !== void 0) return `${escapeMarkdown(fallback)} is kept ready to take over.`;
	if (previous === void 0 || previous === version) return "";
	return `${escapeMarkdown(previous)} is let go.`;
}

// src/report/promotion/rules.ts
const most = 100;
function rules({ verdict, remedies }) {
	const head = {
		title: "Rules",
		priority: 2
	};
	if (verdict.rules.length === 0) return {
		...head,
		markdown: "The base branch sets no rule for this stage."
	};
	const all = verdict.rules;
	const shown = all.length <= most ? all : all.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
	const waived = verdict.rules.some(({ waiver }) => waiver !== void 0);
	const markdown = [
		table([
			"",
			"Rule",
			"Severity",
			"Why",
			...waived ? ["Waiver"] : []
		], shown.map((rule) => [
			`${verdictIcons[rule.verdict]} ${rule.verdict}`,
			code(rule.id),
			rule.severity,
			escapeMarkdown(rule.message, 600),
			...waived ? [waiver(rule)] : []
		])),
		...all.length > shown.length ? [`And ${all.length - shown.length} more, in the verdict.`] : [],
		...remediesOf(shown, remedies)
	].join("\n\n");
	return {
		...head,
		markdown
	};
}
function rank({ verdict }) {
	return [
		"fail",
		"inconclusive",
		"pass",
		"not-applicable"
	].indexOf(verdict);
}
function waiver({ waiver: given }) {
	if (given === void 0) return "";
	const { person, reason, expires, active } = given;
	return `${`${active ? "until" : "**expired**"} ${escapeMarkdown(expires, 40)}`}, by ${code(person, 80)}: ${escapeMarkdown(reason, 400)}`;
}
function remediesOf(judged, remedies) {
	const lines = judged.filter(({ verdict }) => verdict === "fail" || verdict === "inconclusive").flatMap(({ id }) => {
		const remedy = remedies?.get(id);
		return remedy === void 0 ? [] : [`- ${code(id)}: ${escapeMarkdown(remedy, 600)}`];
	});
	return lines.length === 0 ? [] : ["What would make them pass:", lines.join("\n")];
}

// src/report/promotion-report.ts
function promotionReport(facts) {
	return [
		headline(facts),
		championChallenger(facts),
		rules(facts),
		targets(facts),
		classes(facts),
		slices(facts),
		fairness(facts),
		behaviour(facts),
		againstBaseline(facts),
		calibration(facts),
		selfReported(facts),
		dataChanges(facts),
		cost(facts),
		rollout(facts),
		rollBack(facts),
		lineage(facts),
		reproducibility(facts),
		cardChanges(facts),
		ownPlots(facts),
		machinePart(facts)
	].filter(({ markdown }) => markdown !== "");
}
function lineage({ manifest, verdict }) {
	return {
		title: "Lineage",
		priority: 6,
		markdown: lineageTable(manifest, verdict.evidence.manifest)
	};
}

// src/promotion/proposal/report-files.ts
function reportsFolder(model, stage) {
	return `registry/${model}/reports/${stage}/`;
}
function reportFolder(model, stage, version) {
	return `${reportsFolder(model, stage)}${version}/`;
}
function reportPath({ model, stage, version }) {
	return `${reportFolder(model, stage, version)}report.md`;
}
async function promotionReportFiles(facts) {
	const { verdict } = facts;
	const folder = reportFolder(verdict.model, verdict.stage, verdict.version);
	const drawn = await promotionCharts(facts);
	const charts = new Set(drawn.map(({ name }) => name));
	const { reportHtml } = await import("./report-html.js");
	const sections = promotionReport(facts);
	const title = reportTitle(verdict);
	return {
		files: {
			[`${folder}report.md`]: reportMarkdown(title, sections, charts),
			[`${folder}report.html`]: reportHtml(title, sections, drawn),
			[`${folder}verdict.json`]: serializeDocument(verdict),
			...Object.fromEntries(drawn.flatMap(({ name, light, dark }) => [[`${folder}${chartFile(name, "light")}`, light], [`${folder}${chartFile(name, "dark")}`, dark]]))
		},
		charts
	};
}

export { promotionReport as a, chartPicture as c, reportsFolder as i, plotPicture as l, reportFolder as n, reportTitle as o, reportPath as r, sectionMarkdown as s, promotionReportFiles as t };