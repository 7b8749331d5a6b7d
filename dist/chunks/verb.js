import { n as init_errors, r as messageOf, t as UserError } from "./errors.js";
import { c as cairnVersion, l as childEnvironment, t as leadsOutside } from "./leads-outside.js";
import { a as getOctokit, i as retry, r as throttling } from "../vendor/github.js";
import { t as require_dist } from "../vendor/yaml.js";
import { r as validateConfig } from "./documents.js";
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";

// src/git/git.ts
init_errors();
var GitError = class extends Error {
	name = "GitError";
	args;
	outcome;
	constructor(args, outcome) {
		super(`git ${args.join(" ")} ended with ${outcome.code}: ${outcome.stderr.trim().slice(0, 2e3)}`);
		this.args = args;
		this.outcome = outcome;
	}
};
function openGit(options) {
	const environment = {
		...options.environment,
		...fixedEnvironment(options.identity),
		...credentialEnvironment(options.credentials)
	};
	const start = async (args, extra = {}) => runGit(options.directory, args, {
		...environment,
		...extra.environment
	}, extra.input);
	return {
		directory: options.directory,
		async bytes(args, extra) {
			const { code, stdout, stderr } = await start(args, extra);
			if (code !== 0) throw new GitError(args, {
				code,
				stdout: "",
				stderr
			});
			return stdout;
		},
		async run(args, extra) {
			return (await this.bytes(args, extra)).toString("utf8").replace(/\n$/, "");
		},
		async try(args, extra) {
			const { code, stdout, stderr } = await start(args, extra);
			return {
				code,
				stdout: stdout.toString("utf8"),
				stderr
			};
		}
	};
}
async function requireRepository(git) {
	if ((await git.try(["rev-parse", "--git-dir"])).code === 0) return;
	throw new UserError("CAIRN_GIT_NO_REPOSITORY", {
		where: git.directory,
		what: "is not in a Git repository",
		todo: "Run the command in a clone, or check the repository out first (actions/checkout)."
	});
}
async function runGit(directory, args, environment, input) {
	return new Promise((resolve, reject) => {
		const child = spawn("git", args, {
			cwd: directory,
			env: environment,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		const out = [];
		const err = [];
		child.stdout.on("data", (chunk) => out.push(chunk));
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.on("error", (error) => {
			reject(error.code === "ENOENT" ? new UserError("CAIRN_GIT_MISSING", {
				what: "git was not found",
				todo: "Install Git 2.30 or newer and put it on PATH."
			}) : error);
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(input ?? "");
		child.on("close", (code) => {
			resolve({
				code: code ?? 1,
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(err).toString("utf8")
			});
		});
	});
}
function fixedEnvironment(identity) {
	const quiet = {
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
	if (identity === void 0) return quiet;
	const { name, email } = identity;
	return {
		...quiet,
		GIT_AUTHOR_NAME: name,
		GIT_AUTHOR_EMAIL: email,
		GIT_COMMITTER_NAME: name,
		GIT_COMMITTER_EMAIL: email
	};
}
function credentialEnvironment(credentials) {
	if (credentials === void 0) return {};
	const basic = Buffer.from(`x-access-token:${credentials.token}`).toString("base64");
	const key = `http.${credentials.server.replace(/\/$/, "")}/.extraheader`;
	return {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: key,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: key,
		GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`
	};
}

// src/runtime/inputs.ts
init_errors();
function parseInputs(declared, texts, nameOf = (name) => name) {
	const mistakes = [];
	const values = {};
	for (const [name, input] of Object.entries(declared)) {
		const text = (texts(name) ?? "").trim() || fixedDefault(input);
		const parsed = text === void 0 ? absent(input) : parse(input, text);
		if ("mistake" in parsed) mistakes.push({
			where: `input ${nameOf(name)}`,
			...parsed.mistake
		});
		else values[name] = parsed.value;
	}
	if (mistakes.length > 0) throw new UserError("CAIRN_INPUT_INVALID", mistakes);
	return values;
}
function fixedDefault(input) {
	return input.default === void 0 || input.default.includes("${{") || input.default === "" ? void 0 : input.default;
}
function absent(input) {
	if (input.required === true) return { mistake: {
		what: "is missing",
		todo: input.description
	} };
	return { value: input.default === "" && input.kind === "string" ? "" : emptyOf(input) };
}
function emptyOf(input) {
	if (input.default === void 0) return void 0;
	return input.kind === "list" ? [] : input.kind === "map" ? {} : void 0;
}
const parsers = {
	string: (text) => /[\r\n\0]/.test(text) ? { mistake: {
		what: "holds a line break",
		expected: "one line"
	} } : { value: text },
	boolean: (text) => text === "true" || text === "false" ? { value: text === "true" } : { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: "true or false"
	} },
	integer: (text) => /^-?\d{1,15}$/.test(text) ? { value: Number(text) } : { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: "a whole number"
	} },
	number: (text) => /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? { value: Number(text) } : { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: "a number"
	} },
	list: (text) => ({ value: text.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "") }),
	map: parseMap
};
function parse(input, text) {
	const parsed = parsers[input.kind](text);
	if ("value" in parsed && input.choices !== void 0 && !input.choices.includes(String(parsed.value))) return { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: `one of ${input.choices.join(", ")}`
	} };
	return parsed;
}
function parseMap(text) {
	const entries = [];
	for (const line of text.split("\n").map((item) => item.trim())) {
		if (line === "") continue;
		const at = line.indexOf("=");
		if (at < 1) return { mistake: {
			what: `holds the line ${JSON.stringify(line)}`,
			expected: "lines of key=value"
		} };
		entries.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
	}
	return { value: Object.fromEntries(entries) };
}

// src/github/connect.ts
function connectGitHub(options) {
	const [owner = "", repo = ""] = options.repository.split("/");
	const retries = options.retries ?? 3;
	const onLimit = (after, request, _, count) => {
		const again = count < Math.min(2, retries) && after <= 120;
		options.log.warning(`GitHub's rate limit is reached at ${request.method} ${request.url}${again ? `: again in ${after} s` : ""}.`);
		return again;
	};
	return {
		owner,
		repo,
		octokit: getOctokit(options.token, {
			baseUrl: options.apiUrl,
			userAgent: options.userAgent,
			log: {
				debug: () => void 0,
				info: () => void 0,
				warn: (m) => {
					options.log.debug(m);
				},
				error: (m) => {
					options.log.debug(m);
				}
			},
			retry: {
				retries,
				enabled: retries > 0,
				doNotRetry: [
					400,
					401,
					403,
					404,
					405,
					409,
					410,
					422,
					429,
					451
				]
			},
			throttle: {
				enabled: retries > 0,
				onRateLimit: onLimit,
				onSecondaryRateLimit: onLimit
			}
		}, retry, throttling),
		serverUrl: options.serverUrl
	};
}

// src/runtime/handover.ts
function openHandover(environment) {
	if (!environment["ACTIONS_RUNTIME_TOKEN"] || !environment["ACTIONS_RESULTS_URL"]) return void 0;
	return {
		async upload(name, root, files) {
			const client = await artifactClient();
			if ((await client.listArtifacts({ latest: true })).artifacts.some((artifact) => artifact.name === name)) return;
			await client.uploadArtifact(name, [...files], root, { retentionDays: 7 });
		},
		async download(name, into) {
			const client = await artifactClient();
			const { artifacts } = await client.listArtifacts({ latest: true });
			const found = artifacts.find((artifact) => artifact.name === name);
			if (found === void 0) return false;
			await client.downloadArtifact(found.id, {
				path: into,
				...found.digest && { expectedHash: found.digest }
			});
			return true;
		}
	};
}
async function artifactClient() {
	const { DefaultArtifactClient } = await import("./artifact.js");
	return new DefaultArtifactClient();
}

// src/runtime/open-context.ts
function openContext(options) {
	const { environment, token, log } = options;
	const identity = identityOf(environment);
	const serverUrl = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const version = cairnVersion();
	return {
		log,
		workspace: options.workspace,
		temporary: mkdtempSync(join(environment["RUNNER_TEMP"] ?? tmpdir(), "cairn-")),
		git: openGit({
			directory: options.workspace,
			environment: childEnvironment(environment),
			...identity !== void 0 && { identity },
			...token !== void 0 && { credentials: {
				server: serverUrl,
				token
			} }
		}),
		github: gitHubOf(options, serverUrl, version.replace(" ", "/")),
		now: () => /* @__PURE__ */ new Date(),
		childEnvironment: childEnvironment(environment),
		event: options.event,
		cairnVersion: version,
		home: environment["HOME"] ?? homedir(),
		handover: openHandover(environment),
		signal: options.signal
	};
}
function gitHubOf(options, serverUrl, userAgent) {
	const { token, repository, environment, log } = options;
	if (token === void 0 || repository === void 0 || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return void 0;
	const retries = Number(environment["CAIRN_GITHUB_RETRIES"] ?? 3);
	return connectGitHub({
		repository,
		retries: Number.isInteger(retries) && retries >= 0 ? retries : 3,
		token,
		apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
		serverUrl,
		userAgent,
		log
	});
}
function identityOf(environment) {
	const actor = environment["GITHUB_ACTIONS"] === "true" ? environment["GITHUB_ACTOR"] : void 0;
	return actor === void 0 ? void 0 : {
		name: actor,
		email: `${actor}@users.noreply.github.com`
	};
}

// src/config/nearest.ts
function nearest(name, known) {
	const wanted = name.slice(0, 100).toLowerCase();
	let best;
	let least = Math.floor(wanted.length / 3) + 1;
	for (const candidate of known) {
		const distance = edits(wanted, candidate.slice(0, 100).toLowerCase());
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}
function edits(a, b) {
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let least = Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		[before, previous] = [previous, row];
	}
	return previous[b.length] ?? 0;
}

// src/config/dataset-checks.ts
var import_dist = require_dist();
const longestPattern = 500;
function datasetMistakes(at, dataset) {
	const columns = Object.entries(dataset.columns).flatMap(([name, column]) => columnMistakes$1(["columns", name], column));
	return [
		...pathMistakes(dataset),
		...keyColumnMistakes(dataset),
		...rowMistakes(dataset),
		...columns
	].map(({ path, mistake }) => ({
		path: [...at, ...path],
		mistake
	}));
}
function pathMistakes({ path: given }) {
	return [given].flat().flatMap((path, index) => {
		if (!leadsOutside(path)) return [];
		const what = `is ${JSON.stringify(path)}, which leads outside the repository`;
		return [{
			path: Array.isArray(given) ? ["path", String(index)] : ["path"],
			mistake: {
				what,
				expected: "a path relative to its root"
			}
		}];
	});
}
function keyColumnMistakes(dataset) {
	const mistakes = [];
	const names = Object.keys(dataset.columns);
	for (const key of ["id", "time"]) {
		const name = dataset[key];
		if (name !== void 0 && !names.includes(name)) mistakes.push({
			path: [key],
			mistake: {
				what: `is ${JSON.stringify(name)}, which is no declared column`,
				expected: names.join(", ")
			}
		});
	}
	const type = dataset.time === void 0 ? void 0 : dataset.columns[dataset.time]?.type;
	if (type === "string" || type === "boolean") mistakes.push({
		path: ["time"],
		mistake: {
			what: `is a column of type ${type}`,
			expected: "a column of type timestamp, integer or number"
		}
	});
	if (dataset.split?.by === "time" && dataset.time === void 0) mistakes.push({
		path: ["split", "by"],
		mistake: {
			what: "is time, but the dataset names no time column",
			expected: "the key time, or by: random"
		}
	});
	return mistakes;
}
function rowMistakes({ rows }) {
	return (rows?.minimum ?? 0) > (rows?.maximum ?? Infinity) ? [{
		path: ["rows", "minimum"],
		mistake: { what: "is above the maximum" }
	}] : [];
}
function columnMistakes$1(at, column) {
	const mistakes = [];
	const isNumber = column.type === "number" || column.type === "integer";
	for (const key of ["minimum", "maximum"]) if (column[key] !== void 0 && !isNumber) mistakes.push({
		path: [...at, key],
		mistake: {
			what: `does not apply to type ${column.type}`,
			expected: "type number or integer, or no such key"
		}
	});
	if ((column.minimum ?? -Infinity) > (column.maximum ?? Infinity)) mistakes.push({
		path: [...at, "minimum"],
		mistake: { what: "is above the maximum" }
	});
	if (column.pattern !== void 0) mistakes.push(...patternMistakes([...at, "pattern"], column));
	const kind = isNumber ? "number" : column.type === "boolean" ? "boolean" : "string";
	for (const [index, value] of (column.values ?? []).entries()) if (typeof value !== kind) mistakes.push({
		path: [
			...at,
			"values",
			String(index)
		],
		mistake: {
			what: `is ${JSON.stringify(value)}`,
			expected: `a ${kind}, as the column is of type ${column.type}`
		}
	});
	return mistakes;
}
function patternMistakes(path, { type, pattern = "" }) {
	if (type !== "string") return [{
		path,
		mistake: {
			what: `does not apply to type ${type}`,
			expected: "type string, or no such key"
		}
	}];
	if (pattern.length > longestPattern) return [{
		path,
		mistake: { what: `is longer than ${longestPattern} characters` }
	}];
	try {
		new RegExp(pattern, "u");
		return [];
	} catch (error) {
		return [{
			path,
			mistake: { what: `is no regular expression (${error instanceof Error ? error.message.replace(/^.*: /, "") : ""})` }
		}];
	}
}

// src/config/evaluation-settings.ts
const metricsOfTask = {
	binary: [
		"roc_auc",
		"log_loss",
		"brier",
		"accuracy",
		"precision",
		"recall",
		"f1"
	],
	regression: [
		"rmse",
		"mae",
		"r2"
	]
};
const defaultMetrics = {
	binary: [
		"roc_auc",
		"log_loss",
		"brier",
		"accuracy"
	],
	regression: [
		"rmse",
		"mae",
		"r2"
	]
};
function evaluationSettings(model) {
	const given = model.evaluate ?? {};
	return {
		metrics: given.metrics ?? defaultMetrics[model.task],
		threshold: given.threshold ?? .5,
		confidence: given.confidence ?? .95,
		resamples: given.resamples ?? 1e3,
		seed: given.seed ?? 1
	};
}

// src/config/cross-checks.ts
function crossMistakes(config) {
	return [
		...Object.entries(config.datasets).flatMap(([name, dataset]) => datasetMistakes(["datasets", name], dataset)),
		...Object.entries(config.models).flatMap(([name, model]) => modelMistakes(config, ["models", name], model)),
		...storageMistakes(config)
	];
}
function modelMistakes(config, at, model) {
	const dataset = Object.hasOwn(config.datasets, model.dataset) ? config.datasets[model.dataset] : void 0;
	if (dataset === void 0) return [unknownName([...at, "dataset"], "dataset", model.dataset, Object.keys(config.datasets))];
	return [
		...columnMistakes(at, model, dataset),
		...trainMistakes([...at, "train"], model),
		...metricMistakes(at, model),
		...Object.entries(model.stages).flatMap(([name, stage]) => stageMistakes(config, [
			...at,
			"stages",
			name
		], model, stage)),
		...monitorMistakes([...at, "monitor"], model)
	];
}
function columnMistakes(at, model, dataset) {
	const mistakes = [];
	const names = Object.keys(dataset.columns);
	const typeOf = (name) => Object.hasOwn(dataset.columns, name) ? dataset.columns[name]?.type : void 0;
	const target = typeOf(model.target);
	const wanted = model.task === "binary" ? [
		"boolean",
		"integer",
		"number"
	] : ["integer", "number"];
	if (target === void 0) mistakes.push(unknownName([...at, "target"], "column", model.target, names));
	else if (!wanted.includes(target)) mistakes.push({
		path: [...at, "target"],
		mistake: {
			what: `is ${JSON.stringify(model.target)}, a column of type ${target}, which task ${model.task} cannot predict`,
			expected: model.task === "binary" ? "a boolean, or a number that is 0 or 1" : "a number"
		}
	});
	for (const [index, feature] of model.features.entries()) {
		const path = [
			...at,
			"features",
			String(index)
		];
		const type = typeOf(feature);
		if (type === void 0) mistakes.push(unknownName(path, "column", feature, names));
		else if (feature === model.target) mistakes.push({
			path,
			mistake: { what: "is the target itself, which no model may read" }
		});
		else if (type === "timestamp") mistakes.push({
			path,
			mistake: {
				what: "is a timestamp, which no model reads",
				todo: "Give parts of it (hour, weekday) as columns of their own."
			}
		});
	}
	return mistakes;
}
function trainMistakes(at, { task, train }) {
	return (train.trainer === "tensorflow" ? architectureMistakes(task, train) : commandMistakes(train)).map(({ path, mistake }) => ({
		path: [...at, ...path],
		mistake
	}));
}
function architectureMistakes(task, { architecture, parameters }) {
	const mistakes = [];
	if (architecture !== void 0 && {
		logistic: "binary",
		linear: "regression",
		mlp: task
	}[architecture] !== task) {
		const fitting = task === "binary" ? "logistic or mlp" : "linear or mlp";
		mistakes.push({
			path: ["architecture"],
			mistake: {
				what: `is ${architecture}, but the task is ${task}`,
				expected: fitting
			}
		});
	}
	for (const name of ["hidden", "dropout"]) if (parameters?.[name] !== void 0 && architecture !== "mlp") mistakes.push({
		path: ["parameters", name],
		mistake: {
			what: "is only known to architecture mlp",
			expected: "architecture: mlp, or no such key"
		}
	});
	return mistakes;
}
function commandMistakes(train) {
	const mistakes = [];
	if (train.format === "command" && train.predict === void 0) mistakes.push({
		path: [],
		mistake: {
			what: "lacks the key predict",
			expected: "the command that predicts, for format command"
		}
	});
	if (train.format !== "command" && train.predict !== void 0) mistakes.push({
		path: ["predict"],
		mistake: {
			what: `is given, but the format is ${train.format}`,
			expected: "format: command, or no such key"
		}
	});
	for (const key of ["model", "metrics"]) if (train[key] !== void 0 && leadsOutside(train[key])) mistakes.push({
		path: [key],
		mistake: {
			what: `is ${JSON.stringify(train[key])}, which leads outside`,
			expected: "a path below CAIRN_OUTPUT"
		}
	});
	return mistakes;
}
function metricMistakes(at, model) {
	const known = metricsOfTask[model.task];
	return (model.evaluate?.metrics ?? []).flatMap((metric, index) => known.includes(metric) ? [] : [{
		path: [
			...at,
			"evaluate",
			"metrics",
			String(index)
		],
		mistake: {
			what: `is ${metric}, which is no metric of task ${model.task}`,
			expected: known.join(", ")
		}
	}]);
}
function stageMistakes(config, at, model, stage) {
	const mistakes = [];
	const targets = Object.keys(config.targets ?? {});
	if (stage.target !== void 0 && !targets.includes(stage.target)) mistakes.push(unknownName([...at, "target"], "target", stage.target, targets));
	const ids = /* @__PURE__ */ new Set();
	for (const [index, rule] of (stage.rules ?? []).entries()) {
		const path = [
			...at,
			"rules",
			String(index)
		];
		if (ids.has(rule.id)) mistakes.push({
			path: [...path, "id"],
			mistake: {
				what: `is ${JSON.stringify(rule.id)}, the id of an earlier rule`,
				expected: "an id that is unique in the stage"
			}
		});
		ids.add(rule.id);
		const { metrics } = evaluationSettings(model);
		if (!metrics.some((metric) => metric === rule.metric)) mistakes.push(unknownName([...path, "metric"], "metric of the evaluation", rule.metric, metrics));
		if ("versus" in rule) continue;
		if (rule.minimum === void 0 && rule.maximum === void 0) mistakes.push({
			path,
			mistake: {
				what: "has no bound",
				expected: "minimum, maximum, or versus: champion"
			}
		});
		if (rule.minimum !== void 0 && rule.maximum !== void 0 && rule.minimum > rule.maximum) mistakes.push({
			path: [...path, "minimum"],
			mistake: { what: "is above the maximum" }
		});
	}
	return mistakes;
}
function monitorMistakes(at, model) {
	const { monitor } = model;
	if (monitor === void 0) return [];
	const stages = Object.keys(model.stages);
	const metrics = evaluationSettings(model).metrics;
	return [
		...monitor.stage !== void 0 && !stages.includes(monitor.stage) ? [unknownName([...at, "stage"], "stage", monitor.stage, stages)] : [],
		...(monitor.columns ?? []).flatMap((column, index) => model.features.includes(column) ? [] : [unknownName([
			...at,
			"columns",
			String(index)
		], "feature", column, model.features)]),
		...(monitor.performance ?? []).flatMap((metric, index) => metrics.includes(metric) ? [] : [unknownName([
			...at,
			"performance",
			String(index)
		], "metric of the evaluation", metric, metrics)])
	];
}
function storageMistakes({ storage }) {
	return storage?.kind === "folder" && storage.path === void 0 ? [{
		path: ["storage"],
		mistake: {
			what: "lacks the key path",
			expected: "the folder"
		}
	}] : [];
}
function unknownName(path, kind, name, known) {
	const near = nearest(name, known);
	return {
		path,
		mistake: {
			what: `is ${JSON.stringify(name)}, but there is no such ${kind}`,
			expected: known.length === 0 ? `a ${kind} (there is none)` : known.join(", "),
			...near !== void 0 && { todo: `Did you mean ${near}?` }
		}
	};
}

// schemas/config.schema.json
var config_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://cairn-ml.dev/schemas/config.schema.json",
	title: "Config",
	type: "object",
	description: "cairn.yaml: models, data, rules, monitors and targets.",
	properties: {
		"version": {
			"const": 1,
			"description": "Version of this format."
		},
		"datasets": {
			"type": "object",
			"description": "Datasets by name.",
			"additionalProperties": { "$ref": "#/$defs/dataset" },
			"minProperties": 1
		},
		"models": {
			"type": "object",
			"description": "Models by name.",
			"additionalProperties": { "$ref": "#/$defs/model" },
			"minProperties": 1,
			"propertyNames": {
				"type": "string",
				"description": "Name of a model.",
				"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
				"maxLength": 100
			}
		},
		"targets": {
			"type": "object",
			"description": "Targets by name.",
			"additionalProperties": { "$ref": "#/$defs/target" }
		},
		"storage": { "$ref": "#/$defs/storage" }
	},
	required: [
		"version",
		"datasets",
		"models"
	],
	additionalProperties: false,
	$defs: {
		"rule": {
			"description": "A promotion rule.",
			"oneOf": [{
				"type": "object",
				"description": "A metric against a fixed bound; judged by the interval: inconclusive where the interval contains the bound.",
				"properties": {
					"id": {
						"type": "string",
						"description": "Unique in the stage."
					},
					"metric": {
						"type": "string",
						"description": "Metric of the evaluation."
					},
					"minimum": {
						"type": "number",
						"description": "The metric must not be below."
					},
					"maximum": {
						"type": "number",
						"description": "The metric must not be above."
					},
					"severity": { "$ref": "#/$defs/severity" },
					"judge": { "$ref": "#/$defs/judge" }
				},
				"required": ["id", "metric"],
				"additionalProperties": false
			}, {
				"type": "object",
				"description": "A metric against the champion, on the same rows.",
				"properties": {
					"id": {
						"type": "string",
						"description": "Unique in the stage."
					},
					"metric": {
						"type": "string",
						"description": "Metric of the evaluation."
					},
					"versus": {
						"const": "champion",
						"description": "Against whom."
					},
					"improvement": {
						"type": "number",
						"description": "How much better it must be, in units of the metric; negative: how much worse it may be. 0 by default."
					},
					"severity": { "$ref": "#/$defs/severity" },
					"judge": { "$ref": "#/$defs/judge" }
				},
				"required": [
					"id",
					"metric",
					"versus"
				],
				"additionalProperties": false
			}]
		},
		"columnContract": {
			"type": "object",
			"description": "What values of a column may be.",
			"properties": {
				"type": {
					"type": "string",
					"description": "Kind of the values.",
					"enum": [
						"number",
						"integer",
						"boolean",
						"string",
						"timestamp"
					]
				},
				"required": {
					"type": "boolean",
					"description": "Whether missing values are mistakes (default true)."
				},
				"minimum": {
					"type": "number",
					"description": "Smallest allowed."
				},
				"maximum": {
					"type": "number",
					"description": "Largest allowed."
				},
				"values": {
					"type": "array",
					"description": "The allowed values.",
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] }
				},
				"pattern": {
					"type": "string",
					"description": "A regular expression that strings match."
				},
				"description": {
					"type": "string",
					"description": "For people."
				}
			},
			"required": ["type"],
			"additionalProperties": false
		},
		"dataset": {
			"type": "object",
			"description": "A table and its contract.",
			"properties": {
				"path": {
					"description": "File or glob (or several), relative to the repository root; CSV or Parquet by their ending.",
					"oneOf": [{
						"type": "string",
						"description": "File or glob."
					}, {
						"type": "array",
						"description": "Files or globs.",
						"items": {
							"type": "string",
							"description": "File or glob."
						},
						"minItems": 1
					}]
				},
				"id": {
					"type": "string",
					"description": "Column that names a row; its values are unique."
				},
				"time": {
					"type": "string",
					"description": "Column with the moment of a row."
				},
				"columns": {
					"type": "object",
					"description": "Columns by name. Others are ignored.",
					"additionalProperties": { "$ref": "#/$defs/columnContract" },
					"minProperties": 1
				},
				"rows": {
					"type": "object",
					"description": "How many rows there must be.",
					"properties": {
						"minimum": {
							"type": "integer",
							"description": "At least.",
							"minimum": 0
						},
						"maximum": {
							"type": "integer",
							"description": "At most.",
							"minimum": 1
						}
					},
					"required": [],
					"additionalProperties": false
				},
				"split": {
					"type": "object",
					"description": "How test rows are kept apart.",
					"properties": {
						"by": {
							"type": "string",
							"description": "time: the last rows; random: by a hash of the seed and the row.",
							"enum": ["time", "random"]
						},
						"test": {
							"type": "number",
							"description": "Share of test rows (default 0.2).",
							"exclusiveMinimum": 0,
							"exclusiveMaximum": 1
						},
						"seed": {
							"type": "integer",
							"description": "Seed of a random split."
						}
					},
					"required": [],
					"additionalProperties": false
				}
			},
			"required": ["path", "columns"],
			"additionalProperties": false
		},
		"train": {
			"description": "How the model is trained.",
			"oneOf": [{
				"type": "object",
				"description": "Built-in TensorFlow.js.",
				"properties": {
					"trainer": {
						"const": "tensorflow",
						"description": "Built in."
					},
					"architecture": {
						"type": "string",
						"description": "logistic (binary), linear (regression) or mlp.",
						"enum": [
							"logistic",
							"linear",
							"mlp"
						]
					},
					"parameters": {
						"type": "object",
						"description": "Parameters with sound defaults.",
						"properties": {
							"epochs": {
								"type": "integer",
								"description": "At most (default 30).",
								"minimum": 1,
								"maximum": 1e4
							},
							"batch": {
								"type": "integer",
								"description": "Rows a step (default 256).",
								"minimum": 1
							},
							"learning-rate": {
								"type": "number",
								"description": "Of Adam (default 0.01).",
								"exclusiveMinimum": 0
							},
							"hidden": {
								"type": "array",
								"description": "Units of each hidden layer of an mlp (default [32, 16]).",
								"items": {
									"type": "integer",
									"description": "Units.",
									"minimum": 1
								},
								"minItems": 1
							},
							"l2": {
								"type": "number",
								"description": "Weight decay (default 0.0001).",
								"minimum": 0
							},
							"dropout": {
								"type": "number",
								"description": "Share dropped in training (default 0).",
								"minimum": 0,
								"exclusiveMaximum": 1
							},
							"patience": {
								"type": "integer",
								"description": "Epochs without improvement before it stops (default 5).",
								"minimum": 1
							},
							"validation": {
								"type": "number",
								"description": "Share of train rows for early stopping (default 0.1).",
								"exclusiveMinimum": 0,
								"maximum": .5
							},
							"categories": {
								"type": "integer",
								"description": "Most frequent categories a column keeps (default 100).",
								"minimum": 1
							}
						},
						"required": [],
						"additionalProperties": false
					},
					"seed": {
						"type": "integer",
						"description": "Seed of all randomness (default 1)."
					}
				},
				"required": ["trainer"],
				"additionalProperties": false
			}, {
				"type": "object",
				"description": "Any command, in any language.",
				"properties": {
					"trainer": {
						"const": "command",
						"description": "A command of yours."
					},
					"command": {
						"type": "array",
						"description": "argv; run in the repository root.",
						"items": {
							"type": "string",
							"description": "Argument."
						},
						"minItems": 1
					},
					"parameters": {
						"type": "object",
						"description": "Given as CAIRN_PARAM_<NAME> and in the file that CAIRN_PARAMETERS names.",
						"additionalProperties": { "type": [
							"string",
							"number",
							"boolean",
							"array",
							"null"
						] }
					},
					"model": {
						"type": "string",
						"description": "File or folder that the command writes, below CAIRN_OUTPUT."
					},
					"metrics": {
						"type": "string",
						"description": "JSON file of numbers that the command may write, below CAIRN_OUTPUT."
					},
					"format": { "$ref": "#/$defs/format" },
					"predict": {
						"type": "array",
						"description": "For format command: argv that reads CAIRN_ROWS (CSV) and writes CAIRN_PREDICTIONS (CSV with column prediction); run in the folder of the model.",
						"items": {
							"type": "string",
							"description": "Argument."
						},
						"minItems": 1
					},
					"timeout": {
						"type": "integer",
						"description": "Minutes (default 350).",
						"minimum": 1
					},
					"seed": {
						"type": "integer",
						"description": "Given as CAIRN_SEED (default 1)."
					}
				},
				"required": [
					"trainer",
					"command",
					"model",
					"format"
				],
				"additionalProperties": false
			}]
		},
		"model": {
			"type": "object",
			"description": "One model.",
			"properties": {
				"task": {
					"type": "string",
					"description": "What is predicted.",
					"enum": ["binary", "regression"]
				},
				"dataset": {
					"type": "string",
					"description": "Name of a dataset."
				},
				"target": {
					"type": "string",
					"description": "Column that is predicted."
				},
				"features": {
					"type": "array",
					"description": "Columns the model reads.",
					"items": {
						"type": "string",
						"description": "Column."
					},
					"minItems": 1,
					"uniqueItems": true
				},
				"train": { "$ref": "#/$defs/train" },
				"evaluate": {
					"type": "object",
					"description": "How it is measured.",
					"properties": {
						"metrics": {
							"type": "array",
							"description": "binary: roc_auc, log_loss, brier, accuracy, precision, recall, f1; regression: rmse, mae, r2.",
							"items": {
								"type": "string",
								"description": "Metric.",
								"enum": [
									"roc_auc",
									"log_loss",
									"brier",
									"accuracy",
									"precision",
									"recall",
									"f1",
									"rmse",
									"mae",
									"r2"
								]
							},
							"minItems": 1,
							"uniqueItems": true
						},
						"threshold": {
							"type": "number",
							"description": "From which probability on a row counts as positive (default 0.5).",
							"minimum": 0,
							"maximum": 1
						},
						"confidence": {
							"type": "number",
							"description": "Of the intervals (default 0.95).",
							"exclusiveMinimum": 0,
							"exclusiveMaximum": 1
						},
						"resamples": {
							"type": "integer",
							"description": "Bootstrap resamples (default 1000).",
							"minimum": 50,
							"maximum": 1e5
						},
						"seed": {
							"type": "integer",
							"description": "Seed of the bootstrap (default 1)."
						}
					},
					"required": [],
					"additionalProperties": false
				},
				"stages": {
					"type": "object",
					"description": "Stages by name.",
					"additionalProperties": { "$ref": "#/$defs/stageConfig" },
					"minProperties": 1,
					"propertyNames": {
						"type": "string",
						"description": "Name of a stage.",
						"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
						"maxLength": 100
					}
				},
				"monitor": { "$ref": "#/$defs/monitor" },
				"retrain": { "$ref": "#/$defs/retrain" }
			},
			"required": [
				"task",
				"dataset",
				"target",
				"features",
				"train",
				"stages"
			],
			"additionalProperties": false
		},
		"stageConfig": {
			"type": "object",
			"description": "One stage.",
			"properties": {
				"rules": {
					"type": "array",
					"description": "What a promotion must prove.",
					"items": { "$ref": "#/$defs/rule" }
				},
				"target": {
					"type": "string",
					"description": "Name of a target that deploy puts the model on."
				},
				"environment": {
					"type": "string",
					"description": "GitHub environment (default: the name of the stage)."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"monitor": {
			"type": "object",
			"description": "How drift is checked.",
			"properties": {
				"stage": { "$ref": "#/$defs/stageName" },
				"live": {
					"type": "string",
					"description": "NDJSON, CSV or Parquet file or glob with logged traffic; by default the log of the target."
				},
				"labels": {
					"type": "string",
					"description": "File or glob with labels by id, when they arrive later."
				},
				"alpha": {
					"type": "number",
					"description": "False alarm rate over all checks (default 0.05).",
					"exclusiveMinimum": 0,
					"maximum": .5
				},
				"effects": {
					"type": "object",
					"description": "From which size on a change matters.",
					"properties": {
						"numeric": {
							"type": "number",
							"description": "Kolmogorov-Smirnov distance (default 0.1).",
							"exclusiveMinimum": 0
						},
						"categorical": {
							"type": "number",
							"description": "Cramer’s V (default 0.1).",
							"exclusiveMinimum": 0
						},
						"label": {
							"type": "number",
							"description": "Change of the share of positives, or of the mean in standard deviations (default 0.05).",
							"exclusiveMinimum": 0
						},
						"performance": {
							"type": "number",
							"description": "Loss in units of the metric (default 0.02).",
							"exclusiveMinimum": 0
						}
					},
					"required": [],
					"additionalProperties": false
				},
				"performance": {
					"type": "array",
					"description": "Metrics to hold against the evaluation when labels are there.",
					"items": {
						"type": "string",
						"description": "Metric."
					}
				},
				"minimum-rows": {
					"type": "integer",
					"description": "Below this the verdict is inconclusive (default 100).",
					"minimum": 1
				},
				"columns": {
					"type": "array",
					"description": "Features to check (default all).",
					"items": {
						"type": "string",
						"description": "Column."
					}
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"retrain": {
			"type": "object",
			"description": "When training is dispatched.",
			"properties": {
				"workflow": {
					"type": "string",
					"description": "File name (default train.yml)."
				},
				"window-hours": {
					"type": "number",
					"description": "Not twice within (default 24).",
					"minimum": 0
				},
				"new-rows": {
					"type": "integer",
					"description": "Not without so many rows that the holder of the stage did not learn from (default 1).",
					"minimum": 0
				},
				"on": {
					"type": "array",
					"description": "What starts it (default drift).",
					"items": {
						"type": "string",
						"description": "Reason.",
						"enum": [
							"drift",
							"schedule",
							"manual"
						]
					}
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"target": {
			"description": "Where a stage runs.",
			"oneOf": [{
				"type": "object",
				"description": "A small HTTP server on this machine.",
				"properties": {
					"kind": { "const": "local-server" },
					"directory": {
						"type": "string",
						"description": "Where it keeps versions and logs; absolute, or below the home folder with ~/."
					},
					"port": {
						"type": "integer",
						"description": "Loopback port (default 8085).",
						"minimum": 1,
						"maximum": 65535
					}
				},
				"required": ["kind", "directory"],
				"additionalProperties": false
			}, {
				"type": "object",
				"description": "Commands of yours.",
				"properties": {
					"kind": { "const": "command" },
					"deploy": {
						"type": "array",
						"description": "argv; CAIRN_MODEL_DIR, CAIRN_MODEL, CAIRN_VERSION, CAIRN_STAGE say what.",
						"items": {
							"type": "string",
							"description": "Argument."
						},
						"minItems": 1
					},
					"check": {
						"type": "array",
						"description": "argv; exit code 0 means that it works.",
						"items": {
							"type": "string",
							"description": "Argument."
						},
						"minItems": 1
					},
					"url": {
						"type": "string",
						"description": "Where it answers."
					},
					"timeout": {
						"type": "integer",
						"description": "Seconds for each command (default 600).",
						"minimum": 1
					}
				},
				"required": ["kind", "deploy"],
				"additionalProperties": false
			}]
		},
		"storage": {
			"type": "object",
			"description": "Where big bytes go.",
			"properties": {
				"kind": {
					"type": "string",
					"description": "Release assets, or a folder.",
					"enum": ["release", "folder"]
				},
				"path": {
					"type": "string",
					"description": "The folder, relative to the repository root, absolute or below the home folder with ~/."
				}
			},
			"required": ["kind"],
			"additionalProperties": false
		},
		"severity": {
			"type": "string",
			"description": "block (default), warn, or info.",
			"enum": [
				"block",
				"warn",
				"info"
			]
		},
		"judge": {
			"type": "string",
			"description": "By the interval (default) or by the estimate alone.",
			"enum": ["interval", "estimate"]
		},
		"stageName": {
			"type": "string",
			"description": "Name of a stage.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"format": {
			"type": "string",
			"description": "What can load the model.",
			"enum": [
				"tensorflow",
				"onnx",
				"command"
			]
		}
	}
};

// src/config/config-schema.ts
const discriminators = [
	"trainer",
	"kind",
	"versus"
];
const root = config_schema_default;
function resolved(node) {
	if (node.$ref === void 0) return node;
	const name = node.$ref.replace("#/$defs/", "");
	return resolved(root.$defs[name] ?? {});
}
function formsAt(path, value) {
	let nodes = narrow(resolved(root), value);
	let inner = value;
	for (const key of path) {
		inner = childOf(inner, key);
		nodes = nodes.flatMap((node) => {
			const child = childSchema(node, key);
			return child === void 0 ? [] : narrow(resolved(child), inner);
		});
	}
	return nodes;
}
function chosenForm(node, value) {
	const forms = (node.oneOf ?? []).map(resolved);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	for (const key of discriminators) {
		const constants = forms.map((form) => form.properties?.[key]?.const);
		if (constants.every((constant) => constant === void 0)) continue;
		const given = childOf(value, key);
		const index = constants.indexOf(given);
		const choices = constants.filter((constant) => typeof constant === "string");
		return {
			key,
			index: index === -1 ? void 0 : index,
			choices
		};
	}
}
function narrow(node, value) {
	if (node.oneOf === void 0) return [node];
	const forms = node.oneOf.map(resolved);
	const chosen = chosenForm(node, value);
	if (chosen?.index !== void 0) return forms.filter((_, index) => index === chosen.index);
	const kind = Array.isArray(value) ? "array" : typeof value;
	const fitting = forms.filter((form) => form.type === kind);
	return fitting.length > 0 ? fitting : forms;
}
function childSchema(node, key) {
	if (node.properties !== void 0 && Object.hasOwn(node.properties, key)) return node.properties[key];
	if (typeof node.additionalProperties === "object") return node.additionalProperties;
	return node.items;
}
function childOf(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}

// src/config/schema-mistakes.ts
function schemaMistakes(errors, value) {
	const choices = errors.filter(({ keyword }) => keyword === "oneOf").map((error) => choiceAt(error, value));
	const mistakes = choices.filter(({ index }) => index === void 0).flatMap(({ mistake }) => mistake);
	for (const error of errors) {
		if (error.keyword === "oneOf") continue;
		const path = pathOf(error.instancePath);
		const form = /(?:^|\/)oneOf\/(\d+)(?:\/|$)/.exec(error.schemaPath);
		const enclosing = choices.filter((choice) => isBelow(path, choice.path)).at(-1);
		if (enclosing !== void 0 && enclosing.index === void 0) continue;
		if (form !== null && enclosing !== void 0 && Number(form[1]) !== enclosing.index) continue;
		mistakes.push(...explain(error, path, value));
	}
	const unknown = mistakes.filter(({ onKey }) => onKey === true);
	const told = mistakes.filter((mistake) => mistake.onKey === true || !unknown.some((other) => isBelow(mistake.path, other.path)));
	return [...new Map(told.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}
function choiceAt(error, value) {
	const path = pathOf(error.instancePath);
	const parent = formsAt(path.slice(0, -1), value);
	const key = path.at(-1) ?? "";
	const node = parent.map((form) => form.properties?.[key] ?? (typeof form.additionalProperties === "object" ? form.additionalProperties : form.items)).filter((node) => node !== void 0).map(resolved).find(({ oneOf }) => oneOf !== void 0);
	const inner = valueAt(value, path);
	const chosen = node === void 0 ? void 0 : chosenForm(node, inner);
	if (chosen?.index !== void 0) return {
		path,
		index: chosen.index,
		mistake: []
	};
	if (chosen === void 0) {
		const kinds = (node?.oneOf ?? []).map(({ type }) => String(type));
		const index = kinds.indexOf(Array.isArray(inner) ? "array" : typeof inner);
		if (index !== -1) return {
			path,
			index,
			mistake: []
		};
		const wanted = [...new Set(kinds.map(kindName))].join(" or ");
		return {
			path,
			index: void 0,
			mistake: [{
				path,
				mistake: {
					what: `is ${shown(inner)}`,
					expected: wanted
				}
			}]
		};
	}
	const given = valueAt(inner, [chosen.key]);
	const expected = chosen.choices.join(" or ");
	return {
		path,
		index: void 0,
		mistake: [given === void 0 ? {
			path,
			mistake: {
				what: `lacks the key ${chosen.key}`,
				expected
			}
		} : {
			path: [...path, chosen.key],
			mistake: {
				what: `is ${shown(given)}`,
				expected,
				...typeof given === "string" && didYouMean(given, chosen.choices)
			}
		}]
	};
}
function explain(error, path, value) {
	if (error.propertyName !== void 0 && error.keyword !== "propertyNames") return [];
	const params = error.params;
	const given = shown(valueAt(value, path));
	switch (error.keyword) {
		case "additionalProperties": {
			const key = String(params["additionalProperty"]);
			const known = [...new Set(formsAt(path, value).flatMap((form) => Object.keys(form.properties ?? {})))];
			const mistake = {
				what: "is not a key that is known here",
				...known.length > 0 && { expected: known.join(", ") },
				...didYouMean(key, known)
			};
			return [{
				path: [...path, key],
				onKey: true,
				mistake
			}];
		}
		case "required": return [{
			path,
			mistake: { what: `lacks the key ${String(params["missingProperty"])}` }
		}];
		case "enum": {
			const allowed = params["allowedValues"].map(String);
			return [{
				path,
				mistake: {
					what: `is ${given}`,
					expected: `one of ${allowed.join(", ")}`,
					...didYouMean(textOf(valueAt(value, path)), allowed)
				}
			}];
		}
		case "const": return [{
			path,
			mistake: {
				what: `is ${given}`,
				expected: JSON.stringify(params["allowedValue"])
			}
		}];
		case "type": return [{
			path,
			mistake: {
				what: `is ${given}`,
				expected: [params["type"]].flat().map(kindName).join(" or ")
			}
		}];
		case "pattern": return [{
			path,
			mistake: {
				what: `is ${given}`,
				expected: "a name of letters, digits, - and _ that starts and ends with a letter or digit"
			}
		}];
		case "propertyNames": return [{
			path: [...path, String(params["propertyName"])],
			onKey: true,
			mistake: {
				what: "is no valid name",
				expected: "letters, digits, - and _, at most 100, not - or _ at an end"
			}
		}];
		default: return [{
			path,
			mistake: { what: `is ${given}, but ${error.message ?? error.keyword}` }
		}];
	}
}
function didYouMean(given, known) {
	const near = nearest(given, known);
	return near === void 0 ? {} : { todo: `Did you mean ${near}?` };
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
function kindName(type) {
	return {
		object: "keys with values",
		array: "a list",
		string: "text",
		number: "a number",
		integer: "a whole number",
		boolean: "true or false",
		null: "null"
	}[String(type)] ?? String(type);
}
function shown(value) {
	if (value === void 0) return "missing";
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a group of keys";
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(value, path) {
	let inner = value;
	for (const key of path) {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		inner = inner[key];
	}
	return inner;
}
function isBelow(path, ancestor) {
	return path.length >= ancestor.length && ancestor.every((key, index) => key === path[index]);
}

// src/config/parse-config.ts
init_errors();
const largest = 1 << 20;
function parseConfig(text, file) {
	if (text.length > largest) throw refused([{
		where: file,
		what: "is larger than 1 MiB"
	}]);
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		version: "1.2",
		schema: "core",
		merge: false,
		uniqueKeys: true,
		prettyErrors: false,
		logLevel: "error"
	});
	const broken = [...document.errors, ...document.warnings].map((error) => ({
		where: `${file}:${lines.linePos(error.pos[0]).line}`,
		what: `is not YAML that can be read: ${firstLine(error.message)}`
	}));
	if (broken.length > 0) throw refused(broken);
	const value = plainValue(document, file);
	const placed = (found) => found.map(({ path, mistake, onKey }) => ({
		path,
		mistake,
		line: lineOf(document, lines, path, onKey === true)
	})).sort((a, b) => a.line - b.line).map(({ path, mistake, line }) => ({
		...mistake,
		where: `${file}:${line}${keyPath(path)}`
	}));
	if (!validateConfig(value)) throw refused(placed(schemaMistakes(validateConfig.errors ?? [], value)));
	const config = value;
	const mistakes = crossMistakes(config);
	if (mistakes.length > 0) throw refused(placed(mistakes));
	return config;
}
function plainValue(document, file) {
	try {
		const value = document.toJS({ maxAliasCount: 50 });
		if (value === null || value === void 0) throw refused([{
			where: file,
			what: "is empty",
			expected: "`version: 1`, `datasets:` and `models:`"
		}]);
		return value;
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError("CAIRN_CONFIG_INVALID", {
			where: file,
			what: messageOf(error)
		}, { cause: error });
	}
}
function lineOf(document, lines, path, onKey) {
	let node = document.contents;
	let offset = 0;
	for (const [depth, key] of path.entries()) {
		if ((0, import_dist.isAlias)(node)) node = node.resolve(document);
		if (!(0, import_dist.isCollection)(node)) break;
		const item = (0, import_dist.isMap)(node) ? node.items.find((pair) => (0, import_dist.isScalar)(pair.key) && String(pair.key.value) === key) : node.items[Number(key)];
		if (item === void 0) break;
		const last = depth === path.length - 1;
		const inner = (0, import_dist.isPair)(item) ? item.value : item;
		offset = ((0, import_dist.isPair)(item) && (last || onKey || !(0, import_dist.isCollection)(inner)) ? startOf(item.key) : startOf(inner)) ?? offset;
		node = inner;
	}
	return lines.linePos(offset).line;
}
function startOf(node) {
	return (0, import_dist.isScalar)(node) || (0, import_dist.isCollection)(node) ? node.range?.[0] : void 0;
}
function keyPath(path) {
	if (path.length === 0) return "";
	return ` ${path.map((key) => /^[\w-]+$/.test(key) ? key : JSON.stringify(key)).join(".")}`;
}
function refused(mistakes) {
	return new UserError("CAIRN_CONFIG_INVALID", mistakes);
}
function firstLine(text) {
	return text.split("\n")[0] ?? text;
}

// src/config/load-config.ts
init_errors();
async function loadConfig(workspace, file = "cairn.yaml") {
	let text;
	try {
		text = await readFile(resolve(workspace, file), "utf8");
	} catch (error) {
		throw new UserError("CAIRN_CONFIG_INVALID", {
			where: file,
			what: `cannot be read (${messageOf(error).split(",")[0] ?? ""})`,
			expected: "the configuration of Cairn, at the root of the repository",
			todo: "`cairn init` writes a starter; the input config names another file."
		}, { cause: error });
	}
	return parseConfig(text, file);
}
function modelOf(config, name) {
	return entryOf(config.models, name, "CAIRN_MODEL_UNKNOWN", "model");
}
function stageOf(model, name) {
	return entryOf(model.stages, name, "CAIRN_STAGE_UNKNOWN", "stage");
}
function datasetOf(config, name) {
	return entryOf(config.datasets, name, "CAIRN_DATASET_UNKNOWN", "dataset");
}
function entryOf(entries, name, code, kind) {
	const entry = Object.hasOwn(entries, name) ? entries[name] : void 0;
	if (entry !== void 0) return entry;
	const names = Object.keys(entries);
	const near = nearest(name, names);
	throw new UserError(code, {
		where: "cairn.yaml",
		what: `has no ${kind} ${JSON.stringify(name)}`,
		expected: names.length === 0 ? `a ${kind} (there is none)` : `one of ${names.join(", ")}`,
		...near !== void 0 && { todo: `Did you mean ${JSON.stringify(near)}?` }
	});
}

// src/report/markdown.ts
function escapeMarkdown(text, limit = 300) {
	return oneLine(text, limit).replace(/[\\`*_{}[\]()<>#~$=^]/g, String.raw`\$&`).replace(/^(?:\d{1,9}(?=[.)](?:\s|$))|[-+])/, breakList).replace(/@/g, `${zeroWidth}@${zeroWidth}`).replace(/#/g, `#${zeroWidth}`).replace(/\b(?:GH-|www\.|(?:https?|ftp):|mailto:|xmpp:)/gi, `$&${zeroWidth}`).replace(/&/g, "&amp;").replace(/\|/g, "&#124;");
}
function code(text, limit = 300) {
	const inner = oneLine(text, limit);
	if (inner === "") return "";
	const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^[` ]|[` ]$/.test(inner) ? " " : "";
	return `${fence}${pad}${inner}${pad}${fence}`;
}
function table(header, rows) {
	const line = (cells) => `| ${header.map((_, index) => cell(cells[index] ?? "")).join(" | ")} |`;
	return [
		line(header),
		`|${" --- |".repeat(header.length)}`,
		...rows.map(line)
	].join("\n");
}
function codeBlock(text, language = "") {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}
const zeroWidth = "​";
function breakList(start) {
	return /\d/.test(start) ? `${start}${zeroWidth}` : `\\${start}`;
}
function oneLine(text, limit) {
	const plain = text.slice(0, limit * 4).replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}]/gu, "�").trim();
	const characters = Array.from(plain);
	return characters.length <= limit ? plain : `${characters.slice(0, limit - 1).join("")}…`;
}
function cell(markdown) {
	return markdown.replace(/[\r\n]+/g, " ").replace(/(\\*)\|/g, (pipe, slashes) => slashes.length % 2 === 0 ? `${slashes}\\|` : pipe);
}

// src/runtime/verb.ts
function defineVerb(verb) {
	return verb;
}

export { requireRepository as _, table as a, modelOf as c, evaluationSettings as d, metricsOfTask as f, openGit as g, GitError as h, escapeMarkdown as i, stageOf as l, parseInputs as m, code as n, datasetOf as o, openContext as p, codeBlock as r, loadConfig as s, defineVerb as t, parseConfig as u };