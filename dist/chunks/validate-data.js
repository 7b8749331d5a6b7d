import { t as chosenDatasets } from "./chosen-datasets.js";
import { n as loadConfig, t as datasetOf } from "./config.js";
import { s as shownPlace } from "./read-rows.js";
import { t as dataDigest } from "./find-files.js";
import { t as loadDataset } from "./load-dataset.js";
import { n as serializeDocument } from "./document.js";
import { R as quoted, V as replaceFile, f as code, g as defineVerb, h as table, m as escapeMarkdown, z as counted } from "./kernel.js";
import { o as configInput } from "./actions-host.js";
import { join } from "node:path";

// src/data/data-report.ts
function dataReport(name, loaded, createdAt) {
	const checks = loaded.checks.map(({ id, column, expectation, problem }) => {
		const base = {
			id,
			...column !== void 0 && { column }
		};
		if (problem === void 0) return {
			...base,
			verdict: "pass",
			message: expectation
		};
		const [first] = problem.places;
		const examples = problem.places.flatMap(({ value }) => value === void 0 ? [] : [value.slice(0, 200)]);
		return {
			...base,
			verdict: "fail",
			message: first === void 0 ? problem.message : `${shownPlace(first)}: ${problem.message}`,
			count: problem.count,
			...examples.length > 0 && { examples: [...new Set(examples)].slice(0, 5) }
		};
	});
	return {
		document: "data-report",
		schemaVersion: 1,
		dataset: name,
		createdAt: createdAt.toISOString(),
		verdict: checks.some(({ verdict }) => verdict === "fail") ? "fail" : "pass",
		digest: loaded.digest,
		rows: loaded.table.rows,
		files: [...loaded.files],
		checks,
		...loaded.marked.length > 0 && { missing: [...loaded.marked] }
	};
}

// src/verbs/validate-data.ts
const validateData = defineVerb({
	name: "validate-data",
	summary: "Checks datasets against their contracts in the configuration: columns, types, values, ids, rows.",
	about: [
		"Reads the files of a dataset and checks every expectation of its contract: that the columns are there, that each value",
		"is of its type and allowed, that ids are unique, that there are as many rows as there must be. The report names how",
		"many rows break an expectation, and the first of them with file and line.",
		"",
		"A broken contract fails the step. Safe to run twice: it writes nothing but its report."
	].join("\n"),
	icon: "check-square",
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "to check the repository out"
	}],
	sends: {},
	inputs: {
		dataset: {
			kind: "string",
			description: "Name of the dataset in the configuration (default: the one of `model`, else all)."
		},
		model: {
			kind: "string",
			description: "Model whose dataset is checked. Ignored where `dataset` is given."
		},
		config: configInput()
	},
	outputs: {
		verdict: "`pass` or `fail`.",
		report: "Path of the JSON report; one a line where several datasets are checked.",
		rows: "Rows in all files.",
		digest: "Digest of the data."
	},
	async run(inputs, context) {
		const config = await loadConfig(context, inputs.config);
		const checked = [];
		for (const name of chosenDatasets(config, inputs)) {
			const loaded = await loadDataset(context.workspace, datasetOf(config, name), (message, share) => {
				context.log.progress(message, share);
			});
			const report = dataReport(name, loaded, context.now());
			const path = `.cairn/reports/data-${encodeURIComponent(name)}.json`;
			await writeReport(context.workspace, path, serializeDocument(report));
			checked.push({
				report,
				path,
				problems: loaded.checks.flatMap(({ problem }) => problem ?? [])
			});
			sayMarked(report, context.log);
			context.log.info(`${name}: ${counted(report.rows, "row")} in ${counted(report.files.length, "file")}, ${report.verdict}.`);
		}
		const reports = checked.map(({ report }) => report);
		const [only] = reports;
		const verdict = reports.some((report) => report.verdict === "fail") ? "fail" : "pass";
		const broken = reports.flatMap(({ checks }) => checks).filter((check) => check.verdict === "fail");
		const rows = reports.reduce((sum, report) => sum + report.rows, 0);
		const digest = only !== void 0 && reports.length === 1 ? only.digest : dataDigest(reports.map(({ digest: sha256 }) => ({ sha256 })));
		return {
			outputs: {
				verdict,
				report: checked.map(({ path }) => path).join("\n"),
				rows,
				digest
			},
			document: reports.length === 1 ? only : reports,
			summary: reports.map(summaryOf).join("\n"),
			headline: reports.length === 0 ? "The configuration has no dataset: nothing was checked." : verdict === "pass" ? `${counted(rows, "row keeps its", "rows keep their")} contract.` : `${counted(broken.length, "expectation is", "expectations are")} broken, first: ${broken[0]?.message ?? ""}.`,
			conclusion: verdict === "pass" ? "success" : "failure",
			annotations: checked.flatMap(({ problems }) => problems.flatMap(annotationsOf)).slice(0, 10)
		};
	}
});
async function writeReport(workspace, path, text) {
	await replaceFile(join(workspace, ".cairn", ".gitignore"), "*\n");
	await replaceFile(join(workspace, path), text);
}
function sayMarked({ dataset, missing = [] }, log) {
	for (const { column, marker, cells } of missing) log.info(`${dataset}: ${counted(cells, "cell")} of ${quoted(column)} missing, marked ${quoted(marker)}.`);
}
function annotationsOf({ message, places, id }) {
	return places.map(({ file, line, row, value }) => ({
		level: "error",
		message: `${message}${value === void 0 ? "" : ` (here: ${JSON.stringify(value.slice(0, 60))})`}${line === void 0 && row > 0 ? `, row ${row}` : ""}`,
		place: {
			file,
			title: id,
			...line !== void 0 && { line }
		}
	}));
}
function summaryOf(report) {
	const broken = report.checks.filter(({ verdict }) => verdict === "fail");
	const verdict = broken.length === 0 ? "keeps its contract" : `breaks ${broken.length} of ${report.checks.length} expectations`;
	const rows = broken.map((check) => [
		code(check.id),
		escapeMarkdown(check.message),
		String(check.count ?? 1),
		(check.examples ?? []).map((example) => code(example, 60)).join(" ")
	]);
	const marked = (report.missing ?? []).map(({ column, marker, cells }) => [
		code(column),
		code(JSON.stringify(marker), 60),
		String(cells)
	]);
	return [
		`### Dataset ${code(report.dataset)} ${verdict}`,
		"",
		`${counted(report.rows, "row")} in ${counted(report.files.length, "file")}, ${counted(report.checks.length, "expectation")}.`,
		...rows.length > 0 ? ["", table([
			"expectation",
			"found",
			"rows",
			"examples"
		], rows)] : [],
		...marked.length > 0 ? ["", table([
			"column",
			"marker of a missing value",
			"cells"
		], marked)] : [],
		""
	].join("\n");
}

export { validateData as t };