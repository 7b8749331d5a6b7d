import { n as readFileAt } from "./commit-files.js";
import { n as pushExpecting } from "./push.js";
import { n as hasOrigin, r as remoteRef, t as fetchRefs } from "./remote.js";
import { l as digestOf, n as serializeDocument, t as parseDocument } from "./document.js";
import { n as init_errors, t as UserError } from "./errors.js";

// src/monitoring/monitor-history.ts
init_errors();
const attempts = 5;
function monitorRef(model) {
	return `refs/cairn/monitors/${model}`;
}
async function readMonitorHistory(git, model) {
	const commit = await newestCommit(git, model);
	if (commit === void 0) return {
		commit,
		checks: [],
		report: void 0
	};
	const lines = await readFileAt(git, commit, "history.ndjson") ?? "";
	const text = await readFileAt(git, commit, "drift-report.json");
	return {
		commit,
		checks: lines.split("\n").flatMap(parseCheck),
		report: text === void 0 ? void 0 : parseDocument("drift-report", text, `${monitorRef(model)}:drift-report.json`)
	};
}
async function appendReport(git, report, now) {
	const ref = monitorRef(report.model);
	const check = asCheck(report);
	const isShared = await hasOrigin(git);
	for (let attempt = 1; attempt <= attempts; attempt++) {
		const history = await readMonitorHistory(git, report.model);
		if (history.checks.some(({ content }) => content === check.content)) return {
			history,
			appended: false
		};
		const checks = [...history.checks, check];
		const commit = await commitOn(git, history.commit, report, checks, now);
		const expected = history.commit ?? "";
		if (isShared && await pushExpecting(git, {
			ref,
			object: commit,
			expected
		}) === "moved") continue;
		const old = isShared ? [] : [expected === "" ? "0".repeat(commit.length) : expected];
		if ((await git.try([
			"update-ref",
			"--",
			ref,
			commit,
			...old
		])).code === 0) return {
			history: {
				commit,
				checks,
				report
			},
			appended: true
		};
	}
	throw new UserError("CAIRN_RACE_LOST", {
		where: ref,
		what: "others kept adding to it",
		todo: "Run it again."
	});
}
function contentOf(report) {
	return digestOf(serializeDocument({
		...report,
		createdAt: "1970-01-01T00:00:00Z"
	}));
}
async function newestCommit(git, model) {
	const ref = monitorRef(model);
	if (await hasOrigin(git)) {
		if (await remoteRef(git, ref) === void 0) return void 0;
		await fetchRefs(git, [`+${ref}:${ref}`]);
	}
	const outcome = await git.try([
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]);
	return outcome.code === 0 ? outcome.stdout.trim() : void 0;
}
async function commitOn(git, parent, report, checks, now) {
	const blob = async (text) => git.run([
		"hash-object",
		"-w",
		"--stdin"
	], { input: text });
	const document = await blob(serializeDocument(report));
	const history = await blob(checks.map((check) => `${JSON.stringify(check)}\n`).join(""));
	const tree = await git.run(["mktree"], { input: `100644 blob ${document}\tdrift-report.json\n100644 blob ${history}\thistory.ndjson\n` });
	const date = `${Math.floor(now.getTime() / 1e3)} +0000`;
	return git.run([
		"commit-tree",
		tree,
		...parent === void 0 ? [] : ["-p", parent],
		"-F",
		"-"
	], {
		input: `${report.model}: ${report.verdict}\n`,
		environment: {
			GIT_AUTHOR_DATE: date,
			GIT_COMMITTER_DATE: date
		}
	});
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