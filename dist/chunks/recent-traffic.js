import { o as trainedModelOf } from "./config.js";
import { It as init_errors, Mt as UserError, j as millisecondsOf } from "./kernel.js";
import { a as compareFeatures, i as driftSettings, n as judgeFindings, r as wholeVerdict, t as readWindow } from "./window.js";
import { c as liveSentences, t as findLiveRows } from "./find-live-rows.js";

// src/monitoring/drift/compare-recent-traffic.ts
init_errors();
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
		for (const sentence of liveSentences(live, [])) context.log.warning(sentence);
		const recent = compareRecentTraffic(profile, live, model);
		if (recent === void 0) context.log.info(`No traffic of the last ${hours} hours: the training data are not held against it.`);
		return recent;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		context.log.warning(`The training data are not held against recent traffic: ${error.message}`);
		return;
	}
}

export { recentTraffic };