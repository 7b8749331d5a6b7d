import { C as isPair, It as init_errors, Mt as UserError, S as isMap, U as validateConfig, _ as boundedYaml, b as isAlias, j as millisecondsOf, w as isScalar, x as isCollection, z as counted } from "./kernel.js";
import { r as storeKinds } from "./stores.js";
import { i as plainPath, n as bareDigest, t as argvOf } from "./fetch-plan.js";
import { t as leadsOutside } from "./leads-outside.js";
import { n as markedColumns, t as isMarker } from "./missing-markers.js";
import { t as targetsOf } from "./targets.js";
import { n as evaluationSettings, r as metricsOfTask, t as classMetrics } from "./evaluation-settings.js";
import { n as predictsClass, t as plainArchitecture } from "./task-kinds.js";
import { a as shownValue, n as pathOf, o as valueAt, r as patternWords, t as kindName } from "./schema-wording.js";
import { posix } from "node:path";
import { matchesGlob } from "node:path/posix";

// src/config/trained-model.ts
init_errors();
function isTrained(model) {
	return "train" in model;
}

// src/config/rooted-config.ts
function configFolder(file) {
	const folder = leadsOutside(file) ? "." : posix.dirname(file);
	return folder === "." ? "" : folder;
}
function rootedConfig(config, file) {
	const folder = configFolder(file);
	if (folder === "") return config;
	const rooted = (path) => path === "" || /^(?:[/\\~]|[A-Za-z]:)/.test(path) ? path : posix.join(folder, path);
	const { storage, signing, targets } = config;
	return {
		...config,
		...config.datasets && { datasets: mapped(config.datasets, (dataset) => ({
			...dataset,
			path: typeof dataset.path === "string" ? rooted(dataset.path) : dataset.path.map(rooted),
			...dataset.fetch !== void 0 && { fetch: rootedFetch(dataset.fetch, rooted) }
		})) },
		models: mapped(config.models, (model) => rootedModel(model, rooted)),
		...targets && { targets: mapped(targets, (target) => target.kind === "local-server" ? {
			...target,
			directory: rooted(target.directory)
		} : target) },
		...storage?.path !== void 0 && { storage: {
			...storage,
			path: rooted(storage.path)
		} },
		...signing?.keys && { signing: {
			...signing,
			keys: signing.keys.map((key) => key.includes("-----BEGIN") ? key : rooted(key))
		} }
	};
}
function rootedFetch(fetch, rooted) {
	if (typeof fetch === "string") return fetch;
	const one = (entry) => ({
		...entry,
		...entry.to !== void 0 && { to: rooted(entry.to) }
	});
	return Array.isArray(fetch) ? fetch.map(one) : one(fetch);
}
function rootedModel(model, rooted) {
	const { card, stages } = model;
	const monitor = isTrained(model) ? model.monitor : void 0;
	return {
		...model,
		...stages && { stages: mapped(stages, (stage) => ({
			...stage,
			...stage["rule-files"] && { "rule-files": stage["rule-files"].map(rooted) }
		})) },
		...card !== void 0 && { card: rooted(card) },
		...monitor && { monitor: {
			...monitor,
			...monitor.live !== void 0 && { live: rooted(monitor.live) },
			...monitor.labels !== void 0 && { labels: rooted(monitor.labels) }
		} }
	};
}
function mapped(entries, change) {
	return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, change(entry)]));
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

// src/config/fetch-places.ts
const closed = /(?:^|\/)(?:\.git|\.github|\.cairn|node_modules)(?:\/|$)/i;
function isPlace(path) {
	return !leadsOutside(path) && !closed.test(path);
}
function isFound(file, path) {
	const plain = (text) => text.replace(/^(?:\.\/)+/, "");
	return [path].flat().some((pattern) => plain(pattern) === plain(file) || matchesGlob(plain(file), plain(pattern)));
}

// src/config/fetch-checks.ts
function fetchMistakes({ fetch, path }) {
	if (fetch === void 0) return [];
	if (typeof fetch === "string") return commandMistakes$1(["fetch"], fetch);
	if (!Array.isArray(fetch)) return entryMistakes(["fetch"], fetch, path);
	return fetch.flatMap((entry, index) => {
		const at = ["fetch", String(index)];
		const isAgain = fetch.slice(0, index).some(({ to }) => (to ?? "") === (entry.to ?? ""));
		return [...entry.command === void 0 ? entryMistakes(at, entry, path) : [mistake([...at, "command"], "stands in a list", "one command for the whole dataset, not in a list")], ...isAgain ? [mistake([...at, "to"], "is where an earlier entry puts its file", "a path of its own for each file")] : []];
	});
}
function entryMistakes(at, entry, path) {
	const { command, url } = entry;
	if (command === void 0 && url === void 0) return [mistake(at, "says neither what fetches nor from where", "the key command, or url with sha256")];
	if (command !== void 0 && url !== void 0) return [mistake([...at, "url"], "is given beside command", "one of the two")];
	return [...(command === void 0 ? ["timeout", "secrets"] : ["sha256", "to"]).filter((key) => entry[key] !== void 0).map((key) => mistake([...at, key], `is given beside ${command === void 0 ? "url" : "command"}`, `no such key: it is for ${command === void 0 ? "a command" : "a url"}`)), ...command === void 0 ? downloadMistakes(at, {
		...entry,
		url: url ?? ""
	}, path) : [...commandMistakes$1([...at, "command"], command), ...secretMistakes(at, entry)]];
}
function commandMistakes$1(at, command) {
	if (argvOf(command).join("") === "") return [mistake(at, "is empty", "a program and its arguments")];
	const foreign = typeof command === "string" ? /["'\\|&;<>`$*?]/.exec(command)?.[0] : void 0;
	if (foreign === void 0) return [];
	return [{
		path: at,
		mistake: {
			what: `has ${JSON.stringify(foreign)}, and no shell runs it that would know it`,
			expected: "a program and its arguments, parted by blanks",
			todo: "Write it as a list, one argument each, or put it into a script and name that."
		}
	}];
}
const noSecrets = /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|CAIRN_|NODE_|LD_|DYLD_|GIT_|PATH$|HOME$)/;
function secretMistakes(at, { secrets = [] }) {
	return secrets.flatMap((name, index) => /^[A-Z_][A-Z0-9_]{0,99}$/.test(name) && !noSecrets.test(name) ? [] : [mistake([
		...at,
		"secrets",
		String(index)
	], `is ${JSON.stringify(name)}, which names no secret`, "a name such as AWS_SECRET_ACCESS_KEY: capitals, digits and _, and none that GitHub, Git or Node.js use")]);
}
function downloadMistakes(at, { url, sha256, to: given }, path) {
	const to = given ?? plainPath(path);
	return [
		...urlMistakes([...at, "url"], url),
		...digestMistakes(at, url, sha256),
		...to === void 0 ? [mistake(at, "lacks the key to", "the path of the file, as path names several or is a glob")] : placeMistakes(given === void 0 ? at : [...at, "to"], to, path)
	];
}
function urlMistakes(at, text) {
	const url = URL.parse(text);
	const isHere = url !== null && [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(url.hostname);
	if (url === null || !(url.protocol === "https:" || url.protocol === "http:" && isHere)) return [mistake(at, `is ${JSON.stringify(text.slice(0, 200))}`, "an address that begins with https:// (http:// for this machine alone)")];
	if (url.username === "" && url.password === "") return [];
	return [mistake(at, "holds a login, which everybody could read here", "an address without; what needs a login is fetched by a command with secrets")];
}
function digestMistakes(at, url, sha256) {
	if (sha256 !== void 0 && /^[0-9a-f]{64}$/.test(bareDigest(sha256))) return [];
	const todo = /^[\w:/.?=&%~+,@#-]+$/.test(url) ? `This prints it: curl -fsSL '${url}' | sha256sum` : "Download the file and print it: sha256sum <file>";
	return sha256 === void 0 ? [{
		path: at,
		mistake: {
			what: "lacks the key sha256, by which the bytes are checked",
			todo
		}
	}] : [{
		path: [...at, "sha256"],
		mistake: {
			what: `is ${JSON.stringify(sha256.slice(0, 80))}`,
			expected: "64 hex digits in small letters",
			todo
		}
	}];
}
function placeMistakes(at, to, path) {
	if (!isPlace(to)) return [mistake(at, `is ${JSON.stringify(to)}, which leads outside the data`, "a path inside the repository")];
	return isFound(to, path) ? [] : [mistake(at, `is ${JSON.stringify(to)}, which the dataset would not find`, `one of its path: ${[path].flat().join(", ")}`)];
}
function mistake(path, what, expected) {
	return {
		path,
		mistake: {
			what,
			expected
		}
	};
}

// src/config/linear-pattern.ts
function linearPattern(pattern) {
	let re2 = "";
	let inClass = false;
	for (let at = 0; at < pattern.length;) {
		const rest = pattern.slice(at);
		const [form, part] = firstOf(inClass ? [...inClassOnly, ...escapes] : [...outsideOnly, ...escapes], rest);
		if (part.refused !== void 0) return {
			refused: part.refused,
			at
		};
		re2 += part.re2;
		at += form.length;
		inClass = part.inClass ?? inClass;
	}
	return { re2 };
}
function firstOf(forms, rest) {
	for (const [form, part] of forms) {
		const found = form.exec(rest);
		if (found !== null) return [found[0], part(Array.from(found, (group) => group ?? ""))];
	}
	return [rest.charAt(0), { re2: rest.charAt(0) }];
}
const spaces = "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
const noSpaces = "\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}";
const mostRepeats = 1e3;
const outsideOnly = [
	[/^\(\?<?[=!]/, ([form]) => ({ refused: `${form ?? ""}…) looks around` })],
	[/^\(\?<[^>]*>/, () => ({ re2: "(" })],
	[/^\(\?[^:]/, () => ({ refused: "(?…) sets flags" })],
	[/^\[\^\]/, () => ({ re2: "[\\x{0}-\\x{10ffff}]" })],
	[/^\[\]/, () => ({ re2: "[^\\x{0}-\\x{10ffff}]" })],
	[/^\[\^?/, ([form = ""]) => ({
		re2: form,
		inClass: true
	})],
	[/^\{(\d+)(?:,(\d*))?\}/, ([form = "", least = "", most = ""]) => repeated(form, least, most)],
	[/^\./, () => ({ re2: "[^\\n\\r\\x{2028}\\x{2029}]" })],
	[/^\\B/, () => ({ refused: "\\B is found by RE2 between the bytes of one letter too" })],
	[/^\\s/, () => ({ re2: `[${spaces}]` })],
	[/^\\S/, () => ({ re2: `[${noSpaces}]` })]
];
const inClassOnly = [
	[/^\]/, () => ({
		re2: "]",
		inClass: false
	})],
	[/^\[/, () => ({ re2: "\\[" })],
	[/^\\b/, () => ({ re2: "\\x{8}" })],
	[/^\\s/, () => ({ re2: spaces })],
	[/^\\S/, () => ({ re2: noSpaces })]
];
const escapes = [
	[/^\\(?:[1-9]|k(?=<))/, ([form]) => ({ refused: `${form ?? ""} refers to a group` })],
	[/^\\u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})/i, ([, high = "", low = ""]) => pair(high, low)],
	[/^\\u\{([\da-f]+)\}/i, ([form = "", hex = ""]) => character(form, hex)],
	[/^\\u([\da-f]{4})/i, ([form = "", hex = ""]) => character(form, hex)],
	[/^\\x([\da-f]{2})/i, ([form = "", hex = ""]) => character(form, hex)],
	[/^\\c([a-z])/i, ([, letter = ""]) => ({ re2: codePoint(letter.charCodeAt(0) % 32) })],
	[/^\\0/, () => ({ re2: codePoint(0) })],
	[/^\\([pP])\{([^}]*)\}/, ([form = "", kind = "", name = ""]) => property(form, kind, name)],
	[/^\\./su, ([form = ""]) => ({ re2: form })]
];
function repeated(form, least, most) {
	return Math.max(Number(least), Number(most)) > mostRepeats ? { refused: `${form} repeats more than ${mostRepeats} times` } : { re2: form };
}
function pair(high, low) {
	return { re2: codePoint(65536 + (parseInt(high, 16) - 55296) * 1024 + parseInt(low, 16) - 56320) };
}
function character(form, hex) {
	const point = parseInt(hex, 16);
	return point >= 55296 && point <= 57343 ? { refused: `${form} is half a character` } : { re2: codePoint(point) };
}
function property(form, kind, name) {
	const category = /^(?:(?:gc|General_Category)=)?([A-Z][a-z]?)$/.exec(name)?.[1];
	const script = /^(?:sc|Script)=([A-Z][a-z]{4,}\w*)$/.exec(name)?.[1];
	const known = category === "LC" ? void 0 : category ?? script;
	return known === void 0 ? { refused: `${form} is a property that RE2 has not` } : { re2: `\\${kind}{${known}}` };
}
function codePoint(point) {
	return `\\x{${point.toString(16)}}`;
}

// src/config/missing-checks.ts
const truths = /* @__PURE__ */ new Set([
	"true",
	"t",
	"yes",
	"y",
	"1",
	"1.0",
	"false",
	"f",
	"no",
	"n",
	"0",
	"0.0"
]);
function missingMistakes({ columns, missing }) {
	const mistakes = Object.entries(columns).flatMap(([name, column]) => {
		const [markers, at] = column.missing === void 0 ? [missing, ["missing"]] : [column.missing, [
			"columns",
			name,
			"missing"
		]];
		return (markers ?? []).flatMap((marker, index) => {
			const is = valueOf(marker, column);
			return is === void 0 ? [] : [both([...at, String(index)], marker, `${is} of column ${JSON.stringify(name)}`)];
		});
	});
	const places = mistakes.map(({ path }) => path.join("\n"));
	return mistakes.filter((_, index) => places.indexOf(places[index] ?? "") === index);
}
function missingLabelMistakes(at, { target, positive, classes = [] }, dataset) {
	const columns = markedColumns(dataset);
	const column = typeof target === "string" && Object.hasOwn(columns, target) ? columns[target] : void 0;
	if (column === void 0) return [];
	return [...positive === void 0 ? [] : [{
		path: [...at, "positive"],
		value: positive
	}], ...classes.map((value, index) => ({
		path: [
			...at,
			"classes",
			String(index)
		],
		value
	}))].flatMap(({ path, value }) => isMarker(value, column.missing, column.type) ? [both(path, value, "a marker of missing values of the target")] : []);
}
function valueOf(marker, { type, values = [] }) {
	if (type === "boolean" && truths.has(String(marker).trim().toLowerCase())) return "true or false";
	return values.some((value) => isMarker(value, [marker], type)) ? "an allowed value" : void 0;
}
function both(path, marker, is) {
	return {
		path,
		mistake: {
			what: `is ${JSON.stringify(marker)}, which is ${is} too`,
			expected: "a text that is a value or a marker of missing values, not both",
			todo: "Take it out of one of them; a column may have a list `missing` of its own, which counts in place of that of the dataset."
		}
	};
}

// src/config/dataset-checks.ts
const longestPattern = 500;
function datasetMistakes(at, dataset) {
	const columns = Object.entries(dataset.columns).flatMap(([name, column]) => columnMistakes$2(["columns", name], column));
	return [
		...pathMistakes(dataset),
		...fetchMistakes(dataset),
		...keyColumnMistakes(dataset),
		...rowMistakes(dataset),
		...columns,
		...missingMistakes(dataset)
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
				expected: "a path inside of it, relative to the folder of this file"
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
function columnMistakes$2(at, column) {
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
	} catch (error) {
		return [{
			path,
			mistake: { what: `is no regular expression (${error instanceof Error ? error.message.replace(/^.*: /, "") : ""})` }
		}];
	}
	const linear = linearPattern(pattern);
	if (!("refused" in linear)) return [];
	return [{
		path,
		mistake: {
			what: `cannot be matched in time that grows with the text alone: at character ${linear.at + 1}, ${linear.refused}`,
			expected: "what RE2 has too (docs/patterns.md)",
			todo: "Write it without, or check such values in the code that prepares the data."
		}
	}];
}

// src/config/unknown-name.ts
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

// src/config/evaluate-checks.ts
function evaluateMistakes(at, { evaluate = {}, target }, dataset) {
	const named = [...(evaluate.slices ?? []).map((column, i) => ({
		column,
		path: [
			...at,
			"slices",
			String(i)
		]
	})), ...(evaluate.fairness?.columns ?? []).map((column, i) => ({
		column,
		path: [
			...at,
			"fairness",
			"columns",
			String(i)
		]
	}))];
	const targets = targetsOf({ target });
	return named.flatMap(({ column, path }) => {
		const type = Object.hasOwn(dataset.columns, column) ? dataset.columns[column]?.type : void 0;
		if (type === void 0) return [unknownName(path, "column", column, Object.keys(dataset.columns))];
		if (targets.includes(column)) return [{
			path,
			mistake: { what: `is ${targets.length > 1 ? "one of the targets" : "the target itself"}: no part would have other labels than its own` }
		}];
		if (type === "timestamp") return [{
			path,
			mistake: {
				what: "is a timestamp, which does not cut rows into parts",
				todo: "Give parts of it (hour, weekday) as columns of their own."
			}
		}];
		return [];
	});
}

// src/config/leads-outside-mistake.ts
function leadsOutsideMistake(path, value, expected = "a path below the folder of this file") {
	return {
		path,
		mistake: {
			what: `is ${JSON.stringify(value)}, which leads outside`,
			expected
		}
	};
}

// src/config/rules/after.ts
function afterMistakes({ after }, { stage, stages }) {
	if (after === stage) return [{
		path: ["after"],
		mistake: { what: "is the stage itself" }
	}];
	const others = stages.filter((name) => name !== stage);
	return others.includes(after) ? [] : [unknownName(["after"], "other stage", after, others)];
}

// src/config/rules/budget.ts
function budgetMistakes(rule) {
	const mistakes = [];
	if (rule.budget === "cost" && rule["price-per-hour"] === void 0) mistakes.push({
		path: [],
		mistake: {
			what: "lacks the key price-per-hour",
			expected: "the price of an hour of training"
		}
	});
	const only = (key, budget) => {
		if (rule[key] !== void 0 && !rule.budget.startsWith(budget)) mistakes.push({
			path: [key],
			mistake: {
				what: `is given, but the budget is ${rule.budget}`,
				expected: `a budget of ${budget}, or no such key`
			}
		});
	};
	only("batch", "latency");
	only("price-per-hour", "cost");
	return mistakes;
}

// src/config/rules/drift.ts
function driftMistakes(_rule, { settings }) {
	if (settings.recentHours !== void 0) return [];
	return [{
		path: ["drift"],
		mistake: {
			what: "needs a comparison with recent traffic, which the evaluation does not make",
			todo: "Set evaluate.recent-hours of the model."
		}
	}];
}

// src/config/rules/bounds.ts
function boundMistakes({ minimum, maximum }, expected) {
	if (minimum === void 0 && maximum === void 0) return [{
		path: [],
		mistake: {
			what: "has no bound",
			expected
		}
	}];
	return minimum !== void 0 && maximum !== void 0 && minimum > maximum ? [{
		path: ["minimum"],
		mistake: { what: "is above the maximum" }
	}] : [];
}

// src/config/rules/fairness.ts
function fairnessMistakes(rule, { settings: { metrics, fairness } }) {
	const mistakes = [...boundMistakes(rule, "minimum or maximum")];
	const { columns } = fairness;
	if (!columns.includes(rule.groups)) mistakes.push(unknownName(["groups"], "column in evaluate.fairness", rule.groups, columns));
	if (rule.fairness === "metric_gap" && rule.metric === void 0) mistakes.push({
		path: [],
		mistake: {
			what: "lacks the key metric",
			expected: "the metric of the gap"
		}
	});
	if (rule.metric === void 0) return mistakes;
	if (rule.fairness !== "metric_gap") mistakes.push({
		path: ["metric"],
		mistake: {
			what: `is given, but ${rule.fairness} has none`,
			expected: "fairness: metric_gap, or no such key"
		}
	});
	else if (!metrics.some((metric) => metric === rule.metric)) mistakes.push(unknownName(["metric"], "metric of the evaluation", rule.metric, metrics));
	return mistakes;
}

// src/config/only-for.ts
function onlyFor(path, { key, is, only }) {
	return {
		path,
		mistake: {
			what: `is given, but the ${key} is ${is}`,
			expected: `${key}: ${only}, or no such key`
		}
	};
}

// src/config/rules/metric-parts.ts
const partKeys = [
	"class",
	"classes",
	"target",
	"targets",
	"slices",
	"slice"
];
function partMistakes(rule, { task, targets, settings: { metrics: measured, slices } }) {
	const ofClass = rule.class !== void 0 || rule.classes !== void 0;
	const metrics = ofClass ? classMetrics : measured;
	const mistakes = [...classMistakes(rule, task), ...targetMistakes$1(rule, targets)];
	if (!metrics.some((metric) => metric === rule.metric)) mistakes.push(unknownName(["metric"], ofClass ? "metric of a class" : "metric of the evaluation", rule.metric, metrics));
	const [first, ...others] = partKeys.filter((key) => rule[key] !== void 0);
	for (const key of others) mistakes.push({
		path: [key],
		mistake: {
			what: `is given beside ${first ?? ""}`,
			expected: "one of the two"
		}
	});
	const column = rule.slices ?? rule.slice?.column;
	const key = rule.slices === void 0 ? ["slice", "column"] : ["slices"];
	if (column !== void 0 && !slices.columns.includes(column)) mistakes.push(unknownName(key, "column in evaluate.slices", column, slices.columns));
	return mistakes;
}
function classMistakes(rule, task) {
	if (task === "multiclass") return [];
	return ["class", "classes"].filter((key) => rule[key] !== void 0).map((key) => onlyFor([key], {
		key: "task",
		is: task,
		only: "multiclass"
	}));
}
function targetMistakes$1({ target, targets: every }, targets) {
	if (targets.length > 1) return target === void 0 || targets.includes(target) ? [] : [unknownName(["target"], "target of the model", target, targets)];
	const key = target === void 0 ? "targets" : "target";
	if (target === void 0 && every === void 0) return [];
	const what = `is given, but the model has one target, ${JSON.stringify(targets[0])}`;
	return [{
		path: [key],
		mistake: {
			what,
			expected: "no such key, or a list of targets in the model"
		}
	}];
}

// src/config/rules/metric.ts
function metricMistakes$1(rule, around) {
	return [...partMistakes(rule, around), ...boundMistakes(rule, "minimum, maximum, or versus: champion")];
}

// src/config/rules/rule-keys.ts
const ruleKeys = [
	"fairness",
	"budget",
	"drift",
	"contract",
	"fresh",
	"reproducible",
	"approvals",
	"after",
	"versus",
	"metric"
];
function tellingKey(keys) {
	return ruleKeys.find((key) => keys.includes(key));
}
function keyOf(rule) {
	const key = tellingKey(Object.keys(rule));
	if (key === void 0) throw new Error("a rule without a key that tells its kind");
	return key;
}
function isRuleOf(key, rule) {
	return keyOf(rule) === key;
}
function asRuleOf(key, rule) {
	if (isRuleOf(key, rule)) return rule;
	throw new Error(`rule ${rule.id} is not told by ${key}`);
}

// src/config/rules/versus.ts
function versusMistakes(rule, around) {
	const mistakes = [...partMistakes(rule, around)];
	if (rule.improvement !== void 0 && rule["relative-improvement"] !== void 0) mistakes.push({
		path: ["relative-improvement"],
		mistake: {
			what: "is given beside improvement",
			expected: "one of the two"
		}
	});
	const part = [
		"slices",
		"slice",
		"classes",
		"class"
	].find((key) => rule[key] !== void 0);
	if (rule.versus === "baseline" && part !== void 0) mistakes.push({
		path: [part],
		mistake: {
			what: "is given, but the baseline is compared on all rows alone",
			expected: "versus: champion"
		}
	});
	return mistakes;
}

// src/config/rules/rule-mistakes.ts
const kinds = {
	fairness: fairnessMistakes,
	budget: budgetMistakes,
	drift: driftMistakes,
	contract: () => [],
	fresh: () => [],
	reproducible: () => [],
	approvals: () => [],
	after: afterMistakes,
	versus: versusMistakes,
	metric: metricMistakes$1
};
function ruleMistakes(rules, { model, stage, taken }) {
	const place = {
		stage,
		stages: Object.keys(model.stages ?? {})
	};
	const around = isTrained(model) && {
		...place,
		task: model.task,
		targets: targetsOf(model),
		settings: evaluationSettings(model)
	};
	return rules.flatMap((rule, index) => {
		const at = String(index);
		const found = (around ? mistakesOf(kinds, keyOf(rule), rule, around) : untrainedMistakes(rule, place)).map(({ path, ...rest }) => ({
			path: [at, ...path],
			...rest
		}));
		if (taken.has(rule.id)) found.unshift({
			path: [at, "id"],
			mistake: {
				what: `is ${JSON.stringify(rule.id)}, the id of an earlier rule`,
				expected: "an id that is unique in the stage"
			}
		});
		taken.add(rule.id);
		return found;
	});
}
function untrainedMistakes(rule, place) {
	if (isRuleOf("after", rule)) return afterMistakes(rule, place);
	const key = keyOf(rule);
	if (key === "approvals") return [];
	return [{
		path: [key],
		mistake: {
			what: "needs a run and its evaluation, and the model is known by its tags alone",
			expected: "approvals or after, or a model with task, dataset, target, features and train"
		}
	}];
}
function waiverMistakes(waivers, known) {
	return waivers.flatMap(({ rule, expires }, index) => {
		const at = String(index);
		return [...known.has(rule) ? [] : [unknownName([at, "rule"], "rule of the stage", rule, [...known])], ...millisecondsOf(expires) === void 0 ? [{
			path: [at, "expires"],
			mistake: {
				what: `is ${JSON.stringify(expires)}`,
				expected: "a day such as 2030-01-31, or a moment"
			}
		}] : []];
	});
}
function mistakesOf(checks, key, rule, around) {
	return checks[key](asRuleOf(key, rule), around);
}

// src/config/target-checks.ts
const targets = {
	binary: {
		types: [
			"boolean",
			"integer",
			"number",
			"string"
		],
		expected: "a boolean, a number that is 0 or 1, or a text of two values"
	},
	multiclass: {
		types: ["integer", "string"],
		expected: "a text or a whole number of some values"
	},
	regression: {
		types: ["integer", "number"],
		expected: "a number"
	},
	count: {
		types: ["integer", "number"],
		expected: "a whole number from 0 on"
	}
};
function targetMistakes(at, model, { columns }) {
	const { task, target } = model;
	const path = [...at, "target"];
	if (typeof target !== "string" && predictsClass(task)) return [{
		path,
		mistake: {
			what: `names ${target.length} columns, and task ${task} predicts one`,
			expected: "one column, or task: regression or count, which predict several"
		}
	}];
	return [...targetsOf(model).flatMap((name, index) => columnMistakes$1(typeof target === "string" ? path : [...path, String(index)], name, {
		task,
		columns
	})), ...valueMistakes(at, model, columns)];
}
function columnMistakes$1(path, name, { task, columns }) {
	const type = Object.hasOwn(columns, name) ? columns[name]?.type : void 0;
	if (type === void 0) return [unknownName(path, "column", name, Object.keys(columns))];
	const { types, expected } = targets[task];
	if (types.includes(type)) return [];
	return [{
		path,
		mistake: {
			what: `is ${JSON.stringify(name)}, a column of type ${type}, which task ${task} cannot predict`,
			expected
		}
	}];
}
function valueMistakes(at, { task, target, positive, classes }, columns) {
	const mistakes = [];
	if (typeof target === "string" && columns[target]?.type === "string" && task === "binary" && typeof positive !== "string") mistakes.push({
		path: [...at, "positive"],
		mistake: {
			what: `names no value of ${JSON.stringify(target)}, which is a text`,
			expected: "the one of its two values that counts as positive, as a text"
		}
	});
	if (positive !== void 0 && task !== "binary") mistakes.push(onlyFor([...at, "positive"], {
		key: "task",
		is: task,
		only: "binary"
	}));
	if (classes !== void 0 && task !== "multiclass") mistakes.push(onlyFor([...at, "classes"], {
		key: "task",
		is: task,
		only: "multiclass"
	}));
	return mistakes;
}

// src/config/exchange-checks.ts
function exchangeMistakes({ inputs = {}, outputs = [], plots = [] }) {
	const given = Object.entries(inputs);
	return [...given.flatMap(([name, path], place) => {
		const at = ["inputs", name];
		const twice = given.slice(0, place).find(([, other]) => other === path);
		if (leadsOutside(path)) return [leadsOutsideMistake(at, path)];
		if (twice !== void 0) return [{
			path: at,
			mistake: {
				what: `is the file of ${twice[0]} too`,
				expected: "a file of its own"
			}
		}];
		if (path.toLowerCase().endsWith(".csv")) return [];
		return [{
			path: at,
			mistake: {
				what: `is ${JSON.stringify(path)}, which is no CSV by its ending`,
				expected: "a file *.csv: rows are handed over as CSV"
			}
		}];
	}), ...Object.entries({
		outputs,
		plots
	}).flatMap(([key, paths]) => paths.flatMap((path, place) => leadsOutside(path) ? [leadsOutsideMistake([key, String(place)], path)] : []))];
}

// src/config/train-checks.ts
function trainMistakes(at, { task, target, train, features }, { columns }) {
	return (train.trainer === "tensorflow" ? architectureMistakes(task, train) : [
		...commandMistakes(train),
		...exchangeMistakes(train),
		...outputMistakes({
			task,
			targets: targetsOf({ target })
		}, train),
		...fillMistakes(train, features, columns)
	]).map(({ path, mistake }) => ({
		path: [...at, ...path],
		mistake
	}));
}
function architectureMistakes(task, { architecture, parameters }) {
	const mistakes = [];
	const plain = plainArchitecture(task);
	if (architecture !== void 0 && architecture !== "mlp" && architecture !== plain) mistakes.push({
		path: ["architecture"],
		mistake: {
			what: `is ${architecture}, but the task is ${task}`,
			expected: `${plain} or mlp`
		}
	});
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
	if (train.format !== "command") {
		for (const key of ["predict", "protocol"]) if (train[key] !== void 0) mistakes.push(onlyFor([key], {
			key: "format",
			is: train.format,
			only: "command"
		}));
	}
	for (const key of ["model", "metrics"]) if (train[key] !== void 0 && leadsOutside(train[key])) mistakes.push(leadsOutsideMistake([key], train[key], "a path below CAIRN_OUTPUT"));
	return mistakes;
}
function outputMistakes({ task, targets }, { format, output }) {
	if (output === void 0) return [];
	const isList = targets.length > 1;
	if (format === "command") return [{
		path: ["output"],
		mistake: {
			what: "is given, but the format is command, whose predict writes the prediction itself",
			expected: "format: onnx or tensorflow, or no such key"
		}
	}];
	return [
		...output.logits === true && !predictsClass(task) ? [onlyFor(["output", "logits"], {
			key: "task",
			is: task,
			only: "binary or multiclass"
		})] : [],
		...outputNameMistakes(output, targets),
		...output.column !== void 0 && (isList || task === "multiclass") ? [{
			path: ["output", "column"],
			mistake: {
				what: `is given, but ${isList ? "there are several targets, which need" : "the task is multiclass, which needs"} all columns`,
				expected: `no such key; their order is that of ${isList ? "target" : "classes"}`
			}
		}] : []
	];
}
function outputNameMistakes({ name, names }, targets) {
	if (names === void 0 || name === void 0 && names.length === targets.length) return [];
	return [{
		path: ["output", "names"],
		mistake: {
			what: name === void 0 ? `names ${names.length} outputs, and the model has ${counted(targets.length, "target")}` : "is given beside name",
			expected: targets.length === 1 ? "name, for the only target" : name === void 0 ? "one for each target, in their order" : "one of the two"
		}
	}];
}
function fillMistakes({ fill = {} }, features, columns) {
	return Object.entries(fill).flatMap(([name, value]) => {
		const path = ["fill", name];
		if (!features.includes(name)) return [unknownName(path, "feature", name, features)];
		const type = columns[name]?.type ?? "string";
		return (type === "string" || type === "boolean" ? typeof value === type : typeof value === "number" && (type === "number" || Number.isInteger(value))) ? [] : [{
			path,
			mistake: {
				what: `is ${JSON.stringify(value)}`,
				expected: `a value of type ${type}, as the column`
			}
		}];
	});
}

// src/config/cross-checks.ts
function crossMistakes(config) {
	return [
		...Object.entries(config.datasets ?? {}).flatMap(([name, dataset]) => datasetMistakes(["datasets", name], dataset)),
		...Object.entries(config.models).flatMap(([name, model]) => modelMistakes(config, ["models", name], model)),
		...storageMistakes(config)
	];
}
function modelMistakes(config, at, model) {
	const stages = Object.entries(model.stages ?? {}).flatMap(([name, stage]) => stageMistakes(config, [
		...at,
		"stages",
		name
	], model, stage));
	if (!isTrained(model)) return stages;
	const { datasets = {} } = config;
	const dataset = Object.hasOwn(datasets, model.dataset) ? datasets[model.dataset] : void 0;
	if (dataset === void 0) return [unknownName([...at, "dataset"], "dataset", model.dataset, Object.keys(datasets))];
	return [
		...columnMistakes(at, model, dataset),
		...missingLabelMistakes(at, model, dataset),
		...trainMistakes([...at, "train"], model, dataset),
		...metricMistakes(at, model),
		...evaluateMistakes([...at, "evaluate"], model, dataset),
		...stages,
		...monitorMistakes([...at, "monitor"], model, dataset)
	];
}
function columnMistakes(at, model, dataset) {
	const mistakes = [...targetMistakes(at, model, dataset)];
	const names = Object.keys(dataset.columns);
	const targets = targetsOf(model);
	const target = targets.length > 1 ? "one of the targets" : "the target itself";
	for (const [index, feature] of model.features.entries()) {
		const path = [
			...at,
			"features",
			String(index)
		];
		const type = names.includes(feature) ? dataset.columns[feature]?.type : void 0;
		if (type === void 0) mistakes.push(unknownName(path, "column", feature, names));
		else if (targets.includes(feature)) mistakes.push({
			path,
			mistake: { what: `is ${target}, which no model may read` }
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
function metricMistakes(at, model) {
	const known = metricsOfTask(model.task);
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
	for (const [index, file] of (stage["rule-files"] ?? []).entries()) if (leadsOutside(file)) mistakes.push(leadsOutsideMistake([
		...at,
		"rule-files",
		String(index)
	], file, "a path inside the repository, relative to the folder of this file"));
	const taken = /* @__PURE__ */ new Set();
	const name = at.at(-1) ?? "";
	const rules = ruleMistakes(stage.rules ?? [], {
		model,
		stage: name,
		taken
	});
	mistakes.push(...rules.map(({ path, ...rest }) => ({
		path: [
			...at,
			"rules",
			...path
		],
		...rest
	})));
	if ((stage["rule-files"] ?? []).length > 0) return mistakes;
	const waivers = waiverMistakes(stage.waivers ?? [], taken);
	mistakes.push(...waivers.map(({ path, ...rest }) => ({
		path: [
			...at,
			"waivers",
			...path
		],
		...rest
	})));
	return mistakes;
}
function monitorMistakes(at, model, dataset) {
	const { monitor } = model;
	if (monitor === void 0) return [];
	const stages = Object.keys(model.stages);
	const metrics = evaluationSettings(model).metrics;
	return [
		...monitor.labels !== void 0 && dataset.id === void 0 ? [{
			path: [...at, "labels"],
			mistake: {
				what: `is given, but dataset ${model.dataset} has no key id, by which labels are joined to what was answered`,
				expected: "id: the column that names a row",
				todo: "Name the column, or take monitor.labels away."
			}
		}] : [],
		...["live", "labels"].flatMap((key) => outsideMistakes([...at, key], monitor[key])),
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
function outsideMistakes(path, file) {
	if (file === void 0 || !leadsOutside(file)) return [];
	return [{
		path,
		mistake: {
			what: `is ${JSON.stringify(file)}, which leads outside the repository`,
			expected: "a path inside of it, relative to the folder of this file"
		}
	}];
}
function storageMistakes({ storage }) {
	if (storage === void 0) return [];
	return storeKinds[storage.kind].mistakes(storage).map((mistake) => ({
		path: ["storage"],
		mistake
	}));
}

// src/config/placed-yaml.ts
function readPlacedYaml(text, file, expected) {
	const read = boundedYaml(text);
	if ("mistakes" in read) throw refused$1(read.mistakes.map(({ what, line }) => ({
		where: line === void 0 ? file : `${file}:${line}`,
		what
	})));
	const { document, lines, value } = read;
	if (value === null || value === void 0) throw refused$1([{
		where: file,
		what: "is empty",
		expected
	}]);
	return {
		value,
		placed: (found) => found.map(({ path, mistake, onKey }) => ({
			path,
			mistake,
			line: lineOf(document, lines, path, onKey === true)
		})).sort((a, b) => a.line - b.line).map(({ path, mistake, line }) => ({
			...mistake,
			where: `${file}:${line}${keyPath(path)}`
		}))
	};
}
const pairsOfMaps = /* @__PURE__ */ new WeakMap();
function pairsOf(map) {
	const known = pairsOfMaps.get(map);
	if (known !== void 0) return known;
	const pairs = new Map(map.items.flatMap((pair) => isScalar(pair.key) ? [[String(pair.key.value), pair]] : []));
	pairsOfMaps.set(map, pairs);
	return pairs;
}
function lineOf(document, lines, path, onKey) {
	let node = document.contents;
	let offset = 0;
	for (const [depth, key] of path.entries()) {
		if (isAlias(node)) node = node.resolve(document);
		if (!isCollection(node)) break;
		const item = isMap(node) ? pairsOf(node).get(key) : node.items[Number(key)];
		if (item === void 0) break;
		const last = depth === path.length - 1;
		const inner = isPair(item) ? item.value : item;
		offset = (isPair(item) && (last || onKey || !isCollection(inner)) ? startOf(item.key) : startOf(inner)) ?? offset;
		node = inner;
	}
	return lines.linePos(offset).line;
}
function startOf(node) {
	return isScalar(node) || isCollection(node) ? node.range?.[0] : void 0;
}
function keyPath(path) {
	if (path.length === 0) return "";
	return ` ${path.map((key) => /^[\w-]+$/.test(key) ? key : JSON.stringify(key)).join(".")}`;
}
function refused$1(mistakes) {
	return new UserError("CAIRN_CONFIG_INVALID", mistakes);
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
		"promotion": { "$ref": "#/$defs/promotion" },
		"storage": { "$ref": "#/$defs/storage" },
		"signing": { "$ref": "#/$defs/signing" },
		"workflows": { "$ref": "#/$defs/workflows" }
	},
	required: ["version", "models"],
	additionalProperties: false,
	$defs: {
		"rule": {
			"description": "A promotion rule, told by its key metric, fairness, budget, drift, contract, fresh, reproducible, approvals or after.",
			"oneOf": [
				{
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
						"slices": {
							"type": "string",
							"description": "Column of the slices: every one of its parts is judged."
						},
						"slice": {
							"type": "object",
							"description": "One part, which must be there.",
							"properties": {
								"column": {
									"type": "string",
									"description": "Column that cuts the rows."
								},
								"value": {
									"type": "string",
									"description": "Value of the column, or its range, as the evaluation names it."
								}
							},
							"required": ["column", "value"],
							"additionalProperties": false
						},
						"class": {
							"type": ["string", "number"],
							"description": "For task multiclass: the class whose precision, recall, f1, roc_auc or average_precision, against all others, is judged."
						},
						"classes": {
							"const": "every",
							"description": "For task multiclass: every class is judged so; the worst decides."
						},
						"target": {
							"type": "string",
							"description": "For several targets: the one whose metric is judged (default: the mean over all of them)."
						},
						"targets": {
							"const": "every",
							"description": "For several targets: every one is judged so; the worst decides."
						},
						"minimum-rows": {
							"type": "integer",
							"description": "On fewer rows nothing is judged (default 1; 30 for slices).",
							"minimum": 1
						},
						"severity": { "$ref": "#/$defs/severity" },
						"judge": { "$ref": "#/$defs/judge" }
					},
					"required": ["id", "metric"],
					"additionalProperties": false
				},
				{
					"type": "object",
					"description": "A metric against the champion or the baseline, on the same rows.",
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
							"type": "string",
							"description": "Against whom.",
							"enum": ["champion", "baseline"]
						},
						"improvement": {
							"type": "number",
							"description": "How much better it must be, in units of the metric; negative: how much worse it may be. 0 by default."
						},
						"relative-improvement": {
							"type": "number",
							"description": "The same as a share of the size of the other one’s value, such as 0.02 for two percent; more than 0 asks for more than nothing where that value is 0."
						},
						"slices": {
							"type": "string",
							"description": "Column of the slices: every one of its parts is judged."
						},
						"slice": {
							"type": "object",
							"description": "One part, which must be there.",
							"properties": {
								"column": {
									"type": "string",
									"description": "Column that cuts the rows."
								},
								"value": {
									"type": "string",
									"description": "Value of the column, or its range, as the evaluation names it."
								}
							},
							"required": ["column", "value"],
							"additionalProperties": false
						},
						"class": {
							"type": ["string", "number"],
							"description": "For task multiclass: the class whose precision, recall, f1, roc_auc or average_precision, against all others, is judged."
						},
						"classes": {
							"const": "every",
							"description": "For task multiclass: every class is judged so; the worst decides."
						},
						"target": {
							"type": "string",
							"description": "For several targets: the one whose metric is judged (default: the mean over all of them)."
						},
						"targets": {
							"const": "every",
							"description": "For several targets: every one is judged so; the worst decides."
						},
						"minimum-rows": {
							"type": "integer",
							"description": "On fewer rows nothing is judged (default 1; 30 for slices).",
							"minimum": 1
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
				},
				{
					"type": "object",
					"description": "A difference between groups.",
					"properties": {
						"id": {
							"type": "string",
							"description": "Unique in the stage."
						},
						"fairness": {
							"type": "string",
							"description": "Measure of the evaluation.",
							"enum": [
								"demographic_parity_ratio",
								"demographic_parity_difference",
								"equal_opportunity_difference",
								"equalized_odds_difference",
								"metric_gap"
							]
						},
						"groups": {
							"type": "string",
							"description": "Column that names the group."
						},
						"metric": {
							"type": "string",
							"description": "For metric_gap: the metric."
						},
						"minimum": {
							"type": "number",
							"description": "The measure must not be below (for a ratio)."
						},
						"maximum": {
							"type": "number",
							"description": "The measure must not be above."
						},
						"severity": { "$ref": "#/$defs/severity" },
						"judge": { "$ref": "#/$defs/judge" }
					},
					"required": [
						"id",
						"fairness",
						"groups"
					],
					"additionalProperties": false
				},
				{
					"type": "object",
					"description": "What the model costs.",
					"properties": {
						"id": {
							"type": "string",
							"description": "Unique in the stage."
						},
						"budget": {
							"type": "string",
							"description": "bytes of all files, milliseconds of a call (median or 99th percentile), seconds of training, or cost of training.",
							"enum": [
								"bytes",
								"latency-p50-ms",
								"latency-p99-ms",
								"train-seconds",
								"cost"
							]
						},
						"maximum": {
							"type": "number",
							"description": "It must not be above.",
							"minimum": 0
						},
						"batch": {
							"type": "integer",
							"description": "For latency: rows in a call (default 1).",
							"minimum": 1
						},
						"price-per-hour": {
							"type": "number",
							"description": "For cost: price of an hour of training.",
							"minimum": 0
						},
						"severity": { "$ref": "#/$defs/severity" }
					},
					"required": [
						"id",
						"budget",
						"maximum"
					],
					"additionalProperties": false
				},
				{
					"type": "object",
					"description": "Training data against recent traffic.",
					"properties": {
						"id": {
							"type": "string",
							"description": "Unique in the stage."
						},
						"drift": {
							"const": "recent",
							"description": "The comparison of the evaluation."
						},
						"maximum-share": {
							"type": "number",
							"description": "Share of the compared features that may have drifted (default: the verdict of the comparison decides).",
							"minimum": 0,
							"maximum": 1
						},
						"severity": { "$ref": "#/$defs/severity" }
					},
					"required": ["id", "drift"],
					"additionalProperties": false
				},
				{
					"type": "object",
					"description": "The data kept its contract when it was loaded.",
					"properties": {
						"id": {
							"type": "string",
							"description": "Unique in the stage."
						},
						"contract": {
							"const": "passed",
							"description": "No expectation was broken."
						},
						"severity": { "$ref": "#/$defs/severity" }
					},
					"required": ["id", "contract"],
					"additionalProperties": false
				},
				{
					"type": "object",
					"description": "Nothing too old.",
					"properties": {
						"id": {
							"type": "string",
							"description": "Unique in the stage."
						},
						"fresh": {
							"type": "string",
							"description": "The newest row of the data, or the evaluation.",
							"enum": ["data", "evaluation"]
						},
						"within-days": {
							"type": "number",
							"description": "Not older.",
							"exclusiveMinimum": 0
						},
						"severity": { "$ref": "#/$defs/severity" }
					},
					"required": [
						"id",
						"fresh",
						"within-days"
					],
					"additionalProperties": false
				},
				{
					"type": "object",
					"description": "All is recorded that is needed to train it again.",
					"properties": {
						"id": {
							"type": "string",
							"description": "Unique in the stage."
						},
						"reproducible": {
							"const": true,
							"description": "Committed code, seed, digests of data and lock files."
						},
						"severity": { "$ref": "#/$defs/severity" }
					},
					"required": ["id", "reproducible"],
					"additionalProperties": false
				},
				{
					"type": "object",
					"description": "People who approved the pull request at the commit that is judged.",
					"properties": {
						"id": {
							"type": "string",
							"description": "Unique in the stage."
						},
						"approvals": {
							"type": "object",
							"description": "How many, and whose.",
							"properties": {
								"count": {
									"type": "integer",
									"description": "Approvals needed.",
									"minimum": 1,
									"maximum": 100
								},
								"from": {
									"type": "array",
									"description": "Logins and teams (org/team) whose approval counts (default: everybody who may write).",
									"items": {
										"type": "string",
										"description": "Login or org/team.",
										"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9._-]+)?$",
										"maxLength": 200
									},
									"minItems": 1,
									"uniqueItems": true
								},
								"not-author": {
									"type": "boolean",
									"description": "Whether approvals by whoever opened the pull request, wrote or pushed a commit of it, or started the training do not count (default true)."
								}
							},
							"required": ["count"],
							"additionalProperties": false
						},
						"severity": { "$ref": "#/$defs/severity" }
					},
					"required": ["id", "approvals"],
					"additionalProperties": false
				},
				{
					"type": "object",
					"description": "The version held another stage before.",
					"properties": {
						"id": {
							"type": "string",
							"description": "Unique in the stage."
						},
						"after": { "$ref": "#/$defs/stageName" },
						"soak-hours": {
							"type": "number",
							"description": "For so long without a break.",
							"minimum": 0
						},
						"severity": { "$ref": "#/$defs/severity" }
					},
					"required": ["id", "after"],
					"additionalProperties": false
				}
			]
		},
		"ruleFile": {
			"type": "object",
			"description": "A file of rules that stages name.",
			"properties": {
				"version": {
					"const": 1,
					"description": "Version of this format."
				},
				"rules": {
					"type": "array",
					"description": "What a promotion must prove.",
					"items": { "$ref": "#/$defs/rule" }
				},
				"waivers": {
					"type": "array",
					"description": "Rules that may fail for a while.",
					"items": { "$ref": "#/$defs/waiver" }
				}
			},
			"required": ["version", "rules"],
			"additionalProperties": false
		},
		"waiver": {
			"type": "object",
			"description": "A rule that may fail for a while.",
			"properties": {
				"rule": {
					"type": "string",
					"description": "Id of the rule."
				},
				"version": {
					"type": "string",
					"description": "For this version alone (default: for every one).",
					"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
				},
				"reason": {
					"type": "string",
					"description": "Why.",
					"minLength": 1
				},
				"person": {
					"type": "string",
					"description": "Who answers for it.",
					"minLength": 1
				},
				"expires": {
					"type": "string",
					"description": "Last day in UTC, such as 2030-01-31, or a moment.",
					"minLength": 1
				}
			},
			"required": [
				"rule",
				"reason",
				"person",
				"expires"
			],
			"additionalProperties": false
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
					"description": "A regular expression that strings match, in linear time: see docs/patterns.md for the forms that are refused."
				},
				"missing": {
					"type": "array",
					"description": "Texts that mean that there is no value in this column, in place of those of the dataset; [] for none.",
					"items": {
						"type": ["string", "number"],
						"description": "Marker."
					},
					"uniqueItems": true
				},
				"description": {
					"type": "string",
					"description": "For people."
				}
			},
			"required": ["type"],
			"additionalProperties": false
		},
		"fetch": {
			"type": "object",
			"description": "How files of a dataset are fetched: by a command, or from an address.",
			"properties": {
				"command": {
					"description": "What fetches all files of the dataset, such as `dvc pull data/x.csv`: text without a shell, or a list of program and arguments. It runs in the folder of this file.",
					"oneOf": [{
						"type": "string",
						"description": "Command."
					}, {
						"type": "array",
						"description": "Program and arguments.",
						"items": {
							"type": "string",
							"description": "Argument."
						},
						"minItems": 1
					}]
				},
				"timeout": {
					"type": "integer",
					"description": "Minutes after which the command is ended (default 60).",
					"minimum": 1,
					"maximum": 1440
				},
				"secrets": {
					"type": "array",
					"description": "Variables with credentials that the command is given, beside those without: tokens, secrets and passwords are kept from it otherwise. In workflows, secrets of these names.",
					"items": {
						"type": "string",
						"description": "Name of a variable."
					},
					"minItems": 1,
					"uniqueItems": true
				},
				"url": {
					"type": "string",
					"description": "Address of one file, by https."
				},
				"sha256": {
					"type": "string",
					"description": "Digest of the file, 64 hex digits; required with url. What is already there and differs is fetched again."
				},
				"to": {
					"type": "string",
					"description": "Where the file is put, relative to the folder of this file; one that path finds (default: path, where that is one file)."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"dataset": {
			"type": "object",
			"description": "A table and its contract.",
			"properties": {
				"path": {
					"description": "File or glob (or several), relative to the folder of this file; CSV (.csv, .tsv), NDJSON (.ndjson, .jsonl) or Parquet by their ending.",
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
				"fetch": {
					"description": "Where the files come from that are not in Git: a command as text, or keys, or a list of downloads. `cairn fetch-data` fetches what is missing.",
					"oneOf": [
						{
							"type": "string",
							"description": "Command."
						},
						{
							"type": "object",
							"$ref": "#/$defs/fetch"
						},
						{
							"type": "array",
							"description": "Downloads.",
							"items": { "$ref": "#/$defs/fetch" },
							"minItems": 1,
							"maxItems": 1e3
						}
					]
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
				"missing": {
					"type": "array",
					"description": "Texts that mean that there is no value, such as ['?', NA, ' ']: cells that are one of them are missing in data, live traffic and requests. Capitals and blanks count; in a column of numbers -999 is -999.0 too. An empty cell is always missing. A column may have a list of its own.",
					"items": {
						"type": ["string", "number"],
						"description": "Marker."
					},
					"uniqueItems": true
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
								"description": "At most (default 30; more where that makes fewer than 2000 steps).",
								"minimum": 1,
								"maximum": 1e4
							},
							"batch": {
								"type": "integer",
								"description": "Rows a step (default 256; fewer, down to 16, where that makes fewer than 8 steps an epoch).",
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
								"description": "Epochs without improvement before it stops (default a tenth of epochs, at least 5).",
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
						"description": "argv; run in the folder of this file. It reads CAIRN_TRAIN and CAIRN_TEST (CSV: the features in their order, the target, which CAIRN_TEST lacks, and the other columns), whose cells are as the data have them: 007, 1.50, Yes, markers of missing values (of typed values in Parquet: numbers in their shortest form, true or false, moments as 2001-01-31T06:30:00.000Z, an empty field where there is none).",
						"items": {
							"type": "string",
							"description": "Argument."
						},
						"minItems": 1
					},
					"inputs": {
						"type": "object",
						"description": "Files that the command reads, where it does not read CAIRN_TRAIN: the rows are written there as CSV, in a copy of the work tree that has no other rows of the dataset.",
						"properties": {
							"train": {
								"type": "string",
								"description": "Rows to learn from: the features, the target, then the other columns.",
								"minLength": 1
							},
							"test": {
								"type": "string",
								"description": "Rows of the test, without the target.",
								"minLength": 1
							},
							"train-features": {
								"type": "string",
								"description": "The features alone of the rows to learn from.",
								"minLength": 1
							},
							"train-target": {
								"type": "string",
								"description": "The target alone of the rows to learn from.",
								"minLength": 1
							},
							"test-features": {
								"type": "string",
								"description": "The features alone of the rows of the test.",
								"minLength": 1
							}
						},
						"minProperties": 1,
						"additionalProperties": false
					},
					"outputs": {
						"type": "array",
						"description": "Files that the command writes, where it does not write below CAIRN_OUTPUT: paths, folders or globs, relative to the folder of this file. They are put below CAIRN_OUTPUT under the same path, where model and metrics name them; what was there before the training does not count.",
						"items": {
							"type": "string",
							"description": "File, folder or glob.",
							"minLength": 1
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
					"plots": {
						"type": "array",
						"description": "Pictures that the command writes below CAIRN_OUTPUT, as paths or globs: small PNG files that are recorded with the run and stand under the report of a promotion, as the team's own (10 at most, 1 MiB each, 3 MiB together).",
						"items": {
							"type": "string",
							"description": "Path or glob.",
							"minLength": 1
						},
						"minItems": 1
					},
					"format": { "$ref": "#/$defs/format" },
					"output": {
						"type": "object",
						"description": "For onnx and tensorflow: which output of the model is the prediction, where it has several or gives logits.",
						"properties": {
							"name": {
								"type": "string",
								"description": "Name of the output."
							},
							"names": {
								"type": "array",
								"description": "For several targets that the model gives in an output each: the names of these, in the order of target (default: outputs named after the targets, else one output of all).",
								"items": {
									"type": "string",
									"description": "Name of an output."
								},
								"minItems": 2,
								"uniqueItems": true
							},
							"column": {
								"type": "integer",
								"description": "Column of it, counted from 0: the value, or the probability of the positive class.",
								"minimum": 0
							},
							"logits": {
								"type": "boolean",
								"description": "Whether it gives logits: the sigmoid (of two or more columns the softmax, unless column names one) makes probabilities of them (default false)."
							}
						},
						"required": [],
						"additionalProperties": false
					},
					"fill": {
						"type": "object",
						"description": "What the model is given in place of a missing value, by feature. Without it a missing value of an integer, a boolean or a text is an error.",
						"additionalProperties": { "type": [
							"string",
							"number",
							"boolean"
						] }
					},
					"predict": {
						"type": "array",
						"description": "For format command: argv that reads CAIRN_ROWS (CSV of the features: numbers in their shortest form, booleans by the two words of the data, an empty field for a missing value; evaluation and server give the same) and writes CAIRN_PREDICTIONS (CSV with column prediction); run in the folder of the model.",
						"items": {
							"type": "string",
							"description": "Argument."
						},
						"minItems": 1
					},
					"protocol": {
						"type": "string",
						"description": "For format command, how predict is asked: by the files CAIRN_ROWS and CAIRN_PREDICTIONS, started for each call (default), or by JSON lines over its standard input and output, so that it stays.",
						"enum": ["files", "lines"]
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
		"fairness": {
			"type": "object",
			"description": "Groups of people, or of whatever is to be treated alike.",
			"properties": {
				"columns": {
					"type": "array",
					"description": "Columns that name the group: texts and booleans by value, numbers by quarters.",
					"items": {
						"type": "string",
						"description": "Column of the dataset."
					},
					"minItems": 1,
					"maxItems": 20,
					"uniqueItems": true
				},
				"minimum-rows": {
					"type": "integer",
					"description": "A group with fewer test rows behind a rate is left out of the measure and named (default 30).",
					"minimum": 1
				}
			},
			"required": ["columns"],
			"additionalProperties": false
		},
		"model": {
			"description": "One model: trained and evaluated here, or known by its tags alone.",
			"oneOf": [{
				"type": "object",
				"description": "A model that is trained and evaluated here.",
				"properties": {
					"task": {
						"type": "string",
						"description": "What is predicted: one of two classes (binary), one of several (multiclass), a number (regression), or how many (count).",
						"enum": [
							"binary",
							"multiclass",
							"regression",
							"count"
						]
					},
					"dataset": {
						"type": "string",
						"description": "Name of a dataset."
					},
					"target": {
						"description": "Column that is predicted; for task regression or count also a list of several, in the order of the model's columns.",
						"oneOf": [{
							"type": "string",
							"description": "Column."
						}, {
							"type": "array",
							"description": "Columns.",
							"items": {
								"type": "string",
								"description": "Column."
							},
							"minItems": 2,
							"maxItems": 50,
							"uniqueItems": true
						}]
					},
					"positive": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"description": "For task binary: the value of the target that counts as positive, where it is a text of two values, and the class of the model that is meant, where its classes are not 0 and 1 (or false and true)."
					},
					"classes": {
						"type": "array",
						"description": "For task multiclass: every value that the target may have, in the order of the columns of a model that does not name them (default: the values of its contract, else those in the data, numbers ascending, texts by code point, as scikit-learn orders them).",
						"items": {
							"type": ["string", "number"],
							"description": "Value of the target."
						},
						"minItems": 2,
						"maxItems": 1e3,
						"uniqueItems": true
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
								"description": "binary: roc_auc, average_precision, log_loss, brier, ece, accuracy, precision, recall, f1, balanced_accuracy, kappa, mcc; multiclass: accuracy, balanced_accuracy, kappa, mcc, log_loss, brier, ece, precision, recall and f1 with _macro, _micro or _weighted, roc_auc_ovr, roc_auc_ovo, top_2_accuracy, top_3_accuracy, top_5_accuracy; regression: rmse, mae, r2; count: poisson_deviance, rmse, mae, r2.",
								"items": {
									"type": "string",
									"description": "Metric.",
									"enum": [
										"roc_auc",
										"average_precision",
										"log_loss",
										"brier",
										"ece",
										"accuracy",
										"precision",
										"recall",
										"f1",
										"balanced_accuracy",
										"kappa",
										"mcc",
										"precision_macro",
										"precision_micro",
										"precision_weighted",
										"recall_macro",
										"recall_micro",
										"recall_weighted",
										"f1_macro",
										"f1_micro",
										"f1_weighted",
										"roc_auc_ovr",
										"roc_auc_ovo",
										"top_2_accuracy",
										"top_3_accuracy",
										"top_5_accuracy",
										"rmse",
										"mae",
										"r2",
										"poisson_deviance"
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
							},
							"slices": {
								"type": "array",
								"description": "Columns that cut the test rows into parts, each measured by itself: texts and booleans by value, numbers by quarters.",
								"items": {
									"type": "string",
									"description": "Column of the dataset."
								},
								"minItems": 1,
								"maxItems": 20,
								"uniqueItems": true
							},
							"minimum-rows": {
								"type": "integer",
								"description": "A part with fewer test rows is listed without metrics (default 30).",
								"minimum": 1
							},
							"fairness": { "$ref": "#/$defs/fairness" },
							"recent-hours": {
								"type": "number",
								"description": "Compares the training data with the live traffic of so many last hours, as monitor says (default: no comparison).",
								"exclusiveMinimum": 0,
								"maximum": 87600
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
					"retention": { "$ref": "#/$defs/retention" },
					"monitor": { "$ref": "#/$defs/monitor" },
					"retrain": { "$ref": "#/$defs/retrain" },
					"license": {
						"type": "string",
						"description": "SPDX licence expression of the model, such as Apache-2.0.",
						"pattern": "^[A-Za-z0-9(][A-Za-z0-9.+:() -]*$",
						"maxLength": 200
					},
					"description": {
						"type": "string",
						"description": "What the model is for, in a few words.",
						"maxLength": 1e3
					},
					"parents": {
						"type": "array",
						"description": "Models that it is made from, such as the base model of a fine-tuning.",
						"items": { "$ref": "#/$defs/parent" }
					},
					"card": {
						"type": "string",
						"description": "Markdown file with the part of the model card that people write, relative to the folder of this file (default registry/<model>/CARD.md at the root of the repository)."
					}
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
			}, {
				"type": "object",
				"description": "A model that is known by its tags alone: neither trained nor evaluated here.",
				"properties": {
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
					"retention": { "$ref": "#/$defs/retention" },
					"license": {
						"type": "string",
						"description": "SPDX licence expression of the model, such as Apache-2.0.",
						"pattern": "^[A-Za-z0-9(][A-Za-z0-9.+:() -]*$",
						"maxLength": 200
					},
					"description": {
						"type": "string",
						"description": "What the model is for, in a few words.",
						"maxLength": 1e3
					},
					"parents": {
						"type": "array",
						"description": "Models that it is made from, such as the base model of a fine-tuning.",
						"items": { "$ref": "#/$defs/parent" }
					},
					"card": {
						"type": "string",
						"description": "Markdown file with the part of the model card that people write, relative to the folder of this file (default registry/<model>/CARD.md at the root of the repository)."
					}
				},
				"required": [],
				"additionalProperties": false
			}]
		},
		"parent": {
			"type": "object",
			"description": "A model that this one is made from.",
			"properties": {
				"name": {
					"type": "string",
					"description": "Name, such as owner/model on the Hugging Face Hub.",
					"minLength": 1,
					"maxLength": 200
				},
				"version": {
					"type": "string",
					"description": "Version or revision.",
					"minLength": 1,
					"maxLength": 200
				},
				"digest": {
					"type": "string",
					"description": "SHA-256 of its bytes.",
					"pattern": "^sha256:[0-9a-f]{64}$"
				},
				"url": {
					"type": "string",
					"description": "Where it is found.",
					"pattern": "^https?://[^\\s<>\"]+$",
					"maxLength": 1e3
				}
			},
			"required": ["name"],
			"additionalProperties": false
		},
		"signing": {
			"type": "object",
			"description": "Whose signatures cairn verify accepts.",
			"properties": {
				"keys": {
					"type": "array",
					"description": "Public keys (Ed25519, or ECDSA P-256): each the text of a PEM, or the path of a PEM file relative to the folder of this file.",
					"items": {
						"type": "string",
						"description": "Key."
					},
					"minItems": 1
				},
				"required": {
					"type": "boolean",
					"description": "Whether a version without a good signature is broken (default false: it is unchecked)."
				}
			},
			"required": ["keys"],
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
				"rule-files": {
					"type": "array",
					"description": "Files with more rules, read from the same commit; relative to the folder of this file.",
					"items": {
						"type": "string",
						"description": "Path.",
						"minLength": 1
					},
					"uniqueItems": true
				},
				"waivers": {
					"type": "array",
					"description": "Rules that may fail for a while.",
					"items": { "$ref": "#/$defs/waiver" }
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
		"retention": {
			"type": "object",
			"description": "How long the files of retired versions are kept; those of staged and referenced versions always are. Without it they go when their version is removed.",
			"properties": {
				"keep-last": {
					"type": "integer",
					"description": "Keep the files of this many newest versions.",
					"minimum": 0
				},
				"keep-days": {
					"type": "integer",
					"description": "Keep the files of versions registered in this many last days.",
					"minimum": 0
				}
			},
			"additionalProperties": false
		},
		"monitor": {
			"type": "object",
			"description": "How drift is checked.",
			"properties": {
				"stage": { "$ref": "#/$defs/stageName" },
				"live": {
					"type": "string",
					"description": "NDJSON, CSV, TSV or Parquet file or glob with logged traffic, relative to the folder of this file; by default the log of the target."
				},
				"labels": {
					"type": "string",
					"description": "File or glob with labels by id, when they arrive later; relative to the folder of this file."
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
				"window-hours": {
					"type": "number",
					"description": "A check that is given no `from` looks at so many hours before `to`, or before now (default: at all that is logged).",
					"exclusiveMinimum": 0,
					"maximum": 87600
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
						"description": "Where it keeps versions and logs; absolute, below the home folder with ~/, or relative to the folder of this file."
					},
					"port": {
						"type": "integer",
						"description": "Loopback port (default 8085).",
						"minimum": 1,
						"maximum": 65535
					},
					"outside-contract": {
						"enum": ["answer", "refuse"],
						"description": "Rows with values outside minimum, maximum or values of the dataset: answered, marked and logged (default), or refused with 400."
					},
					"timeout": {
						"type": "integer",
						"description": "Seconds that a model in a process of its own (ONNX, a command, most of TensorFlow.js) may take for one call, or to start (default 60).",
						"minimum": 1,
						"maximum": 3600
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
						"description": "argv; CAIRN_MODEL_DIR, CAIRN_MODEL, CAIRN_VERSION, CAIRN_STAGE say what; run in the folder of this file.",
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
		"promotion": {
			"type": "object",
			"description": "Where promotions go.",
			"properties": { "bases": {
				"type": "array",
				"description": "Branches beside the default branch that pull requests may promote on: `gate` sets its status for them, and `release` looks at their stage files. Read from the default branch alone.",
				"items": {
					"type": "string",
					"description": "Name of a branch, such as main.",
					"pattern": "^(?!/|-|refs/)(?!.*(//|\\.\\.|@\\{))[^\\s~^:?*\\[\\\\\0-]+(?<![/.])$"
				},
				"minItems": 1,
				"uniqueItems": true
			} },
			"required": ["bases"],
			"additionalProperties": false
		},
		"storage": {
			"type": "object",
			"description": "Where big bytes go.",
			"properties": {
				"kind": {
					"type": "string",
					"description": "Release assets, a folder, an S3-compatible bucket, the Git tree (small files), or Git LFS.",
					"enum": [
						"release",
						"folder",
						"s3",
						"tree",
						"lfs"
					]
				},
				"path": {
					"type": "string",
					"description": "The folder, relative to the folder of this file, absolute or below the home folder with ~/."
				},
				"endpoint": {
					"type": "string",
					"description": "For s3: address of the service (default https://s3.<region>.amazonaws.com).",
					"pattern": "^https?://[A-Za-z0-9._:\\[\\]-]+/?$"
				},
				"bucket": {
					"type": "string",
					"description": "For s3: name of the bucket.",
					"pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"
				},
				"region": {
					"type": "string",
					"description": "For s3: region of the bucket (default us-east-1).",
					"pattern": "^[a-z0-9-]+$"
				},
				"prefix": {
					"type": "string",
					"description": "For s3: what the keys begin with, such as models/.",
					"pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*/?$",
					"maxLength": 200
				},
				"owned": {
					"type": "boolean",
					"description": "For folder and s3: whether the folder at `path`, and the keys below `prefix`, hold files of this repository alone, so that `retire --remove` may delete them (default false)."
				},
				"file-limit": {
					"type": "integer",
					"description": "For tree: bytes that a file may have (default 1048576).",
					"minimum": 1
				},
				"total-limit": {
					"type": "integer",
					"description": "For tree: bytes that all files of a version may have (default 5242880).",
					"minimum": 1
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
		},
		"workflows": {
			"type": "object",
			"description": "Files in .github/workflows of what `cairn init` wrote, where they have other names.",
			"properties": {
				"train": {
					"type": "string",
					"description": "What `retrain` starts (default train.yml).",
					"pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.ya?ml$",
					"maxLength": 200
				},
				"release": {
					"type": "string",
					"description": "What releases, whose owners `doctor` looks for (default release.yml).",
					"pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.ya?ml$",
					"maxLength": 200
				}
			},
			"required": [],
			"additionalProperties": false
		}
	}
};

// src/config/config-schema.ts
const discriminators = ["trainer", "kind"];
const root = config_schema_default;
function resolved(node) {
	if (node.$ref === void 0) return node;
	const name = node.$ref.replace("#/$defs/", "");
	return resolved(root.$defs[name] ?? {});
}
const ruleFileSchema = { $ref: "#/$defs/ruleFile" };
function formsAt(path, value, start = root) {
	let nodes = narrow(resolved(start), value);
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
	return toldByKeys(forms, value) ?? toldByOwnKeys(forms, value);
}
function toldByKeys(forms, value) {
	const keys = forms.map(({ required }) => tellingKey(required ?? []));
	if (keys.every((key) => key === void 0)) return void 0;
	const choices = ruleKeys.filter((key) => keys.includes(key) && key !== "versus");
	const key = tellingKey(Object.keys(value));
	return key === void 0 ? {
		index: void 0,
		choices
	} : {
		key,
		index: keys.indexOf(key),
		choices
	};
}
function toldByOwnKeys(forms, value) {
	const open = forms.findIndex(({ properties, required = [] }) => properties && required.length === 0);
	if (open === -1 || forms.length !== 2) return void 0;
	const known = Object.keys(forms[open]?.properties ?? {});
	const own = Object.keys(forms[1 - open]?.properties ?? {}).filter((key) => !known.includes(key));
	return {
		index: Object.keys(value).some((key) => !known.includes(key) && nearest(key, own) !== void 0) ? 1 - open : open,
		choices: []
	};
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
function schemaMistakes(errors, value, start) {
	const choices = errors.filter(({ keyword }) => keyword === "oneOf").map((error) => choiceAt(error, value, start));
	const choiceOf = new Map(choices.map((choice) => [JSON.stringify(choice.path), choice]));
	const mistakes = choices.filter(({ index }) => index === void 0).flatMap(({ mistake }) => mistake);
	for (const error of errors) {
		if (error.keyword === "oneOf") continue;
		const path = pathOf(error.instancePath);
		const form = [...error.schemaPath.matchAll(/(?<=^|\/)oneOf\/(\d+)(?=\/|$)/g)].at(-1);
		const enclosing = pathsAbove(path).flatMap((above) => choiceOf.get(JSON.stringify(above)) ?? [])[0];
		if (enclosing !== void 0 && enclosing.index === void 0) continue;
		if (form !== void 0 && enclosing !== void 0 && Number(form[1]) !== enclosing.index) continue;
		mistakes.push(...explain(error, path, value, start));
	}
	const unknown = new Set(mistakes.filter(({ onKey }) => onKey === true).map(({ path }) => JSON.stringify(path)));
	const told = mistakes.filter((mistake) => mistake.onKey === true || !pathsAbove(mistake.path).some((above) => unknown.has(JSON.stringify(above))));
	return [...new Map(told.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}
function choiceAt(error, value, start) {
	const path = pathOf(error.instancePath);
	const parent = formsAt(path.slice(0, -1), value, start);
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
					what: `is ${shownValue(inner)}`,
					expected: wanted
				}
			}]
		};
	}
	if (chosen.key === void 0) return {
		path,
		index: void 0,
		mistake: [untold(path, inner, chosen.choices)]
	};
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
				what: `is ${shownValue(given)}`,
				expected,
				...typeof given === "string" && didYouMean(given, chosen.choices)
			}
		}]
	};
}
function untold(path, inner, choices) {
	const near = (typeof inner === "object" && inner !== null ? Object.keys(inner) : []).map((key) => didYouMean(key, choices)).find(({ todo }) => todo !== void 0);
	return {
		path,
		mistake: {
			what: "does not say what it judges",
			expected: `one of the keys ${choices.join(", ")}`,
			...near
		}
	};
}
function explain(error, path, value, start) {
	if (error.propertyName !== void 0 && error.keyword !== "propertyNames") return [];
	const params = error.params;
	const given = shownValue(valueAt(value, path));
	switch (error.keyword) {
		case "additionalProperties": {
			const key = String(params["additionalProperty"]);
			const known = [...new Set(formsAt(path, value, start).flatMap((form) => Object.keys(form.properties ?? {})))];
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
				expected: patterns.get(path.findLast((key) => !/^\d+$/.test(key)) ?? "") ?? patternWords(params["pattern"])
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
const patterns = /* @__PURE__ */ new Map([["version", "a version such as 1.2.3, without a leading v"], ["from", "a login, or a team as org/team"]]);
function didYouMean(given, known) {
	const near = nearest(given, known);
	return near === void 0 ? {} : { todo: `Did you mean ${near}?` };
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
function pathsAbove(path) {
	return Array.from({ length: path.length + 1 }, (_, up) => path.slice(0, path.length - up));
}

// src/config/parse-config.ts
init_errors();
function parseConfig(text, file) {
	const { value, placed } = readPlacedYaml(text, file, "`version: 1`, `datasets:` and `models:`");
	if (!validateConfig(value)) throw refused(placed(schemaMistakes(validateConfig.errors ?? [], value)));
	const config = rootedConfig(value, file);
	const mistakes = crossMistakes(config);
	if (mistakes.length > 0) throw refused(placed(mistakes));
	return config;
}
function refused(mistakes) {
	return new UserError("CAIRN_CONFIG_INVALID", mistakes);
}

export { ruleMistakes as a, isRuleOf as c, isFound as d, isPlace as f, isTrained as h, readPlacedYaml as i, keyOf as l, configFolder as m, schemaMistakes as n, waiverMistakes as o, nearest as p, ruleFileSchema as r, asRuleOf as s, parseConfig as t, linearPattern as u };