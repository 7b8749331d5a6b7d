import { Ft as cairnVersion, It as init_version, N as quoted, Ot as init_errors, P as counted, Pt as cairnRoot, wt as UserError } from "./kernel.js";
import { t as plainArchitecture } from "./task-kinds.js";
import { join } from "node:path";
import { readFile, readdir } from "node:fs/promises";

// src/templates/name-mistakes.ts
init_version();
init_errors();
function nameMistakes(model) {
	if (/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(model)) return [];
	return [{
		where: "--model",
		what: `${JSON.stringify(model)} is no name of a model`,
		expected: "letters, digits, - and _"
	}];
}

// src/templates/write-config.ts
function writeConfig(draft, { schema, target }) {
	return [
		`# yaml-language-server: $schema=${schema}`,
		"# What Cairn knows of this repository: data, models, rules, targets. Changes take effect after their own review.",
		"version: 1",
		"",
		"datasets:",
		...indented(2, datasetLines(draft)),
		"",
		"models:",
		...indented(2, modelLines(draft, target)),
		""
	].join("\n");
}
function datasetLines({ dataset, data, seen, roles, notes }) {
	const columns = seen.columns.map((column) => columnLine(column, roles, seen.rows));
	return [
		`${yamlText(dataset)}:`,
		`  path: ${yamlText(data)} # ${counted(seen.rows, "row")} when this was written`,
		...notes.data.map((note) => `  # ${note}`),
		...roles.id === void 0 ? ["  # id: none of the columns names a row. With one, late labels and live traffic are joined by it."] : [`  id: ${yamlText(roles.id)} # names a row`],
		...roles.time === void 0 ? ["  # time: none of the columns says when a row happened, so that test rows are taken at random."] : [`  time: ${yamlText(roles.time)} # when it happened; test rows are the last of these`],
		...seen.rejected > 0 ? [`  # ${counted(seen.rejected, "record")} of the file do not fit its header: mend them, cairn validate-data names them.`] : [],
		"  columns: # as they were seen; add minimum, maximum, values or pattern where you know more",
		...indented(4, columns),
		...seen.unnamed.map(({ name, why }) => `    # ${quoted(name)} is left out: it ${why}.`)
	];
}
function columnLine(column, roles, rows) {
	const { name, missing } = column;
	const isTarget = name === roles.target;
	const parts = [`type: ${isTarget ? roles.typeOfTarget ?? column.type : column.type}`, ...missing > 0 ? ["required: false"] : []];
	return `${yamlText(name)}: {${parts.join(", ")}}${comment(columnNotes(column, isTarget, rows))}`;
}
function columnNotes({ missing, oddOne }, isTarget, rows) {
	return [
		...missing > 0 ? [`${missing} of ${rows} have no value`] : [],
		...missing > 0 && isTarget ? ["training refuses rows without a label: take them out"] : [],
		...oddOne === void 0 ? [] : [`numbers but for values such as ${quoted(oddOne.text)} (${counted(oddOne.rows, "row")})`]
	];
}
function modelLines(draft, deployTo) {
	const { model, dataset, roles } = draft;
	const { task, target, positive, why, features, left } = roles;
	return [
		`${model}:`,
		`  task: ${task} # the target has ${why}`,
		`  dataset: ${yamlText(dataset)}`,
		`  target: ${yamlText(target)} # what it learns`,
		...positive === void 0 ? [] : [`  positive: ${yamlText(positive.text)} # what a probability of 1 means: ${positive.why}`],
		`  features: [${features.map(yamlText).join(", ")}]`,
		...left.map(({ name, why: reason }) => `  # ${quoted(name)} is no feature: it ${reason}.`),
		...indented(2, trainLines(draft)),
		"  stages:",
		...draft.stages.flatMap((stage, index) => indented(4, stageLines(draft, {
			stage,
			index,
			deployTo
		}))),
		"  # monitor: # checks the traffic of a deployed model for drift",
		"  #   live: traffic/*.csv # by default the log of the target",
		...roles.id === void 0 ? [] : [`  #   labels: ${yamlText(draft.data)} # labels that arrive later, joined by ${quoted(roles.id)}`]
	];
}
function trainLines({ train, roles, notes }) {
	if (train === void 0) return [
		"train:",
		"  trainer: tensorflow # built in; `trainer: command` runs a command of yours, in any language",
		`  architecture: ${plainArchitecture(roles.task)}`
	];
	return [
		"train:",
		"  trainer: command",
		...notes.train.map((note) => `  # ${note}`),
		`  command: [${train.map(yamlText).join(", ")}] # reads the rows of CAIRN_TRAIN, writes below CAIRN_OUTPUT`,
		"  model: model.onnx # what it writes there; this name and the format are a guess: docs/models.md has all of them",
		"  format: onnx"
	];
}
function stageLines({ roles, stages }, { stage, index, deployTo }) {
	const before = index > 0 ? stages[index - 1] : void 0;
	const isLast = index === stages.length - 1;
	return [
		`${stage}:`,
		...isLast && deployTo !== void 0 ? [`  target: ${deployTo}`] : [],
		"  rules:",
		...rulesOf[roles.task].map((rule) => `    - ${rule}`),
		...before === void 0 ? [] : [`    - {id: soaked, after: ${before}, soak-hours: 24}`]
	];
}
const rulesOf = {
	binary: ["{id: good-enough, metric: roc_auc, minimum: 0.6}", "{id: not-worse-than-champion, metric: log_loss, versus: champion, improvement: -0.005}"],
	multiclass: ["{id: better-than-baseline, metric: log_loss, versus: baseline}", "{id: not-worse-than-champion, metric: log_loss, versus: champion, improvement: -0.005}"],
	regression: ["{id: better-than-mean, metric: r2, minimum: 0.1}", "{id: not-worse-than-champion, metric: rmse, versus: champion, relative-improvement: -0.02}"],
	count: ["{id: better-than-mean, metric: r2, minimum: 0.1}", "{id: not-worse-than-champion, metric: poisson_deviance, versus: champion, relative-improvement: -0.02}"]
};
function yamlText(text) {
	return /^[A-Za-z_][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
function comment(notes) {
	return notes.length === 0 ? "" : ` # ${notes.join("; ")}`;
}
function indented(by, lines) {
	return lines.map((line) => `${" ".repeat(by)}${line}`);
}

// src/templates/render-templates.ts
async function renderTemplates(answers) {
	check(answers);
	const folder = join(cairnRoot(), "action-templates");
	const files = /* @__PURE__ */ new Map();
	for (const name of (await readdir(folder)).filter((entry) => entry.endsWith(".yml")).sort()) files.set(`.github/workflows/${name}`, fill(await readFile(join(folder, name), "utf8"), answers));
	files.set("registry/.gitattributes", await readFile(join(folder, "registry.gitattributes"), "utf8"));
	files.set("cairn.yaml", configText(await readFile(join(folder, "cairn.yaml"), "utf8"), answers));
	return files;
}
function configText(starter, answers) {
	const text = fill(withTarget(starter, answers.deploy), answers);
	if (answers.draft === void 0) return text;
	const [schema = ""] = /https:\S+/.exec(text) ?? [];
	const stage = targets.get(answers.deploy ?? "");
	return `${writeConfig(answers.draft, {
		schema,
		target: stage
	})}\n${/^(?:# Where a stage runs|targets:)[\s\S]*/m.exec(text)?.[0] ?? ""}`;
}
function withTarget(starter, kind) {
	const name = targets.get(kind ?? "");
	if (name === void 0) return starter;
	const entry = new RegExp(`^#   ${name}:\n(?:#     .*\n)+`, "m").exec(starter)?.[0] ?? "";
	const targetsAt = starter.indexOf("# targets:");
	const written = `targets:\n${entry.replace(/^# /gm, "")}`;
	return `${starter.slice(0, targetsAt)}${written}`.replace("# target: here #", `target: ${name} #`);
}
const targets = /* @__PURE__ */ new Map([["command", "here"], ["local-server", "server"]]);
function fill(template, { model, branch, pin }) {
	const version = cairnVersion().replace("cairn ", "v");
	return template.replaceAll("$default-branch", branch).replaceAll("my-model", model).replaceAll("cairn-ml/cairn/v0.1.0/", `cairn-ml/cairn/${pin}/`).replace(/(uses: cairn-ml\/cairn\/actions\/[a-z-]+)@v[\d.]+/g, `$1@${pin} # ${version}`);
}
function check({ model, branch, pin, deploy }) {
	const mistakes = [];
	if (deploy !== void 0 && !targets.has(deploy)) mistakes.push({
		where: "--deploy",
		what: `${JSON.stringify(deploy)} is no kind of target`,
		expected: [...targets.keys()].join(" or ")
	});
	mistakes.push(...nameMistakes(model));
	if (!/^[A-Za-z0-9][\w./-]*$/.test(branch)) mistakes.push({
		where: "--branch",
		what: `${JSON.stringify(branch)} is no name of a branch`,
		expected: "letters, digits, ., /, - and _"
	});
	if (!/^[0-9a-f]{40}$/.test(pin)) mistakes.push({
		where: "--pin",
		what: `${JSON.stringify(pin)} is no commit`,
		expected: "a full commit id of 40 hex digits"
	});
	if (mistakes.length > 0) throw new UserError("CAIRN_INPUT_INVALID", mistakes);
}

export { nameMistakes as n, renderTemplates as t };