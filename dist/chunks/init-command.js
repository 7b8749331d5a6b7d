import { s as openWorkTree } from "./git.js";
import { Ft as hasCode, It as init_errors, Mt as UserError, O as gitEnvironment, R as quoted, V as replaceFile, _ as boundedYaml, kt as atPath, z as counted } from "./kernel.js";
import { t as guarded } from "./guarded.js";
import { t as require_dist } from "../vendor/yaml.js";
import "./config.js";
import { a as modelLines, c as commandOf, i as datasetLines, l as scriptOf, n as renderTemplates, o as stageEntries, r as workflowPaths, s as nameMistakes, t as registryAttributes, u as splitCommand } from "./render-templates.js";
import { t as parseConfig } from "./parse-config.js";
import { o as openDuckDB, r as tableFormats, t as formatOf } from "./formats.js";
import { i as loadRows, n as typedExpression, r as presentText } from "./read-rows.js";
import { n as pinnedCommit, t as defaultBranchOf } from "./pin.js";
import { basename, dirname, extname, join, posix, resolve } from "node:path";
import { mkdir, open, readFile, readdir, rm, stat } from "node:fs/promises";
import { createInterface } from "node:readline/promises";

// src/cli/init-choices.ts
init_errors();
function openChoices(given, { ask }) {
	const terminal = ask ? createInterface({
		input: process.stdin,
		output: process.stderr
	}) : void 0;
	const taken = [];
	return {
		taken,
		async choose(choice) {
			const value = given[choice.option];
			if (typeof value === "string") return value;
			if (terminal !== void 0) return (await terminal.question(questionOf(choice))).trim() || choice.proposed;
			if (choice.proposed !== void 0) taken.push(`took --${choice.option} ${JSON.stringify(choice.proposed)}: ${choice.why}`);
			return choice.proposed;
		},
		[Symbol.dispose]: () => {
			terminal?.close();
		}
	};
}
function questionOf({ question, proposed, why }) {
	return proposed === void 0 ? `${question}: ` : `${question} (${proposed}; ${why}): `;
}

// src/templates/add-model.ts
var import_dist = require_dist();
function addModel(text, { file, model, draft, stages = ["production"] }) {
	const mistakes = nameMistakes(model);
	if (mistakes.length > 0) throw new UserError("CAIRN_INPUT_INVALID", mistakes);
	const config = parseConfig(text, file);
	if (Object.hasOwn(config.models, model)) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--model",
		what: `${file} has a model ${model} already`,
		todo: "Name another one; nothing was written."
	});
	if (draft === void 0 && config.datasets === void 0) throw new UserError("CAIRN_INPUT_INVALID", {
		where: file,
		what: "has no dataset that a model could learn from, and no file of data was found either",
		todo: "Put a file of data into the repository, or add a dataset to the file; nothing was written."
	});
	const made = draft === void 0 ? withEntry(text, {
		file,
		key: "models",
		lines: starter(config, {
			model,
			stages
		})
	}) : withDraft(text, config, {
		file,
		draft: {
			...draft,
			model
		}
	});
	parseConfig(made, file);
	return made;
}
function withDraft(text, config, { file, draft }) {
	const { seen } = draft;
	const { datasets = {} } = config;
	const known = Object.entries(datasets).find(([, { path, columns }]) => path === rooted(file, draft.data) && seen.columns.every(({ name }) => Object.hasOwn(columns, name)));
	if (known !== void 0) return withEntry(text, {
		file,
		key: "models",
		lines: modelLines({
			...draft,
			dataset: known[0]
		})
	});
	const names = new Set(Object.keys(datasets));
	let dataset = draft.dataset;
	for (let next = 2; names.has(dataset); next++) dataset = `${draft.dataset}-${next}`;
	const named = {
		...draft,
		dataset
	};
	return withEntry(config.datasets === void 0 ? withDatasets(text, datasetLines(named)) : withEntry(text, {
		file,
		key: "datasets",
		lines: datasetLines(named)
	}), {
		file,
		key: "models",
		lines: modelLines(named)
	});
}
function withDatasets(text, lines) {
	const added = [
		"datasets:",
		...lines.map((line) => `  ${line}`),
		""
	].join("\n");
	return text.replace(/^models:/m, () => `${added}models:`);
}
function rooted(file, path) {
	return posix.join(posix.dirname(file), path);
}
function withEntry(text, { file, key, lines }) {
	const entries = (0, import_dist.parseDocument)(text).get(key, true);
	const [first] = (0, import_dist.isMap)(entries) && entries.flow !== true ? entries.items : [];
	const at = first === void 0 || !(0, import_dist.isMap)(entries) ? void 0 : placeAfter(text, entries);
	if (at === void 0 || !(0, import_dist.isPair)(first) || !(0, import_dist.isScalar)(first.key)) throw new UserError("CAIRN_INPUT_INVALID", {
		where: `${file} ${key}`,
		what: "is not written as one entry below the other, so that none can be added",
		todo: "Write it so, or add the entry by hand; nothing was written."
	});
	const start = first.key.range?.[0] ?? 0;
	const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
	const before = text.slice(0, at);
	const added = lines.map((line) => `${indent}${line}\n`).join("");
	return `${before}${before.endsWith("\n") ? "" : "\n"}${added}${text.slice(at)}`;
}
function placeAfter(text, entries) {
	const last = entries.items.at(-1)?.value;
	const end = (0, import_dist.isMap)(last) ? last.range?.[1] : void 0;
	if (end === void 0) return void 0;
	const body = text.slice(0, end).trimEnd().length;
	const line = text.indexOf("\n", body);
	return line < 0 ? text.length : line + 1;
}
function starter(config, { model, stages }) {
	const [[dataset, settings] = ["", void 0]] = Object.entries(config.datasets ?? {});
	const own = [settings?.id, settings?.time];
	const columns = Object.entries(settings?.columns ?? {}).filter(([name]) => !own.includes(name));
	const truth = columns.find(([, { type }]) => type === "boolean");
	const number = columns.find(([, { type }]) => type === "number" || type === "integer");
	const [target = "target"] = truth ?? number ?? [];
	const features = columns.map(([name]) => name).filter((name) => name !== target);
	const quote = (name) => /^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name);
	const isBinary = truth !== void 0;
	return [
		`${model}:`,
		`  task: ${isBinary ? "binary" : "regression"}`,
		`  dataset: ${quote(dataset)}`,
		`  target: ${quote(target)} # what it learns`,
		`  features: [${features.map(quote).join(", ")}]`,
		"  train:",
		"    trainer: tensorflow",
		`    architecture: ${isBinary ? "logistic" : "linear"}`,
		"  stages:",
		...stageEntries(stages, { rules: [isBinary ? "{id: good-enough, metric: roc_auc, minimum: 0.6}" : "{id: better-than-mean, metric: r2, minimum: 0.1}"] }).map((line) => `    ${line}`)
	];
}

// src/data/describe-columns.ts
const mostListed = 20;
async function describeColumns(file) {
	using db = await openDuckDB([file.absolute]);
	const format = formatOf(file.shown);
	const all = format === void 0 ? [] : await tableFormats[format].namesIn(db, file);
	const reasons = all.map((name) => [name, whyUnnamed(name, all)]);
	const names = reasons.flatMap(([name, why]) => why === void 0 ? [name] : []);
	const [loaded] = await loadRows(db, [file], names.length === 0 ? ["-"] : names, () => void 0);
	const columns = [];
	for (const [index, name] of names.entries()) columns.push(await describe(db, presentText(`c${index}`, { type: "string" }), name));
	return {
		rows: loaded?.rows ?? 0,
		columns,
		unnamed: [...new Map(reasons)].flatMap(([name, why]) => why === void 0 ? [] : [{
			name,
			why
		}]),
		rejected: loaded?.rejected.length ?? 0
	};
}
function whyUnnamed(name, all) {
	if (name.trim() === "") return "has no name";
	if (name === "__proto__" || name.length > 200) return "has a name that no configuration can hold";
	return all.filter((other) => other === name).length > 1 ? "has its name twice" : void 0;
}
const keptAsText = String.raw`'^\s*[+-]?0[0-9]|^\s*\+'`;
async function describe(db, text, name) {
	const counts = await countForms(db, text);
	const [oddOne, ...others] = typeOf(counts) === "string" && counts.numbers > counts.present / 2 && counts.kept === 0 ? await frequent(db, text, {
		but: typedExpression("number", text),
		most: 2
	}) : [];
	if (oddOne !== void 0 && others.length === 0 && !/\d/.test(oddOne.text)) return {
		...await describe(db, presentText(text, {
			type: "string",
			missing: [oddOne.text]
		}), name),
		marker: oddOne
	};
	const type = typeOf(counts);
	const [[distinct] = []] = await db.rows(`select count(distinct ${typedExpression(type, text)}) from raw`);
	return {
		name,
		type,
		missing: counts.rows - counts.present,
		distinct: Number(distinct),
		values: Number(distinct) > mostListed ? [] : await frequent(db, text, { most: 60 }),
		...oddOne !== void 0 && { oddOne }
	};
}
async function countForms(db, text) {
	const number = typedExpression("number", text);
	const moment = `regexp_matches(${text}, '^\\s*\\d{4}-\\d{1,2}-\\d{1,2}') and ${typedExpression("timestamp", text)} is not null`;
	const [[rows, present, numbers, whole, kept, fractions, truths, moments] = []] = await db.rows(`select count(*), count(${text}), count(${number}), count(${typedExpression("integer", text)}),
      count(*) filter (regexp_matches(${text}, ${keptAsText}) or abs(${number}) > 9007199254740991),
      count(*) filter (regexp_matches(${text}, '[.eE]')),
      count(*) filter (lower(trim(${text})) in ('true', 'false')),
      count(*) filter (${moment}) from raw`);
	return {
		rows: Number(rows),
		present: Number(present),
		numbers: Number(numbers),
		whole: Number(whole),
		kept: Number(kept),
		fractions: Number(fractions),
		truths: Number(truths),
		moments: Number(moments)
	};
}
async function frequent(db, text, { but = "null", most }) {
	return (await db.rows(`select ${text}, count(*) as n from raw where ${text} is not null and ${but} is null group by 1 order by n desc, 1 limit ${most}`)).map(([value, rows]) => ({
		text: String(value),
		rows: Number(rows)
	}));
}
function typeOf({ present, numbers, whole, kept, fractions, truths, moments }) {
	if (present === 0) return "string";
	if (truths === present) return "boolean";
	if (numbers === present && kept === 0) return whole === present && fractions === 0 ? "integer" : "number";
	return moments === present ? "timestamp" : "string";
}

// src/templates/infer-task.ts
const mostNumbers = 10;
const mostClasses = 1e3;
function inferTask(column, rows, positive) {
	const { type, distinct, missing, values } = column;
	if (distinct === 0) return "has no value";
	if (distinct === 1) return "has one value in all rows, so that there is nothing to learn";
	if (missing > rows / 2) return `has no value in ${missing} of ${rows} rows`;
	if (type === "timestamp") return "is a moment, which no task predicts";
	if (distinct === 2 && type !== "number" && !isTruth(column)) return twoValues(values, positive);
	if (positive !== void 0) return `has ${distinct === 2 ? "truth values" : counted(distinct, "value")}, so that there is no positive one to name`;
	if (isTruth(column)) return {
		task: "binary",
		why: "two values"
	};
	return severalValues(column, rows);
}
function severalValues({ type, distinct }, rows) {
	const isFew = distinct <= rows / 2;
	if (type === "string") {
		if (isFew && distinct <= mostClasses) return {
			task: "multiclass",
			why: `${distinct} different texts`
		};
		return "is a text that is another one in most rows, so that it is no class";
	}
	if (type === "integer" && isFew && distinct <= mostNumbers) return {
		task: "multiclass",
		why: `${distinct} different whole numbers; regression, if they are amounts`
	};
	return {
		task: "regression",
		why: "numbers"
	};
}
function isTruth({ type, distinct, values }) {
	if (type === "boolean") return true;
	const isBit = ({ text }) => Number(text) === 0 || Number(text) === 1;
	return type !== "string" && distinct === 2 && values.length > 0 && values.every(isBit);
}
function twoValues(values, said) {
	const base = {
		task: "binary",
		typeOfTarget: "string",
		why: "two values"
	};
	const texts = values.map(({ text }) => text);
	if (texts.length !== 2) return "has two values that are written in several ways";
	if (said !== void 0) {
		if (texts.includes(said)) return {
			...base,
			positive: {
				text: said,
				why: "as you said"
			}
		};
		return `has the values ${texts.map(quoted).join(" and ")}, and not ${quoted(said)}`;
	}
	const called = texts.filter((text) => /^(yes|y|true|t|1|positive|pos|\+|bad|malignant|m|fraud|churn|spam|success)$/i.test(text.trim()));
	if (called.length === 1) return {
		...base,
		positive: {
			text: called[0] ?? "",
			why: "by its name"
		}
	};
	const rarer = values[1] ?? {
		text: "",
		rows: 0
	};
	const why = rarer.rows === values[0]?.rows ? "a guess: both are as frequent" : "a guess: the rarer one";
	return {
		...base,
		positive: {
			text: rarer.text,
			why
		}
	};
}

// src/templates/infer-roles.ts
init_errors();
function idCandidates({ rows, columns }) {
	return columns.filter(({ name, type }) => (type === "integer" || type === "string") && isCalledId(name)).filter(({ missing, distinct }) => missing === 0 && distinct === rows).map(({ name }) => name);
}
function isCalledId(name) {
	return /^(id|uuid|guid|key|index|row|rowid|row_?number)$|[_\s.-](id|uuid|guid|key|number)$/i.test(name) || /[a-z]I[dD]$/.test(name);
}
function targetCandidates(seen, id) {
	const called = /^(target|label|labels|class|y|outcome|response)$/i;
	const possible = seen.columns.filter((column) => column.name !== id && typeof inferTask(column, seen.rows) !== "string");
	const [named, others] = [true, false].map((is) => possible.filter(({ name }) => called.test(name) === is));
	return [...named ?? [], ...(others ?? []).reverse()].map(({ name }) => name);
}
function inferRoles(seen, { target, id, positive }) {
	const column = named(seen, target, "--target");
	const task = inferTask(column, seen.rows, positive);
	if (typeof task === "string") throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--target",
		what: `${quoted(target)} ${task}`
	});
	if (id !== void 0) requireId(named(seen, id, "--id"), seen.rows);
	const time = timeColumn(seen.columns);
	const reasons = seen.columns.filter(({ name }) => ![
		target,
		id,
		time
	].includes(name)).map((one) => ({
		name: one.name,
		why: whyNoFeature(one, seen.rows)
	}));
	const left = reasons.flatMap(({ name, why }) => why === void 0 ? [] : [{
		name,
		why
	}]);
	const features = reasons.filter(({ why }) => why === void 0).map(({ name }) => name);
	return {
		...task,
		target,
		id,
		time,
		features,
		left
	};
}
function named({ columns }, name, where) {
	const column = columns.find((one) => one.name === name);
	if (column !== void 0) return column;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where,
		what: `${quoted(name)} is no column of the data`,
		expected: columns.map((one) => one.name).join(", ")
	});
}
function requireId({ name, missing, distinct }, rows) {
	if (missing === 0 && distinct === rows) return;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--id",
		what: `${quoted(name)} does not name a row: ${counted(rows, "row")}, ${counted(distinct, "different value")}, ${missing} missing`,
		expected: "a column with another value in every row"
	});
}
function timeColumn(columns) {
	const called = /^(time|timestamp|date|datetime|day|ts|created|event_?(time|date)|created_?(at|on)?|updated_?(at|on)?)$/i;
	const moments = columns.filter(({ name, type, missing }) => type === "timestamp" && missing === 0 && called.test(name));
	return moments.length === 1 ? moments[0]?.name : void 0;
}
function whyNoFeature({ type, missing, distinct }, rows) {
	if (missing === rows) return "has no value in any row";
	if (type === "timestamp") return "is a moment: give parts of it (hour, weekday) as columns of their own";
	if (distinct === 1 && missing === 0) return "has the same value in every row";
	if (type === "string" && rows >= 20 && distinct > rows / 2) return "is a text that is another one in most rows";
}

// src/templates/look-at-dvc.ts
const version = "3.67.1";
async function lookAtDvc(folder, files) {
	const pointers = new Set([...files].filter((path) => path.endsWith(".dvc")));
	const outputs = new Set(files.has("dvc.lock") ? outputsOf(await textAt(join(folder, "dvc.lock"))) : []);
	const kind = remoteKind(await textAt(join(folder, ".dvc/config")));
	const { extra, secrets } = remotes.get(kind) ?? {
		extra: "",
		secrets: []
	};
	const found = (target, pointer) => ({
		command: [
			"dvc",
			"pull",
			target
		],
		secrets,
		install: `pipx install 'dvc${extra}==${version}'`,
		pointer
	});
	return {
		fetchOf: (path) => {
			for (let at = path; at !== "."; at = posix.dirname(at)) {
				if (pointers.has(`${at}.dvc`)) return found(at === path ? path : `${at}.dvc`, `${at}.dvc`);
				if (outputs.has(at)) return found(at, "dvc.lock");
			}
		},
		absent: [...[...pointers].map((pointer) => pointer.slice(0, -4)), ...outputs].filter((path) => formatOf(path) !== void 0 && !files.has(path)).sort()
	};
}
const remotes = /* @__PURE__ */ new Map([
	["s3", {
		extra: "[s3]",
		secrets: ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]
	}],
	["azure", {
		extra: "[azure]",
		secrets: ["AZURE_STORAGE_CONNECTION_STRING"]
	}],
	["gs", {
		extra: "[gs]",
		secrets: []
	}],
	["gdrive", {
		extra: "[gdrive]",
		secrets: ["GDRIVE_CREDENTIALS_DATA"]
	}],
	["ssh", {
		extra: "[ssh]",
		secrets: []
	}]
]);
function remoteKind(config) {
	const [, name] = /^\s*remote\s*=\s*(\S+)\s*$/m.exec(config) ?? [];
	const sections = config.split(/^(?=\s*\[)/m).filter((section) => /^\s*\['?remote/.test(section));
	const meant = sections.find((section) => section.includes(`"${name ?? ""}"`)) ?? sections[0] ?? "";
	return /^\s*url\s*=\s*([a-z0-9]+):\/\//m.exec(meant)?.[1] ?? "";
}
function outputsOf(text) {
	const read = boundedYaml(text);
	const stages = "value" in read ? partOf(read.value, "stages") : void 0;
	return Object.values(isGroup(stages) ? stages : {}).flatMap((stage) => {
		const outs = partOf(stage, "outs");
		return (Array.isArray(outs) ? outs : []).flatMap((out) => {
			const path = partOf(out, "path");
			return typeof path === "string" ? [posix.normalize(path)] : [];
		});
	});
}
function partOf(value, key) {
	return isGroup(value) ? value[key] : void 0;
}
function isGroup(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
async function textAt(path) {
	return readFile(path, "utf8").catch(() => "");
}

// src/templates/look-at-repository.ts
const foreign = /* @__PURE__ */ new Set([
	".git",
	".github",
	".cairn",
	".dvc",
	".venv",
	"venv",
	"env",
	"node_modules",
	"renv",
	"__pycache__",
	"mlruns",
	"mlartifacts",
	"registry",
	"site-packages"
]);
const mostFiles = 2e4;
const deepest = 8;
async function lookAtRepository(folder, git) {
	const files = [];
	await walk(folder, "", files);
	const tracked = await git.try([
		"-C",
		folder,
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	]);
	const known = new Set(tracked.stdout.split("\0"));
	const tables = files.filter((path) => formatOf(path) !== void 0);
	const data = await Promise.all(tables.map(async (path) => ({
		path,
		bytes: (await stat(join(folder, path))).size,
		inGit: tracked.code !== 0 || known.has(path)
	})));
	return {
		files: new Set(files),
		dvc: await lookAtDvc(folder, new Set(files)),
		data: data.filter(({ bytes }) => bytes > 0).sort(byLikelihood),
		unread: files.filter((path) => /\.(json|xlsx?|feather|arrow|h5)$/i.test(path) && /(^|\/)data\//i.test(path)),
		scripts: files.filter((path) => /(^|[_-])train([_-]|$)|^training$/i.test(basename(path, extname(path)))).filter((path) => [
			".py",
			".r",
			".js",
			".mjs",
			".cjs",
			".ts"
		].includes(extname(path).toLowerCase())).sort((a, b) => depth(a) - depth(b) || a.length - b.length || (a < b ? -1 : 1))
	};
}
async function textOf(folder, path) {
	const text = await readFile(join(folder, path), "utf8").catch(() => void 0);
	return text === void 0 || text.length > 1 << 20 ? void 0 : text;
}
async function walk(root, below, into) {
	const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => []);
	for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
		const path = below === "" ? entry.name : `${below}/${entry.name}`;
		if (into.length >= mostFiles) return;
		if (entry.isFile()) into.push(path);
		else if (entry.isDirectory() && !foreign.has(entry.name) && depth(path) < deepest) await walk(root, path, into);
	}
}
function byLikelihood(a, b) {
	const score = ({ path, inGit }) => (inGit ? 8 : 0) + (/(^|[/_.-])(test|tests|valid|val|holdout|sample|submission|predictions?|results?|metrics|live|traffic)([/_.-]|$)/i.test(path) ? 0 : 4) + (/(^|[/_-])train/i.test(path) ? 2 : 0) + (/(^|\/)data\//i.test(path) ? 1 : 0);
	return score(b) - score(a) || b.bytes - a.bytes || (a.path < b.path ? -1 : 1);
}
function depth(path) {
	return path.split("/").length;
}

// src/templates/draft-config.ts
init_errors();
async function draftConfig(folder, survey, choose, { stages }) {
	const path = await chooseData(survey, choose);
	if (typeof path !== "string") return path;
	const seen = await describeColumns({
		absolute: join(folder, path),
		shown: path
	});
	if (seen.rows === 0 || seen.columns.length < 2) return { nothing: `${path} has ${counted(seen.rows, "row")} and ${counted(seen.columns.length, "column")}, so that nothing can be learned from it.` };
	const id = await choose({
		option: "id",
		question: "Column that names a row (- for none)",
		proposed: idCandidates(seen)[0],
		why: "another value in every row, and its name"
	});
	const target = await chooseTarget(seen, id === "-" ? void 0 : id, choose);
	if (target === void 0) return { nothing: `no column of ${path} can be predicted.` };
	const roles = await rolesOf(seen, {
		target,
		id: id === "-" ? void 0 : id
	}, choose);
	if (roles.features.length === 0) return { nothing: `${path} has no column to learn from beside ${quoted(target)}: names of rows, moments and columns of one value teach nothing.` };
	const train = await chooseTraining(survey, choose);
	const isInGit = survey.data.some((one) => one.path === path && one.inGit);
	const fetch = isInGit ? void 0 : survey.dvc.fetchOf(path);
	const notes = {
		data: isInGit || fetch !== void 0 ? [] : [howToFetch],
		train: await trainingNotes(folder, survey, train)
	};
	const name = nameOf(path);
	return {
		model: await choose({
			option: "model",
			question: "Name of the model",
			proposed: name,
			why: "after the data"
		}) ?? name,
		dataset: name,
		data: path,
		fetch,
		seen,
		roles,
		train,
		stages,
		notes
	};
}
async function chooseData(survey, choose) {
	const { data: tables, dvc } = survey;
	const few = tables.length === 0 ? "DVC keeps it" : "the only table";
	const data = await choose({
		option: "data",
		question: "Data file",
		proposed: tables[0]?.path ?? dvc.absent[0],
		why: tables.length > 1 ? `the likeliest of ${counted(tables.length, "table")}` : few
	});
	if (data === void 0) return { nothing: noData(survey) };
	const path = data.replaceAll("\\", "/").replace(/^\.\//, "");
	const fetch = dvc.absent.includes(path) ? dvc.fetchOf(path) : void 0;
	if (fetch !== void 0) return {
		nothing: `DVC keeps ${path}, which is not here. Its columns are drafted by cairn init where ${fetch.command.join(" ")} has run before.`,
		absent: {
			data: path,
			fetch
		}
	};
	requireFile(path, survey);
	return path;
}
async function chooseTarget(seen, id, choose) {
	const [proposed, second] = targetCandidates(seen, id);
	return choose({
		option: "target",
		question: "Column to predict",
		proposed,
		why: proposed !== void 0 && proposed === seen.columns.at(-1)?.name ? "the last column" : second === void 0 ? "the only one that can be" : "by its name, or the last that can be"
	});
}
async function rolesOf(seen, named, choose) {
	const roles = inferRoles(seen, named);
	const proposed = roles.positive;
	const positive = await choose({
		option: "positive",
		question: `Value of ${named.target} that a probability of 1 means`,
		proposed: proposed?.text,
		why: proposed?.why ?? ""
	});
	return positive === void 0 || positive === proposed?.text ? roles : inferRoles(seen, {
		...named,
		positive
	});
}
async function chooseTraining({ scripts, files }, choose) {
	const [script] = scripts;
	const command = await choose({
		option: "train",
		question: "Command that trains (- for the built-in trainer)",
		proposed: script === void 0 ? void 0 : commandOf(script),
		why: "its name"
	});
	if (command === void 0 || command === "-") return void 0;
	const argv = splitCommand(command);
	const named = argv.find((part) => /\.(py|r|[cm]?js|ts)$/i.test(part));
	if (named !== void 0 && scriptOf(argv, files) === void 0) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--train",
		what: `names ${quoted(named)}, which is no file of this folder`,
		expected: "a command that runs in this folder, such as python3 src/train.py"
	});
	return argv;
}
async function trainingNotes(folder, { files }, train) {
	const script = train === void 0 ? void 0 : scriptOf(train, files);
	const text = script === void 0 ? void 0 : await textOf(folder, script);
	if (script === void 0 || text === void 0 || /CAIRN_OUTPUT|cairn_ml/.test(text)) return [];
	return [`${quoted(script)} does not name CAIRN_OUTPUT yet, below which the model must be written (docs/training.md).`];
}
const howToFetch = "This file is not in Git: say how it is fetched by `fetch:` (docs/fetching.md), and renew the workflows.";
function requireFile(path, { data, files }) {
	if (data.some((one) => one.path === path)) return;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--data",
		what: files.has(path) ? `${quoted(path)} is empty, or no table that Cairn reads` : `${quoted(path)} is no file of this folder`,
		expected: data.length === 0 ? "a CSV, Parquet or NDJSON file" : `one of ${data.slice(0, 10).map((one) => one.path).join(", ")}`
	});
}
function noData({ unread }) {
	const [first] = unread;
	return first === void 0 ? "there is no table (.csv, .tsv, .parquet, .ndjson, .jsonl) to look at." : `${first} is in a format that Cairn does not read: write it as CSV, Parquet or NDJSON.`;
}
function nameOf(path) {
	const parts = path.split("/").map((part) => part.slice(0, part.length - extname(part).length) || part);
	const plain = /^(data|raw|processed|train|training|dataset|input|table|[\d_-]+)$/i;
	const name = ([...parts].reverse().find((part) => !plain.test(part)) ?? basename(path, extname(path))).replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^[-_]+|[-_]+$/g, "").slice(0, 60).replace(/[-_]+$/, "");
	return nameMistakes(name).length === 0 ? name : "my-model";
}

// src/templates/stage-names.ts
init_errors();
function stageNames(text) {
	const names = (text ?? "production").split(",").map((name) => name.trim());
	const mistakes = names.flatMap((name, index) => {
		const what = mistakeOf(name, names.slice(0, index));
		return what === void 0 ? [] : [{
			where: "--stages",
			what: `${JSON.stringify(name)} ${what}`,
			expected: "names of letters, digits, - and _, each once"
		}];
	});
	if (names.at(-1) !== "production") mistakes.push({
		where: "--stages",
		what: `ends with ${JSON.stringify(names.at(-1))}`,
		expected: "production as the last one, such as staging,production"
	});
	if (mistakes.length > 0) throw new UserError("CAIRN_INPUT_INVALID", mistakes);
	return names;
}
function mistakeOf(name, before) {
	if (name.length > 100 || !/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(name)) return "is no name of a stage";
	return before.some((other) => other.toLowerCase() === name.toLowerCase()) ? "is there twice" : void 0;
}

// src/templates/write-new-files.ts
init_errors();
async function writeNewFiles(directory, files) {
	const existing = [];
	for (const path of files.keys()) if (await stat(join(directory, path)).then(() => true, () => false)) existing.push(path);
	if (existing.length > 0) throw new UserError("CAIRN_FILE_EXISTS", existing.map((where) => ({
		where,
		what: "exists already",
		todo: where.startsWith(".github/") ? "Move it away first, or take another --prefix; nothing was written." : "Move it away first; nothing was written."
	})));
	const written = [];
	try {
		for (const [path, text] of files) {
			const place = join(directory, path);
			await mkdir(dirname(place), { recursive: true });
			await using file = await open(place, "wx");
			written.push(place);
			await atPath(place, file.writeFile(text));
		}
	} catch (error) {
		for (const place of written) await rm(place, { force: true });
		throw error;
	}
}

// src/cli/init-command.ts
init_errors();
function addInit(program, setExitCode) {
	program.command("init").description("Look at this folder and write a cairn.yaml that fits its data into the folder at hand, and the workflows to the top; never overwrites a file. Asks little, and nothing where there is no terminal: then it says what it took. Without data it writes a starter. With --model in a repository that has a cairn.yaml, add that model to it.").option("--data <file>", "table to learn from: CSV, Parquet or NDJSON (default: the likeliest of the repository)").option("--target <column>", "column to predict (default: one called target, label or such, else the last)").option("--id <column>", "column that names a row, - for none (default: one called id that does)").option("--positive <value>", "which of two values of the target a probability of 1 means").option("--train <command>", "what trains, - for the built-in trainer (default: a script called train)").option("--model <name>", "name of the first model (default: after the data), or of one to add").option("--branch <name>", "default branch (default: where the HEAD of the remote points, else the current branch)").option("--pin <commit>", "commit of cairn-ml/cairn that the workflows use (default: the one of this command)").option("--deploy <kind>", "also write a target to deploy to: command or local-server (default: none)").option("--stages <names>", "stages that a version goes through, such as staging,production; training proposes for the first (default: production)").option("--prefix <text>", "what the names of the workflows begin with (default: cairn- where one has such a name already)").option("--reusable", "write workflows of a few lines that call those of cairn-ml/cairn at the pinned commit, in place of copies").option("--yes", "ask nothing, take what is proposed and say it").action(guarded(setExitCode, async (options) => {
		const { git, standing } = await openWorkTree({
			directory: resolve(program.opts().directory),
			environment: gitEnvironment(process.env)
		});
		const place = placeOf(git, standing);
		using choices = openChoices({ ...options }, { ask: options.yes !== true && process.stdin.isTTY });
		const present = options.model === void 0 ? void 0 : await readIfThere(place.config);
		const said = options.model !== void 0 && present !== void 0 ? await addToConfig(present, {
			...options,
			model: options.model
		}, place, choices) : await writeEverything(options, place, choices);
		process.stdout.write([...choices.taken, ...said].join("\n"));
		return 0;
	}));
}
function placeOf(git, { top, below }) {
	const directory = join(top, below);
	const file = below === "" ? "cairn.yaml" : `${below}/cairn.yaml`;
	return {
		git,
		top,
		below,
		directory,
		config: join(directory, "cairn.yaml"),
		file
	};
}
async function addToConfig(present, { model, data, ...options }, place, { choose }) {
	const { git, directory, config, file } = place;
	const stages = stageNames(options.stages);
	const draft = data === void 0 ? void 0 : await draftConfig(directory, await lookAtRepository(directory, git), choose, { stages });
	if (draft !== void 0 && "nothing" in draft) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--data",
		what: draft.nothing
	});
	await replaceFile(config, addModel(present, {
		file,
		model,
		draft,
		stages
	}));
	return [
		`added ${model} to ${file}`,
		...draft?.fetch === void 0 ? [] : ["its data are fetched: workflows that were written without need the job fetch (docs/fetching.md)"],
		draft === void 0 ? nextOfModel : nextOfDrafted
	];
}
async function writeEverything(options, place, { choose }) {
	const { git, top, below, directory, file } = place;
	const stages = stageNames(options.stages);
	const survey = await lookAtRepository(directory, git);
	const drafted = await draftConfig(directory, survey, choose, { stages });
	const { draft, absent, missing } = "nothing" in drafted ? {
		draft: void 0,
		absent: drafted.absent,
		missing: drafted.nothing
	} : {
		draft: drafted,
		absent: void 0,
		missing: void 0
	};
	const branch = await choose({
		option: "branch",
		question: "Default branch",
		proposed: await defaultBranchOf(directory, process.env),
		why: "as this clone has it"
	});
	const files = await renderTemplates({
		model: draft?.model ?? options.model ?? "my-model",
		branch: branch ?? "main",
		pin: options.pin ?? await pinnedCommit(process.env),
		stages,
		deploy: options.deploy,
		draft,
		absent,
		files: survey.files,
		folder: below,
		prefix: options.prefix ?? await choosePrefix({
			...place,
			stages
		}, choose),
		reusable: options.reusable
	});
	const kept = await isThere(join(top, "registry/.gitattributes")) && files.delete("registry/.gitattributes");
	await writeNewFiles(top, files);
	return [
		...[...files.keys()].map((path) => `wrote ${path}`),
		...kept ? [`left ${registryAttributes} as it is: it is there already`] : [],
		...secretsToAdd((draft ?? absent)?.fetch),
		...missing === void 0 ? [nextOfDraft] : [`${file} is a starter to fill in: ${missing}`, nextOfStarter]
	];
}
function secretsToAdd(fetch) {
	if (fetch === void 0 || fetch.secrets.length === 0) return [];
	return [`the job fetch wants the secrets ${fetch.secrets.join(", ")} of the storage: Settings > Secrets and variables > Actions`];
}
const nextOfModel = `
Next: say there what it learns and from which columns, and commit. The workflows serve every model of cairn.yaml.
`;
const nextOfDrafted = `
Next: read what was added, and commit. The workflows serve every model of cairn.yaml; a training command of another language than
theirs, or in another folder, is to be set up in them by hand.
`;
const nextOfStarter = `
Next:
  1. Describe your data and your model in cairn.yaml.
  2. Try it on this machine: cairn validate-data, cairn train, cairn local.
  3. Commit and push. Allow Actions to open pull requests: Settings > Actions > General.
`;
const nextOfDraft = `
Next:
  1. Read cairn.yaml: its comments say what is a guess.
  2. Try it on this machine: cairn validate-data, cairn train, cairn local.
  3. Commit and push. Allow Actions to open pull requests: Settings > Actions > General.
`;
async function choosePrefix({ top, below, config, stages }, choose) {
	const takenBy = async (prefix) => {
		const taken = [];
		for (const path of await workflowPaths(prefix, stages)) if (await isThere(join(top, path))) taken.push(path);
		return taken;
	};
	const taken = await takenBy("");
	if (taken.length === 0 || await isThere(config)) return void 0;
	const own = basename(below).replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
	let proposed = "cairn-";
	for (let next = 1; (await takenBy(proposed)).length > 0; next++) proposed = next === 1 && own !== "" ? `${own}-` : `cairn-${next}-`;
	return choose({
		option: "prefix",
		question: "What the names of the workflows begin with",
		proposed,
		why: `${taken.join(", ")} ${taken.length === 1 ? "is" : "are"} there already`
	});
}
async function isThere(path) {
	return await readIfThere(path) !== void 0;
}
async function readIfThere(path) {
	return readFile(path, "utf8").catch((error) => {
		if (hasCode(error, "ENOENT")) return void 0;
		throw error;
	});
}

export { addInit };