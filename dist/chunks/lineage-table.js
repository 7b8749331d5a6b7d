import { t as targetsOf } from "./targets.js";
import { a as formatNumber, f as code, h as table, m as escapeMarkdown, z as counted } from "./kernel.js";

// src/report/machine-text.ts
function machineText({ interpreter, packages = {}, gpus = [], image }) {
	return [
		...interpreter === void 0 ? [] : [`${interpreter} with ${counted(Object.keys(packages).length, "package")}`],
		...[...new Set(gpus)].map((gpu) => `${gpus.filter((one) => one === gpu).length} × ${gpu}`),
		...image === void 0 ? [] : [`image ${image}`]
	].join(", ");
}

// src/report/lineage-table.ts
function lineageTable(manifest, manifestDigest) {
	const { run, data, trainer, environment } = manifest;
	const kind = [trainer.kind, trainer.architecture].filter((part) => part !== void 0).join(", ");
	const rows = [
		["Run", `${code(run.id)} in ${code(run.ref)}`],
		["Code", `${code(manifest.code.commit)}${manifest.code.dirty ? " with uncommitted changes" : ""}`],
		["Data", `${escapeMarkdown(data.dataset)}, ${code(data.digest)}`],
		["Rows", `${formatNumber(data.rows.train)} to train, ${formatNumber(data.rows.test)} to test`],
		...data.time === void 0 ? [] : [["Period", `${escapeMarkdown(data.time.from)} to ${escapeMarkdown(data.time.to)}`]],
		...contractRow(manifest),
		[targetsOf(data).length > 1 ? "Targets" : "Target", listed(targetsOf(data))],
		["Features", listed(data.features)],
		["Trainer", `${escapeMarkdown(kind)}, seed ${trainer.seed}`],
		["Manifest", code(manifestDigest)],
		["Evaluation", code(manifest.evaluation)],
		["Made with", escapeMarkdown(`${environment.cairn}, ${environment.runtime}, ${environment.platform}`)],
		...machineRow(manifest),
		...lockRow(manifest),
		...costRow(manifest)
	];
	return table(["", ""], rows);
}
function contractRow({ data: { contract } }) {
	if (contract === void 0) return [];
	return [["Data contract", `${contract.checked - contract.failed} of ${contract.checked} expectations kept`]];
}
function machineRow({ environment: { training } }) {
	const text = training === void 0 ? "" : machineText(training);
	return text === "" ? [] : [["Trained by, by its own word", escapeMarkdown(text, 500)]];
}
function lockRow({ environment: { lockfiles = [] } }) {
	return lockfiles.length === 0 ? [] : [["Lock files", listed(lockfiles.map(({ path }) => path))]];
}
function costRow({ cost }) {
	const seconds = cost?.trainSeconds;
	return seconds === void 0 ? [] : [["Training took, by its own word", `${formatNumber(seconds)} s`]];
}
function listed(names) {
	const shown = names.slice(0, 30).map((name) => code(name, 80));
	const more = names.length > shown.length ? [`and ${names.length - shown.length} more`] : [];
	return [...shown, ...more].join(", ");
}

export { machineText as n, lineageTable as t };