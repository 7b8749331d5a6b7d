import { a as table, c as modelOf, d as evaluationSettings, i as escapeMarkdown, l as stageOf, n as code, o as datasetOf, s as loadConfig, t as defineVerb } from "./verb.js";
import { n as checkLabels, t as splitRows } from "./split.js";
import { n as loadSoundDataset, r as timeRange } from "./load-dataset.js";
import { n as numbersOf, r as selectRows } from "./table.js";
import { t as evaluateModels } from "./evaluate-models.js";
import { a as runFolder, r as obtainModel } from "./run-folder.js";
import { n as recordRun, t as readRunRecord } from "./run-record.js";
import { t as loadModel } from "./load-model.js";
import { a as digestOf, r as serializeDocument } from "./leads-outside.js";
import { l as holderOf, r as readManifest, u as readRegistry } from "./ask.js";
import { n as init_errors, t as UserError } from "./errors.js";
import { t as fetchArtifacts } from "./fetch-artifacts.js";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";

// src/report/evaluation-summary.ts
function evaluationHeadline({ run, metrics, champion, comparison }) {
	const [first] = metrics;
	const measured = first === void 0 ? "" : `: ${first.name} ${shown(first.value)}`;
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

// src/verbs/evaluate.ts
init_errors();
const evaluate = defineVerb({
	name: "evaluate",
	summary: "Measures the model of a run on its test rows, and the model that holds the stage on the same rows.",
	about: [
		"Each metric has an interval by the bootstrap. The champion (the version that the stage holds) is fetched, its digests",
		"checked, and scored on the same resamples, so that the difference has an interval of its own; that interval decides",
		"who is better. The evaluation is added to the record of the run.",
		"",
		"Safe to run twice: the same run, champion and seed give the same evaluation, and nothing is written again."
	].join("\n"),
	icon: "bar-chart-2",
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "to push the evaluation into the record of the run, and to read the release of the champion"
	}],
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
		token: {
			kind: "string",
			secret: true,
			default: "${{ github.token }}",
			environment: "GITHUB_TOKEN",
			description: "Token that pushes the evaluation and fetches the champion."
		},
		config: {
			kind: "string",
			default: "cairn.yaml",
			description: "Path of the configuration."
		}
	},
	outputs: {
		run: "Id of the run.",
		evaluation: "Digest of the evaluation.",
		champion: "Version of the champion; empty where the stage is empty.",
		metrics: "The metrics of the run, as a JSON object.",
		better: "Whom the interval of the difference favours (challenger, champion or unclear), as a JSON object by metric."
	},
	async run(inputs, context) {
		const config = await loadConfig(context.workspace, inputs.config);
		const model = modelOf(config, inputs.model);
		stageOf(model, inputs.stage);
		const record = await recordOf(inputs.run, inputs.model, context);
		const rows = await testRows(config, inputs.model, record, context);
		const labels = numbersOf(rows.table, model.target);
		const challenger = await predict(await obtainModel(context, record.run), record.run, rows.table, context);
		const champion = await championOf(config, inputs, rows.table, context);
		const settings = evaluationSettings(model);
		const measured = evaluateModels(labels, {
			challenger,
			...champion && { champion: champion.predictions }
		}, settings);
		const { confidence, resamples, seed } = settings;
		const { evaluation, text } = await recordEvaluation({
			document: "evaluation",
			schemaVersion: 1,
			run: record.run.id,
			model: inputs.model,
			createdAt: context.now().toISOString(),
			rows: rows.described,
			confidence,
			resamples,
			seed,
			metrics: [...measured.metrics],
			...champion && {
				champion: {
					stage: inputs.stage,
					version: champion.manifest.version,
					manifest: champion.digest,
					metrics: [...measured.champion ?? []]
				},
				comparison: [...measured.comparison ?? []]
			}
		}, record, context);
		const better = (evaluation.comparison ?? []).map((one) => [one.metric, one.better]);
		const summary = evaluationMarkdown(evaluation, champion && overlapNote(champion, rows));
		return {
			outputs: {
				run: record.run.id,
				evaluation: digestOf(text),
				champion: champion?.manifest.version ?? "",
				metrics: JSON.stringify(Object.fromEntries(evaluation.metrics.map(({ name, value }) => [name, value]))),
				better: JSON.stringify(Object.fromEntries(better))
			},
			document: evaluation,
			summary,
			headline: evaluationHeadline(evaluation),
			conclusion: "success"
		};
	}
});
async function recordOf(id, model, context) {
	const record = await readRunRecord(context.git, id);
	if (record === void 0) throw new UserError("CAIRN_RUN_UNKNOWN", {
		where: "input run",
		what: `there is no record of a run ${JSON.stringify(id)}`,
		todo: "Run train first, and hand over its output run."
	});
	if (record.run.model === model) return record;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "input run",
		what: `run ${id} is of model ${record.run.model}, not of ${model}`
	});
}
async function testRows(config, name, { run }, context) {
	const model = modelOf(config, name);
	const dataset = datasetOf(config, model.dataset);
	const data = await loadSoundDataset(context.workspace, dataset);
	const split = splitRows(data.table, dataset);
	if (!(data.digest === run.data.digest && split.train.length === run.data.rows.train && split.test.length === run.data.rows.test && model.target === run.data.target)) throw new UserError("CAIRN_DATA_CHANGED", {
		where: `dataset ${model.dataset}`,
		what: `its files, its split or the target are not those of run ${run.id}, so its test rows are not known`,
		todo: `Evaluate in the same work tree as train, or check out ${run.code.commit.slice(0, 12)} with its data.`
	});
	checkLabels(data.table, model, split);
	const rows = selectRows(data.table, split.test);
	const time = timeRange(rows, dataset);
	return {
		table: rows,
		described: {
			dataset: model.dataset,
			digest: data.digest,
			n: rows.rows,
			...time && { time }
		}
	};
}
async function predict(directory, description, rows, context) {
	const model = await loadModel(directory, description, context);
	try {
		return await model.predict(rows);
	} finally {
		model.dispose();
	}
}
async function championOf(config, inputs, rows, context) {
	const registry = await readRegistry(context.git, {
		models: [inputs.model],
		fetch: true
	});
	const holder = holderOf(registry, inputs.model, inputs.stage);
	if (holder === void 0) return void 0;
	const where = `${inputs.model} ${holder.version}, which holds ${inputs.stage}`;
	const tagged = await readManifest(context.git, inputs.model, holder.version);
	if (tagged === void 0) throw unusable(where, "has no manifest that can be read (another tool may have made it)");
	const { manifest } = tagged;
	const { task } = modelOf(config, inputs.model);
	if (manifest.task !== task) throw unusable(where, `was made for task ${manifest.task}, not ${task}`);
	const absent = manifest.signature.inputs.filter(({ name }) => !rows.columns.has(name)).map(({ name }) => name);
	if (absent.length > 0) throw unusable(where, `reads columns that the dataset no longer has: ${absent.join(", ")}`);
	const into = join(context.temporary, "champion", holder.version);
	await fetchArtifacts({
		...context,
		manifest,
		into,
		storage: config.storage
	});
	context.log.info(`Scoring the champion, ${inputs.model} ${holder.version}, on the same ${rows.rows} rows.`);
	return {
		...tagged,
		predictions: await predict(into, manifest, rows, context)
	};
}
function unusable(where, what) {
	return new UserError("CAIRN_CHAMPION_UNUSABLE", {
		where,
		what,
		todo: "Put a version into the stage that can be compared, or evaluate against another stage."
	});
}
async function recordEvaluation(made, record, context) {
	const { evaluation: earlier, evaluationText: earlierText } = record;
	const isSame = earlier !== void 0 && serializeDocument({
		...made,
		createdAt: earlier.createdAt
	}) === serializeDocument(earlier);
	const evaluation = isSame ? earlier : made;
	const text = isSame && earlierText !== void 0 ? earlierText : serializeDocument(made);
	const files = {
		"run.json": record.runText,
		...record.profileText !== void 0 && { "profile.json": record.profileText },
		"evaluation.json": text
	};
	await recordRun(context.git, record.run.id, files, record.run.code.commit);
	await writeFile(join(runFolder(context.workspace, record.run.id), "evaluation.json"), text).catch(() => void 0);
	return {
		evaluation,
		text
	};
}
function overlapNote({ manifest }, { described }) {
	if (manifest.data.digest === described.digest) return "The champion was made from the same data: its split decides whether it learned from these rows.";
	const [its, ours] = [manifest.data.time, described.time];
	if (its === void 0 || ours === void 0 || !isBefore(ours.from, its.to)) return void 0;
	return `The champion’s data reach to ${escapeMarkdown(its.to)}, the test rows begin at ${escapeMarkdown(ours.from)}: it may have learned from some of them, which flatters it.`;
}
function isBefore(a, b) {
	const [x, y] = [Number(a), Number(b)];
	return Number.isNaN(x) || Number.isNaN(y) ? Date.parse(a) < Date.parse(b) : x < y;
}

export { evaluate as t };