import { O as readRecord, j as updateRecord } from "./git.js";
import { lt as init_digest, st as digestOf } from "./kernel.js";
import { n as serializeDocument, t as parseDocument } from "./document.js";

// src/monitoring/monitor-history.ts
init_digest();
const reportFile = "drift-report.json";
const historyFile = "history.ndjson";
function monitorRef(model) {
	return `refs/cairn/monitors/${model}`;
}
async function readMonitorHistory(git, model) {
	const record = await readRecord(git, monitorRef(model));
	const text = await record?.file(reportFile);
	return {
		commit: record?.commit,
		checks: await checksOf(record),
		report: text === void 0 ? void 0 : parseDocument("drift-report", text, `${monitorRef(model)}:${reportFile}`)
	};
}
async function appendReport(git, report, { now, push }) {
	const check = asCheck(report);
	const record = {
		ref: monitorRef(report.model),
		message: `${report.model}: ${report.verdict}`,
		date: now,
		push
	};
	const { changed, value } = await updateRecord(git, record, async (before) => {
		const known = await checksOf(before);
		if (known.some(({ content }) => content === check.content)) return {
			files: void 0,
			value: known
		};
		const checks = [...known, check];
		const lines = checks.map((one) => `${JSON.stringify(one)}\n`).join("");
		return {
			files: {
				[reportFile]: serializeDocument(report),
				[historyFile]: lines
			},
			whole: true,
			value: checks
		};
	});
	return {
		checks: value,
		appended: changed
	};
}
async function checksOf(record) {
	return (await record?.file(historyFile) ?? "").split("\n").flatMap(parseCheck);
}
function contentOf(report) {
	return digestOf(serializeDocument({
		...report,
		createdAt: "1970-01-01T00:00:00Z"
	}));
}
function asCheck(report) {
	return {
		createdAt: report.createdAt,
		from: report.window.from,
		to: report.window.to,
		stage: report.stage,
		version: report.version,
		verdict: report.verdict,
		rows: report.window.rows,
		drifted: report.checks.filter(({ verdict }) => verdict === "drift").map(({ kind, column }) => `${kind}:${column}`),
		content: contentOf(report)
	};
}
function parseCheck(line) {
	try {
		const value = JSON.parse(line);
		return typeof value === "object" && value !== null && [
			value.createdAt,
			value.version,
			value.verdict,
			value.content
		].every((field) => typeof field === "string") && Array.isArray(value.drifted) ? [value] : [];
	} catch {
		return [];
	}
}

export { contentOf as n, readMonitorHistory as r, appendReport as t };